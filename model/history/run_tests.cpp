// SPDX-License-Identifier: Apache-2.0
#include "model/history/run_tests.h"

#include <map>
#include <unordered_map>
#include <vector>

#include "engine/history/writer.h"

namespace steploom::model {

namespace {

using engine::Attempt;
using engine::EventType;
using engine::History;
using engine::kNone;
using engine::ObjectBuilder;
using engine::Value;

bool isScheduled(EventType type) {
    return type == EventType::TaskScheduled || type == EventType::LambdaFunctionScheduled ||
           type == EventType::ActivityScheduled;
}

bool isSuccess(EventType type) {
    return type == EventType::TaskSucceeded || type == EventType::LambdaFunctionSucceeded ||
           type == EventType::ActivitySucceeded;
}

bool isTimeout(EventType type) {
    return type == EventType::TaskTimedOut || type == EventType::LambdaFunctionTimedOut ||
           type == EventType::ActivityTimedOut;
}

bool isFailure(EventType type) {
    switch (type) {
    case EventType::TaskFailed:
    case EventType::TaskStartFailed:
    case EventType::TaskSubmitFailed:
    case EventType::LambdaFunctionFailed:
    case EventType::LambdaFunctionScheduleFailed:
    case EventType::LambdaFunctionStartFailed:
    case EventType::ActivityFailed:
    case EventType::ActivityScheduleFailed:
        return true;
    default:
        return false;
    }
}

Value thrown(const Value& error, const Value& cause) {
    ObjectBuilder what;
    what.add("Error", error.isString() ? error : Value("States.TaskFailed"));
    if (!cause.isAbsent())
        what.add("Cause", cause);
    return Value::object({{"Throw", what.build()}});
}

/// The answers of one state by invocation; absent where there was none.
using Answers = std::vector<Value>;

void addAnswers(const History& history, std::map<std::string, Answers>& all,
                std::vector<std::string>& order) {
    std::unordered_map<std::uint32_t, std::size_t> open; // by visit: the number of its last attempt
    for (const engine::HistoryEvent& event : history.events) {
        if (event.visit == kNone)
            continue;
        const std::string name(history.visits[event.visit].name.asString());
        if (isScheduled(event.type)) {
            const auto [answers, isNew] = all.try_emplace(name);
            if (isNew)
                order.push_back(name);
            open[event.visit] = answers->second.size();
            answers->second.emplace_back();
            continue;
        }
        const auto attempt = open.find(event.visit);
        if (attempt == open.end())
            continue;
        Value& answer = all[name][attempt->second];
        if (isSuccess(event.type))
            answer = Value::object({{"Return", event.payload.isAbsent() ? Value(nullptr) : event.payload}});
        else if (isTimeout(event.type))
            answer =
                thrown(event.error().isAbsent() ? Value("States.Timeout") : event.error(), event.cause());
        else if (isFailure(event.type))
            answer = thrown(event.error(), event.cause());
    }
}

Value responseOf(const Answers& answers) {
    ObjectBuilder response;
    for (std::size_t first = 0; first < answers.size() && !answers[first].isAbsent();) {
        std::size_t last = first;
        while (last + 1 < answers.size() && answers[last + 1] == answers[first])
            ++last;
        const std::string range =
            first == last ? std::to_string(first) : std::to_string(first) + '-' + std::to_string(last);
        response.add(range, answers[first]);
        first = last + 1;
    }
    return response.isEmpty() ? Value() : response.build();
}

/// Around a visit, at the machine's own scope.
std::uint32_t topOf(const History& history, std::uint32_t visit) {
    while (visit != kNone && history.visits[visit].parent != kNone && history.visits[visit].parent < visit)
        visit = history.visits[visit].parent;
    return visit;
}

History withoutVisits(const History& history, std::uint32_t visit, bool before) {
    History kept = history;
    for (std::size_t i = 0; i < history.events.size(); ++i) {
        const std::uint32_t top = topOf(history, history.events[i].visit);
        if (top != kNone && (top < visit) != before)
            kept.events.edit(i).visit = kNone;
    }
    return kept;
}

} // namespace

History historyBefore(const History& history, std::uint32_t visit) {
    return withoutVisits(history, visit, true);
}

History historyFrom(const History& history, std::uint32_t visit) {
    return withoutVisits(history, visit, false);
}

Value mockFileOf(const History& history, const std::string& machine, const std::string& testCase) {
    return mockFileOf(std::vector<const History*>{&history}, machine, testCase);
}

Value mockFileOf(const std::vector<const History*>& parts, const std::string& machine,
                 const std::string& testCase) {
    std::vector<std::string> order;
    std::map<std::string, Answers> answers;
    for (const History* part : parts)
        addAnswers(*part, answers, order);
    ObjectBuilder states;
    ObjectBuilder responses;
    for (const std::string& name : order) {
        const Value response = responseOf(answers.at(name));
        if (response.isAbsent())
            continue;
        states.add(name, Value(name));
        responses.add(name, response);
    }
    const auto built = [](ObjectBuilder& builder) {
        return builder.isEmpty() ? Value::emptyObject() : builder.build();
    };
    return Value::object(
        {{"StateMachines",
          Value::object(
              {{machine, Value::object({{"TestCases", Value::object({{testCase, built(states)}})}})}})},
         {"MockedResponses", built(responses)}});
}

Value captureOf(const History& history, const Value& definition, const std::string& name) {
    ObjectBuilder capture;
    capture.add("name", Value(name));
    if (!definition.isAbsent())
        capture.add("definition", definition);
    if (!history.events.empty() && history.event(1).type == EventType::ExecutionStarted &&
        !history.event(1).payload.isAbsent())
        capture.add("input", history.event(1).payload);
    capture.add("history", engine::historyToValue(history));
    return capture.build();
}

} // namespace steploom::model
