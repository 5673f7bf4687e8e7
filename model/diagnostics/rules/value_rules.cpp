// SPDX-License-Identifier: Apache-2.0
#include <algorithm>
#include <cmath>
#include <unordered_set>

#include "engine/definition/field_values.h"
#include "model/diagnostics/rules/state_checker.h"
#include "model/diagnostics/rules/values.h"

// What single values have to be.
namespace steploom::model {

namespace {

constexpr std::size_t kMaxPayload = 262'144;

std::string bound(double value) {
    return std::to_string(static_cast<long long>(value));
}

std::string joined(const std::vector<std::string_view>& words) {
    std::string list;
    for (const std::string_view word : words)
        list.append(list.empty() ? "" : ", ").append(word);
    return list;
}

/// What tells most keys apart at one look.
unsigned keyBit(std::string_view raw) {
    const auto at = [raw](std::size_t index) {
        return static_cast<unsigned>(static_cast<unsigned char>(raw[index]));
    };
    return (static_cast<unsigned>(raw.size()) * 5 + at(1) + at(raw.size() / 2) * 3 + at(raw.size() - 2) * 7) %
           64;
}

} // namespace

std::string StateChecker::nameOf(Node value) {
    return value.isMember() ? value.key() : std::string(value.parent().key());
}

void StateChecker::wrongKind(Node value, std::string_view expected) {
    error("structure.wrong-kind", value, value.span(), {nameOf(value), std::string(expected)});
}

/// Whether the value is of a kind; reports another one.
bool StateChecker::kind(Node value, NodeKind kind, std::string_view name) {
    if (value.kind() == kind)
        return true;
    if (value && !isSubstituted(value))
        wrongKind(value, name);
    return false;
}

void StateChecker::boolean(Node value) {
    if (value.kind() != NodeKind::True && value.kind() != NodeKind::False && !isSubstituted(value))
        wrongKind(value, "true or false");
}

void StateChecker::number(Field field, Node value) {
    if (isSubstituted(value))
        return;
    const auto [least, most, whole] = engine::numberBounds(field);
    const auto number = value.number();
    if (!number || (whole && *number != std::floor(*number)))
        wrongKind(value, whole ? "whole number" : "number");
    else if (*number < least || *number > most)
        error("field.range", value, value.span(),
              {std::string(engine::fieldName(field)), bound(least), bound(most)});
}

bool StateChecker::isQuery(Node value) const {
    return value.isString() && value.raw().substr(1, 2) == "{%";
}

void StateChecker::numberOrQuery(Field field, Node value) {
    if (m_language == engine::QueryLanguage::Jsonata && isQuery(value))
        queries(value, {});
    else
        number(field, value);
}

void StateChecker::word(Field field, Node value) {
    if (isSubstituted(value))
        return;
    const auto& words = engine::fieldWords(field);
    const bool fits = value.isString() &&
                      std::find(words.begin(), words.end(), charactersOf(value, m_buffer)) != words.end();
    if (!fits)
        error("field.words", value, value.span(), {std::string(engine::fieldName(field)), joined(words)});
}

void StateChecker::conflict(Node object, Field one, Field other) {
    const Node first = object.member(engine::fieldName(one));
    const Node second = object.member(engine::fieldName(other));
    if (first && second)
        error("field.conflict", second, second.keySpan(),
              {std::string(engine::fieldName(one)), std::string(engine::fieldName(other))});
}

void StateChecker::conflict(Field one, Field other) {
    if (has(one) && has(other))
        conflict(m_node, one, other);
}

void StateChecker::missing(std::initializer_list<Field> anyOf) {
    if (m_open || std::any_of(anyOf.begin(), anyOf.end(), [this](Field field) { return has(field); }))
        return;
    std::vector<std::string_view> names;
    for (const Field field : anyOf)
        names.push_back(engine::fieldName(field));
    error(names.size() > 1 ? "structure.missing-one-of" : "structure.missing-field", m_node, m_node.keySpan(),
          {joined(names)});
}

void StateChecker::missing(Node object, Span place, std::initializer_list<std::string_view> anyOf) {
    if (std::any_of(anyOf.begin(), anyOf.end(),
                    [&](std::string_view field) { return bool(object.member(field)); }))
        return;
    // A key that is filled in later may be the missing one.
    for (const Node member : object) {
        if (isSubstituted(member.rawKey()))
            return;
    }
    error(anyOf.size() > 1 ? "structure.missing-one-of" : "structure.missing-field", object, place,
          {joined(anyOf)});
}

void StateChecker::unknownIn(Node member, std::string_view owner, std::initializer_list<Field> candidates) {
    const Field field = fieldOf(member);
    const bool known = std::find(candidates.begin(), candidates.end(), field) != candidates.end();
    if (!known && member.isMember() && !isSubstituted(member.rawKey()))
        error("field.unknown", member, member.keySpan(), {member.key(), std::string(owner)});
}

/// A constant that is larger than any payload may be.
void StateChecker::payloadSize(Node value) {
    if (value.span().size() <= kMaxPayload)
        return;
    // Blanks between the values do not count.
    std::size_t size = 0;
    for (std::uint32_t i = value.index(); i < m_tree.size(); ++i) {
        const Node node(&m_tree, i);
        if (node.span().begin >= value.span().end)
            break;
        size += node.isScalar() ? node.span().size() + 1 : 2;
        size += node == value ? 0 : node.keySpan().size() + 1;
    }
    if (size > kMaxPayload)
        warning("limit.payload", value, value.isMember() ? value.keySpan() : value.span(),
                {std::to_string(size), std::to_string(kMaxPayload)});
}

/// In every object from here down, the scopes inside excepted: they hold states, which are looked at by
/// themselves.
void StateChecker::duplicates(Node from) {
    std::uint64_t seen = 0;
    bool maybe = false;
    for (const Node member : from) {
        if (member.isMember() && member.rawKey().size() > 2) {
            const std::uint64_t bit = std::uint64_t{1} << keyBit(member.rawKey());
            maybe = maybe || (seen & bit) != 0;
            seen |= bit;
        }
        const bool holds = !member.isScalar() && member.firstChild();
        if (!holds)
            continue;
        if (member != at(Field::Branches) && member != at(Field::ItemProcessor) &&
            member != at(Field::Iterator))
            duplicates(member);
    }
    if (!maybe || !from.isObject())
        return;
    std::unordered_set<std::string_view> keys;
    for (const Node member : from) {
        if (!keys.insert(member.rawKey()).second)
            warning("names.duplicate-key", member, member.keySpan(), {member.key()});
    }
}

} // namespace steploom::model
