// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <cstddef>
#include <string>
#include <string_view>

#include "model/terraform/hcl.h"

namespace steploom::model::terraform {

/// A file of Terraform and, behind its text, the other files of its module: Terraform reads all of a folder
/// as one, so that variables, locals, roles and policies may stand beside. Spans below `own` are places in
/// the file itself.
struct ModuleText {
    std::string text;
    std::size_t own = 0; ///< bytes of the file
    hcl::File parsed;    ///< of the whole text; its problems are the file's own

    bool isOwn(const Span& span) const { return span.end <= own; }
};

/// The file alone.
ModuleText moduleText(std::string bytes);

/// With the .tf files beside `path`, and the values that terraform.tfvars and *.auto.tfvars give variables,
/// in the order in which Terraform takes them. Files that are no HCL, and what is beyond 4 MiB, are left out;
/// where the file itself is broken, all others are, since nobody knows where it ends.
ModuleText moduleText(std::string bytes, std::string_view path);

} // namespace steploom::model::terraform
