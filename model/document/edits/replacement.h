// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <string>
#include <string_view>
#include <vector>

#include "model/document/edits/rewriter.h"
#include "model/document/edits/selection.h"

namespace steploom::model::edits {

/// Splices that put one state, called `name` and written as `json`, in the place of detached ones; what led
/// to their entry leads to it. Values at the pointers `verbatim` below it keep their bytes.
std::vector<Splice> replaceStates(const Document& document, const Detached& detached, std::string_view name,
                                  const std::string& json, const std::vector<std::string>& verbatim);

/// Lets all that leads to the state at `pointer` from outside of `states` lead to `name`.
void leadTo(Rewriter& rewriter, const Document& document, std::string_view pointer,
            const std::vector<std::string>& states, std::string_view name);

} // namespace steploom::model::edits
