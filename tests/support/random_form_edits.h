// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <optional>
#include <string>
#include <vector>

#include "model/document/edits/conditions.h"
#include "model/document/edits/forms.h"
#include "tests/support/random_refactorings.h"

namespace steploom::test {

/// Gives a state a field two objects deep, of which none may be there yet.
inline Refactoring putDeepField(const model::Document& document, const model::State& state,
                                const std::string& value) {
    const std::string pointer = state.pointer + "/ItemReader/ReaderConfig/InputType";
    Refactoring attempt{"put field", model::edits::putField(document, pointer, '"' + value + '"'), {}};
    attempt.intent.own.push_back(state.valueSpan);
    attempt.intent.expected = domOf(document.tree().root());
    Dom* object = attempt.intent.expected.at(state.pointer);
    for (const char* name : {"ItemReader", "ReaderConfig"}) {
        if (!object->member(name))
            object->set(name, detail::domObject());
        object = object->member(name);
    }
    object->set("InputType", domString(value));
    return attempt;
}

/// Takes one away that putDeepField() may have given, with the objects that held nothing else.
inline Refactoring clearDeepField(const model::Document& document, const model::State& state) {
    const std::string pointer = state.pointer + "/ItemReader/ReaderConfig/InputType";
    Refactoring attempt{"clear field", model::edits::clearField(document, pointer, state.pointer), {}};
    attempt.intent.own.push_back(state.valueSpan);
    attempt.intent.expected = domOf(document.tree().root());
    std::vector<Dom*> around{attempt.intent.expected.at(state.pointer)};
    for (const char* name : {"ItemReader", "ReaderConfig", "InputType"}) {
        Dom* next = around.back() ? around.back()->member(name) : nullptr;
        around.push_back(next);
    }
    const char* names[] = {"ItemReader", "ReaderConfig", "InputType"};
    for (std::size_t i = 3; around[3] && i-- > 0;) {
        around[i]->erase(names[i]);
        if (i == 0 || !around[i]->children.empty())
            break;
    }
    return attempt;
}

/// Lets a field be called otherwise, in its place, with the same value or another.
inline std::optional<Refactoring> replaceSomeField(const model::Document& document, const model::State& state,
                                                   std::size_t which, const std::string& name,
                                                   bool keepValue) {
    const model::Node node = document.tree().at(state.pointer);
    std::vector<model::Node> fields(node.begin(), node.end());
    if (fields.empty())
        return std::nullopt;
    const model::Node field = fields[which % fields.size()];
    if (field != node.member(field.key()))
        return std::nullopt; // its pointer means a later one of the name
    const std::string pointer = model::pointerTo(state.pointer, field.key());
    const std::string json = "[1, \"" + name + "\"]";
    Refactoring attempt{keepValue ? "rename field" : "replace field",
                        keepValue ? model::edits::renameField(document, pointer, name)
                                  : model::edits::replaceField(document, pointer, name, json),
                        {}};
    attempt.intent.own.push_back(field.memberSpan());
    attempt.intent.expected = domOf(document.tree().root());
    Dom* object = attempt.intent.expected.at(state.pointer);
    const Dom value = keepValue ? *object->member(field.key()) : domOf(model::scan(json).root());
    object->erase(field.key());
    object->set(name, value);
    return attempt;
}

/// Writes the state as its text is shown, with one more field.
inline std::optional<Refactoring> setStateText(const model::Document& document, const model::State& state,
                                               const std::string& name) {
    const model::Node node = document.tree().at(state.pointer);
    std::string text = model::edits::valueText(node);
    if (!node.firstChild() || model::scan(text).problems().size() > 0)
        return std::nullopt;
    text.insert(1, "\n  \"" + name + "\": [\n    true\n  ],\n");
    Refactoring attempt{"set text", model::edits::setValueText(document, state.pointer, text), {}};
    attempt.intent.own.push_back(state.valueSpan);
    attempt.intent.expected = domOf(document.tree().root());
    attempt.intent.expected.at(state.pointer)->set(name, detail::domArray({domTrue()}));
    return attempt;
}

/// Puts the condition of a rule into a group, or takes it out of one.
inline std::optional<Refactoring> regroupRule(const model::Document& document, const model::State& state,
                                              std::size_t which, bool group) {
    const model::Node rules = document.tree().at(state.pointer).member("Choices");
    const std::size_t count = rules.isArray() ? rules.childCount() : 0;
    const model::Node rule = count == 0 ? model::Node() : rules.item(which % count);
    if (!rule.isObject())
        return std::nullopt;
    const std::string pointer = model::pointerTo(model::pointerTo(state.pointer, "Choices"), which % count);
    const char* name = which % 2 == 0 ? "Or" : "Not";
    Refactoring attempt{group ? "group" : "ungroup",
                        group ? model::edits::groupCondition(document, pointer, name)
                              : model::edits::ungroupCondition(document, pointer),
                        {}};
    attempt.intent.own.push_back(rule.span());
    attempt.intent.expected = domOf(document.tree().root());
    Dom* object = attempt.intent.expected.at(pointer);
    Dom kept = detail::domObject();
    Dom part = detail::domObject();
    for (auto& [key, value] : object->children)
        (key == "Next" || key == "Comment" || key == "Assign" || key == "Output" ? kept : part)
            .children.emplace_back(key, value);
    if (group) {
        kept.set(name, which % 2 == 0 ? detail::domArray({part}) : part);
    } else {
        for (const char* each : {"Not", "Or", "And"}) {
            const Dom* in = part.member(each);
            if (!in)
                continue;
            Dom only = in->kind == model::NodeKind::Array ? in->children.front().second : *in;
            part = std::move(only); // it was inside
            break;
        }
        kept.children.insert(kept.children.end(), part.children.begin(), part.children.end());
    }
    *object = kept;
    return attempt;
}

} // namespace steploom::test
