// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <cstddef>
#include <optional>
#include <string>

#include "model/document/document.h"
#include "model/document/span.h"

namespace steploom::model {

/// What is under the pointer, and what there is to say about it.
struct Hover {
    Span span;
    std::string title;  ///< as written: `Next`, `$sum(numbers) → number`, a state's name
    std::string detail; ///< of a state: type and what it calls; may be empty
    std::string help;   ///< code of its Help; may be empty
};

/// Fields, states where they are named, functions, intrinsics, errors, members of the context. Nothing on
/// data and on names that nobody knows.
std::optional<Hover> hoverAt(const Document& document, std::size_t offset);

} // namespace steploom::model
