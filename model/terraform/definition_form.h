// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "model/terraform/terraform_file.h"
#include "model/terraform/terraform_scope.h"

namespace steploom::model::terraform {

/// How an expression gives a definition: sets form, and value or path and variables of `made`. Looks through
/// references to locals and through functions that leave the document what it is:
/// `jsonencode(yamldecode(…))`, `trimspace(…)`, `replace(…)` around a file.
void readDefinition(const Scope& scope, const hcl::Expression& given, Machine& made);

} // namespace steploom::model::terraform
