// SPDX-License-Identifier: Apache-2.0
#include "model/terraform/hcl.h"

#include <algorithm>

#include "model/document/utf8.h"
#include "model/terraform/hcl_lexer.h"

namespace steploom::model::hcl {

namespace {

/// The code point of the `digits` hexadecimal digits at `at`; false where there are none.
bool readHex(std::string_view text, std::size_t at, std::size_t digits, std::string& characters) {
    std::uint32_t value = 0;
    if (at + digits > text.size())
        return false;
    for (const char c : text.substr(at, digits)) {
        const int digit = c >= '0' && c <= '9'   ? c - '0'
                          : c >= 'a' && c <= 'f' ? c - 'a' + 10
                          : c >= 'A' && c <= 'F' ? c - 'A' + 10
                                                 : -1;
        if (digit < 0)
            return false;
        value = value * 16 + static_cast<std::uint32_t>(digit);
    }
    if (value > 0x10FFFF || (value >= 0xD800 && value < 0xE000))
        value = 0xFFFD;
    appendUtf8(characters, value);
    return true;
}

/// Adds what the escape at `at` stands for; the number of its bytes.
std::size_t readEscape(std::string_view text, std::size_t at, std::string& characters) {
    const char c = at + 1 < text.size() ? text[at + 1] : '\\';
    const std::size_t digits = c == 'u' ? 4 : c == 'U' ? 8 : 0;
    if (digits > 0 && readHex(text, at + 2, digits, characters))
        return digits + 2;
    characters += c == 'n' ? '\n' : c == 'r' ? '\r' : c == 't' ? '\t' : c;
    return 2;
}

} // namespace

std::string templateText(std::string_view text, const Expression& expression, bool kept) {
    std::string characters;
    const std::size_t begin = expression.parts.empty() ? 0 : expression.parts.front().span.begin;
    bool lineBegins = begin == expression.content.begin || (begin > 0 && text[begin - 1] == '\n');
    for (const Part& part : expression.parts) {
        const std::string_view raw = text.substr(part.span.begin, part.span.size());
        if (part.kind != Part::Kind::Text) {
            characters += raw;
            lineBegins = false;
            continue;
        }
        for (std::size_t i = 0; i < raw.size();) {
            if (lineBegins && expression.stripped > 0) {
                const std::size_t blanks = std::min(raw.find_first_not_of(" \t", i), raw.size()) - i;
                i += std::min(blanks, expression.stripped);
                lineBegins = false;
                continue;
            }
            const bool escapedSign = (raw[i] == '$' || raw[i] == '%') && i + 2 < raw.size() &&
                                     raw[i + 1] == raw[i] && raw[i + 2] == '{';
            if (raw[i] == '\\' && !expression.heredoc) {
                i += readEscape(raw, i, characters);
            } else if (escapedSign) {
                if (kept && (raw[i] == '$' || beginsDirective(raw, i + 1)))
                    characters += raw[i];
                characters += raw.substr(i + 1, 2);
                i += 3;
            } else {
                lineBegins = raw[i] == '\n';
                characters += raw[i++];
            }
        }
    }
    return characters;
}

bool plainText(std::string_view text, const Expression& expression, std::string& characters) {
    if (expression.kind != Kind::Template)
        return false;
    for (const Part& part : expression.parts) {
        if (part.kind != Part::Kind::Text)
            return false;
    }
    characters = templateText(text, expression);
    return true;
}

} // namespace steploom::model::hcl
