// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <optional>
#include <string_view>

#include "model/container/template_machines.h"

namespace steploom::model {

/// The machines of a Terraform configuration in JSON (`.tf.json`, as the CDK for Terraform writes it): those
/// of `resource.aws_sfn_state_machine`, each by its label. Strings in it are templates of Terraform; what
/// they refer to is known as it could be once deployed. None where the file is no such configuration.
std::optional<TemplateMachines> terraformJsonMachines(const SourceValue& root);

/// What has the settings of the machine of that label; null where there is none.
const SourceValue* terraformJsonBody(const SourceValue& root, std::string_view label);

} // namespace steploom::model
