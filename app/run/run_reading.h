// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QHash>
#include <QSet>
#include <QString>

#include <functional>

#include "app/run/iteration_lens.h"
#include "app/run/run_marks.h"
#include "engine/definition/definition.h"
#include "engine/history/history.h"
#include "model/workflow/workflow.h"

namespace steploom::app {

/// A history beside the workflow that it belongs to: our own runs and recorded ones read the same.
struct RunReading {
    const engine::History& history;
    const model::Workflow& workflow;
    /// The compiled definition that the visits' state ids refer to; null for a history read from a file.
    const engine::Definition* definition = nullptr;
    /// Virtual time; only for a live run. Tells how long a wait still takes.
    std::int64_t now = 0;
    bool live = false;
    /// Leaves out what is of other iterations; null: nothing is left out.
    const IterationLens* lens = nullptr;

    /// State of the workflow that a visit is of, by pointer or else by name; kNone where there is none.
    std::size_t stateOf(std::uint32_t visit) const;
    QString pointerOf(std::uint32_t visit) const;
};

struct RunPicture {
    QHash<QString, NodeMark> nodes;
    QSet<QString> taken; ///< pointers of transitions
};

/// What the run had done once the event `upTo` was written (0: nothing).
RunPicture readRun(const RunReading& reading, engine::EventId upTo);

/// What only some visits have; the empty one where this visit has none.
const engine::VisitDetail& detailOf(const engine::VisitRecord& visit);

/// `5 s`, `1 h 30 min`: a duration for people.
QString durationText(std::int64_t milliseconds);

} // namespace steploom::app
