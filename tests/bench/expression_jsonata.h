// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "tests/bench/expression_language.h"

namespace steploom::bench {

/// Over `$states` and the workload's variables, as in a state; there is no input document.
PreparedExpression prepareJsonata(const ExpressionWorkload& workload);

} // namespace steploom::bench
