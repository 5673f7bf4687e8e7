// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <optional>
#include <string>
#include <vector>

#include "model/document/edits/branches.h"
#include "model/document/edits/items.h"
#include "model/document/edits/transitions.h"
#include "tests/support/changed_places.h"
#include "tests/support/random_moves.h"

namespace steploom::test {

namespace detail {

inline Refactoring structureMade(const model::Document& document, Refactoring made, Dom expected) {
    made.intent.expected = std::move(expected);
    made.intent.own = changedPlaces(document.tree().root(), made.intent.expected);
    return made;
}

} // namespace detail

/// Several states at once, one after the other.
inline Refactoring deleteSome(const model::Document& document, Dice& dice, std::size_t first) {
    const std::vector<std::string> states = someStates(document, dice, first);
    Refactoring made{"delete states", model::edits::deleteStates(document, states), {}};
    if (!made.edit)
        return made;
    PlainMachine machine(document);
    machine.remove(states);
    return detail::structureMade(document, std::move(made), machine.dom());
}

inline std::optional<Refactoring> removeSomeTransition(const model::Document& document, Dice& dice) {
    const model::Workflow& workflow = document.workflow();
    if (workflow.transitions.empty())
        return std::nullopt;
    const model::Transition& transition = workflow.transitions[dice.pick(workflow.transitions.size())];
    Refactoring made{"remove transition", model::edits::removeTransition(document, transition.pointer), {}};
    if (!made.edit)
        return made;
    PlainMachine machine(document);
    const model::State& from = workflow.states[transition.from];
    const bool ends = from.type == model::StateType::Succeed || from.type == model::StateType::Fail ||
                      from.type == model::StateType::Choice;
    if (transition.kind == model::TransitionKind::Next && ends)
        machine.erase(transition.pointer);
    else if (transition.kind == model::TransitionKind::Next)
        PlainMachine::end(*machine.change().at(from.pointer));
    else
        machine.cut(transition);
    made = detail::structureMade(document, std::move(made), machine.dom());
    const model::Node item = document.tree().at(transition.pointer).parent();
    if (item.parent().isArray())
        made.intent.own.push_back(item.span()); // there may be another one like it
    return made;
}

inline std::optional<Refactoring> startElsewhere(const model::Document& document, Dice& dice) {
    const model::Workflow& workflow = document.workflow();
    const model::Scope& scope = workflow.scopes[dice.pick(workflow.scopes.size())];
    if (scope.states.empty())
        return std::nullopt;
    const std::string& name = workflow.states[scope.states[dice.pick(scope.states.size())]].name;
    Refactoring made{"set start", model::edits::setStart(document, scope.pointer, name), {}};
    Dom expected = domOf(document.tree().root());
    expected.at(scope.pointer)->set("StartAt", domString(name));
    return detail::structureMade(document, std::move(made), std::move(expected));
}

inline std::optional<Refactoring> branchMore(const model::Document& document, const model::State& state) {
    Refactoring made{"add branch", model::edits::addBranch(document, state.pointer), {}};
    if (!made.edit)
        return made;
    PlainMachine machine(document);
    const std::string name = freeName("Pass", machine.takenNames());
    Dom pass = detail::domObject();
    pass.set("Type", domString("Pass"));
    pass.set("End", domTrue());
    Dom branch = detail::domObject();
    branch.set("StartAt", domString(name));
    branch.set("States", detail::domObject());
    branch.member("States")->set(name, std::move(pass));
    Dom* parallel = machine.change().at(state.pointer);
    if (!parallel->member("Branches"))
        parallel->set("Branches", detail::domArray({}));
    parallel->member("Branches")->children.emplace_back("", std::move(branch));
    return detail::structureMade(document, std::move(made), machine.dom());
}

inline std::optional<Refactoring> branchLess(const model::Document& document, const model::State& state,
                                             Dice& dice) {
    if (state.scopes.empty())
        return std::nullopt;
    const std::string branch =
        document.workflow().scopes[state.scopes[dice.pick(state.scopes.size())]].pointer;
    Refactoring made{"remove branch", model::edits::removeBranch(document, branch), {}};
    if (!made.edit)
        return made;
    PlainMachine machine(document);
    machine.erase(branch);
    made = detail::structureMade(document, std::move(made), machine.dom());
    made.intent.own.push_back(document.tree().at(branch).span()); // there may be another one like it
    return made;
}

/// Another value in the place of some item of an array, anywhere in a state.
inline std::optional<Refactoring> otherItem(const model::Document& document, const model::State& state,
                                            Dice& dice) {
    std::vector<model::Node> items;
    std::vector<model::Node> open{document.tree().at(state.pointer)};
    while (!open.empty()) {
        const model::Node node = open.back();
        open.pop_back();
        for (const model::Node child : node) {
            if (node.isArray())
                items.push_back(child);
            open.push_back(child);
        }
    }
    if (items.empty())
        return std::nullopt;
    const model::Node item = items[dice.pick(items.size())];
    const std::string word = '"' + dice.fresh() + '"';
    const std::vector<std::string> values{word, "12.50", "null", "[" + word + ", {}]",
                                          "{\"ErrorEquals\": [" + word + "], \"MaxAttempts\": 2}"};
    const std::string& json = values[dice.pick(values.size())];
    const std::string pointer = document.tree().pointer(item);
    Refactoring made{"replace item", model::edits::replaceItem(document, pointer, json), {}};
    made.intent.own.push_back(item.span());
    made.intent.expected = domOf(document.tree().root());
    *made.intent.expected.at(pointer) = domOf(model::scan(json).root());
    return made;
}

/// One more in an array of a state, or of one of its retriers, catchers and rules; the array may be new.
inline std::optional<Refactoring> moreItems(const model::Document& document, const model::State& state,
                                            Dice& dice) {
    std::string owner = state.pointer;
    std::string field = "Tags";
    for (const char* list : {"Retry", "Catch"}) {
        const model::Node array = document.tree().at(owner).member(list);
        if (!array.isArray() || !array.firstChild() || dice.coin())
            continue;
        owner = model::pointerTo(model::pointerTo(owner, list), dice.pick(array.childCount()));
        field = "ErrorEquals";
        break;
    }
    const std::string json = '"' + dice.fresh() + '"';
    Refactoring made{"add item", model::edits::addItem(document, owner, field, json), {}};
    if (!made.edit)
        return made;
    PlainMachine machine(document);
    Dom* object = machine.change().at(owner);
    if (!object->member(field))
        object->set(field, detail::domArray({}));
    object->member(field)->children.emplace_back("", domOf(model::scan(json).root()));
    return detail::structureMade(document, std::move(made), machine.dom());
}

} // namespace steploom::test
