// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <functional>
#include <optional>
#include <string>
#include <string_view>
#include <utility>
#include <vector>

#include "engine/value/value.h"
#include "model/terraform/hcl.h"

namespace steploom::model::hcl {

/// What an expression comes to: operators, conditions, `for`, templates, indices, splats and functions (HCL
/// Native Syntax Specification, Expressions). What depends on a name that nobody knows has no value, nor has
/// what would take more steps than are left. Numbers are JSON's; there are no sets, and a `for` over an
/// object takes its keys in their order, as Terraform does.
class Evaluation {
public:
    /// The value of a reference: of `local.a` and `var.a` by these two words, of all others by the whole of
    /// it; none where it is not known. It may ask for the values of other texts in turn.
    using Names = std::function<std::optional<engine::Value>(std::string_view reference)>;

    /// `left`: how many steps may still be taken; counted down.
    Evaluation(Names names, int& left)
        : m_names(std::move(names))
        , m_left(left) {}

    /// The value of the expression that is all of `span`.
    std::optional<engine::Value> value(std::string_view text, Span span);

private:
    friend class ExpressionReader;

    Names m_names;
    int& m_left;
    int m_depth = 0;
    std::vector<std::pair<std::string, engine::Value>> m_each; ///< what `for` gives names to
};

} // namespace steploom::model::hcl
