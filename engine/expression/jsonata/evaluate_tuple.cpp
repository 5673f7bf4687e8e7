// SPDX-License-Identifier: Apache-2.0
#include "engine/expression/jsonata/evaluator.h"

// Paths with @, # or %: what goes from step to step is a stream of tuples, an item each with the variables
// bound on its way.
namespace steploom::engine::jsonata {

Ref<Frame> Evaluator::tupleFrame(const Tuple& tuple, const Ref<Frame>& frame) {
    auto own = makeCell<Frame>(frame, m_frames);
    for (const Binding& each : tuple.bindings)
        own->add(each.name, each.item);
    return own;
}

Ref<List> Evaluator::runStages(const Node& node, Ref<List> tuples, const Ref<Frame>& frame) {
    for (const Stage& stage : node.stages) {
        if (stage.filter) {
            Item kept = filter(*stage.filter, Item(tuples), frame);
            if (List* list = kept.list()) {
                tuples = Ref<List>(list);
            } else {
                tuples = makeSequence();
                if (!kept.isUndefined())
                    tuples->push(std::move(kept));
            }
            continue;
        }
        for (std::size_t i = 0; i < tuples->items.size(); ++i) {
            if (Tuple* tuple = tuples->items[i].tuple())
                tuple->set(stage.index, Value(static_cast<std::int64_t>(i)));
        }
    }
    return tuples;
}

Ref<List> Evaluator::tupleStep(const Node& node, const Item& input, const Ref<List>& tuples,
                               const Ref<Frame>& frame) {
    if (node.type == NodeType::Sort) {
        if (tuples) {
            // Sorting loses the mark of a stream, as it does in the reference.
            auto sorted = makeSequence();
            const Item ordered = sortStep(node, Item(tuples), frame);
            const Elements elements(ordered);
            for (std::size_t i = 0; i < elements.size(); ++i)
                sorted->push(elements[i]);
            return runStages(node, sorted, frame);
        }
        auto stream = makeSequence();
        stream->tuples = true;
        const Item sorted = sortStep(node, input, frame);
        const Elements elements(sorted);
        for (std::size_t i = 0; i < elements.size(); ++i) {
            auto tuple = makeCell<Tuple>();
            tuple->at = elements[i];
            if (node.index != 0)
                tuple->set(node.index, Value(static_cast<std::int64_t>(i)));
            stream->push(Item(tuple));
        }
        return runStages(node, stream, frame);
    }

    auto result = makeSequence();
    result->tuples = true;
    const auto spread = [&](const Tuple& from) {
        const Item found = evaluate(node, from.at, tupleFrame(from, frame));
        if (found.isUndefined())
            return;
        const bool stream = found.list() != nullptr && found.list()->tuples;
        const Elements elements(found);
        for (std::size_t i = 0; i < elements.size(); ++i) {
            Item element = elements[i];
            auto tuple = makeCell<Tuple>();
            tuple->bindings = from.bindings;
            tuple->at = from.at;
            if (stream) {
                const Tuple& inner = *element.tuple();
                tuple->at = inner.at;
                for (const Binding& each : inner.bindings)
                    tuple->set(each.name, each.item);
            } else {
                if (node.focus != 0)
                    tuple->set(node.focus, std::move(element));
                else
                    tuple->at = std::move(element);
                if (node.index != 0)
                    tuple->set(node.index, Value(static_cast<std::int64_t>(i)));
                if (node.ancestor != Node::kNone)
                    tuple->set(node.ancestor, from.at);
            }
            result->push(Item(tuple));
        }
    };
    if (tuples) {
        for (const Item& each : tuples->items)
            spread(*each.tuple());
    } else {
        const Elements elements(input);
        Tuple start;
        for (std::size_t i = 0; i < elements.size(); ++i) {
            start.at = elements[i];
            spread(start);
        }
    }
    return runStages(node, result, frame);
}

} // namespace steploom::engine::jsonata
