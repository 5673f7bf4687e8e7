// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <cstdint>
#include <functional>
#include <optional>
#include <string>
#include <vector>

#include "model/document/edits/fields.h"
#include "model/document/edits/items.h"
#include "model/document/edits/states.h"
#include "model/document/edits/transitions.h"
#include "tests/support/dice.h"
#include "tests/support/edit_checker.h"
#include "tests/support/random_form_edits.h"
#include "tests/support/random_gestures.h"
#include "tests/support/random_refactorings.h"

namespace steploom::test {

/// Does what a person might do next, over and over, and checks each step. The same seed does the same.
class RandomEdits {
public:
    explicit RandomEdits(std::uint32_t seed)
        : m_dice(seed) {}

    /// One edit; "" where it was right, or was rightly refused. `name` says which it was.
    std::string step(model::Document& document, std::string& name);
    std::size_t appliedCount() const { return m_applied; }

private:
    using Workflow = model::Workflow;
    using Attempt = Refactoring;

    std::size_t pick(std::size_t count) { return m_dice.pick(count); }
    std::string freshText() { return m_dice.fresh(); }

    std::optional<Attempt> choose(const model::Document& document);
    Attempt rename(const model::Document& document, const model::State& state);
    Attempt comment(const model::Document& document, const model::State& state);
    Attempt removeField(const model::Document& document, const model::State& state);
    Attempt retarget(const model::Document& document, const model::Transition& transition);
    Attempt insert(const model::Document& document, const model::Transition& transition);
    Attempt addAfter(const model::Document& document, const model::State& state);
    Attempt setNext(const model::Document& document, const model::State& state);
    Attempt setEnd(const model::Document& document, const model::State& state);
    Attempt addItem(const model::Document& document, const model::State& state);
    Attempt changeItems(const model::Document& document, const model::State& state);
    Attempt remove(const model::Document& document, std::size_t index);
    Attempt addToScope(const model::Document& document, const model::Scope& scope);
    std::optional<Attempt> refactor(const model::Document& document, std::size_t index);
    std::optional<Attempt> fillForm(const model::Document& document, const model::State& state);

