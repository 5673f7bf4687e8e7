// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <cstdint>
#include <functional>
#include <optional>
#include <vector>

#include "model/document/syntax_tree.h"

namespace steploom::model::diff {

/// What a string that names a target stands for, by the node's index; nothing for other nodes.
using TargetId = std::function<std::optional<std::uint64_t>(Node)>;

/// A number that values of one meaning have in common, and hardly any others: neither spacing nor the order
/// of members nor the spelling of numbers and escapes counts.
std::uint64_t meaningHash(Node node, const TargetId& targetId);

/// Whether two scalars mean the same: `1e3` and `1000.0`, `"\u0041"` and `"A"`.
bool sameScalar(Node a, Node b);

/// An item of one list and the one of the other that it corresponds to; one of them may be missing.
struct ItemPair {
    std::optional<std::size_t> before;
    std::optional<std::size_t> after;
};

/// Pairs the items of two lists, given by their hashes: the longest run of equal ones in order, and between
/// those one after the other.
std::vector<ItemPair> align(const std::vector<std::uint64_t>& before,
                            const std::vector<std::uint64_t>& after);

} // namespace steploom::model::diff
