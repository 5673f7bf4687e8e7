// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <string>
#include <string_view>
#include <vector>

#include "model/document/message.h"
#include "model/document/syntax_tree.h"
#include "model/workflow/workflow.h"

namespace steploom::model {

/// Short texts for the canvas, made of what is written. Any may be empty; none is longer than kMaxLabel
/// characters.

inline constexpr std::size_t kMaxLabel = 160; ///< bytes, about; the rest is cut with an ellipsis

struct RuleLabel {
    std::string text;
    std::vector<LabelWord> words; ///< English; the rest of the text is the user's
};

/// A Choice rule: `$.total > 100`, `$.x = "a" and $.y present`; of a JSONata rule its Condition without `{%
/// %}`.
RuleLabel ruleLabel(Node rule);

/// A transition's label in the reader's language: the rule or the errors, and what a Default is called.
std::string transitionLabel(const Transition& transition, const Speak& speak);

/// A catcher's or retrier's error names, joined by ", ".
std::string errorsLabel(Node catcher);

/// What a state does, beyond its type: `lambda · validate-order`, `dynamodb · getItem`, `3600 s`,
/// `OrderFailed`, `$.items`.
std::string stateDetail(Node state, StateType type);

/// The name of its icon (resources/icons): by type, and for a Task by what it calls.
std::string_view stateIcon(const State& state);

} // namespace steploom::model
