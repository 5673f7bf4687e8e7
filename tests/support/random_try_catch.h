// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <optional>
#include <string>
#include <vector>

#include "model/document/edits/grouping.h"
#include "tests/support/random_groups.h"

namespace steploom::test {

namespace detail {

/// The catcher of all errors that leads to `handler`, and keeps the input.
inline Dom errorCatcher(const std::string& handler, bool jsonata) {
    Dom all = domObject();
    all.set("ErrorEquals", domArray({domString("States.ALL")}));
    if (jsonata)
        all.set("Output", domString("{% $merge([$states.input, {'error': $states.errorOutput}]) %}"));
    else
        all.set("ResultPath", domString("$.error"));
    all.set("Next", domString(handler));
    return all;
}

/// The state with the catcher, and the handler that goes on where it does.
inline Dom guardedBy(Dom state, const std::string& handler, bool jsonata, Dom& handling) {
    Dom catchers = state.member("Catch") ? *state.member("Catch") : domArray({});
    catchers.children.emplace_back("", errorCatcher(handler, jsonata));
    state.set("Catch", std::move(catchers));
    handling = domObject();
    handling.set("Type", domString("Pass"));
    const Dom* next = state.member("Next");
    if (next && next->kind == model::NodeKind::String)
        handling.set("Next", *next);
    else
        handling.set("End", domTrue());
    return state;
}

} // namespace detail

/// States that follow each other, their errors led to a new state. None where the list of catchers is none.
inline std::optional<Refactoring> tryCatchSome(const model::Document& document, Dice& dice,
                                               std::size_t first) {
    const std::vector<std::string> states = dice.coin()
                                                ? detail::someLine(document, dice, first)
                                                : std::vector{document.workflow().states[first].pointer};
    if (!detail::namesDiffer(document, states))
        return std::nullopt;
    Refactoring made{"try catch", model::edits::wrapInTryCatch(document, states), {}};
    if (!made.edit)
        return made;
    PlainMachine machine(document);
    const model::State state = *machine.find(states.front());
    const std::string place(model::parentPointer(states.front()));
    const std::string handler = freeName("Handle error", machine.takenNames());
    Dom handling;
    const bool ownCatcher = state.type == model::StateType::Task ||
                            state.type == model::StateType::Parallel || state.type == model::StateType::Map;
    if (states.size() == 1 && ownCatcher) {
        Dom guarded = detail::guardedBy(*machine.at(state.pointer), handler, state.jsonata, handling);
        *machine.change().at(state.pointer) = std::move(guarded);
        machine.change().at(place)->set(handler, std::move(handling));
        made.intent.expected = machine.dom();
    } else {
        const bool jsonata = document.workflow().jsonata;
        const detail::PlainGroup group = detail::groupOf(PlainMachine(document), states);
        Dom container = detail::domObject();
        container.set("Type", domString("Parallel"));
        container.set("Branches", detail::domArray({detail::machineOf(group)}));
        container.set(jsonata ? "Output" : "OutputPath",
                      domString(jsonata ? "{% $states.result[0] %}" : "$[0]"));
        if (group.catchers)
            container.set("Catch", *group.catchers);
        if (!group.exit.empty())
            container.set("Next", domString(group.exit));
        container = detail::guardedBy(std::move(container), handler, jsonata, handling);
        const std::string name = freeName("Try", machine.takenNames());
        made.intent.expected = detail::standsFor(machine, states, group, name, std::move(container));
        made.intent.expected.at(place)->set(handler, std::move(handling));
    }
    detail::groupOwns(document, states, made);
    return made;
}

} // namespace steploom::test
