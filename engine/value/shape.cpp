// SPDX-License-Identifier: Apache-2.0
#include "engine/value/node.h"

#include <cassert>

namespace steploom::engine {

namespace {

/// JSON bytes of a string literal with its quotes.
std::uint64_t literalSize(std::string_view text) noexcept {
    std::uint64_t size = text.size() + 2;
    for (const char c : text) {
        const auto byte = static_cast<unsigned char>(c);
        if (byte == '"' || byte == '\\')
            size += 1;
        else if (byte < 0x20)
            size += byte == '\b' || byte == '\f' || byte == '\n' || byte == '\r' || byte == '\t' ? 1 : 5;
    }
    return size;
}

std::uint32_t keyHash(detail::StringNode* key) noexcept {
    if (key->hash == 0)
        key->hash = detail::hashOf(key->text());
    return key->hash;
}

std::size_t shapeBytes(std::uint32_t count, std::uint32_t slots) {
    return sizeof(detail::Shape) + count * sizeof(detail::StringNode*) + slots * sizeof(std::uint32_t);
}

} // namespace

namespace detail {

Shape* Shape::make(StringNode* const* keys, std::uint32_t count) {
    std::uint32_t slots = 0;
    if (count >= kIndexedFrom) {
        slots = 16;
        while (slots < count * 2)
            slots *= 2;
    }
    auto* shape = static_cast<Shape*>(pool::allocate(shapeBytes(count, slots)));
    shape->refs = 1;
    shape->count = count;
    shape->jsonSize = 2 + (count > 0 ? count - 1 : 0);
    shape->tableMask = slots > 0 ? slots - 1 : 0;
    shape->grown = nullptr;
    for (std::uint32_t i = 0; i < count; ++i) {
        shape->keys()[i] = keys[i];
        shape->jsonSize += literalSize(keys[i]->text()) + 1;
    }
    if (slots > 0) {
        std::uint32_t* table = shape->table();
        for (std::uint32_t i = 0; i < slots; ++i)
            table[i] = kMissing;
        for (std::uint32_t i = 0; i < count; ++i) {
            std::uint32_t slot = keyHash(keys[i]) & shape->tableMask;
            while (table[slot] != kMissing)
                slot = (slot + 1) & shape->tableMask;
            table[slot] = i;
        }
    }
    return shape;
}

std::uint32_t Shape::find(std::string_view text, std::uint32_t hash) noexcept {
    if (tableMask == 0) {
        for (std::uint32_t i = 0; i < count; ++i) {
            if (key(i)->count == text.size() && std::memcmp(key(i)->chars(), text.data(), text.size()) == 0)
                return i;
        }
        return kMissing;
    }
    const std::uint32_t* slots = table();
    for (std::uint32_t slot = hash & tableMask; slots[slot] != kMissing; slot = (slot + 1) & tableMask) {
        StringNode* candidate = key(slots[slot]);
        if (candidate->hash == hash && candidate->text() == text)
            return slots[slot];
    }
    return kMissing;
}

std::uint32_t Shape::find(const StringNode* wanted) noexcept {
    if (wanted == nullptr)
        return kMissing;
    if (tableMask == 0) {
        for (std::uint32_t i = 0; i < count; ++i) {
            if (key(i) == wanted || sameText(key(i), wanted))
                return i;
        }
        return kMissing;
    }
    const std::string_view text = wanted->text();
    return find(text, keyHash(const_cast<StringNode*>(wanted)));
}

Shape* Shape::grow(StringNode* added) {
    if (grown != nullptr && grown->key(count)->text() == added->text()) {
        dropString(added);
        ++grown->refs;
        return grown;
    }
    std::vector<StringNode*> all(keys(), keys() + count);
    for (StringNode* node : all)
        ++node->refs;
    all.push_back(added);
    Shape* shape = make(all.data(), count + 1);
    if (count <= kRemembersUpTo) {
        if (grown != nullptr && --grown->refs == 0)
            destroyShape(grown);
        grown = shape;
        ++shape->refs;
    }
    return shape;
}

// The chain of remembered shapes is at most kRemembersUpTo long, so recursion is bounded.
void destroyShape(Shape* shape) noexcept {
    if (shape->grown != nullptr && --shape->grown->refs == 0)
        destroyShape(shape->grown);
    for (std::uint32_t i = 0; i < shape->count; ++i)
        dropString(shape->key(i));
    pool::free(shape, shapeBytes(shape->count, shape->tableMask == 0 ? 0 : shape->tableMask + 1));
}

} // namespace detail

Key::Key(std::string_view text)
    : m_node(detail::makeString(text)) {
    m_node->hash = detail::hashOf(text);
}

Key::Key(const Key& other) noexcept
    : m_node(other.m_node) {
    if (m_node != nullptr)
        ++m_node->refs;
}

Key::~Key() {
    if (m_node != nullptr)
        detail::dropString(m_node);
}

std::string_view Key::text() const noexcept {
    return m_node != nullptr ? m_node->text() : std::string_view();
}

bool operator==(const Key& a, const Key& b) noexcept {
    return a.m_node == b.m_node || (a.m_node != nullptr && b.m_node != nullptr && a.text() == b.text());
}

Shape::Shape(const std::vector<Key>& keys) {
    if (keys.empty())
        return;
    std::vector<detail::StringNode*> nodes;
    nodes.reserve(keys.size());
    for (const Key& key : keys) {
        ++key.m_node->refs;
        nodes.push_back(key.m_node);
    }
    m_shape = detail::Shape::make(nodes.data(), static_cast<std::uint32_t>(nodes.size()));
}

Shape::Shape(const Shape& other) noexcept
    : m_shape(other.m_shape) {
    if (m_shape != nullptr)
        ++m_shape->refs;
}

Shape::~Shape() {
    if (m_shape != nullptr && --m_shape->refs == 0)
        detail::destroyShape(m_shape);
}

std::size_t Shape::size() const noexcept {
    return m_shape != nullptr ? m_shape->count : 0;
}

std::string_view Shape::keyAt(std::size_t index) const noexcept {
    assert(index < size());
    return m_shape->key(static_cast<std::uint32_t>(index))->text();
}

bool Shape::hasKeys(const std::vector<Key>& keys) const noexcept {
    if (keys.size() != size())
        return false;
    for (std::size_t i = 0; i < keys.size(); ++i) {
        if (m_shape->key(static_cast<std::uint32_t>(i)) != keys[i].m_node && keyAt(i) != keys[i].text())
            return false;
    }
    return true;
}

void ObjectBuilder::reserve(std::size_t members) {
    m_keys.reserve(members);
    m_values.reserve(members);
}

void ObjectBuilder::add(Key key, Value value) {
    assert(!value.isAbsent());
    m_keys.push_back(std::move(key));
    m_values.push_back(std::move(value));
}

Value ObjectBuilder::build() {
    Shape shape(m_keys);
    if (shape.m_shape == nullptr)
        return Value::emptyObject();
    // A repeated name finds the place of the first one with this text.
    const auto firstPlace = [&shape](const Key& key) {
        return shape.m_shape->find(key.text(),
                                   shape.m_shape->tableMask != 0 ? detail::hashOf(key.text()) : 0);
    };
    bool repeated = false;
    for (std::size_t i = 0; i < m_keys.size() && !repeated; ++i)
        repeated = firstPlace(m_keys[i]) != i;
    if (repeated) {
        std::vector<Key> keys;
        std::vector<Value> values;
        std::vector<std::uint32_t> placeOf(m_keys.size(), detail::Shape::kMissing);
        for (std::size_t i = 0; i < m_keys.size(); ++i) {
            const std::uint32_t first = firstPlace(m_keys[i]);
            if (placeOf[first] == detail::Shape::kMissing) {
                placeOf[first] = static_cast<std::uint32_t>(keys.size());
                keys.push_back(m_keys[i]);
                values.push_back(std::move(m_values[i]));
            } else {
                values[placeOf[first]] = std::move(m_values[i]);
            }
        }
        m_keys = std::move(keys);
        m_values = std::move(values);
        shape = Shape(m_keys);
    }
    Value object = Value::object(shape, m_values.data());
    m_keys.clear();
    m_values.clear();
    return object;
}

} // namespace steploom::engine
