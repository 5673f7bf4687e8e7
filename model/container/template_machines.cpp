// SPDX-License-Identifier: Apache-2.0
#include "model/container/template_machines.h"

#include <algorithm>

#include "model/container/functions.h"
#include "model/container/serverless_values.h"
#include "model/container/template_values.h"
#include "model/container/terraform_json.h"

namespace steploom::model {

namespace {

using Kind = SourceValue::Kind;

bool isMachineType(const SourceValue& resource) {
    const SourceValue* type = resource.member("Type");
    if (type == nullptr)
        return false;
    const std::string name = type->string();
    return name == "AWS::StepFunctions::StateMachine" || name == "AWS::Serverless::StateMachine";
}

bool isDefinition(const SourceValue& value) {
    return value.member("States") != nullptr || value.member("StartAt") != nullptr;
}

std::string plainText(const SourceValue* value) {
    return value != nullptr && value->isString() && !functionOf(*value) ? value->string() : std::string();
}

/// `${file(path):key}` → `path#key`
std::string fileReference(const std::string& text) {
    constexpr std::string_view begin = "${file(";
    const std::size_t close = text.find(')');
    if (text.compare(0, begin.size(), begin) != 0 || close == std::string::npos || text.back() != '}')
        return {};
    const std::string path = text.substr(begin.size(), close - begin.size());
    const std::string rest = text.substr(close + 1, text.size() - close - 2);
    return rest.size() > 1 && rest.front() == ':' ? path + '#' + rest.substr(1) : path;
}

class TemplateReader {
public:
    explicit TemplateReader(const SourceValue& root)
        : m_root(root) {}

    std::optional<TemplateMachines> read() {
        if (m_root.kind != Kind::Object)
            return std::nullopt;
        if (const SourceValue* resources = m_root.member("Resources"); isTemplate(resources))
            return cloudFormation(*resources);
        const SourceValue* plugin = m_root.member("stepFunctions");
        const SourceValue* machines =
            plugin != nullptr ? plugin->member("stateMachines") : m_root.member("stateMachines");
        if (machines != nullptr && machines->kind == Kind::Object && functionOf(*machines) == std::nullopt)
            return serverless(*machines);
        if (auto terraform = terraformJsonMachines(m_root))
            return terraform;
        if (isDefinition(m_root))
            return plain();
        // A file that Serverless takes a machine or all of them from.
        if (isServerlessMachine(m_root))
            return serverlessFile();
        if (std::any_of(m_root.children.begin(), m_root.children.end(), isServerlessMachine))
            return serverless(m_root);
        return std::nullopt;
    }

private:
    static bool isTemplate(const SourceValue* resources) {
        return resources != nullptr && resources->kind == Kind::Object &&
               std::any_of(resources->children.begin(), resources->children.end(), isMachineType);
    }

    static bool isServerlessMachine(const SourceValue& value) {
        const SourceValue* definition = value.member("definition");
        return definition != nullptr && (isDefinition(*definition) || definition->isString());
    }

    TemplateMachines plain() {
        MachineEntry entry;
        entry.definition = &m_root;
        return {ContainerKind::Yaml, {std::move(entry)}};
    }

    TemplateMachines serverlessFile() {
        TemplateMachines found{ContainerKind::Serverless, {}};
        MachineEntry entry;
        const std::string name = plainText(m_root.member("name"));
        entry.machine.name = name.empty() || name.find("${") != std::string::npos ? "definition" : name;
        entry.machine.how = "definition";
        entry.machine.place = m_root.member("definition")->keySpan;
        serverlessDefinition(m_root, entry);
        entry.machine.type = serverlessType(m_root);
        found.machines.push_back(std::move(entry));
        return found;
    }

    static std::string serverlessType(const SourceValue& machine) {
        const std::string type = plainText(machine.member("type"));
        return type == "EXPRESS" || type == "STANDARD" ? type : std::string();
    }

    TemplateMachines serverless(const SourceValue& machines) {
        TemplateMachines found{ContainerKind::Serverless, {}};
        for (const SourceValue& child : machines.children) {
            MachineEntry entry;
            entry.machine.name = child.key;
            entry.machine.how = "definition";
            serverlessDefinition(child, entry);
            if (entry.machine.problem.code == "container.no-definition" && &machines == &m_root)
                continue;
            entry.machine.type = serverlessType(child);
            entry.machine.place = child.keySpan;
            found.machines.push_back(std::move(entry));
        }
        return found;
    }

