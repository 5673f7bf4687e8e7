// SPDX-License-Identifier: Apache-2.0
#include "model/terraform/hcl_arguments.h"

#include <algorithm>

namespace steploom::model::hcl {

namespace {

using engine::Value;

MaybeValue length(const Arguments& given) {
    if (given.size() != 1)
        return std::nullopt;
    if (given[0].isArray() || given[0].isObject())
        return Value(static_cast<std::int64_t>(given[0].size()));
    const auto characters = given[0].isString() ? asciiAt(given, 0) : std::nullopt;
    return characters ? MaybeValue(Value(static_cast<std::int64_t>(characters->size()))) : std::nullopt;
}

MaybeValue concatenated(const Arguments& given) {
    std::vector<Value> made;
    for (const Value& list : given) {
        if (!list.isArray() || made.size() > kLongestValue)
            return std::nullopt;
        for (const Value& each : elementsOf(list))
            made.push_back(each);
    }
    return Value::array(std::move(made));
}

MaybeValue contained(const Arguments& given) {
    if (given.size() != 2 || !given[0].isArray())
        return std::nullopt;
    const auto elements = elementsOf(given[0]);
    return Value(std::find(elements.begin(), elements.end(), given[1]) != elements.end());
}

MaybeValue compacted(const Arguments& given) {
    if (given.size() != 1 || !given[0].isArray())
        return std::nullopt;
    auto elements = elementsOf(given[0]);
    elements.erase(std::remove_if(elements.begin(), elements.end(),
                                  [](const Value& each) { return each.isNull() || each == Value(""); }),
                   elements.end());
    return Value::array(std::move(elements));
}

MaybeValue distinct(const Arguments& given) {
    constexpr std::size_t most = 2000; // each is compared with all
    if (given.size() != 1 || !given[0].isArray() || given[0].size() > most)
        return std::nullopt;
    std::vector<Value> made;
    for (const Value& each : elementsOf(given[0])) {
        if (std::find(made.begin(), made.end(), each) == made.end())
            made.push_back(each);
    }
    return Value::array(std::move(made));
}

/// Beyond its end a list begins anew.
MaybeValue element(const Arguments& given) {
    const auto index = wholeAt(given, 1);
    const std::size_t size = isListAt(given, 0) ? given[0].size() : 0;
    if (size == 0 || !index || *index < 0)
        return std::nullopt;
    return given[0].at(static_cast<std::size_t>(*index) % size);
}

void flattenInto(std::vector<Value>& made, const Value& list, int depth) {
    for (const Value& each : elementsOf(list)) {
        if (each.isArray() && depth < 64)
            flattenInto(made, each, depth + 1);
        else
            made.push_back(each);
    }
}

MaybeValue flattened(const Arguments& given) {
    if (given.size() != 1 || !given[0].isArray())
        return std::nullopt;
    std::vector<Value> made;
    flattenInto(made, given[0], 0);
    return Value::array(std::move(made));
}

MaybeValue keys(const Arguments& given) {
    if (given.size() != 1 || !given[0].isObject())
        return std::nullopt;
    std::vector<Value> made;
    for (const std::string& key : sortedKeys(given[0]))
        made.emplace_back(key);
    return Value::array(std::move(made));
}

MaybeValue values(const Arguments& given) {
    if (given.size() != 1 || !given[0].isObject())
        return std::nullopt;
    std::vector<Value> made;
    for (const std::string& key : sortedKeys(given[0]))
        made.push_back(given[0].get(key));
    return Value::array(std::move(made));
}

MaybeValue lookedUp(const Arguments& given) {
    const auto key = textAt(given, 1);
    if (!key || !given[0].isObject())
        return std::nullopt;
    if (const Value* found = given[0].find(*key))
        return *found;
    return given.size() > 2 ? MaybeValue(given[2]) : std::nullopt;
}

MaybeValue merged(const Arguments& given) {
    engine::ObjectBuilder members;
    for (const Value& object : given) {
        if (object.isNull())
            continue;
        if (!object.isObject())
            return std::nullopt;
        for (std::size_t i = 0; i < object.size(); ++i)
            members.add(object.memberKey(i), object.at(i));
    }
    return members.build();
}

MaybeValue one(const Arguments& given) {
    if (!isListAt(given, 0) || given[0].size() > 1)
        return std::nullopt;
    return given[0].size() == 0 ? Value(nullptr) : given[0].at(0);
}

MaybeValue reversed(const Arguments& given) {
    if (!isListAt(given, 0))
        return std::nullopt;
    auto elements = elementsOf(given[0]);
    std::reverse(elements.begin(), elements.end());
    return Value::array(std::move(elements));
}

MaybeValue sorted(const Arguments& given) {
    if (!isListAt(given, 0))
        return std::nullopt;
    std::vector<std::string> texts;
    for (const Value& each : elementsOf(given[0])) {
        auto characters = textOf(each);
        if (!characters)
            return std::nullopt;
        texts.push_back(std::move(*characters));
    }
    std::sort(texts.begin(), texts.end());
    return Value::array(std::vector<Value>(texts.begin(), texts.end()));
}

/// A set is a list here, in the order in which Terraform goes through it.
MaybeValue toSet(const Arguments& given) {
    const MaybeValue once = distinct(given);
    return once ? sorted({*once}) : std::nullopt;
}

MaybeValue sliced(const Arguments& given) {
    const auto from = wholeAt(given, 1);
    const auto to = wholeAt(given, 2);
    if (!isListAt(given, 0) || !from || !to || *from < 0 || *to < *from ||
        *to > static_cast<std::int64_t>(given[0].size()))
        return std::nullopt;
    std::vector<Value> made;
    for (auto i = *from; i < *to; ++i)
        made.push_back(given[0].at(static_cast<std::size_t>(i)));
    return Value::array(std::move(made));
}

MaybeValue zipped(const Arguments& given) {
    if (!isListAt(given, 0) || !isListAt(given, 1) || given[0].size() != given[1].size())
        return std::nullopt;
    engine::ObjectBuilder members;
    for (std::size_t i = 0; i < given[0].size(); ++i) {
        const auto name = textOf(given[0].at(i));
        if (!name)
            return std::nullopt;
        members.add(*name, given[1].at(i));
    }
    return members.build();
}

} // namespace

const std::vector<Function>& collectionFunctions() {
    static const std::vector<Function> all{
        {"compact", compacted},
        {"concat", concatenated},
        {"contains", contained},
        {"distinct", distinct},
        {"element", element},
        {"flatten", flattened},
        {"keys", keys},
        {"length", length},
        {"lookup", lookedUp},
        {"merge", merged},
        {"one", one},
        {"reverse", reversed},
        {"slice", sliced},
        {"sort", sorted},
        {"toset", toSet},
        {"values", values},
        {"zipmap", zipped},
    };
    return all;
}

} // namespace steploom::model::hcl
