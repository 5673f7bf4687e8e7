// SPDX-License-Identifier: Apache-2.0
#include "app/history/visit_slice.h"

#include "engine/history/reader.h"

namespace steploom::app {

namespace {

using engine::EventType;
using engine::kNone;
using engine::Value;
using model::EventRow;
using model::VisitRow;

bool isOfIterations(EventType type) {
    return type == EventType::MapIterationStarted || type == EventType::MapIterationSucceeded ||
           type == EventType::MapIterationFailed || type == EventType::MapIterationAborted;
}

engine::History eventsOf(const OpenedExecution& execution, std::uint32_t number) {
    const model::Recording& recording = *execution.recording;
    const VisitRow& visit = execution.outline->visits[number];
    const std::size_t first = visit.entered == kNone ? 0 : visit.entered;
    const std::size_t last = visit.exited == kNone ? recording.rows.size() : visit.exited + std::size_t{1};
    engine::HistoryAssembler assembler;
    std::uint32_t id = 0;
    for (std::size_t i = first; i < last; ++i) {
        if (recording.rows[i].visit != number || isOfIterations(recording.rows[i].type))
            continue;
        EventRow row = recording.rows[i];
        row.previous = id;
        row.id = ++id;
        assembler.add(recording.event(row));
    }
    return assembler.finish();
}

/// The transition that was taken; None where it cannot be told.
engine::Transition leftBy(const OpenedExecution& execution, const VisitRow& visit,
                          const model::Workflow& workflow, const StatePlaces& places) {
    using Kind = engine::Transition::Kind;
    const std::size_t from = places.state(visit.label);
    if (visit.next == kNone || from == model::kNone)
        return {};
    const std::size_t to = places.state(execution.outline->visits[visit.next].label);
    const bool caught = visit.status == engine::VisitStatus::Caught;
    const model::Transition* only = nullptr;
    for (const model::Transition& transition : workflow.transitions) {
        if (transition.from != from || transition.to != to || to == model::kNone ||
            (transition.kind == model::TransitionKind::Catch) != caught)
            continue;
        if (only != nullptr)
            return {};
        only = &transition;
    }
    if (only == nullptr)
        return {};
    engine::Transition taken;
    taken.index = static_cast<std::uint32_t>(only->index);
    switch (only->kind) {
    case model::TransitionKind::Next:
        taken.kind = Kind::Next;
        break;
    case model::TransitionKind::Choice:
        taken.kind = Kind::Choice;
        break;
    case model::TransitionKind::Default:
        taken.kind = Kind::Default;
        break;
    case model::TransitionKind::Catch:
        taken.kind = Kind::Catch;
        break;
    }
    return taken;
}

/// A Fail state's error stands in the event that ends the execution.
void addFailure(const OpenedExecution& execution, std::uint32_t number, engine::VisitRecord& record) {
    const auto& failure = execution.summary.failure;
    if (!failure || failure->visit != number || record.type != engine::StateType::Fail)
        return;
    engine::VisitDetail& detail = record.detail.edit();
    if (detail.error.isAbsent() && !failure->error.empty())
        detail.error = Value(failure->error);
    if (detail.cause.isAbsent() && !failure->cause.empty())
        detail.cause = Value(failure->cause);
}

} // namespace

VisitSlice sliceOf(const OpenedExecution& execution, std::uint32_t number, const model::Workflow& workflow,
                   const StatePlaces& places) {
    const VisitRow& visit = execution.outline->visits[number];
    VisitSlice slice;
    slice.history = eventsOf(execution, number);
    if (!slice.history.visits.empty())
        slice.record = slice.history.visits[0];
    slice.record.type = visit.type;
    slice.record.name = Value(std::string(execution.recording->labels->at(visit.label)));
    slice.record.status = visit.status;
    slice.record.enteredTime = visit.enteredTime;
    slice.record.leftTime = visit.leftTime;
    slice.record.branch = visit.branch;
    slice.record.transition = leftBy(execution, visit, workflow, places);
    slice.inMap =
        visit.parent != kNone && execution.outline->visits[visit.parent].type == engine::StateType::Map;
    addFailure(execution, number, slice.record);
    return slice;
}

} // namespace steploom::app
