// SPDX-License-Identifier: Apache-2.0
#include "engine/history/reader.h"

#include "engine/history/visit_builder.h"
#include "engine/support/timestamp.h"

#include <algorithm>
#include <cmath>

namespace steploom::engine {

namespace {

/// A history of the service has 25,000 events at most; a file that claims much more is none.
constexpr std::int64_t kMaxId = 1'000'000;

std::int64_t readTime(const Value& timestamp) {
    if (timestamp.isNumber() && std::fabs(timestamp.asDouble()) < 1e15)
        return static_cast<std::int64_t>(std::llround(timestamp.asDouble() * 1000));
    const auto nanoseconds = parseTimestamp(timestamp.asString());
    return nanoseconds ? *nanoseconds / 1'000'000 : 0;
}

/// Payloads are JSON texts; one that is cut off, or that somebody has parsed already, stays as it is.
Value readPayload(const Value& text) {
    if (!text.isString())
        return text;
    JsonReadResult read = readJson(text.asString());
    if (!read)
        return text;
    return std::move(read.value);
}

const Value& detailsOf(const Value& event) {
    static const Value none;
    for (std::size_t i = 0; i < event.size(); ++i) {
        const std::string_view key = event.keyAt(i);
        if (key.size() > 12 && key.substr(key.size() - 12) == "EventDetails")
            return event.at(i);
    }
    return none;
}

std::int64_t idOf(const Value& event) {
    return event.isObject() && event.get("id").isInt() ? event.get("id").asInt() : 0;
}

HistoryEvent readEvent(const Value& source) {
    HistoryEvent event;
    event.type = eventTypeFromName(source.get("type").asString());
    const Value& previous = source.get("previousEventId");
    if (previous.isInt() && previous.asInt() > 0 && previous.asInt() <= kMaxId)
        event.previous = static_cast<EventId>(previous.asInt());
    event.time = readTime(source.get("timestamp"));
    if (event.type == EventType::Unknown) {
        event.detail = source;
        return event;
    }
    const Value& details = detailsOf(source);
    if (isFailureEvent(event.type)) {
        event.payload = details.get("error");
        event.detail = event.type == EventType::EvaluationFailed ? details : details.get("cause");
        return event;
    }
    for (const char* key : {"input", "output", "parameters"}) {
        if (const Value* payload = details.find(key))
            event.payload = readPayload(*payload);
    }
    if (const Value& assigned = details.get("assignedVariables"); assigned.isObject()) {
        ObjectBuilder variables;
        for (std::size_t i = 0; i < assigned.size(); ++i)
            variables.add(assigned.keyAt(i), readPayload(assigned.at(i)));
        event.detail = variables.isEmpty() ? Value::emptyObject() : variables.build();
    }
    for (const char* key : {"length", "index"}) {
        if (const Value& number = details.get(key); number.isInt() && number.asInt() >= 0)
            event.number = static_cast<std::uint32_t>(std::min<std::int64_t>(number.asInt(), UINT32_MAX));
    }
    switch (event.type) {
    case EventType::MapRunStarted:
    case EventType::MapRunRedriven:
    case EventType::ExecutionRedriven:
        event.detail = details;
        break;
    default:
        break;
    }
    return event;
}

} // namespace

HistoryReadResult readHistory(std::string_view json) {
    const JsonReadResult read = readJson(json);
    if (!read)
        return {{}, read.error};
    return historyFromValue(read.value);
}

HistoryReadResult historyFromValue(const Value& document) {
    HistoryReadResult result;
    const Value& list = document.isArray() ? document : document.get("events");
    std::vector<const Value*> sources;
    bool shaped = list.isArray();
    for (std::size_t i = 0; shaped && i < list.size(); ++i) {
        shaped = idOf(list.at(i)) > 0 && idOf(list.at(i)) <= kMaxId && list.at(i).get("type").isString();
        sources.push_back(&list.at(i));
    }
    if (!shaped) {
        result.error.code = "history.shape";
        return result;
    }
    std::stable_sort(sources.begin(), sources.end(),
                     [](const Value* a, const Value* b) { return idOf(*a) < idOf(*b); });
    HistoryAssembler assembler;
    for (const Value* source : sources)
        assembler.add(*source);
    result.history = assembler.finish();
    return result;
}

HistoryAssembler::HistoryAssembler()
    : m_builder(std::make_unique<VisitBuilder>(m_history)) {
}

HistoryAssembler::~HistoryAssembler() = default;

bool HistoryAssembler::add(const Value& event) {
    const std::int64_t number = idOf(event);
    if (number <= 0 || number > kMaxId || !event.get("type").isString())
        return false;
    const auto id = static_cast<EventId>(number);
    if (id <= m_history.events.size())
        return true; // the same event twice, as overlapping pages have it
    while (m_history.events.size() + 1 < id)
        m_history.events.emplaceBack(); // a page is missing: ids stay places
    m_history.events.emplaceBack() = readEvent(event);
    m_builder->add(id, detailsOf(event));
    return true;
}

History HistoryAssembler::finish() {
    m_builder->finish();
    return std::move(m_history);
}

} // namespace steploom::engine
