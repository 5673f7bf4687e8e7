// SPDX-License-Identifier: Apache-2.0
#include "model/history/summary.h"

#include <algorithm>
#include <unordered_set>

namespace steploom::model {

namespace {

using engine::EventType;
using engine::ExecutionStatus;
using engine::kNone;

ExecutionStatus statusOf(EventType type) {
    switch (type) {
    case EventType::ExecutionSucceeded:
        return ExecutionStatus::Succeeded;
    case EventType::ExecutionFailed:
        return ExecutionStatus::Failed;
    case EventType::ExecutionTimedOut:
        return ExecutionStatus::TimedOut;
    case EventType::ExecutionAborted:
        return ExecutionStatus::Aborted;
    default:
        return ExecutionStatus::Running;
    }
}

std::optional<ExecutionStatus> statusNamed(std::string_view name) {
    for (const auto status : {ExecutionStatus::Running, ExecutionStatus::Succeeded, ExecutionStatus::Failed,
                              ExecutionStatus::TimedOut, ExecutionStatus::Aborted}) {
        if (engine::executionStatusName(status) == name)
            return status;
    }
    return std::nullopt;
}

/// The event that ended it, if one did and nobody redrove it since.
std::size_t lastEnd(const Recording& recording) {
    for (std::size_t i = recording.rows.size(); i-- > 0;) {
        const EventType type = recording.rows[i].type;
        if (endsExecution(type))
            return i;
        if (type == EventType::ExecutionRedriven)
            return kNoRow;
    }
    return kNoRow;
}

bool tellsFailure(EventType type) {
    return isAttemptFailure(type) || type == EventType::FailStateEntered ||
           type == EventType::EvaluationFailed || type == EventType::MapRunFailed;
}

/// From the event that ended the execution back along the causes, to the one that says what went wrong.
std::size_t rootRow(const Recording& recording, std::size_t end) {
    std::size_t at = end;
    std::size_t last = kNoRow; ///< the event of a state that is nearest to the end
    constexpr int kMaxSteps = 64;
    for (int steps = 0; steps < kMaxSteps && at != kNoRow; ++steps) {
        const EventRow& row = recording.rows[at];
        if (tellsFailure(row.type))
            return at;
        if (row.visit != kNone && last == kNoRow)
            last = at;
        const bool ofFailure = at == end || row.type == EventType::MapStateFailed ||
                               row.type == EventType::ParallelStateFailed ||
                               row.type == EventType::MapIterationFailed;
        if (!ofFailure)
            break;
        at = row.previous != 0 && row.previous < row.id ? recording.rowOf(row.previous) : kNoRow;
    }
    return last;
}

/// What ran when the execution was stopped: the innermost visit that was entered last.
std::uint32_t interruptedVisit(const Outline& outline) {
    for (std::uint32_t i = static_cast<std::uint32_t>(outline.visits.size()); i-- > 0;) {
        if (outline.visits[i].status == engine::VisitStatus::Aborted)
            return i;
    }
    return kNone;
}

std::string textOf(const engine::Value& value) {
    return std::string(value.asString());
}

} // namespace

std::optional<FailureSummary> findFailure(const Recording& recording, const Outline& outline) {
    const std::size_t end = lastEnd(recording);
    if (end == kNoRow || recording.rows[end].type == EventType::ExecutionSucceeded) {
        const auto told = statusNamed(recording.facts.status);
        if (end != kNoRow || !told || *told == ExecutionStatus::Succeeded ||
            *told == ExecutionStatus::Running)
            return std::nullopt;
    }
    FailureSummary failure;
    failure.error = recording.facts.error;
    failure.cause = recording.facts.cause;
    if (end != kNoRow) {
        const engine::Value details = recording.details(recording.rows[end]);
        if (failure.error.empty())
            failure.error = textOf(details.get("error"));
        if (failure.cause.empty())
            failure.cause = textOf(details.get("cause"));
        failure.row = rootRow(recording, end);
    }
    failure.visit = failure.row != kNoRow ? recording.rows[failure.row].visit : kNone;
    if (failure.visit == kNone && end != kNoRow && recording.rows[end].type != EventType::ExecutionFailed)
        failure.visit = interruptedVisit(outline);
    if (failure.error.empty() && failure.cause.empty() && failure.row != kNoRow) {
        const engine::Value details = recording.details(recording.rows[failure.row]);
        failure.error = textOf(details.get("error"));
        failure.cause = textOf(details.get("cause"));
    }
    failure.levels = unfoldCause(failure.error, failure.cause);
    if (failure.visit != kNone) {
        failure.state = recording.labels->at(outline.visits[failure.visit].label);
        for (std::uint32_t up = outline.visits[failure.visit].parent; up != kNone;
             up = outline.visits[up].parent)
            failure.around.emplace_back(recording.labels->at(outline.visits[up].label));
        std::reverse(failure.around.begin(), failure.around.end());
    }
    // Of a history without the state's own events, its cause may name it.
    for (const CauseLevel& level : failure.levels) {
        if (failure.state.empty())
            failure.state = level.state;
    }
    if (failure.row == kNoRow)
        failure.row = end;
    return failure;
}

HistorySummary summarise(const Recording& recording, const Outline& outline) {
    HistorySummary summary;
    const ExecutionFacts& facts = recording.facts;
    const std::size_t end = lastEnd(recording);
    const auto told = statusNamed(facts.status);
    summary.status =
        end != kNoRow ? statusOf(recording.rows[end].type) : told.value_or(ExecutionStatus::Running);
    summary.isOpen = end == kNoRow && (!told || *told == ExecutionStatus::Running);
    summary.arn = facts.arn;
    summary.name = facts.name.empty() ? facts.arn.substr(facts.arn.rfind(':') + 1) : facts.name;
    summary.start = facts.start;
    summary.stop = facts.stop;
    if (!recording.rows.empty()) {
        if (summary.start == 0)
            summary.start = recording.rows.front().time;
        if (summary.stop == 0)
            summary.stop = recording.rows[end != kNoRow ? end : recording.rows.size() - 1].time;
    }
    summary.stop = std::max(summary.stop, summary.start);
    summary.events = recording.rows.size();
    for (const EventGap& gap : recording.gaps)
        summary.missing += gap.last - gap.first + 1;
    summary.visits = outline.visits.size();
    std::unordered_set<std::uint32_t> labels;
    for (const VisitRow& visit : outline.visits) {
        labels.insert(visit.label);
        summary.retries += visit.attempts > 1 ? visit.attempts - 1 : 0;
        summary.caught += visit.status == engine::VisitStatus::Caught ? 1 : 0;
    }
    summary.states = labels.size();
    for (const EventRow& row : recording.rows)
        summary.redrives += row.type == EventType::ExecutionRedriven ? 1 : 0;
    summary.express = recording.isExpress();
    summary.payloads = recording.extent();
    if (summary.status != ExecutionStatus::Succeeded && summary.status != ExecutionStatus::Running)
        summary.failure = findFailure(recording, outline);
    return summary;
}

} // namespace steploom::model
