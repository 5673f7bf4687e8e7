// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <algorithm>
#include <map>
#include <string>
#include <utility>
#include <vector>

#include "model/document/span.h"
#include "tests/support/dom.h"

/// Which bytes of a text may change for it to come to mean something else: worked out from the two meanings,
/// without a look at any edit.
namespace steploom::test {

namespace detail {

/// Where a child may be put: at either end of each other one, or inside the brackets.
inline void addPlacesIn(model::Node parent, std::vector<model::Span>& places) {
    const model::Span whole = parent.span();
    places.push_back({whole.begin + 1, whole.begin + 1});
    places.push_back({whole.end - 1, whole.end - 1});
    for (const model::Node child : parent) {
        const model::Span span = child.memberSpan();
        places.push_back({span.begin, span.begin});
        places.push_back({span.end, span.end});
    }
}

inline void addChanges(model::Node node, const Dom& now, std::vector<model::Span>& places);

using Child = std::pair<model::Node, Dom>;

/// Children of one key, or the items of an array between two that are the same: as many as before are the
/// same ones changed, else the old ones went and the new ones came.
inline bool addRun(const std::vector<Child>& before, const std::vector<Dom>& now,
                   std::vector<model::Span>& places) {
    if (before.size() == now.size()) {
        for (std::size_t i = 0; i < now.size(); ++i)
            addChanges(before[i].first, now[i], places);
        return false;
    }
    for (const Child& child : before)
        places.push_back(child.first.memberSpan());
    return !now.empty();
}

/// The longest row of children that are in both, in the same order; the runs between them are compared.
inline bool addRow(const std::vector<Child>& before, const std::vector<Dom>& now,
                   std::vector<model::Span>& places) {
    std::vector<std::vector<std::size_t>> longest(before.size() + 1,
                                                  std::vector<std::size_t>(now.size() + 1, 0));
    for (std::size_t i = before.size(); i-- > 0;) {
        for (std::size_t j = now.size(); j-- > 0;)
            longest[i][j] = before[i].second == now[j] ? longest[i + 1][j + 1] + 1
                                                       : std::max(longest[i + 1][j], longest[i][j + 1]);
    }
    bool comes = false;
    std::size_t i = 0;
    std::size_t j = 0;
    std::vector<Child> gone;
    std::vector<Dom> fresh;
    while (i < before.size() || j < now.size()) {
        if (i < before.size() && j < now.size() && before[i].second == now[j]) {
            comes = addRun(gone, fresh, places) || comes;
            gone.clear();
            fresh.clear();
            ++i, ++j;
        } else if (j == now.size() || (i < before.size() && longest[i + 1][j] >= longest[i][j + 1])) {
            gone.push_back(before[i++]);
        } else {
            fresh.push_back(now[j++]);
        }
    }
    return addRun(gone, fresh, places) || comes;
}

inline void addChanges(model::Node node, const Dom& now, std::vector<model::Span>& places) {
    if (node.kind() != now.kind || node.isScalar()) {
        if (domOf(node) != now)
            places.push_back(node.span());
        return;
    }
    bool comes = false;
    if (node.isArray()) {
        std::vector<Child> before;
        std::vector<Dom> after;
        for (const model::Node child : node)
            before.emplace_back(child, sorted(domOf(child)));
        for (const auto& child : now.children)
            after.push_back(sorted(child.second));
        comes = addRow(before, after, places);
    } else {
        std::map<std::string, std::pair<std::vector<Child>, std::vector<Dom>>> byKey;
        for (const model::Node child : node)
            byKey[child.key()].first.emplace_back(child, sorted(domOf(child)));
        for (const auto& child : now.children)
            byKey[child.first].second.push_back(sorted(child.second));
        for (const auto& [key, both] : byKey)
            comes = addRow(both.first, both.second, places) || comes;
    }
    if (comes)
        addPlacesIn(node, places);
}

} // namespace detail

/// The values and members of `before` that differ from `now`, and where what is new in `now` may be put.
inline std::vector<model::Span> changedPlaces(model::Node before, const Dom& now) {
    std::vector<model::Span> places;
    detail::addChanges(before, now, places);
    return places;
}

} // namespace steploom::test
