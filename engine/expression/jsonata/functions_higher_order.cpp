// SPDX-License-Identifier: Apache-2.0
#include "engine/expression/jsonata/functions.h"

namespace steploom::engine::jsonata {
namespace {

Value indexValue(std::size_t index) {
    return static_cast<std::int64_t>(index);
}

Item map(Call& call) {
    if (call[0].isUndefined())
        return {};
    const Elements elements(call[0]);
    auto result = makeSequence();
    for (std::size_t i = 0; i < elements.size(); ++i) {
        Item item = callBack(call, call[1], {elements[i], indexValue(i), call[0]});
        if (!item.isUndefined())
            result->push(std::move(item));
    }
    return result;
}

Item filter(Call& call) {
    if (call[0].isUndefined())
        return {};
    const Elements elements(call[0]);
    auto result = makeSequence();
    for (std::size_t i = 0; i < elements.size(); ++i) {
        Item item = elements[i];
        if (truth(callBack(call, call[1], {item, indexValue(i), call[0]})))
            result->push(std::move(item));
    }
    return result;
}

Item single(Call& call) {
    if (call[0].isUndefined())
        return {};
    const Elements elements(call[0]);
    Item result;
    bool found = false;
    for (std::size_t i = 0; i < elements.size(); ++i) {
        Item item = elements[i];
        const bool matches =
            !call[1].isFunction() || truth(callBack(call, call[1], {item, indexValue(i), call[0]}));
        if (!matches)
            continue;
        if (found)
            throw Failure("D3138").argument(2);
        result = std::move(item);
        found = true;
    }
    if (!found)
        throw Failure("D3139").argument(2);
    return result;
}

Item reduce(Call& call) {
    if (call[0].isUndefined())
        return {};
    const std::uint32_t arity = arityOf(call[1]);
    if (arity < 2)
        throw Failure("D3050").argument(1);
    const Elements elements(call[0]);
    std::size_t i = 0;
    Item result = call[2];
    if (result.isUndefined() && elements.size() > 0)
        result = elements[i++];
    for (; i < elements.size(); ++i)
        result = callBack(call, call[1], {result, elements[i], indexValue(i), call[0]});
    return result;
}

Item each(Call& call) {
    const Members members(call[0]);
    auto result = makeSequence();
    for (std::size_t i = 0; i < members.size(); ++i) {
        Item item = callBack(call, call[1], {members[i], Value(members.key(i)), call[0]});
        if (!item.isUndefined())
            result->push(std::move(item));
    }
    return result;
}

Item sift(Call& call) {
    const Members members(call[0]);
    ObjectMaker result;
    bool any = false;
    for (std::size_t i = 0; i < members.size(); ++i) {
        if (!truth(callBack(call, call[1], {members[i], Value(members.key(i)), call[0]})))
            continue;
        result.add(members.key(i), members[i]);
        any = true;
    }
    return any ? result.build() : Item();
}

} // namespace

FunctionFamily higherOrderFunctions() {
    return {
        {"map", "<af>", 2, map},           {"filter", "<af>", 2, filter}, {"single", "<af?>", 2, single},
        {"reduce", "<afj?:j>", 3, reduce}, {"each", "<o-f:a>", 2, each},  {"sift", "<o-f?:o>", 2, sift},
    };
}

} // namespace steploom::engine::jsonata
