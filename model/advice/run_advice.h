// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <cstdint>
#include <string>
#include <vector>

#include "model/diagnostics/diagnostic.h"
#include "model/document/document.h"
#include "model/history/limits.h"

namespace steploom::model {

/// What one recorded execution shows of its machine.
struct RunMeasure {
    std::vector<std::string> states; ///< names of those that it visited, each once, ascending
    std::int64_t start = 0;          ///< ms since 1970; 0: not known
    std::int64_t duration = 0;       ///< ms
    bool ended = true;               ///< false: the history stops before the execution does
    LimitsReport limits;
    std::string round; ///< name of the state that limits.forecast is about
    CostReport cost;
};

RunMeasure measureRun(const Recording& recording, const Outline& outline);

/// Advice that only runs can give, `advice.*` of severity Advice. Runs of other definitions (they visit
/// states that this one does not have) do not count.
///
/// - `advice.to-express` {runs, Standard, Express, longest}: every run could have been an Express execution,
/// and a million of them cost less than half; prices as `$25.00`, time as `1.5 s`.
/// - `advice.to-express-month` {runs, Standard, Express, longest, executions}: the same by the month, where
/// at least ten runs over an hour show how many there are.
/// - `advice.to-standard` {runs, longest}: an Express machine that ran for most of the five minutes.
/// - `advice.to-standard-price` {runs, Standard, Express}: an Express machine that costs more than a Standard
/// one.
/// - `advice.payload-growth` {state, field, KiB, percent}: a payload beyond half of what one may have.
/// - `advice.events-growth` {state, events, rounds}: a history that is more than a third full, and the rounds
/// until it is full.
std::vector<Diagnostic> adviseOnRuns(const Document& document, const std::vector<RunMeasure>& runs,
                                     const DiagnoseOptions& options = {});

} // namespace steploom::model
