// SPDX-License-Identifier: Apache-2.0
#include <algorithm>

#include "model/document/edits/common.h"
#include "model/document/edits/grouping.h"
#include "model/document/edits/items.h"
#include "model/document/edits/sequence.h"
#include "model/document/edits/state_names.h"
#include "model/document/edits/state_template.h"
#include "model/document/json_string.h"
#include "model/document/pointer.h"

namespace steploom::model::edits {

namespace {

/// Whether a catcher of its own is enough.
bool catches(const State& state) {
    return state.type == StateType::Task || state.type == StateType::Parallel || state.type == StateType::Map;
}

/// Where all errors of the state lead already; "" where some end the execution.
std::string caughtBy(Node state) {
    for (const Node catcher : state.member("Catch")) {
        for (const Node error : catcher.member("ErrorEquals")) {
            if (error.stringIs("States.ALL"))
                return catcher.member("Next").string();
        }
    }
    return {};
}

/// The handler gets what the state got, and the error beside it: what comes after it finds its input there.
std::string catcherTo(const std::string& handler, bool jsonata) {
    const char* kept = jsonata
                           ? R"("Output": "{% $merge([$states.input, {'error': $states.errorOutput}]) %}")"
                           : R"("ResultPath": "$.error")";
    return std::string(R"({"ErrorEquals": ["States.ALL"], )") + kept +
           ", \"Next\": " + encodeJsonString(handler) + '}';
}

/// A Pass behind the state, that goes on where that does.
std::vector<Splice> handlerBehind(const Document& document, const State& state, const std::string& name) {
    const Node node = document.tree().at(state.pointer);
    const Node next = node.member("Next");
    const std::string target = next.isString() ? next.string() : std::string();
    const std::string json = stateJson({StateType::Pass, state.jsonata, target, {}});
    const SyntaxTree tree = scan(json);
    Rewriter rewriter(document.tree());
    rewriter.insertMember(node.parent(), node, name, tree.root());
    return rewriter.finish();
}

} // namespace

Result<Edit> wrapInTryCatch(const Document& document, const std::vector<std::string>& states,
                            std::string_view handler) {
    if (auto refusal = brokenText(document))
        return *refusal;
    if (states.empty())
        return Message{"edit.selection-empty", {}};
    StateNames names(document.workflow());
    for (const Node sibling : document.tree().at(states.front()).parent())
        names.take(sibling.key()); // in a fragment not every member is a state
    if (!handler.empty()) {
        if (auto refusal = names.refuse(handler))
            return *refusal;
    }
    const std::string name = handler.empty() ? names.fresh("Handle error") : std::string(handler);
    names.take(name);

    Sequence sequence(document);
    std::string guarded = states.front();
    const State* alone = states.size() == 1 ? findState(document, guarded) : nullptr;
    if (alone == nullptr || !catches(*alone)) {
        auto wrapped = wrap(document, states, {StateType::Parallel, names.fresh("Try"), {}});
        if (!wrapped)
            return wrapped.refusal();
        guarded = wrapped->focus;
        sequence.then(std::move(wrapped));
    }
    const State* state = findState(sequence.document(), guarded);
    if (state == nullptr)
        return noSuchPlace(guarded);
    if (std::string target = caughtBy(sequence.document().tree().at(guarded)); !target.empty())
        return Message{"edit.caught-already", {std::move(target)}};
    const std::string catcher = catcherTo(name, state->jsonata);
    sequence.then(handlerBehind(sequence.document(), *state, name));
    sequence.then(addCatcher(sequence.document(), guarded, catcher));
    return sequence.finish("edit.try-catch", {name}, pointerTo(parentPointer(guarded), name), states.front());
}

} // namespace steploom::model::edits
