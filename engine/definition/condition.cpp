// SPDX-License-Identifier: Apache-2.0
#include "engine/definition/condition.h"

#include "engine/support/timestamp.h"
#include "engine/value/json_writer.h"

namespace steploom::engine {

namespace {

template <typename T>
bool compare(Relation relation, const T& a, const T& b) {
    switch (relation) {
    case Relation::Equals:
        return a == b;
    case Relation::LessThan:
        return a < b;
    case Relation::GreaterThan:
        return a > b;
    case Relation::LessThanEquals:
        return a <= b;
    case Relation::GreaterThanEquals:
        return a >= b;
    }
    return false;
}

/// Backtracks to the last star only, so that the time stays linear in text times pattern.
bool matches(std::string_view text, std::string_view pattern) {
    std::size_t t = 0;
    std::size_t p = 0;
    std::size_t starPattern = std::string_view::npos;
    std::size_t starText = 0;
    while (t < text.size() || p < pattern.size()) {
        if (p < pattern.size() && pattern[p] == '*') {
            starPattern = ++p;
            starText = t;
            continue;
        }
        const bool escaped = p + 1 < pattern.size() && pattern[p] == '\\';
        if (p < pattern.size() && t < text.size() && text[t] == pattern[escaped ? p + 1 : p]) {
            p += escaped ? 2 : 1;
            ++t;
            continue;
        }
        if (starPattern == std::string_view::npos || starText >= text.size())
            return false;
        p = starPattern;
        t = ++starText;
    }
    return true;
}

bool compareValues(const Condition& condition, const Value& left, const Value& right) {
    switch (condition.comparand) {
    case Comparand::String:
        return left.isString() && right.isString() &&
               compare(condition.relation, left.asString(), right.asString());
    case Comparand::Numeric:
        if (left.isInt() && right.isInt())
            return compare(condition.relation, left.asInt(), right.asInt());
        return left.isNumber() && right.isNumber() &&
               compare(condition.relation, left.asDouble(), right.asDouble());
    case Comparand::Boolean:
        return left.isBool() && right.isBool() && left.asBool() == right.asBool();
    case Comparand::Timestamp:
        break;
    }
    const auto leftTime = left.isString() ? parseTimestamp(left.asString()) : std::nullopt;
    if (!leftTime)
        return false;
    if (!condition.literalPath)
        return compare(condition.relation, *leftTime, condition.literalTime);
    const auto rightTime = right.isString() ? parseTimestamp(right.asString()) : std::nullopt;
    return rightTime && compare(condition.relation, *leftTime, *rightTime);
}

Failure missing(const Path& path) {
    std::string cause = "Invalid path '";
    cause += path.text.asString();
    cause += "': The choice state's condition path references an invalid value.";
    return {Value("States.Runtime"), Value(cause)};
}

bool test(const Condition& condition, const Value& value) {
    switch (condition.kind) {
    case Condition::Kind::StringMatches:
        return value.isString() && matches(value.asString(), condition.literal.asString());
    case Condition::Kind::IsNull:
        return value.isNull();
    case Condition::Kind::IsPresent:
        return !value.isAbsent();
    case Condition::Kind::IsNumeric:
        return value.isNumber();
    case Condition::Kind::IsString:
        return value.isString();
    case Condition::Kind::IsBoolean:
        return value.isBool();
    case Condition::Kind::IsTimestamp:
        return value.isString() && parseTimestamp(value.asString()).has_value();
    default:
        return false;
    }
}

/// The value of a path without counting references, where it is a plain one.
const Value* look(const Path& path, const Scope& scope, Value& held) {
    if (path.root == PathRoot::Payload && path.definite)
        return selectOne(scope.payload, path);
    held = evaluatePath(path, scope);
    return held.isAbsent() ? nullptr : &held;
}

} // namespace

bool holds(const Condition& condition, const Scope& scope, Failure& failure) {
    switch (condition.kind) {
    case Condition::Kind::And:
        for (const Condition& part : condition.parts) {
            if (!holds(part, scope, failure))
                return false;
        }
        return true;
    case Condition::Kind::Or:
        for (const Condition& part : condition.parts) {
            if (holds(part, scope, failure))
                return true;
            if (failure)
                return false;
        }
        return false;
    case Condition::Kind::Not:
        return !holds(condition.parts.front(), scope, failure) && !failure;
    default:
        break;
    }
    Value heldLeft;
    const Value* left = look(condition.variable, scope, heldLeft);
    if (condition.kind == Condition::Kind::IsPresent)
        return (left != nullptr) == condition.literal.asBool();
    if (left == nullptr) {
        failure = missing(condition.variable);
        return false;
    }
    if (condition.kind == Condition::Kind::StringMatches)
        return test(condition, *left);
    if (condition.kind != Condition::Kind::Compare)
        return test(condition, *left) == condition.literal.asBool();
    if (!condition.literalPath)
        return compareValues(condition, *left, condition.literal);
    Value heldRight;
    const Value* right = look(*condition.literalPath, scope, heldRight);
    if (right == nullptr) {
        failure = missing(*condition.literalPath);
        return false;
    }
    return compareValues(condition, *left, *right);
}

} // namespace steploom::engine
