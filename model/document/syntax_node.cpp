// SPDX-License-Identifier: Apache-2.0
#include <charconv>
#include <cmath>

#include "model/document/json_string.h"
#include "model/document/syntax_tree.h"

namespace steploom::model {

std::string Node::string() const {
    if (!isString())
        return {};
    const std::string_view characters = insideQuotes(raw());
    return data().escaped ? decodeJsonString(characters) : std::string(characters);
}

bool Node::stringIs(std::string_view characters) const {
    if (!isString())
        return false;
    return data().escaped ? string() == characters : insideQuotes(raw()) == characters;
}

std::optional<double> Node::number() const {
    if (!isNumber())
        return std::nullopt;
    const std::string_view digits = raw();
    double value = 0;
    const auto [end, error] = std::from_chars(digits.data(), digits.data() + digits.size(), value);
    if (error != std::errc() || end != digits.data() + digits.size())
        return std::nullopt;
    return value;
}

std::optional<std::int64_t> Node::integer() const {
    constexpr double exact = 9007199254740992.0; // 2^53: every whole number up to it is a double
    const auto value = number();
    if (!value || std::floor(*value) != *value || std::fabs(*value) > exact)
        return std::nullopt;
    return static_cast<std::int64_t>(*value);
}

Span Node::memberSpan() const {
    return isMember() ? Span{keySpan().begin, span().end} : span();
}

std::string Node::key() const {
    if (!isMember())
        return {};
    const std::string_view characters = insideQuotes(rawKey());
    return data().keyEscaped ? decodeJsonString(characters) : std::string(characters);
}

bool Node::unusualKeyIs(std::string_view name) const {
    return isMember() && (data().keyEscaped ? key() == name : insideQuotes(rawKey()) == name);
}

Node Node::previousSibling() const {
    Node previous;
    for (Node child = parent().firstChild(); child && child.m_index < m_index; child = child.nextSibling())
        previous = child;
    return previous;
}

bool Node::isLast() const {
    return !nextSibling();
}

std::size_t Node::childCount() const {
    std::size_t count = 0;
    for (Node child = firstChild(); child; child = child.nextSibling())
        ++count;
    return count;
}

Node Node::member(std::string_view name) const {
    Node found;
    if (isObject()) {
        for (const Node child : *this) {
            if (child.keyIs(name))
                found = child;
        }
    }
    return found;
}

Node Node::item(std::size_t index) const {
    if (!isArray())
        return {};
    Node child = firstChild();
    for (; child && index > 0; --index)
        child = child.nextSibling();
    return child;
}

} // namespace steploom::model
