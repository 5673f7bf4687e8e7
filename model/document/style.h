// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <cstddef>
#include <string>
#include <string_view>
#include <vector>

#include "model/document/syntax_tree.h"

namespace steploom::model {

/// How a file is written, learned from what is in it, so that what we add looks as if its author had typed
/// it.
struct Style {
    std::string newline = "\n"; ///< or "\r\n"
    std::string indent = "  ";  ///< one level
    std::string colon = ": ";   ///< between key and value, blanks included
    std::string gap = " ";      ///< behind a comma on the same line
    std::string pad;            ///< inside the brackets of an object on one line
    bool multiline = true;      ///< objects spread over lines
    bool flatArrays = false;    ///< arrays of scalars stand on one line
    std::size_t flatObject = 0; ///< objects up to so many bytes stand on one line; 0: none does
    std::size_t flatArray = 0;  ///< the same for arrays that hold arrays or objects
};

/// Looks at the first few hundred values of the text; what it does not show is as in the defaults above.
Style styleOf(const SyntaxTree& tree);

/// The blanks that the line of `offset` begins with.
std::string_view lineIndent(std::string_view text, std::size_t offset);
/// Whether only blanks stand before `offset` on its line.
bool beginsLine(std::string_view text, std::size_t offset);
bool hasNewline(std::string_view text, Span span);

/// Whether values of this kind and length stand on one line in the file.
bool fitsOneLine(Node value, const Style& style);

/// `value` written in `style`; keys and scalars keep their spelling, comments are left out. `indent` is that
/// of the line the value begins on; `oneLine` writes all of it on that line.
std::string formatted(Node value, const Style& style, std::string_view indent, bool oneLine);

/// The same, but the values at these pointers (below `value`) are copied with all that is in them; only their
/// lines move to the indent of their new place.
std::string formatted(Node value, const Style& style, std::string_view indent, bool oneLine,
                      const std::vector<std::string>& verbatim);

/// `raw`, the bytes of a value, with its lines after the first moved to where `indent` begins them.
std::string reindented(std::string_view raw, std::string_view indent);

} // namespace steploom::model
