// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <optional>
#include <string>
#include <string_view>

#include "engine/expression/jsonpath/path.h"
#include "model/document/message.h"
#include "model/document/syntax_tree.h"

/// JSONPath, intrinsic functions and payload templates as JSONata, where both have the same value for every
/// payload with which the original has one. What cannot be shown to have refuses.
namespace steploom::model {

/// Where `$` points to in JSONata: `$states.input.order`, `$states.result`.
using PayloadRoot = std::string;

/// A path that names one place; refuses others: `convert.path` {path}.
Result<std::string> pathInJsonata(std::string_view path, const PayloadRoot& root);
/// The same of a path that is compiled.
std::optional<std::string> pathInJsonata(const engine::Path& path, const PayloadRoot& root);

/// A path or a call of intrinsic functions; refuses `convert.path` and `convert.function` {call}.
Result<std::string> expressionInJsonata(std::string_view text, const PayloadRoot& root);

/// A template as one expression; besides refuses `convert.value` {json}: a number or array whose value would
/// not be the same.
Result<std::string> templateInJsonata(Node value, const PayloadRoot& root);

/// A string literal of JSONata.
std::string jsonataString(std::string_view characters);

/// `{% expression %}` as a JSON string.
std::string asField(std::string_view expression);

} // namespace steploom::model
