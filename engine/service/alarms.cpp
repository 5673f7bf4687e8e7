// SPDX-License-Identifier: Apache-2.0
#include "engine/service/alarms.h"

#include "engine/support/timestamp.h"
#include "engine/value/json_writer.h"

#include <algorithm>
#include <optional>

namespace steploom::engine {

namespace {

constexpr std::string_view kComparisons[] = {"GreaterThanThreshold", "GreaterThanOrEqualToThreshold",
                                             "LessThanThreshold", "LessThanOrEqualToThreshold"};
constexpr std::string_view kStatistics[] = {"SampleCount", "Average", "Sum", "Minimum", "Maximum"};
constexpr std::string_view kMissing[] = {"missing", "ignore", "breaching", "notBreaching"};

template <std::size_t N>
bool isOneOf(std::string_view text, const std::string_view (&known)[N]) {
    return std::find(std::begin(known), std::end(known), text) != std::end(known);
}

bool breaches(const MetricAlarm& alarm, double value) {
    if (alarm.comparison == "GreaterThanThreshold")
        return value > alarm.threshold;
    if (alarm.comparison == "GreaterThanOrEqualToThreshold")
        return value >= alarm.threshold;
    return alarm.comparison == "LessThanThreshold" ? value < alarm.threshold : value <= alarm.threshold;
}

std::vector<std::string> textsOf(const Value& list) {
    std::vector<std::string> texts;
    texts.reserve(list.size());
    for (std::size_t i = 0; list.isArray() && i < list.size(); ++i)
        texts.emplace_back(list.at(i).asString());
    return texts;
}

std::string messageOf(const MetricAlarm& alarm, AlarmState before, AlarmState after, std::int64_t now,
                      const std::string& region, const std::string& account) {
    std::vector<Value> dimensions;
    dimensions.reserve(alarm.dimensions.size());
    for (const auto& [name, value] : alarm.dimensions)
        dimensions.push_back(Value::object({{"name", Value(name)}, {"value", Value(value)}}));
    return toJson(Value::object(
        {{"AlarmName", Value(alarm.name)},
         {"AlarmDescription", alarm.description.empty() ? Value(nullptr) : Value(alarm.description)},
         {"AWSAccountId", Value(account)},
         {"NewStateValue", Value(alarmStateName(after))},
         {"OldStateValue", Value(alarmStateName(before))},
         {"StateChangeTime", Value(isoTimestamp(now))},
         {"Region", Value(region)},
         {"Trigger",
          Value::object({{"MetricName", Value(alarm.metric)},
                         {"Namespace", Value(alarm.metricNamespace)},
                         {"StatisticType", Value(isPercentile(alarm) ? "ExtendedStatistic" : "Statistic")},
                         {isPercentile(alarm) ? "ExtendedStatistic" : "Statistic", Value(alarm.statistic)},
                         {"Dimensions", Value::array(std::move(dimensions))},
                         {"Period", Value(alarm.periodSeconds)},
                         {"EvaluationPeriods", Value(alarm.evaluationPeriods)},
                         {"ComparisonOperator", Value(alarm.comparison)},
                         {"Threshold", Value(alarm.threshold)},
                         {"TreatMissingData", Value(alarm.treatMissing)}})}}));
}

/// Too few data points for a percentile to mean much (CloudWatch user guide, "Percentile-based CloudWatch
/// alarms and low data samples").
bool isLow(const std::string& statistic, std::uint64_t count) {
    const auto percent = percentileOf(statistic);
    if (!percent || count == 0)
        return false;
    const double part = *percent / 100;
    const double tail = part >= 0.5 ? 1 - part : part;
    return tail > 0 && static_cast<double>(count) < 10 / tail;
}

} // namespace

std::string_view alarmStateName(AlarmState state) noexcept {
    if (state == AlarmState::Alarm)
        return "ALARM";
    return state == AlarmState::Ok ? "OK" : "INSUFFICIENT_DATA";
}

MetricAlarm readMetricAlarm(const Value& document, const std::function<void(std::string)>& wrong) {
    MetricAlarm alarm;
    const auto text = [&](const char* name, std::string& into, bool required) {
        const Value& value = document.get(name);
        if (value.isString() && !value.asString().empty())
            into = value.asString();
        else if (required || !value.isAbsent())
            wrong(name);
    };
    const auto count = [&](const char* name, std::int64_t& into, bool required) {
        const Value& value = document.get(name);
        if (value.isInt() && value.asInt() >= 1)
            into = value.asInt();
        else if (required || !value.isAbsent())
            wrong(name);
    };
    text("alarm_name", alarm.name, true);
    text("alarm_description", alarm.description, false);
    text("namespace", alarm.metricNamespace, true);
    text("metric_name", alarm.metric, true);
    const bool extended = !document.get("extended_statistic").isAbsent();
    text(extended ? "extended_statistic" : "statistic", alarm.statistic, true);
    if (extended && !percentileOf(alarm.statistic))
        wrong("extended_statistic");
    std::string lowSamples = "evaluate";
    text("evaluate_low_sample_count_percentiles", lowSamples, false);
    alarm.ignoresLowSamples = lowSamples == "ignore";
    if (lowSamples != "evaluate" && lowSamples != "ignore")
        wrong("evaluate_low_sample_count_percentiles");
    text("comparison_operator", alarm.comparison, true);
    text("treat_missing_data", alarm.treatMissing, false);
    count("period", alarm.periodSeconds, true);
    count("evaluation_periods", alarm.evaluationPeriods, true);
    count("datapoints_to_alarm", alarm.datapointsToAlarm, false);
    if (!alarm.comparison.empty() && !isOneOf(alarm.comparison, kComparisons))
        wrong("comparison_operator");
    if (!extended && !isOneOf(alarm.statistic, kStatistics))
        wrong("statistic");
    if (!isOneOf(alarm.treatMissing, kMissing))
        wrong("treat_missing_data");
    if (alarm.datapointsToAlarm > alarm.evaluationPeriods)
        wrong("datapoints_to_alarm");
    // A day, as with CloudWatch.
    if (alarm.periodSeconds > 86'400 || alarm.periodSeconds * alarm.evaluationPeriods > 7 * 86'400)
        wrong("period");
    if (const Value& threshold = document.get("threshold"); threshold.isNumber())
        alarm.threshold = threshold.asDouble();
    else
        wrong("threshold");
    const Value& dimensions = document.get("dimensions");
    for (std::size_t i = 0; dimensions.isObject() && i < dimensions.size(); ++i)
        alarm.dimensions[std::string(dimensions.keyAt(i))] = dimensions.at(i).asString();
    alarm.alarmActions = textsOf(document.get("alarm_actions"));
    alarm.okActions = textsOf(document.get("ok_actions"));
    alarm.insufficientDataActions = textsOf(document.get("insufficient_data_actions"));
    return alarm;
}

bool isPercentile(const MetricAlarm& alarm) {
    return percentileOf(alarm.statistic).has_value();
}

Value alarmShape(const Value& api) {
    ObjectBuilder shape;
    constexpr std::pair<const char*, const char*> kNames[] = {
        {"AlarmName", "alarm_name"},
        {"AlarmDescription", "alarm_description"},
        {"Namespace", "namespace"},
        {"MetricName", "metric_name"},
        {"Statistic", "statistic"},
        {"ExtendedStatistic", "extended_statistic"},
        {"EvaluateLowSampleCountPercentile", "evaluate_low_sample_count_percentiles"},
        {"ComparisonOperator", "comparison_operator"},
        {"TreatMissingData", "treat_missing_data"},
        {"Period", "period"},
        {"EvaluationPeriods", "evaluation_periods"},
        {"DatapointsToAlarm", "datapoints_to_alarm"},
        {"Threshold", "threshold"},
        {"AlarmActions", "alarm_actions"},
        {"OKActions", "ok_actions"},
        {"InsufficientDataActions", "insufficient_data_actions"}};
    for (const auto& [theirs, ours] : kNames) {
        if (!api.get(theirs).isAbsent() && !api.get(theirs).isNull())
            shape.add(ours, api.get(theirs));
    }
    ObjectBuilder dimensions;
    const Value& list = api.get("Dimensions");
    for (std::size_t i = 0; list.isArray() && i < list.size(); ++i)
        dimensions.add(list.at(i).get("Name").asString(), list.at(i).get("Value"));
    shape.add("dimensions", dimensions.build());
    return shape.build();
}

AlarmState evaluateAlarm(const MetricAlarm& alarm, const RunMetrics& metrics, std::int64_t now,
                         AlarmState before) {
    const auto machine = alarm.dimensions.find("StateMachineArn");
    // A metric with other dimensions is another metric, without data here.
    const bool known = alarm.metricNamespace == "AWS/States" && machine != alarm.dimensions.end() &&
                       alarm.dimensions.size() == 1;
    constexpr std::int64_t kMinute = 60'000;
    const std::int64_t period = alarm.periodSeconds * 1000;
    const std::int64_t end = (now / kMinute + 1) * kMinute;
    std::int64_t breaching = 0;
    std::int64_t present = 0;
    for (std::int64_t i = 0; i < alarm.evaluationPeriods; ++i) {
        std::optional<double> value;
        if (known) {
            const MetricSums sums =
                metrics.sums(alarm.metric, machine->second, end - (i + 1) * period, end - i * period);
            if (alarm.ignoresLowSamples && isLow(alarm.statistic, sums.count))
                return before;
            value = sums.statistic(alarm.statistic);
        }
        if (!value && (alarm.treatMissing == "missing" || alarm.treatMissing == "ignore"))
            continue;
        ++present;
        if (value ? breaches(alarm, *value) : alarm.treatMissing == "breaching")
            ++breaching;
    }
    if (present == 0)
        return alarm.treatMissing == "ignore" ? before : AlarmState::InsufficientData;
    // Of what is there: fewer data points than asked for are judged by themselves.
    const std::int64_t asked =
        alarm.datapointsToAlarm == 0 ? alarm.evaluationPeriods : alarm.datapointsToAlarm;
    return breaching >= std::min(asked, present) ? AlarmState::Alarm : AlarmState::Ok;
}

void AlarmBoard::put(MetricAlarm alarm) {
    const auto same = std::find_if(m_entries.begin(), m_entries.end(),
                                   [&](const Entry& one) { return one.alarm.name == alarm.name; });
    if (same == m_entries.end())
        m_entries.push_back({std::move(alarm), AlarmState::InsufficientData, 0});
    else
        same->alarm = std::move(alarm);
}

void AlarmBoard::remove(const std::string& name) {
    m_entries.erase(std::remove_if(m_entries.begin(), m_entries.end(),
                                   [&](const Entry& one) { return one.alarm.name == name; }),
                    m_entries.end());
}

void AlarmBoard::evaluate(const RunMetrics& metrics, std::int64_t now, const std::string& region,
                          const std::string& account, const Notify& notify) {
    for (Entry& entry : m_entries) {
        const AlarmState before = entry.state;
        entry.state = evaluateAlarm(entry.alarm, metrics, now, before);
        if (entry.since == 0)
            entry.since = now;
        if (entry.state == before)
            continue;
        entry.since = now;
        const std::vector<std::string>& topics = entry.state == AlarmState::Alarm ? entry.alarm.alarmActions
                                                 : entry.state == AlarmState::Ok
                                                     ? entry.alarm.okActions
                                                     : entry.alarm.insufficientDataActions;
        const std::string message = messageOf(entry.alarm, before, entry.state, now, region, account);
        for (const std::string& topic : topics)
            notify(topic, message);
    }
}

} // namespace steploom::engine
