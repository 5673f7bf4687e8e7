// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <string>
#include <string_view>

#include "model/document/message.h"

namespace steploom::model {

/// A definition in JSON as YAML. Comments stand above the entry that
/// comes after them; one that nothing comes after is left out. Refuses
/// `container.text-broken`, `container.no-object`, and `container.cannot-write` for what YAML cannot say.
Result<std::string> yamlText(std::string_view json);

} // namespace steploom::model
