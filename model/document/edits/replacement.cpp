// SPDX-License-Identifier: Apache-2.0
#include "model/document/edits/replacement.h"

#include <algorithm>

#include "model/document/edits/common.h"
#include "model/document/json_string.h"
#include "model/document/pointer.h"

namespace steploom::model::edits {

void leadTo(Rewriter& rewriter, const Document& document, std::string_view pointer,
            const std::vector<std::string>& states, std::string_view name) {
    const Workflow& workflow = document.workflow();
    const std::size_t target = workflow.findByPointer(pointer);
    const std::string written = encodeJsonString(name);
    for (const Transition& transition : workflow.transitions) {
        const std::string& from = workflow.states[transition.from].pointer;
        if (transition.to == target && std::find(states.begin(), states.end(), from) == states.end())
            rewriter.replace(transition.span, written);
    }
    const Scope& scope = workflow.scopes[workflow.states[target].scope];
    if (scope.start == target)
        rewriter.replace(scope.startSpan, written);
}

std::vector<Splice> replaceStates(const Document& document, const Detached& detached, std::string_view name,
                                  const std::string& json, const std::vector<std::string>& verbatim) {
    const SyntaxTree& tree = document.tree();
    const SyntaxTree value = scan(json);
    Rewriter rewriter(tree);
    const std::string entry = pointerTo(parentPointer(detached.states.front()), detached.entry);
    leadTo(rewriter, document, entry, detached.states, name);
    rewriter.replaceMember(tree.at(detached.states.front()), name, value.root(), verbatim);
    std::vector<Node> others;
    for (auto state = detached.states.begin() + 1; state != detached.states.end(); ++state)
        others.push_back(tree.at(*state));
    std::sort(others.begin(), others.end(), [](Node a, Node b) { return a.index() < b.index(); });
    rewriter.remove(others);
    return rewriter.finish();
}

} // namespace steploom::model::edits
