// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <algorithm>
#include <optional>
#include <string>

#include "model/conversion/convert_to_jsonpath.h"
#include "tests/support/changed_places.h"
#include "tests/support/random_refactorings.h"

namespace steploom::test {

namespace detail {

/// Without what says which language something is in.
inline Dom withoutLanguages(Dom value) {
    auto& children = value.children;
    children.erase(std::remove_if(children.begin(), children.end(),
                                  [](const auto& child) { return child.first == "QueryLanguage"; }),
                   children.end());
    for (auto& [key, child] : children)
        child = withoutLanguages(std::move(child));
    return value;
}

inline bool holdsQuery(const Dom& value) {
    const bool query = value.kind == model::NodeKind::String && value.scalar.size() >= 4 &&
                       value.scalar.compare(0, 2, "{%") == 0 &&
                       value.scalar.compare(value.scalar.size() - 2, 2, "%}") == 0;
    return query || std::any_of(value.children.begin(), value.children.end(),
                                [](const auto& child) { return holdsQuery(child.second); });
}

/// What is odd about a state that was converted to JSONPath; "" for nothing.
inline std::string oddAfterPathConversion(const model::Document& before, const model::Document& after,
                                          const model::State& state) {
    for (std::size_t i = 0; i < before.workflow().states.size(); ++i) {
        const model::State& other = before.workflow().states[i];
        if (i >= after.workflow().states.size() || after.workflow().states[i].pointer != other.pointer)
            return "moves states";
        if (after.workflow().states[i].jsonata != (other.jsonata && other.pointer != state.pointer))
            return "has " + other.pointer + " in another language";
    }
    Dom converted = domOf(after.tree().at(state.pointer));
    for (const char* gone : {"Arguments", "Output", "Items", "QueryLanguage"}) {
        if (converted.member(gone))
            return std::string("leaves ") + gone;
    }
    auto& children = converted.children;
    children.erase(std::remove_if(children.begin(), children.end(),
                                  [](const auto& child) {
                                      return child.first == "Branches" || child.first == "ItemProcessor" ||
                                             child.first == "Iterator" || child.first == "Comment" ||
                                             child.first == "Result";
                                  }),
                   children.end());
    for (const char* field : {"Parameters", "ResultSelector", "ItemSelector", "Assign", "Catch", "Choices"}) {
        const Dom* value = converted.member(field);
        if (value && holdsQuery(*value))
            return std::string("leaves an expression in ") + field;
    }
    Dom expected = domOf(before.tree().root());
    *expected.at(state.pointer) = domOf(after.tree().at(state.pointer));
    return withoutLanguages(expected) == withoutLanguages(domOf(after.tree().root()))
               ? std::string()
               : "changes more than the state";
}

} // namespace detail

/// A state in JSONPath: beside it only the languages of others are said, and those are what they were.
inline std::optional<Refactoring> convertBackOne(const model::Document& document, const model::State& state) {
    Refactoring made{"convert back", model::edits::convertToJsonPath(document, state.pointer), {}};
    if (!made.edit)
        return made;
    model::Document after = model::Document::fromBytes(document.bytes());
    after.apply(*made.edit);
    made.intent.expected = domOf(after.tree().root());
    made.intent.own = changedPlaces(document.tree().root(), made.intent.expected);
    const std::string odd = detail::oddAfterPathConversion(document, after, state);
    if (!odd.empty())
        made.intent.expected.scalar = odd; // cannot compare equal
    return made;
}

} // namespace steploom::test
