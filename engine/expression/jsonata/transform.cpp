// SPDX-License-Identifier: Apache-2.0
#include "engine/expression/jsonata/evaluator.h"
#include "engine/expression/jsonata/limits.h"

// The transform operator: |pattern|update,delete|. What it changes is a copy in which objects can change, so
// that whatever the pattern finds is found again in the result.
namespace steploom::engine::jsonata {
namespace {

/// A copy in which all objects are records. Functions stay where they are kept, else they become texts, as in
/// JSON.
Item changeable(const Item& item, bool keepFunctions, std::uint32_t depth) {
    if (depth == 0)
        throw Failure("U1001").limit(Limit::Depth);
    if (item.isArray()) {
        const Elements elements(item);
        auto list = makeCell<List>();
        list->reserve(elements.size());
        for (std::size_t i = 0; i < elements.size(); ++i)
            list->push(changeable(elements[i], keepFunctions, depth - 1));
        return list;
    }
    if (item.isObject()) {
        const Members members(item);
        auto record = makeCell<Record>();
        record->members.reserve(members.size());
        for (std::size_t i = 0; i < members.size(); ++i)
            record->members.emplace_back(members.key(i), changeable(members[i], keepFunctions, depth - 1));
        record->charge();
        return record;
    }
    if (keepFunctions && item.isFunction())
        return item;
    // As text and back: functions become empty strings.
    return item.isFunction()    ? Item(Value(""))
           : item.isUndefined() ? Item(Value(nullptr))
                                : Item(item.value());
}

} // namespace

Item Evaluator::transform(const TransformFunction& function, const Item& input) {
    const Node& node = *function.node;
    if (input.isUndefined())
        return {};
    if (!input.isObject() && !input.isArray())
        throw Failure("T0410").value(input).argument(1);
    const Item result = changeable(input, false, kMaxValueDepth);
    const Item matches = evaluate(*node.first, result, function.frame);
    const Elements found(matches);
    for (std::size_t i = 0; i < found.size(); ++i) {
        const Item match = found[i];
        Record* record = match.record();
        const Item update = evaluate(*node.second, match, function.frame);
        if (!update.isUndefined()) {
            if (!update.isObject())
                throw Failure("T2011").at(node.second->offset).value(update);
            const Members members(update);
            for (std::size_t m = 0; m < members.size() && record != nullptr; ++m)
                record->set(members.key(m), changeable(members[m], true, kMaxValueDepth));
        }
        if (!node.third)
            continue;
        const Item deletions = evaluate(*node.third, match, function.frame);
        const Elements names(deletions);
        for (std::size_t d = 0; d < names.size(); ++d) {
            if (!names[d].isString())
                throw Failure("T2012").at(node.third->offset).value(deletions);
        }
        for (std::size_t d = 0; d < names.size() && record != nullptr; ++d)
            record->remove(names[d].asString());
    }
    bool tooDeep = false;
    return frozen(result, tooDeep);
}

} // namespace steploom::engine::jsonata
