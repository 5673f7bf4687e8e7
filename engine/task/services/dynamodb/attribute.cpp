// SPDX-License-Identifier: Apache-2.0
#include "engine/task/services/dynamodb/attribute.h"

#include "engine/expression/jsonpath/decimal.h"

#include <algorithm>

namespace steploom::engine::dynamodb {

namespace {

constexpr std::string_view kTypes[] = {"S", "N", "B", "BOOL", "NULL", "M", "L", "SS", "NS", "BS"};

bool isSet(std::string_view type) {
    return type == "SS" || type == "NS" || type == "BS";
}

/// No exponent, no needless zeros.
std::string plainText(const Decimal& number) {
    std::string digits = number.digits;
    if (number.scale < 0)
        digits.append(static_cast<std::size_t>(std::min<std::int64_t>(-number.scale, 200)), '0');
    if (number.scale > 0) {
        const auto scale = static_cast<std::size_t>(std::min<std::int64_t>(number.scale, 200));
        if (digits.size() <= scale)
            digits.insert(0, scale - digits.size() + 1, '0');
        digits.insert(digits.size() - scale, 1, '.');
        digits.erase(digits.find_last_not_of('0') + 1);
        if (digits.back() == '.')
            digits.pop_back();
    }
    return number.negative && digits != "0" ? '-' + digits : digits;
}

/// Digits of `number` with `scale` places behind the point.
std::string atScale(const Decimal& number, std::int64_t scale) {
    return number.digits + std::string(static_cast<std::size_t>(scale - number.scale), '0');
}

std::string addDigits(const std::string& a, const std::string& b) {
    std::string sum;
    int carry = 0;
    for (std::size_t i = 0; i < std::max(a.size(), b.size()) || carry != 0; ++i) {
        int digit = carry;
        digit += i < a.size() ? a[a.size() - 1 - i] - '0' : 0;
        digit += i < b.size() ? b[b.size() - 1 - i] - '0' : 0;
        sum += static_cast<char>('0' + digit % 10);
        carry = digit / 10;
    }
    std::reverse(sum.begin(), sum.end());
    return sum;
}

/// `a` is not below `b`.
std::string subtractDigits(const std::string& a, const std::string& b) {
    std::string rest;
    int borrow = 0;
    for (std::size_t i = 0; i < a.size(); ++i) {
        int digit = a[a.size() - 1 - i] - '0' - borrow;
        digit -= i < b.size() ? b[b.size() - 1 - i] - '0' : 0;
        borrow = digit < 0 ? 1 : 0;
        rest += static_cast<char>('0' + digit + borrow * 10);
    }
    std::reverse(rest.begin(), rest.end());
    rest.erase(0, std::min(rest.find_first_not_of('0'), rest.size() - 1));
    return rest;
}

bool lessDigits(std::string a, std::string b) {
    a.erase(0, std::min(a.find_first_not_of('0'), a.size()));
    b.erase(0, std::min(b.find_first_not_of('0'), b.size()));
    return a.size() != b.size() ? a.size() < b.size() : a < b;
}

std::string normalNumber(std::string_view text) {
    const auto number = Decimal::parse(text);
    return number ? plainText(*number) : std::string(text);
}

} // namespace

std::string_view typeOf(const Value& attribute) {
    if (!attribute.isObject() || attribute.size() != 1)
        return {};
    const std::string_view name = attribute.keyAt(0);
    const auto* const found = std::find(std::begin(kTypes), std::end(kTypes), name);
    return found == std::end(kTypes) ? std::string_view() : *found;
}

const Value& contentOf(const Value& attribute) {
    static const Value none;
    return attribute.isObject() && attribute.size() == 1 ? attribute.at(0) : none;
}

std::optional<std::string> attributeProblem(const Value& attribute) {
    const std::string_view type = typeOf(attribute);
    const Value& content = contentOf(attribute);
    if (type.empty())
        return "Supplied AttributeValue is empty, must contain exactly one of the supported datatypes";
    if (type == "N" && (!content.isString() || !Decimal::parse(content.asString())))
        return "A value provided cannot be converted into a number";
    if ((type == "S" || type == "B") && !content.isString())
        return "The value of an attribute of type " + std::string(type) + " must be a string";
    if ((type == "BOOL" || type == "NULL") && !content.isBool())
        return "The value of an attribute of type " + std::string(type) + " must be a boolean";
    if (type == "M") {
        for (std::size_t i = 0; i < content.size(); ++i) {
            if (auto problem = attributeProblem(content.at(i)))
                return problem;
        }
        return content.isObject() ? std::nullopt : std::optional<std::string>("An M attribute is no map");
    }
    if (type == "L") {
        for (std::size_t i = 0; content.isArray() && i < content.size(); ++i) {
            if (auto problem = attributeProblem(content.at(i)))
                return problem;
        }
        return content.isArray() ? std::nullopt : std::optional<std::string>("An L attribute is no list");
    }
    if (isSet(type)) {
        if (!content.isArray() || content.size() == 0)
            return "One or more parameter values were invalid: An " + std::string(type) +
                   " set may not be empty";
        for (std::size_t i = 0; i < content.size(); ++i) {
            for (std::size_t j = 0; j < i; ++j) {
                if (content.at(i) == content.at(j))
                    return "One or more parameter values were invalid: Input collection contains duplicates";
            }
        }
    }
    return std::nullopt;
}

Value normalized(const Value& attribute) {
    const std::string_view type = typeOf(attribute);
    const Value& content = contentOf(attribute);
    if (type == "N")
        return Value::object({{"N", Value(normalNumber(content.asString()))}});
    Value inner = content;
    for (std::size_t i = 0; i < content.size(); ++i) {
        if (type == "M")
            inner = inner.with(content.keyAt(i), normalized(content.at(i)));
        else if (type == "L")
            inner = inner.withAt(i, normalized(content.at(i)));
        else if (type == "NS")
            inner = inner.withAt(i, Value(normalNumber(content.at(i).asString())));
        else
            break;
    }
    return attribute.with(type, inner);
}

std::optional<int> compareAttributes(const Value& a, const Value& b) {
    const std::string_view type = typeOf(a);
    if (type != typeOf(b) || (type != "S" && type != "N" && type != "B"))
        return std::nullopt;
    const std::string_view left = contentOf(a).asString();
    const std::string_view right = contentOf(b).asString();
    if (type != "N")
        return left.compare(right);
    const auto x = Decimal::parse(left);
    const auto y = Decimal::parse(right);
    return x && y ? std::optional<int>(compareDecimals(*x, *y)) : std::nullopt;
}

bool equalAttributes(const Value& a, const Value& b) {
    const std::string_view type = typeOf(a);
    if (type != typeOf(b))
        return false;
    if (const auto order = compareAttributes(a, b))
        return *order == 0;
    const Value& left = contentOf(a);
    const Value& right = contentOf(b);
    if (left.size() != right.size())
        return false;
    if (isSet(type)) {
        const std::string element(type.substr(0, 1));
        for (std::size_t i = 0; i < left.size(); ++i) {
            bool found = false;
            for (std::size_t j = 0; j < right.size() && !found; ++j)
                found = equalAttributes(Value::object({{element, left.at(i)}}),
                                        Value::object({{element, right.at(j)}}));
            if (!found)
                return false;
        }
        return true;
    }
    for (std::size_t i = 0; (type == "L" || type == "M") && i < left.size(); ++i) {
        const Value* other = type == "L" ? &right.at(i) : right.find(left.keyAt(i));
        if (other == nullptr || !equalAttributes(left.at(i), *other))
            return false;
    }
    return type == "L" || type == "M" || left == right;
}

std::optional<std::string> addNumbers(std::string_view a, std::string_view b, bool subtract) {
    const auto x = Decimal::parse(a);
    auto y = Decimal::parse(b);
    if (!x || !y)
        return std::nullopt;
    // Numbers of the service have 38 digits and exponents to match: more would be a trick.
    constexpr std::int64_t kMost = 200;
    if (std::max(std::abs(x->scale), std::abs(y->scale)) > kMost)
        return std::nullopt;
    if (subtract)
        y->negative = !y->negative;
    Decimal sum;
    sum.scale = std::max(x->scale, y->scale);
    const std::string left = atScale(*x, sum.scale);
    const std::string right = atScale(*y, sum.scale);
    if (x->negative == y->negative) {
        sum.negative = x->negative;
        sum.digits = addDigits(left, right);
    } else if (lessDigits(left, right)) {
        sum.negative = y->negative;
        sum.digits = subtractDigits(right, left);
    } else {
        sum.negative = x->negative;
        sum.digits = subtractDigits(left, right);
    }
    return plainText(sum);
}

std::optional<std::size_t> sizeOfAttribute(const Value& attribute) {
    const std::string_view type = typeOf(attribute);
    const Value& content = contentOf(attribute);
    if (type == "S") {
        const std::string_view text = content.asString();
        return static_cast<std::size_t>(std::count_if(
            text.begin(), text.end(), [](char c) { return (static_cast<unsigned char>(c) & 0xC0) != 0x80; }));
    }
    if (type == "B") {
        const std::string_view text = content.asString();
        const auto padding = static_cast<std::size_t>(std::count(text.begin(), text.end(), '='));
        return text.size() / 4 * 3 - std::min<std::size_t>(padding, 2);
    }
    if (isSet(type) || type == "L" || type == "M")
        return content.size();
    return std::nullopt;
}

} // namespace steploom::engine::dynamodb
