// SPDX-License-Identifier: Apache-2.0
#include "engine/expression/jsonata/functions.h"
#include "engine/expression/jsonata/limits.h"

#include <string_view>
#include <unordered_map>
#include <unordered_set>

namespace steploom::engine::jsonata {
namespace {

void collectKeys(Call& call, const Item& item, List& keys, std::unordered_set<std::string>& seen,
                 std::uint32_t depth) {
    call.evaluator.work(1);
    if (depth == 0)
        throw Failure("U1001").limit(Limit::Depth);
    if (item.isArray()) {
        const Elements elements(item);
        for (std::size_t i = 0; i < elements.size(); ++i)
            collectKeys(call, elements[i], keys, seen, depth - 1);
        return;
    }
    if (!item.isObject())
        return;
    const Members members(item);
    for (std::size_t i = 0; i < members.size(); ++i) {
        if (seen.emplace(members.name(i)).second)
            keys.push(Value(members.key(i)));
    }
}

Item keys(Call& call) {
    auto found = makeSequence();
    std::unordered_set<std::string> seen;
    collectKeys(call, call[0], *found, seen, kMaxValueDepth);
    return found;
}

void lookupIn(Call& call, const Item& item, const Key& name, List& found, std::uint32_t depth) {
    call.evaluator.work(1);
    if (depth == 0)
        throw Failure("U1001").limit(Limit::Depth);
    if (!item.isArray()) {
        const Item value = member(item, name);
        const Elements elements(value);
        for (std::size_t i = 0; i < elements.size(); ++i)
            found.push(elements[i]);
        return;
    }
    const Elements elements(item);
    for (std::size_t i = 0; i < elements.size(); ++i)
        lookupIn(call, elements[i], name, found, depth - 1);
}

Item lookup(Call& call) {
    if (!call[1].isString())
        return {};
    const Key name(call[1].asString());
    if (!call[0].isArray())
        return member(call[0], name);
    auto found = makeSequence();
    lookupIn(call, call[0], name, *found, kMaxValueDepth);
    return found;
}

void spreadInto(Call& call, const Item& item, List& out, std::uint32_t depth) {
    call.evaluator.work(1);
    if (depth == 0)
        throw Failure("U1001").limit(Limit::Depth);
    if (item.isArray()) {
        const Elements elements(item);
        for (std::size_t i = 0; i < elements.size(); ++i)
            spreadInto(call, elements[i], out, depth - 1);
    } else if (item.isObject()) {
        const Members members(item);
        for (std::size_t i = 0; i < members.size(); ++i) {
            ObjectMaker maker;
            maker.add(members.key(i), members[i]);
            out.push(maker.build());
        }
    } else {
        out.push(item);
    }
}

Item spread(Call& call) {
    if (!call[0].isArray() && !call[0].isObject())
        return call[0];
    auto out = makeSequence();
    out->sequence = !call[0].isArray() || Elements(call[0]).size() == 0;
    spreadInto(call, call[0], *out, kMaxValueDepth);
    return out;
}

Item merge(Call& call) {
    if (call[0].isUndefined())
        return {};
    const Elements objects(call[0]);
    std::vector<std::pair<Key, Item>> all;
    std::unordered_map<std::string_view, std::size_t> places;
    for (std::size_t i = 0; i < objects.size(); ++i) {
        const Item object = objects[i];
        const Members members(object);
        call.evaluator.work(members.size());
        for (std::size_t m = 0; m < members.size(); ++m) {
            // The name is looked up by the text of the key that is kept.
            const auto found = places.find(members.name(m));
            if (found != places.end()) {
                all[found->second].second = members[m];
                continue;
            }
            all.emplace_back(members.key(m), members[m]);
            places.emplace(all.back().first.text(), all.size() - 1);
        }
    }
    ObjectMaker maker;
    maker.reserve(all.size());
    for (auto& [key, value] : all)
        maker.add(std::move(key), std::move(value));
    return maker.build();
}

} // namespace

FunctionFamily objectFunctions() {
    return {
        {"keys", "<x-:a<s>>", 1, keys},
        {"lookup", "<x-s:x>", 2, lookup},
        {"spread", "<x-:a<o>>", 1, spread},
        {"merge", "<a<o>:o>", 1, merge},
    };
}

} // namespace steploom::engine::jsonata
