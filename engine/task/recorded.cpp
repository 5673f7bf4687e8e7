// SPDX-License-Identifier: Apache-2.0
#include "engine/task/recorded.h"

#include "engine/definition/definition.h"

#include <algorithm>

namespace steploom::engine {

namespace {

bool isScheduled(EventType type) {
    return type == EventType::TaskScheduled || type == EventType::LambdaFunctionScheduled ||
           type == EventType::ActivityScheduled;
}

/// What an event says of how an attempt went on; false where it is about something else.
bool takeEvent(TaskAnswer& answer, const HistoryEvent& event) {
    using Stage = TaskAnswer::Stage;
    const auto fail = [&](Stage stage) {
        const Value submitted = answer.submitted;
        answer = TaskAnswer::failed(event.error(), event.cause());
        answer.submitted = submitted;
        answer.stage = stage;
    };
    switch (event.type) {
    case EventType::TaskSubmitted:
        answer.submitted = event.payload;
        break;
    case EventType::TaskSucceeded:
    case EventType::LambdaFunctionSucceeded:
    case EventType::ActivitySucceeded:
        answer.kind = TaskAnswer::Kind::Succeeded;
        answer.output = event.payload.isAbsent() ? Value(nullptr) : event.payload;
        break;
    case EventType::TaskFailed:
    case EventType::LambdaFunctionFailed:
    case EventType::ActivityFailed:
        fail(Stage::Run);
        break;
    case EventType::TaskSubmitFailed:
        fail(Stage::Submit);
        break;
    case EventType::TaskStartFailed:
    case EventType::LambdaFunctionStartFailed:
        fail(Stage::Start);
        break;
    case EventType::LambdaFunctionScheduleFailed:
    case EventType::ActivityScheduleFailed:
        fail(Stage::Schedule);
        break;
    case EventType::TaskTimedOut:
    case EventType::LambdaFunctionTimedOut:
    case EventType::ActivityTimedOut:
        answer.kind = TaskAnswer::Kind::TimedOut;
        break;
    default:
        return false;
    }
    return true;
}

std::vector<std::uint32_t> placeOf(const History& history, std::uint32_t visit) {
    std::vector<std::uint32_t> place;
    for (; visit != kNone && history.visits[visit].parent != kNone; visit = history.visits[visit].parent)
        place.push_back(history.visits[visit].branch);
    std::reverse(place.begin(), place.end());
    return place;
}

} // namespace

RecordedTaskHandler::RecordedTaskHandler(const History& history, TaskHandler* fallback)
    : m_fallback(fallback) {
    std::unordered_map<std::uint32_t, std::pair<std::string, std::size_t>> open; // by visit
    for (const HistoryEvent& event : history.events) {
        if (event.visit == kNone)
            continue;
        const VisitRecord& visit = history.visits[event.visit];
        if (isScheduled(event.type)) {
            auto& list = m_byState[std::string(visit.name.asString())];
            list.push_back({placeOf(history, event.visit), event.payload, {}});
            const bool attempted = visit.detail && event.number < visit.detail->attempts.size();
            if (attempted)
                list.back().answer.workerName = visit.detail->attempts[event.number].workerName;
            open[event.visit] = {std::string(visit.name.asString()), list.size() - 1};
        } else if (const auto attempt = open.find(event.visit); attempt != open.end()) {
            takeEvent(m_byState[attempt->second.first][attempt->second.second].answer, event);
        }
    }
    addMapRuns(history);
}

void RecordedTaskHandler::addMapRuns(const History& history) {
    std::unordered_map<std::uint32_t, std::pair<std::string, std::size_t>> last; // by visit
    for (const HistoryEvent& event : history.events) {
        if (event.visit == kNone)
            continue;
        const VisitRecord& visit = history.visits[event.visit];
        if (event.type == EventType::MapRunStarted) {
            std::string name(visit.name.asString());
            auto& list = m_mapRuns[name];
            list.push_back({placeOf(history, event.visit), {}, {}});
            last[event.visit] = {std::move(name), list.size() - 1};
            continue;
        }
        const auto run = last.find(event.visit);
        if (run == last.end())
            continue;
        RecordedRun& recorded = m_mapRuns[run->second.first][run->second.second];
        if (event.type == EventType::MapRunFailed) {
            recorded.answer = TaskAnswer::failed(event.error(), event.cause());
        } else if (event.type == EventType::MapRunSucceeded) {
            recorded.answer.kind = TaskAnswer::Kind::Succeeded;
            recorded.output = visit.output;
        }
    }
}

namespace {

/// The result of a state, from what it gave; absent where its fields do not let it be told.
Value resultFrom(const State& state, const Value& output) {
    if (output.isAbsent() || state.output || state.outputPath.kind != Selection::Kind::Whole)
        return {};
    const bool discards = state.resultPath.kind == Placement::Kind::Discard;
    if (discards) // nobody can tell, and nobody will see
        return Value::emptyArray();
    if (state.resultSelector)
        return {};
    if (state.resultPath.kind == Placement::Kind::Replace)
        return output;
    Value found = output;
    for (const PathStep& step : state.resultPath.path.steps) {
        const bool member = step.kind == PathStep::Kind::Member;
        const auto index = static_cast<std::size_t>(step.index);
        const bool element =
            step.kind == PathStep::Kind::Index && found.isArray() && step.index >= 0 && index < found.size();
        const Value* inner = member ? found.find(step.key) : element ? &found.at(index) : nullptr;
        if (inner == nullptr)
            return {};
        const Value below = *inner; // `found` holds it
        found = below;
    }
    return found;
}

} // namespace

TaskAnswer RecordedTaskHandler::mapRun(const MapRunRequest& request) {
    const auto state = m_mapRuns.find(std::string(request.state->name.asString()));
    if (state != m_mapRuns.end()) {
        std::uint32_t here = 0;
        for (const RecordedRun& recorded : state->second) {
            const std::uint32_t wanted = request.place.empty() ? request.invocation : request.attempt;
            if (recorded.place != request.place || here++ != wanted)
                continue;
            TaskAnswer answer = recorded.answer;
            if (answer.kind == TaskAnswer::Kind::Succeeded)
                answer.output = resultFrom(*request.state, recorded.output);
            if (answer.kind != TaskAnswer::Kind::Succeeded || !answer.output.isAbsent())
                return answer;
        }
    }
    return m_fallback != nullptr ? m_fallback->mapRun(request) : TaskAnswer::pending();
}

const RecordedTaskHandler::Recorded* RecordedTaskHandler::find(const TaskRequest& request) const {
    const auto state = m_byState.find(std::string(request.stateName.asString()));
    if (state == m_byState.end())
        return nullptr;
    const std::vector<Recorded>& all = state->second;
    if (request.place.empty())
        return request.invocation < all.size() ? &all[request.invocation] : nullptr;
    // A state in an iteration may be visited more than once; the parameters tell which visit this is.
    const Recorded* fallback = nullptr;
    std::uint32_t same = 0;
    std::uint32_t here = 0;
    for (const Recorded& candidate : all) {
        if (candidate.place != request.place)
            continue;
        if (candidate.parameters == request.parameters && same++ == request.attempt)
            return &candidate;
        if (here++ == request.attempt)
            fallback = &candidate;
    }
    return fallback;
}

TaskAnswer RecordedTaskHandler::start(const TaskRequest& request) {
    const Recorded* recorded = find(request);
    if (recorded != nullptr)
        return recorded->answer;
    return m_fallback != nullptr ? m_fallback->start(request) : TaskAnswer::pending();
}

} // namespace steploom::engine
