// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <cstdint>
#include <string_view>
#include <vector>

#include "model/diagnostics/rules/graph_rules.h"
#include "model/diagnostics/rules/outline.h"
#include "model/diagnostics/rules/shapes.h"

namespace steploom::model {

/// Paths that lead nowhere whatever the input is, because the states before have put something else in its
/// place: a Pass with its Result, a template, a catcher. Silent wherever one way to a state is not known.
class DataRules {
public:
    void run(const SyntaxTree& tree, const MachineOutline& outline, const GraphRules& graph,
             Findings& findings);

private:
    void findKnown(const MachineOutline& outline, const GraphRules& graph);
    void flow(const MachineOutline& outline, const GraphRules& graph);
    void hand(const MachineOutline& outline, const GraphRules& graph, std::uint32_t state);
    Shapes::Id startOf(const MachineOutline& outline, const ScopeRow& scope);
    Shapes::Id selected(Node state, const char* field, Shapes::Id shape) const;
    Shapes::Id result(const StateRow& row, Node state, Shapes::Id input);
    Shapes::Id output(const StateRow& row, Node state, Shapes::Id entry);
    Shapes::Id edge(const StateRow& row, const TargetRow& target, Shapes::Id entry);
    void reads(const StateRow& row, Findings& findings);
    void readPath(Node value, Shapes::Id shape, Findings& findings);
    void readTemplate(Node value, Shapes::Id shape, bool jsonata, Findings& findings);
    void readQuery(Node value, Shapes::Id shape, Findings& findings);
    void readConditions(Node rule, Shapes::Id shape, Findings& findings);
    void missing(Node value, std::string_view name, Shapes::Id shape, Findings& findings);

    const SyntaxTree* m_tree = nullptr;
    const StateRow* m_rows = nullptr;
    Shapes m_shapes;
    std::vector<char> m_known;           ///< by state: every way to it gives a known payload
    std::vector<Shapes::Id> m_entry;     ///< by state
    std::vector<std::uint8_t> m_visited; ///< by state: how often something new came
    std::vector<std::uint32_t> m_open;   ///< states to look at
};

} // namespace steploom::model
