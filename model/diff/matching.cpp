// SPDX-License-Identifier: Apache-2.0
#include "model/diff/matching.h"

#include <algorithm>
#include <map>
#include <tuple>
#include <unordered_map>
#include <unordered_set>

#include "model/diff/meaning.h"

namespace steploom::model::diff {

namespace {

/// The member's name as the pointer has it: of several of one name each has its own.
std::string_view tokenOf(const State& state) {
    return std::string_view(state.pointer).substr(state.pointer.rfind('/') + 1);
}

/// A way into a state: the kind of transition, its index, the state it leaves (as the definition after
/// counts).
using Entrance = std::tuple<int, std::size_t, std::size_t>;
constexpr int kStart = -1;

class Matcher {
public:
    Matcher(const Side& before, const Side& after)
        : m_before(before)
        , m_after(after) {
        m_matching.afterOfState.assign(before.states.size(), kNone);
        m_matching.beforeOfState.assign(after.states.size(), kNone);
        m_matching.afterOfScope.assign(before.scopes.size(), kNone);
        m_matching.beforeOfScope.assign(after.scopes.size(), kNone);
    }

    Matching run() {
        if (!m_before.scopes.empty() && !m_after.scopes.empty())
            scopes(0, 0);
        return std::move(m_matching);
    }

private:
    void pair(std::size_t before, std::size_t after) {
        m_matching.afterOfState[before] = after;
        m_matching.beforeOfState[after] = before;
    }

    std::vector<std::size_t> openBefore(std::size_t scope) const {
        return open(m_before.workflow.scopes[scope].states, m_matching.afterOfState);
    }
    std::vector<std::size_t> openAfter(std::size_t scope) const {
        return open(m_after.workflow.scopes[scope].states, m_matching.beforeOfState);
    }
    static std::vector<std::size_t> open(const std::vector<std::size_t>& states,
                                         const std::vector<std::size_t>& partners) {
        std::vector<std::size_t> found;
        for (const std::size_t state : states) {
            if (partners[state] == kNone)
                found.push_back(state);
        }
        return found;
    }

    /// As deep as scopes are nested, which the scanner limits.
    void scopes(std::size_t before, std::size_t after) {
        m_matching.afterOfScope[before] = after;
        m_matching.beforeOfScope[after] = before;
        byName(before, after);
        byBody(before, after, true);
        byBody(before, after, false);
        while (byEntrance(before, after)) {
        }
        for (const std::size_t state : m_before.workflow.scopes[before].states) {
            if (m_matching.afterOfState[state] != kNone)
                bodies(state, m_matching.afterOfState[state]);
        }
    }

    void byName(std::size_t before, std::size_t after) {
        std::unordered_map<std::string_view, std::size_t> named;
        for (const std::size_t state : m_after.workflow.scopes[after].states)
            named.emplace(tokenOf(m_after.workflow.states[state]), state);
        for (const std::size_t state : m_before.workflow.scopes[before].states) {
            const auto found = named.find(tokenOf(m_before.workflow.states[state]));
            if (found != named.end())
                pair(state, found->second);
        }
    }

    /// A body that says no more than a type is like too many others.
    static bool saysSomething(Node state) {
        for (const Node field : state) {
            if (!field.keyIs("Type") && !field.keyIs("Next") && !field.keyIs("End"))
                return true;
        }
        return false;
    }

    void byBody(std::size_t before, std::size_t after, bool withTargets) {
        const auto hash = [&](const Side& side, std::size_t state) {
            return meaningHash(side.states[state], [&](Node node) -> std::optional<std::uint64_t> {
                if (withTargets || side.targets.count(node.index()) == 0)
                    return std::nullopt;
                return 0;
            });
        };
        const std::vector<std::size_t> gone = openBefore(before);
        const std::vector<std::size_t> come = openAfter(after);
        if (gone.empty() || come.empty())
            return;
        std::unordered_map<std::uint64_t, std::vector<std::size_t>> alike;
        for (auto state = come.rbegin(); state != come.rend(); ++state) {
            if (withTargets || saysSomething(m_after.states[*state]))
                alike[hash(m_after, *state)].push_back(*state);
        }
        for (const std::size_t state : gone) {
            const auto found = alike.find(hash(m_before, state));
            if (found == alike.end() || found->second.empty())
                continue;
            pair(state, found->second.back());
            found->second.pop_back();
        }
    }

