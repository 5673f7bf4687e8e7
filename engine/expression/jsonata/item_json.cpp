// SPDX-License-Identifier: Apache-2.0
#include "engine/expression/jsonata/item.h"
#include "engine/expression/jsonata/limits.h"

// Items to JSON values, and their equality.
namespace steploom::engine::jsonata {
namespace {

void charge(std::size_t count) {
    if (Meter* meter = Meter::current())
        meter->charge(count * kValueBytes);
}

Item freeze(const Item& item, std::uint32_t depth, bool& tooDeep) {
    if (item.isValue())
        return item.origin() != nullptr ? Item(item.value()) : item;
    if (depth == 0) {
        tooDeep = true;
        return item;
    }
    if (const List* list = item.list()) {
        charge(list->size());
        std::vector<Value> values;
        values.reserve(list->size());
        for (std::size_t i = 0; i < list->size(); ++i) {
            const Item each = freeze(list->at(i), depth - 1, tooDeep);
            if (!each.isValue())
                return item;
            values.push_back(each.value());
        }
        return Value::array(std::move(values));
    }
    if (const Record* record = item.record()) {
        ObjectMaker maker;
        maker.reserve(record->members.size());
        for (const auto& [key, value] : record->members)
            maker.add(key, freeze(value, depth - 1, tooDeep));
        return maker.build();
    }
    return item;
}

Value convert(const Item& item, std::uint32_t depth, bool& functions, bool& tooDeep) {
    if (item.isValue())
        return item.value();
    if (depth == 0) {
        tooDeep = true;
        return nullptr;
    }
    if (const List* list = item.list()) {
        charge(list->size());
        std::vector<Value> values;
        values.reserve(list->size());
        for (std::size_t i = 0; i < list->size(); ++i) {
            Value each = convert(list->at(i), depth - 1, functions, tooDeep);
            values.push_back(each.isAbsent() ? Value(nullptr) : std::move(each));
        }
        return Value::array(std::move(values));
    }
    if (const Record* record = item.record()) {
        charge(record->members.size());
        ObjectMaker maker;
        for (const auto& [key, value] : record->members)
            maker.add(key, convert(value, depth - 1, functions, tooDeep));
        return maker.build().value();
    }
    functions = functions || item.isFunction();
    return {};
}

/// As ==, with a look at the clock now and then: values that share their parts can be compared for ever.
bool sameValues(const Value& left, const Value& right) {
    if (left.kind() < Kind::Array || right.kind() < Kind::Array)
        return left == right;
    std::vector<std::pair<const Value*, const Value*>> open = {{&left, &right}};
    while (!open.empty()) {
        const auto [a, b] = open.back();
        open.pop_back();
        if (a->kind() < Kind::Array || b->kind() < Kind::Array) {
            if (!(*a == *b))
                return false;
            continue;
        }
        if (a->kind() != b->kind() || a->size() != b->size())
            return false;
        if (a->isIdentical(*b))
            continue;
        if (Meter* meter = Meter::current())
            meter->touch();
        for (std::size_t i = 0; i < a->size(); ++i) {
            const Value* other = a->isArray() ? &b->at(i) : b->find(a->keyAt(i));
            if (other == nullptr)
                return false;
            open.emplace_back(&a->at(i), other);
        }
    }
    return true;
}

bool same(const Item& a, const Item& b, std::uint32_t depth) {
    if (a.isValue() && b.isValue())
        return sameValues(a.value(), b.value());
    if (a.cell() != nullptr && a.cell() == b.cell())
        return true;
    if (depth == 0)
        return false;
    if (Meter* meter = Meter::current())
        meter->touch();
    if (a.isArray() && b.isArray()) {
        const Elements left(a);
        const Elements right(b);
        if (left.size() != right.size())
            return false;
        for (std::size_t i = 0; i < left.size(); ++i) {
            if (!same(left[i], right[i], depth - 1))
                return false;
        }
        return true;
    }
    if (a.isObject() && b.isObject()) {
        const Members left(a);
        const Members right(b);
        if (left.size() != right.size())
            return false;
        for (std::size_t i = 0; i < left.size(); ++i) {
            const Item other = member(b, left.key(i));
            if (other.isUndefined() || !same(left[i], other, depth - 1))
                return false;
        }
        return true;
    }
    return false;
}

} // namespace

Item frozen(const Item& item, bool& tooDeep) {
    return freeze(item, kMaxValueDepth, tooDeep);
}

Value toValue(const Item& item, bool& functions, bool& tooDeep) {
    return convert(item, kMaxValueDepth, functions, tooDeep);
}

bool deepEqual(const Item& a, const Item& b) {
    return same(a, b, kMaxValueDepth);
}

} // namespace steploom::engine::jsonata
