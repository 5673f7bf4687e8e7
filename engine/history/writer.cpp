// SPDX-License-Identifier: Apache-2.0
#include "engine/history/writer.h"

#include "engine/support/timestamp.h"
#include "engine/value/json_writer.h"

namespace steploom::engine {

namespace {

/// "taskScheduledEventDetails" for TaskScheduled; all entered states share one name, all exited ones another.
std::string detailsName(EventType type) {
    if (stateTypeOfEntered(type))
        return "stateEnteredEventDetails";
    if (stateTypeOfExited(type))
        return "stateExitedEventDetails";
    std::string name(eventTypeName(type));
    name[0] = static_cast<char>(name[0] - 'A' + 'a');
    return name + "EventDetails";
}

Value timestamp(std::int64_t milliseconds, const HistoryWriteOptions& options) {
    return options.isoTimestamps ? Value(isoTimestamp(milliseconds))
                                 : Value(static_cast<double>(milliseconds) / 1000);
}

Value notTruncated() {
    return Value::object({{"truncated", Value(false)}});
}

/// The details of one event, member by member; what is absent is left out.
class DetailsWriter {
public:
    DetailsWriter(const History& history, const HistoryEvent& event, const HistoryWriteOptions& options)
        : m_event(event)
        , m_options(options) {
        if (event.visit != kNone)
            m_visit = &history.visits[event.visit];
        if (m_visit != nullptr && m_visit->detail) {
            m_facts = m_visit->detail.get();
            if (event.number < m_facts->attempts.size())
                m_attempt = &m_facts->attempts[event.number];
        }
    }

    Value write() {
        const EventType type = m_event.type;
        if (stateTypeOfEntered(type)) {
            payload("input");
            name();
        } else if (stateTypeOfExited(type)) {
            name();
            payload("output");
            assigned();
        } else if (isFailureEvent(type)) {
            writeFailure();
        } else {
            writeOther();
        }
        return m_details.isEmpty() ? Value() : m_details.build();
    }

private:
    void writeFailure() {
        if (m_event.type == EventType::EvaluationFailed && m_event.detail.isObject()) {
            for (std::size_t i = 0; i < m_event.detail.size(); ++i)
                m_details.add(m_event.detail.keyAt(i), m_event.detail.at(i));
            return;
        }
        member("error", m_event.error());
        member("cause", m_event.cause());
        switch (m_event.type) {
        case EventType::TaskFailed:
        case EventType::TaskTimedOut:
        case EventType::TaskStartFailed:
        case EventType::TaskSubmitFailed:
            resource();
            break;
        case EventType::ExecutionFailed:
        case EventType::ExecutionAborted:
        case EventType::ExecutionTimedOut:
            if (m_details.isEmpty())
                m_empty = true;
            break;
        default:
            break;
        }
    }

    void writeOther() {
        switch (m_event.type) {
        case EventType::ExecutionStarted:
            payload("input");
            m_details.add("roleArn", Value(m_options.roleArn));
            break;
        case EventType::ExecutionSucceeded:
        case EventType::LambdaFunctionSucceeded:
        case EventType::ActivitySucceeded:
            payload("output");
            break;
        case EventType::TaskSubmitted:
        case EventType::TaskSucceeded:
            payload("output");
            resource();
            break;
        case EventType::TaskScheduled:
            // Neither input nor output of an event; the API requires it.
            member("parameters", text(m_event.payload));
            if (m_facts != nullptr)
                member("region", m_facts->region);
            resource();
            limits();
            break;
        case EventType::TaskStarted:
            resource();
            break;
        case EventType::LambdaFunctionScheduled:
        case EventType::ActivityScheduled:
            payload("input");
            if (m_facts != nullptr)
                member("resource", m_facts->resource);
            limits();
            break;
        case EventType::ActivityStarted:
            if (m_attempt != nullptr)
                member("workerName", m_attempt->workerName);
            m_empty = m_details.isEmpty();
            break;
        case EventType::MapStateStarted:
            m_details.add("length", Value(m_event.number));
            break;
        case EventType::MapIterationStarted:
        case EventType::MapIterationSucceeded:
        case EventType::MapIterationFailed:
        case EventType::MapIterationAborted:
            name();
            m_details.add("index", Value(m_event.number));
            break;
        default:
            break;
        }
    }

