// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "model/conversion/jsonpath_value.h"

namespace steploom::model {

/// A function of JSONata by intrinsic functions; `arguments` are what is in its parentheses. None where no
/// twin has the same result for all arguments that both take.
std::optional<Saying> callSaying(std::string_view function, const std::vector<Saying>& arguments);
/// `a & b & …`; none where an operand may be a number of more digits than both write alike.
std::optional<Saying> joinSaying(const std::vector<Saying>& operands);
/// `value in list`.
std::optional<Saying> memberSaying(const Saying& value, const Saying& list);
/// Of intrinsic functions: their text.
Saying callOf(std::string text, Known known = Known::Anything);

} // namespace steploom::model
