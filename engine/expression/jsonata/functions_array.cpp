// SPDX-License-Identifier: Apache-2.0
#include "engine/expression/jsonata/functions.h"
#include "engine/expression/jsonata/sorting.h"
#include "engine/expression/jsonata/utf16.h"
#include "engine/support/random.h"

#include <algorithm>
#include <unordered_set>

namespace steploom::engine::jsonata {
namespace {

Item appendTo(Call& call) {
    call.evaluator.work((Elements(call[0]).size() + Elements(call[1]).size()) / 8);
    return append(call[0], call[1]);
}

Ref<List> copyOf(const Item& array) {
    auto list = makeCell<List>();
    const Elements elements(array);
    list->reserve(elements.size());
    for (std::size_t i = 0; i < elements.size(); ++i)
        list->push(elements[i]);
    return list;
}

Item reverse(Call& call) {
    if (call[0].isUndefined() || Elements(call[0]).size() < 2)
        return call[0];
    auto list = copyOf(call[0]);
    call.evaluator.work(list->size() / 8);
    std::reverse(list->items.begin(), list->items.end());
    return list;
}

Item shuffle(Call& call) {
    if (call[0].isUndefined() || Elements(call[0]).size() < 2)
        return call[0];
    auto list = copyOf(call[0]);
    call.evaluator.work(list->size());
    for (std::size_t i = list->size() - 1; i > 0; --i) {
        const double unit = nextUnit(call.evaluator.random());
        std::swap(list->items[i], list->items[static_cast<std::size_t>(unit * static_cast<double>(i + 1))]);
    }
    return list;
}

Item distinct(Call& call) {
    const Elements elements(call[0]);
    if (!call[0].isArray() || elements.size() < 2)
        return call[0];
    auto kept = call[0].isSequence() ? makeSequence() : makeCell<List>();
    std::unordered_set<std::string> texts;
    std::unordered_set<double> numbers;
    std::vector<Item> others;
    for (std::size_t i = 0; i < elements.size(); ++i) {
        Item item = elements[i];
        call.evaluator.work(1);
        bool fresh = false;
        if (item.isString()) {
            fresh = texts.emplace(item.asString()).second;
        } else if (item.isNumber()) {
            fresh = numbers.insert(item.asDouble()).second;
        } else {
            call.evaluator.work(others.size());
            fresh = std::none_of(others.begin(), others.end(),
                                 [&](const Item& other) { return deepEqual(item, other); });
            if (fresh)
                others.push_back(item);
        }
        if (fresh)
            kept->push(std::move(item));
    }
    return kept;
}

Item zip(Call& call) {
    auto rows = makeCell<List>();
    std::vector<Elements> columns;
    std::size_t length = call.arguments.empty() ? 0 : ~std::size_t{0};
    for (const Item& argument : call.arguments) {
        columns.emplace_back(argument);
        length = std::min(length, argument.isArray() ? columns.back().size() : 0);
    }
    for (std::size_t i = 0; i < length; ++i) {
        call.evaluator.work(columns.size());
        auto row = makeCell<List>();
        for (const Elements& column : columns)
            row->push(column[i]);
        rows->push(row);
    }
    return rows;
}

Item sort(Call& call) {
    if (call[0].isUndefined() || Elements(call[0]).size() < 2)
        return call[0];
    auto list = copyOf(call[0]);
    if (call[1].isFunction()) {
        mergeSort(list->items, [&](const Item& a, const Item& b) {
            // ECMAScript's truth: every array and every object is true.
            const Item answer = callBack(call, call[1], {a, b});
            return answer.isArray() || answer.isObject() || answer.isFunction() || truth(answer);
        });
        return list;
    }
    const bool numbers =
        std::all_of(list->items.begin(), list->items.end(), [](const Item& item) { return item.isNumber(); });
    const bool texts =
        std::all_of(list->items.begin(), list->items.end(), [](const Item& item) { return item.isString(); });
    if (!numbers && !texts)
        throw Failure("D3070").argument(1);
    call.evaluator.work(list->size());
    std::stable_sort(list->items.begin(), list->items.end(), [&](const Item& a, const Item& b) {
        return numbers ? a.asDouble() < b.asDouble() : compareUtf16(a.asString(), b.asString()) < 0;
    });
    return list;
}

} // namespace

FunctionFamily arrayFunctions() {
    return {
        {"append", "<xx:a>", 2, appendTo}, {"reverse", "<a:a>", 1, reverse},
        {"shuffle", "<a:a>", 1, shuffle},  {"distinct", "<x:x>", 1, distinct},
        {"zip", "<a+>", 0, zip},           {"sort", "<af?:a>", 2, sort},
    };
}

} // namespace steploom::engine::jsonata
