// SPDX-License-Identifier: Apache-2.0
#include "model/diagnostics/rules/shapes.h"

#include <algorithm>

#include "model/diagnostics/rules/expressions.h"
#include "model/diagnostics/rules/values.h"

namespace steploom::model {

namespace {

constexpr std::size_t kMaxShapes = 200'000; ///< more is not worth the time: all further ones are unknown
constexpr std::size_t kMaxShapeDepth = 8;
constexpr std::size_t kMaxMembers = 1'000; ///< of one shape, at all depths

} // namespace

bool takeName(std::string_view& path, std::string_view& name) {
    if (path.empty() || path.front() != '.')
        return false;
    path.remove_prefix(1);
    name = path.substr(0, path.find('.'));
    path.remove_prefix(name.size());
    return !name.empty();
}

void Shapes::clear() {
    m_shapes.assign(2, {});
}

Shapes::Id Shapes::add(Shape shape) {
    shape.size = 1 + shape.members.size();
    shape.depth = 1;
    for (auto& [name, id] : shape.members) {
        if (!isKnown(id))
            continue;
        if (m_shapes[id].depth >= kMaxShapeDepth)
            id = kUnknown;
        else
            shape.depth = std::max(shape.depth, m_shapes[id].depth + 1);
        shape.size += isKnown(id) ? m_shapes[id].size : 0;
    }
    if (m_shapes.size() >= kMaxShapes || shape.size > kMaxMembers)
        return kUnknown;
    m_shapes.push_back(std::move(shape));
    return static_cast<Id>(m_shapes.size() - 1);
}

Shapes::Id Shapes::ofMembers(std::vector<std::pair<std::string, Id>> members) {
    return add({std::move(members), 1, 1});
}

Shapes::Id Shapes::member(Id shape, std::string_view name, bool& lacks) const {
    lacks = false;
    if (!isKnown(shape))
        return kUnknown;
    for (const auto& [known, id] : m_shapes[shape].members) {
        if (known == name)
            return id;
    }
    lacks = true;
    return kUnknown;
}

std::string Shapes::names(Id shape) const {
    constexpr std::size_t most = 6;
    std::string list;
    std::size_t count = 0;
    for (const auto& [name, id] : m_shapes[shape].members) {
        if (++count > most)
            return list + ", …";
        list += (list.empty() ? "" : ", ") + name;
    }
    return list;
}

Shapes::Id Shapes::ofConstant(Node value) {
    if (!value.isObject() || isSubstituted(value))
        return kUnknown;
    Shape shape;
    for (const Node member : value) {
        if (isSubstituted(member.rawKey()))
            return kUnknown;
        shape.members.emplace_back(member.key(), ofConstant(member));
    }
    return add(std::move(shape));
}

Shapes::Id Shapes::ofTemplate(Node value, Id input, bool jsonata) {
    if (!value.isObject() || isSubstituted(value))
        return kUnknown;
    Shape shape;
    for (const Node member : value) {
        std::string key = member.key();
        if (isSubstituted(key))
            return kUnknown;
        const bool dynamic = !jsonata && key.size() >= 2 && key.compare(key.size() - 2, 2, ".$") == 0;
        Id id = kUnknown;
        if (dynamic) {
            key.erase(key.size() - 2);
            std::string buffer;
            std::string_view variable;
            const std::string_view path = charactersOf(member, buffer);
            if (member.isString() && isPlainPath(path, variable) && variable.empty() &&
                path.substr(0, 2) != "$$")
                id = at(input, path);
        } else {
            id = ofTemplate(member, input, jsonata);
        }
        shape.members.emplace_back(std::move(key), id);
    }
    return add(std::move(shape));
}

Shapes::Id Shapes::at(Id shape, std::string_view path) const {
    path.remove_prefix(std::min<std::size_t>(1, path.size()));
    std::string_view name;
    bool lacks = false;
    while (isKnown(shape) && takeName(path, name))
        shape = member(shape, name, lacks);
    return shape;
}

Shapes::Id Shapes::with(Id shape, std::string_view path, Id value) {
    std::string_view name;
    if (!takeName(path, name))
        return value;
    if (!isKnown(shape))
        return kUnknown;
    Shape changed = m_shapes[shape];
    for (auto& [known, id] : changed.members) {
        if (known == name) {
            id = with(id, path, value);
            return add(std::move(changed));
        }
    }
    changed.members.emplace_back(name, with(kEmpty, path, value));
    return add(std::move(changed));
}

Shapes::Id Shapes::joined(Id a, Id b) {
    if (a == b)
        return a;
    if (!isKnown(a) || !isKnown(b))
        return kUnknown;
    Shape both = m_shapes[a];
    const Shape other = m_shapes[b];
    for (const auto& [name, id] : other.members) {
        const auto known =
            std::find_if(both.members.begin(), both.members.end(),
                         [&wanted = name](const auto& member) { return member.first == wanted; });
        if (known == both.members.end())
            both.members.emplace_back(name, id);
        else
            known->second = joined(known->second, id);
    }
    return add(std::move(both));
}

bool Shapes::same(Id a, Id b) const {
    if (a == b)
        return true;
    if (!isKnown(a) || !isKnown(b) || m_shapes[a].members.size() != m_shapes[b].members.size())
        return false;
    const auto& left = m_shapes[a].members;
    const auto& right = m_shapes[b].members;
    for (std::size_t i = 0; i < left.size(); ++i) {
        if (left[i].first != right[i].first || !same(left[i].second, right[i].second))
            return false;
    }
    return true;
}

} // namespace steploom::model
