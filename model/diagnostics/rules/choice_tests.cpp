// SPDX-License-Identifier: Apache-2.0
#include "model/diagnostics/rules/choice_tests.h"

#include <limits>

#include "engine/definition/field_values.h"
#include "model/diagnostics/rules/values.h"

namespace steploom::model {

using engine::Comparand;
using engine::Field;
using engine::Relation;
using Kind = engine::Condition::Kind;

namespace {

bool readNumber(ChoiceTest& test, Relation relation, Node operand) {
    constexpr double infinity = std::numeric_limits<double>::infinity();
    const auto number = operand.number();
    if (!number)
        return false;
    test.numeric = true;
    test.low = relation == Relation::LessThan || relation == Relation::LessThanEquals ? -infinity : *number;
    test.high =
        relation == Relation::GreaterThan || relation == Relation::GreaterThanEquals ? infinity : *number;
    test.lowOpen = relation == Relation::GreaterThan;
    test.highOpen = relation == Relation::LessThan;
    return true;
}

/// What the sort of its operand says of the value that is compared.
bool isAbout(const ChoiceTest& test, Field sort) {
    const engine::ChoiceOperator known = engine::choiceOperator(test.asks);
    switch (sort) {
    case Field::IsString:
        return known.kind == Kind::StringMatches ||
               (known.kind == Kind::Compare &&
                (known.comparand == Comparand::String || known.comparand == Comparand::Timestamp));
    case Field::IsNumeric:
        return known.kind == Kind::Compare && known.comparand == Comparand::Numeric;
    case Field::IsBoolean:
        return known.kind == Kind::Compare && known.comparand == Comparand::Boolean;
    case Field::IsPresent:
        return test.asks != Field::IsPresent; // what looks at a value needs one
    default:
        return false;
    }
}

bool isEquality(const ChoiceTest& test) {
    return test.asks == Field::StringEquals || test.asks == Field::BooleanEquals;
}

} // namespace

std::optional<ChoiceTest> choiceTest(Node rule) {
    ChoiceTest test;
    Node operand;
    Node variable;
    for (const Node member : rule) {
        const Field field = fieldOf(member);
        if (field == Field::Variable)
            variable = member;
        else if (engine::isChoiceOperator(field) && !operand)
            operand = member;
        else if (field != Field::Next && field != Field::Comment && field != Field::Assign)
            return std::nullopt;
    }
    if (!operand || !variable.isString() || isSubstituted(variable) || isSubstituted(operand))
        return std::nullopt;
    test.asks = fieldOf(operand);
    test.variable = hashOf(variable.raw());
    test.literal = hashOf(operand.raw());
    test.truth = operand.kind() != NodeKind::False;
    const engine::ChoiceOperator known = engine::choiceOperator(test.asks);
    if (known.byPath)
        return std::nullopt;
    if (known.kind == Kind::Compare && known.comparand == Comparand::Numeric &&
        !readNumber(test, known.relation, operand))
        return std::nullopt;
    return test;
}

bool covers(const ChoiceTest& earlier, const ChoiceTest& later) {
    if (earlier.variable != later.variable)
        return false;
    if (earlier.numeric && later.numeric) {
        const bool low =
            earlier.low < later.low || (earlier.low == later.low && (!earlier.lowOpen || later.lowOpen));
        const bool high = earlier.high > later.high ||
                          (earlier.high == later.high && (!earlier.highOpen || later.highOpen));
        return low && high;
    }
    if (earlier.asks == later.asks)
        return earlier.literal == later.literal;
    // `IsNumeric: false` is about what is there, too.
    return earlier.truth && isAbout(later, earlier.asks);
}

bool excludes(const ChoiceTest& one, const ChoiceTest& other) {
    if (one.variable != other.variable)
        return false;
    if (one.numeric && other.numeric) {
        return one.low > other.high || other.low > one.high ||
               (one.low == other.high && (one.lowOpen || other.highOpen)) ||
               (other.low == one.high && (other.lowOpen || one.highOpen));
    }
    if (one.asks == other.asks)
        return isEquality(one) ? one.literal != other.literal
                               : engine::choiceOperator(one.asks).kind != Kind::Compare &&
                                     one.asks != Field::StringMatches && one.truth != other.truth;
    return (one.asks == Field::IsPresent && !one.truth && isAbout(other, Field::IsPresent)) ||
           (other.asks == Field::IsPresent && !other.truth && isAbout(one, Field::IsPresent));
}

} // namespace steploom::model
