// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "engine/history/history.h"
#include "engine/support/timestamp.h"

#include <string>

namespace steploom::engine {

/// Facts of the execution that events repeat but do not hold themselves.
struct HistoryWriteOptions {
    std::string roleArn = "arn:aws:iam::123456789012:role/steploom";
    /// false drops inputs, outputs and parameters, as includeExecutionData=false of the API does.
    bool includeExecutionData = true;
    /// Timestamps as ISO 8601 text ("2024-05-01T10:00:00.000Z", what the AWS CLI prints) or as epoch seconds.
    bool isoTimestamps = true;
    /// Newest first, as reverseOrder of the API.
    bool reverse = false;
};

/// One event in the shape of GetExecutionHistory: inputs, outputs and parameters are JSON texts inside
/// strings. Of the execution itself, or of a child execution.
Value eventToValue(const History& history, EventId id, const HistoryWriteOptions& options = {},
                   ChildId child = kNone);
/// {"events": [...]}
Value historyToValue(const History& history, const HistoryWriteOptions& options = {}, ChildId child = kNone);
/// The same as text, written event by event.
std::string historyToJson(const History& history, const HistoryWriteOptions& options = {},
                          ChildId child = kNone);
/// A Map Run in the shape of DescribeMapRun; of the execution with this ARN.
Value mapRunToValue(const MapRun& run, std::string_view executionArn,
                    const HistoryWriteOptions& options = {});

} // namespace steploom::engine
