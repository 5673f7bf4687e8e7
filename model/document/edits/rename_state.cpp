// SPDX-License-Identifier: Apache-2.0
#include "model/document/edits/common.h"
#include "model/document/edits/state_names.h"
#include "model/document/edits/states.h"
#include "model/document/json_string.h"
#include "model/document/pointer.h"

namespace steploom::model::edits {

Result<Edit> renameState(const Document& document, std::string_view pointer, std::string_view name) {
    if (auto refusal = brokenText(document))
        return *refusal;
    const Workflow& workflow = document.workflow();
    const State* state = findState(document, pointer);
    if (!state)
        return Message{"edit.no-such-place", {std::string(pointer)}};
    Rewriter rewriter(document.tree());
    if (state->name != name) {
        StateNames names(workflow);
        for (const Node sibling : document.tree().at(pointer).parent())
            names.take(sibling.key()); // in a fragment not every member is a state
        if (auto refusal = names.refuse(name))
            return *refusal;
        const auto index = static_cast<std::size_t>(state - workflow.states.data());
        const std::string written = encodeJsonString(name);
        rewriter.replace(state->nameSpan, written);
        for (const Transition& transition : workflow.transitions) {
            if (transition.to == index)
                rewriter.replace(transition.span, written);
        }
        const Scope& scope = workflow.scopes[state->scope];
        if (scope.start == index)
            rewriter.replace(scope.startSpan, written);
    }
    return finished(rewriter, "edit.rename-state", {state->name, std::string(name)},
                    pointerTo(parentPointer(pointer), name), state->pointer);
}

} // namespace steploom::model::edits
