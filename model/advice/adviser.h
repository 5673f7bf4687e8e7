// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <string>
#include <string_view>
#include <vector>

#include "model/advice/called.h"
#include "model/diagnostics/diagnostic.h"
#include "model/workflow/workflow.h"

namespace steploom::model {

/// What the rules of advise() work on and with. States are indices of the workflow.
class Adviser {
public:
    Adviser(const SyntaxTree& tree, const Workflow& workflow, const DiagnoseOptions& options);

    const SyntaxTree& tree() const { return m_tree; }
    const Workflow& workflow() const { return m_workflow; }
    const State& state(std::size_t index) const { return m_workflow.states[index]; }
    const Called& called(std::size_t index) const { return m_called[index]; }
    Node node(std::size_t index) const { return m_tree.at(m_workflow.states[index].pointer); }
    std::string_view text(std::size_t state) const; ///< of its object
    const std::vector<std::size_t>& targets(std::size_t state) const { return m_targets[state]; }
    bool isExpress() const { return m_options.type == engine::WorkflowType::Express; }

    void advise(std::string code, std::size_t state, std::vector<std::string> args);
    /// Whether the state, or one that it lies in, has a retrier.
    bool isRetried(std::size_t state) const;
    std::vector<Diagnostic> take();

private:
    const SyntaxTree& m_tree;
    const Workflow& m_workflow;
    const DiagnoseOptions& m_options;
    std::vector<Called> m_called; ///< by state
    std::vector<std::vector<std::size_t>> m_targets;
    std::vector<Diagnostic> m_found;
};

// Each family in its file.
void adviseOnLoops(Adviser& adviser);
void adviseOnCalls(Adviser& adviser);
void adviseOnErrors(Adviser& adviser);

} // namespace steploom::model
