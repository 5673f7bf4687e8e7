// SPDX-License-Identifier: Apache-2.0
#include "model/layout/workflow_graph.h"

#include <utility>

namespace steploom::model {

namespace {

/// The main line is short and straight; a choice may swerve, and what handles errors stands aside.
int weightOf(TransitionKind kind) {
    switch (kind) {
    case TransitionKind::Next:
        return 10;
    case TransitionKind::Choice:
    case TransitionKind::Default:
        return 6;
    case TransitionKind::Catch:
        return 1;
    }
    return 1;
}

class Builder {
public:
    Builder(const Workflow& workflow, const WorkflowMetrics& metrics, const std::set<std::string>& folded)
        : m_workflow(workflow)
        , m_metrics(metrics)
        , m_folded(folded) {
        m_out.nodeOfState.assign(workflow.states.size(), kNone);
        m_out.edgeOfTransition.assign(workflow.transitions.size(), kNone);
    }

    WorkflowGraph run() {
        if (m_workflow.scopes.empty())
            return std::move(m_out);
        addScope(0);
        // Grows while it is walked: outer scopes before inner ones, however deep.
        for (std::size_t scope = 0; scope < m_out.scopeOfScope.size(); ++scope)
            addStates(scope);
        addTransitions();
        return std::move(m_out);
    }

private:
    std::size_t addScope(std::size_t scope) {
        m_out.graph.scopes.emplace_back();
        m_out.scopeOfScope.push_back(scope);
        return m_out.scopeOfScope.size() - 1;
    }

    std::size_t addNode(std::size_t layoutScope, Size size, std::size_t state) {
        const std::size_t node = m_out.graph.nodes.size();
        m_out.graph.nodes.push_back({size, {}});
        m_out.graph.scopes[layoutScope].nodes.push_back(node);
        m_out.stateOfNode.push_back(state);
        m_scopeOfNode.push_back(layoutScope);
        return node;
    }

    std::size_t addEdge(std::size_t from, std::size_t to, Size label, int weight, std::size_t transition) {
        const std::size_t edge = m_out.graph.edges.size();
        m_out.graph.edges.push_back({from, to, label, weight});
        m_out.graph.scopes[m_scopeOfNode[from]].edges.push_back(edge);
        m_out.transitionOfEdge.push_back(transition);
        return edge;
    }

    void addStates(std::size_t layoutScope) {
        const Scope& scope = m_workflow.scopes[m_out.scopeOfScope[layoutScope]];
        const bool marked = layoutScope == 0 && !scope.startAt.empty();
        const std::size_t mark = marked ? addNode(layoutScope, m_metrics.startMark, kNone) : kNone;
        for (const std::size_t index : scope.states) {
            const State& state = m_workflow.states[index];
            const std::size_t node = addNode(layoutScope, m_metrics.node(state), index);
            m_out.nodeOfState[index] = node;
            if (state.scopes.empty() || m_folded.count(state.pointer) > 0)
                continue;
            for (const std::size_t inner : state.scopes) {
                const std::size_t added = addScope(inner);
                m_out.graph.nodes[node].scopes.push_back(added);
            }
        }
        if (!marked)
            return;
        m_out.graph.scopes[layoutScope].first = mark;
        if (scope.start != kNone)
            addEdge(mark, m_out.nodeOfState[scope.start], {}, weightOf(TransitionKind::Next), kNone);
    }

    void addTransitions() {
        for (std::size_t t = 0; t < m_workflow.transitions.size(); ++t) {
            const Transition& transition = m_workflow.transitions[t];
            if (transition.to == kNone)
                continue;
            const std::size_t from = m_out.nodeOfState[transition.from];
            const std::size_t to = m_out.nodeOfState[transition.to];
            if (from != kNone && to != kNone)
                m_out.edgeOfTransition[t] =
                    addEdge(from, to, m_metrics.label(transition), weightOf(transition.kind), t);
        }
    }

    const Workflow& m_workflow;
    const WorkflowMetrics& m_metrics;
    const std::set<std::string>& m_folded;
    std::vector<std::size_t> m_scopeOfNode; ///< layout scope of each node
    WorkflowGraph m_out;
};

} // namespace

WorkflowGraph buildLayoutGraph(const Workflow& workflow, const WorkflowMetrics& metrics,
                               const std::set<std::string>& folded) {
    return Builder(workflow, metrics, folded).run();
}

} // namespace steploom::model
