// SPDX-License-Identifier: Apache-2.0
#include "engine/expression/jsonata/evaluator.h"
#include "engine/expression/jsonata/explain.h"
#include "engine/expression/jsonata/limits.h"

// Paths without bindings: each step maps the sequence before it to the next one. A sequence of one item is
// that item here, and an empty one is undefined, unless an array stands alone in it.
namespace steploom::engine::jsonata {
namespace {

/// Gathers what a step finds, one level of arrays opened, without a list while there is one item only.
class Gathering {
public:
    void add(Item found) {
        if (found.isUndefined())
            return;
        if (++m_count == 1) {
            m_single = std::move(found);
            return;
        }
        if (m_count == 2) {
            m_list = makeSequence();
            open(m_single);
            m_single = Item();
        }
        open(found);
    }

    Item take(bool last) {
        if (m_count == 0)
            return {};
        if (m_count > 1)
            return m_list;
        if (!m_single.isArray() || (last && !m_single.isSequence()))
            return std::move(m_single);
        const List* list = m_single.list();
        if (list == nullptr && !last)
            return std::move(m_single); // its elements are the sequence
        if (list != nullptr && list->sequence && !list->cons && !list->keepSingleton && !list->outerWrapper)
            return std::move(m_single);
        m_list = makeSequence();
        open(m_single);
        return m_list;
    }

private:
    void open(const Item& found) {
        const List* list = found.list();
        if (!found.isArray() || (list != nullptr && list->cons)) {
            m_list->push(found);
            return;
        }
        const Elements elements(found);
        for (std::size_t i = 0; i < elements.size(); ++i)
            m_list->push(elements[i]);
    }

