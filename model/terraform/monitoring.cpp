// SPDX-License-Identifier: Apache-2.0
#include "model/terraform/monitoring.h"

#include <algorithm>
#include <filesystem>
#include <optional>

#include "engine/value/json_reader.h"
#include "model/document/file.h"
#include "model/monitoring/monitoring_maker.h"
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
        for (const Machine& machine : m_file.machines) {
            std::string name = deployed(machine.name);
            if (name.empty() || name.find("${") != std::string::npos)
                name = deployedLabel(machine.label.substr(machine.label.rfind('.') + 1));
            m_maker.add({machine.label, std::move(name), machine.path, machine.type == "EXPRESS"});
        }
        for (const MetricAlarm& alarm : m_file.alarms)
            add(alarm);
        for (const EventRule& rule : m_file.rules)
            add(rule);
        return m_maker.take();
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
    TargetDraft target(const EventTarget& given) const;

    hcl::File m_parsed;
    Scope m_scope;
    TerraformFile m_file;
    MonitoringMaker m_maker{{"terraform.alarm", "terraform.event-pattern", "terraform.event-input"}};
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
    addText("extended_statistic", alarm.extendedStatistic);
    addText("evaluate_low_sample_count_percentiles", alarm.lowSamples);
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
    document.add("ok_actions", list(alarm.okActions));
    document.add("insufficient_data_actions", list(alarm.insufficientDataActions));
    m_maker.addAlarm(alarm.label, document.build());
}

void Maker::add(const EventRule& rule) {
    RuleDraft made;
    made.label = rule.label;
    made.name = rule.name.empty() ? rule.label : deployed(rule.name);
    made.bus = deployed(rule.bus);
    made.pattern = engine::readJson(deployed(rule.pattern)).value;
    made.schedule = rule.schedule;
    made.enabled = rule.enabled;
    for (const EventTarget& one : m_file.targets) {
        const bool ours =
            one.ruleLabel.empty() ? !rule.name.empty() && one.rule == rule.name : one.ruleLabel == rule.label;
        if (ours)
            made.targets.push_back(target(one));
    }
    m_maker.addRule(made);
}

TargetDraft Maker::target(const EventTarget& given) const {
    TargetDraft made;
    made.label = given.label;
    made.arn = deployed(given.arn);
    if (given.input)
        made.input = deployed(*given.input);
    made.inputPath = given.inputPath;
    if (given.transformer)
        made.transformer = {given.transformer->paths, deployed(given.transformer->inputTemplate)};
    return made;
}

} // namespace

Monitoring readMonitoring(std::string_view text) {
    return Maker(text).make();
}

std::string folderText(const std::string& path) {
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
