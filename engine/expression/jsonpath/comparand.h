// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "engine/expression/jsonpath/filter.h"

#include <string>

namespace steploom::engine {

/// One side of a comparison at work: refers to the document, the filter or `held`. None is to be copied.
struct Comparand {
    ComparandKind kind = ComparandKind::Undefined;
    const Value* value = nullptr;
    const FilterOperand* literal = nullptr; ///< where it was written in the filter
    Value held;

    bool is(ComparandKind wanted) const noexcept { return kind == wanted; }
    bool isContainer() const noexcept { return is(ComparandKind::Json) || is(ComparandKind::Literal); }
};

/// The kind that a value of a document has.
ComparandKind kindOf(const Value& value) noexcept;
/// Of a number, as the library spells it.
std::string numberText(const Comparand& number);
int compareNumbers(const Comparand& a, const Comparand& b);
/// As "==" has it, except that a literal array or object compares by its text. A number equals a text that
/// reads as the same number; a text equals a number that is spelled like it.
bool areEqual(const Comparand& a, const Comparand& b);
/// Arrays and objects: the order of members does not count, and 1 is not 1.0.
bool areSameJson(const Value& a, const Value& b);

} // namespace steploom::engine
