// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <cstdint>

// Bounds that are not for the embedder to move.
namespace steploom::engine::jsonata {

/// Arrays and objects inside each other in what an expression builds. Walks over values recurse this far.
inline constexpr std::uint32_t kMaxValueDepth = 2000;
/// Elements of a range, as documented for `..`.
inline constexpr double kMaxRange = 1e7;
/// Bytes of a result as JSON text: values that share their parts can be long without being large.
inline constexpr std::uint64_t kMaxResult = std::uint64_t{1} << 30;
/// Bytes of one string.
inline constexpr std::uint64_t kMaxString = std::uint64_t{1} << 26;

} // namespace steploom::engine::jsonata
