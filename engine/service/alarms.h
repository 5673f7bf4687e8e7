// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "engine/service/metrics.h"
#include "engine/value/value.h"

#include <cstdint>
#include <functional>
#include <map>
#include <string>
#include <vector>

// CloudWatch alarms over the metrics of AWS/States (CloudWatch user guide, "Evaluating an alarm").
namespace steploom::engine {

struct MetricAlarm {
    std::string name;
    std::string description;
    std::string metricNamespace = "AWS/States";
    std::string metric;
    std::string statistic = "Sum"; ///< or a percentile: "p99"
    /// Of percentiles over few data points: whether they are ignored.
    bool ignoresLowSamples = false;
    std::string comparison; ///< "GreaterThanThreshold" …
    std::string treatMissing = "missing";
    std::map<std::string, std::string> dimensions;
    double threshold = 0;
    std::int64_t periodSeconds = 60;
    std::int64_t evaluationPeriods = 1;
    std::int64_t datapointsToAlarm = 0;    ///< 0: as many as there are evaluation periods
    std::vector<std::string> alarmActions; ///< ARNs of topics
    std::vector<std::string> okActions;
    std::vector<std::string> insufficientDataActions;
};

/// Reads an alarm in the shape of Terraform's aws_cloudwatch_metric_alarm: alarm_name, comparison_operator,
/// evaluation_periods, metric_name, namespace, period, statistic or extended_statistic (percentiles),
/// threshold, dimensions, datapoints_to_alarm, evaluate_low_sample_count_percentiles, treat_missing_data,
/// alarm_description, alarm_actions, ok_actions, insufficient_data_actions. `wrong` is told the name of each
/// member that is missing or cannot be.
MetricAlarm readMetricAlarm(const Value& document, const std::function<void(std::string)>& wrong);

bool isPercentile(const MetricAlarm& alarm);

/// That shape of an alarm as PutMetricAlarm and CloudFormation's AWS::CloudWatch::Alarm have it.
Value alarmShape(const Value& api);

enum class AlarmState : std::uint8_t { InsufficientData, Ok, Alarm };
/// "INSUFFICIENT_DATA", "OK", "ALARM".
std::string_view alarmStateName(AlarmState state) noexcept;

/// What an alarm says at a time (ms since 1970), from the periods that end there, the running one included.
/// `before` is what it said last.
AlarmState evaluateAlarm(const MetricAlarm& alarm, const RunMetrics& metrics, std::int64_t now,
                         AlarmState before);

/// Alarms with what each says now.
class AlarmBoard {
public:
    struct Entry {
        MetricAlarm alarm;
        AlarmState state = AlarmState::InsufficientData;
        std::int64_t since = 0; ///< ms since 1970; 0: never evaluated
    };
    /// Told the topic and the message of an alarm that changed.
    using Notify = std::function<void(const std::string& topicArn, const std::string& message)>;

    /// Replaces one of the same name.
    void put(MetricAlarm alarm);
    void remove(const std::string& name);
    void evaluate(const RunMetrics& metrics, std::int64_t now, const std::string& region,
                  const std::string& account, const Notify& notify);
    const std::vector<Entry>& entries() const noexcept { return m_entries; }

private:
    std::vector<Entry> m_entries;
};

} // namespace steploom::engine
