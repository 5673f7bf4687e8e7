// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "engine/history/history.h"

namespace steploom::engine {

/// The visit that control came from in the same line (machine, branch or iteration); kNone where the line
/// begins with this one, or came to it by somebody's hand.
std::uint32_t predecessorOf(const History& history, std::uint32_t visit);

/// `pointer` is `place` or something inside it; both are JSON Pointers.
bool isPointerWithin(std::string_view pointer, std::string_view place) noexcept;

} // namespace steploom::engine
