// SPDX-License-Identifier: Apache-2.0
#include <algorithm>
#include <map>

#include "model/document/edits/clipboard.h"
#include "model/document/edits/common.h"
#include "model/document/edits/healing.h"
#include "model/document/edits/states.h"
#include "model/document/pointer.h"

namespace steploom::model::edits {

namespace {

/// Of states, those that lie in none of the others, by their scopes.
std::map<std::size_t, std::vector<std::size_t>> byScope(const Workflow& workflow,
                                                        const std::vector<std::size_t>& states) {
    std::map<std::size_t, std::vector<std::size_t>> scopes;
    for (const std::size_t state : states) {
        const std::string& pointer = workflow.states[state].pointer;
        const bool inside = std::any_of(states.begin(), states.end(), [&](std::size_t other) {
            return other != state && pointerWithin(pointer, workflow.states[other].pointer);
        });
        if (!inside)
            scopes[workflow.states[state].scope].push_back(state);
    }
    return scopes;
}

Result<Edit> deleted(const Document& document, const std::vector<std::size_t>& states, Message label) {
    const Workflow& workflow = document.workflow();
    Rewriter rewriter(document.tree());
    Removals removals;
    std::string focus;
    for (const auto& [scope, gone] : byScope(workflow, states)) {
        const std::string led = goPast(document, gone, rewriter, removals);
        focus = led.empty() ? workflow.scopes[scope].pointer : led;
        if (!startPast(document, gone, rewriter))
            removals.add(document.tree().at(pointerTo(workflow.scopes[scope].pointer, "StartAt")));
        for (const std::size_t state : gone)
            removals.add(document.tree().at(workflow.states[state].pointer));
    }
    removals.apply(rewriter);
    return finished(rewriter, std::move(label.code), std::move(label.args), focus,
                    workflow.states[states.front()].pointer);
}

} // namespace

Result<Edit> deleteState(const Document& document, std::string_view pointer) {
    return deleteStates(document, {std::string(pointer)});
}

Result<Edit> deleteStates(const Document& document, const std::vector<std::string>& pointers) {
    if (auto refusal = brokenText(document))
        return *refusal;
    if (pointers.empty())
        return Message{"edit.selection-empty", {}};
    const Workflow& workflow = document.workflow();
    std::vector<std::size_t> states;
    for (const std::string& pointer : pointers) {
        const State* state = findState(document, pointer);
        if (!state)
            return noSuchPlace(pointer);
        const auto index = static_cast<std::size_t>(state - workflow.states.data());
        if (std::find(states.begin(), states.end(), index) == states.end())
            states.push_back(index);
    }
    const bool one = states.size() == 1;
    return deleted(document, states,
                   {one ? "edit.delete-state" : "edit.delete-states",
                    {one ? workflow.states[states.front()].name : std::to_string(states.size())}});
}

} // namespace steploom::model::edits
