// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <cstddef>
#include <string>
#include <vector>

#include "model/document/document.h"
#include "model/document/span.h"

namespace steploom::model {

/// A line of the outline: a state, a branch of a Parallel, or the processor of a Map.
struct OutlineItem {
    std::string name;     ///< of a state; of a branch `Branches[0]`; of a processor its field
    std::string typeText; ///< Type of a state as written; empty for others
    std::string pointer;
    Span span;
    std::size_t depth = 0;
    bool isState = false;
};

/// The machine as a list, in the order of the text, each line behind what it lies in. A Parallel's branches
/// have lines of their own where there are several.
std::vector<OutlineItem> outline(const Document& document);

/// What lies around a byte offset, from the outside in: states, and below the last one the fields.
struct Breadcrumb {
    std::string name; ///< of a state or field; of an item its index in brackets
    std::string pointer;
    bool isState = false;
};
std::vector<Breadcrumb> breadcrumbs(const Document& document, std::size_t offset);

} // namespace steploom::model
