// SPDX-License-Identifier: Apache-2.0
#include "model/diagnostics/diagnoser.h"

#include <utility>

#include "model/diagnostics/rules/data_rules.h"
#include "model/diagnostics/rules/graph_rules.h"
#include "model/diagnostics/rules/machine_walker.h"
#include "model/diagnostics/rules/syntax_rules.h"
#include "model/diagnostics/rules/variable_rules.h"

namespace steploom::model {

struct Diagnoser::State {
    Expressions expressions;
    MachineOutline outline;
    Memo memo;
    GraphRules graph;
    VariableRules variables;
    DataRules data;
};

Diagnoser::Diagnoser(bool remembers)
    : m_state(std::make_unique<State>()) {
    m_state->memo.enable(remembers);
}
Diagnoser::~Diagnoser() = default;
Diagnoser::Diagnoser(Diagnoser&&) noexcept = default;
Diagnoser& Diagnoser::operator=(Diagnoser&&) noexcept = default;

std::vector<Diagnostic> Diagnoser::run(const SyntaxTree& tree, const DiagnoseOptions& options) {
    Findings findings;
    syntaxRules(tree, findings);
    if (!tree.isBroken() && tree.size() > 0) {
        MachineOutline& outline = m_state->outline;
        outline.clear();
        outline.reserve(tree.size());
        MachineWalker(tree, m_state->expressions, outline, m_state->memo, findings).run(options.type);
        m_state->graph.run(tree, outline, findings);
        m_state->variables.run(tree, outline, m_state->graph, findings);
        m_state->data.run(tree, outline, m_state->graph, findings);
        findings.list.insert(findings.list.end(), outline.findings.begin(), outline.findings.end());
        m_state->memo.keep(outline);
        m_state->expressions.trim();
    }
    return asDiagnostics(tree, std::move(findings.list));
}

std::vector<Diagnostic> diagnose(const SyntaxTree& tree, const DiagnoseOptions& options) {
    return Diagnoser(false).run(tree, options);
}

std::vector<Diagnostic> diagnose(const Document& document, const DiagnoseOptions& options) {
    return diagnose(document.tree(), options);
}

} // namespace steploom::model
