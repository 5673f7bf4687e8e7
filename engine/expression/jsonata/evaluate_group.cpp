// SPDX-License-Identifier: Apache-2.0
#include "engine/expression/jsonata/evaluator.h"

#include <string>
#include <unordered_map>

// Object constructors and grouping, which are one thing: pairs of expressions over a sequence.
namespace steploom::engine::jsonata {
namespace {

struct Groups {
    struct Entry {
        Key key;
        Item data;
        std::size_t pair;
    };
    std::vector<Entry> entries;
    std::unordered_map<std::string_view, std::size_t> index;

    Entry* find(std::string_view key) {
        constexpr std::size_t kFew = 8;
        if (entries.size() <= kFew) {
            for (Entry& each : entries) {
                if (each.key.text() == key)
                    return &each;
            }
            return nullptr;
        }
        if (index.empty()) {
            for (std::size_t i = 0; i < entries.size(); ++i)
                index.emplace(entries[i].key.text(), i);
        }
        const auto found = index.find(key);
        return found == index.end() ? nullptr : &entries[found->second];
    }
    void add(std::string_view key, Item data, std::size_t pair) {
        entries.push_back({Key(key), std::move(data), pair});
        if (!index.empty())
            index.emplace(entries.back().key.text(), entries.size() - 1);
    }
};

/// As append(), but in place where the list is the group's own.
void collect(Item& data, const Item& item) {
    List* list = data.list();
    if (list == nullptr || list->refs != 1 || list->sequence || list->rangeSize != 0) {
        data = append(data, item);
        return;
    }
    const Elements elements(item);
    for (std::size_t i = 0; i < elements.size(); ++i)
        list->push(elements[i]);
}

/// The value to keep in an object: without marks that nothing can see any more there.
Item forMember(Item item) {
    const List* list = item.list();
    if (list == nullptr)
        return item;
    if (list->sequence && list->size() == 1)
        return item;
    bool tooDeep = false;
    return frozen(item, tooDeep);
}

} // namespace

Item Evaluator::group(const GroupClause& clause, const Item& input, const Ref<Frame>& frame) {
    if (!clause.names.empty() && !input.isArray())
        return plainObject(clause, input, frame);
    return generalGroup(clause, input, frame);
}

Item Evaluator::plainObject(const GroupClause& clause, const Item& input, const Ref<Frame>& frame) {
    constexpr std::size_t kFew = 16;
    const std::size_t count = clause.names.size();
    if (count > kFew)
        return generalGroup(clause, input, frame);
    Item members[kFew];
    bool values = true;
    for (std::size_t i = 0; i < count; ++i) {
        enter(); // of the key
        --m_depth;
        members[i] = forMember(evaluate(*clause.pairs[i].second, input, frame));
        values = values && members[i].isValue();
    }
    if (!values) {
        ObjectMaker maker;
        for (std::size_t i = 0; i < count; ++i)
            maker.add(clause.names[i], std::move(members[i]));
        return maker.build();
    }
    Value raw[kFew];
    for (std::size_t i = 0; i < count; ++i)
        raw[i] = members[i].value();
    return Value::object(clause.shape, raw);
}

Item Evaluator::generalGroup(const GroupClause& clause, const Item& input, const Ref<Frame>& frame) {
    const bool stream = input.list() != nullptr && input.list()->tuples;
    Groups groups;
    const auto take = [&](const Item& item) {
        const Tuple* tuple = stream ? item.tuple() : nullptr;
        for (std::size_t pair = 0; pair < clause.pairs.size(); ++pair) {
            const Node& expression = *clause.pairs[pair].first;
            const Item key = tuple != nullptr ? evaluate(expression, tuple->at, tupleFrame(*tuple, frame))
                                              : evaluate(expression, item, frame);
            if (key.isUndefined())
                continue;
            if (!key.isString())
                throw Failure("T1003").at(clause.offset).value(key);
            Groups::Entry* entry = groups.find(key.asString());
            if (entry == nullptr) {
                groups.add(key.asString(), item, pair);
                continue;
            }
            if (entry->pair != pair)
                throw Failure("D1009").at(clause.offset).value(key);
            collect(entry->data, item);
        }
    };
    const Elements elements(input);
    if (elements.size() == 0) {
        if (!stream)
            take(Item());
    } else {
        for (std::size_t i = 0; i < elements.size(); ++i)
            take(elements[i]);
    }

    ObjectMaker maker;
    maker.reserve(groups.entries.size());
    for (Groups::Entry& entry : groups.entries) {
        const Node& expression = *clause.pairs[entry.pair].second;
        Item value;
        if (stream) {
            // The tuples of a group become one: each variable has all their values.
            const Elements tuples(entry.data);
            Tuple all;
            for (std::size_t i = 0; i < tuples.size(); ++i) {
                const Item each = tuples[i];
                const Tuple& tuple = *each.tuple();
                collect(all.at, tuple.at);
                for (const Binding& binding : tuple.bindings) {
                    Item together;
                    for (Binding& present : all.bindings) {
                        if (present.name == binding.name)
                            std::swap(together, present.item);
                    }
                    collect(together, binding.item);
                    all.set(binding.name, std::move(together));
                }
            }
            value = evaluate(expression, all.at, tupleFrame(all, frame));
        } else {
            value = evaluate(expression, entry.data, frame);
        }
        maker.add(entry.key, forMember(std::move(value)));
    }
    return maker.build();
}

} // namespace steploom::engine::jsonata
