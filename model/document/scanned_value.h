// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <cstddef>
#include <optional>
#include <string_view>
#include <vector>

#include "model/document/syntax_tree.h"

namespace steploom::model {

/// One array or object read on its own. Indices of the nodes count from it; offsets are those of the text.
struct ScannedValue {
    std::vector<NodeData> nodes;
    std::vector<SyntaxProblem> problems; ///< ascending by place
    std::vector<Span> comments;
};

/// Whether a text is none: NUL bytes near its begin.
bool looksBinary(std::string_view text);

/// Reads the array or object that begins at `begin` and has `depth` others around it. None where it does not
/// end at `end` with its own bracket, or where what stands around it decides how it is read. Part of
/// rescan(); not for others.
std::optional<ScannedValue> scanValue(std::string_view text, std::size_t begin, std::size_t end,
                                      std::size_t depth);

} // namespace steploom::model
