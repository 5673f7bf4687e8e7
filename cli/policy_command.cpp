// SPDX-License-Identifier: Apache-2.0
#include "cli/policy_command.h"

#include "cli/input_file.h"
#include "cli/machine_file.h"
#include "cli/messages.h"
#include "engine/value/json_writer.h"
#include "engine/value/value.h"
#include "model/container/open.h"
#include "model/diagnostics/catalogue.h"
#include "model/document/pointer.h"
#include "model/document/scanner.h"
#include "model/policy/policy_check.h"
#include "model/policy/required_policy.h"
#include "model/terraform/terraform_container.h"
#include "model/terraform/terraform_file.h"
#include "model/terraform/terraform_scope.h"

#include <algorithm>
#include <cstdio>
#include <filesystem>

namespace steploom::cli {

namespace {

constexpr int kGood = 0;
constexpr int kFindings = 1;
constexpr int kBadUsage = 2;

struct Options {
    std::string file;
    std::string check;
    model::PolicyOptions policy;
    bool json = false;
    bool help = false;
};

bool refuse(const std::string& text) {
    complain(text);
    return false;
}

bool takesValue(const std::string& option) {
    return option == "--check" || option == "--region" || option == "--account" || option == "--name";
}

bool parseOptions(const std::vector<std::string>& arguments, Options& options) {
    for (std::size_t i = 0; i < arguments.size(); ++i) {
        const std::string& argument = arguments[i];
        if (argument == "--help" || argument == "-h") {
            options.help = true;
            return true;
        }
        if (argument.size() < 2 || argument.front() != '-') {
            if (!options.file.empty())
                return refuse(message("policy.many", {argument}));
            options.file = argument;
        } else if (argument == "--logging") {
            options.policy.logging = true;
        } else if (argument == "--tracing") {
            options.policy.tracing = true;
        } else if (argument == "--json") {
            options.json = true;
        } else if (!takesValue(argument)) {
            return refuse(message("option.unknown", {argument}));
        } else if (i + 1 == arguments.size()) {
            return refuse(message("option.value", {argument}));
        } else {
            std::string& value = argument == "--check"    ? options.check
                                 : argument == "--region" ? options.policy.region
                                 : argument == "--name"   ? options.policy.name
                                                          : options.policy.account;
            value = arguments[++i];
        }
    }
    return !options.file.empty() || refuse(message("policy.none"));
}

/// A file of Terraform with what is in it.
struct Terraform {
    std::string text;
    model::hcl::File parsed;
    model::terraform::TerraformFile file;
    const model::terraform::Machine* machine = nullptr; ///< the one that is meant
};

/// The only machine of the file, or the one with that label, or the one whose definition has that file's
/// name.
const model::terraform::Machine* machineFor(const model::terraform::TerraformFile& file,
                                            const std::string& label, const std::string& definition) {
    const std::string name = std::filesystem::path(definition).filename().string();
    for (const model::terraform::Machine& machine : file.machines) {
        const bool same =
            label.empty() ? std::filesystem::path(machine.path).filename() == name : machine.label == label;
        if (same)
            return &machine;
    }
    return file.machines.size() == 1 ? &file.machines.front() : nullptr;
}

std::optional<Terraform> readTerraformFile(const std::string& name, const std::string& label,
                                           const std::string& definition) {
    auto text = readText(name);
    if (!text)
        return std::nullopt;
    Terraform made{std::move(*text), {}, {}, nullptr};
    made.parsed = model::hcl::parse(made.text);
    made.file = model::terraform::readTerraform(made.text, made.parsed);
    made.machine = machineFor(made.file, label, definition);
    return made;
}

/// The policies that are compared, each with how it is called.
struct Given {
    std::vector<model::Policy> policies;
    std::vector<std::string> names;
};

/// Where the definition has ARNs and the file of Terraform references, both are taken as they could be
/// deployed.
void deploy(const Terraform& terraform, std::vector<model::PolicyNeed>& needs, Given& given) {
    const auto open = [](const model::PolicyNeed& need) {
        return std::any_of(need.resources.begin(), need.resources.end(),
                           [](const std::string& each) { return each.find("${") != std::string::npos; });
    };
    if (std::any_of(needs.begin(), needs.end(), open))
        return;
    const model::terraform::Scope scope(terraform.text, terraform.parsed);
    for (model::Policy& policy : given.policies) {
        for (model::PolicyStatement& statement : policy.statements) {
            for (std::string& resource : statement.resources)
                resource = scope.deployed(resource).value_or(resource);
        }
    }
}

std::optional<Given> readGiven(const Options& options, const std::optional<Terraform>& terraform) {
    Given given;
    if (terraform) {
        const auto& file = terraform->file;
        std::vector<const model::terraform::RolePolicy*> policies;
        if (terraform->machine != nullptr)
            policies = file.policiesOf(*terraform->machine);
        if (policies.empty()) {
            complain(message("policy.noPolicy", {options.check}));
            return std::nullopt;
        }
        for (const auto* policy : policies) {
            given.names.push_back(policy->resource + "." + policy->label);
            given.policies.push_back(policy->policy);
            if (!policy->readable)
                complain(message("policy.unreadable", {given.names.back()}));
        }
        return given;
    }
    const auto text = readText(options.check);
    if (!text)
        return std::nullopt;
    auto policy = model::readPolicy(model::scan(*text).root());
    if (!policy) {
        complainAbout(options.check, policy.refusal());
        return std::nullopt;
    }
    given.names.push_back(options.check);
    given.policies.push_back(std::move(policy.value()));
    return given;
}

std::string_view kindName(model::PolicyFinding::Kind kind) {
    return kind == model::PolicyFinding::Kind::Missing  ? "missing"
           : kind == model::PolicyFinding::Kind::Unused ? "unused"
                                                        : "too wide";
}

std::string placeOf(const model::PolicyFinding& finding, const Given& given) {
    if (finding.kind == model::PolicyFinding::Kind::Missing)
        return finding.pointer.empty() ? std::string() : model::pointerLeaf(finding.pointer);
    return message("policy.statement", {given.names[finding.policy], std::to_string(finding.statement + 1)});
}

std::string asText(const std::vector<model::PolicyFinding>& findings, const Given& given) {
    std::string text;
    for (const model::PolicyFinding& finding : findings) {
        const std::string place = placeOf(finding, given);
        text += std::string(kindName(finding.kind)) + ": " + model::englishText(finding.message);
        text += (place.empty() ? "" : " (" + place + ")") + " [" + finding.message.code + "]\n";
    }
    return text;
}

std::string asJson(const std::vector<model::PolicyFinding>& findings, const Given& given) {
    std::vector<engine::Value> rows;
    rows.reserve(findings.size());
    for (const model::PolicyFinding& finding : findings) {
        const bool missing = finding.kind == model::PolicyFinding::Kind::Missing;
        engine::ObjectBuilder row;
        row.add("kind", engine::Value(kindName(finding.kind)));
        row.add("code", finding.message.code);
        row.add("message", model::englishText(finding.message));
        if (missing) {
            row.add("pointer", finding.pointer);
        } else {
            row.add("policy", given.names[finding.policy]);
            row.add("statement", engine::Value(static_cast<std::int64_t>(finding.statement)));
        }
        rows.push_back(row.build());
    }
    return engine::toJson(engine::Value::array(std::move(rows)), {2, false}) + '\n';
}

/// The definition with the values that its file of Terraform gives, references left in them.
std::string definitionText(const model::MachineFile& machine, const std::optional<Terraform>& terraform) {
    if (!terraform || terraform->machine == nullptr)
        return machine.text;
    model::SubstitutionValues values;
    for (const auto& [name, value] : terraform->machine->variables)
        values[name] = value;
    return model::substitute(model::Document::fromBytes(machine.text), values).text;
}

} // namespace

int policyCommand(const std::vector<std::string>& arguments) {
    Options options;
    if (!parseOptions(arguments, options))
        return kBadUsage;
    if (options.help) {
        std::fputs(message("usage").c_str(), stdout);
        return kGood;
    }
    const auto machine = readMachine(options.file);
    if (!machine)
        return kBadUsage;
    // The file that configures it: the one that is checked, else the one that it is in.
    const model::MachineAddress address = model::readMachineAddress(options.file);
    const std::string& source = options.check.empty() ? address.file : options.check;
    std::optional<Terraform> terraform;
    if (model::isTerraformPath(source)) {
        terraform = readTerraformFile(source, address.machine, machine->file);
        if (!terraform)
            return kBadUsage;
    }
    if (terraform && terraform->machine != nullptr) {
        const model::terraform::Machine& configured = *terraform->machine;
        options.policy.logging |= configured.logging && configured.logging->level != "OFF";
        options.policy.tracing |= configured.tracing.value_or(false);
        if (options.policy.name.empty() && configured.name.find("${") == std::string::npos)
            options.policy.name = configured.name;
    }
    const std::string text = definitionText(*machine, terraform);
    const model::SyntaxTree tree = model::scan(text);
    if (tree.isBroken()) {
        complainAboutBreak(options.file, model::Document::fromBytes(machine->text));
        return kBadUsage;
    }
    auto needs = model::policyNeeds(tree.root(), options.policy);
    if (options.check.empty()) {
        std::fputs(model::policyText(model::policyOf(needs)).c_str(), stdout);
        return kGood;
    }
    auto given = readGiven(options, terraform);
    if (!given)
        return kBadUsage;
    if (terraform)
        deploy(*terraform, needs, *given);
    const auto findings = model::checkPolicies(needs, given->policies);
    std::fputs((options.json ? asJson(findings, *given) : asText(findings, *given)).c_str(), stdout);
    return findings.empty() ? kGood : kFindings;
}

} // namespace steploom::cli
