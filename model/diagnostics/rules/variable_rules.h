// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <cstdint>
#include <unordered_map>
#include <vector>

#include "model/diagnostics/rules/findings.h"
#include "model/diagnostics/rules/graph_rules.h"
#include "model/diagnostics/rules/outline.h"

namespace steploom::model {

/// Variables that are read where nothing can have assigned them: forward through the graph, from Assign to
/// all that follows, into branches and item processors, and not into a distributed Map.
class VariableRules {
public:
    void run(const SyntaxTree& tree, const MachineOutline& outline, const GraphRules& graph,
             Findings& findings);

private:
    bool number(const MachineOutline& outline);
    void flow(const MachineOutline& outline, const GraphRules& graph);
    bool has(std::uint32_t state, std::uint32_t variable) const;
    void put(std::vector<std::uint64_t>& set, std::uint32_t variable) const;

    std::unordered_map<std::uint64_t, std::uint32_t> m_numbers; ///< by name
    std::vector<std::uint32_t> m_assignments;                   ///< by variable: a use that assigns it
    std::size_t m_words = 0;
    std::vector<std::uint64_t> m_entry; ///< by state: what may be assigned when it begins
    std::vector<char> m_queued;
};

} // namespace steploom::model
