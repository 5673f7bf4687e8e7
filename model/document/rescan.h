// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <cstddef>
#include <string_view>
#include <vector>

#include "model/document/edit.h"
#include "model/document/syntax_tree.h"

namespace steploom::model {

/// The stretch of a text that a change replaced: [begin, oldEnd) became [begin, newEnd).
struct ChangedRegion {
    std::size_t begin = 0;
    std::size_t oldEnd = 0;
    std::size_t newEnd = 0;
};

/// The least stretch that holds all the splices; of an edit that has some.
ChangedRegion changedRegion(const std::vector<Splice>& splices);

/// Brings the tree of a text up to date with its changed form, reading only the innermost array or object
/// around the change: what a keystroke costs. True where that gives exactly what scan(text) would; else the
/// tree is as it was, and the text has to be scanned.
bool rescan(SyntaxTree& tree, std::string_view text, const ChangedRegion& region);

} // namespace steploom::model
