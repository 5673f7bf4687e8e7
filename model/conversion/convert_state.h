// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <string_view>

#include "model/document/document.h"

namespace steploom::model::edits {

/// Turns a state of JSONPath mode into one of JSONata with the same result for every input with which it does
/// not fail: InputPath, Parameters, ResultSelector, ResultPath and OutputPath become Arguments and Output,
/// path fields expressions, Choice rules conditions. The states inside it stay as they are. Refuses what
/// cannot be shown to be the same: `convert.path` {path}, `convert.function` {call}, `convert.test`
/// {operator}, `convert.value` {json}, `convert.field` {field}; and `convert.is-jsonata` {state}.
Result<Edit> convertToJsonata(const Document& document, std::string_view state);

} // namespace steploom::model::edits
