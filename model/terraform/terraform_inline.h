// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <string>
#include <string_view>
#include <vector>

#include "model/document/edit.h"
#include "model/document/message.h"

/// A definition moves between its file of Terraform and a template file beside it.
namespace steploom::model::terraform {

/// What has to change in `bytes` for the machine to have jsonencode({…}) instead of templatefile or file, the
/// variables of the call put into the text of the template. Refuses `terraform.not-template` {machine},
/// `terraform.text-broken` for a template that is no JSON, and `container.cannot-write`.
Result<std::vector<Splice>> inlined(const std::string& bytes, std::string_view machine,
                                    const std::string& templateText);

struct MovedOut {
    std::vector<Splice> splices; ///< in the file of Terraform
    std::string templateText;    ///< of the new file
};
/// The other way: templatefile("${path.module}/`file`", {…}), where each reference in the definition becomes
/// a variable with a readable name. Refuses `terraform.not-inline` {machine}, and `terraform.cannot-move`
/// {text} for an expression that is more than a name.
Result<MovedOut> movedOut(const std::string& bytes, std::string_view machine, std::string_view file);

} // namespace steploom::model::terraform
