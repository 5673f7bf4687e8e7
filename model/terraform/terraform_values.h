// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "model/container/container.h"
#include "model/terraform/terraform_file.h"
#include "model/terraform/terraform_scope.h"

namespace steploom::model::terraform {

/// Fills in what the names in the view of `made` stand for, and what they are called: the map of
/// templatefile, locals, defaults of variables, and what other resources could give once deployed. A local
/// that is an object or a list becomes its JSON.
void resolveValues(const Scope& scope, const Machine& machine, ContainedMachine& made);

} // namespace steploom::model::terraform
