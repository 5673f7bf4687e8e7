// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <cstdint>
#include <optional>
#include <string>
#include <string_view>

// The timestamps of the states language: RFC 3339 with an upper-case T, and Z or an offset.
namespace steploom::engine {

/// Nanoseconds since 1970-01-01 UTC; none for anything that is not such a timestamp (or lies outside ±292
/// years).
std::optional<std::int64_t> parseTimestamp(std::string_view text) noexcept;
/// "2024-05-01T10:00:00.000Z" for milliseconds since 1970, in the years 0 to 9999.
std::string isoTimestamp(std::int64_t milliseconds);

} // namespace steploom::engine
