// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <cstdint>
#include <optional>
#include <string>
#include <utility>
#include <vector>

#include "model/terraform/block_reader.h"

namespace steploom::model::terraform {

/// resource "aws_cloudwatch_metric_alarm", of one metric. Texts have locals and defaults of variables filled
/// in; what the file does not tell is a placeholder, `${aws_sns_topic.alerts.arn}`. Numbers that are written
/// otherwise than as one are none.
struct MetricAlarm : ResourceBlock {
    std::string name;
    std::string description;
    std::string nameSpace;         ///< AWS/States
    std::string metric;            ///< ExecutionsFailed
    std::string statistic;         ///< Sum
    std::string extendedStatistic; ///< p99; empty where it has the other
    std::string lowSamples;        ///< evaluate_low_sample_count_percentiles
    std::string comparison;        ///< GreaterThanThreshold
    std::optional<double> threshold;
    std::optional<std::int64_t> period; ///< seconds
    std::optional<std::int64_t> evaluationPeriods;
    std::optional<std::int64_t> datapointsToAlarm;
    std::string treatMissingData; ///< empty: missing
    std::vector<std::pair<std::string, std::string>> dimensions;
    std::string machine; ///< label of the machine that StateMachineArn refers to; empty: not in such a way
    std::vector<std::string> actions;
    std::vector<std::string> okActions;
    std::vector<std::string> insufficientDataActions;
};

/// Reads the block of such a resource; it has two labels.
MetricAlarm readMetricAlarm(const Scope& scope, const hcl::Block& block);

} // namespace steploom::model::terraform
