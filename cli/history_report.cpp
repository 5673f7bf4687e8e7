// SPDX-License-Identifier: Apache-2.0
#include "cli/history_report.h"

#include <cstdio>

#include "cli/messages.h"
#include "engine/support/timestamp.h"
#include "model/export/printable.h"

namespace steploom::cli {

namespace {

using engine::ObjectBuilder;
using engine::Value;

constexpr std::size_t kMostTrace = 12; ///< lines of a stack trace that a summary shows

std::string line(std::string_view code, const std::vector<std::string>& args) {
    return message(code, args) + '\n';
}

std::string timeText(std::int64_t time) {
    return time == 0 ? message("history.time.unknown") : engine::isoTimestamp(time);
}

Value timeValue(std::int64_t time) {
    return time == 0 ? Value(nullptr) : Value(engine::isoTimestamp(time));
}

Value number(std::size_t count) {
    return Value(static_cast<std::int64_t>(count));
}

std::string failureText(const model::FailureSummary& failure) {
    std::string out;
    if (!failure.state.empty()) {
        std::string path;
        for (const std::string& state : failure.around)
            path += model::printable(state) + " > ";
        out += line("history.failed.in", {path + model::printable(failure.state)});
    }
    std::string indent = "  ";
    for (const model::CauseLevel& level : failure.levels) {
        const std::string error = model::printable(level.error);
        const std::string words = model::printable(level.message);
        out += indent + error + (error.empty() || words.empty() ? "" : ": ") + words + '\n';
        for (std::size_t i = 0; i < level.trace.size() && i < kMostTrace; ++i)
            out += indent + "  " + model::printable(level.trace[i]) + '\n';
        if (level.trace.size() > kMostTrace)
            out +=
                indent + "  " + line("history.trace.more", {std::to_string(level.trace.size() - kMostTrace)});
        indent += "  ";
    }
    return out;
}

Value failureJson(const model::FailureSummary& failure) {
    std::vector<Value> levels;
    levels.reserve(failure.levels.size());
    for (const model::CauseLevel& level : failure.levels) {
        std::vector<Value> trace(level.trace.begin(), level.trace.end());
        levels.push_back(Value::object({{"error", Value(level.error)},
                                        {"message", Value(level.message)},
                                        {"trace", Value::array(std::move(trace))}}));
    }
    std::vector<Value> around(failure.around.begin(), failure.around.end());
    return Value::object({{"error", Value(failure.error)},
                          {"cause", Value(failure.cause)},
                          {"state", failure.state.empty() ? Value(nullptr) : Value(failure.state)},
                          {"around", Value::array(std::move(around))},
                          {"levels", Value::array(std::move(levels))}});
}

} // namespace

std::string durationText(std::int64_t milliseconds) {
    char text[48];
    if (milliseconds < 1000)
        std::snprintf(text, sizeof text, "%lld ms", static_cast<long long>(milliseconds));
    else if (milliseconds < 60'000)
        std::snprintf(text, sizeof text, "%lld.%03lld s", static_cast<long long>(milliseconds / 1000),
                      static_cast<long long>(milliseconds % 1000));
    else if (milliseconds < 3'600'000)
        std::snprintf(text, sizeof text, "%lld min %lld s", static_cast<long long>(milliseconds / 60'000),
                      static_cast<long long>(milliseconds / 1000 % 60));
    else
        std::snprintf(text, sizeof text, "%lld h %lld min", static_cast<long long>(milliseconds / 3'600'000),
                      static_cast<long long>(milliseconds / 60'000 % 60));
    return text;
}

std::string summaryText(const model::HistorySummary& summary) {
    const std::string name = summary.name.empty() ? std::string() : "  " + model::printable(summary.name);
    std::string out = std::string(engine::executionStatusName(summary.status)) + name + '\n';
    out += line(summary.isOpen ? "history.open" : "history.took",
                {timeText(summary.start), durationText(summary.duration())});
    out += line("history.counts", {std::to_string(summary.events), std::to_string(summary.visits),
                                   std::to_string(summary.states), std::to_string(summary.retries),
                                   std::to_string(summary.caught)});
    if (summary.missing > 0)
        out += line("history.missing", {std::to_string(summary.missing)});
    if (summary.redrives > 0)
        out += line("history.redrives", {std::to_string(summary.redrives)});
    if (summary.events > 0 && summary.payloads != model::PayloadExtent::Full)
        out +=
            line(summary.payloads == model::PayloadExtent::None ? "history.noData" : "history.truncated", {});
    if (summary.failure)
        out += failureText(*summary.failure);
    return out;
}

Value summaryJson(const model::HistorySummary& summary) {
    ObjectBuilder row;
    row.add("status", Value(engine::executionStatusName(summary.status)));
    row.add("open", Value(summary.isOpen));
    row.add("name", Value(summary.name));
    row.add("executionArn", summary.arn.empty() ? Value(nullptr) : Value(summary.arn));
    row.add("start", timeValue(summary.start));
    row.add("stop", timeValue(summary.stop));
    row.add("durationMs", Value(summary.duration()));
    row.add("events", number(summary.events));
    row.add("missing", number(summary.missing));
    row.add("visits", number(summary.visits));
    row.add("states", number(summary.states));
    row.add("retries", number(summary.retries));
    row.add("caught", number(summary.caught));
    row.add("redrives", number(summary.redrives));
    row.add("type", Value(summary.express ? "EXPRESS" : "STANDARD"));
    row.add("payloads", Value(summary.payloads == model::PayloadExtent::Full   ? "FULL"
                              : summary.payloads == model::PayloadExtent::None ? "NONE"
                                                                               : "TRUNCATED"));
    row.add("failure", summary.failure ? failureJson(*summary.failure) : Value(nullptr));
    return row.build();
}

std::string mapRunText(const model::MapRunRecord& run) {
    const engine::MapRunCounts counts = run.counts();
    std::string out = line("history.mapRun", {model::printable(run.label), run.status});
    out += line("history.mapRun.counts", {std::to_string(counts.total), std::to_string(counts.succeeded),
                                          std::to_string(counts.failed), std::to_string(counts.timedOut),
                                          std::to_string(counts.aborted), std::to_string(counts.pending)});
    for (const model::MapResultFile& file : run.files) {
        if (!file.opened)
            out += line("history.mapRun.file", {model::printable(file.key), file.status});
    }
    for (const std::size_t i : run.failedItems()) {
        const model::MapRunItem& item = run.items[i];
        out += line("history.mapRun.item",
                    {item.status, model::printable(item.name), model::printable(item.error)});
    }
    return out;
}

Value mapRunJson(const model::MapRunRecord& run) {
    const engine::MapRunCounts counts = run.counts();
    std::vector<Value> failed;
    for (const std::size_t i : run.failedItems()) {
        const model::MapRunItem& item = run.items[i];
        failed.push_back(Value::object(
            {{"name", Value(item.name)}, {"status", Value(item.status)}, {"error", Value(item.error)}}));
    }
    return Value::object({{"mapRunArn", run.arn.empty() ? Value(nullptr) : Value(run.arn)},
                          {"label", Value(run.label)},
                          {"status", run.status.empty() ? Value(nullptr) : Value(run.status)},
                          {"total", number(counts.total)},
                          {"succeeded", number(counts.succeeded)},
                          {"failed", number(counts.failed)},
                          {"timedOut", number(counts.timedOut)},
                          {"aborted", number(counts.aborted)},
                          {"pending", number(counts.pending)},
                          {"failedItems", Value::array(std::move(failed))}});
}

} // namespace steploom::cli
