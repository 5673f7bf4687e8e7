// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <optional>
#include <set>
#include <string>
#include <utility>
#include <vector>

#include "tests/support/plain_machine.h"

namespace steploom::test {

/// States on their way into a machine, under the names that they will have there.
struct PlainFragment {
    std::vector<std::pair<std::string, Dom>> states; ///< the outermost
    std::string entry;                               ///< where they begin

    static bool ends(Dom& state) {
        const std::string type = state.text("Type");
        const Dom* end = state.member("End");
        return type != "Succeed" && type != "Fail" && end && end->kind == model::NodeKind::True;
    }
    /// What ended leads to `next` instead.
    void leadOn(const std::string& next) {
        for (auto& [name, state] : states) {
            if (!next.empty() && ends(state))
                PlainMachine::goOn(state, next);
        }
    }
    void putInto(PlainMachine& machine, const std::string& place) {
        for (auto& [name, state] : states)
            machine.change().at(place)->set(name, state);
    }
};

/// What the ASL text `text` (a machine, an object of states, or one state) brings into `machine`. None where
/// two of its states have one name: which of them keeps it is not said.
inline std::optional<PlainFragment> plainFragment(PlainMachine& machine, Dom text) {
    if (!text.text("Type").empty()) {
        Dom states{model::NodeKind::Object, {}, {}};
        const std::string type = text.text("Type");
        states.set(type, std::move(text));
        text = std::move(states);
    }
    PlainMachine fragment(std::move(text));
    std::set<std::string> names;
    for (const model::State& state : fragment.workflow().states)
        names.insert(state.name);
    if (names.empty() || names.size() != fragment.workflow().states.size())
        return std::nullopt;
    std::vector<std::string> taken = machine.takenNames();
    const std::vector<std::string> own(names.begin(), names.end());
    // The innermost first: the pointers of those inside begin with the names around them.
    for (std::size_t i = fragment.workflow().states.size(); i-- > 0;) {
        const model::State state = fragment.workflow().states[i];
        const bool clashes = std::find(taken.begin(), taken.end(), state.name) != taken.end();
        const std::string name = clashes ? freeName(state.name, taken, own) : state.name;
        taken.push_back(name);
        if (clashes)
            fragment.rename(state.pointer, name);
    }
    PlainFragment result;
    const model::Workflow& workflow = fragment.workflow();
    const bool foreign = workflow.jsonata && !machine.workflow().jsonata;
    std::set<std::size_t> led;
    for (const model::Transition& transition : workflow.transitions) {
        if (transition.from != transition.to)
            led.insert(transition.to);
    }
    const model::Scope& scope = workflow.scopes.front();
    for (const std::size_t index : scope.states) {
        const model::State& state = workflow.states[index];
        Dom dom = *fragment.at(state.pointer);
        if (foreign && !dom.member("QueryLanguage"))
            dom.set("QueryLanguage", domString("JSONata"));
        result.states.emplace_back(state.name, std::move(dom));
        if (result.entry.empty() && led.count(index) == 0)
            result.entry = state.name;
    }
    if (scope.start != model::kNone)
        result.entry = workflow.states[scope.start].name;
    if (result.entry.empty())
        result.entry = workflow.states[scope.states.front()].name;
    return result;
}

/// The same of states of the machine itself, which are taken out of it. What they led to on the main line is
/// cut, but for a Choice's Default.
inline std::optional<PlainFragment> plainTakeOut(PlainMachine& machine,
                                                 const std::vector<std::string>& pointers) {
    std::vector<std::pair<std::size_t, std::string>> inOrder;
    for (const std::string& pointer : pointers)
        inOrder.emplace_back(machine.workflow().findByPointer(pointer), pointer);
    std::sort(inOrder.begin(), inOrder.end());
    std::set<std::string> names;
    for (const auto& [index, pointer] : inOrder)
        names.insert(machine.workflow().states[index].name);
    if (names.size() != inOrder.size())
        return std::nullopt;
    Dom text{model::NodeKind::Object, {}, {}};
    for (const auto& [index, pointer] : inOrder) {
        Dom state = *machine.at(pointer);
        const model::Transition* main = machine.mainOf(index);
        if (main && main->kind == model::TransitionKind::Next && names.count(main->target) == 0)
            PlainMachine::end(state);
        text.set(machine.workflow().states[index].name, std::move(state));
    }
    Dom around{model::NodeKind::Object, {}, {}};
    around.set("States", std::move(text));
    machine.remove(pointers);
    return plainFragment(machine, std::move(around));
}

} // namespace steploom::test
