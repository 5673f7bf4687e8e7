// SPDX-License-Identifier: Apache-2.0
#include "model/document/utf8.h"

#include <cstring>

namespace steploom::model {

Utf8Character utf8At(std::string_view text, std::size_t offset) {
    const auto byte = [&](std::size_t i) {
        return static_cast<unsigned char>(text[offset + i]);
    };
    const unsigned char lead = byte(0);
    if (lead < 0x80)
        return {lead, 1, true};
    const Utf8Character invalid{0xFFFD, 1, false};
    const std::uint8_t length = lead >= 0xF0 ? 4 : lead >= 0xE0 ? 3 : 2;
    if (lead < 0xC2 || lead > 0xF4 || offset + length > text.size())
        return invalid;
    char32_t code = lead & (0x7F >> length);
    for (std::size_t i = 1; i < length; ++i) {
        if (!isUtf8Continuation(text[offset + i]))
            return invalid;
        code = (code << 6) | (byte(i) & 0x3F);
    }
    const bool overlong = (length == 3 && code < 0x800) || (length == 4 && code < 0x10000);
    const bool surrogate = code >= 0xD800 && code <= 0xDFFF;
    if (overlong || surrogate || code > 0x10FFFF)
        return invalid;
    return {code, length, true};
}

std::size_t firstInvalidUtf8(std::string_view text) {
    std::size_t i = 0;
    while (i < text.size()) {
        if (i + 32 <= text.size()) {
            std::uint64_t words[4];
            std::memcpy(words, text.data() + i, 32);
            if (((words[0] | words[1] | words[2] | words[3]) & 0x8080808080808080ull) == 0) {
                i += 32;
                continue;
            }
        }
        const Utf8Character character = utf8At(text, i);
        if (!character.valid)
            return i;
        i += character.length;
    }
    return std::string_view::npos;
}

std::size_t utf8Length(std::string_view text) {
    std::size_t count = 0;
    for (std::size_t i = 0; i < text.size(); i += utf8At(text, i).length)
        ++count;
    return count;
}

void appendUtf8(std::string& text, char32_t code) {
    const auto put = [&](char32_t bits) {
        text.push_back(static_cast<char>(bits));
    };
    if (code < 0x80) {
        put(code);
    } else if (code < 0x800) {
        put(0xC0 | (code >> 6));
        put(0x80 | (code & 0x3F));
    } else if (code < 0x10000) {
        put(0xE0 | (code >> 12));
        put(0x80 | ((code >> 6) & 0x3F));
        put(0x80 | (code & 0x3F));
    } else {
        put(0xF0 | (code >> 18));
        put(0x80 | ((code >> 12) & 0x3F));
        put(0x80 | ((code >> 6) & 0x3F));
        put(0x80 | (code & 0x3F));
    }
}

} // namespace steploom::model
