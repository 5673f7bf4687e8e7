// SPDX-License-Identifier: Apache-2.0
#include "engine/expression/jsonpath/comparand.h"

#include <cmath>
#include <utility>

namespace steploom::engine {

namespace {

Decimal decimalOf(const Comparand& number) {
    return number.literal != nullptr ? number.literal->decimal : Decimal::of(*number.value);
}

bool isInexact(const Comparand& number) {
    return number.literal != nullptr && !number.literal->faithful;
}

/// Absent for what has no text of its own in the comparison.
const Value& textOf(const Comparand& comparand) {
    return comparand.literal != nullptr ? comparand.literal->text : *comparand.value;
}

bool areSameNumbers(const Value& a, const Value& b) {
    if (a.isInt() || b.isInt())
        return a.isInt() && b.isInt() && a.asInt() == b.asInt();
    return a.asDouble() == b.asDouble() && std::signbit(a.asDouble()) == std::signbit(b.asDouble());
}

} // namespace

ComparandKind kindOf(const Value& value) noexcept {
    switch (value.kind()) {
    case Kind::Absent:
        return ComparandKind::Undefined;
    case Kind::Null:
        return ComparandKind::Null;
    case Kind::Bool:
        return ComparandKind::Bool;
    case Kind::Int:
    case Kind::Double:
        return ComparandKind::Number;
    case Kind::String:
        return ComparandKind::String;
    default:
        return ComparandKind::Json;
    }
}

std::string numberText(const Comparand& number) {
    return decimalOf(number).text();
}

int compareNumbers(const Comparand& a, const Comparand& b) {
    if (!isInexact(a) && !isInexact(b))
        return compareNumbers(*a.value, *b.value);
    return compareDecimals(decimalOf(a), decimalOf(b));
}

bool areEqual(const Comparand& a, const Comparand& b) {
    switch (a.kind) {
    case ComparandKind::Null:
        return b.is(ComparandKind::Null);
    case ComparandKind::Bool:
        return b.is(ComparandKind::Bool) && a.value->asBool() == b.value->asBool();
    case ComparandKind::String:
        if (b.is(ComparandKind::Number))
            return a.value->asString() == numberText(b);
        return b.is(ComparandKind::String) && a.value->asString() == b.value->asString();
    case ComparandKind::Number:
        if (b.is(ComparandKind::String)) {
            const auto number = Decimal::parse(b.value->asString());
            return number && compareDecimals(decimalOf(a), *number) == 0;
        }
        return b.is(ComparandKind::Number) && compareNumbers(a, b) == 0;
    case ComparandKind::Json:
        return b.is(ComparandKind::Json) && areSameJson(*a.value, *b.value);
    case ComparandKind::Literal:
        return b.is(ComparandKind::Literal) && textOf(a) == textOf(b);
    default:
        return false;
    }
}

bool areSameJson(const Value& left, const Value& right) {
    std::vector<std::pair<const Value*, const Value*>> open{{&left, &right}};
    while (!open.empty()) {
        const auto [a, b] = open.back();
        open.pop_back();
        if (a->isNumber() && b->isNumber()) {
            if (!areSameNumbers(*a, *b))
                return false;
            continue;
        }
        if (a->isIdentical(*b))
            continue;
        if (a->kind() != b->kind() || a->kind() < Kind::String || a->size() != b->size())
            return false;
        if (a->isString() && a->asString() != b->asString())
            return false;
        for (std::size_t i = 0; !a->isString() && i < a->size(); ++i) {
            const Value* other = a->isArray() ? &b->at(i) : b->find(a->keyAt(i));
            if (other == nullptr)
                return false;
            open.emplace_back(&a->at(i), other);
        }
    }
    return true;
}

} // namespace steploom::engine
