// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <optional>
#include <string>
#include <string_view>

#include "model/terraform/terraform_file.h"
#include "model/terraform/terraform_scope.h"

/// What of a file of Terraform makes a state machine: `aws_sfn_state_machine`, the same of the AWS Cloud
/// Control provider (`awscc_stepfunctions_state_machine`), and a module that is given a definition, as that
/// of the registry (terraform-aws-modules/step-functions).
namespace steploom::model::terraform {

/// The machine that a block makes; none where it makes none.
std::optional<Machine> readMachine(const Scope& scope, const hcl::Block& block);

/// The attribute by which a kind of block says whether it is STANDARD or EXPRESS.
std::string_view typeAttribute(const hcl::Block& block);

/// The machine's address in the configuration: `aws_sfn_state_machine.orders`, `module.orders`.
std::string addressOf(const hcl::Block& block);

/// The label of the machine that a text refers to as a whole: `orders` of
/// `${aws_sfn_state_machine.orders.arn}`, `module.orders` of `${module.orders.state_machine_arn}`; empty
/// where it refers to none.
std::string referredMachine(std::string_view text);

} // namespace steploom::model::terraform
