// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <string>
#include <string_view>
#include <utility>
#include <vector>

#include "model/document/message.h"
#include "model/document/syntax_tree.h"

namespace steploom::model {

/// A condition of a statement: `StringEquals`, `iam:PassedToService`, its values.
struct PolicyCondition {
    std::string test;
    std::string variable;
    std::vector<std::string> values;
    friend bool operator==(const PolicyCondition&, const PolicyCondition&) = default;
};

struct PolicyStatement {
    std::string sid;
    bool allow = true;
    std::vector<std::string> actions;   ///< or what is not meant, where notActions
    std::vector<std::string> resources; ///< or what is not meant, where notResources; placeholders in them
    bool notActions = false;
    bool notResources = false;
    std::vector<PolicyCondition> conditions;
    /// It may be there or not, or say less: what is put together when it is deployed.
    bool uncertain = false;
    friend bool operator==(const PolicyStatement&, const PolicyStatement&) = default;
};

/// What a role may do (IAM JSON policy, version 2012-10-17).
struct Policy {
    std::vector<PolicyStatement> statements;
    friend bool operator==(const Policy&, const Policy&) = default;
};

/// A statement of which nothing can be told.
PolicyStatement uncertainStatement();

/// Reads a policy document; a statement that is no object is uncertain. Refuses `policy.shape` what is none.
Result<Policy> readPolicy(Node root);

/// The document, two blanks a level, newline at the end. A list of one is written as its item.
std::string policyText(const Policy& policy);

/// Whether `text` is what `pattern` (with * and ?) means. Letters of actions count alike in both cases.
bool policyMatches(std::string_view pattern, std::string_view text, bool sameCase);

} // namespace steploom::model
