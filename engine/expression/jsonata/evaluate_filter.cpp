// SPDX-License-Identifier: Apache-2.0
#include "engine/expression/jsonata/evaluator.h"

#include <cmath>

// Predicates: by index, by indexes, by truth.
namespace steploom::engine::jsonata {

bool Evaluator::selects(const Item& result, std::size_t index, std::size_t size) {
    const auto hits = [&](const Item& number) {
        double place = std::floor(number.asDouble());
        if (place < 0)
            place += static_cast<double>(size);
        return place == static_cast<double>(index);
    };
    if (result.isBool())
        return result.value().asBool();
    if (isNumeric(result))
        return hits(result);
    if (result.isArray()) {
        const Elements numbers(result);
        bool all = true;
        bool hit = false;
        for (std::size_t i = 0; i < numbers.size() && all; ++i) {
            const Item number = numbers[i];
            all = isNumeric(number);
            hit = hit || (all && hits(number));
        }
        if (all)
            return hit;
    }
    return truth(result);
}

Item Evaluator::filterByIndex(double index, const Item& input) {
    const Elements elements(input);
    double place = std::floor(index);
    if (place < 0)
        place += static_cast<double>(elements.size());
    if (place < 0 || place >= static_cast<double>(elements.size())) {
        auto none = makeSequence();
        none->tuples = input.list() != nullptr && input.list()->tuples;
        return none;
    }
    Item found = elements[static_cast<std::size_t>(place)];
    if (input.list() != nullptr && input.list()->tuples) {
        auto list = makeSequence();
        list->tuples = true;
        list->push(std::move(found));
        return list;
    }
    return found;
}

Item Evaluator::filter(const Node& predicate, const Item& input, const Ref<Frame>& frame) {
    if (predicate.type == NodeType::Number && !predicate.finishes)
        return filterByIndex(predicate.literal.asDouble(), input);
    const bool tuples = input.list() != nullptr && input.list()->tuples;
    if (!input.isArray()) {
        const bool selected = selects(evaluate(predicate, input, frame), 0, 1);
        if (selected && !input.isUndefined())
            return input;
        auto found = makeSequence();
        if (selected) // nothing is an item here, and stays one
            found->items.emplace_back();
        return found;
    }
    const Elements elements(input);
    Ref<List> found = makeSequence();
    found->tuples = tuples;
    for (std::size_t i = 0; i < elements.size(); ++i) {
        Item element = elements[i];
        const Tuple* tuple = element.tuple();
        const Item result = tuples             ? evaluate(predicate, tuple->at, tupleFrame(*tuple, frame))
                            : tuple != nullptr ? evaluate(predicate, Item(), frame)
                                               : evaluate(predicate, element, frame);
        if (selects(result, i, elements.size()))
            found->push(std::move(element));
    }
    if (!tuples && found->size() == 1 && !found->items[0].isArray())
        return found->items[0];
    return found;
}

} // namespace steploom::engine::jsonata
