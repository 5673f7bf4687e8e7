// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <string>
#include <string_view>

#include "model/monitoring/monitoring.h"

/// What Terraform says about what starts workflows and what watches them (Scope::deployed).
namespace steploom::model::terraform {

Monitoring readMonitoring(std::string_view text);

/// A module as one text: a file, or all `.tf` files of a folder, which Terraform takes together. Those that
/// are broken come last, so that they spoil no others. Empty where there are none. Files that cannot be read
/// are left out.
std::string folderText(const std::string& path);

} // namespace steploom::model::terraform