    static Value text(const Value& value) { return value.isAbsent() ? Value() : Value(toJson(value)); }
    void member(std::string_view key, const Value& value) {
        if (!value.isAbsent())
            m_details.add(key, value);
    }
    void payload(std::string_view key) {
        if (m_event.payload.isAbsent() || !m_options.includeExecutionData)
            return;
        m_details.add(key, text(m_event.payload));
        m_details.add(std::string(key) + "Details", notTruncated());
    }
    void name() {
        if (m_visit != nullptr)
            member("name", m_visit->name);
    }
    void resource() {
        if (m_facts == nullptr)
            return;
        member("resource", m_facts->resource);
        member("resourceType", m_facts->resourceType);
    }
    void limits() {
        if (m_attempt == nullptr)
            return;
        member("timeoutInSeconds", m_attempt->timeoutSeconds);
        member("heartbeatInSeconds", m_attempt->heartbeatSeconds);
        member("taskCredentials", m_attempt->credentials);
    }
    void assigned() {
        const Value& variables = m_event.detail;
        if (!variables.isObject() || !m_options.includeExecutionData)
            return;
        ObjectBuilder texts;
        for (std::size_t i = 0; i < variables.size(); ++i)
            texts.add(variables.keyAt(i), text(variables.at(i)));
        m_details.add("assignedVariables", texts.build());
        m_details.add("assignedVariablesDetails", notTruncated());
    }

public:
    /// The event has a details object although nothing is in it.
    bool hasEmptyDetails() const noexcept { return m_empty; }

private:
    const HistoryEvent& m_event;
    const HistoryWriteOptions& m_options;
    const VisitRecord* m_visit = nullptr;
    const VisitDetail* m_facts = nullptr;
    const Attempt* m_attempt = nullptr;
    ObjectBuilder m_details;
    bool m_empty = false;
};

} // namespace

Value eventToValue(const History& history, EventId id, const HistoryWriteOptions& options, ChildId child) {
    const HistoryEvent& event = history.event(id, child);
    if (event.type == EventType::Unknown)
        return event.detail;
    ObjectBuilder object;
    object.add("timestamp", timestamp(event.time, options));
    object.add("type", Value(eventTypeName(event.type)));
    object.add("id", Value(id));
    object.add("previousEventId", Value(event.previous));
    DetailsWriter writer(history, event, options);
    Value details = writer.write();
    if (details.isAbsent() && writer.hasEmptyDetails())
        details = Value::emptyObject();
    // Rare types have all their details in one object already.
    if (details.isAbsent() && event.detail.isObject())
        details = event.detail;
    if (!details.isAbsent())
        object.add(detailsName(event.type), std::move(details));
    return object.build();
}

Value historyToValue(const History& history, const HistoryWriteOptions& options, ChildId child) {
    std::vector<Value> events;
    const EventId count = history.eventCount(child);
    events.reserve(count);
    for (EventId i = 1; i <= count; ++i) {
        Value event = eventToValue(history, options.reverse ? count + 1 - i : i, options, child);
        if (!event.isAbsent()) // a gap
            events.push_back(std::move(event));
    }
    return Value::object({{"events", Value::array(std::move(events))}});
}

std::string historyToJson(const History& history, const HistoryWriteOptions& options, ChildId child) {
    std::string text = "{\n  \"events\": [";
    const EventId count = history.eventCount(child);
    const std::size_t empty = text.size();
    for (EventId i = 1; i <= count; ++i) {
        const Value event = eventToValue(history, options.reverse ? count + 1 - i : i, options, child);
        if (event.isAbsent()) // a gap
            continue;
        text += text.size() == empty ? "\n    " : ",\n    ";
        appendJson(text, event);
    }
    text += text.size() == empty ? "]\n}\n" : "\n  ]\n}\n";
    return text;
}

namespace {

Value countsToValue(const MapRunCounts& counts) {
    const auto number = [](std::uint64_t count) {
        return Value(static_cast<std::int64_t>(count));
    };
    return Value::object({{"pending", number(counts.pending)},
                          {"running", number(counts.running)},
                          {"succeeded", number(counts.succeeded)},
                          {"failed", number(counts.failed)},
                          {"timedOut", number(counts.timedOut)},
                          {"aborted", number(counts.aborted)},
                          {"total", number(counts.total)},
                          {"resultsWritten", number(counts.resultsWritten)},
                          {"failuresNotRedrivable", Value(0)},
                          {"pendingRedrive", Value(0)}});
}

} // namespace

Value mapRunToValue(const MapRun& run, std::string_view executionArn, const HistoryWriteOptions& options) {
    ObjectBuilder object;
    object.add("mapRunArn", run.arn);
    object.add("executionArn", Value(executionArn));
    object.add("status", Value(executionStatusName(run.status)));
    object.add("startDate", timestamp(run.startTime, options));
    if (run.stopTime != 0)
        object.add("stopDate", timestamp(run.stopTime, options));
    object.add("maxConcurrency", Value(run.maxConcurrency));
    object.add("toleratedFailurePercentage", Value(run.toleratedFailurePercentage));
    object.add("toleratedFailureCount", Value(static_cast<std::int64_t>(run.toleratedFailureCount)));
    object.add("itemCounts", countsToValue(run.items));
    object.add("executionCounts", countsToValue(run.executions));
    object.add("redriveCount", Value(run.redriveCount));
    if (run.redriveTime != 0)
        object.add("redriveDate", timestamp(run.redriveTime, options));
    return object.build();
}

} // namespace steploom::engine
