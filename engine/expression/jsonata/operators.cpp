// SPDX-License-Identifier: Apache-2.0
#include "engine/expression/jsonata/evaluator.h"
#include "engine/expression/jsonata/limits.h"
#include "engine/expression/jsonata/stringify.h"
#include "engine/expression/jsonata/utf16.h"

#include <cmath>

// Arithmetic, comparison, logic, concatenation, ranges; and what counts as true.
namespace steploom::engine::jsonata {
namespace {

bool truthOf(const Item& item, std::uint32_t depth) {
    if (item.isArray()) {
        if (depth == 0)
            throw Failure("U1001").limit(Limit::Depth);
        if (Meter* meter = Meter::current())
            meter->touch();
        const Elements elements(item);
        if (elements.size() > 1 && elements.list() != nullptr && elements.list()->rangeSize != 0)
            return true;
        bool any = false;
        for (std::size_t i = 0; i < elements.size() && !any; ++i)
            any = truthOf(elements[i], depth - 1);
        return any;
    }
    switch (item.value().kind()) {
    case Kind::Bool:
        return item.value().asBool();
    case Kind::Int:
        return item.value().asInt() != 0;
    case Kind::Double:
        return isNumeric(item) && item.asDouble() != 0;
    case Kind::String:
    case Kind::Object:
        return item.value().size() != 0;
    default:
        return item.isObject() && Members(item).size() != 0;
    }
}

/// Whole numbers that doubles hold exactly, so that sums of two of them cannot overflow.
bool exact(const Item& item) noexcept {
    return item.value().isInt() && item.value().asInt() <= kExactInteger &&
           item.value().asInt() >= -kExactInteger;
}

bool sameScalar(const Item& a, const Item& b) {
    if (a.isString() && b.isString())
        return a.asString() == b.asString();
    if (a.isNumber() && b.isNumber())
        return a.asDouble() == b.asDouble();
    if (a.isArray() || a.isObject()) // what looks the same is not the same thing
        return a.isValue() && b.isValue() && a.value().size() > 0 && a.value().isIdentical(b.value());
    if (a.isValue() && b.isValue())
        return a.value().isIdentical(b.value());
    return a.cell() != nullptr && a.cell() == b.cell();
}

} // namespace

bool truth(const Item& item) {
    return truthOf(item, kMaxValueDepth);
}

bool isNumeric(const Item& item) {
    if (item.value().isInt())
        return true;
    if (!item.value().isDouble() || std::isnan(item.asDouble()))
        return false;
    if (std::isinf(item.asDouble()))
        throw Failure("D1001").value(item);
    return true;
}

Item Evaluator::binaryOperation(const Node& node, const Item& input, const Ref<Frame>& frame) {
    const Item left = evaluate(*node.first, input, frame);
    if (node.op == Operator::And || node.op == Operator::Or) {
        if (truth(left) != (node.op == Operator::And))
            return node.op == Operator::Or;
        return truth(evaluate(*node.second, input, frame));
    }
    const Item right = evaluate(*node.second, input, frame);
    switch (node.op) {
    case Operator::Add:
    case Operator::Subtract:
    case Operator::Multiply:
    case Operator::Divide:
    case Operator::Modulo:
        return arithmetic(node, left, right);
    case Operator::Equal:
    case Operator::NotEqual:
        if (left.isUndefined() || right.isUndefined())
            return false;
        return deepEqual(left, right) == (node.op == Operator::Equal);
    case Operator::Less:
    case Operator::LessEqual:
    case Operator::Greater:
    case Operator::GreaterEqual:
        return compare(node, left, right);
    case Operator::Concat: {
        std::string text;
        appendText(text, left, *this);
        appendText(text, right, *this);
        checkText(text.size());
        work(text.size() / 128);
        return Value(text);
    }
    case Operator::In: {
        if (left.isUndefined() || right.isUndefined())
            return false;
        const Elements elements(right);
        work(elements.size());
        for (std::size_t i = 0; i < elements.size(); ++i) {
            if (sameScalar(left, elements[i]))
                return true;
        }
        return false;
    }
    case Operator::Range:
        return range(node, left, right);
    default:
        return {};
    }
}

Item Evaluator::arithmetic(const Node& node, const Item& left, const Item& right) {
    if (exact(left) && exact(right)) {
        const std::int64_t a = left.value().asInt();
        const std::int64_t b = right.value().asInt();
        switch (node.op) {
        case Operator::Add:
            return Value(a + b);
        case Operator::Subtract:
            return Value(a - b);
        case Operator::Multiply:
            if (std::int64_t product = 0; !__builtin_mul_overflow(a, b, &product) &&
                                          product <= kExactInteger && product >= -kExactInteger)
                return Value(product);
            break;
        case Operator::Modulo:
            if (b != 0)
                return Value(a % b);
            break;
        default:
            break;
        }
    }
    try {
        if (!left.isUndefined() && !isNumeric(left))
            throw Failure("T2001").value(left);
        if (!right.isUndefined() && !isNumeric(right))
            throw Failure("T2002").value(right);
    } catch (Failure& failure) {
        failure.at(node.offset).token(operatorText(node.op));
        throw;
    }
    if (left.isUndefined() || right.isUndefined())
        return {};
    const double a = left.asDouble();
    const double b = right.asDouble();
    switch (node.op) {
    case Operator::Add:
        return Item::number(a + b);
    case Operator::Subtract:
        return Item::number(a - b);
    case Operator::Multiply:
        return Item::number(a * b);
    case Operator::Divide:
        return Item::number(a / b);
    default:
        return Item::number(std::fmod(a, b));
    }
}

Item Evaluator::compare(const Node& node, const Item& left, const Item& right) {
    int order = 0;
    if (left.value().isInt() && right.value().isInt()) {
        const std::int64_t a = left.value().asInt();
        const std::int64_t b = right.value().asInt();
        order = a < b ? -1 : a > b ? 1 : 0;
    } else {
        const auto comparable = [](const Item& item) {
            return item.isUndefined() || item.isNumber() || item.isString();
        };
        if (!comparable(left) || !comparable(right))
            throw Failure("T2010")
                .at(node.offset)
                .token(operatorText(node.op))
                .value(comparable(left) ? right : left);
        if (left.isUndefined() || right.isUndefined())
            return {};
        if (left.isNumber() != right.isNumber())
            throw Failure("T2009").at(node.offset).token(operatorText(node.op)).value(left).value2(right);
        if (left.isNumber()) {
            const double a = left.asDouble();
            const double b = right.asDouble();
            if (std::isnan(a) || std::isnan(b))
                return false;
            order = a < b ? -1 : a > b ? 1 : 0;
        } else {
            order = compareUtf16(left.asString(), right.asString());
        }
    }
    switch (node.op) {
    case Operator::Less:
        return order < 0;
    case Operator::LessEqual:
        return order <= 0;
    case Operator::Greater:
        return order > 0;
    default:
        return order >= 0;
    }
}

Item Evaluator::range(const Node& node, const Item& left, const Item& right) {
    const auto whole = [](const Item& item) {
        return item.isNumber() && std::isfinite(item.asDouble()) &&
               item.asDouble() == std::floor(item.asDouble());
    };
    const auto fail = [&](const char* code, const Item& item) -> Failure {
        return Failure(code).at(node.offset).token("..").value(item);
    };
    if (!left.isUndefined() && !whole(left))
        throw fail("T2003", left);
    if (!right.isUndefined() && !whole(right))
        throw fail("T2004", right);
    if (left.isUndefined() || right.isUndefined() || left.asDouble() > right.asDouble())
        return {};
    const double size = right.asDouble() - left.asDouble() + 1;
    if (size > kMaxRange)
        throw fail("D2014", Item::number(size));
    m_meter.charge(static_cast<std::uint64_t>(size) * sizeof(Item));
    auto list = makeSequence();
    list->charged = static_cast<std::uint64_t>(size) * sizeof(Item);
    list->first = static_cast<std::int64_t>(left.asDouble());
    list->rangeSize = static_cast<std::uint32_t>(size);
    return list;
}

Item append(const Item& first, const Item& second) {
    if (first.isUndefined())
        return second;
    if (second.isUndefined())
        return first;
    auto list = makeCell<List>();
    const Elements left(first);
    const Elements right(second);
    list->reserve(left.size() + right.size());
    for (std::size_t i = 0; i < left.size(); ++i)
        list->push(left[i]);
    for (std::size_t i = 0; i < right.size(); ++i)
        list->push(right[i]);
    return list;
}

void appendText(std::string& out, const Item& item, const Evaluator& evaluator) {
    if (item.isString())
        out += item.asString();
    else if (!item.isUndefined())
        stringify(out, item, {false, evaluator.level() != Level::V2_0_6});
}

} // namespace steploom::engine::jsonata
