// SPDX-License-Identifier: Apache-2.0
#include "engine/service/monitoring.h"

#include "engine/service/state.h"
#include "engine/support/timestamp.h"
#include "engine/support/whole_number.h"

#include <algorithm>
#include <set>

namespace steploom::engine {

namespace {

constexpr std::string_view kMetrics = "GraniteServiceVersion20100801.";
constexpr std::string_view kLogs = "Logs_20140328.";

ServiceFault missing(const char* name) {
    return {"InvalidParameterValueException", std::string("The parameter ") + name + " is required"};
}

/// Seconds since 1970, or ISO 8601, as ms.
std::optional<std::int64_t> timeOf(const Value& value) {
    if (value.isNumber())
        return wholeNumber(value.asDouble() * 1000, -kMostTimeMs, kMostTimeMs);
    const auto nanoseconds = parseTimestamp(value.asString());
    return nanoseconds ? std::optional<std::int64_t>(*nanoseconds / 1'000'000) : std::nullopt;
}

Value dimensionsOf(const std::map<std::string, std::string>& dimensions) {
    std::vector<Value> list;
    list.reserve(dimensions.size());
    for (const auto& [name, value] : dimensions)
        list.push_back(Value::object({{"Name", Value(name)}, {"Value", Value(value)}}));
    return Value::array(std::move(list));
}

std::string machineOf(const Value& dimensions) {
    for (std::size_t i = 0; dimensions.isArray() && i < dimensions.size(); ++i) {
        if (dimensions.at(i).get("Name").asString() == "StateMachineArn")
            return std::string(dimensions.at(i).get("Value").asString());
    }
    return {};
}

ServiceAnswer listMetrics(const ServiceState& state) {
    std::vector<Value> metrics;
    for (const std::string& machine : state.metrics.machines()) {
        for (const std::string_view name : RunMetrics::names())
            metrics.push_back(Value::object({{"Namespace", Value("AWS/States")},
                                             {"MetricName", Value(name)},
                                             {"Dimensions", dimensionsOf({{"StateMachineArn", machine}})}}));
    }
    return Value::object({{"Metrics", Value::array(std::move(metrics))}});
}

ServiceAnswer getMetricStatistics(const ServiceState& state, const Value& request) {
    constexpr std::int64_t kMost = 1'440; // data points of one answer, as with CloudWatch
    const auto start = timeOf(request.get("StartTime"));
    const auto end = timeOf(request.get("EndTime"));
    const std::int64_t period = request.get("Period").isInt() ? request.get("Period").asInt() * 1000 : 0;
    if (!start || !end)
        return missing("StartTime and EndTime");
    if (period < 60'000 || *end <= *start)
        return ServiceFault{"InvalidParameterValueException",
                            "The parameter Period must be a multiple of 60, and EndTime behind StartTime"};
    if ((*end - *start) / period > kMost)
        return ServiceFault{"InvalidParameterCombinationException",
                            "You have requested more than 1,440 data points: use a longer Period"};
    const std::string metric(request.get("MetricName").asString());
    const std::string machine = machineOf(request.get("Dimensions"));
    std::vector<Value> points;
    for (std::int64_t from = *start / period * period; from < *end; from += period) {
        const MetricSums sums =
            machine.empty() ? MetricSums() : state.metrics.sums(metric, machine, from, from + period);
        if (sums.count == 0)
            continue;
        ObjectBuilder point;
        point.add("Timestamp", dateValue(from));
        const Value& wanted = request.get("Statistics");
        for (std::size_t i = 0; wanted.isArray() && i < wanted.size(); ++i) {
            if (const auto value = sums.statistic(wanted.at(i).asString()))
                point.add(wanted.at(i).asString(), Value(*value));
        }
        point.add("Unit", Value(metric == "ExecutionTime" ? "Milliseconds" : "Count"));
        const Value& extended = request.get("ExtendedStatistics");
        ObjectBuilder percentiles;
        for (std::size_t i = 0; extended.isArray() && i < extended.size(); ++i) {
            const std::string_view name = extended.at(i).asString();
            if (const auto value = percentileOf(name) ? sums.statistic(name) : std::nullopt)
                percentiles.add(name, Value(*value));
        }
        if (extended.isArray() && extended.size() > 0)
            point.add("ExtendedStatistics", percentiles.build());
        points.push_back(point.build());
    }
    return Value::object({{"Label", Value(metric)}, {"Datapoints", Value::array(std::move(points))}});
}

ServiceAnswer putMetricAlarm(ServiceState& state, const Value& request) {
    std::string wrong;
    MetricAlarm alarm = readMetricAlarm(alarmShape(request), [&](const std::string& name) { wrong = name; });
    if (!wrong.empty())
        return ServiceFault{"ValidationErrorException", "The alarm cannot be: look at " + wrong};
    state.alarms.put(std::move(alarm));
    return Value::emptyObject();
}

ServiceAnswer describeAlarms(const ServiceState& state, const Value& request) {
    const std::string_view wanted = request.get("StateValue").asString();
    std::set<std::string> names;
    const Value& given = request.get("AlarmNames");
    for (std::size_t i = 0; given.isArray() && i < given.size(); ++i)
        names.emplace(given.at(i).asString());
    std::vector<Value> alarms;
    for (const AlarmBoard::Entry& entry : state.alarms.entries()) {
        const MetricAlarm& alarm = entry.alarm;
        if ((!wanted.empty() && wanted != alarmStateName(entry.state)) ||
            (!names.empty() && names.count(alarm.name) == 0))
            continue;
        alarms.push_back(
            Value::object({{"AlarmName", Value(alarm.name)},
                           {"AlarmArn", Value("arn:aws:cloudwatch:" + state.options.region + ':' +
                                              state.options.account + ":alarm:" + alarm.name)},
                           {"AlarmDescription", Value(alarm.description)},
                           {"StateValue", Value(alarmStateName(entry.state))},
                           {"StateUpdatedTimestamp", dateValue(entry.since)},
                           {"MetricName", Value(alarm.metric)},
                           {"Namespace", Value(alarm.metricNamespace)},
                           {isPercentile(alarm) ? "ExtendedStatistic" : "Statistic", Value(alarm.statistic)},
                           {"Dimensions", dimensionsOf(alarm.dimensions)},
                           {"Period", Value(alarm.periodSeconds)},
                           {"EvaluationPeriods", Value(alarm.evaluationPeriods)},
                           {"Threshold", Value(alarm.threshold)},
                           {"ComparisonOperator", Value(alarm.comparison)},
                           {"TreatMissingData", Value(alarm.treatMissing)}}));
    }
    return Value::object({{"MetricAlarms", Value::array(std::move(alarms))}});
}

ServiceAnswer callMetrics(ServiceState& state, std::string_view action, const Value& request) {
    if (action == "ListMetrics")
        return listMetrics(state);
    if (action == "GetMetricStatistics")
        return getMetricStatistics(state, request);
    if (action == "PutMetricAlarm")
        return putMetricAlarm(state, request);
    if (action == "DescribeAlarms")
        return describeAlarms(state, request);
    if (action == "DeleteAlarms") {
        const Value& names = request.get("AlarmNames");
        for (std::size_t i = 0; names.isArray() && i < names.size(); ++i)
            state.alarms.remove(std::string(names.at(i).asString()));
        return Value::emptyObject();
    }
    return ServiceFault{"UnknownOperationException",
                        "The local CloudWatch does not have the action " + std::string(action)};
}

/// Of a log group, those that a request asks for, oldest first.
ServiceAnswer logEvents(const ServiceState& state, const Value& request, bool filters) {
    const std::string group(request.get("logGroupName").asString());
    const auto found = state.logs.groups().find(group);
    if (found == state.logs.groups().end())
        return ServiceFault{"ResourceNotFoundException", "The specified log group does not exist."};
    const std::string_view stream = request.get("logStreamName").asString();
    std::string_view pattern = request.get("filterPattern").asString();
    if (pattern.size() > 1 && pattern.front() == '"' && pattern.back() == '"')
        pattern = pattern.substr(1, pattern.size() - 2);
    const Value& from = request.get("startTime");
    const Value& to = request.get("endTime");
    const std::size_t limit =
        request.get("limit").isInt()
            ? static_cast<std::size_t>(std::max<std::int64_t>(1, request.get("limit").asInt()))
            : 10'000;
    std::vector<Value> events;
    for (const ExecutionLogs::Entry& entry : found->second) {
        const bool wanted = (filters || entry.stream == stream) &&
                            (!from.isInt() || entry.line.time >= from.asInt()) &&
                            (!to.isInt() || entry.line.time < to.asInt()) &&
                            (pattern.empty() || entry.line.text.find(pattern) != std::string::npos);
        if (!wanted || events.size() >= limit)
            continue;
        ObjectBuilder event;
        if (filters) {
            event.add("logStreamName", Value(entry.stream));
            event.add("eventId", Value(std::to_string(entry.id)));
        }
        event.add("timestamp", Value(entry.line.time));
        event.add("message", Value(entry.line.text));
        event.add("ingestionTime", Value(entry.line.time));
        events.push_back(event.build());
    }
    return Value::object({{"events", Value::array(std::move(events))}});
}

ServiceAnswer callLogs(const ServiceState& state, std::string_view action, const Value& request) {
    if (action == "FilterLogEvents" || action == "GetLogEvents")
        return logEvents(state, request, action == "FilterLogEvents");
    if (action == "DescribeLogGroups") {
        std::vector<Value> groups;
        for (const auto& [name, entries] : state.logs.groups())
            groups.push_back(
                Value::object({{"logGroupName", Value(name)},
                               {"arn", Value("arn:aws:logs:" + state.options.region + ':' +
                                             state.options.account + ":log-group:" + name + ":*")}}));
        return Value::object({{"logGroups", Value::array(std::move(groups))}});
    }
    if (action == "DescribeLogStreams") {
        const auto found = state.logs.groups().find(std::string(request.get("logGroupName").asString()));
        if (found == state.logs.groups().end())
            return ServiceFault{"ResourceNotFoundException", "The specified log group does not exist."};
        std::set<std::string> names;
        for (const ExecutionLogs::Entry& entry : found->second)
            names.insert(entry.stream);
        std::vector<Value> streams;
        streams.reserve(names.size());
        for (const std::string& name : names)
            streams.push_back(Value::object({{"logStreamName", Value(name)}}));
        return Value::object({{"logStreams", Value::array(std::move(streams))}});
    }
    return ServiceFault{"UnknownOperationException",
                        "The local CloudWatch Logs does not have the action " + std::string(action)};
}

} // namespace

std::optional<ServiceAnswer> callMonitoring(ServiceState& state, std::string_view target,
                                            const Value& request) {
    if (target.substr(0, kMetrics.size()) == kMetrics)
        return callMetrics(state, target.substr(kMetrics.size()), request);
    if (target.substr(0, kLogs.size()) == kLogs)
        return callLogs(state, target.substr(kLogs.size()), request);
    return std::nullopt;
}

} // namespace steploom::engine
