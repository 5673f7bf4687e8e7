// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <vector>

#include "model/terraform/terraform_file.h"
#include "model/terraform/terraform_scope.h"

namespace steploom::model::terraform {

/// The policies of a file: aws_iam_role_policy, aws_iam_policy with the roles it is attached to, the
/// inline_policy of a role, and data aws_iam_policy_document.
std::vector<RolePolicy> readPolicies(const Scope& scope, const hcl::File& parsed);

} // namespace steploom::model::terraform
