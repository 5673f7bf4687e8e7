// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "engine/value/value.h"
#include "tests/conformance/matcher.h"

#include <optional>
#include <string>
#include <vector>

namespace steploom::conformance {

using EventList = std::vector<const engine::Value*>;

/// Two runs of events as multisets, without ids: each recorded one needs a partner of its own among ours, and
/// `unnamed` of ours may be left over (lost by the recorder without a name). Tells what has no partner.
std::optional<std::string> compareUnordered(const EventList& recorded, const EventList& ours,
                                            std::size_t unnamed, Matcher& matcher);

} // namespace steploom::conformance
