// SPDX-License-Identifier: Apache-2.0
#include "engine/service/execution_log.h"

#include "engine/history/writer.h"
#include "engine/value/json_writer.h"

#include <cmath>

namespace steploom::engine {

namespace {

constexpr std::size_t kLinesKept = 10'000; ///< of a group

bool endsWith(std::string_view text, std::string_view end) {
    return text.size() >= end.size() && text.substr(text.size() - end.size()) == end;
}

/// What of an event is in its "…EventDetails".
Value detailsOf(const Value& event, bool withData) {
    for (std::size_t i = 0; i < event.size(); ++i) {
        if (!endsWith(event.keyAt(i), "EventDetails"))
            continue;
        Value details = event.at(i);
        if (withData)
            return details;
        for (const std::string_view name : {"input", "inputDetails", "output", "outputDetails", "parameters",
                                            "assignedVariables", "assignedVariablesDetails"})
            details = details.without(name);
        return details;
    }
    return Value::emptyObject();
}

} // namespace

std::string logGroupOf(const Value& logging) {
    const std::string_view level = logging.get("level").asString();
    if (level.empty() || level == "OFF")
        return {};
    const Value& destinations = logging.get("destinations");
    if (!destinations.isArray() || destinations.size() == 0)
        return {};
    // arn:aws:logs:REGION:ACCOUNT:log-group:NAME:*
    std::string_view arn = destinations.at(0).get("cloudWatchLogsLogGroup").get("logGroupArn").asString();
    constexpr std::string_view kKind = ":log-group:";
    const std::size_t at = arn.find(kKind);
    if (at == std::string_view::npos)
        return {};
    arn.remove_prefix(at + kKind.size());
    return std::string(arn.substr(0, arn.find(':')));
}

bool logsEvent(std::string_view level, std::string_view type) {
    if (level == "ALL")
        return true;
    const bool fatal = type == "ExecutionAborted" || type == "ExecutionFailed" || type == "ExecutionTimedOut";
    if (level == "FATAL")
        return fatal;
    return level == "ERROR" && (endsWith(type, "Failed") || endsWith(type, "TimedOut") ||
                                endsWith(type, "Aborted") || type == "FailStateEntered");
}

std::vector<LogLine> logLines(const History& history, const ExecutionRecord& record,
                              const Revision& revision) {
    std::vector<LogLine> lines;
    const std::string_view level = revision.logging.get("level").asString();
    const bool withData = revision.logging.get("includeExecutionData").asBool();
    HistoryWriteOptions options;
    options.isoTimestamps = false;
    options.roleArn = revision.roleArn;
    const EventId count = history.eventCount(kNone);
    for (EventId id = 1; id <= count; ++id) {
        const Value event = eventToValue(history, id, options);
        if (!logsEvent(level, event.get("type").asString()))
            continue;
        const auto time = static_cast<std::int64_t>(std::llround(event.get("timestamp").asDouble() * 1000));
        lines.push_back(
            {time, toJson(Value::object(
                       {{"id", Value(std::to_string(event.get("id").asInt()))},
                        {"type", event.get("type")},
                        {"details", detailsOf(event, withData)},
                        {"previous_event_id", Value(std::to_string(event.get("previousEventId").asInt()))},
                        {"event_timestamp", Value(std::to_string(time))},
                        {"execution_arn", Value(record.arn)},
                        {"redrive_count", Value(std::to_string(record.redriveCount))}}))});
    }
    return lines;
}

void ExecutionLogs::add(const std::string& group, const std::string& stream, std::vector<LogLine> lines) {
    if (lines.empty())
        return;
    if (write)
        write(group, lines);
    std::deque<Entry>& kept = m_groups[group];
    for (LogLine& line : lines)
        kept.push_back({m_nextId++, stream, std::move(line)});
    while (kept.size() > kLinesKept)
        kept.pop_front();
}

} // namespace steploom::engine
