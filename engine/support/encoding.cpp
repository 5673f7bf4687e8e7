// SPDX-License-Identifier: Apache-2.0
#include "engine/support/encoding.h"

#include "engine/support/digest.h"

#include <algorithm>
#include <cctype>

namespace steploom::engine {

namespace {

bool isPlain(char c) {
    return std::isalnum(static_cast<unsigned char>(c)) != 0;
}

void appendEscape(std::string& text, char c) {
    static constexpr char kHex[] = "0123456789ABCDEF";
    const auto byte = static_cast<unsigned char>(c);
    text += '%';
    text += kHex[byte >> 4U];
    text += kHex[byte & 15U];
}

unsigned digitOf(char c) {
    if (c >= '0' && c <= '9')
        return static_cast<unsigned>(c - '0');
    return static_cast<unsigned>(std::tolower(static_cast<unsigned char>(c)) - 'a') + 10U;
}

} // namespace

std::string percentEncoded(std::string_view text, std::string_view keep) {
    constexpr std::string_view kUnreserved = "-._~";
    std::string encoded;
    for (const char c : text) {
        if (isPlain(c) || kUnreserved.find(c) != std::string_view::npos ||
            keep.find(c) != std::string_view::npos)
            encoded += c;
        else
            appendEscape(encoded, c);
    }
    return encoded;
}

std::string formEncoded(std::string_view text) {
    constexpr std::string_view kKept = "*-._";
    std::string encoded;
    for (const char c : text) {
        if (isPlain(c) || kKept.find(c) != std::string_view::npos)
            encoded += c;
        else if (c == ' ')
            encoded += '+';
        else
            appendEscape(encoded, c);
    }
    return encoded;
}

std::string base64Encoded(std::string_view bytes) {
    static constexpr char kDigits[] = "ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789+/";
    std::string text;
    for (std::size_t i = 0; i < bytes.size(); i += 3) {
        const std::size_t count = std::min<std::size_t>(3, bytes.size() - i);
        unsigned group = 0;
        for (std::size_t k = 0; k < 3; ++k)
            group = group << 8U | (k < count ? static_cast<unsigned char>(bytes[i + k]) : 0U);
        for (std::size_t k = 0; k < 4; ++k)
            text += k <= count ? kDigits[group >> (6 * (3 - k)) & 63U] : '=';
    }
    return text;
}

std::string bytesOfHex(std::string_view hex) {
    std::string bytes;
    for (std::size_t i = 0; i + 1 < hex.size(); i += 2)
        bytes += static_cast<char>(digitOf(hex[i]) << 4U | digitOf(hex[i + 1]));
    return bytes;
}

std::string hexOfBytes(std::string_view bytes) {
    static constexpr char kHex[] = "0123456789abcdef";
    std::string hex;
    for (const char c : bytes) {
        const auto byte = static_cast<unsigned char>(c);
        hex += kHex[byte >> 4U];
        hex += kHex[byte & 15U];
    }
    return hex;
}

bool isValidUtf8(std::string_view bytes) noexcept {
    const auto at = [&](std::size_t i) {
        return static_cast<unsigned char>(bytes[i]);
    };
    for (std::size_t i = 0; i < bytes.size();) {
        const unsigned lead = at(i);
        const std::size_t length = lead < 0x80   ? 1
                                   : lead < 0xC2 ? 0
                                   : lead < 0xE0 ? 2
                                   : lead < 0xF0 ? 3
                                   : lead < 0xF5 ? 4
                                                 : 0;
        if (length == 0 || i + length > bytes.size())
            return false;
        for (std::size_t k = 1; k < length; ++k) {
            if ((at(i + k) & 0xC0U) != 0x80)
                return false;
        }
        // Longer forms than needed, surrogates, and what is beyond Unicode.
        const unsigned second = length > 1 ? at(i + 1) : 0;
        if ((lead == 0xE0 && second < 0xA0) || (lead == 0xED && second > 0x9F) ||
            (lead == 0xF0 && second < 0x90) || (lead == 0xF4 && second > 0x8F))
            return false;
        i += length;
    }
    return true;
}

std::string hmacSha256(std::string_view key, std::string_view data) {
    constexpr std::size_t kBlock = 64;
    std::string block(key.size() > kBlock ? bytesOfHex(sha256Hex(key)) : std::string(key));
    block.resize(kBlock, '\0');
    std::string inner(kBlock, '\0');
    std::string outer(kBlock, '\0');
    for (std::size_t i = 0; i < kBlock; ++i) {
        inner[i] = static_cast<char>(static_cast<unsigned char>(block[i]) ^ 0x36U);
        outer[i] = static_cast<char>(static_cast<unsigned char>(block[i]) ^ 0x5CU);
    }
    inner += data;
    return bytesOfHex(sha256Hex(outer + bytesOfHex(sha256Hex(inner))));
}

} // namespace steploom::engine
