// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "model/assist/completion.h"
#include "model/assist/place.h"

namespace steploom::model {

/// Within a string: what could stand in its JSONata expression, path or intrinsic call. False where the caret
/// is in none of these; nothing is set then. Part of completionsAt(); not for others.
bool completeExpression(const Document& document, std::size_t offset, const Place& place,
                        Completions& result);

} // namespace steploom::model
