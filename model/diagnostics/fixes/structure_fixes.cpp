// SPDX-License-Identifier: Apache-2.0
#include <algorithm>

#include "model/diagnostics/fixes/fix_list.h"
#include "model/diagnostics/rules/values.h"
#include "model/document/edits/fields.h"
#include "model/document/edits/states.h"
#include "model/document/edits/transitions.h"
#include "model/document/pointer.h"

// States, and what leads where.
namespace steploom::model {

namespace {

/// The scope of the state that the pointer lies in, or of the pointer itself.
const Scope* scopeOf(const Document& document, const std::string& pointer) {
    const Workflow& workflow = document.workflow();
    const Node node = document.tree().at(pointer);
    const std::size_t state = workflow.stateAt(node.isMember() ? node.keySpan().begin : node.span().begin);
    const Scope* best = nullptr;
    for (const Scope& scope : workflow.scopes) {
        if (pointerWithin(pointer, scope.pointer) && (!best || scope.pointer.size() >= best->pointer.size()))
            best = &scope;
    }
    if (state != kNone && pointerWithin(pointer, workflow.states[state].pointer))
        return &workflow.scopes[workflow.states[state].scope];
    return best;
}

std::string closestState(const Document& document, const Scope* scope, std::string_view wanted) {
    ClosestName closest(wanted);
    if (scope != nullptr) {
        for (const std::size_t state : scope->states)
            closest.offer(document.workflow().states[state].name);
    }
    return closest.get();
}

/// The state that stands behind it in the text, or "".
std::string stateBehind(const Document& document, const std::string& pointer) {
    const Workflow& workflow = document.workflow();
    const std::size_t state = workflow.findByPointer(pointer);
    if (state == kNone)
        return {};
    const auto& states = workflow.scopes[workflow.states[state].scope].states;
    const auto at = std::find(states.begin(), states.end(), state);
    return at == states.end() || at + 1 == states.end() ? std::string() : workflow.states[*(at + 1)].name;
}

void targetFixes(FixList& fixes) {
    const Document& document = fixes.document();
    const std::string wanted = fixes.argument(0);
    const Scope* scope = scopeOf(document, fixes.pointer());
    const std::string closest = closestState(document, scope, wanted);
    if (!closest.empty())
        fixes.add(edits::retarget(document, fixes.pointer(), closest), {"fix.use", {closest}});
    if (scope != nullptr && fixes.code() != "structure.target-elsewhere")
        fixes.add(edits::addState(document, scope->pointer, StateType::Pass, wanted));
    fixes.add(edits::removeTransition(document, fixes.pointer()));
}

void exitFixes(FixList& fixes) {
    const Document& document = fixes.document();
    const std::string behind = stateBehind(document, fixes.pointer());
    if (!behind.empty())
        fixes.add(edits::setNext(document, fixes.pointer(), behind));
    fixes.add(edits::setEnd(document, fixes.pointer()));
}

void startFixes(FixList& fixes) {
    const Document& document = fixes.document();
    for (const Scope& scope : document.workflow().scopes) {
        if (scope.pointer == fixes.pointer() && !scope.states.empty())
            fixes.add(
                edits::setStart(document, scope.pointer, document.workflow().states[scope.states[0]].name));
    }
}

} // namespace

void structureFixes(FixList& fixes) {
    const Document& document = fixes.document();
    const std::string& code = fixes.code();
    const std::string& pointer = fixes.pointer();
    if (code == "structure.unknown-target" || code == "structure.unknown-start" ||
        code == "structure.target-elsewhere") {
        targetFixes(fixes);
    } else if (code == "structure.missing-next") {
        exitFixes(fixes);
    } else if (code == "structure.next-and-end") {
        fixes.add(edits::removeField(document, pointerTo(pointer, "End")));
        fixes.add(edits::removeField(document, pointerTo(pointer, "Next")));
    } else if (code == "choice.no-default") {
        const std::string behind = stateBehind(document, pointer);
        if (!behind.empty())
            fixes.add(edits::setNext(document, pointer, behind));
    } else if (code == "structure.unreachable") {
        fixes.add(edits::deleteState(document, pointer));
    } else if (code == "structure.missing-start") {
        startFixes(fixes);
    } else if (code == "names.duplicate-state") {
        fixes.add(edits::renameState(document, pointer,
                                     edits::uniqueStateName(document.workflow(), fixes.argument(0))));
    } else if (code == "names.duplicate-key") {
        const std::string first = pointerTo(parentPointer(pointer), fixes.argument(0)) + "~:0";
        fixes.add(edits::removeField(document, first));
    }
}

} // namespace steploom::model
