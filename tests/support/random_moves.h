// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <optional>
#include <string>
#include <vector>

#include "model/document/edits/move.h"
#include "tests/support/changed_places.h"
#include "tests/support/dice.h"
#include "tests/support/plain_fragment.h"
#include "tests/support/random_refactorings.h"

namespace steploom::test {

/// A place where states may come to: a transition, behind a state, or a scope.
struct MovePlace {
    enum class Kind { Transition, After, Scope };
    Kind kind = Kind::Scope;
    std::string pointer;
};

namespace detail {

constexpr const char* kMark = "\x01 the transition";

/// Where the name that was marked stands now.
inline std::string markedPlace(PlainMachine& machine) {
    const model::Workflow& workflow = machine.workflow();
    for (const model::Scope& scope : workflow.scopes) {
        if (scope.startAt == kMark)
            return model::pointerTo(scope.pointer, "StartAt");
    }
    for (const model::Transition& transition : workflow.transitions) {
        if (transition.target == kMark)
            return transition.pointer;
    }
    return {};
}

/// Between the two states of a transition.
inline std::optional<Dom> movedOn(PlainMachine machine, const std::vector<std::string>& states,
                                  const std::string& transition) {
    const std::string target = machine.at(transition)->scalar;
    *machine.change().at(transition) = domString(kMark);
    auto fragment = plainTakeOut(machine, states);
    if (!fragment)
        return std::nullopt;
    std::vector<std::string> own;
    for (const auto& [name, state] : fragment->states)
        own.push_back(name);
    for (auto& [name, state] : fragment->states) {
        const std::string other = PlainFragment::ends(state) ? std::string() : state.text("Default");
        if (!other.empty() && !target.empty() && std::find(own.begin(), own.end(), other) == own.end())
            state.set("Default", domString(target));
    }
    fragment->leadOn(target);
    const std::string marked = markedPlace(machine);
    const bool start = model::pointerLeaf(marked) == "StartAt";
    std::string place;
    for (const model::Scope& scope : machine.workflow().scopes) {
        if (start && scope.startAt == kMark)
            place = machine.placeOf(scope);
    }
    for (const model::State& state : machine.workflow().states) {
        if (!start && model::pointerWithin(marked, state.pointer) && state.pointer.size() > place.size())
            place = state.pointer; // the innermost
    }
    if (!start)
        place = std::string(model::parentPointer(place));
    *machine.change().at(marked) = domString(fragment->entry);
    fragment->putInto(machine, place);
    return machine.dom();
}

inline std::optional<Dom> movedAfter(PlainMachine machine, const std::vector<std::string>& states,
                                     const std::string& pointer) {
    const std::size_t index = machine.workflow().findByPointer(pointer);
    if (const model::Transition* main = machine.mainOf(index)) {
        const std::string transition = main->pointer;
        return movedOn(std::move(machine), states, transition);
    }
    auto fragment = plainTakeOut(machine, states);
    if (!fragment)
        return std::nullopt;
    PlainMachine::lead(*machine.change().at(pointer), fragment->entry);
    fragment->putInto(machine, std::string(model::parentPointer(pointer)));
    return machine.dom();
}

/// In their own scope: they stay, and nothing leads to them any more.
inline Dom parked(PlainMachine machine, const std::vector<std::string>& states) {
    std::vector<std::size_t> indices;
    for (const std::string& state : states)
        indices.push_back(machine.workflow().findByPointer(state));
    std::vector<std::string> ending;
    for (const std::size_t index : indices) {
        const model::Transition* main = machine.mainOf(index);
        const bool stays = main && main->to != model::kNone &&
                           std::find(indices.begin(), indices.end(), main->to) != indices.end();
        if (main && main->kind == model::TransitionKind::Next && !stays)
            ending.push_back(machine.workflow().states[index].pointer);
    }
    machine.goPast(states, false);
    for (const std::string& pointer : ending)
        PlainMachine::end(*machine.change().at(pointer));
    return machine.dom();
}

inline std::optional<Dom> movedInto(PlainMachine machine, const std::vector<std::string>& states,
                                    const std::string& pointer) {
    const model::Workflow& workflow = machine.workflow();
    if (workflow.scopes[machine.find(states.front())->scope].pointer == pointer)
        return parked(std::move(machine), states);
    auto fragment = plainTakeOut(machine, states);
    if (!fragment)
        return std::nullopt;
    for (const model::Scope& scope : machine.workflow().scopes) {
        if (scope.pointer != pointer)
            continue;
        const bool empty = scope.states.empty();
        const std::string place = machine.placeOf(scope);
        Dom* owner = machine.change().at(pointer);
        if (empty)
            owner->set("StartAt", domString(fragment->entry));
        if (!machine.at(place))
            owner->set("States", domObject());
        fragment->putInto(machine, place);
        return machine.dom();
    }
    return std::nullopt;
}

/// What a move touches beside what changes its meaning: the states that go, and the place they go to.
inline void moveOwns(const model::Document& document, const std::vector<std::string>& states,
                     const model::Result<model::Edit>& edit, Intent& intent) {
    const model::Node root = document.tree().root();
    intent.own = changedPlaces(root, intent.expected);
    for (const std::string& state : states)
        intent.own.push_back(document.tree().at(state).memberSpan());
    // Two scopes may come to mean what the other did: their changes are told apart by their places only.
    const model::Workflow& workflow = document.workflow();
    const model::State& first = workflow.states[workflow.findByPointer(states.front())];
    const model::Node from = document.tree().at(workflow.scopes[first.scope].pointer);
    if (const model::Node start = from.member("StartAt"))
        intent.own.push_back(start.memberSpan());
    const model::Node to = document.tree().at(model::parentPointer(edit->focus));
    if (to.isObject())
        addPlacesIn(to, intent.own);
    if (to.parent().isObject())
        addPlacesIn(to.parent(), intent.own);
    intent.keepsComments = true;
}

} // namespace detail

/// One to three states of one scope, in any order.
inline std::vector<std::string> someStates(const model::Document& document, Dice& dice, std::size_t first) {
    const model::Workflow& workflow = document.workflow();
    std::vector<std::string> chosen{workflow.states[first].pointer};
    const auto& siblings = workflow.scopes[workflow.states[first].scope].states;
    for (std::size_t more = dice.pick(3); more > 0; --more) {
        const std::string& other = workflow.states[siblings[dice.pick(siblings.size())]].pointer;
        if (std::find(chosen.begin(), chosen.end(), other) == chosen.end())
            chosen.push_back(other);
    }
    return chosen;
}

inline MovePlace somePlace(const model::Document& document, Dice& dice) {
    const model::Workflow& workflow = document.workflow();
    const std::size_t kind = dice.pick(4);
    if (kind == 0) {
        const model::Scope& scope = workflow.scopes[dice.pick(workflow.scopes.size())];
        const bool start = !scope.startAt.empty() && dice.coin();
        return start ? MovePlace{MovePlace::Kind::Transition, model::pointerTo(scope.pointer, "StartAt")}
                     : MovePlace{MovePlace::Kind::Scope, scope.pointer};
    }
    if (kind == 1 || workflow.transitions.empty())
        return {MovePlace::Kind::After, workflow.states[dice.pick(workflow.states.size())].pointer};
    return {MovePlace::Kind::Transition,
            workflow.transitions[dice.pick(workflow.transitions.size())].pointer};
}

/// States dragged to another place.
inline std::optional<Refactoring> moveSome(const model::Document& document, Dice& dice, std::size_t first) {
    const std::vector<std::string> states = someStates(document, dice, first);
    const MovePlace place = somePlace(document, dice);
    using Kind = MovePlace::Kind;
    Refactoring made{place.kind == Kind::Transition ? "move on"
                     : place.kind == Kind::After    ? "move after"
                                                    : "move into",
                     place.kind == Kind::Transition ? model::edits::moveOn(document, states, place.pointer)
                     : place.kind == Kind::After    ? model::edits::moveAfter(document, states, place.pointer)
                                                    : model::edits::moveInto(document, states, place.pointer),
                     {}};
    if (!made.edit)
        return made;
    PlainMachine machine(document);
    auto expected =
        place.kind == Kind::Transition ? detail::movedOn(std::move(machine), states, place.pointer)
        : place.kind == Kind::After    ? detail::movedAfter(std::move(machine), states, place.pointer)
                                       : detail::movedInto(std::move(machine), states, place.pointer);
    if (!expected)
        return std::nullopt;
    made.intent.expected = std::move(*expected);
    detail::moveOwns(document, states, made.edit, made.intent);
    return made;
}

/// A state that changes places with the next one, or the one before.
inline std::optional<Refactoring> shiftOne(const model::Document& document, Dice& dice, std::size_t index) {
    const bool forward = dice.coin();
    PlainMachine machine(document);
    const model::State& state = document.workflow().states[index];
    Refactoring made{forward ? "move forward" : "move backward",
                     forward ? model::edits::moveForward(document, state.pointer)
                             : model::edits::moveBackward(document, state.pointer),
                     {}};
    if (!made.edit)
        return made;
    std::size_t mover = index;
    if (!forward) {
        for (const model::Transition& transition : machine.workflow().transitions) {
            const bool before = transition.to == index && transition.from != index &&
                                (transition.kind == model::TransitionKind::Next ||
                                 transition.kind == model::TransitionKind::Default);
            if (before && mover == index)
                mover = transition.from;
        }
    }
    const std::size_t over = machine.mainOf(mover)->to;
    const std::string carried = machine.workflow().states[mover].pointer;
    const std::string behind = machine.workflow().states[over].pointer;
    auto expected = detail::movedAfter(std::move(machine), {carried}, behind);
    if (!expected)
        return std::nullopt;
    made.intent.expected = std::move(*expected);
    detail::moveOwns(document, {carried}, made.edit, made.intent);
    return made;
}

} // namespace steploom::test
