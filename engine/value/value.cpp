// SPDX-License-Identifier: Apache-2.0
#include "engine/value/value.h"

#include "engine/value/node.h"

#include <cassert>
#include <new>

namespace steploom::engine {

using detail::ArrayNode;
using detail::dropString;
using detail::hashOf;
using detail::Node;
using detail::ObjectNode;
using detail::StringNode;

namespace detail {

// Children that fall to zero are queued instead of destroyed on the spot: a payload may be nested deeper than
// the stack is. The queue runs through the nodes themselves (jsonSize and the count of references are free by
// then).
void destroy(Node* node, Kind kind) noexcept {
    if (kind == Kind::String) {
        pool::free(node, stringBytes(node->count));
        return;
    }
    struct Link {
        Node* next;
        Kind kind;
    };
    static_assert(sizeof(Link) <= sizeof(Node));
    Node* pending = nullptr;
    Kind pendingKind = Kind::Absent;
    const auto drop = [&](Value& child) {
        if (child.m_kind < Kind::String || child.m_data.node == nullptr || --child.m_data.node->refs != 0)
            return;
        if (child.m_kind == Kind::String) {
            pool::free(child.m_data.node, stringBytes(child.m_data.node->count));
            return;
        }
        // The node keeps its count of children; the link goes where refs and jsonSize were.
        child.m_data.node->refs = static_cast<std::uint32_t>(pendingKind);
        child.m_data.node->jsonSize = reinterpret_cast<std::uint64_t>(pending);
        pending = child.m_data.node;
        pendingKind = child.m_kind;
    };
    for (;;) {
        const std::uint32_t count = node->count;
        if (kind == Kind::Array) {
            Value* elements = static_cast<ArrayNode*>(node)->elements();
            for (std::uint32_t i = 0; i < count; ++i)
                drop(elements[i]);
        } else {
            auto* object = static_cast<ObjectNode*>(node);
            Value* members = object->members();
            for (std::uint32_t i = 0; i < count; ++i)
                drop(members[i]);
            if (--object->shape->refs == 0)
                destroyShape(object->shape);
        }
        pool::free(node, kind == Kind::Array ? arrayBytes(count) : objectBytes(count));
        if (pending == nullptr)
            return;
        node = pending;
        kind = pendingKind;
        pendingKind = static_cast<Kind>(node->refs);
        pending = reinterpret_cast<Node*>(node->jsonSize);
    }
}

} // namespace detail

Value::Value(std::string_view value)
    : m_kind(Kind::String) {
    m_data.node = value.empty() ? nullptr : detail::makeString(value);
}

Value::Value(const Key& key) noexcept
    : m_kind(Kind::String) {
    m_data.node = key.m_node != nullptr && key.m_node->count != 0 ? key.m_node : nullptr;
    retain();
}

Value Value::array(std::vector<Value>&& elements) {
    if (elements.empty())
        return emptyArray();
    auto* node = static_cast<ArrayNode*>(pool::allocate(detail::arrayBytes(elements.size())));
    node->refs = 1;
    node->count = static_cast<std::uint32_t>(elements.size());
    node->jsonSize = 0;
    Value* place = node->elements();
    for (Value& element : elements) {
        assert(!element.isAbsent());
        new (place++) Value(std::move(element));
    }
    return Value(Kind::Array, node);
}

Value Value::object(const Shape& shape, Value* members) {
    if (shape.m_shape == nullptr)
        return emptyObject();
    const std::uint32_t count = shape.m_shape->count;
    auto* node = static_cast<ObjectNode*>(pool::allocate(detail::objectBytes(count)));
    node->refs = 1;
    node->count = count;
    node->jsonSize = 0;
    node->shape = shape.m_shape;
    ++node->shape->refs;
    Value* place = node->members();
    for (std::uint32_t i = 0; i < count; ++i) {
        assert(!members[i].isAbsent());
        new (place++) Value(std::move(members[i]));
    }
    return Value(Kind::Object, node);
}

Value Value::object(std::initializer_list<std::pair<std::string_view, Value>> members) {
    ObjectBuilder builder;
    for (const auto& [name, value] : members)
        builder.add(name, value);
    return builder.build();
}

std::string_view Value::asString() const noexcept {
    if (m_kind != Kind::String || m_data.node == nullptr)
        return {};
    return static_cast<const StringNode*>(m_data.node)->text();
}

const Value& Value::at(std::size_t index) const noexcept {
    assert(index < size());
    if (m_kind == Kind::Array)
        return static_cast<ArrayNode*>(m_data.node)->elements()[index];
    return static_cast<ObjectNode*>(m_data.node)->members()[index];
}

std::string_view Value::keyAt(std::size_t index) const noexcept {
    assert(m_kind == Kind::Object && index < size());
    return static_cast<ObjectNode*>(m_data.node)->shape->key(static_cast<std::uint32_t>(index))->text();
}

Key Value::memberKey(std::size_t index) const noexcept {
    assert(m_kind == Kind::Object && index < size());
    Key key;
    key.m_node = static_cast<ObjectNode*>(m_data.node)->shape->key(static_cast<std::uint32_t>(index));
    ++key.m_node->refs;
    return key;
}

Shape Value::shape() const noexcept {
    Shape shape;
    if (m_kind == Kind::Object && m_data.node != nullptr) {
        shape.m_shape = static_cast<ObjectNode*>(m_data.node)->shape;
        ++shape.m_shape->refs;
    }
    return shape;
}

const Value* Value::find(std::string_view key) const noexcept {
    if (m_kind != Kind::Object || m_data.node == nullptr)
        return nullptr;
    auto* object = static_cast<ObjectNode*>(m_data.node);
    const std::uint32_t index = object->shape->find(key, object->shape->tableMask != 0 ? hashOf(key) : 0);
    return index == detail::Shape::kMissing ? nullptr : object->members() + index;
}

const Value* Value::find(const Key& key) const noexcept {
    if (m_kind != Kind::Object || m_data.node == nullptr)
        return nullptr;
    auto* object = static_cast<ObjectNode*>(m_data.node);
    const std::uint32_t index = object->shape->find(key.m_node);
    return index == detail::Shape::kMissing ? nullptr : object->members() + index;
}

const Value& Value::get(std::string_view key) const noexcept {
    static const Value absent;
    const Value* found = find(key);
    return found != nullptr ? *found : absent;
}

Value Value::with(const Key& key, Value value) const {
    assert(isObject() && !value.isAbsent() && !key.isEmpty());
    auto* source = static_cast<ObjectNode*>(m_data.node);
    const std::uint32_t count = static_cast<std::uint32_t>(size());
    std::uint32_t index = source != nullptr ? source->shape->find(key.m_node) : detail::Shape::kMissing;
    detail::Shape* shape = nullptr;
    if (index != detail::Shape::kMissing) {
        shape = source->shape;
        ++shape->refs;
    } else if (source != nullptr) {
        ++key.m_node->refs;
        shape = source->shape->grow(key.m_node);
        index = count;
    } else {
        ++key.m_node->refs;
        shape = detail::Shape::make(&key.m_node, 1);
        index = 0;
    }
    auto* node = static_cast<ObjectNode*>(pool::allocate(detail::objectBytes(shape->count)));
    node->refs = 1;
    node->count = shape->count;
    node->jsonSize = 0;
    node->shape = shape;
    Value* members = node->members();
    for (std::uint32_t i = 0; i < count; ++i) {
        if (i != index)
            new (members + i) Value(source->members()[i]);
    }
    new (members + index) Value(std::move(value));
    return Value(Kind::Object, node);
}

Value Value::without(std::string_view key) const {
    if (find(key) == nullptr)
        return *this;
    ObjectBuilder builder;
    builder.reserve(size());
    for (std::size_t i = 0; i < size(); ++i) {
        if (keyAt(i) != key)
            builder.add(keyAt(i), at(i));
    }
    return builder.build();
}

Value Value::withAt(std::size_t index, Value value) const {
    assert(isArray() && index <= size() && !value.isAbsent());
    std::vector<Value> elements;
    elements.reserve(size() + 1);
    for (std::size_t i = 0; i < size(); ++i)
        elements.push_back(at(i));
    if (index < elements.size())
        elements[index] = std::move(value);
    else
        elements.push_back(std::move(value));
    return array(std::move(elements));
}

} // namespace steploom::engine
