// SPDX-License-Identifier: Apache-2.0
#include "engine/task/services/dynamodb/key_order.h"

#include "engine/expression/jsonpath/decimal.h"
#include "engine/task/services/dynamodb/attribute.h"

#include <algorithm>

namespace steploom::engine::dynamodb {

namespace {

/// A number as text whose order as text is its own: sign, exponent, digits; all turned round below zero.
std::string sortableNumber(std::string_view text) {
    const auto number = Decimal::parse(text);
    if (!number || number->isZero())
        return "5";
    const std::int64_t exponent = static_cast<std::int64_t>(number->digits.size()) - number->scale + 500;
    std::string digits = std::to_string(std::clamp<std::int64_t>(exponent, 0, 999));
    digits.insert(0, 3 - digits.size(), '0');
    digits += number->digits;
    digits.erase(digits.find_last_not_of('0') + 1);
    if (!number->negative)
        return '6' + digits;
    for (char& c : digits)
        c = static_cast<char>('9' - (c - '0'));
    return '4' + digits + '~';
}

} // namespace

std::optional<std::string> keyPlace(const std::vector<std::string>& key, const Value& item) {
    std::string place;
    for (const std::string& name : key) {
        const Value* attribute = item.find(name);
        const std::string_view type = attribute != nullptr ? typeOf(*attribute) : std::string_view();
        if (type != "S" && type != "N" && type != "B")
            return std::nullopt;
        const std::string_view content = contentOf(*attribute).asString();
        place += type;
        place += type == "N" ? sortableNumber(content) : std::string(content);
        place += '\x01'; // below every character of a text
    }
    return place;
}

ExpressionNames namesOf(const Value& request) {
    return {request.get("ExpressionAttributeNames"), request.get("ExpressionAttributeValues")};
}

std::optional<ServiceFault> conditionFault(const Value& request, const Value& item) {
    const Value& expression = request.get("ConditionExpression");
    if (!expression.isString())
        return std::nullopt;
    auto parsed = parseCondition(expression.asString(), namesOf(request), "ConditionExpression");
    if (const auto* fault = std::get_if<ServiceFault>(&parsed))
        return *fault;
    if (holds(std::get<ConditionNode>(parsed), item.isAbsent() ? Value::emptyObject() : item))
        return std::nullopt;
    return ServiceFault{"ConditionalCheckFailedException", "The conditional request failed"};
}

Parsed<Value> projected(const Value& request, const Value& item) {
    const Value& expression = request.get("ProjectionExpression");
    if (!expression.isString())
        return item;
    auto parsed = parseProjection(expression.asString(), namesOf(request));
    if (const auto* fault = std::get_if<ServiceFault>(&parsed))
        return *fault;
    return project(item, std::get<std::vector<DocumentPath>>(parsed));
}

Value returned(std::string_view wanted, const Value& before, const Value& after,
               const std::vector<std::string>& changed) {
    const bool old = wanted == "ALL_OLD" || wanted == "UPDATED_OLD";
    const bool fresh = wanted == "ALL_NEW" || wanted == "UPDATED_NEW";
    const Value& source = old ? before : after;
    if ((!old && !fresh) || source.isAbsent())
        return Value::emptyObject();
    Value attributes = source;
    if (wanted.substr(0, 7) == "UPDATED") {
        attributes = Value::emptyObject();
        for (const std::string& name : changed) {
            if (const Value* value = source.find(name))
                attributes = attributes.with(name, *value);
        }
    }
    if (attributes.size() == 0)
        return Value::emptyObject();
    return Value::object({{"Attributes", attributes}});
}

} // namespace steploom::engine::dynamodb
