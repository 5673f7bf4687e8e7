// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <cstddef>
#include <cstdint>
#include <string>
#include <string_view>
#include <utility>
#include <vector>

// JSON values as the interpreter passes them from state to state: immutable, shared, cheap to keep.
//
// A Value is a handle of 16 bytes. Scalars live in it; strings, arrays and objects are reference-counted
// nodes that never change once built. "Changing" a value (with(), withAt()) copies one node and shares
// everything below it, so that setting a path costs the length of the path and not the size of the payload.
//
// Threads: counts are not atomic. A value, and all that shares nodes with it, belongs to one thread at a
// time; a whole execution with its definition may be handed over to another thread, never used from two at
// once.
//
// Depth: no operation here recurses over the depth of a value, destruction included.
namespace steploom::engine {

enum class Kind : std::uint8_t { Absent, Null, Bool, Int, Double, String, Array, Object };

namespace detail {
struct Node;
struct StringNode;
struct ArrayNode;
struct ObjectNode;
struct Shape;
void destroy(Node* node, Kind kind) noexcept;
void destroyShape(Shape* shape) noexcept;
/// What every node begins with.
struct Node {
    std::uint32_t refs;
    /// Characters of a string, elements of an array, members of an object.
    std::uint32_t count;
    /// Size as compact JSON; 0 while nobody asked.
    mutable std::uint64_t jsonSize;
};
} // namespace detail

/// A member name with its hash: what compiled paths and templates look members up with.
class Key {
public:
    Key() noexcept = default;
    explicit Key(std::string_view text);
    Key(const Key& other) noexcept;
    Key(Key&& other) noexcept
        : m_node(std::exchange(other.m_node, nullptr)) {}
    Key& operator=(Key other) noexcept {
        std::swap(m_node, other.m_node);
        return *this;
    }
    ~Key();

    std::string_view text() const noexcept;
    bool isEmpty() const noexcept { return m_node == nullptr; }
    friend bool operator==(const Key& a, const Key& b) noexcept;

private:
    friend class Value;
    friend class Shape;
    friend struct detail::Shape;
    detail::StringNode* m_node = nullptr;
};

/// The ordered member names of an object, shared by all objects that have the same ones.
class Shape {
public:
    Shape() noexcept = default;
    /// Of distinct keys. Repeated names keep the place of the first.
    explicit Shape(const std::vector<Key>& keys);
    Shape(const Shape& other) noexcept;
    Shape(Shape&& other) noexcept
        : m_shape(std::exchange(other.m_shape, nullptr)) {}
    Shape& operator=(Shape other) noexcept {
        std::swap(m_shape, other.m_shape);
        return *this;
    }
    ~Shape();

    std::size_t size() const noexcept;
    std::string_view keyAt(std::size_t index) const noexcept;
    /// Exactly these names in this order.
    bool hasKeys(const std::vector<Key>& keys) const noexcept;

private:
    friend class Value;
    friend class ObjectBuilder;
    detail::Shape* m_shape = nullptr;
};

class Value {
public:
    /// Absent: no value at all. Stands for "was not there" in records and results; never inside an array or
    /// object.
    Value() noexcept
        : m_kind(Kind::Absent) {
        m_data.integer = 0;
    }
    Value(std::nullptr_t) noexcept
        : m_kind(Kind::Null) {
        m_data.integer = 0;
    }
    Value(bool value) noexcept
        : m_kind(Kind::Bool) {
        m_data.integer = value ? 1 : 0;
    }
    Value(int value) noexcept
        : Value(static_cast<std::int64_t>(value)) {}
    Value(std::uint32_t value) noexcept
        : Value(static_cast<std::int64_t>(value)) {}
    Value(std::int64_t value) noexcept
        : m_kind(Kind::Int) {
        m_data.integer = value;
    }
    Value(double value) noexcept
        : m_kind(Kind::Double) {
        m_data.real = value;
    }
    Value(std::string_view value);
    Value(const char* value)
        : Value(std::string_view(value)) {}
    Value(const std::string& value)
        : Value(std::string_view(value)) {}
    explicit Value(const Key& key) noexcept;
    template <typename T>
    Value(T*) = delete;

    Value(const Value& other) noexcept
        : m_data(other.m_data)
        , m_kind(other.m_kind) {
        retain();
    }
    Value(Value&& other) noexcept
        : m_data(other.m_data)
        , m_kind(std::exchange(other.m_kind, Kind::Absent)) {}
    Value& operator=(const Value& other) noexcept {
        Value copy(other);
        swap(copy);
        return *this;
    }
    Value& operator=(Value&& other) noexcept {
        Value taken(std::move(other));
        swap(taken);
        return *this;
    }
    ~Value() { release(); }
    void swap(Value& other) noexcept {
        std::swap(m_data, other.m_data);
        std::swap(m_kind, other.m_kind);
    }

