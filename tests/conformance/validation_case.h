// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "tests/conformance/suite.h"

namespace steploom::conformance {

/// A definition and what the service said of it: the verdict must be right, and code and place wherever they
/// were recorded. The words are the service's own business.
Verdict judgeValidationCase(const Case& testCase);

} // namespace steploom::conformance
