// SPDX-License-Identifier: Apache-2.0
#include "model/diff/merge.h"

#include <map>
#include <utility>

namespace steploom::model::diff {

namespace {

bool isItem(TransitionKind kind) {
    return kind == TransitionKind::Choice || kind == TransitionKind::Catch;
}

class Merger {
public:
    Merger(const Side& before, const Side& after, const Matching& matching, const FieldComparer& comparer,
           Diff& diff)
        : m_before(before)
        , m_after(after)
        , m_matching(matching)
        , m_comparer(comparer)
        , m_diff(diff)
        , m_ofBefore(before.states.size(), kNone)
        , m_ofAfter(after.states.size(), kNone) {}

    void run() {
        const Workflow& latest = m_after.workflow;
        m_diff.merged.comment = latest.comment;
        m_diff.merged.jsonata = latest.jsonata;
        m_diff.merged.fragment = latest.fragment;
        scope(0, 0, kNone);
        for (std::size_t i = 0; i < m_diff.states.size(); ++i)
            transitions(m_diff.states[i]);
    }

private:
    const Workflow& beforeFlow() const { return m_before.workflow; }
    const Workflow& afterFlow() const { return m_after.workflow; }

    /// As deep as scopes are nested, which the scanner limits. One of the two may be missing.
    std::size_t scope(std::size_t before, std::size_t after, std::size_t owner) {
        const std::size_t index = m_diff.merged.scopes.size();
        Scope fresh = after != kNone ? afterFlow().scopes[after] : beforeFlow().scopes[before];
        fresh.owner = owner;
        fresh.start = kNone;
        fresh.states.clear();
        if (after == kNone)
            fresh.pointer.insert(0, 1, kRemovedMark);
        m_diff.merged.scopes.push_back(std::move(fresh));
        for (const auto& [old, latest] : inOrder(before, after))
            state(old, latest, index);
        place(before, after, m_diff.merged.scopes[index]);
        return index;
    }

    void place(std::size_t before, std::size_t after, Scope& scope) const {
        if (after != kNone && !afterFlow().scopes[after].startAt.empty()) {
            const std::size_t start = afterFlow().scopes[after].start;
            scope.start = start == kNone ? kNone : m_ofAfter[start];
        } else if (before != kNone) {
            const std::size_t start = beforeFlow().scopes[before].start;
            scope.startAt = beforeFlow().scopes[before].startAt;
            scope.start = start == kNone ? kNone : m_ofBefore[start];
        }
    }

    std::vector<std::pair<std::size_t, std::size_t>> inOrder(std::size_t before, std::size_t after) const {
        std::map<std::size_t, std::vector<std::size_t>>
            goneBehind; // by state of after; kNone: at the beginning
        std::size_t anchor = kNone;
        if (before != kNone) {
            for (const std::size_t state : beforeFlow().scopes[before].states) {
                if (m_matching.afterOfState[state] != kNone && after != kNone)
                    anchor = m_matching.afterOfState[state];
                else
                    goneBehind[anchor].push_back(state);
            }
        }
        std::vector<std::pair<std::size_t, std::size_t>> order;
        const auto addGone = [&](std::size_t behind) {
            const auto found = goneBehind.find(behind);
            if (found == goneBehind.end())
                return;
            for (const std::size_t state : found->second)
                order.emplace_back(state, kNone);
        };
        addGone(kNone);
        if (after != kNone) {
            for (const std::size_t state : afterFlow().scopes[after].states) {
                order.emplace_back(m_matching.beforeOfState[state], state);
                addGone(state);
            }
        }
        return order;
    }

    void state(std::size_t before, std::size_t after, std::size_t scopeIndex) {
        const std::size_t index = m_diff.merged.states.size();
        State fresh = after != kNone ? afterFlow().states[after] : beforeFlow().states[before];
        fresh.scope = scopeIndex;
        fresh.scopes.clear();
        if (after == kNone)
            fresh.pointer.insert(0, 1, kRemovedMark);
        m_diff.merged.states.push_back(std::move(fresh));
        m_diff.merged.scopes[scopeIndex].states.push_back(index);
        m_diff.states.push_back(change(before, after));
        if (before != kNone)
            m_ofBefore[before] = index;
        if (after != kNone)
            m_ofAfter[after] = index;
        std::vector<std::size_t> inner;
        if (after != kNone) {
            for (const std::size_t own : afterFlow().states[after].scopes)
                inner.push_back(scope(m_matching.beforeOfScope[own], own, index));
        }
        if (before != kNone) {
            for (const std::size_t own : beforeFlow().states[before].scopes) {
                if (m_matching.afterOfScope[own] == kNone)
                    inner.push_back(scope(own, kNone, index));
            }
        }
        m_diff.merged.states[index].scopes = std::move(inner);
    }