    /// Sorted. Empty where nothing enters, or where it comes from a state that has no partner (yet).
    std::vector<Entrance> entrances(const Side& side, std::size_t state, bool isBefore) const {
        std::vector<Entrance> all;
        for (const std::size_t index : side.entering[state]) {
            const Transition& transition = side.workflow.transitions[index];
            const std::size_t from =
                isBefore ? m_matching.afterOfState[transition.from]
                         : (m_matching.beforeOfState[transition.from] == kNone ? kNone : transition.from);
            if (from == kNone)
                return {};
            all.emplace_back(static_cast<int>(transition.kind), transition.index, from);
        }
        if (side.workflow.scopes[side.workflow.states[state].scope].start == state)
            all.emplace_back(kStart, 0, 0);
        std::sort(all.begin(), all.end());
        return all;
    }

    bool byEntrance(std::size_t before, std::size_t after) {
        const std::vector<std::size_t> gone = openBefore(before);
        const std::vector<std::size_t> come = openAfter(after);
        if (gone.empty() || come.empty())
            return false;
        std::map<std::pair<std::vector<Entrance>, std::string>, std::size_t> entered;
        for (const std::size_t state : come) {
            const auto ways = entrances(m_after, state, false);
            if (!ways.empty())
                entered.emplace(std::pair(ways, m_after.workflow.states[state].typeText), state);
        }
        bool found = false;
        for (const std::size_t state : gone) {
            const auto partner = entered.find(
                std::pair(entrances(m_before, state, true), m_before.workflow.states[state].typeText));
            if (partner == entered.end())
                continue;
            pair(state, partner->second);
            entered.erase(partner);
            found = true;
        }
        return found;
    }

    std::size_t sharedNames(std::size_t before, std::size_t after) const {
        std::unordered_set<std::string_view> names;
        for (const std::size_t state : m_after.workflow.scopes[after].states)
            names.insert(tokenOf(m_after.workflow.states[state]));
        std::size_t count = 0;
        for (const std::size_t state : m_before.workflow.scopes[before].states)
            count += names.count(tokenOf(m_before.workflow.states[state]));
        return count;
    }

    /// Branches are like branches; a Map's scope has two names, the old one and the new one.
    bool areAlike(std::size_t before, std::size_t after) const {
        return (bodyField(m_before.workflow, before) == "Branches") ==
               (bodyField(m_after.workflow, after) == "Branches");
    }

    void bodies(std::size_t before, std::size_t after) {
        const std::vector<std::size_t>& gone = m_before.workflow.states[before].scopes;
        const std::vector<std::size_t>& come = m_after.workflow.states[after].scopes;
        struct Candidate {
            std::size_t shared;
            std::size_t distance;
            std::size_t before;
            std::size_t after;
        };
        std::vector<Candidate> candidates;
        for (std::size_t i = 0; i < gone.size(); ++i) {
            for (std::size_t j = 0; j < come.size(); ++j) {
                if (!areAlike(gone[i], come[j]))
                    continue;
                candidates.push_back(
                    {sharedNames(gone[i], come[j]), i > j ? i - j : j - i, gone[i], come[j]});
            }
        }
        std::stable_sort(candidates.begin(), candidates.end(), [](const Candidate& a, const Candidate& b) {
            return a.shared != b.shared ? a.shared > b.shared : a.distance < b.distance;
        });
        for (const Candidate& candidate : candidates) {
            if (m_matching.afterOfScope[candidate.before] == kNone &&
                m_matching.beforeOfScope[candidate.after] == kNone)
                scopes(candidate.before, candidate.after);
        }
    }

    const Side& m_before;
    const Side& m_after;
    Matching m_matching;
};

} // namespace

Matching match(const Side& before, const Side& after) {
    return Matcher(before, after).run();
}

} // namespace steploom::model::diff
