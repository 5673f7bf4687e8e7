// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <charconv>
#include <optional>
#include <string>
#include <string_view>
#include <utility>
#include <vector>

#include "model/terraform/terraform_scope.h"

namespace steploom::model::terraform {

using Pairs = std::vector<std::pair<std::string, std::string>>;

/// What all resources begin with; their blocks have two labels.
struct ResourceBlock {
    std::string label;
    Span span; ///< of the whole block
};

/// `order_processing` of `${aws_sfn_state_machine.order_processing.arn}`; empty where `text` is no reference
/// to a resource of that type and nothing else.
std::string referredLabel(std::string_view text, std::string_view type);

/// What the attributes of a block say. Borrows both.
class BlockReader {
public:
    BlockReader(const Scope& scope, const hcl::Block& block)
        : m_scope(scope)
        , m_block(block) {}

    /// A resource of this kind, with its label and place.
    template <typename Resource>
    Resource resource() const {
        Resource made;
        made.label = m_block.labels[1];
        made.span = m_block.span;
        return made;
    }
    std::string text(std::string_view attribute) const { return m_scope.text(m_block.attribute(attribute)); }
    /// JSON text; what is none as text().
    std::string json(std::string_view attribute) const;
    /// A map, in its order.
    Pairs pairs(std::string_view attribute) const;
    /// The items of a list, each as text.
    std::vector<std::string> list(std::string_view attribute) const;
    Span place(std::string_view attribute) const;
    template <typename Number>
    std::optional<Number> number(std::string_view attribute) const {
        const std::string written = text(attribute);
        Number number{};
        const auto read = std::from_chars(written.data(), written.data() + written.size(), number);
        return read.ec == std::errc() && read.ptr == written.data() + written.size() ? std::optional(number)
                                                                                     : std::nullopt;
    }

private:
    const Scope& m_scope;
    const hcl::Block& m_block;
};

/// The members of a map that `value` is, or leads to.
Pairs pairsOf(const Scope& scope, const hcl::Expression* value);

} // namespace steploom::model::terraform
