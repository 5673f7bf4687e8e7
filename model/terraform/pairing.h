// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <cstddef>
#include <vector>

#include "model/document/syntax_tree.h"

namespace steploom::model::hcl {

inline constexpr std::size_t kUnpaired = static_cast<std::size_t>(-1);

/// For each of `after` the one of `before` that became it and keeps its place among the others, or kUnpaired:
/// members by their keys, then what stands in the same gap (a renamed key, a changed item); items by their
/// values, then by their gaps. The indices that are given ascend.
std::vector<std::size_t> pairedInOrder(const std::vector<Node>& before, const std::vector<Node>& after);

} // namespace steploom::model::hcl
