// SPDX-License-Identifier: Apache-2.0
#include "model/monitoring/monitoring_maker.h"

#include "engine/task/services/event_pattern.h"
#include "engine/value/json_reader.h"

namespace steploom::model {

using engine::Value;

void MonitoringMaker::leaveOut(std::string_view code, std::vector<std::string> args) {
    m_made.problems.push_back({std::string(code), std::move(args)});
}

void MonitoringMaker::addAlarm(const std::string& label, const Value& alarm) {
    std::string wrong;
    engine::MetricAlarm made = engine::readMetricAlarm(alarm, [&](const std::string& member) {
        if (wrong.empty())
            wrong = member;
    });
    if (wrong.empty())
        m_made.alarms.push_back(std::move(made));
    else
        leaveOut(m_codes.alarm, {label, wrong});
}

void MonitoringMaker::addRule(const RuleDraft& rule) {
    LocalRule made;
    made.enabled = rule.enabled;
    made.rule.name = rule.name;
    if (!rule.bus.empty())
        made.rule.bus = rule.bus;
    if (rule.pattern.isAbsent() && !rule.schedule.empty())
        made.rule.pattern = Value::object({{"source", Value::array({Value("aws.events")})},
                                           {"detail-type", Value::array({Value("Scheduled Event")})}});
    else
        made.rule.pattern = rule.pattern;
    if (const auto problem = engine::eventPatternProblem(made.rule.pattern))
        return leaveOut(m_codes.pattern, {rule.label, *problem});
    made.rule.targets.reserve(rule.targets.size());
    for (const TargetDraft& draft : rule.targets) {
        if (auto read = target(draft))
            made.rule.targets.push_back(std::move(*read));
    }
    m_made.rules.push_back(std::move(made));
}

std::optional<engine::EventTarget> MonitoringMaker::target(const TargetDraft& draft) {
    engine::EventTarget made;
    made.arn = draft.arn;
    if (draft.input) {
        engine::JsonReadResult read = engine::readJson(*draft.input);
        if (!read) {
            leaveOut(m_codes.input, {draft.label});
            return std::nullopt;
        }
        made.input = std::move(read.value);
    }
    made.inputPath = draft.inputPath;
    if (draft.transformer) {
        engine::ObjectBuilder paths;
        for (const auto& [name, path] : draft.transformer->paths)
            paths.add(name, Value(path));
        made.inputPaths = paths.build();
        made.inputTemplate = draft.transformer->inputTemplate;
    }
    return made;
}

} // namespace steploom::model
