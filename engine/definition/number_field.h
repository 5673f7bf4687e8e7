// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "engine/expression/expression.h"

#include <optional>

namespace steploom::engine {

/// A number field: a literal, its …Path twin, or in JSONata a query. At most one of them is there.
struct NumberField {
    std::optional<double> literal;
    std::optional<Path> path;
    std::optional<Expression> query;
    bool isSet() const noexcept { return literal || path || query; }
};

} // namespace steploom::engine
