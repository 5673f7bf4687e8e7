// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "tests/conformance/suite.h"

#include <string>

// Cases recorded from the service: executions with their histories, validations, TestState answers, API
// calls.
namespace steploom::conformance {

/// Recordings say <partition> and <region> where the service said a real one; an interpreter that reads ARNs
/// needs one, so every occurrence in the line becomes aws and us-east-1.
std::string substituteAwsNames(std::string line);

Verdict judgeAwsCase(const Case& testCase);

} // namespace steploom::conformance
