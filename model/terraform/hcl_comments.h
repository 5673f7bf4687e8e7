// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <string>
#include <string_view>

#include "model/document/span.h"
#include "model/document/syntax_tree.h"

namespace steploom::model::hcl {

/// The file's text with the comments of a view in it: each above the member or item that follows it there,
/// with
/// `#`. `value` is the HCL value in `text` that the view is of, and means what `view` means. Comments that
/// the file has above the entry already are not written again; those that nothing follows, and those of
/// entries that do not begin their line, are left out.
std::string withComments(std::string_view text, Span value, const SyntaxTree& view);

} // namespace steploom::model::hcl
