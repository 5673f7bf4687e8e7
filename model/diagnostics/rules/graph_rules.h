// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <cstdint>
#include <string>
#include <vector>

#include "model/diagnostics/rules/findings.h"
#include "model/diagnostics/rules/outline.h"

namespace steploom::model {

/// The states of one name, wherever they stand: by hash, in one block of memory that is used again.
class RowNames {
public:
    void fill(const std::vector<StateRow>& states);
    /// The last state of that name in the scope (which is the one that counts), or kNoRow.
    std::uint32_t in(std::uint32_t scope, std::uint64_t name) const;
    /// Some state of that name, or kNoRow.
    std::uint32_t anywhere(std::uint64_t name) const;
    /// The one of the same name before it, or kNoRow.
    std::uint32_t before(std::uint32_t row) const { return m_before[row]; }

private:
    std::size_t find(std::uint64_t name) const;
    struct Slot {
        std::uint64_t name = 0;
        std::uint32_t row = kNoRow;
    };
    const std::vector<StateRow>* m_states = nullptr;
    std::vector<Slot> m_slots;
    std::vector<std::uint32_t> m_before;
};

/// What can only be said of all states together: names, targets, what leads where. Its vectors live from one
/// run to the next.
class GraphRules {
public:
    void run(const SyntaxTree& tree, const MachineOutline& outline, Findings& findings);

    /// By target row: the state, or kNoRow.
    const std::vector<std::uint32_t>& resolved() const { return m_resolved; }
    const RowNames& names() const { return m_names; }
    /// Whether some transition of the scope may lead anywhere.
    bool isUnsure(std::uint32_t scope) const { return m_unsure[scope]; }

private:
    void nameRules();
    void targetRules();
    void startRules();
    void reachability();
    void leaveScope(std::uint32_t scope);
    bool hasEnd(const std::vector<std::uint32_t>& states) const;
    void unreachable(const std::vector<std::uint32_t>& states, std::uint32_t start);
    void deadEnds(const std::vector<std::uint32_t>& states);
    void idleLoops(const std::vector<std::uint32_t>& states);
    std::string closest(std::uint32_t scope, const std::string& wanted) const;

    const SyntaxTree* m_tree = nullptr;
    const MachineOutline* m_outline = nullptr;
    Findings* m_findings = nullptr;
    RowNames m_names;
    std::vector<std::uint32_t> m_resolved;
    std::vector<std::uint32_t> m_starts;              ///< by scope
    std::vector<std::vector<std::uint32_t>> m_states; ///< by scope
    std::vector<bool> m_unsure;                       ///< by scope: some target may lead anywhere
    std::vector<char> m_reached;                      ///< by state
    std::vector<char> m_ends;                         ///< by state: an end can be reached
    std::vector<std::uint32_t> m_open;
    std::vector<std::uint32_t> m_into;     ///< by state: a target row that leads into it
    std::vector<std::uint32_t> m_nextInto; ///< by target row: the next that leads into the same
    std::vector<std::uint32_t> m_from;     ///< by target row: the state it leaves
};

} // namespace steploom::model
