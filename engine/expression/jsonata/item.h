// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "engine/expression/jsonata/number_text.h"
#include "engine/value/value.h"

#include <memory>
#include <utility>
#include <vector>

// What expressions compute with: JSON values, and beside them what JSON has no word for: sequences with their
// marks, objects that can still change or hold functions, and functions.
//
// An Item is a Value, or a Value's absence with a cell. Cells are counted as values are, and as with those no
// operation recurses over depth.
namespace steploom::engine::jsonata {

class Evaluator;

enum class CellKind : std::uint8_t { List, Record, Function, Frame, Tuple, Origin };

/// What every cell begins with.
struct Cell {
    std::uint32_t refs = 0;
    CellKind kind;
    explicit Cell(CellKind own) noexcept
        : kind(own) {}
};
/// Frees the cell and all that only it held.
void destroyCell(Cell* cell) noexcept;

template <typename T>
class Ref {
public:
    Ref() noexcept = default;
    explicit Ref(T* cell) noexcept
        : m_cell(cell) {
        if (m_cell != nullptr)
            ++m_cell->refs;
    }
    Ref(const Ref& other) noexcept
        : Ref(other.m_cell) {}
    Ref(Ref&& other) noexcept
        : m_cell(std::exchange(other.m_cell, nullptr)) {}
    Ref& operator=(Ref other) noexcept {
        std::swap(m_cell, other.m_cell);
        return *this;
    }
    ~Ref() {
        if (m_cell != nullptr && --m_cell->refs == 0)
            destroyCell(m_cell);
    }
    T* get() const noexcept { return m_cell; }
    T* operator->() const noexcept { return m_cell; }
    T& operator*() const noexcept { return *m_cell; }
    explicit operator bool() const noexcept { return m_cell != nullptr; }

private:
    T* m_cell = nullptr;
};

template <typename T, typename... Args>
Ref<T> makeCell(Args&&... args) {
    return Ref<T>(new T(std::forward<Args>(args)...));
}

struct List;
struct Record;
struct Function;
struct Tuple;
struct Origin;

class Item {
public:
    /// Undefined.
    Item() noexcept = default;
    Item(Value value) noexcept
        : m_value(std::move(value)) {}
    Item(bool value) noexcept
        : m_value(value) {}
    Item(const Ref<List>& list) noexcept;
    Item(const Ref<Record>& record) noexcept;
    Item(const Ref<Function>& function) noexcept;
    Item(const Ref<Tuple>& tuple) noexcept;
    /// A value that was read from a known place; `origin` may be null.
    Item(Value value, const Ref<Origin>& origin) noexcept;
    template <typename T>
    Item(T*) = delete;

    static Item number(double number) noexcept { return {makeNumber(number)}; }

    bool isUndefined() const noexcept { return m_value.isAbsent() && !m_cell; }
    bool isValue() const noexcept { return !m_value.isAbsent(); }
    bool isNull() const noexcept { return m_value.isNull(); }
    bool isNumber() const noexcept { return m_value.isNumber(); }
    bool isString() const noexcept { return m_value.isString(); }
    bool isBool() const noexcept { return m_value.isBool(); }
    bool isArray() const noexcept { return m_value.isArray() || is(CellKind::List); }
    bool isObject() const noexcept { return m_value.isObject() || is(CellKind::Record); }
    bool isFunction() const noexcept { return is(CellKind::Function); }
    bool isSequence() const noexcept;

    const Value& value() const noexcept { return m_value; }
    double asDouble() const noexcept { return m_value.asDouble(); }
    std::string_view asString() const noexcept { return m_value.asString(); }

    /// Null where it is something else.
    List* list() const noexcept { return is(CellKind::List) ? cellAs<List>() : nullptr; }
    Record* record() const noexcept { return is(CellKind::Record) ? cellAs<Record>() : nullptr; }
    Function* function() const noexcept {
        return is(CellKind::Function) ? asFunction(m_cell.get()) : nullptr;
    }
    Tuple* tuple() const noexcept { return is(CellKind::Tuple) ? asTuple(m_cell.get()) : nullptr; }
    Origin* origin() const noexcept { return is(CellKind::Origin) ? cellAs<Origin>() : nullptr; }
    const Cell* cell() const noexcept { return m_cell.get(); }

private:
    bool is(CellKind kind) const noexcept { return m_cell && m_cell->kind == kind; }
    template <typename T>
    T* cellAs() const noexcept;
    /// Where the type of the cell is not known yet.
    static Function* asFunction(Cell* cell) noexcept;
    static Tuple* asTuple(Cell* cell) noexcept;

    Value m_value;
    Ref<Cell> m_cell;
};

/// An array of items. Either its items, or the integers from `first` on, which are not written out.
struct List : Cell {
    std::vector<Item> items;
    std::int64_t first = 0;
    std::uint32_t rangeSize = 0;
    bool sequence = false;
    bool keepSingleton = false;
    bool cons = false;
    /// Made for an input document that is an array, to be looked at as one thing.
    bool outerWrapper = false;
    /// The items are tuples.
    bool tuples = false;
    /// What the meter was charged for the items.
    std::uint64_t charged = 0;

