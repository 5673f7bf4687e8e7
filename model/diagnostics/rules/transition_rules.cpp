// SPDX-License-Identifier: Apache-2.0
#include <unordered_set>

#include "model/diagnostics/rules/findings.h"
#include "model/document/pointer.h"

namespace steploom::model {

namespace {

const char* fieldOf(TransitionKind kind) {
    return kind == TransitionKind::Default ? "Default" : "Next";
}

void targetRules(Findings& findings) {
    const Workflow& workflow = findings.workflow();
    std::unordered_set<std::string_view> names;
    for (const State& state : workflow.states)
        names.insert(state.name);
    for (const Transition& transition : workflow.transitions) {
        if (transition.to != kNone || isSubstituted(transition.target))
            continue;
        const bool elsewhere = names.count(transition.target) > 0;
        findings.error(elsewhere ? "structure.target-elsewhere" : "structure.unknown-target",
                       {transition.target, fieldOf(transition.kind)}, transition.pointer, transition.span);
    }
}

bool goesOn(StateType type) {
    return type == StateType::Pass || type == StateType::Task || type == StateType::Wait ||
           type == StateType::Parallel || type == StateType::Map;
}

void exitRules(Findings& findings, const State& state) {
    const Node node = findings.nodeOf(state);
    const Node next = node.member("Next");
    const Node end = node.member("End");
    for (const char* field : {"Next", "Default"}) {
        const Node target = node.member(field);
        if (target && !target.isString() && !isSubstituted(target))
            findings.error("structure.wrong-kind", {field, "string"}, pointerTo(state.pointer, field),
                           target.span());
    }
    if (!goesOn(state.type) || !node.isObject())
        return;
    const bool ends = end && end.kind() != NodeKind::False;
    if (!next && !ends)
        findings.error("structure.missing-next", {state.name}, state.pointer, state.nameSpan);
    else if (next && end.kind() == NodeKind::True)
        findings.error("structure.next-and-end", {state.name}, state.pointer, state.nameSpan);
}

class Reachability {
public:
    explicit Reachability(Findings& findings)
        : m_findings(findings)
        , m_workflow(findings.workflow())
        , m_out(m_workflow.states.size())
        , m_unsure(m_workflow.scopes.size(), false)
        , m_reached(m_workflow.states.size(), false) {
        for (const Transition& transition : m_workflow.transitions) {
            if (transition.to != kNone)
                m_out[transition.from].push_back(transition.to);
            else
                m_unsure[m_workflow.states[transition.from].scope] = true;
        }
    }

    void run() {
        for (std::size_t i = 0; i < m_workflow.scopes.size(); ++i) {
            const Scope& scope = m_workflow.scopes[i];
            if (scope.start != kNone && !m_unsure[i] && hasEnd(scope))
                report(scope);
        }
    }

private:
    /// The service wants a state that ends the scope, reached or not; without one it does not look for
    /// unreachable ones.
    bool hasEnd(const Scope& scope) {
        for (const std::size_t index : scope.states) {
            const State& state = m_workflow.states[index];
            const Node node = m_findings.nodeOf(state);
            const bool open =
                !node.member("Next") && state.type != StateType::Choice; // unfinished, said elsewhere
            if (state.end || open || isSubstituted(node.member("End")))
                return true;
        }
        m_findings.error("structure.no-end", {}, scope.pointer, scope.startSpan);
        return false;
    }

    void report(const Scope& scope) {
        std::vector<std::size_t> open{scope.start};
        while (!open.empty()) {
            const std::size_t state = open.back();
            open.pop_back();
            if (m_reached[state])
                continue;
            m_reached[state] = true;
            open.insert(open.end(), m_out[state].begin(), m_out[state].end());
        }
        for (const std::size_t index : scope.states) {
            const State& state = m_workflow.states[index];
            if (!m_reached[index])
                m_findings.error("structure.unreachable", {state.name}, state.pointer, state.nameSpan);
        }
    }

    Findings& m_findings;
    const Workflow& m_workflow;
    std::vector<std::vector<std::size_t>> m_out;
    std::vector<bool>
        m_unsure; ///< scopes with a target that leads nowhere (yet): what it would reach is not known
    std::vector<bool> m_reached;
};

} // namespace

void transitionRules(Findings& findings) {
    targetRules(findings);
    for (const State& state : findings.workflow().states)
        exitRules(findings, state);
    Reachability(findings).run();
}

} // namespace steploom::model
