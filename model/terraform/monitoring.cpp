// SPDX-License-Identifier: Apache-2.0
#include "model/terraform/monitoring.h"

#include <algorithm>
#include <filesystem>
#include <optional>

#include "engine/task/services/event_pattern.h"
#include "engine/value/json_reader.h"
#include "model/document/file.h"
#include "model/terraform/terraform_container.h"
#include "model/terraform/terraform_file.h"
#include "model/terraform/terraform_scope.h"

namespace steploom::model::terraform {

namespace {

using engine::Value;

/// More files than a folder of Terraform has.
constexpr std::size_t kMostFiles = 500;

class Maker {
public:
    explicit Maker(std::string_view text)
        : m_parsed(hcl::parse(text))
        , m_scope(text, m_parsed)
        , m_file(readTerraform(text, m_parsed)) {}

    Monitoring make() {
        m_made.machines.reserve(m_file.machines.size());
        for (const Machine& machine : m_file.machines) {
            std::string name = deployed(machine.name);
            if (name.empty() || name.find("${") != std::string::npos)
                name = deployedLabel(machine.label.substr(machine.label.rfind('.') + 1));
            m_made.machines.push_back(
                {machine.label, std::move(name), machine.path, machine.type == "EXPRESS"});
        }
        for (const MetricAlarm& alarm : m_file.alarms)
            add(alarm);
        for (const EventRule& rule : m_file.rules)
            add(rule);
        return std::move(m_made);
    }

private:
    std::string deployed(const std::string& text) const { return m_scope.deployed(text).value_or(text); }
    /// As references to it are resolved.
    std::string deployedLabel(const std::string& label) const {
        const std::string arn = deployed("${aws_sfn_state_machine." + label + ".arn}");
        return arn.substr(arn.rfind(':') + 1);
    }
    Value list(const std::vector<std::string>& texts) const {
        std::vector<Value> items;
        items.reserve(texts.size());
        for (const std::string& text : texts)
            items.emplace_back(deployed(text));
        return Value::array(std::move(items));
    }

    void add(const MetricAlarm& alarm);
    void add(const EventRule& rule);
    std::optional<engine::EventTarget> target(const EventTarget& given);

    hcl::File m_parsed;
    Scope m_scope;
    TerraformFile m_file;
    Monitoring m_made;
};

void Maker::add(const MetricAlarm& alarm) {
    engine::ObjectBuilder document;
    const auto addText = [&](const char* name, const std::string& text) {
        if (!text.empty())
            document.add(name, Value(deployed(text)));
    };
    const auto addNumber = [&](const char* name, const auto& number) {
        if (number)
            document.add(name, Value(*number));
    };
    addText("alarm_name", alarm.name.empty() ? alarm.label : alarm.name);
    addText("alarm_description", alarm.description);
    addText("namespace", alarm.nameSpace);
    addText("metric_name", alarm.metric);
    addText("statistic", alarm.statistic);
    addText("comparison_operator", alarm.comparison);
    addText("treat_missing_data", alarm.treatMissingData);
    addNumber("threshold", alarm.threshold);
    addNumber("period", alarm.period);
    addNumber("evaluation_periods", alarm.evaluationPeriods);
    addNumber("datapoints_to_alarm", alarm.datapointsToAlarm);
    engine::ObjectBuilder dimensions;
    for (const auto& [name, value] : alarm.dimensions)
        dimensions.add(name, Value(deployed(value)));
    document.add("dimensions", dimensions.build());
    document.add("alarm_actions", list(alarm.actions));

    std::string wrong;
    engine::MetricAlarm made = engine::readMetricAlarm(document.build(), [&](const std::string& member) {
        if (wrong.empty())
            wrong = member;
    });
    if (wrong.empty())
        m_made.alarms.push_back(std::move(made));
    else
        m_made.problems.push_back({"terraform.alarm", {alarm.label, wrong}});
}

void Maker::add(const EventRule& rule) {
    LocalRule made;
    made.enabled = rule.enabled;
    made.rule.name = rule.name.empty() ? rule.label : deployed(rule.name);
    if (!rule.bus.empty())
        made.rule.bus = deployed(rule.bus);
    if (rule.pattern.empty() && !rule.schedule.empty())
        made.rule.pattern = Value::object({{"source", Value::array({Value("aws.events")})},
                                           {"detail-type", Value::array({Value("Scheduled Event")})}});
    else
        made.rule.pattern = engine::readJson(deployed(rule.pattern)).value;
    if (const auto problem = engine::eventPatternProblem(made.rule.pattern)) {
        m_made.problems.push_back({"terraform.event-pattern", {rule.label, *problem}});
        return;
    }
    for (const EventTarget& one : m_file.targets) {
        const bool ours =
            one.ruleLabel.empty() ? !rule.name.empty() && one.rule == rule.name : one.ruleLabel == rule.label;
        if (!ours)
            continue;
        if (auto read = target(one))
            made.rule.targets.push_back(std::move(*read));
    }
    m_made.rules.push_back(std::move(made));
}

std::optional<engine::EventTarget> Maker::target(const EventTarget& given) {
    engine::EventTarget made;
    made.arn = deployed(given.arn);
    if (given.input) {
        engine::JsonReadResult read = engine::readJson(deployed(*given.input));
        if (!read) {
            m_made.problems.push_back({"terraform.event-input", {given.label}});
            return std::nullopt;
        }
        made.input = std::move(read.value);
    }
    made.inputPath = given.inputPath;
    if (given.transformer) {
        engine::ObjectBuilder paths;
        for (const auto& [name, path] : given.transformer->paths)
            paths.add(name, Value(path));
        made.inputPaths = paths.build();
        made.inputTemplate = deployed(given.transformer->inputTemplate);
    }
    return made;
}

} // namespace

Monitoring readMonitoring(std::string_view text) {
    return Maker(text).make();
}

std::string moduleText(const std::string& path) {
    namespace fs = std::filesystem;
    std::error_code error;
    std::vector<std::string> files;
    if (fs::is_directory(path, error)) {
        for (fs::directory_iterator at(path, error), end; !error && at != end && files.size() < kMostFiles;
             at.increment(error)) {
            if (isTerraformPath(at->path().string()))
                files.push_back(at->path().string());
        }
        std::sort(files.begin(), files.end());
    } else if (!path.empty()) {
        files.push_back(path);
    }
    std::string whole;
    std::string broken;
    for (const std::string& file : files) {
        const Result<std::string> read = readFile(file);
        if (!read)
            continue;
        std::string& into = hcl::parse(*read).problems.empty() ? whole : broken;
        into += *read + '\n';
    }
    return whole + broken;
}

} // namespace steploom::model::terraform
