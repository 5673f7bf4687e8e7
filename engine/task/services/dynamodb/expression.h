// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "engine/task/services/answer.h"
#include "engine/value/value.h"

#include <memory>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

// The expressions of DynamoDB: conditions and filters, updates, projections, with their #names and :values.
namespace steploom::engine::dynamodb {

/// A place in an item: names and indexes.
struct DocumentPath {
    struct Step {
        std::string name; ///< empty: an index
        std::size_t index = 0;
    };
    std::vector<Step> steps;
};

/// A value: a place, a constant, a function of some, a sum or difference.
struct Operand {
    enum class Kind : std::uint8_t { Path, Constant, Size, IfNotExists, ListAppend, Plus, Minus };
    Kind kind = Kind::Path;
    DocumentPath path;
    Value constant;
    std::vector<Operand> parts;
};

struct ConditionNode {
    enum class Kind : std::uint8_t {
        And,
        Or,
        Not,
        Equal,
        NotEqual,
        Less,
        LessEqual,
        Greater,
        GreaterEqual,
        Between,
        In,
        Exists,
        NotExists,
        HasType,
        BeginsWith,
        Contains,
    };
    Kind kind = Kind::Equal;
    std::vector<ConditionNode> parts;
    std::vector<Operand> operands;
};

struct UpdateAction {
    enum class Kind : std::uint8_t { Set, Remove, Add, Delete };
    Kind kind = Kind::Set;
    DocumentPath path;
    Operand value; ///< of all but Remove
};

/// #names and :values of a request.
struct ExpressionNames {
    Value names;
    Value values;
};

template <typename T>
using Parsed = std::variant<T, ServiceFault>;

/// `what` names the expression in refusals: "ConditionExpression".
Parsed<ConditionNode> parseCondition(std::string_view text, const ExpressionNames& names,
                                     std::string_view what);
Parsed<std::vector<UpdateAction>> parseUpdate(std::string_view text, const ExpressionNames& names);
Parsed<std::vector<DocumentPath>> parseProjection(std::string_view text, const ExpressionNames& names);

/// Whether a condition holds for an item.
bool holds(const ConditionNode& condition, const Value& item);
/// The item after an update. Names that the actions changed at the top are added to `changed`.
Parsed<Value> applyUpdate(const std::vector<UpdateAction>& actions, const Value& item,
                          std::vector<std::string>& changed);
/// Only these places of an item.
Value project(const Value& item, const std::vector<DocumentPath>& paths);
/// The attribute value at a place; absent where there is none.
Value attributeAt(const Value& item, const DocumentPath& path);

} // namespace steploom::engine::dynamodb