    /// An object, a text, or `${file(flow.yml)}`.
    void serverlessDefinition(const SourceValue& machine, MachineEntry& entry) const {
        const SourceValue* definition = machine.isString() ? &machine : machine.member("definition");
        if (definition == nullptr) {
            entry.machine.problem = {"container.no-definition", {machine.key}};
            return;
        }
        const auto function = functionOf(*definition);
        const std::string text = definition->isString() && !function ? definition->string() : std::string();
        const bool written =
            text.substr(0, text.find_first_not_of(" \t\r\n") + 1).find('{') != std::string::npos;
        if (!text.empty() && !written) {
            entry.machine.how = "file";
            entry.machine.uri = fileReference(text);
            fillServerlessValues(m_root, *definition, entry.machine);
        }
        if (definition->kind == Kind::Object || written) {
            entry.definition = definition;
            entry.text = written || function.has_value();
            fillServerlessValues(m_root, *definition, entry.machine);
        } else if (entry.machine.uri.empty()) {
            entry.machine.problem = {"container.other-definition", {machine.key}};
        }
    }

    TemplateMachines cloudFormation(const SourceValue& resources) {
        TemplateMachines found{ContainerKind::CloudFormation, {}};
        const bool synthesized = isSynthesized(resources);
        const TemplateValues values(m_root);
        for (const SourceValue& resource : resources.children) {
            if (!isMachineType(resource))
                continue;
            if (resource.member("Type")->string() == "AWS::Serverless::StateMachine")
                found.kind = ContainerKind::Sam;
            MachineEntry entry;
            entry.machine.name = resource.key;
            entry.machine.place = resource.keySpan;
            properties(resource, values, entry);
            if (synthesized)
                entry.machine.fixed = {"container.synthesized", {}};
            found.machines.push_back(std::move(entry));
        }
        if (synthesized)
            found.kind = ContainerKind::Cdk;
        return found;
    }

    /// Written by the CDK: what is changed here is lost when it writes it again.
    static bool isSynthesized(const SourceValue& resources) {
        return std::any_of(resources.children.begin(), resources.children.end(),
                           [](const SourceValue& resource) {
                               const SourceValue* type = resource.member("Type");
                               const SourceValue* metadata = resource.member("Metadata");
                               return (type != nullptr && type->string() == "AWS::CDK::Metadata") ||
                                      (isMachineType(resource) && metadata != nullptr &&
                                       metadata->member("aws:cdk:path") != nullptr);
                           });
    }

    static void properties(const SourceValue& resource, const TemplateValues& values, MachineEntry& entry) {
        ContainedMachine& machine = entry.machine;
        const SourceValue* properties = resource.member("Properties");
        const auto property = [&](const char* name) {
            return properties == nullptr ? nullptr : properties->member(name);
        };
        for (const char* name : {"Type", "StateMachineType"}) {
            const std::string type = plainText(values.chosen(property(name)));
            if (type == "EXPRESS" || type == "STANDARD")
                machine.type = type;
        }
        for (const char* name : {"Definition", "DefinitionString", "DefinitionUri", "DefinitionS3Location"}) {
            const SourceValue* value = property(name);
            if (value == nullptr)
                continue;
            values.fill(property("DefinitionSubstitutions"), value, machine);
            machine.how = name;
            const SourceValue* chosen = values.chosen(value);
            if (chosen != value && chosen != nullptr)
                machine.how += " Fn::If";
            definition(chosen == nullptr ? *value : *chosen, name, entry);
            return;
        }
        machine.problem = {"container.no-definition", {machine.name}};
    }

    /// What Fn::Sub fills in besides the names of the template.
    static void subVariables(const SourceValue& value, ContainedMachine& machine) {
        const auto function = functionOf(value);
        if (!function || function->name != "Sub" || function->argument->kind != Kind::Array ||
            function->argument->children.size() < 2)
            return;
        for (const SourceValue& each : function->argument->children[1].children)
            machine.expressions.emplace(each.key, functionText(each));
    }

    static void definition(const SourceValue& value, std::string_view property, MachineEntry& entry) {
        ContainedMachine& machine = entry.machine;
        const auto function = functionOf(value);
        if (property == "DefinitionUri" || property == "DefinitionS3Location") {
            machine.uri = plainText(&value);
            if (machine.uri.empty() || machine.uri.compare(0, 5, "s3://") == 0)
                machine.problem = {"container.elsewhere", {machine.name}};
            return;
        }
        if (function && function->name == "ToJsonString" && function->argument->kind == Kind::Object &&
            function->argument != &value) {
            machine.how += " Fn::ToJsonString";
            entry.definition = function->argument;
        } else if (!function && value.kind == Kind::Object && !value.children.empty()) {
            entry.definition = &value;
        } else if (property == "DefinitionString") {
            entry.definition = &value;
            entry.text = true;
            subVariables(value, machine);
        } else {
            machine.problem = {"container.other-definition", {machine.name}};
        }
    }

    const SourceValue& m_root;
};

} // namespace

std::optional<TemplateMachines> machinesOf(const SourceValue& root) {
    return TemplateReader(root).read();
}

} // namespace steploom::model
