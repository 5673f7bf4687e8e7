// SPDX-License-Identifier: Apache-2.0
#include "engine/expression/jsonata/functions.h"
#include "engine/expression/jsonata/utf16.h"

// Base64 and percent encoding, as btoa and encodeURI of ECMAScript.
namespace steploom::engine::jsonata {
namespace {

constexpr std::string_view kBase64 = "ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789+/";
constexpr std::string_view kUnreserved = "-_.!~*'()";
constexpr std::string_view kReserved = ";/?:@&=+$,#";

Item base64encode(Call& call) {
    if (!call[0].isString())
        return {};
    // One byte for each UTF-16 unit: what is above is cut off.
    std::string bytes;
    const std::string_view from = call[0].asString();
    for (std::size_t at = 0; at < from.size();) {
        const char32_t c = nextCodePoint(from, at);
        if (c >= 0x10000) {
            bytes += static_cast<char>((0xD800 + ((c - 0x10000) >> 10U)) & 0xFFU);
            bytes += static_cast<char>((0xDC00 + ((c - 0x10000) & 0x3FFU)) & 0xFFU);
        } else {
            bytes += static_cast<char>(c & 0xFFU);
        }
    }
    std::string out;
    for (std::size_t i = 0; i < bytes.size(); i += 3) {
        unsigned group = 0;
        for (std::size_t k = 0; k < 3; ++k)
            group = group << 8U | (i + k < bytes.size() ? static_cast<unsigned char>(bytes[i + k]) : 0U);
        for (unsigned k = 0; k < 4; ++k)
            out += i + k <= bytes.size() ? kBase64[(group >> (18 - 6 * k)) & 0x3FU] : '=';
    }
    return Value(out);
}

Item base64decode(Call& call) {
    if (!call[0].isString())
        return {};
    std::string out;
    unsigned group = 0;
    unsigned bits = 0;
    for (char c : call[0].asString()) {
        c = c == '-' ? '+' : c == '_' ? '/' : c;
        const std::size_t digit = kBase64.find(c);
        if (c == '=')
            break;
        if (digit == std::string_view::npos)
            continue;
        group = group << 6U | static_cast<unsigned>(digit);
        bits += 6;
        if (bits >= 8) {
            bits -= 8;
            appendCodePoint(out, (group >> bits) & 0xFFU);
        }
    }
    return Value(out);
}

Item encode(Call& call, std::string_view kept, std::string_view name) {
    if (!call[0].isString())
        return {};
    const std::string_view from = call[0].asString();
    if (hasLoneSurrogate(from))
        throw Failure("D3140").token(name).value(call[0]);
    constexpr std::string_view kHex = "0123456789ABCDEF";
    std::string out;
    for (const char c : from) {
        const auto byte = static_cast<unsigned char>(c);
        const bool plain = (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z') || (c >= '0' && c <= '9');
        if (plain || kUnreserved.find(c) != std::string_view::npos ||
            kept.find(c) != std::string_view::npos) {
            out += c;
        } else {
            out += '%';
            out += kHex[byte >> 4U];
            out += kHex[byte & 0xFU];
        }
    }
    return Value(out);
}

int hexDigit(char c) {
    return c >= '0' && c <= '9'                     ? c - '0'
           : (c | 0x20) >= 'a' && (c | 0x20) <= 'f' ? (c | 0x20) - 'a' + 10
                                                    : -1;
}

/// The byte of "%41" at `at`; -1 where there is none.
int escapedByte(std::string_view from, std::size_t at) {
    if (at + 2 >= from.size() || from[at] != '%')
        return -1;
    const int high = hexDigit(from[at + 1]);
    const int low = hexDigit(from[at + 2]);
    return high < 0 || low < 0 ? -1 : high * 16 + low;
}

Item decode(Call& call, std::string_view kept, std::string_view name) {
    if (!call[0].isString())
        return {};
    const std::string_view from = call[0].asString();
    const auto fail = [&]() -> Failure {
        return Failure("D3140").token(name).value(call[0]);
    };
    std::string out;
    for (std::size_t at = 0; at < from.size();) {
        if (from[at] != '%') {
            out += from[at++];
            continue;
        }
        const std::size_t begin = at;
        const int lead = escapedByte(from, at);
        if (lead < 0)
            throw fail();
        at += 3;
        std::string point(1, static_cast<char>(lead));
        const int more = lead < 0x80                   ? 0
                         : lead >= 0xC2 && lead < 0xE0 ? 1
                         : lead >= 0xE0 && lead < 0xF0 ? 2
                         : lead >= 0xF0 && lead < 0xF5 ? 3
                                                       : -1;
        if (more < 0)
            throw fail();
        for (int i = 0; i < more; ++i) {
            const int next = escapedByte(from, at);
            if (next < 0x80 || next > 0xBF)
                throw fail();
            point += static_cast<char>(next);
            at += 3;
        }
        std::size_t zero = 0;
        const char32_t c = nextCodePoint(point, zero);
        const bool overlong = (more == 2 && c < 0x800) || (more == 3 && (c < 0x10000 || c > 0x10FFFF));
        if (overlong || (c >= 0xD800 && c < 0xE000))
            throw fail();
        if (more == 0 && kept.find(point[0]) != std::string_view::npos)
            out += from.substr(begin, 3);
        else
            out += point;
    }
    return Value(out);
}

Item encodeUrl(Call& call) {
    return encode(call, kReserved, "encodeUrl");
}
Item encodeUrlComponent(Call& call) {
    return encode(call, "", "encodeUrlComponent");
}
Item decodeUrl(Call& call) {
    return decode(call, kReserved, "decodeUrl");
}
Item decodeUrlComponent(Call& call) {
    return decode(call, "", "decodeUrlComponent");
}

} // namespace

FunctionFamily encodingFunctions() {
    return {
        {"base64encode", "<s-:s>", 1, base64encode}, {"base64decode", "<s-:s>", 1, base64decode},
        {"encodeUrl", "<s-:s>", 1, encodeUrl},       {"encodeUrlComponent", "<s-:s>", 1, encodeUrlComponent},
        {"decodeUrl", "<s-:s>", 1, decodeUrl},       {"decodeUrlComponent", "<s-:s>", 1, decodeUrlComponent},
    };
}

} // namespace steploom::engine::jsonata
