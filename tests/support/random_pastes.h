// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <optional>
#include <string>
#include <vector>

#include "model/document/edits/clipboard.h"
#include "tests/support/changed_places.h"
#include "tests/support/dice.h"
#include "tests/support/plain_fragment.h"
#include "tests/support/random_refactorings.h"

namespace steploom::test {

/// An ASL text as somebody may have it on the clipboard; some of its names may be known to the document.
inline std::string someClip(const model::Document& document, Dice& dice) {
    const auto& states = document.workflow().states;
    const std::string known = states.empty() ? "First" : states[dice.pick(states.size())].name;
    const std::string name = model::encodeJsonString(dice.coin() ? known : "Clip " + dice.fresh());
    const std::string other = model::encodeJsonString("Clip " + dice.fresh());
    switch (dice.pick(6)) {
    case 0:
        return "{\"Type\": \"Wait\", \"Seconds\": 5, \"End\": true}";
    case 1: // Windows, tabs, two states, no machine around them
        return "{\r\n\t" + name +
               ": {\r\n\t\t\"Type\": \"Task\",\r\n\t\t\"Resource\": \"${Arn}\",\r\n\t\t\"Next\": " + other +
               "\r\n\t},\r\n\t" + other + ": {\r\n\t\t\"Type\": \"Succeed\"\r\n\t}\r\n}\r\n";
    case 2: // begins at the second, with a way back and a catcher
        return "{\"StartAt\": " + other + ", \"States\": {\n  " + name +
               ": {\"Type\": \"Pass\", \"Result\": {\"a\": 1.50}, \"End\": true},\n  " + other +
               ": {\"Type\": \"Task\", \"Resource\": \"r\", \"Catch\": [{\"ErrorEquals\": [\"States.ALL\"], "
               "\"Next\": " +
               name + "}], \"Next\": " + name + "}}}";
    case 3:
        return "{\"QueryLanguage\": \"JSONata\", \"StartAt\": " + name + ", \"States\": {" + name +
               ": {\"Type\": \"Pass\", \"Output\": \"{% $states.input %}\", \"Next\": " + other + "}, " +
               other + ": {\"Type\": \"Pass\", \"Next\": \"Somewhere else\"}}}";
    case 4: // with states inside
        return "{" + other + ": {\"Type\": \"Parallel\", \"Branches\": [{\"StartAt\": " + name +
               ", \"States\": {" + name +
               ": {\"Type\": \"Choice\", \"Choices\": [{\"Variable\": \"$.a\", "
               "\"IsNull\": true, \"Next\": " +
               name + "}], \"Default\": " + name + "}}}], \"End\": true}}";
    default: // comments come along
        return "{ // copied\n  " + name +
               ": { /* what it does */ \"Type\": \"Pass\",\n    // ends\n    \"End\": "
               "true },\n}";
    }
}

namespace detail {

inline Dom clipMeaning(const std::string& clip) {
    return domOf(model::scan(clip).root());
}

/// The machine with the clip in it, where `lead` lets something lead there and says what comes behind it.
template <typename Lead>
std::optional<Dom> pastedInto(PlainMachine& machine, const std::string& clip, const std::string& place,
                              Lead lead) {
    auto fragment = plainFragment(machine, clipMeaning(clip));
    if (!fragment)
        return std::nullopt;
    fragment->leadOn(lead(*fragment));
    fragment->putInto(machine, place);
    return machine.dom();
}

inline std::optional<Refactoring> pasteMade(const model::Document& document, Refactoring made,
                                            std::optional<Dom> expected) {
    if (!expected)
        return std::nullopt;
    made.intent.expected = std::move(*expected);
    made.intent.own = changedPlaces(document.tree().root(), made.intent.expected);
    made.intent.brings = true;
    return made;
}

} // namespace detail

inline std::optional<Refactoring> pasteBehindOne(const model::Document& document, Dice& dice,
                                                 std::size_t index) {
    const std::string pointer = document.workflow().states[index].pointer;
    const std::string clip = someClip(document, dice);
    Refactoring made{"paste after", model::edits::pasteAfter(document, pointer, clip), {}};
    if (!made.edit)
        return made;
    PlainMachine machine(document);
    const std::string place(model::parentPointer(pointer));
    auto expected = detail::pastedInto(machine, clip, place, [&](const PlainFragment& fragment) {
        Dom* state = machine.change().at(pointer);
        const std::string next = state->text(state->text("Type") == "Choice" ? "Default" : "Next");
        PlainMachine::lead(*state, fragment.entry);
        return next;
    });
    return detail::pasteMade(document, std::move(made), std::move(expected));
}

inline std::optional<Refactoring> pasteOnOne(const model::Document& document, Dice& dice) {
    const model::Workflow& workflow = document.workflow();
    const model::Scope& scope = workflow.scopes[dice.pick(workflow.scopes.size())];
    const bool start = workflow.transitions.empty() || dice.pick(4) == 0;
    if (start && (scope.startAt.empty() || scope.states.empty()))
        return std::nullopt;
    const model::Transition* transition =
        start ? nullptr : &workflow.transitions[dice.pick(workflow.transitions.size())];
    const std::string pointer = start ? model::pointerTo(scope.pointer, "StartAt") : transition->pointer;
    const std::string clip = someClip(document, dice);
    Refactoring made{"paste on", model::edits::pasteOn(document, pointer, clip), {}};
    if (!made.edit)
        return made;
    PlainMachine machine(document);
    const std::string place =
        start ? machine.placeOf(scope)
              : std::string(model::parentPointer(workflow.states[transition->from].pointer));
    auto expected = detail::pastedInto(machine, clip, place, [&](const PlainFragment& fragment) {
        Dom* target = machine.change().at(pointer);
        const std::string next = target->scalar;
        *target = domString(fragment.entry);
        return next;
    });
    return detail::pasteMade(document, std::move(made), std::move(expected));
}

inline std::optional<Refactoring> pasteIntoScope(const model::Document& document, Dice& dice) {
    const model::Workflow& workflow = document.workflow();
    const model::Scope& scope = workflow.scopes[dice.pick(workflow.scopes.size())];
    const std::string clip = someClip(document, dice);
    Refactoring made{"paste into", model::edits::paste(document, scope.pointer, clip), {}};
    if (!made.edit)
        return made;
    PlainMachine machine(document);
    const std::string place = machine.placeOf(scope);
    auto expected = detail::pastedInto(machine, clip, place, [&](const PlainFragment& fragment) {
        Dom* owner = machine.change().at(scope.pointer);
        if (!machine.at(place))
            owner->set("States", detail::domObject());
        if (scope.states.empty())
            owner->set("StartAt", domString(fragment.entry));
        return std::string();
    });
    return detail::pasteMade(document, std::move(made), std::move(expected));
}

/// A template where there are no states yet.
inline Refactoring beginAnew(const model::Document& document, Dice& dice) {
    const std::string name = model::encodeJsonString("First " + dice.fresh());
    const std::string text = "{\n  \"StartAt\": " + name + ",\n  \"States\": {\n    " + name +
                             ": {\n      \"Type\": \"Succeed\"\n    }\n  }\n}\n";
    Refactoring made{"begin", model::edits::beginWith(document, text), {}};
    made.intent.own.push_back({0, document.bytes().size()});
    made.intent.expected = detail::clipMeaning(text);
    return made;
}

/// Copies of several states: ways among them are copied, ways out of them stay.
inline std::optional<Refactoring> duplicateSome(const model::Document& document, Dice& dice,
                                                std::size_t first) {
    const std::vector<std::string> states = someStates(document, dice, first);
    Refactoring made{"duplicate", model::edits::duplicate(document, states), {}};
    if (!made.edit)
        return made;
    PlainMachine machine(document);
    std::vector<std::pair<std::size_t, std::string>> inOrder;
    Dom text = detail::domObject();
    for (const std::string& pointer : states)
        inOrder.emplace_back(machine.workflow().findByPointer(pointer), pointer);
    std::sort(inOrder.begin(), inOrder.end());
    for (const auto& [index, pointer] : inOrder) {
        if (text.member(machine.workflow().states[index].name))
            return std::nullopt; // two of one name
        text.set(machine.workflow().states[index].name, *machine.at(pointer));
    }
    Dom around = detail::domObject();
    around.set("States", std::move(text));
    auto fragment = plainFragment(machine, std::move(around));
    if (!fragment)
        return std::nullopt;
    fragment->putInto(machine, std::string(model::parentPointer(states.front())));
    return detail::pasteMade(document, std::move(made), machine.dom());
}

} // namespace steploom::test
