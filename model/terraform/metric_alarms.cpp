// SPDX-License-Identifier: Apache-2.0
#include "model/terraform/metric_alarms.h"

#include "model/terraform/machine_blocks.h"

namespace steploom::model::terraform {

MetricAlarm readMetricAlarm(const Scope& scope, const hcl::Block& block) {
    const BlockReader reader(scope, block);
    auto made = reader.resource<MetricAlarm>();
    made.name = reader.text("alarm_name");
    made.description = reader.text("alarm_description");
    made.nameSpace = reader.text("namespace");
    made.metric = reader.text("metric_name");
    made.statistic = reader.text("statistic");
    made.extendedStatistic = reader.text("extended_statistic");
    made.lowSamples = reader.text("evaluate_low_sample_count_percentiles");
    made.comparison = reader.text("comparison_operator");
    made.threshold = reader.number<double>("threshold");
    made.period = reader.number<std::int64_t>("period");
    made.evaluationPeriods = reader.number<std::int64_t>("evaluation_periods");
    made.datapointsToAlarm = reader.number<std::int64_t>("datapoints_to_alarm");
    made.treatMissingData = reader.text("treat_missing_data");
    made.dimensions = reader.pairs("dimensions");
    for (const auto& [name, value] : made.dimensions) {
        if (name == "StateMachineArn")
            made.machine = referredMachine(value);
    }
    made.actions = reader.list("alarm_actions");
    made.okActions = reader.list("ok_actions");
    made.insufficientDataActions = reader.list("insufficient_data_actions");
    return made;
}

} // namespace steploom::model::terraform
