// SPDX-License-Identifier: Apache-2.0
#include "model/history/redrive.h"

#include <algorithm>
#include <set>

namespace steploom::model {

namespace {

using engine::EventId;
using engine::History;
using engine::kNone;

bool endedBadly(engine::EventType type) {
    return type == engine::EventType::ExecutionFailed || type == engine::EventType::ExecutionTimedOut ||
           type == engine::EventType::ExecutionAborted;
}

/// Around a visit, at the machine's own scope.
std::uint32_t topOf(const History& history, std::uint32_t visit) {
    constexpr int kMaxNesting = 64;
    for (int depth = 0; visit != kNone && history.visits[visit].parent != kNone && depth < kMaxNesting;
         ++depth)
        visit = history.visits[visit].parent;
    return visit;
}

/// The last top-level visit that did not end well.
std::uint32_t failedVisit(const History& history) {
    for (std::size_t i = history.visits.size(); i-- > 0;) {
        const engine::VisitRecord& visit = history.visits[i];
        const bool failed = visit.status == engine::VisitStatus::Failed ||
                            visit.status == engine::VisitStatus::Aborted ||
                            visit.type == engine::StateType::Fail;
        if (failed)
            return topOf(history, static_cast<std::uint32_t>(i));
    }
    // A failing evaluation has no cause: the state that was entered last has it.
    for (std::size_t i = history.visits.size(); i-- > 0;) {
        if (history.visits[i].exitedEvent == 0)
            return topOf(history, static_cast<std::uint32_t>(i));
    }
    return kNone;
}

bool isBelow(const History& history, std::uint32_t visit, std::uint32_t top) {
    constexpr int kMaxNesting = 64;
    for (int depth = 0; visit != kNone && depth < kMaxNesting; ++depth) {
        visit = history.visits[visit].parent;
        if (visit == top)
            return true;
    }
    return false;
}

/// Only what happened inside one visit, in its last try, to the branches and iterations that came to a good
/// end there.
History successesInside(const History& recorded, std::uint32_t top) {
    std::set<std::uint32_t> lost; // branches or items of the top
    for (std::size_t i = 0; i < recorded.visits.size(); ++i) {
        const engine::VisitRecord& visit = recorded.visits[i];
        const bool bad =
            visit.status != engine::VisitStatus::Succeeded && visit.status != engine::VisitStatus::Caught;
        if (!bad || !isBelow(recorded, static_cast<std::uint32_t>(i), top))
            continue;
        // The whole branch below the top begins anew.
        std::uint32_t line = static_cast<std::uint32_t>(i);
        while (recorded.visits[line].parent != top)
            line = recorded.visits[line].parent;
        lost.insert(recorded.visits[line].branch);
    }
    const std::size_t tries = recorded.visits[top].detail ? recorded.visits[top].detail->attempts.size() : 1;
    History kept = recorded;
    for (std::size_t i = 0; i < recorded.events.size(); ++i) {
        const std::uint32_t visit = recorded.events[i].visit;
        bool keep = visit != kNone && isBelow(recorded, visit, top);
        if (keep) {
            std::uint32_t line = visit;
            while (recorded.visits[line].parent != top)
                line = recorded.visits[line].parent;
            const std::uint32_t branch = recorded.visits[line].branch;
            const bool lastTry = recorded.visits[line].parentAttempt + 1 >= tries;
            keep = lastTry && lost.count(branch) == 0;
        }
        if (!keep)
            kept.events.edit(i).visit = kNone;
    }
    return kept;
}

} // namespace

Result<RedriveStart> redriveStart(const Recording& recording, const History& recorded) {
    const bool failed = std::any_of(recording.rows.rbegin(), recording.rows.rend(),
                                    [](const EventRow& row) { return endedBadly(row.type); });
    if (!failed)
        return Message{"history.redrive.notFailed", {}};
    const std::uint32_t visit = failedVisit(recorded);
    if (visit == kNone || recorded.visits[visit].name.size() == 0)
        return Message{"history.redrive.noState", {}};
    auto options = optionsOf(recording);
    if (!options)
        return options.refusal();
    const engine::VisitRecord& record = recorded.visits[visit];
    if (record.input.isAbsent())
        return Message{"history.check.noInput", {}};
    RedriveStart start{std::move(options.value()), visit};
    start.options.startState = record.name.asString();
    start.options.input = record.input;
    start.options.variables = record.variablesBefore;
    return start;
}

RedriveTaskHandler::RedriveTaskHandler(const History& recorded, std::uint32_t visit,
                                       engine::TaskHandler* live)
    : m_recorded(successesInside(recorded, visit), live)
    , m_live(live) {
}

engine::TaskAnswer RedriveTaskHandler::start(const engine::TaskRequest& request) {
    if (request.place.empty()) // the state itself, and what comes behind it
        return m_live != nullptr ? m_live->start(request) : engine::TaskAnswer::pending();
    return m_recorded.start(request);
}

engine::TaskAnswer RedriveTaskHandler::mapRun(const engine::MapRunRequest& request) {
    return m_live != nullptr ? m_live->mapRun(request) : engine::TaskAnswer::pending();
}

} // namespace steploom::model
