// SPDX-License-Identifier: Apache-2.0
#include "model/terraform/terraform_file.h"

#include <algorithm>
#include <charconv>

#include "model/document/scanner.h"
#include "model/terraform/terraform_policies.h"
#include "model/terraform/terraform_scope.h"

namespace steploom::model::terraform {

namespace {

using hcl::Block;
using hcl::Expression;
using hcl::Kind;
using Pairs = std::vector<std::pair<std::string, std::string>>;

template <typename Number>
std::optional<Number> numberOf(const std::string& text) {
    Number number{};
    const auto read = std::from_chars(text.data(), text.data() + text.size(), number);
    return read.ec == std::errc() && read.ptr == text.data() + text.size() ? std::optional(number)
                                                                           : std::nullopt;
}

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
            file.alarms.push_back(alarm(block));
        else if (type == "aws_cloudwatch_event_rule")
            file.rules.push_back(rule(block));
        else if (type == "aws_cloudwatch_event_target")
            file.targets.push_back(target(block));
    }
    const Scope& scope() const { return m_scope; }

private:
    std::string text(const Block& block, std::string_view attribute) const {
        return m_scope.text(block.attribute(attribute));
    }
    std::string json(const Block& block, std::string_view attribute) const {
        const Expression* value = block.attribute(attribute);
        return value == nullptr ? std::string() : m_scope.json(*value).value_or(m_scope.text(*value));
    }
    Pairs pairs(const Expression* value) const {
        Pairs made;
        const Expression* map = value == nullptr ? nullptr : &m_scope.followed(*value);
        if (map == nullptr)
            return made;
        made.reserve(map->items.size());
        for (const hcl::Item& item : map->items)
            made.emplace_back(item.name, m_scope.text(item.value));
        return made;
    }

    Machine machine(const Block& block) const;
    void definition(const Expression& value, Machine& made) const;
    void file(const Expression& call, Machine& made) const;
    MetricAlarm alarm(const Block& block) const;
    EventRule rule(const Block& block) const;
    EventTarget target(const Block& block) const;

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
        made.variables = pairs(&call.elements[1]);
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
        made.variables = pairs(block->attribute("vars"));
    }
}

MetricAlarm Reader::alarm(const Block& block) const {
    MetricAlarm made;
    made.label = block.labels[1];
    made.span = block.span;
    made.name = text(block, "alarm_name");
    made.description = text(block, "alarm_description");
    made.nameSpace = text(block, "namespace");
    made.metric = text(block, "metric_name");
    made.statistic = text(block, "statistic");
    if (made.statistic.empty())
        made.statistic = text(block, "extended_statistic");
    made.comparison = text(block, "comparison_operator");
    made.threshold = numberOf<double>(text(block, "threshold"));
    made.period = numberOf<std::int64_t>(text(block, "period"));
    made.evaluationPeriods = numberOf<std::int64_t>(text(block, "evaluation_periods"));
    made.datapointsToAlarm = numberOf<std::int64_t>(text(block, "datapoints_to_alarm"));
    made.treatMissingData = text(block, "treat_missing_data");
    made.dimensions = pairs(block.attribute("dimensions"));
    for (const auto& [name, value] : made.dimensions) {
        if (name == "StateMachineArn")
            made.machine = referredLabel(value, "aws_sfn_state_machine");
    }
    if (const Expression* actions = block.attribute("alarm_actions")) {
        for (const Expression& action : m_scope.followed(*actions).elements)
            made.actions.push_back(m_scope.text(action));
    }
    return made;
}

EventRule Reader::rule(const Block& block) const {
    EventRule made;
    made.label = block.labels[1];
    made.span = block.span;
    made.name = text(block, "name");
    made.bus = text(block, "event_bus_name");
    made.pattern = json(block, "event_pattern");
    made.schedule = text(block, "schedule_expression");
    made.enabled = text(block, "state") != "DISABLED" && text(block, "is_enabled") != "false";
    return made;
}

EventTarget Reader::target(const Block& block) const {
    EventTarget made;
    made.label = block.labels[1];
    made.span = block.span;
    made.rule = text(block, "rule");
    made.ruleLabel = referredLabel(made.rule, "aws_cloudwatch_event_rule");
    made.arn = text(block, "arn");
    made.machine = referredLabel(made.arn, "aws_sfn_state_machine");
    made.role = text(block, "role_arn");
    if (block.attribute("input") != nullptr)
        made.input = json(block, "input");
    made.inputPath = text(block, "input_path");
    if (const Block* transformer = block.block("input_transformer"))
        made.transformer = EventTarget::Transformer{pairs(transformer->attribute("input_paths")),
                                                    json(*transformer, "input_template")};
    return made;
}

} // namespace

std::string referredLabel(std::string_view text, std::string_view type) {
    const std::string prefix = "${" + std::string(type) + ".";
    if (text.substr(0, prefix.size()) != prefix || text.find('}') != text.size() - 1)
        return {};
    text.remove_prefix(prefix.size());
    return std::string(text.substr(0, text.find_first_of(".[}")));
}

TerraformFile readTerraform(std::string_view text) {
    return readTerraform(text, hcl::parse(text));
}

TerraformFile readTerraform(std::string_view text, const hcl::File& parsed) {
    TerraformFile file;
    const Reader reader(text, parsed);
    for (const Block& block : parsed.root.blocks) {
        if (block.type == "resource" && block.labels.size() == 2)
            reader.resource(block, file);
    }
    file.policies = readPolicies(reader.scope(), parsed);
    file.problems = parsed.problems;
    return file;
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
