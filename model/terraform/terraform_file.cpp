// SPDX-License-Identifier: Apache-2.0
#include "model/terraform/terraform_file.h"

#include <algorithm>

#include "model/terraform/block_reader.h"
#include "model/terraform/terraform_policies.h"
#include "model/terraform/terraform_scope.h"

namespace steploom::model::terraform {

namespace {

using hcl::Block;
using hcl::Expression;
using hcl::Kind;

std::string withoutDot(const std::string& path) {
    return path.substr(0, 2) == "./" ? path.substr(2) : path;
}

class Reader {
public:
    Reader(std::string_view text, const hcl::File& parsed)
        : m_scope(text, parsed) {}

    void resource(const Block& block, TerraformFile& file) const {
        const std::string& type = block.labels.front();
        if (type == "aws_sfn_state_machine")
            file.machines.push_back(machine(block));
        else if (type == "aws_cloudwatch_metric_alarm")
            file.alarms.push_back(readMetricAlarm(m_scope, block));
        else if (type == "aws_cloudwatch_event_rule")
            file.rules.push_back(readEventRule(m_scope, block));
        else if (type == "aws_cloudwatch_event_target")
            file.targets.push_back(readEventTarget(m_scope, block));
    }
    const Scope& scope() const { return m_scope; }

private:
    std::string text(const Block& block, std::string_view attribute) const {
        return m_scope.text(block.attribute(attribute));
    }

    Machine machine(const Block& block) const;
    void definition(const Expression& value, Machine& made) const;
    void file(const Expression& call, Machine& made) const;

    Scope m_scope;
};

Machine Reader::machine(const Block& block) const {
    Machine made;
    made.label = block.labels[1];
    made.span = block.span;
    made.place = block.header;
    made.name = text(block, "name");
    made.type = text(block, "type");
    made.role = text(block, "role_arn");
    if (const Expression* value = block.attribute("definition")) {
        made.form = Form::Unknown;
        made.place = value->span;
        definition(m_scope.followed(*value), made);
    }
    const auto note = [&made](const Block* where, const char* name) {
        if (const Expression* value = where == nullptr ? nullptr : where->attribute(name))
            made.places[name] = value->span;
    };
    note(&block, "name");
    note(&block, "type");
    note(&block, "role_arn");
    for (const char* name : {"level", "include_execution_data", "log_destination"})
        note(block.block("logging_configuration"), name);
    note(block.block("tracing_configuration"), "enabled");
    if (const Block* logging = block.block("logging_configuration"))
        made.logging =
            Machine::Logging{text(*logging, "level"), text(*logging, "include_execution_data") == "true",
                             text(*logging, "log_destination")};
    if (const Block* tracing = block.block("tracing_configuration")) {
        const std::string enabled = text(*tracing, "enabled");
        if (enabled == "true" || enabled == "false")
            made.tracing = enabled == "true";
    }
    return made;
}

void Reader::file(const Expression& call, Machine& made) const {
    if (call.elements.empty())
        return;
    made.form = call.name == "file" ? Form::File : Form::TemplateFile;
    made.path = withoutDot(m_scope.text(call.elements.front()));
    if (call.elements.size() > 1)
        made.variables = pairsOf(m_scope, &call.elements[1]);
}

void Reader::definition(const Expression& value, Machine& made) const {
    constexpr std::string_view rendered = ".rendered";
    constexpr std::string_view data = "data.template_file.";
    if (value.isCall("jsonencode") && value.elements.size() == 1) {
        const Expression& encoded = m_scope.followed(value.elements.front());
        made.form = encoded.kind == Kind::Object ? Form::JsonEncode : Form::Unknown;
        made.value = encoded.span;
    } else if (value.isCall("file") || value.isCall("templatefile")) {
        file(value, made);
    } else if (value.kind == Kind::Template) {
        made.form = Form::Text;
        made.value = value.span;
    } else if (value.kind == Kind::Reference && value.name.size() > data.size() + rendered.size() &&
               value.name.compare(0, data.size(), data) == 0 &&
               value.name.compare(value.name.size() - rendered.size(), rendered.size(), rendered) == 0) {
        const std::string label =
            value.name.substr(data.size(), value.name.size() - data.size() - rendered.size());
        const Block* block = m_scope.data("template_file", label);
        const Expression* given = block ? block->attribute("template") : nullptr;
        if (given == nullptr)
            return;
        if (given->isCall("file"))
            file(*given, made);
        else if (given->kind == Kind::Template)
            made.value = given->span;
        made.form = given->isCall("file")           ? Form::TemplateFile
                    : given->kind == Kind::Template ? Form::Text
                                                    : Form::Unknown;
        made.variables = pairsOf(m_scope, block->attribute("vars"));
    }
}

} // namespace

TerraformFile readTerraform(std::string_view text) {
    return readTerraform(text, hcl::parse(text));
}

namespace {

TerraformFile read(std::string_view text, const hcl::File& parsed, std::size_t own) {
    TerraformFile file;
    const Reader reader(text, parsed);
    for (const Block& block : parsed.root.blocks) {
        if (block.type == "resource" && block.labels.size() == 2 && block.span.begin < own)
            reader.resource(block, file);
    }
    file.policies = readPolicies(reader.scope(), parsed);
    file.problems = parsed.problems;
    return file;
}

} // namespace

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
