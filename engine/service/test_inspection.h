// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "engine/execution/execution.h"
#include "engine/service/test_plan.h"

namespace steploom::engine {

/// The answer of TestState about a state that was left, failed, or would be tried again.
Value testAnswer(const TestPlan& plan, const Execution& execution);

} // namespace steploom::engine
