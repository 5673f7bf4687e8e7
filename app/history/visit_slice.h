// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "app/run/opened_execution.h"
#include "app/run/state_places.h"
#include "engine/history/history.h"

namespace steploom::app {

/// One visit of a recorded execution as the inspector wants it, read from its own events alone: what a long
/// history costs to open an inspector on does not grow with it.
struct VisitSlice {
    engine::History history;    ///< of that visit; its events are renumbered
    engine::VisitRecord record; ///< with the branch or iteration that it is in, and how it was left
    bool inMap = false;         ///< `branch` is an iteration
};

/// `workflow` says by which transition it was left, where only one leads to the state that came next.
VisitSlice sliceOf(const OpenedExecution& execution, std::uint32_t visit, const model::Workflow& workflow,
                   const StatePlaces& places);

} // namespace steploom::app
