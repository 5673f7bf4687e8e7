// SPDX-License-Identifier: Apache-2.0
#include "model/terraform/block_reader.h"

namespace steploom::model::terraform {

Pairs pairsOf(const Scope& scope, const hcl::Expression* value) {
    Pairs made;
    if (value == nullptr)
        return made;
    const hcl::Expression& map = scope.followed(*value);
    made.reserve(map.items.size());
    for (const hcl::Item& item : map.items)
        made.emplace_back(item.name, scope.text(item.value));
    return made;
}

std::string BlockReader::json(std::string_view attribute) const {
    const hcl::Expression* value = m_block.attribute(attribute);
    return value == nullptr ? std::string() : m_scope.json(*value).value_or(m_scope.text(*value));
}

Pairs BlockReader::pairs(std::string_view attribute) const {
    return pairsOf(m_scope, m_block.attribute(attribute));
}

std::vector<std::string> BlockReader::list(std::string_view attribute) const {
    std::vector<std::string> made;
    const hcl::Expression* value = m_block.attribute(attribute);
    if (value == nullptr)
        return made;
    const hcl::Expression& items = m_scope.followed(*value);
    made.reserve(items.elements.size());
    for (const hcl::Expression& item : items.elements)
        made.push_back(m_scope.text(item));
    return made;
}

Span BlockReader::place(std::string_view attribute) const {
    const hcl::Expression* value = m_block.attribute(attribute);
    return value == nullptr ? Span() : value->span;
}

std::string referredLabel(std::string_view text, std::string_view type) {
    const std::string prefix = "${" + std::string(type) + ".";
    if (text.substr(0, prefix.size()) != prefix || text.find('}') != text.size() - 1)
        return {};
    text.remove_prefix(prefix.size());
    return std::string(text.substr(0, text.find_first_of(".[}")));
}

} // namespace steploom::model::terraform