    static Value emptyArray() noexcept { return Value(Kind::Array); }
    static Value emptyObject() noexcept { return Value(Kind::Object); }
    /// Takes the elements; none may be absent.
    static Value array(std::vector<Value>&& elements);
    /// An object of a known shape; `members` has as many values as the shape has names.
    static Value object(const Shape& shape, Value* members);
    /// A small object spelled out. For texts of our own making, not for hot paths.
    static Value object(std::initializer_list<std::pair<std::string_view, Value>> members);

    Kind kind() const noexcept { return m_kind; }
    bool isAbsent() const noexcept { return m_kind == Kind::Absent; }
    bool isNull() const noexcept { return m_kind == Kind::Null; }
    bool isBool() const noexcept { return m_kind == Kind::Bool; }
    bool isInt() const noexcept { return m_kind == Kind::Int; }
    bool isDouble() const noexcept { return m_kind == Kind::Double; }
    bool isNumber() const noexcept { return m_kind == Kind::Int || m_kind == Kind::Double; }
    bool isString() const noexcept { return m_kind == Kind::String; }
    bool isArray() const noexcept { return m_kind == Kind::Array; }
    bool isObject() const noexcept { return m_kind == Kind::Object; }

    bool asBool() const noexcept { return m_data.integer != 0; }
    std::int64_t asInt() const noexcept { return m_data.integer; }
    /// Of an integer or a double.
    double asDouble() const noexcept {
        return m_kind == Kind::Int ? static_cast<double>(m_data.integer) : m_data.real;
    }
    /// Valid while this value (or another handle of the same node) lives. Empty for anything but a string.
    std::string_view asString() const noexcept;

    /// Elements of an array, members of an object, bytes of a string; 0 for everything else.
    std::size_t size() const noexcept {
        return m_kind >= Kind::String && m_data.node != nullptr ? m_data.node->count : 0;
    }
    /// Element of an array, or member of an object in its order. `index` is below size().
    const Value& at(std::size_t index) const noexcept;
    /// Name of a member of an object.
    std::string_view keyAt(std::size_t index) const noexcept;
    /// The same, sharing the name.
    Key memberKey(std::size_t index) const noexcept;
    /// Whether another handle holds the same node.
    bool isShared() const noexcept {
        return m_kind >= Kind::String && m_data.node != nullptr && m_data.node->refs > 1;
    }
    /// Names of an object; empty for anything else.
    Shape shape() const noexcept;
    /// Member of an object; null where there is none or this is no object.
    const Value* find(std::string_view key) const noexcept;
    const Value* find(const Key& key) const noexcept;
    /// As find(), with an absent value where there is none.
    const Value& get(std::string_view key) const noexcept;

    /// This object with one member set (at its place, or as the last).
    Value with(const Key& key, Value value) const;
    Value with(std::string_view key, Value value) const { return with(Key(key), std::move(value)); }
    Value without(std::string_view key) const;
    /// This array with one element replaced; `index` may be size(), which appends.
    Value withAt(std::size_t index, Value value) const;

    /// Bytes of this value as compact JSON in UTF-8: what the service's payload quota counts. Remembered per
    /// node.
    std::uint64_t jsonSize() const;
    /// Same node or same scalar: equal without looking. Two equal values need not be identical.
    bool isIdentical(const Value& other) const noexcept {
        return m_kind == other.m_kind && (m_kind <= Kind::Null || m_data.integer == other.m_data.integer);
    }
    /// Deep equality of JSON values: member order does not count, 1 equals 1.0.
    friend bool operator==(const Value& a, const Value& b) noexcept;

private:
    friend class ObjectBuilder;
    friend void detail::destroy(detail::Node*, Kind) noexcept;
    explicit Value(Kind kind) noexcept
        : m_kind(kind) {
        m_data.node = nullptr;
    }
    Value(Kind kind, detail::Node* node) noexcept
        : m_kind(kind) {
        m_data.node = node;
    }
    void retain() const noexcept {
        if (m_kind >= Kind::String && m_data.node != nullptr)
            ++m_data.node->refs;
    }
    void release() noexcept {
        if (m_kind >= Kind::String && m_data.node != nullptr && --m_data.node->refs == 0)
            detail::destroy(m_data.node, m_kind);
    }

    union Data {
        std::int64_t integer;
        double real;
        detail::Node* node;
    } m_data;
    Kind m_kind;
};

static_assert(sizeof(Value) == 16);

/// Collects members in order. A repeated name replaces the earlier value and keeps its place, as the service
/// does.
class ObjectBuilder {
public:
    void reserve(std::size_t members);
    void add(Key key, Value value);
    void add(std::string_view key, Value value) { add(Key(key), std::move(value)); }
    bool isEmpty() const noexcept { return m_keys.empty(); }
    /// The object; the builder is empty afterwards.
    Value build();

private:
    std::vector<Key> m_keys;
    std::vector<Value> m_values;
};

} // namespace steploom::engine
