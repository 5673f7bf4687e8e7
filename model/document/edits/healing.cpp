// SPDX-License-Identifier: Apache-2.0
#include "model/document/edits/healing.h"

#include <algorithm>

#include "model/document/edits/common.h"
#include "model/document/json_string.h"

namespace steploom::model::edits {

namespace {

using States = std::vector<std::size_t>;

bool has(const States& states, std::size_t state) {
    return std::find(states.begin(), states.end(), state) != states.end();
}

/// The state that comes after one, but for those that were there before; kNone where there is none.
std::size_t after(const Workflow& workflow, std::size_t state, const States& before) {
    std::size_t rule = kNone;
    for (const Transition& transition : workflow.transitions) {
        if (transition.from != state || transition.to == kNone || has(before, transition.to))
            continue;
        if (transition.kind == TransitionKind::Next || transition.kind == TransitionKind::Default)
            return transition.to;
        if (transition.kind == TransitionKind::Choice && rule == kNone)
            rule = transition.to;
    }
    return rule;
}

/// The name of the first state that comes after `state` and is none of `states`; empty where there is none.
std::string successorOf(const Workflow& workflow, std::size_t state, const States& states) {
    States before;
    while (state != kNone && has(states, state)) {
        before.push_back(state);
        state = after(workflow, state, before);
    }
    return state == kNone ? std::string() : workflow.states[state].name;
}

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

} // namespace

void Removals::apply(Rewriter& rewriter) {
    dropEmptied();
    for (auto& [parent, children] : m_byParent) {
        std::sort(children.begin(), children.end(), [](Node a, Node b) { return a.index() < b.index(); });
        rewriter.remove(children);
    }
}

void Removals::dropEmptied() {
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

std::string goPast(const Document& document, const States& states, Rewriter& rewriter, Removals& removals) {
    const Workflow& workflow = document.workflow();
    std::string last;
    for (const Transition& transition : workflow.transitions) {
        if (!has(states, transition.to) || has(states, transition.from))
            continue;
        last = workflow.states[transition.from].pointer;
        const std::string successor = successorOf(workflow, transition.to, states);
        if (successor.empty())
            cut(document, transition, rewriter, removals);
        else
            rewriter.replace(transition.span, encodeJsonString(successor));
    }
    return last;
}

bool startPast(const Document& document, const States& states, Rewriter& rewriter) {
    const Workflow& workflow = document.workflow();
    const Scope& scope = workflow.scopes[workflow.states[states.front()].scope];
    if (!has(states, scope.start))
        return true;
    std::string start = successorOf(workflow, scope.start, states);
    for (auto state = scope.states.begin(); start.empty() && state != scope.states.end(); ++state) {
        if (!has(states, *state))
            start = workflow.states[*state].name;
    }
    if (start.empty())
        return false;
    rewriter.replace(scope.startSpan, encodeJsonString(start));
    return true;
}

} // namespace steploom::model::edits
