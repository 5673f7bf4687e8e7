// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "engine/definition/state_type.h"
#include "engine/expression/expression.h"

#include <optional>
#include <string>
#include <vector>

// The rules of Choice states in JSONPath mode.
namespace steploom::engine {

/// What a rule compares; the sort of its operands.
enum class Comparand : std::uint8_t { String, Numeric, Timestamp, Boolean };
enum class Relation : std::uint8_t { Equals, LessThan, GreaterThan, LessThanEquals, GreaterThanEquals };

struct Condition {
    enum class Kind : std::uint8_t {
        And,
        Or,
        Not,
        Compare,       ///< `comparand` `relation` with `literal` or `literalPath`
        StringMatches, ///< `*` matches any run, `\*` a star, `\\` a backslash
        IsNull,
        IsPresent,
        IsNumeric,
        IsString,
        IsBoolean,
        IsTimestamp,
    };
    Kind kind = Kind::Compare;
    Comparand comparand = Comparand::String;
    Relation relation = Relation::Equals;
    Path variable;
    Value literal;                   ///< of the Is… kinds: the expected truth
    std::optional<Path> literalPath; ///< …Path operators
    std::string field;               ///< name of the operator, for causes
    std::int64_t literalTime = 0;    ///< Timestamp literals: nanoseconds since 1970
    std::vector<Condition> parts;    ///< And, Or, Not
};

struct ChoiceRule {
    Condition condition;
    std::optional<Expression> query; ///< JSONata: Condition, instead of `condition`
    StateId next = kNone;
    std::optional<Expression> assign;
    std::optional<Expression> output; ///< JSONata
};

/// Whether a condition holds. False with `failure` filled where it looks at a missing place.
bool holds(const Condition& condition, const Scope& scope, Failure& failure);

} // namespace steploom::engine
