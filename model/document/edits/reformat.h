// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <cstddef>
#include <string>

#include "model/document/document.h"

namespace steploom::model::edits {

struct FormatOptions {
    std::string indent = "  ";
    std::size_t width = 100; ///< columns; what stood on one line and fits stays on one
};

/// Sets every blank of the text anew: one member a line, a blank behind colon and comma, none before. Only
/// blanks and line ends change; comments stay with what they stand at. On request only: no other edit does
/// it.
Result<Edit> reformat(const Document& document, const FormatOptions& options = {});

} // namespace steploom::model::edits
