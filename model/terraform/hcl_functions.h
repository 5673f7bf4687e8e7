// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <optional>
#include <string_view>
#include <vector>

#include "engine/value/value.h"

namespace steploom::model::hcl {

/// What a function of Terraform gives (Terraform Language, Functions), of those that look at nothing but
/// their arguments; none where it gives an error, or is not known here.
std::optional<engine::Value> call(std::string_view function, const std::vector<engine::Value>& arguments);

} // namespace steploom::model::hcl
