// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "engine/service/reply.h"
#include "tests/conformance/matcher.h"

#include <optional>
#include <string>
#include <string_view>

// Recorded answers of the states API against ours.
namespace steploom::conformance {

/// The first difference, or nothing. Dates of ours are numbers where the recorder wrote a word; texts that
/// hold JSON it parsed. `recordedDay` ("2024-05-01") tells which members the API did not have yet.
std::optional<std::string> compareAnswer(const engine::Value& recorded, const engine::Reply& ours,
                                         std::string_view recordedDay, Matcher& matcher);

/// Whether the recording is of an error: as the service sent it, as the client's exception, or of the client
/// itself, which sent nothing.
bool isRecordedError(const engine::Value& recorded);

} // namespace steploom::conformance
