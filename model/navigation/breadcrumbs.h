// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <cstddef>
#include <string>
#include <vector>

#include "model/document/document.h"
#include "model/document/span.h"

namespace steploom::model {

/// Something around a place of the text.
struct Breadcrumb {
    std::string name; ///< of a state or field; of an item its index in brackets
    Span span;        ///< of the member or item
    bool isState = false;
};

/// What lies around a byte offset, from the outside in: states, and below the last of them its fields. Of a
/// broken text as far as it can be made out.
std::vector<Breadcrumb> breadcrumbs(const Document& document, std::size_t offset);

} // namespace steploom::model