    Dice m_dice;
    std::size_t m_applied = 0;
};

namespace detail {

inline Dom scanned(const std::string& json) {
    return domOf(model::scan(json).root());
}

inline Dom meaning(const model::Document& document) {
    return domOf(document.tree().root());
}

/// Adds to `expected` the state that the edit is about to write, as it writes it, after checking how it is
/// left.
inline void takeNewState(const model::Document& document, const model::Edit& edit, const std::string& next,
                         Dom& expected) {
    model::Document copy = model::Document::fromBytes(document.bytes());
    copy.apply(edit);
    Dom fresh = domOf(copy.tree().at(edit.focus));
    const std::string type = fresh.text("Type");
    const bool terminal = type == "Succeed" || type == "Fail";
    const std::string left = type == "Choice" ? fresh.text("Default") : fresh.text("Next");
    const bool right = terminal || (next.empty() ? type == "Choice" || fresh.member("End") : left == next);
    if (!right)
        fresh.scalar = "left to the wrong state"; // cannot compare equal
    Dom* states = expected.at(model::parentPointer(edit.focus));
    if (states)
        states->set(model::pointerLeaf(edit.focus), std::move(fresh));
}

} // namespace detail

inline RandomEdits::Attempt RandomEdits::rename(const model::Document& document, const model::State& state) {
    const std::string name = "State " + freshText();
    Attempt attempt{"rename", model::edits::renameState(document, state.pointer, name), {}};
    PlainMachine machine(document);
    machine.rename(state.pointer, name);
    attempt.intent.expected = machine.dom();
    attempt.intent.own = changedPlaces(document.tree().root(), attempt.intent.expected);
    return attempt;
}

inline RandomEdits::Attempt RandomEdits::comment(const model::Document& document, const model::State& state) {
    const std::string text = pick(4) == 0 ? "" : "Grüße, \"" + freshText() + "\"\n";
    Attempt attempt{"comment", model::edits::setComment(document, state.pointer, text), {}};
    attempt.intent.expected = detail::meaning(document);
    attempt.intent.own.push_back(state.valueSpan);
    if (text.empty())
        attempt.intent.expected.at(state.pointer)->erase("Comment");
    else
        attempt.intent.expected.at(state.pointer)->set("Comment", domString(text));
    return attempt;
}

inline RandomEdits::Attempt RandomEdits::removeField(const model::Document& document,
                                                     const model::State& state) {
    const model::Node node = document.tree().at(state.pointer);
    std::vector<model::Node> fields(node.begin(), node.end());
    if (fields.empty())
        return comment(document, state);
    const model::Node field = node.member(fields[pick(fields.size())].key());
    Attempt attempt{"remove field",
                    model::edits::removeField(document, model::pointerTo(state.pointer, field.key())),
                    {}};
    attempt.intent.own.push_back(field.memberSpan());
    attempt.intent.expected = detail::meaning(document);
    attempt.intent.expected.at(state.pointer)->erase(field.key());
    return attempt;
}

inline RandomEdits::Attempt RandomEdits::retarget(const model::Document& document,
                                                  const model::Transition& transition) {
    const Workflow& workflow = document.workflow();
    const auto& states = workflow.scopes[workflow.states[transition.from].scope].states;
    const std::string target = workflow.states[states[pick(states.size())]].name;
    Attempt attempt{"retarget", model::edits::retarget(document, transition.pointer, target), {}};
    attempt.intent.own.push_back(transition.span);
    attempt.intent.expected = detail::meaning(document);
    *attempt.intent.expected.at(transition.pointer) = domString(target);
    return attempt;
}

inline RandomEdits::Attempt RandomEdits::insert(const model::Document& document,
                                                const model::Transition& transition) {
    const model::State& from = document.workflow().states[transition.from];
    const auto type = static_cast<model::StateType>(pick(8));
    Attempt attempt{"insert", model::edits::insertOnTransition(document, transition.pointer, type), {}};
    attempt.intent.own = {transition.span, from.span};
    attempt.intent.expected = detail::meaning(document);
    if (attempt.edit) {
        *attempt.intent.expected.at(transition.pointer) = domString(model::pointerLeaf(attempt.edit->focus));
        detail::takeNewState(document, *attempt.edit, transition.target, attempt.intent.expected);
    }
    return attempt;
}

inline RandomEdits::Attempt RandomEdits::addAfter(const model::Document& document,
                                                  const model::State& state) {
    const auto type = static_cast<model::StateType>(pick(8));
    Attempt attempt{"add", model::edits::addStateAfter(document, state.pointer, type), {}};
    attempt.intent.own.push_back(state.span);
    attempt.intent.expected = detail::meaning(document);
    if (attempt.edit) {
        Dom* node = attempt.intent.expected.at(state.pointer);
        const char* field = state.type == model::StateType::Choice ? "Default" : "Next";
        const std::string next = node->text(field);
        node->set(field, domString(model::pointerLeaf(attempt.edit->focus)));
        if (state.type != model::StateType::Choice)
            node->erase("End");
        detail::takeNewState(document, *attempt.edit, next, attempt.intent.expected);
    }
    return attempt;
}

inline RandomEdits::Attempt RandomEdits::setNext(const model::Document& document, const model::State& state) {
    const Workflow& workflow = document.workflow();
    const auto& states = workflow.scopes[state.scope].states;
    const std::string target = workflow.states[states[pick(states.size())]].name;
    Attempt attempt{"set next", model::edits::setNext(document, state.pointer, target), {}};
    attempt.intent.own.push_back(state.valueSpan);
    attempt.intent.expected = detail::meaning(document);
    if (state.type == model::StateType::Choice) {
        attempt.intent.expected.at(state.pointer)->set("Default", domString(target));
    } else {
        attempt.intent.expected.at(state.pointer)->erase("End");
        attempt.intent.expected.at(state.pointer)->set("Next", domString(target));
    }
    return attempt;
}

inline RandomEdits::Attempt RandomEdits::setEnd(const model::Document& document, const model::State& state) {
    Attempt attempt{"set end", model::edits::setEnd(document, state.pointer), {}};
    attempt.intent.own.push_back(state.valueSpan);
    attempt.intent.expected = detail::meaning(document);
    attempt.intent.expected.at(state.pointer)->erase("Next");
    attempt.intent.expected.at(state.pointer)->set("End", domTrue());
    return attempt;
}

inline RandomEdits::Attempt RandomEdits::addItem(const model::Document& document, const model::State& state) {
    const bool choice = state.type == model::StateType::Choice;
    const char* field = choice ? "Choices" : pick(2) == 0 ? "Retry" : "Catch";
    const std::string next = R"(, "Next": )" + std::string("\"") + state.name + "\"";
    const std::string json = choice
                                 ? R"({"Variable": "$.)" + freshText() + R"(", "IsNull": false)" + next + "}"
                                 : R"({"ErrorEquals": ["E.)" + freshText() + "\"]" +
                                       (std::string_view(field) == "Catch" ? next : "") + "}";
    Attempt attempt{"add item",
                    choice ? model::edits::addChoiceRule(document, state.pointer, json)
                    : std::string_view(field) == "Retry"
                        ? model::edits::addRetrier(document, state.pointer, json)
                        : model::edits::addCatcher(document, state.pointer, json),
                    {}};
    attempt.intent.own.push_back(state.valueSpan);
    attempt.intent.expected = detail::meaning(document);
    Dom* node = attempt.intent.expected.at(state.pointer);
    if (!node->member(field))
        node->set(field, {model::NodeKind::Array, {}, {}});
    node->member(field)->children.emplace_back("", detail::scanned(json));
    return attempt;
}

