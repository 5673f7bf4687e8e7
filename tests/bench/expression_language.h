// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "engine/value/value.h"

#include <functional>
#include <string>
#include <string_view>

// Which expression languages can be measured, and how each is compiled once and evaluated often.
namespace steploom::bench {

struct ExpressionWorkload {
    std::string id;
    std::string language;
    std::string text;
    engine::Value data;
    engine::Value context;   ///< absent: none
    engine::Value variables; ///< absent: none
};

/// A compiled expression with what it is applied to. Refers to the workload.
struct PreparedExpression {
    /// Empty where `why` says what is wrong. Its result is absent where evaluating fails.
    std::function<engine::Value()> evaluate;
    std::string why;
};

PreparedExpression prepareExpression(const ExpressionWorkload& workload);
/// Whether prepareExpression() knows a language at all.
bool isMeasuredLanguage(std::string_view language);

} // namespace steploom::bench
