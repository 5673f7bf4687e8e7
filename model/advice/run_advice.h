// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <cstdint>
#include <string>
#include <vector>

#include "model/diagnostics/diagnostic.h"
#include "model/document/document.h"
#include "model/history/limits.h"
#include "model/workflow/workflow.h"

namespace steploom::model {

/// Where a run that was measured took place. Those of the first two took the time that they say; the others
/// have a virtual clock, on which a mock takes no time and a Wait all of its own.
enum class RunSource : std::uint8_t {
    Recorded, ///< a history that was opened
    Service,  ///< an execution of the local service
    Debug,    ///< a run in the debugger
    TestCase,
};

/// What one execution shows of its machine.
struct RunMeasure {
    RunSource source = RunSource::Recorded;
    std::vector<std::string> states; ///< names of those that it visited, each once, ascending
    std::int64_t start = 0;          ///< ms since 1970; 0: not known
    std::int64_t duration = 0;       ///< ms
    bool ended = true;               ///< false: the history stops before the execution does
    LimitsReport limits;
    std::string round;   ///< name of the state that limits.forecast is about
    std::string growing; ///< … and limits.growth
    CostReport cost;
};

RunMeasure measureRun(const Recording& recording, const Outline& outline,
                      RunSource source = RunSource::Recorded);

/// Whether a run can be one of this definition: it visits no state that the definition does not have.
bool isRunOf(const RunMeasure& run, const Workflow& workflow);

/// Advice that only runs can give, `advice.*` of severity Advice. Runs of other definitions do not count.
///
/// `basis` says in each what it was measured from, as a message (catalogue.h, asArgument()). Prices and times
/// are those of the recorded executions, where there are any; else of the local service's; else of what ran
/// in virtual time. Sizes and numbers of events are the same wherever a run took place: the largest counts.
///
/// - `advice.to-express` {basis, Standard, Express, longest}: every run could have been an Express execution,
/// and a million of them cost less than half; prices as `$25.00`, time as `1.5 s`.
/// - `advice.to-express-month` {basis, Standard, Express, longest, executions}: the same by the month, where
/// at least ten recorded runs over an hour show how many there are.
/// - `advice.to-standard` {basis, longest}: an Express machine that ran for most of the five minutes.
/// - `advice.to-standard-price` {basis, Standard, Express}: an Express machine that costs more than a
/// Standard one.
/// - `advice.payload-growth` {state, field, KiB, percent, basis}: a payload beyond half of what one may have.
/// - `advice.payload-loop` {state, KiB first, KiB last, rounds, rounds left, basis}: the same, or an eighth
/// of it, by a loop that adds to its input in each round.
/// - `advice.events-growth` {state, events, rounds, basis}: a history that is more than a third full, and the
/// rounds until it is full.
std::vector<Diagnostic> adviseOnRuns(const Document& document, const std::vector<RunMeasure>& runs,
                                     const DiagnoseOptions& options = {});

} // namespace steploom::model