inline RandomEdits::Attempt RandomEdits::changeItems(const model::Document& document,
                                                     const model::State& state) {
    const model::Node node = document.tree().at(state.pointer);
    for (const char* field : {"Choices", "Retry", "Catch", "Branches"}) {
        const model::Node array = node.member(field);
        const std::size_t count = array.isArray() ? array.childCount() : 0;
        if (count == 0)
            continue;
        const std::size_t index = pick(count);
        const std::string pointer = model::pointerTo(model::pointerTo(state.pointer, field), index);
        const bool move = pick(2) == 0;
        const std::size_t to = pick(count);
        Attempt attempt{move ? "move item" : "remove item",
                        move ? model::edits::moveItem(document, pointer, to)
                             : model::edits::removeItem(document, pointer),
                        {}};
        attempt.intent.expected = detail::meaning(document);
        Dom* items = attempt.intent.expected.at(state.pointer)->member(field);
        const auto item = items->children[index];
        items->children.erase(items->children.begin() + static_cast<std::ptrdiff_t>(index));
        const bool optional = std::string_view(field) == "Retry" || std::string_view(field) == "Catch";
        if (move) {
            items->children.insert(items->children.begin() + static_cast<std::ptrdiff_t>(to), item);
            for (const model::Node child : array)
                attempt.intent.own.push_back(child.span());
        } else if (count == 1 && optional) {
            attempt.intent.expected.at(state.pointer)->erase(field);
            attempt.intent.own.push_back(array.memberSpan());
        } else {
            attempt.intent.own.push_back(array.item(index).span());
        }
        return attempt;
    }
    return comment(document, state);
}

inline RandomEdits::Attempt RandomEdits::remove(const model::Document& document, std::size_t index) {
    const model::State& state = document.workflow().states[index];
    Attempt attempt{"delete", model::edits::deleteState(document, state.pointer), {}};
    PlainMachine machine(document);
    machine.remove(state.pointer);
    attempt.intent.expected = machine.dom();
    attempt.intent.own = changedPlaces(document.tree().root(), attempt.intent.expected);
    return attempt;
}

