// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "engine/value/value.h"
#include "tests/conformance/matcher.h"

#include <optional>

namespace steploom::conformance {

/// The details objects of two events of one type, without what differs from run to run (times, roles, ARNs of
/// the execution). Not their ids.
std::optional<Difference> compareEventDetails(const engine::Value& recorded, const engine::Value& ours,
                                              Matcher& matcher);

} // namespace steploom::conformance
