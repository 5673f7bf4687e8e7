// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <cstddef>
#include <optional>
#include <string>
#include <string_view>

namespace steploom::engine {

/// Begins as a gzip file does.
bool isGzip(std::string_view bytes) noexcept;
/// What a gzip file holds (all members of it); none where it is broken or holds more than `limit` bytes.
std::optional<std::string> gunzip(std::string_view bytes, std::size_t limit);

} // namespace steploom::engine
