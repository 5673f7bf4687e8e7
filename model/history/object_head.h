// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <cstdint>
#include <optional>
#include <string_view>

#include "model/history/event_fields.h"
#include "model/history/event_row.h"
#include "model/history/reading.h"

namespace steploom::model {

inline constexpr std::size_t kNoGroup = static_cast<std::size_t>(-1);

/// The events that stand together.
struct EventFrame {
    std::size_t group = kNoGroup;
    /// Of a member `history`: what the object in it has is this one's.
    bool holder = false;
};

/// What the members of an object said so far. Its texts stand in the room of the part that is walked through.
struct ObjectHead {
    std::uint32_t seen = 0; ///< bits of EventField
    bool capital = false;   ///< `Status`, as result files of Map Runs have it
    engine::EventType type = engine::EventType::Unknown;
    EventRow row;
    std::string_view arn;
    std::string_view name;
    std::string_view status;
    std::string_view definition;
    std::string_view input;
    EventFrame own; ///< of the events in it

    bool has(EventField field) const { return (seen & bit(field)) != 0; }
    void see(EventField field) { seen |= bit(field); }
    /// It is an event: it says of which type, and something that only events say.
    bool isEvent() const {
        const bool typed = has(EventField::Type) && (has(EventField::Details) || has(EventField::Previous) ||
                                                     type != engine::EventType::Unknown);
        return typed || (has(EventField::Details) && has(EventField::Id));
    }

private:
    static std::uint32_t bit(EventField field) { return std::uint32_t{1} << static_cast<unsigned>(field); }
};

/// What else of a history an object is that is no event; nothing where it is none of it. `depth`: containers
/// around it.
std::optional<Companion::Kind> companionOf(const ObjectHead& head, int depth);

} // namespace steploom::model
