// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <cstdint>
#include <functional>
#include <string_view>
#include <vector>

#include "model/workflow/workflow.h"

namespace steploom::model {

/// The names of a scope's states, for its transitions to look up. One block of memory: a scope may have
/// 10,000 states, and the table is made anew with every keystroke. The names are borrowed.
class NameTable {
public:
    /// Room for that many names.
    explicit NameTable(std::size_t names) {
        std::size_t slots = 8;
        while (slots < names * 2)
            slots *= 2;
        m_slots.resize(slots);
    }

    struct Slot {
        std::string_view name;
        std::size_t hash = 0;
        std::uint32_t count = 0;   ///< states of that name
        std::uint32_t seen = 0;    ///< of them, those that have been projected
        std::size_t state = kNone; ///< the last of them, which is the one that counts
    };

    /// The slot of a name, which is there afterwards; it stays where it is.
    Slot& add(std::string_view name) {
        const std::size_t hash = std::hash<std::string_view>()(name);
        Slot& slot = m_slots[find(name, hash)];
        slot.name = name;
        slot.hash = hash;
        ++slot.count;
        return slot;
    }
    /// The state of that name, or kNone.
    std::size_t state(std::string_view name) const {
        return m_slots[find(name, std::hash<std::string_view>()(name))].state;
    }

private:
    std::size_t find(std::string_view name, std::size_t hash) const {
        const std::size_t mask = m_slots.size() - 1;
        std::size_t at = hash & mask;
        while (m_slots[at].count > 0 && (m_slots[at].hash != hash || m_slots[at].name != name))
            at = (at + 1) & mask;
        return at;
    }

    std::vector<Slot> m_slots; ///< a power of two, at most half of them used
};

} // namespace steploom::model
