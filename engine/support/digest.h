// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <optional>
#include <string>
#include <string_view>

// Message digests as lower-case hexadecimal text (FIPS 180-4, RFC 1321). For States.Hash and $hash, not for
// secrets.
namespace steploom::engine {

/// By the name of its algorithm: MD5, SHA-1, SHA-256, SHA-384 or SHA-512; none for any other.
std::optional<std::string> digestHex(std::string_view algorithm, std::string_view data);

std::string md5Hex(std::string_view data);
std::string sha1Hex(std::string_view data);
std::string sha256Hex(std::string_view data);
std::string sha384Hex(std::string_view data);
std::string sha512Hex(std::string_view data);

} // namespace steploom::engine
