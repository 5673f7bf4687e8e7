// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <string>

#include "model/document/message.h"
#include "model/document/syntax_tree.h"
#include "model/policy/required_policy.h"

namespace steploom::model::terraform {

struct ExportOptions {
    std::string name;     ///< of the state machine: `order-processing`
    bool express = false; ///< type EXPRESS
    PolicyOptions policy; ///< logging and tracing are configured where they are set
};

/// A definition as Terraform: the aws_sfn_state_machine with jsonencode({…}), its role, and the role's policy
/// with what the definition needs (policyNeeds). Placeholders that are no references of Terraform become
/// variables. Refuses `value.nothing`, and `terraform.text-broken` for a text that is broken.
Result<std::string> exported(const SyntaxTree& definition, const ExportOptions& options);

} // namespace steploom::model::terraform
