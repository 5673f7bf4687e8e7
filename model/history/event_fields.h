// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <array>
#include <cstddef>
#include <cstdint>
#include <optional>
#include <string_view>

#include "engine/history/event.h"

namespace steploom::model {

/// Members that tell what an object of a history file is. Their first letter may be upper-case: SDKs that
/// write out their own structures have it so.
enum class EventField : std::uint8_t {
    Other,
    Id,
    Type,
    Timestamp,
    EventTimestamp,
    Previous,
    Details, ///< …EventDetails, and `details` of a log
    ExecutionArn,
    Message,
    Events,
    LogEvents,
    Results,
    History,
    Definition,
    Input,
    Output,
    Status,
    Name,
    NextToken,
    AwsLogs,
    Records,
    Kinesis,
    Data,
    Error,
    StartDate,
    MapRunArn,
    ItemCounts,
    ResultFiles,
    States,
    StartAt,
};

EventField eventFieldOf(std::string_view key);

/// Event types by their names, the last ones at hand.
class EventTypeCache {
public:
    engine::EventType find(std::string_view name);

private:
    struct Entry {
        std::size_t size = 0;
        char name[40] = {};
        engine::EventType type = engine::EventType::Unknown;
    };
    std::array<Entry, 256> m_entries;
};

/// The type that the name of a details member belongs to: "taskScheduledEventDetails"; empty for those that
/// several types share.
std::string_view typeOfDetails(std::string_view key, char* room, std::size_t size);

/// ms since 1970 of what tools print as a time: ISO 8601 with T or a blank, with Z, an offset, or nothing
/// (UTC then); a number, in seconds or, where it is too large for that, in milliseconds, also as text.
std::optional<std::int64_t> readEventTime(std::string_view text);
std::int64_t eventTimeOf(double number);

} // namespace steploom::model
