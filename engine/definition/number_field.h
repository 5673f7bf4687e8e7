// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "engine/expression/jsonpath/path.h"

#include <optional>

namespace steploom::engine {

/// A number field with its …Path twin. At most one of both is there.
struct NumberField {
    std::optional<double> literal;
    std::optional<Path> path;
    bool isSet() const noexcept { return literal.has_value() || path.has_value(); }
};

} // namespace steploom::engine
