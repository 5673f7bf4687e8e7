// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <cstdint>
#include <vector>

#include "model/diagnostics/rules/outline.h"

namespace steploom::model {

/// What the last run found out about each state that holds no others, by its bytes and what it stands in.
/// After a keystroke all states but one are as they were.
class Memo {
public:
    void enable(bool enabled) { m_enabled = enabled; }
    bool isEnabled() const { return m_enabled; }
    /// Appends to `outline` what is known of a state of this content at the place that `row` has; false where
    /// nothing is.
    bool recall(std::uint64_t content, StateRow& row, MachineOutline& outline) const;
    /// Keeps this run's outline for the next one; `outline` gets the room of the one before.
    void keep(MachineOutline& outline);

private:
    struct Slot {
        std::uint64_t content = 0; ///< 0: free
        std::uint32_t row = 0;
    };
    bool m_enabled = true;
    MachineOutline m_outline;
    std::vector<Slot> m_slots;
};

} // namespace steploom::model
