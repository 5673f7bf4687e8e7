// SPDX-License-Identifier: Apache-2.0
#include "tests/conformance/aws_suite.h"

#include "tests/conformance/api_case.h"
#include "tests/conformance/execution_case.h"
#include "tests/conformance/validation_case.h"

#include <string_view>

namespace steploom::conformance {
namespace {

void replaceAll(std::string& text, std::string_view what, std::string_view with) {
    for (std::size_t at = text.find(what); at != std::string::npos; at = text.find(what, at + with.size()))
        text.replace(at, what.size(), with);
}

} // namespace

std::string substituteAwsNames(std::string line) {
    replaceAll(line, "<partition>", "aws");
    replaceAll(line, "<region>", "us-east-1");
    return line;
}

Verdict judgeAwsCase(const Case& testCase) {
    const std::string_view kind = testCase.data.get("kind").asString();
    if (kind == "execution")
        return judgeExecutionCase(testCase);
    if (kind == "validation")
        return judgeValidationCase(testCase);
    if (kind == "test_state")
        return judgeTestStateCase(testCase);
    if (kind == "api")
        return judgeApiCase(testCase);
    return Verdict::fail("unknown kind '" + std::string(kind) + "'");
}

} // namespace steploom::conformance
