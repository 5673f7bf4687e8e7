// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "engine/definition/workflow_type.h"
#include "engine/history/history.h"
#include "model/history/run_comparison.h"

// A run of the engine as the views of recorded executions see one: their tables, limits, prices, filters and
// coverage are the same then. It is numbers and names; nothing of it refers to a value of the run, so that
// any thread may look at it.
namespace steploom::model {

/// Rows without a text behind them: Recording::raw(), event() and payload() give nothing, and `length` of a
/// row with kMeasured is the size of its payload as compact JSON, in bytes. The rows are those of the
/// execution itself; visits are there of its child executions too, with kNone for their events. Of a run that
/// goes on everything is as it stands.
OpenedRun recordOf(const engine::History& history, engine::WorkflowType type);

/// What coverage needs of such a record: no rows, and no visit that speaks of one.
OpenedRun visitsOnly(const OpenedRun& run);

/// The visits alone, with their names put into `labels`.
Outline outlineOf(const engine::History& history, LabelTable& labels);

} // namespace steploom::model
