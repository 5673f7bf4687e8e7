// SPDX-License-Identifier: Apache-2.0
#include "model/history/live_record.h"

#include <algorithm>
#include <limits>
#include <map>
#include <tuple>

#include "engine/support/spill.h"

namespace steploom::model {

namespace {

using engine::EventType;
using engine::kNone;
using Outcome = engine::Attempt::Outcome;
using Way = engine::Transition::Kind;

bool ends(std::string_view text, std::string_view with) {
    return text.size() >= with.size() && text.substr(text.size() - with.size()) == with;
}

/// The service ends the task when something outside has: a job, or whoever has the token.
bool outlasts(const engine::Value& resource) {
    const std::string_view name = resource.isString() ? resource.asString() : std::string_view();
    return ends(name, ".sync") || ends(name, ".sync:2") || ends(name, ".waitForTaskToken");
}

std::uint32_t wayOf(const engine::Transition& transition) {
    switch (transition.kind) {
    case Way::Choice:
    case Way::Catch:
        return transition.index;
    case Way::Default:
        return kDefaultWay;
    default:
        return kNone;
    }
}

VisitRow rowOf(const engine::VisitRecord& visit, LabelTable& labels) {
    VisitRow row;
    row.label = labels.add(visit.name.asString());
    row.type = visit.type;
    row.status = visit.status;
    row.parent = visit.parent;
    row.branch = visit.branch;
    row.enteredTime = visit.enteredTime;
    row.leftTime = visit.leftTime;
    row.way = wayOf(visit.transition);
    if (visit.child == kNone) { // events of a child execution are not among the rows
        row.entered = visit.enteredEvent == 0 ? kNone : visit.enteredEvent - 1;
        row.exited = visit.exitedEvent == 0 ? kNone : visit.exitedEvent - 1;
    }
    if (const engine::VisitDetail* detail = visit.detail.get()) {
        row.attempts = static_cast<std::uint32_t>(detail->attempts.size());
        row.failures = static_cast<std::uint32_t>(
            std::count_if(detail->attempts.begin(), detail->attempts.end(), [](const engine::Attempt& one) {
                return one.outcome == Outcome::Failed || one.outcome == Outcome::TimedOut;
            }));
        row.items = visit.type == engine::StateType::Map ? detail->branches : 0;
    }
    return row;
}

EventRow rowOf(const engine::History& history, const engine::HistoryEvent& event, LabelTable& labels) {
    EventRow row;
    row.type = event.type;
    row.previous = event.previous;
    row.visit = event.visit;
    row.number = event.number;
    row.time = event.time;
    if (engine::isFailureEvent(event.type)) {
        const bool named = event.type != EventType::EvaluationFailed && event.error().isString();
        row.label = named ? labels.add(event.error().asString()) : 0;
        return row;
    }
    if (event.visit != kNone) {
        const engine::VisitRecord& visit = history.visits[event.visit];
        row.label = labels.add(visit.name.asString());
        if (event.type == EventType::TaskScheduled && outlasts(visit.detail->resource))
            row.flags |= EventRow::kOutlasts;
    }
    row.flags |= EventRow::kMeasured;
    if (!event.payload.isAbsent()) {
        row.flags |= EventRow::kHasPayload;
        row.length = static_cast<std::uint32_t>(
            std::min<std::uint64_t>(event.payload.jsonSize(), std::numeric_limits<std::uint32_t>::max()));
        engine::spill::touched(row.length);
    }
    return row;
}

} // namespace

Outline outlineOf(const engine::History& history, LabelTable& labels) {
    Outline outline;
    outline.told = true;
    outline.visits.reserve(history.visits.size());
    // By scope: a branch or iteration, in one try of its container.
    std::map<std::tuple<std::uint32_t, std::uint32_t, std::uint32_t>, std::uint32_t> latest;
    for (std::uint32_t i = 0; i < history.visits.size(); ++i) {
        const engine::VisitRecord& visit = history.visits[i];
        VisitRow row = rowOf(visit, labels);
        const auto [place, first] = latest.try_emplace({visit.parent, visit.branch, visit.parentAttempt}, i);
        if (!first) {
            row.before = place->second;
            outline.visits[place->second].next = i;
            place->second = i;
        }
        outline.visits.push_back(row);
        for (const engine::Attempt& attempt : visit.detail->attempts) {
            if (attempt.retryIndex != kNone)
                outline.retries.push_back({i, attempt.retryIndex});
        }
    }
    return outline;
}

OpenedRun recordOf(const engine::History& history, engine::WorkflowType type) {
    auto labels = std::make_shared<LabelTable>();
    auto outline = std::make_shared<Outline>(outlineOf(history, *labels));
    auto recording = std::make_shared<Recording>();
    recording->facts.express = type == engine::WorkflowType::Express;
    recording->rows.reserve(history.events.size());
    for (std::uint32_t i = 0; i < history.events.size(); ++i) {
        EventRow& row = recording->rows.emplace_back(rowOf(history, history.events[i], *labels));
        row.id = i + 1;
        if (engine::isFailureEvent(row.type) && row.visit != kNone)
            outline->visits[row.visit].lastFailure = i;
    }
    recording->labels = std::move(labels);
    return {std::move(recording), std::move(outline)};
}

OpenedRun visitsOnly(const OpenedRun& run) {
    auto recording = std::make_shared<Recording>();
    recording->facts.express = run.recording->isExpress();
    recording->labels = run.recording->labels;
    auto outline = std::make_shared<Outline>(*run.outline);
    for (VisitRow& visit : outline->visits)
        visit.entered = visit.exited = visit.lastFailure = kNone;
    return {std::move(recording), std::move(outline)};
}

} // namespace steploom::model
