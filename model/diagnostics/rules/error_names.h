// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <string_view>
#include <vector>

namespace steploom::model {

/// The error names that the service itself has, beside States.Http.….
const std::vector<std::string_view>& serviceErrorNames();

} // namespace steploom::model