    std::size_t m_count = 0;
    Item m_single;
    Ref<List> m_list;
};

/// Members of that name in all objects of an array, however deep its arrays.
void lookupAll(const Item& array, const Key& name, List& found, std::uint32_t depth) {
    if (depth == 0)
        throw Failure("U1001").limit(Limit::Depth);
    if (Meter* meter = Meter::current())
        meter->touch();
    const Elements elements(array);
    const auto add = [&](const Item& item) {
        if (!item.isArray()) {
            if (!item.isUndefined())
                found.push(item);
            return;
        }
        const Elements inner(item);
        for (std::size_t i = 0; i < inner.size(); ++i)
            found.push(inner[i]);
    };
    const bool plain = elements.values() != nullptr && array.origin() == nullptr;
    for (std::size_t i = 0; i < elements.size(); ++i) {
        if (plain && elements.values()[i].isObject()) {
            if (const Value* value = elements.values()[i].find(name)) {
                if (value->isArray())
                    add(*value);
                else
                    found.push(*value);
            }
            continue;
        }
        const Item element = elements[i];
        if (element.isArray())
            lookupAll(element, name, found, depth - 1);
        else
            add(member(element, name));
    }
}

void flattenInto(const Item& item, List& out, std::uint32_t depth) {
    if (depth == 0)
        throw Failure("U1001").limit(Limit::Depth);
    if (Meter* meter = Meter::current())
        meter->touch();
    if (!item.isArray()) {
        out.push(item);
        return;
    }
    const Elements elements(item);
    for (std::size_t i = 0; i < elements.size(); ++i)
        flattenInto(elements[i], out, depth - 1);
}

void descend(const Item& item, List& out, std::uint32_t depth) {
    if (depth == 0)
        throw Failure("U1001").limit(Limit::Depth);
    if (Meter* meter = Meter::current())
        meter->touch();
    if (item.isArray()) {
        const Elements elements(item);
        for (std::size_t i = 0; i < elements.size(); ++i)
            descend(elements[i], out, depth - 1);
        return;
    }
    out.push(item);
    if (!item.isObject())
        return;
    const Members members(item);
    for (std::size_t i = 0; i < members.size(); ++i)
        descend(members[i], out, depth - 1);
}

/// Whether a step can run on the one item that it is, rather than for each item of an array.
bool standsAlone(const Item& item) {
    return !item.isArray();
}

} // namespace

Item Evaluator::lookup(const Item& input, const Key& name) {
    if (!input.isArray())
        return member(input, name);
    auto found = makeSequence();
    lookupAll(input, name, *found, kMaxValueDepth);
    return found;
}

Item Evaluator::wildcard(const Item& input) {
    auto found = makeSequence();
    Item from = input;
    if (const List* list = input.list(); list != nullptr && list->outerWrapper && list->size() > 0)
        from = list->at(0);
    const auto add = [&](const Item& item) {
        // Opening an array makes an ordinary array of the sequence.
        if (item.isArray())
            found->sequence = false;
        flattenInto(item, *found, kMaxValueDepth);
    };
    if (from.isArray()) {
        const Elements elements(from);
        for (std::size_t i = 0; i < elements.size(); ++i)
            add(elements[i]);
    } else if (from.isObject()) {
        const Members members(from);
        for (std::size_t i = 0; i < members.size(); ++i)
            add(members[i]);
    }
    return found;
}

Item Evaluator::descendants(const Item& input) {
    if (input.isUndefined())
        return {};
    auto found = makeSequence();
    descend(input, *found, kMaxValueDepth);
    return found;
}

Item Evaluator::plainPath(const Node& node, const Item& input, const Ref<Frame>& frame) {
    std::size_t at = 0;
    Item current;
    const Node& first = *node.items.front();
    enter();
    --m_depth;
    if (first.type == NodeType::Variable) {
        const bool free = first.variable != 0 && !(*m_bound)[first.variable];
        std::optional<Value> direct;
        if (free && m_bindings != nullptr && node.items.size() > 1)
            direct = m_bindings->member(first.name, node.items[1]->name);
        if (direct) {
            Ref<Origin> origin;
            if (m_recording) {
                origin = makeCell<Origin>();
                origin->parent = makeCell<Origin>();
                origin->parent->key = first.name;
                origin->key = node.items[1]->name;
            }
            current = direct->isAbsent() ? Item() : Item(std::move(*direct), origin);
            at = 2;
        } else {
            current = variable(first, input, frame);
            at = 1;
        }
        // The value of the variable stands alone, and then it is the sequence.
        Gathering gathered;
        gathered.add(std::move(current));
        current = gathered.take(at == node.items.size());
    } else {
        current = input;
    }
    // Down through objects, as far as there are no arrays.
    if (!m_recording && current.isValue()) {
        const Value* value = &current.value();
        std::size_t reached = at;
        while (reached < node.items.size() && value->isObject()) {
            value = value->find(node.items[reached]->name);
            ++reached;
            if (value == nullptr)
                return {};
        }
        if (reached != at) {
            if (reached < node.items.size() && !value->isArray())
                return {};
            current = Item(Value(*value));
            at = reached;
        }
    }
    for (; at < node.items.size(); ++at) {
        if (current.isUndefined())
            return {};
        current = step(*node.items[at], current, frame, at + 1 == node.items.size());
    }
    return current;
}

Item Evaluator::path(const Node& node, const Item& input, const Ref<Frame>& frame) {
    Trace* const trace = m_options.trace;
    if (node.plainNames && trace == nullptr) {
        Item result = plainPath(node, input, frame);
        if (m_recording && !node.passesOn)
            report(result);
        return result;
    }
    Item current = input;
    Ref<List> tuples;
    bool isTupleStream = false;
    for (std::size_t i = 0; i < node.items.size(); ++i) {
        const Node& each = *node.items[i];
        const bool last = i + 1 == node.items.size();
        isTupleStream = isTupleStream || each.tuple;
        if (i == 0 && each.consArray) {
            current = evaluate(each, input, frame);
        } else if (isTupleStream) {
            Item from = current;
            if (i == 0 && (!input.isArray() || each.type == NodeType::Variable)) {
                auto single = makeSequence();
                single->items.push_back(input);
                from = single;
            }
            tuples = tupleStep(each, from, tuples, frame);
            if (each.focus == 0)
                current = Item(true); // the tuples are what goes on
            continue;
        } else if (i == 0 && (each.type == NodeType::Variable || standsAlone(input))) {
            if (each.type == NodeType::Sort) {
                current = step(each, input, frame, last);
            } else {
                Gathering gathered;
                gathered.add(stepOnce(each, input, frame));
                current = gathered.take(last);
            }
        } else {
            current = step(each, current, frame, last);
        }
        if (trace != nullptr && !isTupleStream)
            trace->reached(each, current);
        if (current.isUndefined() && !isTupleStream)
            break;
        if (i == 0 && each.consArray && current.isString() && current.value().size() == 0)
            break; // as empty as an array is
        if (!isTupleStream && current.isArray() && Elements(current).size() == 0) {
            if (!last && !(i == 0 && each.consArray))
                current = Item();
            break;
        }
    }
    if (isTupleStream) {
        if (!tuples) {
            tuples = makeSequence();
            tuples->tuples = true;
        }
        if (node.tuple && !node.group)
            return tuples;
        if (!node.group) {
            auto items = makeSequence();
            for (const Item& tuple : tuples->items)
                items->push(tuple.tuple()->at);
            current = items;
        }
    }
    if (m_recording && !node.passesOn && !isTupleStream)
        report(current);
    if (node.keepSingleton && !(isTupleStream && node.group) && !current.isUndefined()) {
        const List* list = current.list();
        if (!current.isArray() || (list != nullptr && (list->sequence || list->cons))) {
            auto kept = makeSequence();
            if (list != nullptr && list->sequence)
                kept->items = list->items, kept->first = list->first, kept->rangeSize = list->rangeSize;
            else
                kept->push(current);
            kept->keepSingleton = true;
            current = kept;
        }
    }
    if (node.group)
        return group(*node.group, isTupleStream ? Item(tuples) : current, frame);
    return current;
}

Item Evaluator::stepOnce(const Node& node, const Item& input, const Ref<Frame>& frame) {
    Item found = evaluate(node, input, frame);
    for (const Stage& stage : node.stages) {
        if (stage.filter)
            found = filter(*stage.filter, found, frame);
    }
    return found;
}

Item Evaluator::step(const Node& node, const Item& input, const Ref<Frame>& frame, bool last) {
    if (node.type == NodeType::Sort) {
        Item sorted = sortStep(node, input, frame);
        for (const Stage& stage : node.stages) {
            if (stage.filter)
                sorted = filter(*stage.filter, sorted, frame);
        }
        return sorted;
    }
    Gathering gathered;
    if (standsAlone(input)) {
        gathered.add(stepOnce(node, input, frame));
        return gathered.take(last);
    }
    const Elements elements(input);
    const bool bareName = node.type == NodeType::Name && node.stages.empty() && !node.finishes &&
                          !m_recording && elements.values() != nullptr;
    if (bareName) {
        work(elements.size());
        for (std::size_t i = 0; i < elements.size(); ++i) {
            const Value& element = elements.values()[i];
            if (element.isObject()) {
                if (const Value* value = element.find(node.name))
                    gathered.add(*value);
            } else if (element.isArray()) {
                gathered.add(collapsed(lookup(element, node.name)));
            }
        }
        return gathered.take(last);
    }
    for (std::size_t i = 0; i < elements.size(); ++i)
        gathered.add(stepOnce(node, elements[i], frame));
    return gathered.take(last);
}

} // namespace steploom::engine::jsonata
