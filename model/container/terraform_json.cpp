// SPDX-License-Identifier: Apache-2.0
#include "model/container/terraform_json.h"

#include "model/document/document.h"
#include "model/substitution/placeholders.h"
#include "model/terraform/terraform_scope.h"

namespace steploom::model {

namespace {

using Kind = SourceValue::Kind;

constexpr std::string_view kResource = "aws_sfn_state_machine";

/// A block of Terraform in JSON is an object, or a list of objects that count as one.
std::vector<const SourceValue*> blocks(const SourceValue* value) {
    std::vector<const SourceValue*> found;
    if (value == nullptr)
        return found;
    if (value->kind == Kind::Object)
        found.push_back(value);
    for (const SourceValue& child : value->children) {
        if (value->kind == Kind::Array && child.kind == Kind::Object)
            found.push_back(&child);
    }
    return found;
}

/// The resources of machines, in the order of the file: the member that has the label.
std::vector<const SourceValue*> resources(const SourceValue& root) {
    std::vector<const SourceValue*> found;
    if (root.kind != Kind::Object)
        return found;
    for (const SourceValue* resource : blocks(root.member("resource"))) {
        for (const SourceValue* type : blocks(resource->member(kResource))) {
            for (const SourceValue& each : type->children)
                found.push_back(&each);
        }
    }
    return found;
}

const SourceValue* bodyOf(const SourceValue& resource) {
    const auto found = blocks(&resource);
    return found.empty() ? nullptr : found.front();
}

/// What the names in the definition could be once deployed: nothing else of the configuration is asked.
void resolve(std::string_view definition, ContainedMachine& machine) {
    const hcl::File nothing;
    const terraform::Scope scope({}, nothing);
    for (const std::string& name : placeholderNames(Document::fromBytes(std::string(definition)))) {
        machine.substitutions.push_back(name);
        if (auto value = scope.deployedReference(name))
            machine.values[name] = std::move(*value);
    }
}

MachineEntry entryOf(const SourceValue& resource) {
    MachineEntry entry;
    ContainedMachine& machine = entry.machine;
    machine.name = resource.key;
    machine.address = std::string(kResource) + '.' + resource.key;
    machine.place = resource.keySpan;
    machine.how = "definition";
    const SourceValue* body = bodyOf(resource);
    const SourceValue* type = body == nullptr ? nullptr : body->member("type");
    if (type != nullptr && (type->string() == "EXPRESS" || type->string() == "STANDARD"))
        machine.type = type->string();
    const SourceValue* definition = body == nullptr ? nullptr : body->member("definition");
    if (definition == nullptr) {
        machine.problem = {"container.no-definition", {machine.name}};
    } else if (!definition->isString() || definition->string().find('{') != 0) {
        machine.problem = {"container.other-definition", {machine.name}};
    } else {
        entry.definition = definition;
        entry.text = true;
        resolve(definition->string(), machine);
    }
    return entry;
}

} // namespace

std::optional<TemplateMachines> terraformJsonMachines(const SourceValue& root) {
    TemplateMachines found{ContainerKind::TerraformJson, {}};
    // The CDK for Terraform says so under "//"; what is changed here is lost when it writes the file again.
    const SourceValue* note = root.kind == Kind::Object ? root.member("//") : nullptr;
    const bool synthesized = note != nullptr && note->member("metadata") != nullptr;
    for (const SourceValue* resource : resources(root)) {
        MachineEntry entry = entryOf(*resource);
        if (synthesized)
            entry.machine.fixed = {"container.synthesized", {}};
        found.machines.push_back(std::move(entry));
    }
    if (found.machines.empty())
        return std::nullopt;
    return found;
}

const SourceValue* terraformJsonBody(const SourceValue& root, std::string_view label) {
    for (const SourceValue* resource : resources(root)) {
        if (resource->key == label)
            return bodyOf(*resource);
    }
    return nullptr;
}

} // namespace steploom::model
