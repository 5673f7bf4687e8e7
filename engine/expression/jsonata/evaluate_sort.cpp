// SPDX-License-Identifier: Apache-2.0
#include "engine/expression/jsonata/evaluator.h"
#include "engine/expression/jsonata/sorting.h"
#include "engine/expression/jsonata/utf16.h"

// The order-by operator.
namespace steploom::engine::jsonata {
namespace {

/// An item with its keys, which are worked out when they are first compared.
struct Sorted {
    Item item;
    std::vector<Item> keys;
};

} // namespace

Item Evaluator::sortStep(const Node& node, const Item& input, const Ref<Frame>& frame) {
    const Elements elements(input);
    if (elements.size() < 2)
        return input;
    std::vector<Sorted> items(elements.size());
    std::vector<std::uint32_t> order(elements.size());
    for (std::size_t i = 0; i < items.size(); ++i) {
        items[i].item = elements[i];
        order[i] = static_cast<std::uint32_t>(i);
    }
    const auto key = [&](Sorted& sorted, std::size_t term) -> const Item& {
        while (sorted.keys.size() <= term) {
            const Node& expression = *node.terms[sorted.keys.size()].expression;
            if (const Tuple* tuple = sorted.item.tuple())
                sorted.keys.push_back(evaluate(expression, tuple->at, tupleFrame(*tuple, frame)));
            else
                sorted.keys.push_back(evaluate(expression, sorted.item, frame));
        }
        return sorted.keys[term];
    };
    const auto after = [&](std::uint32_t left, std::uint32_t right) {
        work(1);
        for (std::size_t term = 0; term < node.terms.size(); ++term) {
            key(items[left], term);
            key(items[right], term);
            const Item& a = items[left].keys[term];
            const Item& b = items[right].keys[term];
            // What has no key comes last, whichever way the order goes.
            if (a.isUndefined() || b.isUndefined()) {
                if (a.isUndefined() && b.isUndefined())
                    continue;
                return a.isUndefined();
            }
            const auto comparable = [](const Item& item) {
                return item.isNumber() || item.isString();
            };
            if (!comparable(a) || !comparable(b))
                throw Failure("T2008").at(node.offset).value(comparable(a) ? b : a);
            if (a.isNumber() != b.isNumber())
                throw Failure("T2007").at(node.offset).value(a).value2(b);
            int comparison = 0;
            if (a.isNumber())
                comparison = a.asDouble() < b.asDouble() ? -1 : a.asDouble() > b.asDouble() ? 1 : 0;
            else
                comparison = compareUtf16(a.asString(), b.asString());
            if (comparison != 0)
                return (comparison > 0) != node.terms[term].descending;
        }
        return false;
    };
    mergeSort(order, after);
    auto result = makeCell<List>();
    result->reserve(order.size());
    for (const std::uint32_t index : order)
        result->push(std::move(items[index].item));
    return result;
}

} // namespace steploom::engine::jsonata
