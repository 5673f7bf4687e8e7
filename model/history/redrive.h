// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <memory>
#include <optional>

#include "engine/execution/execution.h"
#include "engine/history/history.h"
#include "engine/task/handler.h"
#include "engine/task/recorded.h"
#include "model/history/reexecution.h"

namespace steploom::model {

/// Goes on from where a recorded execution failed, as RedriveExecution does, but here: with another
/// definition, another input, and whatever answers the tasks from there on.
///
/// A run begins anew at the state of the machine's own scope that failed, or that holds what failed, with
/// what it got and the variables that it saw. Branches and iterations of it that had succeeded get the
/// answers that they got; what failed, and everything behind it, asks the handler.
struct RedriveStart {
    engine::ExecutionOptions options;    ///< startState, input and variables are those of the failed visit
    std::uint32_t visit = engine::kNone; ///< of the recording
};

/// Where a failed, timed-out or aborted execution can go on. Refuses one that did not fail
/// (history.redrive.notFailed), whose failed state the history does not tell (history.redrive.noState), or
/// that was recorded without its input (history.check.noInput).
Result<RedriveStart> redriveStart(const Recording& recording, const engine::History& recorded);

/// Answers from the recording what had succeeded inside the redriven state, and asks `live` for the rest;
/// null leaves that open.
class RedriveTaskHandler final : public engine::TaskHandler {
public:
    RedriveTaskHandler(const engine::History& recorded, std::uint32_t visit, engine::TaskHandler* live);
    engine::TaskAnswer start(const engine::TaskRequest& request) override;
    engine::TaskAnswer mapRun(const engine::MapRunRequest& request) override;

private:
    engine::RecordedTaskHandler m_recorded;
    engine::TaskHandler* m_live;
};

} // namespace steploom::model
