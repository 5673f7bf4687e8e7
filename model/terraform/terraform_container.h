// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <string>

#include "model/container/container.h"
#include "model/terraform/module_text.h"

namespace steploom::model {

/// A file of Terraform as a container of the resources and modules that make state machines
/// (model/terraform/machine_blocks.h), each by its label.
///
/// jsonencode({…}) is seen as JSON (model/terraform/hcl_json.h) and written back member by member in HCL; a
/// heredoc or string is seen as the text that it is; file and templatefile lead to a file of their own, with
/// the values of the map. What other resources give is filled in for running as it could be once deployed.
/// Refuses `terraform.no-hcl` {line, column} where the text is no HCL at all, and
/// `container.no-machine`.
Result<ContainerPointer> openTerraform(std::string bytes);
/// The same of a file with the others of its module.
Result<ContainerPointer> openTerraform(const terraform::ModuleText& module);

/// Whether a file's name is one of Terraform: `.tf`.
bool isTerraformPath(std::string_view path);

} // namespace steploom::model
