// SPDX-License-Identifier: Apache-2.0
#include "model/history/limits.h"

#include <algorithm>
#include <cstdlib>
#include <map>
#include <string>
#include <tuple>
#include <unordered_map>

#include "engine/value/json_reader.h"

namespace steploom::model {

namespace {

using engine::EventType;
using engine::kNone;

constexpr std::size_t kLargest = 10;

/// Where the value of a member of these names begins: its quote. Both `"input":` and `"input" :`.
std::size_t literalOf(std::string_view json, std::string_view name) {
    const std::string quoted = '"' + std::string(name) + '"';
    for (std::size_t at = json.find(quoted); at != std::string_view::npos; at = json.find(quoted, at + 1)) {
        const std::size_t colon = json.find_first_not_of(" \t\r\n", at + quoted.size());
        if (colon == std::string_view::npos || json[colon] != ':')
            continue;
        const std::size_t value = json.find_first_not_of(" \t\r\n", colon + 1);
        if (value != std::string_view::npos && json[value] == '"' && (at == 0 || json[at - 1] != '\\'))
            return value;
    }
    return std::string_view::npos;
}

/// As the service calls what an event carries.
const char* fieldOf(EventType type) {
    switch (type) {
    case EventType::TaskScheduled:
        return "parameters";
    case EventType::ExecutionStarted:
    case EventType::LambdaFunctionScheduled:
    case EventType::ActivityScheduled:
        return "input";
    default:
        return engine::stateTypeOfEntered(type) ? "input" : "output";
    }
}

void keepLargest(PayloadSize one, LimitsReport& report) {
    const auto larger = [](const PayloadSize& a, const PayloadSize& b) {
        return a.bytes > b.bytes;
    };
    report.tooLarge += one.bytes > kPayloadLimit ? 1 : 0;
    report.nearlyTooLarge += one.bytes > kPayloadLimit / 4 * 3 && one.bytes <= kPayloadLimit ? 1 : 0;
    if (report.largest.size() == kLargest && one.bytes <= report.largest.back().bytes)
        return;
    report.largest.insert(std::upper_bound(report.largest.begin(), report.largest.end(), one, larger),
                          std::move(one));
    if (report.largest.size() > kLargest)
        report.largest.pop_back();
}

void findLargest(const Recording& recording, const Outline& outline, LimitsReport& report) {
    const auto stateOf = [&](const EventRow& row) {
        return row.visit == kNone ? std::string()
                                  : std::string(recording.labels->at(outline.visits[row.visit].label));
    };
    for (std::size_t i = 0; i < recording.rows.size(); ++i) {
        const EventRow& row = recording.rows[i];
        if ((row.flags & EventRow::kHasPayload) == 0)
            continue;
        if ((row.flags & EventRow::kMeasured) != 0) {
            keepLargest({i, stateOf(row), fieldOf(row.type), row.length}, report);
            continue;
        }
        const std::string_view json = recording.raw(row);
        // A payload cannot be larger than its event: most need no second look.
        const std::uint64_t least = report.largest.size() < kLargest ? 0 : report.largest.back().bytes;
        if (json.size() < least && json.size() < kPayloadLimit / 4 * 3)
            continue;
        for (const std::string_view field : {"input", "output", "parameters"}) {
            const std::size_t at = literalOf(json, field);
            if (at == std::string_view::npos)
                continue;
            keepLargest({i, stateOf(row), std::string(field), sizeOfLiteral(json.substr(at))}, report);
        }
    }
}

std::optional<EventForecast> forecastOf(const Recording& recording, const Outline& outline) {
    constexpr std::uint32_t kFewRounds = 3;
    std::unordered_map<std::uint32_t, std::vector<std::uint32_t>> rounds; // by label
    for (std::uint32_t i = 0; i < outline.visits.size(); ++i) {
        if (outline.visits[i].parent == kNone && outline.visits[i].entered != kNone)
            rounds[outline.visits[i].label].push_back(i);
    }
    const std::vector<std::uint32_t>* most = nullptr;
    for (const auto& [label, visits] : rounds) {
        const bool more = most == nullptr || visits.size() > most->size() ||
                          (visits.size() == most->size() && visits.front() < most->front());
        most = more ? &visits : most;
    }
    if (most == nullptr || most->size() < kFewRounds)
        return std::nullopt;
    const VisitRow& first = outline.visits[most->front()];
    const VisitRow& last = outline.visits[most->back()];
    EventForecast forecast;
    forecast.state = first.label;
    forecast.rounds = static_cast<std::uint32_t>(most->size());
    const double between = forecast.rounds - 1;
    const std::uint32_t firstId = recording.rows[first.entered].id;
    const std::uint32_t lastId = recording.rows[last.entered].id;
    forecast.eventsEachRound = (lastId - firstId) / between;
    const std::uint32_t end = recording.rows.back().id;
    const double left = end < kEventLimit ? kEventLimit - end : 0;
    forecast.roundsLeft =
        forecast.eventsEachRound > 0 ? static_cast<std::uint32_t>(left / forecast.eventsEachRound) : 0;
    forecast.timeLeft = static_cast<std::int64_t>(static_cast<double>(last.enteredTime - first.enteredTime) /
                                                  between * forecast.roundsLeft);
    return forecast;
}

/// The input that a visit was entered with, in bytes. Of a text the length of the whole event, which is quick
/// to have and grows with it, unless `exactly`.
std::uint64_t inputOf(const Recording& recording, const VisitRow& visit, bool exactly) {
    const EventRow& row = recording.rows[visit.entered];
    if (!exactly || (row.flags & EventRow::kMeasured) != 0)
        return row.length;
    const std::string_view json = recording.raw(row);
    const std::size_t at = literalOf(json, "input");
    return at == std::string_view::npos ? 0 : sizeOfLiteral(json.substr(at));
}

std::optional<PayloadGrowth> growthOf(const Recording& recording, const Outline& outline) {
    constexpr std::uint32_t kFewRounds = 3;
    struct Rounds {
        std::uint32_t first = kNone; ///< visits
        std::uint32_t last = kNone;
        std::uint32_t count = 0;
        std::uint32_t larger = 0; ///< rounds that began with more than the one before
        std::uint64_t size = 0;
    };
    // By scope, then label; what never comes round again is most of it, and small.
    std::map<std::tuple<std::uint32_t, std::uint32_t, std::uint32_t>, Rounds> all;
    for (std::uint32_t i = 0; i < outline.visits.size(); ++i) {
        const VisitRow& visit = outline.visits[i];
        const bool measured = visit.entered != kNone &&
                              (recording.rows[visit.entered].flags & EventRow::kHasPayload) != 0 &&
                              (recording.rows[visit.entered].flags & EventRow::kTruncated) == 0;
        if (!measured)
            continue;
        Rounds& rounds = all[{visit.parent, visit.branch, visit.label}];
        const std::uint64_t size = inputOf(recording, visit, false);
        rounds.larger += rounds.count > 0 && size > rounds.size ? 1 : 0;
        rounds.first = rounds.count == 0 ? i : rounds.first;
        rounds.last = i;
        rounds.size = size;
        ++rounds.count;
    }
    std::optional<PayloadGrowth> most;
    std::uint32_t entered = kNone;
    for (const auto& [key, rounds] : all) {
        // Nine rounds of ten: one that takes something out again now and then still grows.
        if (rounds.count < kFewRounds || rounds.larger * 10 < (rounds.count - 1) * 9)
            continue;
        PayloadGrowth growth;
        growth.state = outline.visits[rounds.first].label;
        growth.rounds = rounds.count;
        growth.first = inputOf(recording, outline.visits[rounds.first], true);
        growth.last = inputOf(recording, outline.visits[rounds.last], true);
        if (growth.last <= growth.first)
            continue;
        const std::uint64_t grew = growth.last - growth.first;
        const std::uint64_t known = most ? most->last - most->first : 0;
        if (grew < known || (grew == known && rounds.first > entered))
            continue;
        const double each = static_cast<double>(grew) / (growth.rounds - 1);
        const double room =
            growth.last < kPayloadLimit ? static_cast<double>(kPayloadLimit - growth.last) : 0;
        growth.roundsLeft = static_cast<std::uint32_t>(std::min(room / each, 1e9));
        most = growth;
        entered = rounds.first;
    }
    return most;
}

LongestChain chainOf(const Outline& outline) {
    LongestChain longest;
    std::vector<std::uint32_t> length(outline.visits.size(), 1);
    std::vector<std::uint32_t> first(outline.visits.size());
    for (std::uint32_t i = 0; i < outline.visits.size(); ++i) {
        const std::uint32_t before = outline.visits[i].before;
        const bool follows = before != kNone && before < i;
        length[i] = follows ? length[before] + 1 : 1;
        first[i] = follows ? first[before] : i;
        if (length[i] > longest.length)
            longest = {length[i], first[i], i, outline.visits[i].parent};
    }
    return longest;
}

} // namespace

std::uint64_t sizeOfLiteral(std::string_view literal) {
    std::uint64_t bytes = 0;
    for (std::size_t i = 1; i < literal.size() && literal[i] != '"'; ++i, ++bytes) {
        if (literal[i] != '\\')
            continue;
        ++i;
        if (i >= literal.size() || literal[i] != 'u')
            continue;
        // \u0041 is one byte, \u00e9 two, the rest three; each half of a pair two.
        const std::string digits(literal.substr(i + 1, 4));
        const unsigned long code = std::strtoul(digits.c_str(), nullptr, 16);
        const bool half = code >= 0xD800 && code <= 0xDFFF;
        bytes += code < 0x80 ? 0 : code < 0x800 || half ? 1 : 2;
        i += 4;
    }
    return bytes;
}

LimitsReport limitsOf(const Recording& recording, const Outline& outline) {
    LimitsReport report;
    report.events = recording.rows.size();
    report.counts = !recording.isExpress();
    findLargest(recording, outline, report);
    if (report.counts)
        report.forecast = forecastOf(recording, outline);
    report.growth = growthOf(recording, outline);
    report.chain = chainOf(outline);
    return report;
}

CostReport costOf(const Recording& recording, const Outline& outline, const Prices& prices) {
    constexpr std::int64_t kExpressLimit = 300'000; // ms
    CostReport report;
    std::uint64_t payloads = 0;
    for (const VisitRow& visit : outline.visits)
        report.transitions += visit.attempts > 1 ? visit.attempts : 1;
    for (const EventRow& row : recording.rows) {
        payloads += engine::stateTypeOfEntered(row.type) ? row.length : 0;
        if (row.type == EventType::TaskScheduled) {
            const std::string_view json = recording.raw(row);
            const bool longRunning = json.find(".sync") != std::string_view::npos ||
                                     json.find(".waitForTaskToken") != std::string_view::npos;
            report.expressPossible =
                report.expressPossible && !longRunning && (row.flags & EventRow::kOutlasts) == 0;
        }
        const bool never = row.type == EventType::ActivityScheduled || row.type == EventType::MapRunStarted;
        report.expressPossible = report.expressPossible && !never;
    }
    const std::int64_t took =
        recording.rows.empty()
            ? 0
            : std::max<std::int64_t>(recording.rows.back().time - recording.rows.front().time, 0);
    report.expressPossible = report.expressPossible && took <= kExpressLimit;
    report.standard = static_cast<double>(report.transitions) * prices.transition;
    const engine::ExpressBill bill = engine::expressBill(took, payloads, prices);
    report.billedMs = bill.milliseconds;
    report.memoryMb = bill.memoryMb;
    report.express = bill.dollars;
    return report;
}

} // namespace steploom::model
