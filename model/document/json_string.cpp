// SPDX-License-Identifier: Apache-2.0
#include "model/document/json_string.h"

#include <cstdint>
#include <optional>

#include "model/document/utf8.h"

namespace steploom::model {

namespace {

std::optional<char32_t> hex4(std::string_view text, std::size_t offset) {
    if (offset + 4 > text.size())
        return std::nullopt;
    char32_t code = 0;
    for (const char c : text.substr(offset, 4)) {
        const int digit = c >= '0' && c <= '9'   ? c - '0'
                          : c >= 'a' && c <= 'f' ? c - 'a' + 10
                          : c >= 'A' && c <= 'F' ? c - 'A' + 10
                                                 : -1;
        if (digit < 0)
            return std::nullopt;
        code = code * 16 + static_cast<char32_t>(digit);
    }
    return code;
}

char plainEscape(char letter) {
    switch (letter) {
    case 'b':
        return '\b';
    case 'f':
        return '\f';
    case 'n':
        return '\n';
    case 'r':
        return '\r';
    case 't':
        return '\t';
    default:
        return letter;
    }
}

bool isHighSurrogate(char32_t code) {
    return code >= 0xD800 && code <= 0xDBFF;
}

bool isLowSurrogate(char32_t code) {
    return code >= 0xDC00 && code <= 0xDFFF;
}

/// The character of `\uXXXX` at `offset` (of the backslash), moved past it.
char32_t unicodeEscape(std::string_view text, std::size_t& offset, char32_t code) {
    offset += 6;
    if (isHighSurrogate(code) && text.substr(offset, 2) == "\\u") {
        const auto low = hex4(text, offset + 2);
        if (low && isLowSurrogate(*low)) {
            offset += 6;
            return 0x10000 + ((code - 0xD800) << 10) + (*low - 0xDC00);
        }
    }
    return isHighSurrogate(code) || isLowSurrogate(code) ? 0xFFFD : code;
}

/// What the escape at `offset` stands for, moved past it.
void appendEscape(std::string& characters, std::string_view inside, std::size_t& offset) {
    const auto code = inside[offset + 1] == 'u' ? hex4(inside, offset + 2) : std::nullopt;
    if (code) {
        appendUtf8(characters, unicodeEscape(inside, offset, *code));
    } else {
        characters.push_back(plainEscape(inside[offset + 1]));
        offset += 2;
    }
}

} // namespace

std::string decodeJsonString(std::string_view inside) {
    std::string characters;
    characters.reserve(inside.size());
    std::size_t i = 0;
    while (i < inside.size()) {
        const std::size_t backslash = inside.find('\\', i);
        characters.append(inside.substr(i, backslash - i));
        if (backslash == std::string_view::npos)
            break;
        i = backslash;
        if (i + 1 == inside.size())
            break;
        appendEscape(characters, inside, i);
    }
    return characters;
}

std::size_t jsonStringOffset(std::string_view inside, std::size_t offset) {
    std::size_t i = 0;
    std::size_t characters = 0;
    while (i < inside.size() && characters < offset) {
        if (inside[i] != '\\') {
            ++i;
            ++characters;
            continue;
        }
        if (i + 1 == inside.size())
            break;
        std::string escaped;
        appendEscape(escaped, inside, i);
        characters += escaped.size();
    }
    return i;
}

std::string encodeJsonString(std::string_view characters) {
    static constexpr char digits[] = "0123456789abcdef";
    std::string json = "\"";
    json.reserve(characters.size() + 2);
    for (const char c : characters) {
        const auto byte = static_cast<unsigned char>(c);
        if (c == '"' || c == '\\') {
            json.push_back('\\');
            json.push_back(c);
        } else if (byte >= 0x20) {
            json.push_back(c);
        } else if (const auto letter = std::string_view("\bb\ff\nn\rr\tt").find(c);
                   letter != std::string_view::npos) {
            json.push_back('\\');
            json.push_back("\bb\ff\nn\rr\tt"[letter + 1]);
        } else {
            json += "\\u00";
            json.push_back(digits[byte >> 4]);
            json.push_back(digits[byte & 15]);
        }
    }
    json.push_back('"');
    return json;
}

} // namespace steploom::model
