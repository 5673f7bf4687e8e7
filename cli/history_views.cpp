// SPDX-License-Identifier: Apache-2.0
#include "cli/history_views.h"

#include <array>
#include <cstdio>

#include "cli/history_report.h"
#include "cli/messages.h"
#include "engine/support/timestamp.h"
#include "engine/value/json_writer.h"
#include "model/diagnostics/catalogue.h"
#include "model/export/printable.h"
#include "model/history/run_tables.h"

namespace steploom::cli {

namespace {

using engine::Value;

std::string line(std::string_view code, const std::vector<std::string>& args) {
    return message(code, args) + '\n';
}

Value number(std::uint64_t count) {
    return Value(static_cast<std::int64_t>(count));
}

std::string padded(std::string text, std::size_t width) {
    if (text.size() < width)
        text.resize(width, ' ');
    return text;
}

std::string_view spanName(model::TimeSpan::Kind kind) {
    constexpr std::array<std::string_view, 6> names{"work", "queue", "retry", "wait", "inside", "overhead"};
    return names[static_cast<std::size_t>(kind)];
}

std::string_view statusName(engine::VisitStatus status) {
    constexpr std::array<std::string_view, 6> names{"RUNNING", "RETRYING", "SUCCEEDED",
                                                    "CAUGHT",  "FAILED",   "ABORTED"};
    return names[static_cast<std::size_t>(status)];
}

std::string nameOf(const model::Recording& recording, std::uint32_t label) {
    return model::printable(std::string(recording.labels->at(label)));
}

std::int64_t startOf(const model::Recording& recording) {
    return recording.rows.empty() ? 0 : recording.rows.front().time;
}

std::int64_t lengthOf(const model::TimelineBar& bar) {
    return bar.spans.empty() ? 0 : bar.spans.back().to - bar.spans.front().from;
}

} // namespace

std::string timelineText(const model::Recording& recording, const model::Outline& outline) {
    constexpr std::size_t kTime = 12;
    std::string out;
    for (const model::TimelineBar& bar : model::timeline(recording, outline)) {
        const model::VisitRow& visit = outline.visits[bar.visit];
        out += padded('+' + durationText(visit.enteredTime - startOf(recording)), kTime);
        out += padded(durationText(lengthOf(bar)), kTime) + std::string(bar.depth * 2, ' ') +
               nameOf(recording, visit.label);
        if (visit.status != engine::VisitStatus::Succeeded)
            out += ' ' + std::string(statusName(visit.status));
        for (const model::TimeSpan& span : bar.spans) {
            const bool tells = bar.spans.size() > 1 && span.to > span.from;
            if (tells)
                out += "  " + std::string(spanName(span.kind)) + ' ' + durationText(span.to - span.from) +
                       (span.failed ? "!" : "");
        }
        out += '\n';
    }
    const model::TimeShares shares = model::timeShares(model::timeline(recording, outline));
    return out + line("history.shares",
                      {durationText(shares.work), durationText(shares.queue), durationText(shares.retryGap),
                       durationText(shares.wait), durationText(shares.overhead)});
}

Value timelineJson(const model::Recording& recording, const model::Outline& outline) {
    std::vector<Value> bars;
    for (const model::TimelineBar& bar : model::timeline(recording, outline)) {
        const model::VisitRow& visit = outline.visits[bar.visit];
        std::vector<Value> spans;
        spans.reserve(bar.spans.size());
        for (const model::TimeSpan& span : bar.spans)
            spans.push_back(Value::object({{"kind", Value(spanName(span.kind))},
                                           {"from", Value(engine::isoTimestamp(span.from))},
                                           {"ms", Value(span.to - span.from)},
                                           {"failed", Value(span.failed)}}));
        bars.push_back(Value::object({{"state", Value(recording.labels->at(visit.label))},
                                      {"depth", Value(bar.depth)},
                                      {"status", Value(statusName(visit.status))},
                                      {"entered", Value(engine::isoTimestamp(visit.enteredTime))},
                                      {"spans", Value::array(std::move(spans))}}));
    }
    return Value::array(std::move(bars));
}

std::string statesText(const model::Recording& recording, const model::Outline& outline) {
    std::string out;
    for (const model::StateTotals& state : model::stateTotals(outline))
        out += line("history.state",
                    {nameOf(recording, state.label), std::string(engine::stateTypeName(state.type)),
                     std::to_string(state.visits), std::to_string(state.retries),
                     std::to_string(state.failedAttempts), std::to_string(state.caught),
                     durationText(state.median), durationText(state.most)});
    for (const model::EdgeTotal& edge : model::edgeTotals(outline))
        out += line(edge.caught ? "history.edge.caught" : "history.edge",
                    {edge.from == 0 ? message("history.edge.start") : nameOf(recording, edge.from),
                     edge.to == 0 ? message("history.edge.end") : nameOf(recording, edge.to),
                     std::to_string(edge.count)});
    return out;
}

Value statesJson(const model::Recording& recording, const model::Outline& outline) {
    std::vector<Value> states;
    for (const model::StateTotals& state : model::stateTotals(outline))
        states.push_back(Value::object({{"name", Value(recording.labels->at(state.label))},
                                        {"type", Value(engine::stateTypeName(state.type))},
                                        {"visits", Value(state.visits)},
                                        {"attempts", Value(state.attempts)},
                                        {"retries", Value(state.retries)},
                                        {"failedAttempts", Value(state.failedAttempts)},
                                        {"caught", Value(state.caught)},
                                        {"failed", Value(state.failed)},
                                        {"aborted", Value(state.aborted)},
                                        {"totalMs", Value(state.total)},
                                        {"medianMs", Value(state.median)},
                                        {"mostMs", Value(state.most)}}));
    std::vector<Value> edges;
    for (const model::EdgeTotal& edge : model::edgeTotals(outline))
        edges.push_back(
            Value::object({{"from", edge.from == 0 ? Value(nullptr) : Value(recording.labels->at(edge.from))},
                           {"to", edge.to == 0 ? Value(nullptr) : Value(recording.labels->at(edge.to))},
                           {"caught", Value(edge.caught)},
                           {"count", Value(edge.count)}}));
    return Value::object(
        {{"states", Value::array(std::move(states))}, {"edges", Value::array(std::move(edges))}});
}

std::string coverageText(const model::Coverage& coverage) {
    std::string out =
        line("history.coverage", {std::to_string(coverage.runs()), std::to_string(coverage.taken()),
                                  std::to_string(coverage.items().size())});
    for (const model::CoverageItem& item : coverage.items()) {
        if (item.count == 0)
            out += line("history.coverage.never", {model::printable(item.pointer)});
    }
    if (coverage.strangers() > 0)
        out += line("history.coverage.strangers", {std::to_string(coverage.strangers())});
    return out;
}

Value coverageJson(const model::Coverage& coverage) {
    constexpr std::array<std::string_view, 6> kinds{"state",   "next",    "choice",
                                                    "default", "retrier", "catcher"};
    std::vector<Value> items;
    items.reserve(coverage.items().size());
    for (const model::CoverageItem& item : coverage.items())
        items.push_back(Value::object({{"kind", Value(kinds[static_cast<std::size_t>(item.kind)])},
                                       {"state", Value(item.name)},
                                       {"pointer", Value(item.pointer)},
                                       {"count", number(item.count)},
                                       {"runs", Value(item.runs)}}));
    return Value::object({{"runs", number(coverage.runs())},
                          {"taken", number(coverage.taken())},
                          {"strangers", number(coverage.strangers())},
                          {"items", Value::array(std::move(items))}});
}

std::string limitsText(const model::Recording& recording, const model::Outline& outline) {
    const model::LimitsReport limits = model::limitsOf(recording, outline);
    const model::CostReport cost = model::costOf(recording, outline);
    char dollars[2][32];
    std::snprintf(dollars[0], sizeof dollars[0], "%.8f", cost.standard);
    std::snprintf(dollars[1], sizeof dollars[1], "%.8f", cost.express);
    std::string out;
    if (limits.counts)
        out +=
            line("history.limit.events", {std::to_string(limits.events), std::to_string(model::kEventLimit)});
    if (limits.forecast)
        out += line("history.limit.forecast",
                    {nameOf(recording, limits.forecast->state), std::to_string(limits.forecast->roundsLeft),
                     durationText(limits.forecast->timeLeft)});
    for (const model::PayloadSize& payload : limits.largest)
        out += line("history.limit.payload",
                    {std::to_string(payload.bytes), std::to_string(model::kPayloadLimit), payload.field,
                     model::printable(payload.state), std::to_string(recording.rows[payload.row].id)});
    out += line("history.limit.chain", {std::to_string(limits.chain.length)});
    out += line("history.cost.standard", {std::to_string(cost.transitions), dollars[0]});
    out += line(cost.expressPossible ? "history.cost.express" : "history.cost.noExpress",
                {durationText(cost.billedMs), std::to_string(cost.memoryMb), dollars[1]});
    return out;
}

Value limitsJson(const model::Recording& recording, const model::Outline& outline) {
    const model::LimitsReport limits = model::limitsOf(recording, outline);
    const model::CostReport cost = model::costOf(recording, outline);
    std::vector<Value> largest;
    largest.reserve(limits.largest.size());
    for (const model::PayloadSize& payload : limits.largest)
        largest.push_back(Value::object({{"eventId", Value(recording.rows[payload.row].id)},
                                         {"state", Value(payload.state)},
                                         {"field", Value(payload.field)},
                                         {"bytes", number(payload.bytes)}}));
    return Value::object(
        {{"events", number(limits.events)},
         {"eventLimit", limits.counts ? number(model::kEventLimit) : Value(nullptr)},
         {"roundsLeft", limits.forecast ? Value(limits.forecast->roundsLeft) : Value(nullptr)},
         {"largestPayloads", Value::array(std::move(largest))},
         {"tooLarge", number(limits.tooLarge)},
         {"longestChain", number(limits.chain.length)},
         {"cost", Value::object({{"transitions", number(cost.transitions)},
                                 {"standard", Value(cost.standard)},
                                 {"express", cost.expressPossible ? Value(cost.express) : Value(nullptr)},
                                 {"billedMs", Value(cost.billedMs)},
                                 {"memoryMb", number(cost.memoryMb)}})}});
}

std::string checkText(const model::Recording& recording, const model::Reexecution& again) {
    if (!again.divergence)
        return line("history.check.agrees", {std::to_string(again.agreed)});
    const model::Divergence& one = *again.divergence;
    constexpr std::array<std::string_view, 4> reasons{
        "history.reason.definition", "history.reason.environment", "history.reason.notRecorded",
        "history.reason.interpreter"};
    const std::string event =
        one.row == model::kNoRow ? std::string("-") : std::to_string(recording.rows[one.row].id);
    std::string out = line("history.check.differs", {event, model::printable(model::englishText(one.why))});
    out += line(reasons[static_cast<std::size_t>(one.reason)], {});
    if (!one.field.empty()) {
        out += line("history.check.recorded", {model::printable(engine::toJson(one.recorded))});
        out += line("history.check.produced", {model::printable(engine::toJson(one.produced))});
    }
    return out;
}

Value checkJson(const model::Recording& recording, const model::Reexecution& again) {
    constexpr std::array<std::string_view, 4> reasons{"DEFINITION", "ENVIRONMENT", "NOT_RECORDED",
                                                      "INTERPRETER"};
    engine::ObjectBuilder row;
    row.add("agrees", Value(!again.divergence));
    row.add("agreed", number(again.agreed));
    if (again.divergence) {
        const model::Divergence& one = *again.divergence;
        row.add("eventId", one.row == model::kNoRow ? Value(nullptr) : Value(recording.rows[one.row].id));
        row.add("state", Value(one.state));
        row.add("field", Value(one.field));
        row.add("reason", Value(reasons[static_cast<std::size_t>(one.reason)]));
        row.add("code", Value(one.why.code));
        row.add("recorded", one.recorded.isAbsent() ? Value(nullptr) : one.recorded);
        row.add("produced", one.produced.isAbsent() ? Value(nullptr) : one.produced);
    }
    return row.build();
}

} // namespace steploom::cli
