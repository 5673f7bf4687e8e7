// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <cstdint>
#include <string>
#include <vector>

#include "engine/value/value.h"

namespace steploom::model {

/// A place where two payloads differ.
struct PayloadChange {
    enum class Kind : std::uint8_t { Added, Removed, Changed };
    Kind kind = Kind::Changed;
    std::string pointer;  ///< JSON Pointer: into `after`, of what was removed into `before`; "" is the whole
    engine::Value before; ///< absent where added
    engine::Value after;  ///< absent where removed
};

/// What became of a payload on its way: by member and element, as deep as both go. Members in the order of
/// `before`, then what `after` has more. Elements of arrays are paired from both ends; `limit` ends a list
/// that says nothing any more.
std::vector<PayloadChange> diffPayloads(const engine::Value& before, const engine::Value& after,
                                        std::size_t limit = 1000);

} // namespace steploom::model
