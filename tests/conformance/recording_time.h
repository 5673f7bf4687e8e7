// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "engine/value/value.h"

#include <cstdint>
#include <optional>

namespace steploom::conformance {

/// When a case was recorded, in milliseconds since 1970: its `clock` ("2024-05-01T10:00:00Z"), or the
/// beginning of the day `recorded` ("2024-05-01"). Waits until a time of the input depend on it.
std::optional<std::int64_t> timeOfRecording(const engine::Value& testCase);

/// An input with real times in it again: members that the recorder blanked as a time ("date", "timestamp",
/// "<timestamp>") become `time`, in the most precise writing that the service takes. A Wait reads them.
engine::Value withConcreteTimes(const engine::Value& input, std::int64_t time);

} // namespace steploom::conformance