inline RandomEdits::Attempt RandomEdits::addToScope(const model::Document& document,
                                                    const model::Scope& scope) {
    const auto type = static_cast<model::StateType>(pick(8));
    Attempt attempt{"add to scope", model::edits::addState(document, scope.pointer, type), {}};
    attempt.intent.expected = detail::meaning(document);
    if (!attempt.edit)
        return attempt;
    const model::Node node = document.tree().at(scope.pointer);
    const model::Node states = document.tree().at(model::parentPointer(attempt.edit->focus));
    const bool fragment = states == node;
    const bool starts =
        !fragment && (!node.member("States") || node.at("/StartAt").string().empty() || !states.firstChild());
    model::Node last;
    for (const model::Node child : states)
        last = child;
    attempt.intent.own.push_back(starts || !states ? node.span() : last ? last.memberSpan() : states.span());
    Dom* home = attempt.intent.expected.at(scope.pointer);
    if (!fragment && !home->member("States"))
        home->set("States", {model::NodeKind::Object, {}, {}});
    if (starts)
        home->set("StartAt", domString(model::pointerLeaf(attempt.edit->focus)));
    detail::takeNewState(document, *attempt.edit, {}, attempt.intent.expected);
    return attempt;
}

inline std::optional<RandomEdits::Attempt> RandomEdits::refactor(const model::Document& document,
                                                                 std::size_t index) {
    switch (pick(5)) {
    case 0:
        return wrapOne(document, index);
    case 1:
        return unwrapOne(document, index);
    case 2:
        return duplicateOne(document, index);
    case 3:
        return pasteBehind(document, index, "Pasted " + freshText());
    default:
        return renameOneVariable(document, pick(1000), freshText());
    }
}

inline std::optional<RandomEdits::Attempt> RandomEdits::fillForm(const model::Document& document,
                                                                 const model::State& state) {
    switch (pick(6)) {
    case 0:
        return putDeepField(document, state, freshText());
    case 1:
        return clearDeepField(document, state);
    case 2:
        return replaceSomeField(document, state, pick(1000), freshText(), pick(2) == 0);
    case 3:
        return setStateText(document, state, freshText());
    default:
        return regroupRule(document, state, pick(1000), pick(2) == 0);
    }
}

inline std::optional<RandomEdits::Attempt> RandomEdits::choose(const model::Document& document) {
    const Workflow& workflow = document.workflow();
    const std::size_t kind = pick(42);
    if (!document.tree().root().isObject())
        return std::nullopt;
    if (workflow.states.empty() && kind % 3 == 1)
        return beginAnew(document, m_dice);
    if (workflow.states.empty() && kind % 3 == 2)
        return pasteIntoScope(document, m_dice);
    if (workflow.states.empty() || kind == 14)
        return addToScope(document, workflow.scopes[pick(workflow.scopes.size())]);
    const std::size_t index = pick(workflow.states.size());
    const model::State& state = workflow.states[index];
    const auto& transitions = workflow.transitions;
    if (!document.tree().at(state.pointer).isObject() || kind == 0)
        return remove(document, index);
    if (kind >= 21)
        return someGesture(document, m_dice, index);
    if (kind >= 18)
        return fillForm(document, state);
    if (kind >= 15)
        return refactor(document, index);
    if (kind <= 2 && !transitions.empty())
        return retarget(document, transitions[pick(transitions.size())]);
    if (kind <= 4 && !transitions.empty())
        return insert(document, transitions[pick(transitions.size())]);
    switch (kind) {
    case 5:
        return comment(document, state);
    case 6:
        return removeField(document, state);
    case 7:
        return addAfter(document, state);
    case 8:
        return setNext(document, state);
    case 9:
        return setEnd(document, state);
    case 10:
        return addItem(document, state);
    case 11:
        return changeItems(document, state);
    default:
        return rename(document, state);
    }
}

inline std::string RandomEdits::step(model::Document& document, std::string& name) {
    name = "nothing";
    const auto attempt = choose(document);
    if (!attempt)
        return {};
    name = attempt->name;
    if (!attempt->edit)
        return {}; // refusals have tests of their own
    ++m_applied;
    return applyChecked(document, *attempt->edit, attempt->intent);
}

} // namespace steploom::test
