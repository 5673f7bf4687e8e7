// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <optional>
#include <set>
#include <string>
#include <vector>

#include "model/conversion/convert_state.h"
#include "model/diagnostics/fixes.h"
#include "tests/support/changed_places.h"
#include "tests/support/dice.h"
#include "tests/support/plain_machine.h"
#include "tests/support/random_refactorings.h"

namespace steploom::test {

namespace detail {

inline std::size_t countOf(const std::vector<model::Diagnostic>& all, const std::string& code) {
    return static_cast<std::size_t>(
        std::count_if(all.begin(), all.end(), [&](const auto& one) { return one.code == code; }));
}

/// Whether a finding is gone from the document, or is at least one less of its kind.
inline bool isMended(const std::vector<model::Diagnostic>& before, const model::Document& after,
                     const model::Diagnostic& finding) {
    const std::vector<model::Diagnostic> left = model::diagnose(after);
    const bool there = std::any_of(left.begin(), left.end(), [&](const model::Diagnostic& one) {
        return one.code == finding.code && one.pointer == finding.pointer && one.args == finding.args;
    });
    return !there || countOf(left, finding.code) < countOf(before, finding.code);
}

/// The meaning of `before` with what the object or array around `place` means in `after`.
inline Dom onlyAround(const Dom& before, Dom after, const std::string& place) {
    Dom expected = before;
    std::string around(model::parentPointer(place));
    while (!expected.at(around) || !after.at(around))
        around = std::string(model::parentPointer(around));
    *expected.at(around) = *after.at(around);
    return expected;
}

/// What a fix should come to, told by what its label promises.
inline std::optional<Dom> promisedBy(const model::Document& document, const model::Diagnostic& finding,
                                     const model::Fix& fix, Dom after) {
    const std::string& code = fix.label.code;
    const std::string& place = fix.edit.focusBefore;
    PlainMachine machine(document);
    if (finding.code.rfind("syntax.", 0) == 0) {
        const std::set<std::string> unmeaning{
            "syntax.comment",         "syntax.trailing-comma", "syntax.extra-comma",  "syntax.missing-comma",
            "syntax.byte-order-mark", "syntax.text-after-end", "syntax.single-quoted"};
        return unmeaning.count(finding.code) > 0 ? std::optional<Dom>(machine.dom()) : std::nullopt;
    }
    if (code == "fix.rename-key") {
        const Dom* member = machine.at(finding.pointer);
        for (auto& [key, value] : machine.change().at(model::parentPointer(finding.pointer))->children) {
            if (&value == member)
                key = fix.label.args[1];
        }
    } else if (code == "edit.remove-field") {
        machine.erase(place);
    } else if (code == "edit.remove-item") {
        const std::string list(model::parentPointer(place));
        const std::string name = model::pointerLeaf(list);
        const bool last = machine.at(list)->children.size() == 1 && (name == "Retry" || name == "Catch");
        machine.erase(last ? list : place);
    } else if (code == "edit.set-next") {
        PlainMachine::lead(*machine.change().at(finding.pointer), fix.label.args[1]);
    } else if (code == "edit.set-end") {
        PlainMachine::end(*machine.change().at(finding.pointer));
    } else if (code == "edit.set-start") {
        machine.change().at(finding.pointer)->set("StartAt", domString(fix.label.args[0]));
    } else if (code == "edit.delete-state") {
        machine.remove(finding.pointer);
    } else if (code == "edit.rename-state") {
        machine.rename(finding.pointer, fix.label.args[1]);
    } else if (code == "fix.use" || code == "fix.insert" || code == "edit.set-field") {
        return onlyAround(machine.dom(), std::move(after), finding.pointer);
    } else {
        return std::nullopt;
    }
    return machine.dom();
}

} // namespace detail

/// A finding put right by one of the ways that are offered.
inline std::optional<Refactoring> fixOne(const model::Document& document, Dice& dice) {
    const std::vector<model::Diagnostic> findings = model::diagnose(document);
    if (findings.empty())
        return std::nullopt;
    const model::Diagnostic& finding = findings[dice.pick(findings.size())];
    const std::vector<model::Fix> fixes = model::fixesFor(document, finding);
    if (fixes.empty())
        return std::nullopt;
    const model::Fix& fix = fixes[dice.pick(fixes.size())];
    model::Document after = model::Document::fromBytes(document.bytes());
    after.apply(fix.edit);
    auto expected = detail::promisedBy(document, finding, fix, domOf(after.tree().root()));
    if (!expected)
        return std::nullopt;
    Refactoring made{"fix " + finding.code + " by " + fix.label.code, fix.edit, {}};
    made.intent.expected = std::move(*expected);
    made.intent.own = changedPlaces(document.tree().root(), made.intent.expected);
    made.intent.own.push_back(finding.span);
    if (!detail::isMended(findings, after, finding)) {
        made.name += ", but still finds it at " + finding.pointer;
        made.intent.expected.scalar = "not mended"; // cannot compare equal
    }
    return made;
}

namespace detail {

/// What is odd about a state that was converted; "" for nothing.
inline std::string oddAfterConversion(Dom before, Dom after, bool inJsonata) {
    for (const char* kept : {"Type", "Next", "End", "Default", "Comment", "Resource", "Retry", "Branches",
                             "ItemProcessor", "Iterator", "ProcessorConfig", "TimeoutSeconds"}) {
        const Dom* one = before.member(kept);
        const Dom* other = after.member(kept);
        const bool came = !one && other && before.member(std::string(kept) + "Path");
        if (!came && (!one != !other || (one && *one != *other)))
            return std::string("changes ") + kept;
    }
    for (const char* gone :
         {"InputPath", "Parameters", "ResultSelector", "ResultPath", "OutputPath", "ItemsPath", "SecondsPath",
          "TimestampPath", "TimeoutSecondsPath", "HeartbeatSecondsPath", "ErrorPath", "CausePath"}) {
        if (after.member(gone))
            return std::string("leaves ") + gone;
    }
    if (!inJsonata && after.text("QueryLanguage") != "JSONata")
        return "does not say that it is JSONata";
    for (const char* list : {"Choices", "Catch"}) {
        Dom* one = before.member(list);
        Dom* other = after.member(list);
        if (!one != !other || (one && one->children.size() != other->children.size()))
            return std::string("changes the number of ") + list;
        for (std::size_t i = 0; one && i < one->children.size(); ++i) {
            Dom& item = other->children[i].second;
            if (one->children[i].second.text("Next") != item.text("Next"))
                return std::string("leads elsewhere from ") + list;
            const bool means = list != std::string_view("Choices") || after.text("Type") == "Choice";
            if (means && (item.member("Variable") || item.member("ResultPath")))
                return std::string("leaves a path in ") + list;
        }
    }
    return {};
}

} // namespace detail

/// A state in JSONata: nothing outside of its own fields changes, and nothing that a path said is left.
inline std::optional<Refactoring> convertOne(const model::Document& document, const model::State& state) {
    Refactoring made{"convert", model::edits::convertToJsonata(document, state.pointer), {}};
    if (!made.edit)
        return made;
    model::Document after = model::Document::fromBytes(document.bytes());
    after.apply(*made.edit);
    made.intent.expected = domOf(document.tree().root());
    const Dom converted = domOf(after.tree().at(state.pointer));
    const std::string odd = detail::oddAfterConversion(*made.intent.expected.at(state.pointer), converted,
                                                       document.workflow().jsonata);
    *made.intent.expected.at(state.pointer) = converted;
    made.intent.own = changedPlaces(document.tree().root(), made.intent.expected);
    if (!odd.empty()) {
        made.name += ": " + odd;
        made.intent.expected.scalar = odd; // cannot compare equal
    }
    return made;
}

} // namespace steploom::test
