// SPDX-License-Identifier: Apache-2.0
#include "engine/service/java_json_error.h"

#include <cctype>

namespace steploom::engine {

namespace {

/// The library quotes the text up to here.
constexpr std::size_t kQuoted = 500;

constexpr const char* kExpectedValues =
    "(JSON String, Number, Array, Object or token 'null', 'true' or 'false')";

struct Position {
    std::size_t line = 1;
    std::size_t column = 1;
};

Position positionOf(std::string_view text, std::size_t offset) {
    Position position;
    for (const char c : text.substr(0, offset)) {
        if (c == '\n') {
            ++position.line;
            position.column = 1;
        } else if ((static_cast<unsigned char>(c) & 0xC0) != 0x80) {
            ++position.column;
        }
    }
    return position;
}

bool isWordByte(char c) {
    return std::isalnum(static_cast<unsigned char>(c)) != 0 || c == '_' || c == '$' ||
           static_cast<unsigned char>(c) >= 0x80;
}

/// The word that the offset stands in.
std::string_view wordAt(std::string_view text, std::size_t offset) {
    std::size_t begin = offset;
    while (begin > 0 && isWordByte(text[begin - 1]))
        --begin;
    std::size_t end = offset;
    while (end < text.size() && isWordByte(text[end]))
        ++end;
    return text.substr(begin, end - begin);
}

} // namespace

JavaJsonError asJavaJsonError(std::string_view text, const JsonError& error) {
    JavaJsonError said;
    std::size_t behind = error.offset;
    const std::string_view word =
        error.offset < text.size() ? wordAt(text, error.offset) : std::string_view();
    if (error.offset >= text.size()) {
        said.message = "Unexpected end-of-input";
    } else if (!word.empty() && std::isdigit(static_cast<unsigned char>(word.front())) == 0) {
        said.message = "Unrecognized token '" + std::string(word) + "': was expecting " + kExpectedValues;
        behind = static_cast<std::size_t>(word.data() - text.data()) + word.size();
    } else {
        said.message = std::string("Unexpected character ('") + text[error.offset] + "' (code " +
                       std::to_string(static_cast<unsigned char>(text[error.offset])) + "))";
        behind = error.offset + 1;
    }
    const Position position = positionOf(text, behind);
    said.place = "[Source: (String)\"" + std::string(text.substr(0, kQuoted)) + '"';
    if (text.size() > kQuoted)
        said.place += "[truncated " + std::to_string(text.size() - kQuoted) + " chars]";
    said.place +=
        "; line: " + std::to_string(position.line) + ", column: " + std::to_string(position.column) + ']';
    return said;
}

} // namespace steploom::engine
