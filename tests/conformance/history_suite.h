// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "tests/conformance/suite.h"

namespace steploom::conformance {

/// A recorded execution with its definition: opened as a person opens it, run once more with the answers of
/// its tasks, and compared event by event. Cases without a definition are skipped.
Verdict judgeHistoryCase(const Case& testCase);

} // namespace steploom::conformance
