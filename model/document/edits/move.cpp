// SPDX-License-Identifier: Apache-2.0
#include "model/document/edits/move.h"

#include <algorithm>

#include "model/document/edits/clipboard.h"
#include "model/document/edits/common.h"
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

/// The transition in the text without the states: catchers and choice rules before it may have gone.
std::string pointerIn(const Document& rest, const State& from, const Transition& transition) {
    std::string pointer;
    for (const Transition& other : rest.workflow().transitions) {
        if (rest.workflow().states[other.from].pointer == from.pointer && other.kind == transition.kind &&
            other.target == transition.target && other.index <= transition.index)
            pointer = other.pointer;
    }
    return pointer;
}

/// Moved Choices whose Default led out of the states lead to `target` as the others do.
Result<Edit> withDefaults(const Document& document, const Document& before,
                          const std::vector<std::string>& states, Result<Edit> placed,
                          const std::string& target) {
    if (!placed || target.empty())
        return placed;
    const std::string around(parentPointer(placed->focus));
    const std::string focus = placed->focus;
    Sequence sequence(document);
    sequence.then(std::move(placed));
    for (const std::string& pointer : states) {
        const State* state = findState(before, pointer);
        const Transition* next =
            mainOf(before.workflow(), static_cast<std::size_t>(state - before.workflow().states.data()));
        const bool leadsOut =
            next && next->kind == TransitionKind::Default &&
            (next->to == kNone || !within(before.workflow().states[next->to].pointer, states));
        const std::string now = pointerTo(around, state->name);
        if (leadsOut && findState(sequence.document(), now))
            sequence.then(setNext(sequence.document(), now, target));
    }
    return sequence.finish({}, {}, focus, {});
}

/// Takes the states out and puts them where `put` says.
template <typename Put>
Result<Edit> moved(const Document& document, const std::vector<std::string>& states, Put put) {
    auto text = lifted(document, states);
    if (!text)
        return text.refusal();
    Sequence sequence(document);
    sequence.then(deleteStates(document, states));
    if (!sequence.ok())
        return sequence.finish({}, {}, {}, {});
    Result<Edit> placed = put(sequence.document(), *text);
    const std::string focus = placed ? placed->focus : std::string();
    sequence.then(std::move(placed));
    return sequence.finish(codeFor(states), {wordFor(document, states)}, focus, states.back());
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
    const State* from = found ? &document.workflow().states[found->from] : nullptr;
    return moved(document, states, [&](const Document& rest, const std::string& text) {
        const std::string place = from ? pointerIn(rest, *from, *found) : std::string(transition);
        const std::string target = rest.tree().at(place).string();
        return withDefaults(rest, document, states, pasteOn(rest, place, text), target);
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
    return moved(document, states, [&](const Document& rest, const std::string& text) {
        return pasteAfter(rest, pointer, text);
    });
}

Result<Edit> moveInto(const Document& document, const std::vector<std::string>& states,
                      std::string_view scope) {
    if (auto refusal = refusalOf(document, states))
        return *refusal;
    if (!findScope(document, scope))
        return noSuchPlace(scope);
    if (within(scope, states))
        return Message{"edit.move-into-itself", {}};
    return moved(document, states,
                 [&](const Document& rest, const std::string& text) { return paste(rest, scope, text); });
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
