// SPDX-License-Identifier: Apache-2.0
#include "model/document/edits/move.h"

#include <algorithm>

#include "model/document/edits/clipboard.h"
#include "model/document/edits/common.h"
#include "model/document/edits/healing.h"
#include "model/document/edits/sequence.h"
#include "model/document/edits/transitions.h"
#include "model/document/pointer.h"

namespace steploom::model::edits {

namespace {

bool within(std::string_view pointer, const std::vector<std::string>& states) {
    return std::any_of(states.begin(), states.end(), [&](const std::string& state) {
        return pointer == state || (pointer.size() > state.size() && pointer[state.size()] == '/' &&
                                    pointer.compare(0, state.size(), state) == 0);
    });
}

bool isMain(const Transition& transition) {
    return transition.kind == TransitionKind::Next || transition.kind == TransitionKind::Default;
}

/// The state's Next, or a Choice's Default; null where it ends or leads nowhere.
const Transition* mainOf(const Workflow& workflow, std::size_t state) {
    for (const Transition& transition : workflow.transitions) {
        if (transition.from == state && isMain(transition))
            return &transition;
    }
    return nullptr;
}

/// States as a text of their own, in which what led out of them on the main line ends.
Result<std::string> lifted(const Document& document, const std::vector<std::string>& states) {
    if (states.empty())
        return Message{"edit.selection-empty", {}};
    const std::string text = copied(document, states);
    if (text.empty())
        return noSuchPlace(states.front());
    Document fragment = Document::fromBytes(text);
    const Workflow& workflow = fragment.workflow();
    Rewriter rewriter(fragment.tree());
    for (const std::size_t state : workflow.scopes.front().states) {
        const Transition* next = mainOf(workflow, state);
        if (next && next->to == kNone && next->kind == TransitionKind::Next)
            putEnd(rewriter, fragment.tree().at(workflow.states[state].pointer));
    }
    fragment.apply(finished(rewriter, {}, {}));
    return fragment.bytes();
}

std::optional<Message> refusalOf(const Document& document, const std::vector<std::string>& states) {
    if (auto refusal = brokenText(document))
        return refusal;
    std::size_t scope = kNone;
    for (const std::string& pointer : states) {
        const State* state = findState(document, pointer);
        if (!state)
            return noSuchPlace(pointer);
        if (scope != kNone && state->scope != scope)
            return Message{"edit.selection-scopes", {}};
        scope = state->scope;
    }
    return {};
}

std::string wordFor(const Document& document, const std::vector<std::string>& states) {
    return states.size() == 1 ? document.tree().at(states.front()).key() : std::to_string(states.size());
}

const char* codeFor(const std::vector<std::string>& states) {
    return states.size() == 1 ? "edit.move-state" : "edit.move-states";
}

/// Where a value stands once `splices`, which do not touch it, are made; in a text with some names twice it
/// may have another pointer then.
std::string placeAfter(const Document& before, std::string_view pointer, const std::vector<Splice>& splices,
                       const Document& now) {
    const std::size_t offset = before.tree().at(pointer).span().begin;
    std::size_t place = offset;
    for (const Splice& splice : splices) {
        if (splice.offset + splice.removed.size() <= offset)
            place += splice.inserted.size() - splice.removed.size();
    }
    return now.tree().pointer(now.tree().atOffset(place));
}

/// Takes the states out and puts them where `put` says: `place`, in the text without them.
template <typename Put>
Result<Edit> moved(const Document& document, const std::vector<std::string>& states, std::string_view place,
                   Put put) {
    auto text = lifted(document, states);
    if (!text)
        return text.refusal();
    auto removal = deleteStates(document, states);
    if (!removal)
        return removal;
    const std::vector<Splice> splices = removal->splices;
    Sequence sequence(document);
    sequence.then(std::move(removal));
    const Document& rest = sequence.document();
    Result<Edit> placed = put(rest, placeAfter(document, place, splices, rest), *text);
    const std::string focus = placed ? placed->focus : std::string();
    sequence.then(std::move(placed));
    return sequence.finish(codeFor(states), {wordFor(document, states)}, focus, states.back());
}

/// States that stay where they are in the text and leave the graph.
Result<Edit> parked(const Document& document, const std::vector<std::string>& pointers) {
    const Workflow& workflow = document.workflow();
    std::vector<std::size_t> states;
    states.reserve(pointers.size());
    for (const std::string& pointer : pointers)
        states.push_back(workflow.findByPointer(pointer));
    Rewriter rewriter(document.tree());
    Removals removals;
    goPast(document, states, rewriter, removals);
    startPast(document, states, rewriter);
    for (const std::size_t state : states) {
        const Transition* next = mainOf(workflow, state);
        const bool stays =
            next && next->to != kNone && std::find(states.begin(), states.end(), next->to) != states.end();
        if (next && next->kind == TransitionKind::Next && !stays)
            putEnd(rewriter, document.tree().at(workflow.states[state].pointer));
    }
    removals.apply(rewriter);
    return finished(rewriter, codeFor(pointers), {wordFor(document, pointers)}, pointers.front(),
                    pointers.front());
}

} // namespace

Result<Edit> moveOn(const Document& document, const std::vector<std::string>& states,
                    std::string_view transition) {
    if (auto refusal = refusalOf(document, states))
        return *refusal;
    const Transition* found = findTransition(document, transition);
    const Scope* start = found ? nullptr : findStart(document, transition);
    if (!found && !start)
        return noSuchPlace(transition);
    const std::size_t to = found ? found->to : start->start;
    if (within(transition, states) || (to != kNone && within(document.workflow().states[to].pointer, states)))
        return Message{"edit.move-into-itself", {}};
    return moved(document, states, transition,
                 [](const Document& rest, const std::string& place, const std::string& text) {
                     return pasteOn(rest, place, text, OpenDefaults::LeadOn);
                 });
}

Result<Edit> moveAfter(const Document& document, const std::vector<std::string>& states,
                       std::string_view pointer) {
    if (auto refusal = refusalOf(document, states))
        return *refusal;
    const Workflow& workflow = document.workflow();
    const State* state = findState(document, pointer);
    if (!state)
        return noSuchPlace(pointer);
    if (within(pointer, states))
        return Message{"edit.move-into-itself", {}};
    const Transition* next = mainOf(workflow, static_cast<std::size_t>(state - workflow.states.data()));
    if (next)
        return moveOn(document, states, next->pointer);
    return moved(document, states, pointer,
                 [](const Document& rest, const std::string& place, const std::string& text) {
                     return pasteAfter(rest, place, text);
                 });
}

Result<Edit> moveInto(const Document& document, const std::vector<std::string>& states,
                      std::string_view scope) {
    if (auto refusal = refusalOf(document, states))
        return *refusal;
    const Scope* target = findScope(document, scope);
    if (!target)
        return noSuchPlace(scope);
    if (states.empty())
        return Message{"edit.selection-empty", {}};
    if (within(scope, states))
        return Message{"edit.move-into-itself", {}};
    if (findState(document, states.front())->scope == indexOf(document.workflow(), *target))
        return parked(document, states);
    return moved(document, states, scope,
                 [](const Document& rest, const std::string& place, const std::string& text) {
                     return paste(rest, place, text);
                 });
}

Result<Edit> moveForward(const Document& document, std::string_view pointer) {
    if (auto refusal = refusalOf(document, {std::string(pointer)}))
        return *refusal;
    const Workflow& workflow = document.workflow();
    const State& state = *findState(document, pointer);
    const Transition* next = mainOf(workflow, static_cast<std::size_t>(&state - workflow.states.data()));
    if (!next || next->to == kNone || next->to == next->from)
        return Message{"edit.nothing-follows", {state.name}};
    return moveAfter(document, {state.pointer}, workflow.states[next->to].pointer);
}

Result<Edit> moveBackward(const Document& document, std::string_view pointer) {
    if (auto refusal = refusalOf(document, {std::string(pointer)}))
        return *refusal;
    const Workflow& workflow = document.workflow();
    const State& state = *findState(document, pointer);
    const auto index = static_cast<std::size_t>(&state - workflow.states.data());
    for (const Transition& transition : workflow.transitions) {
        if (transition.to == index && transition.from != index && isMain(transition))
            return moveForward(document, workflow.states[transition.from].pointer);
    }
    return Message{"edit.nothing-before", {state.name}};
}

} // namespace steploom::model::edits
