// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <optional>

#include "model/diagnostics/rules/memo.h"
#include "model/diagnostics/rules/outline.h"
#include "model/diagnostics/rules/state_checker.h"

namespace steploom::model {

/// Goes through a machine, its branches and item processors in the order of the text: judges what stands
/// beside their states and hands each state to the checker, or takes what the memo knows of it.
class MachineWalker {
public:
    MachineWalker(const SyntaxTree& tree, Expressions& expressions, MachineOutline& outline, Memo& memo,
                  Findings& findings)
        : m_tree(tree)
        , m_outline(outline)
        , m_memo(memo)
        , m_findings(findings)
        , m_checker(tree, expressions, outline) {}

    void run(std::optional<engine::WorkflowType> type);

private:
    std::uint32_t addScope(Node node, std::uint32_t owner, ScopeRow::Kind kind);
    void scope(std::uint32_t scope, bool bare);
    void scopeField(ScopeRow& row, Node member);
    void machineField(Node member);
    void processorConfig(ScopeRow& row, Node config);
    void start(ScopeRow& row, Node node, Node start, bool hasStates);
    void states(std::uint32_t scope, Node states, bool bare);
    void state(Node member, std::uint32_t scope);
    void name(Node member);
    void bodies(std::uint32_t state, bool parallel, bool map, Node branches, Node processor, Node iterator);
    void branch(Node node, std::uint32_t state);
    void wrongKind(Node value, const char* field, const char* expected);

    const SyntaxTree& m_tree;
    MachineOutline& m_outline;
    Memo& m_memo;
    Findings& m_findings;
    StateChecker m_checker;
    bool m_jsonata = false;
};

} // namespace steploom::model
