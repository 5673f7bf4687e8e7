// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <optional>
#include <string>
#include <vector>

#include "model/document/edits/clipboard.h"
#include "model/document/edits/grouping.h"
#include "model/document/edits/variables.h"
#include "model/navigation/variables.h"
#include "tests/support/edit_checker.h"

namespace steploom::test {

/// A refactoring that was made, and what it should have done, worked out on the plain values.
struct Refactoring {
    std::string name;
    model::Result<model::Edit> edit;
    Intent intent;
};

namespace detail {

inline Dom domObject() {
    return {model::NodeKind::Object, {}, {}};
}

inline Dom domArray(std::vector<Dom> items) {
    Dom array{model::NodeKind::Array, {}, {}};
    for (Dom& item : items)
        array.children.emplace_back("", std::move(item));
    return array;
}

/// What leads to a state from elsewhere leads to `name`; the places are the intent's own.
inline void leadTo(const model::Document& document, std::size_t state, const std::string& name,
                   Intent& intent) {
    const model::Workflow& workflow = document.workflow();
    for (const model::Transition& transition : workflow.transitions) {
        if (transition.to == state && transition.from != state) {
            *intent.expected.at(transition.pointer) = domString(name);
            intent.own.push_back(transition.span);
        }
    }
    const model::Scope& scope = workflow.scopes[workflow.states[state].scope];
    if (scope.start == state) {
        intent.expected.at(scope.pointer)->set("StartAt", domString(name));
        intent.own.push_back(scope.startSpan);
    }
}

inline bool hasNextOf(const model::Document& document, std::size_t index, model::TransitionKind kind,
                      bool itself) {
    for (const model::Transition& transition : document.workflow().transitions) {
        if (transition.from == index && transition.kind == kind && (transition.to == index) == itself)
            return true;
    }
    return false;
}

} // namespace detail

/// One state into a Parallel. None for a Choice, whose ways out need a state of their own.
inline std::optional<Refactoring> wrapOne(const model::Document& document, std::size_t index) {
    using model::TransitionKind;
    const model::State& state = document.workflow().states[index];
    const bool caughtHere = detail::hasNextOf(document, index, TransitionKind::Catch, true);
    const bool mayFail = state.type == model::StateType::Task || state.type == model::StateType::Parallel ||
                         state.type == model::StateType::Map;
    const bool chooses =
        std::any_of(document.workflow().transitions.begin(), document.workflow().transitions.end(),
                    [&](const model::Transition& transition) {
                        return transition.from == index && (transition.kind == TransitionKind::Choice ||
                                                            transition.kind == TransitionKind::Default);
                    });
    if (chooses || caughtHere || (state.catchers > 0 && !mayFail))
        return std::nullopt;
    Refactoring made{"wrap", model::edits::wrap(document, {state.pointer}, {}), {}};
    if (!made.edit)
        return made;
    Intent& intent = made.intent;
    const std::string name = model::pointerLeaf(made.edit->focus);
    intent.expected = domOf(document.tree().root());
    intent.own.push_back(state.span);
    Dom inner = *intent.expected.at(state.pointer);
    Dom container = detail::domObject();
    container.set("Type", domString("Parallel"));
    if (detail::hasNextOf(document, index, TransitionKind::Next, false)) {
        container.set("Next", domString(inner.text("Next")));
        inner.erase("Next");
        inner.set("End", domTrue());
    } else {
        container.set("End", domTrue());
    }
    if (detail::hasNextOf(document, index, TransitionKind::Catch, false)) {
        container.set("Catch", *inner.member("Catch"));
        inner.erase("Catch");
    }
    Dom states = detail::domObject();
    states.set(state.name, std::move(inner));
    Dom branch = detail::domObject();
    branch.set("StartAt", domString(state.name));
    branch.set("States", std::move(states));
    container.set("Branches", detail::domArray({std::move(branch)}));
    if (document.workflow().jsonata)
        container.set("Output", domString("{% $states.result[0] %}"));
    else
        container.set("OutputPath", domString("$[0]"));
    detail::leadTo(document, index, name, intent);
    Dom* siblings = intent.expected.at(model::parentPointer(state.pointer));
    siblings->erase(state.name);
    siblings->set(name, std::move(container));
    return made;
}

/// A container without catchers, whose states have names of their own, dissolved.
inline std::optional<Refactoring> unwrapOne(const model::Document& document, std::size_t index) {
    const model::Workflow& workflow = document.workflow();
    const model::State& container = workflow.states[index];
    if (container.scopes.empty() || container.catchers > 0 ||
        document.tree().at(container.pointer).member("Catch"))
        return std::nullopt;
    std::vector<std::string> names;
    for (const model::Node sibling : document.tree().at(container.pointer).parent())
        names.push_back(sibling.key());
    for (const std::size_t body : container.scopes) {
        for (const std::size_t state : workflow.scopes[body].states) {
            const bool known =
                std::find(names.begin(), names.end(), workflow.states[state].name) != names.end();
            if (known || !document.tree().at(workflow.states[state].pointer).isObject())
                return std::nullopt;
            names.push_back(workflow.states[state].name);
        }
    }
    Refactoring made{"unwrap", model::edits::unwrap(document, container.pointer), {}};
    if (!made.edit)
        return made;
    Intent& intent = made.intent;
    intent.expected = domOf(document.tree().root());
    intent.own.push_back(container.span);
    std::vector<std::pair<std::string, Dom>> moved;
    for (std::size_t i = 0; i < container.scopes.size(); ++i) {
        std::string next = i + 1 < container.scopes.size()
                               ? workflow.scopes[container.scopes[i + 1]].startAt
                               : intent.expected.at(container.pointer)->text("Next");
        if (i + 1 == container.scopes.size() && next == container.name)
            next = workflow.scopes[container.scopes.front()].startAt; // it ran over and over
        for (const std::size_t state : workflow.scopes[container.scopes[i]].states) {
            Dom dom = *intent.expected.at(workflow.states[state].pointer);
            const bool ends =
                workflow.states[state].end && workflow.states[state].type != model::StateType::Fail;
            if (ends && !next.empty()) {
                if (workflow.states[state].type == model::StateType::Succeed)
                    dom.set("Type", domString("Pass"));
                dom.erase("End");
                dom.set("Next", domString(next));
            }
            moved.emplace_back(workflow.states[state].name, std::move(dom));
        }
    }
    const std::string entry = workflow.scopes[container.scopes.front()].startAt;
    detail::leadTo(document, index, entry, intent);
    Dom* siblings = intent.expected.at(model::parentPointer(container.pointer));
    siblings->erase(container.name);
    for (auto& [name, dom] : moved)
        siblings->set(name, std::move(dom));
    return made;
}

/// A state without states of its own, copied.
inline std::optional<Refactoring> duplicateOne(const model::Document& document, std::size_t index) {
    const model::State& state = document.workflow().states[index];
    if (!state.scopes.empty())
        return std::nullopt;
    Refactoring made{"duplicate", model::edits::duplicate(document, {state.pointer}), {}};
    if (!made.edit)
        return made;
    made.intent.expected = domOf(document.tree().root());
    made.intent.own.push_back(state.span);
    const std::string name = model::pointerLeaf(made.edit->focus);
    Dom copy = *made.intent.expected.at(state.pointer);
    for (const model::Transition& transition : document.workflow().transitions) {
        if (transition.from == index && transition.to == index)
            *copy.at(transition.pointer.substr(state.pointer.size())) = domString(name);
    }
    made.intent.expected.at(model::parentPointer(state.pointer))->set(name, std::move(copy));
    return made;
}

/// A state of another text behind one of this.
inline Refactoring pasteBehind(const model::Document& document, std::size_t index, const std::string& name) {
    const model::State& state = document.workflow().states[index];
    const std::string text =
        "{\n  \"StartAt\": \"" + name + "\",\n  \"States\": {\n    \"" + name +
        "\": {\n      \"Type\": \"Wait\",\n      \"Seconds\": 1,\n      \"End\": true\n    }\n  }\n}\n";
    Refactoring made{"paste", model::edits::pasteAfter(document, state.pointer, text), {}};
    if (!made.edit)
        return made;
    const std::string final = model::pointerLeaf(made.edit->focus);
    made.intent.expected = domOf(document.tree().root());
    made.intent.own.push_back(state.span);
    Dom* before = made.intent.expected.at(state.pointer);
    const char* field = state.type == model::StateType::Choice ? "Default" : "Next";
    const std::string next = before->text(field);
    Dom pasted = detail::domObject();
    pasted.set("Type", domString("Wait"));
    pasted.set("Seconds", {model::NodeKind::Number, "1", {}});
    if (next.empty())
        pasted.set("End", domTrue());
    else
        pasted.set("Next", domString(next));
    before->set(field, domString(final));
    if (state.type != model::StateType::Choice)
        before->erase("End");
    made.intent.expected.at(model::parentPointer(state.pointer))->set(final, std::move(pasted));
    return made;
}

/// A variable under another name: the text is the same but for the places where it stands.
inline std::optional<Refactoring> renameOneVariable(const model::Document& document, std::size_t nth,
                                                    const std::string& name) {
    std::vector<model::VariableUse> uses = model::variableUses(document);
    if (uses.empty())
        return std::nullopt;
    const model::VariableUse use = uses[nth % uses.size()];
    if (use.scope == model::kNone)
        return std::nullopt;
    const std::string& scope = document.workflow().scopes[use.scope].pointer;
    Refactoring made{"rename variable", model::edits::renameVariable(document, scope, use.name, name), {}};
    std::string text = document.bytes();
    for (auto place = uses.rbegin(); place != uses.rend(); ++place) {
        if (place->scope != use.scope || place->name != use.name)
            continue;
        made.intent.own.push_back(place->span);
        text.replace(place->span.begin, place->span.size(), name);
    }
    made.intent.expected = domOf(model::scan(text).root());
    return made;
}

} // namespace steploom::test
