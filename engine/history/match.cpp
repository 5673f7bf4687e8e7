// SPDX-License-Identifier: Apache-2.0
#include "engine/history/reader.h"

namespace steploom::engine {

namespace {

/// The rule of a Choice, or the catcher, that leads to the target; the first where several do.
Transition refine(Transition transition, const State& state) {
    if (transition.kind == Transition::Kind::Catch) {
        for (std::uint32_t i = 0; i < state.catchers.size(); ++i) {
            if (state.catchers[i].next == transition.target) {
                transition.index = i;
                break;
            }
        }
    } else if (const auto* choice = std::get_if<ChoiceBody>(&state.body)) {
        transition.kind = Transition::Kind::Default;
        for (std::uint32_t i = 0; i < choice->rules.size(); ++i) {
            if (choice->rules[i].next == transition.target) {
                transition.kind = Transition::Kind::Choice;
                transition.index = i;
                break;
            }
        }
    }
    return transition;
}

} // namespace

std::size_t matchHistory(History& history, const Definition& definition) {
    std::size_t found = 0;
    for (std::size_t i = 0; i < history.visits.size(); ++i) {
        const auto state = definition.stateNamed(history.visits[i].name.asString());
        if (!state)
            continue;
        history.visits.edit(i).state = *state;
        ++found;
    }
    // Branches were numbered as they were entered; the definition tells which is which.
    for (std::size_t i = 0; i < history.visits.size(); ++i) {
        const VisitRecord& visit = history.visits[i];
        const bool inBranch = visit.state != kNone && visit.parent != kNone &&
                              history.visits[visit.parent].type == StateType::Parallel;
        if (!inBranch)
            continue;
        const std::uint32_t branch = definition.scope(definition.state(visit.state).scope).branch;
        if (branch != visit.branch)
            history.visits.edit(i).branch = branch;
    }
    for (std::size_t i = 0; i < history.visits.size(); ++i) {
        const VisitRecord& entered = history.visits[i];
        if (entered.state == kNone || entered.enteredEvent == 0)
            continue;
        const EventId cause = history.events[entered.enteredEvent - 1].previous;
        if (cause == 0 || cause >= entered.enteredEvent || !stateTypeOfExited(history.events[cause - 1].type))
            continue;
        const std::uint32_t before = history.events[cause - 1].visit;
        if (before == kNone || history.visits[before].state == kNone)
            continue;
        Transition transition = history.visits[before].transition;
        transition.target = entered.state;
        history.visits.edit(before).transition =
            refine(transition, definition.state(history.visits[before].state));
    }
    return found;
}

} // namespace steploom::engine