    List() noexcept
        : Cell(CellKind::List) {}
    ~List();
    List(const List&) = delete;
    List& operator=(const List&) = delete;

    std::size_t size() const noexcept { return rangeSize != 0 ? rangeSize : items.size(); }
    Item at(std::size_t index) const {
        return rangeSize != 0 ? Item(Value(first + static_cast<std::int64_t>(index))) : items[index];
    }
    // NOLINTNEXTLINE(performance-unnecessary-value-param): it is moved in, behind a growth that it must
    // outlive
    void push(Item item) {
        if (items.size() == items.capacity())
            grow();
        if (item.value().kind() >= Kind::String)
            chargeValue(item.value());
        items.push_back(std::move(item));
    }
    void reserve(std::size_t count);
    /// Writes a range out, so that items can be changed.
    void spell();

private:
    void grow();
    void chargeValue(const Value& value);
};

/// An object that can change while it is not shared, or that holds more than JSON.
struct Record : Cell {
    std::vector<std::pair<Key, Item>> members;
    std::uint64_t charged = 0;
    Record() noexcept
        : Cell(CellKind::Record) {}
    ~Record();
    Record(const Record&) = delete;
    Record& operator=(const Record&) = delete;
    /// To the meter, once its members are there.
    void charge();
    Item* find(std::string_view name) noexcept;
    void set(const Key& name, Item value);
    void remove(std::string_view name);
};

/// Where a value was read: the last link of the way to it.
struct Origin : Cell {
    Ref<Origin> parent;
    Key key;
    std::uint32_t index = 0;
    /// Of the first link: variable (its name in key) or input document (no key).
    Origin() noexcept
        : Cell(CellKind::Origin) {}
};

template <typename T>
T* Item::cellAs() const noexcept {
    return static_cast<T*>(m_cell.get());
}
inline bool Item::isSequence() const noexcept {
    const List* own = list();
    return own != nullptr && own->sequence;
}

Ref<List> makeSequence();
/// An item for an object that was built of items: a Value where all its members are.
class ObjectMaker {
public:
    void reserve(std::size_t count) { m_members.reserve(count); }
    /// Undefined members are left out. A repeated name replaces the earlier member.
    void add(Key name, Item value);
    /// Names like array indexes come first and in their order, as in ECMAScript.
    Item build();

private:
    std::vector<std::pair<Key, Item>> m_members;
};

/// The elements of an array, or a single item as the only element, or of undefined none.
class Elements {
public:
    explicit Elements(const Item& item);
    std::size_t size() const noexcept { return m_size; }
    Item operator[](std::size_t index) const;
    /// Without the origin, and for values alone.
    const Value* values() const noexcept { return m_values; }
    const List* list() const noexcept { return m_list; }

private:
    std::size_t m_size = 0;
    const Value* m_values = nullptr;
    const List* m_list = nullptr;
    const Item* m_single = nullptr;
    Origin* m_origin = nullptr;
};

/// Members of an object item, in ECMAScript's order.
class Members {
public:
    explicit Members(const Item& object);
    std::size_t size() const noexcept { return m_size; }
    Key key(std::size_t index) const;
    std::string_view name(std::size_t index) const;
    Item operator[](std::size_t index) const;

private:
    std::size_t place(std::size_t index) const noexcept { return m_order.empty() ? index : m_order[index]; }
    std::size_t m_size = 0;
    const Item& m_object;
    std::vector<std::uint32_t> m_order;
};

/// Member of one object; undefined where there is none or this is no object.
Item member(const Item& object, const Key& name);

/// `name` is an array index in ECMAScript's sense.
bool isIndexName(std::string_view name, std::uint32_t& index) noexcept;

/// Lists and records to values where nothing in them needs to be more. Item stays as it is where its depth is
/// beyond the limit, and then `tooDeep` is set.
Item frozen(const Item& item, bool& tooDeep);
/// A JSON value; functions are left out of objects and null in arrays. Absent for undefined and for
/// functions.
Value toValue(const Item& item, bool& functions, bool& tooDeep);
/// What the walks over values charge, and never credit: their results are not lists any more.
inline constexpr std::uint64_t kValueBytes = sizeof(Value);

/// JSON equality; functions are equal to themselves.
bool deepEqual(const Item& a, const Item& b);

/// Bytes that lists hold, for the evaluation that runs on this thread.
struct Meter {
    std::uint64_t used = 0;
    std::uint64_t limit = 0;
    /// Throws a Failure beyond the limit, and now and then asks `look`, which may throw too.
    void charge(std::uint64_t bytes) {
        used += bytes;
        if (used > limit)
            refuse();
        unseen += bytes;
        if (unseen > kLookEvery)
            lookNow();
    }
    static constexpr std::uint64_t kLookEvery = std::uint64_t{1} << 20;
    std::uint64_t unseen = 0;
    Evaluator* look = nullptr;
    void lookNow();
    /// For work that allocates nothing.
    void touch() {
        unseen += sizeof(Value);
        if (unseen > kLookEvery)
            lookNow();
    }
    void credit(std::uint64_t bytes) noexcept { used -= used < bytes ? used : bytes; }
    [[noreturn]] static void refuse();
    static Meter*& current() noexcept;
};

} // namespace steploom::engine::jsonata
