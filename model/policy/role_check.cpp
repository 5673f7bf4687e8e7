// SPDX-License-Identifier: Apache-2.0
#include "model/policy/role_check.h"

#include <algorithm>
#include <filesystem>
#include <map>

#include "model/container/open.h"
#include "model/document/scanner.h"
#include "model/substitution/placeholders.h"
#include "model/substitution/substitute.h"
#include "model/terraform/terraform_container.h"

namespace steploom::model {

namespace {

std::string fileNameOf(const std::string& path) {
    return std::filesystem::path(path).filename().string();
}

/// Index of the machine of the container that is meant; npos where that cannot be told.
std::size_t machineIn(const Container& container, const MachineFile& machine) {
    const std::string name = machine.described ? machine.described->name : machine.name();
    const std::vector<ContainedMachine>& all = container.machines();
    for (std::size_t i = 0; i < all.size(); ++i) {
        if (name.empty() ? fileNameOf(all[i].uri) == fileNameOf(machine.file) : all[i].name == name)
            return i;
    }
    return all.size() == 1 ? 0 : std::string::npos;
}

bool isOpen(const std::string& text) {
    return text.find("${") != std::string::npos;
}

} // namespace

PolicyOptions roleOptions(const MachineFile& machine) {
    PolicyOptions options;
    for (const MachineSetting& setting : machine.settings()) {
        if (setting.key == MachineSetting::Key::LogLevel)
            options.logging = setting.value != "OFF";
        else if (setting.key == MachineSetting::Key::Tracing)
            options.tracing = setting.value == "true";
        else if (setting.key == MachineSetting::Key::Name && !isOpen(setting.value))
            options.name = setting.value;
    }
    return options;
}

namespace {

/// Names of resources of a template by their ARNs, as far as these can be told before it is deployed.
class KnownArns {
public:
    explicit KnownArns(const ContainedMachine* machine) {
        if (machine == nullptr)
            return;
        for (const auto& [name, value] : machine->values) {
            if (value.compare(0, 4, "arn:") != 0 || machine->expressions.count(name) != 0)
                continue;
            std::string& known = m_names[value];
            // `Topic` and `Topic.TopicArn` are the same.
            if (known.empty() ||
                (known.find('.') == std::string::npos && name.find(".Arn") != std::string::npos))
                known = name;
        }
    }

    /// `${Orders.Arn}` for its ARN, `${Bucket.Arn}/*` for what is below it; else `shown`.
    std::string referred(const std::string& shown, const std::string& arn) const {
        auto best = m_names.end();
        for (auto at = m_names.begin(); at != m_names.end(); ++at) {
            const std::string& known = at->first;
            const bool begins =
                arn.compare(0, known.size(), known) == 0 &&
                (arn.size() == known.size() || arn[known.size()] == '/' || arn[known.size()] == ':');
            if (begins && (best == m_names.end() || known.size() > best->first.size()))
                best = at;
        }
        return best == m_names.end() ? shown : "${" + best->second + '}' + arn.substr(best->first.size());
    }

private:
    std::map<std::string, std::string> m_names;
};

/// The machine as its file of Terraform or its template has it; null where there is none.
const ContainedMachine* configured(const MachineFile& machine) {
    return machine.described   ? &*machine.described
           : machine.container ? &machine.container->machines()[machine.machine]
                               : nullptr;
}

bool isOfTerraform(const MachineFile& machine) {
    return isTerraformPath(machine.described ? machine.describedIn : machine.file);
}

} // namespace

Result<std::vector<PolicyNeed>> roleNeeds(const MachineFile& machine, const std::string& definition,
                                          const PolicyOptions& options) {
    const ContainedMachine* own = configured(machine);
    const Document document = Document::fromBytes(definition);
    const std::string text = own == nullptr ? definition : substitute(document, own->expressions).text;
    const SyntaxTree tree = scan(text);
    if (tree.isBroken())
        return Message{"terraform.text-broken", {}};
    std::vector<PolicyNeed> needs = policyNeeds(tree.root(), options);
    if (own == nullptr)
        return needs;
    const std::string filled = substitute(document, machineValues(*own, {}, placeholderNames(document))).text;
    const SyntaxTree filledTree = scan(filled);
    const std::vector<PolicyNeed> deployed = policyNeeds(filledTree.root(), options);
    const KnownArns arns(isOfTerraform(machine) ? nullptr : own);
    for (std::size_t i = 0; i < needs.size() && deployed.size() == needs.size(); ++i) {
        PolicyNeed& need = needs[i];
        if (need.resources.size() != deployed[i].resources.size() || need.resources == deployed[i].resources)
            continue;
        need.deployed = deployed[i].resources;
        for (std::size_t j = 0; j < need.resources.size(); ++j) {
            if (need.resources[j] != need.deployed[j])
                need.resources[j] = arns.referred(need.resources[j], need.deployed[j]);
        }
    }
    return needs;
}

Result<RolePolicies> rolePolicies(const MachineFile& machine) {
    if (!machine.described)
        return machine.container ? machine.container->policies(machine.machine) : RolePolicies();
    MachineFile configured = machine;
    auto found = rolePoliciesIn(machine.describedIn, configured);
    if (!found && found.refusal().code == "policy.no-role")
        return RolePolicies();
    return found;
}

Result<RolePolicies> rolePoliciesIn(const std::string& file, MachineFile& machine) {
    auto bytes = readFile(file);
    if (!bytes)
        return bytes.refusal();
    const auto container = openContainer(file, *bytes);
    if (!container)
        return container.refusal();
    if (*container == nullptr) {
        const SyntaxTree tree = scan(*bytes);
        auto policy = readPolicy(tree.root());
        if (!policy)
            return policy.refusal();
        RolePolicies made;
        made.entries.push_back({fileNameOf(file), *policy, *policy});
        return made;
    }
    const std::size_t index = machineIn(**container, machine);
    if (index == std::string::npos)
        return Message{"policy.no-role", {file}};
    machine.described = (*container)->machines()[index];
    machine.describedIn = file;
    RolePolicies made = (*container)->policies(index);
    if (made.entries.empty() && made.unreadable.empty())
        return Message{"policy.no-role", {file}};
    return made;
}

std::vector<PolicyFinding> checkRole(const std::vector<PolicyNeed>& needs, const RolePolicies& given) {
    std::vector<GivenPolicy> policies;
    policies.reserve(given.entries.size());
    for (const RolePolicies::Entry& entry : given.entries)
        policies.push_back({&entry.policy, &entry.deployed, entry.whole ? entry.name : std::string()});
    std::vector<PolicyFinding> findings = checkPolicies(needs, policies);
    for (PolicyFinding& each : findings) {
        // What cannot be read may allow it.
        if (!given.unreadable.empty() && each.message.code == "policy.missing") {
            each.kind = PolicyFinding::Kind::Unclear;
            each.message.code = "policy.unclear";
        }
    }
    if (!given.sharedWith.empty())
        findings.erase(std::remove_if(findings.begin(), findings.end(),
                                      [](const PolicyFinding& finding) {
                                          return finding.kind == PolicyFinding::Kind::Unused ||
                                                 finding.kind == PolicyFinding::Kind::TooWide;
                                      }),
                       findings.end());
    return findings;
}

} // namespace steploom::model
