// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "tests/conformance/suite.h"

namespace steploom::conformance {

/// A definition and somebody's verdict on it. Of a valid one no diagnostic may be an error; of an invalid one
/// there must be an error, and where the case names places, one at each of them. Also takes recorded
/// executions (what ran was accepted), recorded validations, and files of definitions as people deployed
/// them, which must raise no error unless they are broken on purpose. Verdicts that the service contradicts
/// are in lint_disputed.json.
Verdict judgeLintCase(const Case& testCase);

} // namespace steploom::conformance
