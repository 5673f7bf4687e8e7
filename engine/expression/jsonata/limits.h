// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <cstdint>

// Bounds that are not for the embedder to move.
namespace steploom::engine::jsonata {

/// Arrays and objects inside each other in what an expression builds. Walks over values recurse this far.
inline constexpr std::uint32_t kMaxValueDepth = 2000;
/// Elements of a range, as documented for `..`.
inline constexpr double kMaxRange = 1e7;
/// Bytes of one string.
inline constexpr std::uint64_t kMaxString = std::uint64_t{1} << 28;

} // namespace steploom::engine::jsonata
