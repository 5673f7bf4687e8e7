// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <string>
#include <vector>

namespace steploom::bench {

/// `steploom-bench expressions FILE [--language NAME] [--samples N]`: measures the expressions of a JSON
/// Lines file and prints one line for each: the median of the microseconds that one evaluation takes. Sums of
/// data and result are checked first. Without a language, all that can be measured. Returns the exit code.
int runExpressions(const std::vector<std::string>& arguments);

} // namespace steploom::bench
