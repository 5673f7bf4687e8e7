// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "engine/task/services/answer.h"

#include <optional>
#include <string_view>

namespace steploom::engine {

struct ServiceState;

/// What of CloudWatch and CloudWatch Logs is here, by X-Amz-Target: ListMetrics, GetMetricStatistics,
/// PutMetricAlarm, DescribeAlarms and DeleteAlarms over the metrics of AWS/States; DescribeLogGroups,
/// DescribeLogStreams, GetLogEvents and FilterLogEvents over the logs of executions. None for other targets.
std::optional<ServiceAnswer> callMonitoring(ServiceState& state, std::string_view target,
                                            const Value& request);

} // namespace steploom::engine
