// SPDX-License-Identifier: Apache-2.0
#include "model/document/edits/transitions.h"

#include "model/document/edits/common.h"
#include "model/document/edits/fields.h"
#include "model/document/edits/items.h"
#include "model/document/json_string.h"
#include "model/document/pointer.h"

namespace steploom::model::edits {

namespace {

Message noSuchTarget(std::string_view name) {
    return {"edit.no-such-target", {std::string(name)}};
}

bool isTerminal(StateType type) {
    return type == StateType::Succeed || type == StateType::Fail;
}

} // namespace

Result<Edit> retarget(const Document& document, std::string_view pointer, std::string_view target) {
    if (auto refusal = brokenText(document))
        return *refusal;
    if (const Scope* scope = findStart(document, pointer))
        return setStart(document, scope->pointer, target);
    const Workflow& workflow = document.workflow();
    const Transition* transition = findTransition(document, pointer);
    if (!transition)
        return noSuchPlace(pointer);
    const State& from = workflow.states[transition->from];
    if (!hasState(workflow, from.scope, target))
        return noSuchTarget(target);
    Rewriter rewriter(document.tree());
    rewriter.replaceString(document.tree().at(pointer), target);
    return finished(rewriter, "edit.retarget", {from.name, std::string(target)}, from.pointer, from.pointer);
}

Result<Edit> setNext(const Document& document, std::string_view pointer, std::string_view target) {
    if (auto refusal = brokenText(document))
        return *refusal;
    const State* state = findState(document, pointer);
    const Node node = document.tree().at(pointer);
    if (!state || !node.isObject())
        return noSuchPlace(pointer);
    if (isTerminal(state->type))
        return Message{"edit.terminal-state", {state->name}};
    if (!hasState(document.workflow(), state->scope, target))
        return noSuchTarget(target);
    Rewriter rewriter(document.tree());
    if (state->type == StateType::Choice)
        setScalar(rewriter, node, "Default", encodeJsonString(target));
    else
        putNext(rewriter, node, target);
    return finished(rewriter, "edit.set-next", {state->name, std::string(target)}, state->pointer,
                    state->pointer);
}

Result<Edit> setEnd(const Document& document, std::string_view pointer) {
    if (auto refusal = brokenText(document))
        return *refusal;
    const State* state = findState(document, pointer);
    const Node node = document.tree().at(pointer);
    if (!state || !node.isObject())
        return noSuchPlace(pointer);
    if (isTerminal(state->type) || state->type == StateType::Choice)
        return Message{"edit.no-end-field", {state->name}};
    Rewriter rewriter(document.tree());
    putEnd(rewriter, node);
    return finished(rewriter, "edit.set-end", {state->name}, state->pointer, state->pointer);
}

Result<Edit> setStart(const Document& document, std::string_view pointer, std::string_view target) {
    if (auto refusal = brokenText(document))
        return *refusal;
    const Scope* scope = findScope(document, pointer);
    const Node node = document.tree().at(pointer);
    if (!scope || !node.isObject())
        return noSuchPlace(pointer);
    if (!hasState(document.workflow(), indexOf(document.workflow(), *scope), target))
        return noSuchTarget(target);
    Rewriter rewriter(document.tree());
    setScalar(rewriter, node, "StartAt", encodeJsonString(target));
    return finished(rewriter, "edit.set-start", {std::string(target)}, scope->pointer, scope->pointer);
}

Result<Edit> removeTransition(const Document& document, std::string_view pointer) {
    if (auto refusal = brokenText(document))
        return *refusal;
    if (findStart(document, pointer))
        return Message{"edit.start-needed", {}};
    const Transition* transition = findTransition(document, pointer);
    if (!transition)
        return noSuchPlace(pointer);
    const State& from = document.workflow().states[transition->from];
    const bool ends = !isTerminal(from.type) && from.type != StateType::Choice;
    auto result = transition->kind == TransitionKind::Default ? removeField(document, pointer)
                  : transition->kind != TransitionKind::Next  ? removeItem(document, parentPointer(pointer))
                  : ends                                      ? setEnd(document, from.pointer)
                                                              : removeField(document, pointer);
    if (result) {
        result.value().label = {"edit.remove-transition", {from.name, transition->target}};
        result.value().focus = result.value().focusBefore = from.pointer;
    }
    return result;
}

} // namespace steploom::model::edits
