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

/// What could be got out of a gzip file that may be broken.
struct GunzipPart {
    std::string bytes;
    bool whole = false;      ///< it was not broken, and did not hold more than the limit
    std::size_t stopped = 0; ///< offset in the compressed bytes up to which they were read
};
GunzipPart gunzipPart(std::string_view bytes, std::size_t limit);

} // namespace steploom::engine
