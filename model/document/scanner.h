// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <cstddef>
#include <string_view>

#include "model/document/syntax_tree.h"

namespace steploom::model {

inline constexpr std::size_t kMaxDepth = 1000; ///< of nested values
inline constexpr std::size_t kMaxNodes =
    4'000'000; ///< values in a text; AWS takes 1 MiB of text, some 30,000 of them
inline constexpr std::size_t kMaxProblems = 200; ///< broken places before the scanner gives up

/// Reads JSON as people write it: never fails, reports what RFC 8259 forbids, and makes a tree of what could
/// be made out.
///
/// Takes linear time and constant stack whatever the text. `text` is borrowed by the tree; at most 4 GiB.
SyntaxTree scan(std::string_view text);

} // namespace steploom::model
