// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <optional>
#include <vector>

#include "model/assist/expression_tokens.h"
#include "model/document/syntax_tree.h"

namespace steploom::model {

/// What the text within `range` consists of: ascending, without overlaps; what lies between (blanks,
/// brackets, commas) has no token. A token that reaches out of the range is cut off or left whole.
///
/// It reads the tree and not the text, so that the middle of a line of megabytes costs no more than its part.
std::vector<Token> highlight(const SyntaxTree& tree, Span range);

/// A string of the text, as key or as value.
struct StringPlace {
    Node node;
    bool isKey = false;
    Span span;           ///< quotes included
    bool closed = false; ///< it has its closing quote
    /// Between the quotes.
    Span inside() const { return {span.begin + 1, span.end - (closed ? 1 : 0)}; }
};

/// The string that a caret at `offset` stands in: behind the opening quote, not behind the closing one.
std::optional<StringPlace> stringAround(const SyntaxTree& tree, std::size_t offset);

/// Whether a comment holds the offset.
bool inComment(const SyntaxTree& tree, std::size_t offset);

} // namespace steploom::model
