// SPDX-License-Identifier: Apache-2.0
#include "model/substitution/field_kinds.h"

#include <algorithm>
#include <iterator>

namespace steploom::model {

namespace {

constexpr std::string_view kNoTexts[] = {
    "Arguments",
    "Assign",
    "BackoffRate",
    "Branches",
    "Catch",
    "Choices",
    "Credentials",
    "End",
    "ErrorEquals",
    "HeartbeatSeconds",
    "IntervalSeconds",
    "ItemBatcher",
    "ItemProcessor",
    "ItemReader",
    "ItemSelector",
    "Iterator",
    "MaxAttempts",
    "MaxConcurrency",
    "MaxDelaySeconds",
    "Parameters",
    "ProcessorConfig",
    "ResultSelector",
    "ResultWriter",
    "Retry",
    "Seconds",
    "States",
    "TimeoutSeconds",
    "ToleratedFailureCount",
    "ToleratedFailurePercentage",
};

} // namespace

bool isNoTextField(std::string_view name) {
    return std::binary_search(std::begin(kNoTexts), std::end(kNoTexts), name);
}

} // namespace steploom::model
