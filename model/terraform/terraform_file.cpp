// SPDX-License-Identifier: Apache-2.0
#include "model/terraform/terraform_file.h"

#include <algorithm>

#include "model/terraform/machine_blocks.h"
#include "model/terraform/terraform_policies.h"
#include "model/terraform/terraform_scope.h"

namespace steploom::model::terraform {

namespace {

using hcl::Block;

void addResource(const Scope& scope, const Block& block, TerraformFile& file) {
    const std::string& type = block.labels.front();
    if (type == "aws_cloudwatch_metric_alarm")
        file.alarms.push_back(readMetricAlarm(scope, block));
    else if (type == "aws_cloudwatch_event_rule")
        file.rules.push_back(readEventRule(scope, block));
    else if (type == "aws_cloudwatch_event_target")
        file.targets.push_back(readEventTarget(scope, block));
}

/// A label that two kinds of resources have is no name: the later one goes by its address.
void add(Machine machine, std::vector<Machine>& machines) {
    const bool taken = std::any_of(machines.begin(), machines.end(),
                                   [&](const Machine& each) { return each.label == machine.label; });
    if (taken)
        machine.label = machine.address;
    machines.push_back(std::move(machine));
}

TerraformFile read(std::string_view text, const hcl::File& parsed, std::size_t own) {
    TerraformFile file;
    const Scope scope(text, parsed);
    for (const Block& block : parsed.root.blocks) {
        if (block.span.begin >= own)
            continue;
        if (auto machine = readMachine(scope, block))
            add(std::move(*machine), file.machines);
        else if (block.type == "resource" && block.labels.size() == 2)
            addResource(scope, block, file);
    }
    file.policies = readPolicies(scope, parsed);
    file.problems = parsed.problems;
    return file;
}

} // namespace

TerraformFile readTerraform(std::string_view text) {
    return readTerraform(text, hcl::parse(text));
}

TerraformFile readTerraform(std::string_view text, const hcl::File& parsed) {
    return read(text, parsed, text.size());
}

TerraformFile readTerraform(const ModuleText& module) {
    return read(module.text, module.parsed, module.own);
}

std::vector<const RolePolicy*> TerraformFile::policiesOf(const Machine& machine) const {
    const std::string role = referredLabel(machine.role, "aws_iam_role");
    std::vector<const RolePolicy*> found;
    for (const RolePolicy& policy : policies) {
        if (!role.empty() && std::find(policy.roles.begin(), policy.roles.end(), role) != policy.roles.end())
            found.push_back(&policy);
    }
    return found;
}

} // namespace steploom::model::terraform
