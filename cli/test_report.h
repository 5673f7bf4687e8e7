// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <string>
#include <vector>

#include "model/testing/case_run.h"

namespace steploom::cli {

struct TestResult {
    model::TestCase testCase;
    model::CaseOutcome outcome;
};

std::size_t failuresOf(const std::vector<TestResult>& results);

/// A line for each case with its status and its times, below it what is not as expected; then the sum.
std::string testText(const std::vector<TestResult>& results);
/// Test Anything Protocol, version 13, with a block of YAML for each case that fails.
std::string testTap(const std::vector<TestResult>& results);
/// JUnit XML with one suite, named `suite`: an execution that is not as expected is a failure, a case that
/// cannot be run an error. `time` is what it really took, in seconds; the virtual time is in `system-out`.
std::string testJUnit(const std::vector<TestResult>& results, const std::string& suite);

} // namespace steploom::cli
