// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <cstddef>
#include <functional>
#include <string>
#include <string_view>

#include "model/document/span.h"
#include "model/document/syntax_tree.h"

namespace steploom::model {

enum class Notation {
    JsonPath, ///< a path or a call of intrinsic functions
    Jsonata,  ///< what stands between {% and %}
};

/// A string of a state that is evaluated when the state runs.
struct ExpressionString {
    Node node; ///< the string
    Notation notation = Notation::JsonPath;
    std::string text;     ///< the expression, escapes resolved
    std::size_t skip = 0; ///< characters of the string before it

    /// Where bytes [begin, end) of `text` stand in the document.
    Span place(std::size_t begin, std::size_t end) const;
};

/// The expressions in a state's own fields, in the order of the text; those of the states inside it are
/// theirs.
void forEachExpression(Node state, bool jsonata, const std::function<void(const ExpressionString&)>& visit);

/// Whether a field of JSONPath mode takes a path: its name ends in `Path` or `.$`, or is Variable.
bool takesPath(std::string_view field);

/// Whether the field of a state holds states of its own: Branches, ItemProcessor, Iterator.
bool holdsStates(Node field);

} // namespace steploom::model
