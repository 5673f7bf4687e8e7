// SPDX-License-Identifier: Apache-2.0
#include "model/advice/advice.h"

#include <algorithm>

#include "model/advice/adviser.h"

namespace steploom::model {

std::vector<Diagnostic> advise(const SyntaxTree& tree, const Workflow& workflow,
                               const DiagnoseOptions& options) {
    if (tree.isBroken() || !tree.root() || workflow.states.empty())
        return {};
    Adviser adviser(tree, workflow, options);
    adviseOnLoops(adviser);
    adviseOnCalls(adviser);
    adviseOnErrors(adviser);
    return adviser.take();
}

std::vector<Diagnostic> advise(const Document& document, const DiagnoseOptions& options) {
    return document.isStale() ? std::vector<Diagnostic>()
                              : advise(document.tree(), document.workflow(), options);
}

Adviser::Adviser(const SyntaxTree& tree, const Workflow& workflow, const DiagnoseOptions& options)
    : m_tree(tree)
    , m_workflow(workflow)
    , m_options(options) {
    m_called.reserve(workflow.states.size());
    for (const State& state : workflow.states)
        m_called.push_back(calledBy(tree.at(state.pointer)));
    m_targets.resize(workflow.states.size());
    for (const Transition& each : workflow.transitions) {
        if (each.to != kNone)
            m_targets[each.from].push_back(each.to);
    }
}

std::string_view Adviser::text(std::size_t state) const {
    const Span span = m_workflow.states[state].valueSpan;
    return m_tree.text().substr(span.begin, span.size());
}

void Adviser::advise(std::string code, std::size_t state, std::vector<std::string> args) {
    Diagnostic made;
    made.severity = Severity::Advice;
    made.code = std::move(code);
    made.args = std::move(args);
    made.pointer = m_workflow.states[state].pointer;
    made.span = m_workflow.states[state].nameSpan;
    m_found.push_back(std::move(made));
}

bool Adviser::isRetried(std::size_t state) const {
    for (std::size_t at = state; at != kNone; at = m_workflow.scopes[m_workflow.states[at].scope].owner) {
        if (m_workflow.states[at].retriers > 0)
            return true;
    }
    return false;
}

std::vector<Diagnostic> Adviser::take() {
    std::stable_sort(m_found.begin(), m_found.end(),
                     [](const Diagnostic& a, const Diagnostic& b) { return a.span.begin < b.span.begin; });
    return std::move(m_found);
}

} // namespace steploom::model
