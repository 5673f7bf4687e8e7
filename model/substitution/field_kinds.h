// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <string_view>

namespace steploom::model {

/// Whether a field of the states language holds a number, a truth value, an object or a list: a placeholder
/// that is all of its value stands for such, and not for characters.
bool isNoTextField(std::string_view name);

} // namespace steploom::model
