// SPDX-License-Identifier: Apache-2.0
#include "model/policy/role_check.h"

#include <algorithm>
#include <filesystem>

#include "model/container/open.h"
#include "model/document/scanner.h"
#include "model/substitution/substitute.h"

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

Result<std::vector<PolicyNeed>> roleNeeds(const MachineFile& machine, const std::string& definition,
                                          const PolicyOptions& options) {
    std::string text = definition;
    if (machine.described)
        text = substitute(Document::fromBytes(definition), machine.described->expressions).text;
    else if (machine.container)
        text = substitute(Document::fromBytes(definition),
                          machine.container->machines()[machine.machine].expressions)
                   .text;
    const SyntaxTree tree = scan(text);
    if (tree.isBroken())
        return Message{"terraform.text-broken", {}};
    return policyNeeds(tree.root(), options);
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
    const bool open = std::any_of(needs.begin(), needs.end(), [](const PolicyNeed& need) {
        return std::any_of(need.resources.begin(), need.resources.end(), isOpen);
    });
    std::vector<Policy> policies;
    policies.reserve(given.entries.size());
    for (const RolePolicies::Entry& entry : given.entries)
        policies.push_back(open ? entry.policy : entry.deployed);
    std::vector<PolicyFinding> findings = checkPolicies(needs, policies);
    if (!given.sharedWith.empty())
        findings.erase(std::remove_if(findings.begin(), findings.end(),
                                      [](const PolicyFinding& finding) {
                                          return finding.kind != PolicyFinding::Kind::Missing;
                                      }),
                       findings.end());
    return findings;
}

} // namespace steploom::model
