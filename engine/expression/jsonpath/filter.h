// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "engine/expression/jsonpath/decimal.h"
#include "engine/expression/jsonpath/path.h"
#include "engine/expression/jsonpath/pattern.h"

#include <cstdint>
#include <memory>
#include <string_view>
#include <vector>

// The filter of a path, compiled: [?(@.price < 10 && @.kind in ['a', 'b'])]. What it says, not how it is
// worked out.
namespace steploom::engine {

enum class FilterOperator : std::uint8_t {
    Exists,
    Equal,
    NotEqual,
    Identical,
    NotIdentical,
    Less,
    LessOrEqual,
    Greater,
    GreaterOrEqual,
    Matches,
    In,
    NotIn,
    Contains,
    Size,
    Empty,
    SubsetOf,
    AnyOf,
    NoneOf,
    Flag,   ///< "exists" spelled out: compares two booleans
    Useless ///< all, type, matches: the library knows them, but nothing that a text can say satisfies them
};

/// What one side of a comparison is, once paths have been followed.
enum class ComparandKind : std::uint8_t {
    Undefined, ///< a path that found nothing; equals nothing
    Null,
    Bool,
    Number,
    String,
    Json,    ///< an array or object of the document
    Literal, ///< an array or object written in the filter; compares as its text where it stands on the left
    Pattern,
    Path, ///< an element of a list that reads like a path; equals nothing
};

/// An element of a list, as a comparison takes it.
struct ListElement {
    ComparandKind kind = ComparandKind::Null;
    Value value;
};

struct List {
    std::vector<ListElement> elements;
    /// It holds an array or object, which cannot be compared as an element.
    bool broken = false;
};

struct FilterOperand {
    bool isPath = false;
    // A path:
    Path path;
    bool relative = true; ///< starts at the element under test, not at the root
    bool negated = false; ///< "!" stands before it; matters for existence alone
    // A literal:
    ComparandKind kind = ComparandKind::Null;
    Value value;          ///< a Literal's is absent where it is no JSON
    Value text;           ///< of a Literal: as written
    Decimal decimal;      ///< of a Number, with all its digits
    bool faithful = true; ///< `value` is exactly that number
    List list;            ///< of a Literal that is an array
    std::shared_ptr<const Pattern> pattern;
};

struct FilterNode {
    enum class Kind : std::uint8_t { And, Or, Not, Test };
    Kind kind = Kind::Test;
    FilterOperator operation = FilterOperator::Exists;
    std::vector<FilterNode> parts;       ///< of And, Or, Not
    std::vector<FilterOperand> operands; ///< of Test: left and, but for Exists, right
};

struct PathFilter {
    FilterNode root;
};

struct FilterResult {
    std::shared_ptr<const PathFilter> filter; ///< null where `error` says why
    bool readsRoot = false;
    PathError error;
};

/// Compiles "[?(…)]". `depth` counts the filters and functions around it.
FilterResult compileFilter(std::string_view text, int depth);
/// The elements of an array as comparisons take them: texts that read like paths or JSON are no plain texts.
List listOf(const Value& array);

} // namespace steploom::engine
