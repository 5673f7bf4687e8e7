// SPDX-License-Identifier: Apache-2.0
#include "model/history/event_fields.h"

#include <algorithm>
#include <charconv>
#include <cmath>
#include <cstring>
#include <string>
#include <unordered_map>

#include "engine/support/timestamp.h"

namespace steploom::model {

namespace {

constexpr std::string_view kDetails = "EventDetails";

EventField knownField(std::string_view key) {
    static const std::unordered_map<std::string_view, EventField> fields{
        {"id", EventField::Id},
        {"type", EventField::Type},
        {"timestamp", EventField::Timestamp},
        {"event_timestamp", EventField::EventTimestamp},
        {"previousEventId", EventField::Previous},
        {"previous_event_id", EventField::Previous},
        {"details", EventField::Details},
        {"detail", EventField::Records}, // of an event of EventBridge
        {"executionArn", EventField::ExecutionArn},
        {"execution_arn", EventField::ExecutionArn},
        {"message", EventField::Message},
        {"@message", EventField::Message},
        {"events", EventField::Events},
        {"logEvents", EventField::LogEvents},
        {"results", EventField::Results},
        {"history", EventField::History},
        {"definition", EventField::Definition},
        {"input", EventField::Input},
        {"output", EventField::Output},
        {"status", EventField::Status},
        {"name", EventField::Name},
        {"nextToken", EventField::NextToken},
        {"awslogs", EventField::AwsLogs},
        {"records", EventField::Records},
        {"kinesis", EventField::Kinesis},
        {"data", EventField::Data},
        {"error", EventField::Error},
        {"startDate", EventField::StartDate},
        {"mapRunArn", EventField::MapRunArn},
        {"itemCounts", EventField::ItemCounts},
        {"resultFiles", EventField::ResultFiles},
        {"states", EventField::States},
        {"startAt", EventField::StartAt},
    };
    const auto found = fields.find(key);
    return found == fields.end() ? EventField::Other : found->second;
}

bool endsWithDetails(std::string_view key) {
    return key.size() > kDetails.size() && key.substr(key.size() - kDetails.size()) == kDetails;
}

int digits(std::string_view text, std::size_t at, std::size_t count) {
    int number = 0;
    for (std::size_t i = at; i < at + count; ++i) {
        if (text[i] < '0' || text[i] > '9')
            return -1;
        number = number * 10 + (text[i] - '0');
    }
    return number;
}

/// ms of `+01:00`, `Z` or nothing, which is UTC.
std::optional<std::int64_t> readZone(std::string_view zone) {
    if (zone.empty() || zone == "Z")
        return 0;
    if (zone.size() != 6 || (zone[0] != '+' && zone[0] != '-') || zone[3] != ':')
        return std::nullopt;
    const int hours = digits(zone, 1, 2);
    const int minutes = digits(zone, 4, 2);
    if (hours < 0 || hours > 18 || minutes < 0 || minutes > 59)
        return std::nullopt;
    return (hours * 60 + minutes) * (zone[0] == '-' ? std::int64_t{-60'000} : std::int64_t{60'000});
}

/// ms of `2026-03-04T05:06:`.
std::optional<std::int64_t> readMinute(std::string_view text) {
    const bool shaped = text[4] == '-' && text[7] == '-' && (text[10] == 'T' || text[10] == ' ') &&
                        text[13] == ':' && text[16] == ':';
    const int hour = digits(text, 11, 2);
    const int minute = digits(text, 14, 2);
    if (!shaped || hour < 0 || hour > 23 || minute < 0 || minute > 59)
        return std::nullopt;
    const auto day = engine::parseTimestamp(std::string(text.substr(0, 10)) + "T00:00:00Z");
    if (!day)
        return std::nullopt;
    return *day / 1'000'000 + (hour * 60 + minute) * std::int64_t{60'000};
}

/// The ordinary writing, `2026-03-04T05:06:07.089000+00:00`, without the general parser. The minute and the
/// zone are remembered: neighbours in a history share them.
std::optional<std::int64_t> readUsual(std::string_view text) {
    constexpr std::size_t kMinute = 17;
    struct Known {
        char minute[kMinute] = {};
        char zone[6] = {};
        std::size_t zoneSize = 0;
        std::int64_t start = 0;
        std::int64_t offset = 0;
    };
    thread_local Known known;
    if (text.size() < 20)
        return std::nullopt;
    if (std::memcmp(known.minute, text.data(), kMinute) != 0) {
        const auto start = readMinute(text);
        if (!start)
            return std::nullopt;
        std::memcpy(known.minute, text.data(), kMinute);
        known.start = *start;
    }
    const int second = digits(text, kMinute, 2);
    if (second < 0 || second > 59)
        return std::nullopt;
    std::size_t at = kMinute + 2;
    int milliseconds = 0;
    if (text[at] == '.') {
        const std::size_t from = ++at;
        for (; at < text.size() && text[at] >= '0' && text[at] <= '9'; ++at)
            milliseconds = at - from < 3 ? milliseconds * 10 + (text[at] - '0') : milliseconds;
        for (std::size_t count = at - from; count < 3; ++count)
            milliseconds *= 10;
    }
    const std::string_view zone = text.substr(at);
    if (zone.size() != known.zoneSize || zone.compare(0, zone.size(), known.zone, known.zoneSize) != 0) {
        const auto offset = readZone(zone);
        if (!offset)
            return std::nullopt;
        zone.copy(known.zone, sizeof known.zone);
        known.zoneSize = zone.size();
        known.offset = *offset;
    }
    return known.start + second * std::int64_t{1000} + milliseconds - known.offset;
}

} // namespace

EventField eventFieldOf(std::string_view key) {
    // Those that every event has come first: a million events have four million of them.
    switch (key.size()) {
    case 0:
        return EventField::Other;
    case 2:
        if (key == "id")
            return EventField::Id;
        break;
    case 4:
        if (key == "type")
            return EventField::Type;
        break;
    case 9:
        if (key == "timestamp")
            return EventField::Timestamp;
        break;
    case 15:
        if (key == "previousEventId")
            return EventField::Previous;
        break;
    default:
        break;
    }
    if (endsWithDetails(key))
        return EventField::Details;
    if (key[0] < 'A' || key[0] > 'Z' || key.size() > 20)
        return knownField(key);
    char lower[20];
    std::memcpy(lower, key.data(), key.size());
    lower[0] = static_cast<char>(lower[0] - 'A' + 'a');
    return knownField({lower, key.size()});
}

engine::EventType EventTypeCache::find(std::string_view name) {
    if (name.size() < 8 || name.size() > sizeof Entry::name)
        return engine::eventTypeFromName(name);
    std::uint64_t head = 0;
    std::uint64_t tail = 0;
    std::memcpy(&head, name.data(), sizeof head);
    std::memcpy(&tail, name.data() + name.size() - sizeof tail, sizeof tail);
    constexpr std::uint64_t kMix = 0x9E3779B97F4A7C15;
    Entry& entry = m_entries[((head ^ (tail << 1) ^ name.size()) * kMix) >> 56];
    if (entry.size != name.size() || std::memcmp(entry.name, name.data(), name.size()) != 0) {
        entry.type = engine::eventTypeFromName(name);
        entry.size = name.size();
        std::memcpy(entry.name, name.data(), name.size());
    }
    return entry.type;
}

std::string_view typeOfDetails(std::string_view key, char* room, std::size_t size) {
    if (!endsWithDetails(key))
        return {};
    const std::string_view type = key.substr(0, key.size() - kDetails.size());
    if (type.size() > size)
        return {};
    std::memcpy(room, type.data(), type.size());
    if (room[0] >= 'a' && room[0] <= 'z')
        room[0] = static_cast<char>(room[0] - 'a' + 'A');
    return {room, type.size()};
}

std::int64_t eventTimeOf(double number) {
    constexpr double kSecondsEnd = 1e11; // the year 5138
    constexpr double kEnd = 1e15;
    if (!(std::fabs(number) < kEnd))
        return 0;
    return std::llround(std::fabs(number) < kSecondsEnd ? number * 1000 : number);
}

std::optional<std::int64_t> readEventTime(std::string_view text) {
    if (const auto time = readUsual(text))
        return time;
    // `/Date(1577836800000)/` of PowerShell and .NET, with its slashes escaped or not.
    if (const std::size_t date = text.find("/Date("); date <= 1) {
        std::int64_t milliseconds = 0;
        const char* const first = text.data() + date + 6;
        const auto read = std::from_chars(first, text.data() + text.size(), milliseconds);
        return read.ec == std::errc() ? std::optional(milliseconds) : std::nullopt;
    }
    double number = 0;
    const auto [end, error] = std::from_chars(text.data(), text.data() + text.size(), number);
    if (error == std::errc() && end == text.data() + text.size())
        return eventTimeOf(number);
    std::string written(text);
    if (written.size() > 10 && written[10] == ' ')
        written[10] = 'T';
    auto time = engine::parseTimestamp(written);
    if (!time)
        time = engine::parseTimestamp(written + 'Z');
    return time ? std::optional(*time / 1'000'000) : std::nullopt;
}

} // namespace steploom::model
