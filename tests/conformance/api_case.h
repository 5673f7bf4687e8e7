// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "tests/conformance/suite.h"

namespace steploom::conformance {

/// A recorded sequence of calls: made again on a service of its own, without sockets and in no time, and each
/// recorded answer compared.
Verdict judgeApiCase(const Case& testCase);
/// A recorded TestState call.
Verdict judgeTestStateCase(const Case& testCase);

} // namespace steploom::conformance
