// SPDX-License-Identifier: Apache-2.0
#include "model/export/state_words.h"

#include <algorithm>
#include <utility>

#include "model/workflow/labels.h"

namespace steploom::model {

StateWords::StateWords(const Workflow& workflow, Speak speak)
    : m_workflow(workflow)
    , m_speak(std::move(speak))
    , m_first(workflow.states.size() + 1, 0)
    , m_ways(workflow.transitions.size()) {
    const auto& transitions = m_workflow.transitions;
    for (const Transition& transition : transitions)
        ++m_first[transition.from + 1];
    for (std::size_t state = 1; state < m_first.size(); ++state)
        m_first[state] += m_first[state - 1];
    std::vector<std::size_t> next(m_first.begin(), m_first.end() - 1);
    for (std::size_t at = 0; at < transitions.size(); ++at)
        m_ways[next[transitions[at].from]++] = at;
    // The usual way first, the errors last, however the text has them.
    const auto at = [this](std::size_t i) {
        return m_ways.begin() + static_cast<std::ptrdiff_t>(i);
    };
    for (std::size_t state = 0; state + 1 < m_first.size(); ++state)
        std::stable_sort(at(m_first[state]), at(m_first[state + 1]), [&](std::size_t a, std::size_t b) {
            return transitions[a].kind < transitions[b].kind;
        });
}

std::string StateWords::sentence(std::size_t at, bool detail) const {
    const State& state = m_workflow.states[at];
    std::string words =
        (state.typeText.empty() ? m_speak({"export.state", {}}) : state.typeText) + ' ' + state.name;
    const auto add = [&words](const std::string& part) {
        if (!part.empty())
            words += ", " + part;
    };
    if (detail)
        add(state.detail);
    add(inside(state));
    for (std::size_t i = m_first[at]; i < m_first[at + 1]; ++i)
        add(way(m_workflow.transitions[m_ways[i]]));
    if (state.end)
        add(ending(state));
    else if (m_first[at] == m_first[at + 1])
        add(m_speak({"export.nowhere", {}}));
    return words;
}

std::string StateWords::way(const Transition& transition) const {
    const std::string target =
        transition.to == kNone ? m_speak({"export.missing", {transition.target}}) : transition.target;
    const std::string number = std::to_string(transition.index + 1);
    switch (transition.kind) {
    case TransitionKind::Next:
        return m_speak({"export.next", {target}});
    case TransitionKind::Default:
        return m_speak({"export.default", {target}});
    case TransitionKind::Choice:
        return transition.label.empty()
                   ? m_speak({"export.rule", {number, target}})
                   : m_speak({"export.choice", {transitionLabel(transition, m_speak), target}});
    case TransitionKind::Catch:
        break;
    }
    return transition.label.empty() ? m_speak({"export.catcher", {number, target}})
                                    : m_speak({"export.catch", {transition.label, target}});
}

std::string StateWords::inside(const State& state) const {
    if (state.type == StateType::Parallel) {
        const std::size_t count = state.scopes.size();
        return count == 1 ? m_speak({"export.branch", {}})
                          : m_speak({"export.branches", {std::to_string(count)}});
    }
    if (state.type != StateType::Map)
        return {};
    std::size_t count = 0;
    for (const std::size_t scope : state.scopes)
        count += m_workflow.scopes[scope].states.size();
    return count == 1 ? m_speak({"export.item-state", {}})
                      : m_speak({"export.item-states", {std::to_string(count)}});
}

std::string StateWords::ending(const State& state) const {
    if (state.type == StateType::Fail)
        return m_speak({"export.ends-error", {}});
    const std::size_t owner = m_workflow.scopes[state.scope].owner;
    if (owner == kNone)
        return m_speak({"export.ends-execution", {}});
    return m_speak(
        {m_workflow.states[owner].type == StateType::Map ? "export.ends-item" : "export.ends-branch", {}});
}

std::string StateWords::place(std::size_t at) const {
    const std::size_t scope = m_workflow.states[at].scope;
    const std::size_t owner = scope == kNone ? kNone : m_workflow.scopes[scope].owner;
    if (owner == kNone)
        return {};
    const State& container = m_workflow.states[owner];
    if (container.scopes.size() < 2)
        return m_speak({"export.in", {container.name}});
    const auto branch = std::find(container.scopes.begin(), container.scopes.end(), scope);
    return m_speak(
        {"export.in-branch", {std::to_string(branch - container.scopes.begin() + 1), container.name}});
}

std::string workflowWords(const Workflow& workflow, const Speak& speak) {
    const std::string count = std::to_string(workflow.states.size());
    const std::string start = workflow.scopes.empty() ? std::string() : workflow.scopes[0].startAt;
    return start.empty() ? speak({"export.fragment", {count}}) : speak({"export.workflow", {count, start}});
}

} // namespace steploom::model
