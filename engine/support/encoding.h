// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <string>
#include <string_view>

// Texts as URLs, forms and headers carry them, and the keyed digest that signs them.
namespace steploom::engine {

/// Percent-encoded but for letters, digits, "-._~" (RFC 3986, 2.3) and the characters of `keep`.
std::string percentEncoded(std::string_view text, std::string_view keep = {});
/// As application/x-www-form-urlencoded has it: a blank is "+", and "*-._" stay.
std::string formEncoded(std::string_view text);
/// RFC 4648, with padding.
std::string base64Encoded(std::string_view bytes);
/// Bytes of hexadecimal digits; a digit too many is left out.
std::string bytesOfHex(std::string_view hex);
/// HMAC-SHA-256 (RFC 2104) as 32 bytes.
std::string hmacSha256(std::string_view key, std::string_view data);
/// The bytes as lower-case hexadecimal digits.
std::string hexOfBytes(std::string_view bytes);
/// Whether bytes are well-formed UTF-8 (RFC 3629).
bool isValidUtf8(std::string_view bytes) noexcept;

} // namespace steploom::engine
