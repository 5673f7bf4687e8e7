// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "model/history/event_walker.h"

namespace steploom::model {

/// Reads what can be read of a text that is no JSON as a whole, from `from` on: every object in it that is
/// whole by itself. Lines of `aws logs tail` are such a text, a file that was cut off another. Where
/// `broken`, the first fault is reported, at its byte.
void salvage(Reading& reading, EventWalker& walker, std::uint16_t text, std::uint64_t from, bool broken);

/// The end of the value that begins at `from` (behind its bracket); `to` where that does not come.
std::uint64_t endOfValue(std::string_view text, std::uint64_t from, std::uint64_t to);

} // namespace steploom::model
