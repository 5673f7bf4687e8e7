// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <string>

#include "model/history/map_run_record.h"
#include "model/history/summary.h"

namespace steploom::cli {

/// How it went, in a few lines; and where it failed, why.
std::string summaryText(const model::HistorySummary& summary);
engine::Value summaryJson(const model::HistorySummary& summary);

std::string mapRunText(const model::MapRunRecord& run);
engine::Value mapRunJson(const model::MapRunRecord& run);

/// "1 h 2 min", "3.250 s", "17 ms".
std::string durationText(std::int64_t milliseconds);

} // namespace steploom::cli