    StateChange change(std::size_t before, std::size_t after) const {
        StateChange change;
        change.before = before;
        change.after = after;
        if (before == kNone || after == kNone) {
            change.kind = before == kNone ? ChangeKind::Added : ChangeKind::Removed;
            return change;
        }
        change.fields = m_comparer.state(before, after);
        change.renamed = beforeFlow().states[before].name != afterFlow().states[after].name;
        if (change.renamed || !change.fields.empty())
            change.kind = ChangeKind::Changed;
        return change;
    }

    /// The rules or catchers of both, and which is which.
    struct Items {
        std::vector<Node> before;
        std::vector<Node> after;
        std::vector<std::size_t> beforeOfAfter; ///< kNone: it is new
    };

    Items items(const StateChange& state, const char* field) const {
        Items items;
        const Node old = state.before == kNone ? Node() : m_before.states[state.before].member(field);
        const Node latest = state.after == kNone ? Node() : m_after.states[state.after].member(field);
        items.before.assign(old.begin(), old.end());
        items.after.assign(latest.begin(), latest.end());
        items.beforeOfAfter.assign(items.after.size(), kNone);
        for (const ItemPair& pair : m_comparer.items(old, latest)) {
            if (pair.before && pair.after)
                items.beforeOfAfter[*pair.after] = *pair.before;
        }
        return items;
    }

    void transitions(const StateChange& state) {
        const Items rules = items(state, "Choices");
        const Items catchers = items(state, "Catch");
        std::map<std::pair<TransitionKind, std::size_t>, std::size_t> old;
        if (state.before != kNone) {
            for (const std::size_t index : m_before.leaving[state.before]) {
                const Transition& own = beforeFlow().transitions[index];
                old.emplace(std::pair(own.kind, own.index), index);
            }
        }
        if (state.after != kNone) {
            for (const std::size_t index : m_after.leaving[state.after]) {
                const Transition& latest = afterFlow().transitions[index];
                if (!isItem(latest.kind)) {
                    pair(take(old, latest.kind, 0), index, true);
                    continue;
                }
                const Items& items = latest.kind == TransitionKind::Choice ? rules : catchers;
                const std::size_t place = items.beforeOfAfter[latest.index];
                pair(take(old, latest.kind, place), index,
                     place != kNone && m_comparer.sameItem(items.before[place], items.after[latest.index]));
            }
        }
        for (const auto& [place, index] : old)
            pair(index, kNone, false);
    }

    static std::size_t take(std::map<std::pair<TransitionKind, std::size_t>, std::size_t>& from,
                            TransitionKind kind, std::size_t place) {
        const auto found = from.find(std::pair(kind, place));
        if (found == from.end())
            return kNone;
        const std::size_t index = found->second;
        from.erase(found);
        return index;
    }

    void pair(std::size_t before, std::size_t after, bool same) {
        if (before == kNone || after == kNone) {
            add({before == kNone ? ChangeKind::Added : ChangeKind::Removed, false, before, after});
            return;
        }
        const Transition& old = beforeFlow().transitions[before];
        const Transition& latest = afterFlow().transitions[after];
        if (m_comparer.sameTarget(old.to, old.target, latest.to, latest.target)) {
            add({same ? ChangeKind::Same : ChangeKind::Changed, false, before, after});
            return;
        }
        add({ChangeKind::Removed, true, before, after});
        add({ChangeKind::Added, true, before, after});
    }

    void add(const TransitionChange& change) {
        const bool gone = change.kind == ChangeKind::Removed;
        Transition fresh =
            gone ? beforeFlow().transitions[change.before] : afterFlow().transitions[change.after];
        const std::vector<std::size_t>& merged = gone ? m_ofBefore : m_ofAfter;
        fresh.from = merged[fresh.from];
        fresh.to = fresh.to == kNone ? kNone : merged[fresh.to];
        if (gone)
            fresh.pointer.insert(0, 1, kRemovedMark);
        m_diff.merged.transitions.push_back(std::move(fresh));
        m_diff.transitions.push_back(change);
    }

    const Side& m_before;
    const Side& m_after;
    const Matching& m_matching;
    const FieldComparer& m_comparer;
    Diff& m_diff;
    std::vector<std::size_t> m_ofBefore; ///< merged state of each
    std::vector<std::size_t> m_ofAfter;
};

} // namespace

void merge(const Side& before, const Side& after, const Matching& matching, const FieldComparer& comparer,
           Diff& diff) {
    Merger(before, after, matching, comparer, diff).run();
}

} // namespace steploom::model::diff
