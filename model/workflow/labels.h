// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <string>
#include <string_view>

#include "model/document/syntax_tree.h"
#include "model/workflow/workflow.h"

namespace steploom::model {

/// Short texts for the canvas, made of what is written. Any may be empty; none is longer than kMaxLabel
/// characters.

inline constexpr std::size_t kMaxLabel = 160; ///< bytes, about; the rest is cut with an ellipsis

/// A Choice rule: `$.total > 100`, `$.x = "a" and $.y present`; of a JSONata rule its Condition without `{%
/// %}`.
std::string ruleLabel(Node rule);

/// A catcher's or retrier's error names, joined by ", ".
std::string errorsLabel(Node catcher);

/// What a state does, beyond its type: `lambda · validate-order`, `dynamodb · getItem`, `3600 s`,
/// `OrderFailed`, `$.items`.
std::string stateDetail(Node state, StateType type);

/// The name of its icon (resources/icons): by type, and for a Task by what it calls.
std::string_view stateIcon(const State& state);

} // namespace steploom::model
