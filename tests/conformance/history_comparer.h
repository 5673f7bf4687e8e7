// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "engine/value/value.h"
#include "tests/conformance/matcher.h"

#include <optional>
#include <string>
#include <vector>

namespace steploom::conformance {

/// A recorded history: its events in order. Events of branches that ran in no fixed order have the id [0].
struct RecordedHistory {
    engine::Value events; ///< array
    /// What the recorder lost: objects of id, type and, optionally, more (that many others); absent where
    /// nothing.
    engine::Value lost;
    /// The execution was still running when it was recorded: ours may go on behind the last event.
    bool open = false;
};

/// The first difference between the recorded events and ours (as GetExecutionHistory gives them, oldest
/// first), for a person: "event 5 (TaskFailed): …". Empty where there is none.
std::optional<std::string> compareHistories(const RecordedHistory& recorded,
                                            const std::vector<engine::Value>& ours, Matcher& matcher);

} // namespace steploom::conformance
