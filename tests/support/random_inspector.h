// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <optional>
#include <string>
#include <vector>

#include "model/document/edits/conditions.h"
#include "model/document/edits/fields.h"
#include "model/document/edits/forms.h"
#include "tests/support/changed_places.h"
#include "tests/support/dice.h"
#include "tests/support/random_refactorings.h"

namespace steploom::test {

namespace detail {

/// An object of a form: the machine, a state, or one of its retriers, catchers, rules or variables.
inline std::string someObject(const model::Document& document, const model::State& state, Dice& dice) {
    std::vector<std::string> places{state.pointer, state.pointer};
    if (!document.workflow().fragment)
        places.emplace_back();
    const model::Node node = document.tree().at(state.pointer);
    for (const char* list : {"Retry", "Catch", "Choices"}) {
        std::size_t index = 0;
        for (const model::Node item : node.member(list)) {
            if (item.isObject() && node.member(list).isArray())
                places.push_back(model::pointerTo(model::pointerTo(state.pointer, list), index));
            ++index;
        }
    }
    return places[dice.pick(places.size())];
}

/// Something of each kind that an input may hold.
inline std::string someValue(Dice& dice) {
    const std::string word = dice.fresh();
    const std::vector<std::string> values{'"' + word + '"',
                                          "\"Grüße: \\\"" + word + "\\\"\\n\\t\\u0001\"",
                                          "\"{% $states.input." + word + " %}\"",
                                          "1.50",
                                          "${" + word + "}",
                                          "null",
                                          "{\n  \"" + word + "\": [\n    1,\n    \"x\"\n  ],\n  \"e\": {}\n}",
                                          "[]"};
    return values[dice.pick(values.size())];
}

} // namespace detail

/// A field set, new or another value: what every input of a form does when it is left.
inline std::optional<Refactoring> writeField(const model::Document& document, const model::State& state,
                                             Dice& dice) {
    const std::string object = detail::someObject(document, state, dice);
    const model::Node node = document.tree().at(object);
    std::vector<std::string> names{"Comment", "TimeoutSeconds", "Output",
                                   "Assign",  "Condition",      "MaxAttempts"};
    for (const model::Node member : node) {
        const bool graph = member.keyIs("States") || member.keyIs("Branches") ||
                           member.keyIs("ItemProcessor") || member.keyIs("Iterator");
        if (!graph && member == node.member(member.key()))
            names.push_back(member.key());
    }
    const std::string& name = names[dice.pick(names.size())];
    if (document.workflow().findByPointer(model::pointerTo(object, name)) != model::kNone)
        return std::nullopt;
    const std::string pointer = model::pointerTo(object, name);
    const std::string json = detail::someValue(dice);
    const bool lines = dice.coin();
    Refactoring made{lines ? "write lines" : "write field",
                     lines ? model::edits::setValueText(document, pointer, json)
                           : model::edits::putField(document, pointer, json),
                     {}};
    made.intent.expected = domOf(document.tree().root());
    made.intent.expected.at(object)->set(name, domOf(model::scan(json).root()));
    made.intent.own = changedPlaces(document.tree().root(), made.intent.expected);
    made.intent.brings = json.front() == '$';
    if (node.member(name))
        made.intent.own.push_back(node.member(name).span());
    return made;
}

/// What an input shows, written as it is: nothing may come of it.
inline std::optional<Refactoring> writeTheSame(const model::Document& document, const model::State& state,
                                               Dice& dice) {
    const std::string object = detail::someObject(document, state, dice);
    const model::Node node = document.tree().at(object);
    std::vector<model::Node> fields;
    for (const model::Node member : node) {
        if (member == node.member(member.key()))
            fields.push_back(member);
    }
    if (fields.empty())
        return std::nullopt;
    const model::Node field = fields[dice.pick(fields.size())];
    const std::string pointer = model::pointerTo(object, field.key());
    const std::string text = model::edits::valueText(field);
    if (!model::scan(text).problems().empty() && !field.isString())
        return std::nullopt; // comments and stray commas are no JSON that a form takes
    const bool lines = dice.coin();
    Refactoring made{"write the same",
                     lines              ? model::edits::setValueText(document, pointer, text)
                     : field.isString() ? model::edits::setString(document, pointer, field.string())
                                        : model::edits::putField(document, pointer, field.raw()),
                     {}};
    if (made.edit && !made.edit->splices.empty())
        made.intent.expected.scalar = "writes what is there already"; // cannot compare equal
    else
        made.intent.expected = domOf(document.tree().root());
    return made;
}

/// A field put away, with the objects around it that had nothing else.
inline std::optional<Refactoring> emptyField(const model::Document& document, const model::State& state,
                                             Dice& dice) {
    std::vector<std::string> places;
    std::vector<model::Node> open{document.tree().at(state.pointer)};
    while (!open.empty()) {
        const model::Node object = open.back();
        open.pop_back();
        for (const model::Node member : object) {
            const bool graph =
                member.keyIs("Branches") || member.keyIs("ItemProcessor") || member.keyIs("Iterator");
            if (member != object.member(member.key()) || graph)
                continue;
            places.push_back(document.tree().pointer(member));
            if (member.isObject())
                open.push_back(member);
        }
    }
    if (places.empty())
        return std::nullopt;
    const std::string& place = places[dice.pick(places.size())];
    Refactoring made{"empty field", model::edits::clearField(document, place, state.pointer), {}};
    PlainMachine machine(document);
    std::string gone = place;
    for (std::string outer(model::parentPointer(gone)); outer.size() > state.pointer.size();
         outer = std::string(model::parentPointer(outer))) {
        if (machine.at(outer)->children.size() > 1)
            break;
        gone = outer;
    }
    machine.erase(gone);
    made.intent.expected = machine.dom();
    made.intent.own = changedPlaces(document.tree().root(), made.intent.expected);
    return made;
}

/// A comparison joined to another by And or Or.
inline std::optional<Refactoring> widenRule(const model::Document& document, const model::State& state,
                                            Dice& dice) {
    const model::Node rules = document.tree().at(state.pointer).member("Choices");
    const std::size_t count = rules.isArray() ? rules.childCount() : 0;
    if (count == 0)
        return std::nullopt;
    const std::size_t index = dice.pick(count);
    if (!rules.item(index).isObject())
        return std::nullopt;
    const std::string pointer = model::pointerTo(model::pointerTo(state.pointer, "Choices"), index);
    const std::string group = dice.coin() ? "And" : "Or";
    const std::string more = R"({"Variable": "$.)" + dice.fresh() + R"(", "IsPresent": true})";
    Refactoring made{"widen", model::edits::groupCondition(document, pointer, group, more), {}};
    if (!made.edit)
        return made;
    made.intent.own.push_back(rules.item(index).span());
    made.intent.expected = domOf(document.tree().root());
    Dom* rule = made.intent.expected.at(pointer);
    Dom kept = detail::domObject();
    Dom condition = detail::domObject();
    for (auto& [key, value] : rule->children) {
        const bool ofRule = key == "Next" || key == "Comment" || key == "Assign" || key == "Output";
        (ofRule ? kept : condition).children.emplace_back(key, value);
    }
    kept.set(group, detail::domArray({std::move(condition), domOf(model::scan(more).root())}));
    *rule = std::move(kept);
    return made;
}

} // namespace steploom::test
