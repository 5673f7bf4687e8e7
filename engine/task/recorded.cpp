// SPDX-License-Identifier: Apache-2.0
#include "engine/task/recorded.h"

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
