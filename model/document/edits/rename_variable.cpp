// SPDX-License-Identifier: Apache-2.0
#include <algorithm>

#include "model/document/edits/common.h"
#include "model/document/edits/variables.h"
#include "model/navigation/variables.h"

namespace steploom::model::edits {

namespace {

/// Whether the scope is `outer` or lies in it.
bool liesIn(const Workflow& workflow, std::size_t scope, std::size_t outer) {
    while (scope != kNone && scope != outer) {
        const std::size_t owner = workflow.scopes[scope].owner;
        scope = owner == kNone ? kNone : workflow.states[owner].scope;
    }
    return scope == outer;
}

} // namespace

Result<Edit> renameVariable(const Document& document, std::string_view scope, std::string_view name,
                            std::string_view newName) {
    if (auto refusal = brokenText(document))
        return *refusal;
    const Workflow& workflow = document.workflow();
    const Scope* home = findScope(document, scope);
    if (!home)
        return Message{"edit.no-such-place", {std::string(scope)}};
    if (!isVariableName(newName))
        return Message{"edit.variable-name", {std::string(newName)}};
    const std::size_t index = indexOf(workflow, *home);
    const std::vector<VariableUse> uses = variableUses(document);
    const auto isMeant = [&](const VariableUse& use) {
        return use.scope == index && use.name == name;
    };
    if (std::none_of(uses.begin(), uses.end(), isMeant))
        return Message{"edit.no-such-variable", {std::string(name)}};
    const bool taken =
        name != newName && std::any_of(uses.begin(), uses.end(), [&](const VariableUse& use) {
            const std::size_t place = workflow.states[use.state].scope;
            return use.name == newName && (liesIn(workflow, place, index) || liesIn(workflow, index, place));
        });
    if (taken)
        return Message{"edit.variable-taken", {std::string(newName)}};
    Rewriter rewriter(document.tree());
    for (const VariableUse& use : uses) {
        if (isMeant(use))
            rewriter.replace(use.span, std::string(newName));
    }
    Edit edit = finished(rewriter, "edit.rename-variable", {std::string(name), std::string(newName)});
    // An expression may bind the new name itself, as a local variable or parameter.
    Document after = Document::fromBytes(document.bytes());
    after.apply(edit);
    const std::vector<VariableUse> renamed = variableUses(after);
    const bool captured = std::count_if(renamed.begin(), renamed.end(), [&](const VariableUse& use) {
                              return use.scope == index && use.name == newName;
                          }) != std::count_if(uses.begin(), uses.end(), isMeant);
    if (captured)
        return Message{"edit.variable-taken", {std::string(newName)}};
    return edit;
}

} // namespace steploom::model::edits
