// SPDX-License-Identifier: Apache-2.0
#include "engine/task/services/events.h"

#include "engine/expression/jsonpath/path.h"
#include "engine/support/timestamp.h"
#include "engine/task/services/event_pattern.h"
#include "engine/value/json_reader.h"
#include "engine/value/json_writer.h"

#include <algorithm>

namespace steploom::engine {

namespace {

constexpr std::size_t kKept = 1'000;

Value failedEntry(const char* code, const char* message) {
    return Value::object({{"ErrorCode", Value(code)}, {"ErrorMessage", Value(message)}});
}

std::string busName(const Value& entry) {
    const std::string name = lastName(entry.get("EventBusName").asString());
    return name.empty() ? "default" : name;
}

} // namespace

Value targetInput(const EventTarget& target, const Value& event) {
    if (!target.input.isAbsent())
        return target.input;
    if (!target.inputTemplate.empty())
        return transformEvent(target.inputPaths, target.inputTemplate, event);
    if (target.inputPath.empty())
        return event;
    const PathResult path = compileLibraryPath(target.inputPath);
    return path ? select(event, path.path) : Value();
}

EventBus::EventBus(Queues::Surroundings around, Deliver deliver)
    : m_around(std::move(around))
    , m_deliver(std::move(deliver)) {
}

void EventBus::removeRules(std::string_view name) {
    m_rules.erase(std::remove_if(m_rules.begin(), m_rules.end(),
                                 [&](const EventRule& one) { return one.name == name; }),
                  m_rules.end());
}

ServiceAnswer EventBus::call(std::string_view action, const Value& request) {
    if (action != "putEvents")
        return ServiceFault{"UnknownOperationException",
                            "The local EventBridge does not have the action " + std::string(action)};
    const Value& entries = request.get("Entries");
    if (!entries.isArray() || entries.size() == 0 || entries.size() > 10)
        return ServiceFault{"ValidationException",
                            "1 validation error detected: Value at 'entries' failed to satisfy constraint: "
                            "Member must have length between 1 and 10"};
    std::vector<Value> answers;
    std::int64_t failed = 0;
    for (std::size_t i = 0; i < entries.size(); ++i) {
        const Value& entry = entries.at(i);
        const Value& given = entry.get("Detail");
        Value detail = given;
        if (given.isString())
            detail = readJson(given.asString()).value;
        const bool whole =
            entry.get("Source").size() > 0 && entry.get("DetailType").size() > 0 && !given.isAbsent();
        if (!whole || !detail.isObject()) {
            ++failed;
            answers.push_back(whole ? failedEntry("MalformedDetail", "Detail is malformed.")
                                    : failedEntry("InvalidArgument",
                                                  "Source, DetailType and Detail are required arguments."));
            continue;
        }
        const std::string id = m_around.newId();
        const Value& resources = entry.get("Resources");
        const Value& time = entry.get("Time");
        send(Value::object({{"version", Value("0")},
                            {"id", Value(id)},
                            {"detail-type", entry.get("DetailType")},
                            {"source", entry.get("Source")},
                            {"account", Value(m_around.account)},
                            {"time", time.isString() ? time : Value(isoTimestamp(m_around.now()))},
                            {"region", Value(m_around.region)},
                            {"resources", resources.isArray() ? resources : Value::emptyArray()},
                            {"detail", detail}}),
             busName(entry));
        answers.push_back(Value::object({{"EventId", Value(id)}}));
    }
    return Value::object(
        {{"Entries", Value::array(std::move(answers))}, {"FailedEntryCount", Value(failed)}});
}

std::size_t EventBus::send(const Value& event, std::string_view bus) {
    m_events.push_back(event);
    if (m_events.size() > kKept)
        m_events.pop_front();
    std::size_t sent = 0;
    for (const EventRule& rule : m_rules) {
        if (rule.bus != bus || !matchesEvent(rule.pattern, event))
            continue;
        for (const EventTarget& target : rule.targets) {
            const Value input = targetInput(target, event);
            if (input.isAbsent())
                continue;
            m_deliver(target.arn, toJson(input));
            ++sent;
        }
    }
    return sent;
}

} // namespace steploom::engine
