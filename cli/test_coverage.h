// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <string>

#include "cli/definition_file.h"
#include "engine/value/value.h"
#include "model/history/coverage.h"

namespace steploom::cli {

/// Of the parts of a definition that can be taken, how many were, in percent; 100 where there is none.
double coveragePercent(const model::Coverage& coverage);

/// With one digit after the point.
std::string percentText(double percent);

/// What test cases took of a definition: the sum, the kinds of parts, then each part that none of them took
/// with its place in the file. `begin` stands before each line.
std::string coverageReport(const model::Coverage& coverage, const DefinitionFile& definition,
                           const std::string& begin = {});
/// {"runs", "percent", "taken", "all", "items": [{"kind", "state", "index", "pointer", "file", "line",
/// "column", "count", "runs"}]}; kinds are state, next, choice, default, retrier and catcher.
engine::Value coverageReportJson(const model::Coverage& coverage, const DefinitionFile& definition);

} // namespace steploom::cli
