// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <string>
#include <vector>

#include "model/history/coverage.h"
#include "model/history/limits.h"
#include "model/history/reexecution.h"
#include "model/history/run_comparison.h"

// What `steploom-cli history` prints besides summaries: text with a newline at the end.
namespace steploom::cli {

/// A line for each visit, indented by what it runs in: when it began, how long it took, and what that went
/// into.
std::string timelineText(const model::Recording& recording, const model::Outline& outline);
engine::Value timelineJson(const model::Recording& recording, const model::Outline& outline);

/// A line for each state.
std::string statesText(const model::Recording& recording, const model::Outline& outline);
engine::Value statesJson(const model::Recording& recording, const model::Outline& outline);

std::string coverageText(const model::Coverage& coverage);
engine::Value coverageJson(const model::Coverage& coverage);

std::string limitsText(const model::Recording& recording, const model::Outline& outline);
engine::Value limitsJson(const model::Recording& recording, const model::Outline& outline);

std::string comparisonText(const model::RunComparison& comparison);
engine::Value comparisonJson(const model::RunComparison& comparison);
std::string runsText(const model::RunsReport& report, const std::vector<std::string>& names);
engine::Value runsJson(const model::RunsReport& report, const std::vector<std::string>& names);

/// How a repetition went.
std::string checkText(const model::Recording& recording, const model::Reexecution& again);
engine::Value checkJson(const model::Recording& recording, const model::Reexecution& again);

} // namespace steploom::cli
