// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <string_view>
#include <vector>

#include "model/container/machine_settings.h"
#include "model/terraform/terraform_file.h"

namespace steploom::model::terraform {

/// type, role_arn, logging_configuration and tracing_configuration of a machine. `bytes` are those of its
/// file.
std::vector<MachineSetting> settingsOf(const Machine& machine, std::string_view bytes);

/// Adds `type` above another attribute, its sign below theirs, or a block tracing_configuration at the end of
/// the resource of that address. Nothing for other settings, where there is one already, and where the
/// resource is on one line.
std::vector<Splice> settingAddition(std::string_view bytes, std::string_view address, MachineSetting::Key key,
                                    std::string_view value);

} // namespace steploom::model::terraform
