// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <cstddef>
#include <optional>
#include <string>
#include <string_view>

namespace steploom::model {

/// JSON Pointers (RFC 6901) as strings: `/States/A~1B/Next` is the member Next of the state `A/B`.

/// `key` with `~` and `/` escaped.
std::string pointerToken(std::string_view key);
/// `pointer` and below it the member `key`.
std::string pointerTo(std::string_view pointer, std::string_view key);
std::string pointerTo(std::string_view pointer, std::size_t index);
/// All but the last token; "" for the root.
std::string_view parentPointer(std::string_view pointer);
/// The last token, unescaped; "" for the root.
std::string pointerLeaf(std::string_view pointer);
/// What a token (the part between slashes) says.
struct PointerToken {
    std::string key;                       ///< unescaped; of an item its index in digits
    std::optional<std::size_t> occurrence; ///< of `key~:n`: which of the members of that key (SyntaxTree::at)
};
PointerToken readPointerToken(std::string_view token);
/// Whether `inner` is `outer` or lies below it.
bool pointerWithin(std::string_view inner, std::string_view outer);

} // namespace steploom::model
