// SPDX-License-Identifier: Apache-2.0
#include "model/diagnostics/rules/variable_rules.h"

#include <algorithm>

#include "model/diagnostics/rules/values.h"

namespace steploom::model {

namespace {

constexpr std::size_t kBits = 64;
/// States times variables: more is not looked at.
constexpr std::size_t kMaxCells = 64'000'000;

std::string variableName(Node member) {
    std::string name = member.key();
    if (name.size() > 2 && name.compare(name.size() - 2, 2, ".$") == 0)
        name.erase(name.size() - 2);
    return name;
}

/// Of the names behind a $ in the text, the one that is meant.
std::string nameIn(std::string_view text, std::uint64_t name) {
    for (std::size_t at = text.find('$'); at != std::string_view::npos; at = text.find('$', at + 1)) {
        for (std::size_t end = text.size(); end > at + 1; --end) {
            if (hashOf(text.substr(at + 1, end - at - 1)) == name)
                return std::string(text.substr(at + 1, end - at - 1));
        }
    }
    return std::string(text);
}

} // namespace

/// Numbers the variables that something assigns. False where there is nothing to look for.
bool VariableRules::number(const MachineOutline& outline) {
    m_numbers.clear();
    m_assignments.clear();
    bool reads = false;
    for (std::uint32_t i = 0; i < outline.uses.size(); ++i) {
        const UseRow& use = outline.uses[i];
        reads = reads || use.kind == UseRow::Kind::Read;
        if (use.kind == UseRow::Kind::Read)
            continue;
        if (use.name == 0)
            return false; // assigned by what is filled in later: may be any
        if (m_numbers.emplace(use.name, static_cast<std::uint32_t>(m_assignments.size())).second)
            m_assignments.push_back(i);
    }
    m_words = (m_assignments.size() + kBits - 1) / kBits;
    return reads && outline.states.size() * m_words * kBits < kMaxCells;
}

bool VariableRules::has(std::uint32_t state, std::uint32_t variable) const {
    return (m_entry[state * m_words + variable / kBits] >> (variable % kBits) & 1U) != 0;
}

void VariableRules::put(std::vector<std::uint64_t>& set, std::uint32_t variable) const {
    set[variable / kBits] |= std::uint64_t{1} << (variable % kBits);
}

void VariableRules::flow(const MachineOutline& outline, const GraphRules& graph) {
    const auto& states = outline.states;
    m_entry.assign(states.size() * m_words, 0);
    m_queued.assign(states.size(), 1);
    std::vector<std::uint32_t> queue(states.size());
    for (std::uint32_t i = 0; i < states.size(); ++i)
        queue[states.size() - 1 - i] = i;
    std::vector<std::vector<std::uint32_t>> starts(states.size());
    for (std::uint32_t i = 0; i < outline.scopes.size(); ++i) {
        const ScopeRow& scope = outline.scopes[i];
        if (scope.owner != kNoRow && !scope.distributed && scope.hasStart) {
            const std::uint32_t start = graph.names().in(i, scope.startName);
            if (start != kNoRow)
                starts[scope.owner].push_back(start);
        }
    }
    std::vector<std::uint64_t> out(m_words);
    const auto hand = [&](std::uint32_t to) {
        bool grown = false;
        for (std::size_t w = 0; w < m_words; ++w) {
            std::uint64_t& word = m_entry[to * m_words + w];
            grown = grown || (out[w] & ~word) != 0;
            word |= out[w];
        }
        if (grown && m_queued[to] == 0) {
            m_queued[to] = 1;
            queue.push_back(to);
        }
    };
    while (!queue.empty()) {
        const std::uint32_t index = queue.back();
        queue.pop_back();
        m_queued[index] = 0;
        const StateRow& state = states[index];
        const auto entry = [&] {
            std::copy_n(m_entry.begin() + static_cast<std::ptrdiff_t>(index * m_words), m_words, out.begin());
        };
        for (const std::uint32_t start : starts[index]) {
            entry();
            hand(start);
        }
        for (std::uint32_t t = 0; t < state.targetCount; ++t) {
            const std::uint32_t to = graph.resolved()[state.targets + t];
            if (to == kNoRow)
                continue;
            const TransitionKind kind = outline.targets[state.targets + t].kind;
            const bool own = kind == TransitionKind::Next || kind == TransitionKind::Default;
            entry();
            for (std::uint32_t u = state.uses; u < state.uses + state.useCount; ++u) {
                const UseRow& use = outline.uses[u];
                const bool here = own ? use.kind == UseRow::Kind::Assign
                                      : use.kind != UseRow::Kind::Read && use.kind != UseRow::Kind::Assign &&
                                            use.target == t;
                if (here)
                    put(out, m_numbers.at(use.name));
            }
            hand(to);
        }
    }
}

void VariableRules::run(const SyntaxTree& tree, const MachineOutline& outline, const GraphRules& graph,
                        Findings& findings) {
    if (!number(outline))
        return;
    flow(outline, graph);
    for (std::uint32_t i = 0; i < outline.states.size(); ++i) {
        const StateRow& state = outline.states[i];
        for (std::uint32_t u = state.uses; u < state.uses + state.useCount; ++u) {
            const UseRow& use = outline.uses[u];
            if (use.kind != UseRow::Kind::Read)
                continue;
            const auto known = m_numbers.find(use.name);
            if (known != m_numbers.end() && has(i, known->second))
                continue;
            const Node node(&tree, use.node);
            const Span span{use.begin, use.end};
            if (known != m_numbers.end()) {
                const Node assigned(&tree, outline.uses[m_assignments[known->second]].node);
                findings.warning("variable.unassigned", node, span, {variableName(assigned)});
                continue;
            }
            findings.warning("variable.unknown", node, span,
                             {nameIn(tree.text().substr(span.begin, span.size()), use.name)});
        }
    }
}

} // namespace steploom::model
