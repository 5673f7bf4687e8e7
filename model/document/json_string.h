// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <cstddef>
#include <string>
#include <string_view>

namespace steploom::model {

/// What stands between a string's quotes; one that was never closed has only the first, a placeholder or bare
/// word none.
inline std::string_view insideQuotes(std::string_view raw) {
    if (raw.empty() || (raw.front() != '"' && raw.front() != '\''))
        return raw;
    const char quote = raw.front();
    raw.remove_prefix(1);
    if (!raw.empty() && raw.back() == quote)
        raw.remove_suffix(1);
    return raw;
}

/// The characters of a JSON string's inside (no quotes): escapes resolved, UTF-16 pairs joined. An escape
/// that is not JSON's stands for the character after the backslash; a lone surrogate becomes U+FFFD.
std::string decodeJsonString(std::string_view inside);

/// Where in `inside` the byte `offset` of decodeJsonString(inside) comes from; its end for a place past all.
std::size_t jsonStringOffset(std::string_view inside, std::size_t offset);

/// `characters` as a JSON string, quotes included: only what must be escaped is.
std::string encodeJsonString(std::string_view characters);

} // namespace steploom::model
