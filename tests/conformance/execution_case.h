// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "engine/definition/compiler.h"
#include "engine/execution/options.h"
#include "engine/value/value.h"
#include "tests/conformance/matcher.h"
#include "tests/conformance/suite.h"

#include <memory>
#include <optional>
#include <string>
#include <vector>

namespace steploom::conformance {

/// What our interpreter made of a case.
struct RunRecord {
    std::vector<engine::Value> events; ///< as GetExecutionHistory gives them
    std::string status;                ///< "SUCCEEDED", "RUNNING" …
    engine::Value output;
    engine::Value error;
    engine::Value cause;
    /// Why the run could not go on: a task without a recorded answer, too many steps. Empty: it came to its
    /// end.
    std::string obstacle;
    /// The obstacle is a task that no recording could have an answer for.
    bool outsideRecording = false;
};

/// Input, names, time and objects of the run that a case tells of.
engine::ExecutionOptions optionsOfCase(const engine::Value& testCase);

/// Runs the case, with the recorded tasks dealt out in one way (see TaskReplayer), and with one supposition
/// about those that no recording has (see SupposedAnswers), or none.
RunRecord runCase(const engine::Value& testCase, std::shared_ptr<const engine::Definition> definition,
                  const PlaceholderRules& rules, std::size_t arrangement,
                  std::optional<std::size_t> supposition = std::nullopt);

/// The first difference between what the case expects and what our run gave; empty where there is none.
std::optional<std::string> compareRun(const engine::Value& testCase, const RunRecord& run,
                                      const PlaceholderRules& rules);

/// A case of kind `execution`: compiles, runs, compares.
Verdict judgeExecutionCase(const Case& testCase);

} // namespace steploom::conformance
