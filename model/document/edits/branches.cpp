// SPDX-License-Identifier: Apache-2.0
#include "model/document/edits/branches.h"

#include <string>

#include "model/document/edits/common.h"
#include "model/document/edits/items.h"
#include "model/document/edits/state_names.h"
#include "model/document/edits/state_template.h"
#include "model/document/json_string.h"
#include "model/document/pointer.h"

namespace steploom::model::edits {

Result<Edit> addBranch(const Document& document, std::string_view parallel) {
    if (auto refusal = brokenText(document))
        return *refusal;
    const State* state = findState(document, parallel);
    if (!state)
        return noSuchPlace(parallel);
    if (state->type != StateType::Parallel)
        return Message{"edit.not-a-parallel", {state->name}};
    StateNames names(document.workflow());
    const std::string name = encodeJsonString(names.fresh("Pass"));
    const std::string pass = stateJson({StateType::Pass, state->jsonata, {}, {}});
    auto edit = addItem(document, parallel, "Branches",
                        "{\"StartAt\": " + name + ", \"States\": {" + name + ": " + pass + "}}");
    if (edit)
        edit.value().label = {"edit.add-branch", {state->name}};
    return edit;
}

Result<Edit> removeBranch(const Document& document, std::string_view branch) {
    if (auto refusal = brokenText(document))
        return *refusal;
    const Scope* scope = findScope(document, branch);
    const State* owner = scope && scope->owner != kNone ? &document.workflow().states[scope->owner] : nullptr;
    if (!owner)
        return noSuchPlace(branch);
    if (owner->type != StateType::Parallel)
        return Message{"edit.not-a-parallel", {owner->name}};
    if (owner->scopes.size() < 2)
        return Message{"edit.last-branch", {owner->name}};
    auto edit = removeItem(document, branch);
    if (edit) {
        edit.value().label = {"edit.remove-branch", {owner->name}};
        edit.value().focus = owner->pointer;
    }
    return edit;
}

} // namespace steploom::model::edits
