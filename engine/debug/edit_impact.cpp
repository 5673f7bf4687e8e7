// SPDX-License-Identifier: Apache-2.0
#include "engine/debug/edit_impact.h"

#include <algorithm>
#include <map>

namespace steploom::engine {

namespace {

using StatesByName = std::map<std::string, Value, std::less<>>;

/// A branch or item processor without its states: they count for themselves.
Value withoutStates(const Value& scope) {
    return scope.isObject() ? scope.without("States") : scope;
}

class StateGatherer {
public:
    std::vector<std::string> order;
    StatesByName states;

    /// Recursion follows the definition's nesting, which the compiler limits.
    void gather(const Value& scope) {
        const Value& list = scope.get("States");
        for (std::size_t i = 0; i < list.size(); ++i) {
            Value own = list.at(i);
            for (const char* field : {"ItemProcessor", "Iterator"}) {
                if (const Value* inner = own.find(field))
                    own = own.with(field, withoutStates(*inner));
            }
            const Value& branches = list.at(i).get("Branches");
            if (branches.isArray()) {
                Value bare = branches;
                for (std::size_t k = 0; k < branches.size(); ++k)
                    bare = bare.withAt(k, withoutStates(branches.at(k)));
                own = own.with("Branches", bare);
            }
            order.emplace_back(list.keyAt(i));
            states.emplace(list.keyAt(i), std::move(own));
            gather(list.at(i).get("ItemProcessor"));
            gather(list.at(i).get("Iterator"));
            for (std::size_t k = 0; k < branches.size(); ++k)
                gather(branches.at(k));
        }
    }
};

/// What does not change how a state runs.
Value withoutRemarks(const Value& state) {
    return state.isObject() ? state.without("Comment") : state;
}

} // namespace

EditImpact impactOfEdit(const Timeline& timeline, const Value& before, const Value& after) {
    using Change = EditImpact::State::Change;
    EditImpact impact;
    StateGatherer old;
    StateGatherer fresh;
    old.gather(before);
    fresh.gather(after);
    const bool machine = !(withoutRemarks(withoutStates(before)) == withoutRemarks(withoutStates(after)));
    std::map<std::string, bool, std::less<>> changed;
    for (const std::string& name : old.order) {
        const auto now = fresh.states.find(name);
        if (now == fresh.states.end())
            impact.states.push_back({name, Change::Removed});
        else if (!(withoutRemarks(now->second) == withoutRemarks(old.states.at(name))))
            impact.states.push_back({name, Change::Changed});
        else
            continue;
        changed[name] = true;
    }
    for (const std::string& name : fresh.order) {
        if (old.states.count(name) == 0)
            impact.states.push_back({name, Change::Added});
    }
    const History& history = timeline.execution().history();
    impact.position = timeline.end();
    for (std::uint32_t visit = 0; visit < history.visits.size(); ++visit) {
        const bool invalid =
            changed.count(history.visits[visit].name.asString()) != 0 || (machine && visit == 0);
        if (invalid)
            impact.visits.push_back(visit);
        else if (!impact.visits.empty())
            impact.doubtful.push_back(visit);
    }
    if (impact.visits.empty())
        return impact;
    impact.position = machine ? 0 : timeline.positionOfEntry(impact.visits.front()) - 1;
    return impact;
}

} // namespace steploom::engine
