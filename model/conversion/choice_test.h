// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <optional>
#include <string>
#include <vector>

namespace steploom::model {

/// The test of a Choice rule in JSONPath mode (States Language, "Data-test Expression").
struct RuleTest {
    enum class Kind : unsigned char { Compare, And, Or, Not };
    Kind kind = Kind::Compare;
    std::string variable; ///< of a Compare: its path
    std::string name;     ///< of a Compare: the operator; "IsObject" and "IsArray" are none, but may go away
    std::string json;     ///< of a Compare: what it is compared with
    std::vector<RuleTest> parts;
    friend bool operator==(const RuleTest&, const RuleTest&) = default;

    static RuleTest compare(std::string variable, std::string name, std::string json);
    static RuleTest present(std::string variable);
    /// Without what is said twice, or follows from the others.
    static RuleTest all(std::vector<RuleTest> parts);
    static RuleTest any(std::vector<RuleTest> parts);
    static RuleTest negated(RuleTest test);
};

/// As the members of a rule, in JSON; none where a test is left that JSONPath does not have.
std::optional<std::string> testJson(const RuleTest& test);

} // namespace steploom::model
