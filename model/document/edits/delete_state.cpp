// SPDX-License-Identifier: Apache-2.0
#include <algorithm>
#include <map>

#include "model/document/edits/common.h"
#include "model/document/edits/states.h"
#include "model/document/json_string.h"
#include "model/document/pointer.h"

namespace steploom::model::edits {

namespace {

/// The name of what comes after a state: its Next; of a Choice its Default, else its first rule's target.
/// Itself is no successor. Empty where there is none.
std::string successorOf(const Workflow& workflow, std::size_t index) {
    const auto find = [&](auto kinds) -> std::string {
        for (const Transition& transition : workflow.transitions) {
            if (transition.from == index && transition.to != index && transition.to != kNone &&
                kinds(transition.kind))
                return transition.target;
        }
        return {};
    };
    const std::string direct = find(
        [](TransitionKind kind) { return kind == TransitionKind::Next || kind == TransitionKind::Default; });
    return !direct.empty() ? direct
                           : find([](TransitionKind kind) { return kind == TransitionKind::Choice; });
}

/// What has to go with the state, collected so that children of one array or object are removed together.
class Removals {
public:
    void add(Node node) { m_byParent[node.parent().index()].push_back(node); }

    void apply(Rewriter& rewriter) {
        dropEmptied();
        for (auto& [parent, children] : m_byParent) {
            std::sort(children.begin(), children.end(), [](Node a, Node b) { return a.index() < b.index(); });
            rewriter.remove(children);
        }
    }

private:
    /// A Catch whose catchers all go goes itself.
    void dropEmptied() {
        std::vector<Node> emptied;
        for (const auto& [parent, children] : m_byParent) {
            const Node array = children.front().parent();
            if (array.keyIs("Catch") && array.childCount() == children.size())
                emptied.push_back(array);
        }
        for (const Node array : emptied) {
            m_byParent.erase(array.index());
            add(array);
        }
    }

    std::map<std::uint32_t, std::vector<Node>> m_byParent;
};

/// What a transition becomes when its target goes and nothing follows that.
void cut(const Document& document, const Transition& transition, Rewriter& rewriter, Removals& removals) {
    const Node target = document.tree().at(transition.pointer);
    switch (transition.kind) {
    case TransitionKind::Next:
        if (target.parent().member("End"))
            removals.add(target);
        else
            rewriter.replaceMember(target, "End", "true");
        break;
    case TransitionKind::Default:
        removals.add(target);
        break;
    case TransitionKind::Choice:
    case TransitionKind::Catch:
        removals.add(target.parent());
        break;
    }
}

void healStart(const Document& document, std::size_t index, const std::string& successor, Rewriter& rewriter,
               Removals& removals) {
    const Workflow& workflow = document.workflow();
    const Scope& scope = workflow.scopes[workflow.states[index].scope];
    if (scope.start != index)
        return;
    std::string start = successor;
    for (auto state = scope.states.begin(); start.empty() && state != scope.states.end(); ++state) {
        if (*state != index)
            start = workflow.states[*state].name;
    }
    if (start.empty())
        removals.add(document.tree().at(pointerTo(scope.pointer, "StartAt")));
    else
        rewriter.replace(scope.startSpan, encodeJsonString(start));
}

} // namespace

Result<Edit> deleteState(const Document& document, std::string_view pointer) {
    if (auto refusal = brokenText(document))
        return *refusal;
    const Workflow& workflow = document.workflow();
    const State* state = findState(document, pointer);
    if (!state)
        return Message{"edit.no-such-place", {std::string(pointer)}};
    const auto index = static_cast<std::size_t>(state - workflow.states.data());
    const std::string successor = successorOf(workflow, index);
    Rewriter rewriter(document.tree());
    Removals removals;
    std::string focus = workflow.scopes[state->scope].pointer;
    for (const Transition& transition : workflow.transitions) {
        if (transition.to != index || transition.from == index)
            continue;
        focus = workflow.states[transition.from].pointer;
        if (successor.empty())
            cut(document, transition, rewriter, removals);
        else
            rewriter.replace(transition.span, encodeJsonString(successor));
    }
    healStart(document, index, successor, rewriter, removals);
    removals.add(document.tree().at(pointer));
    removals.apply(rewriter);
    return finished(rewriter, "edit.delete-state", {state->name}, focus, state->pointer);
}

} // namespace steploom::model::edits
