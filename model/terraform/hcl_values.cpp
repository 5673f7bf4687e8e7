// SPDX-License-Identifier: Apache-2.0
#include "model/terraform/hcl_values.h"

#include <algorithm>
#include <cmath>

#include "engine/value/json_reader.h"
#include "engine/value/json_writer.h"

namespace steploom::model::hcl {

using engine::Value;

std::optional<std::string> textOf(const Value& value) {
    if (value.isString())
        return std::string(value.asString());
    if (value.isBool() || value.isNumber())
        return engine::toJson(value, {0, true});
    return std::nullopt;
}

MaybeValue numberOf(const Value& value) {
    if (value.isNumber())
        return value;
    auto read = value.isString() ? engine::readJson(value.asString()) : engine::JsonReadResult();
    return read && read.value.isNumber() ? std::optional(std::move(read.value)) : std::nullopt;
}

std::optional<bool> truthOf(const Value& value) {
    if (value.isBool())
        return value.asBool();
    if (value == Value("true") || value == Value("false"))
        return value == Value("true");
    return std::nullopt;
}

MaybeValue elementOf(const Value& collection, const Value& index) {
    if (collection.isObject()) {
        const auto key = textOf(index);
        const Value* found = key ? collection.find(*key) : nullptr;
        return found ? std::optional(*found) : std::nullopt;
    }
    const auto number = collection.isArray() ? numberOf(index) : std::nullopt;
    if (!number || !number->isInt() || number->asInt() < 0 ||
        number->asInt() >= static_cast<std::int64_t>(collection.size()))
        return std::nullopt;
    return collection.at(static_cast<std::size_t>(number->asInt()));
}

std::string encoded(const Value& value) {
    std::string made;
    for (const char c : engine::toJson(value, {0, true})) {
        if (c == '<' || c == '>' || c == '&') // in strings alone
            made += c == '<' ? "\\u003c" : c == '>' ? "\\u003e" : "\\u0026";
        else
            made += c;
    }
    return made;
}

std::vector<std::string> sortedKeys(const Value& object) {
    std::vector<std::string> made;
    for (std::size_t i = 0; object.isObject() && i < object.size(); ++i)
        made.emplace_back(object.keyAt(i));
    std::sort(made.begin(), made.end());
    return made;
}

Value numeric(double number) {
    constexpr double most = 9e15;
    return std::floor(number) == number && std::fabs(number) < most ? Value(static_cast<std::int64_t>(number))
                                                                    : Value(number);
}

std::vector<Value> elementsOf(const Value& list) {
    std::vector<Value> elements;
    for (std::size_t i = 0; list.isArray() && i < list.size(); ++i)
        elements.push_back(list.at(i));
    return elements;
}

} // namespace steploom::model::hcl
