// SPDX-License-Identifier: Apache-2.0
#include "model/export/printable.h"

#include "model/document/utf8.h"

namespace steploom::model {

namespace {

constexpr char32_t kReplacement = 0xFFFD;

char32_t printable(char32_t code) {
    if (code == '\t' || code == '\n' || code == '\r' || code == 0x2028 || code == 0x2029)
        return ' ';
    const bool control = code < 0x20 || (code >= 0x7F && code < 0xA0);
    const bool noCharacter = (code & 0xFFFE) == 0xFFFE || (code >= 0xFDD0 && code <= 0xFDEF);
    return control || noCharacter ? kReplacement : code;
}

} // namespace

std::string printable(std::string_view text) {
    std::string result;
    result.reserve(text.size());
    for (std::size_t at = 0; at < text.size();) {
        const Utf8Character character = utf8At(text, at);
        appendUtf8(result, printable(character.code));
        at += character.length;
    }
    return result;
}

std::string escapedXml(std::string_view text) {
    std::string result;
    for (const char byte : printable(text)) {
        switch (byte) {
        case '&':
            result += "&amp;";
            break;
        case '<':
            result += "&lt;";
            break;
        case '>':
            result += "&gt;";
            break;
        case '"':
            result += "&quot;";
            break;
        default:
            result.push_back(byte);
        }
    }
    return result;
}

} // namespace steploom::model
