// SPDX-License-Identifier: Apache-2.0
#include "model/diagnostics/rules/graph_rules.h"

#include <algorithm>
#include <utility>

#include "model/diagnostics/rules/values.h"

namespace steploom::model {

void RowNames::fill(const std::vector<StateRow>& states) {
    m_states = &states;
    std::size_t slots = 16;
    while (slots < states.size() * 2)
        slots *= 2;
    m_slots.assign(slots, {});
    m_before.assign(states.size(), kNoRow);
    for (std::uint32_t i = 0; i < states.size(); ++i) {
        Slot& slot = m_slots[find(states[i].name)];
        m_before[i] = slot.row;
        slot = {states[i].name, i};
    }
}

std::size_t RowNames::find(std::uint64_t name) const {
    const std::size_t mask = m_slots.size() - 1;
    std::size_t at = name & mask;
    while (m_slots[at].row != kNoRow && m_slots[at].name != name)
        at = (at + 1) & mask;
    return at;
}

std::uint32_t RowNames::in(std::uint32_t scope, std::uint64_t name) const {
    std::uint32_t row = m_slots[find(name)].row;
    while (row != kNoRow && (*m_states)[row].scope != scope)
        row = m_before[row];
    return row;
}

std::uint32_t RowNames::anywhere(std::uint64_t name) const {
    return m_slots[find(name)].row;
}

void GraphRules::run(const SyntaxTree& tree, const MachineOutline& outline, Findings& findings) {
    m_tree = &tree;
    m_outline = &outline;
    m_findings = &findings;
    m_names.fill(outline.states);
    m_states.resize(std::max(m_states.size(), outline.scopes.size()));
    for (auto& states : m_states)
        states.clear();
    for (std::uint32_t i = 0; i < outline.states.size(); ++i)
        m_states[outline.states[i].scope].push_back(i);
    m_unsure.assign(outline.scopes.size(), false);
    nameRules();
    startRules();
    targetRules();
    reachability();
}

void GraphRules::nameRules() {
    const auto& states = m_outline->states;
    for (std::uint32_t i = 0; i < states.size(); ++i) {
        if (m_names.before(i) == kNoRow)
            continue;
        const Node node(m_tree, states[i].node);
        if (isSubstituted(node.rawKey()))
            continue;
        bool twin = false;
        for (std::uint32_t at = m_names.before(i); at != kNoRow; at = m_names.before(at))
            twin = twin || states[at].scope == states[i].scope;
        if (twin)
            m_findings->warning("names.duplicate-key", node, node.keySpan(), {node.key()});
        else
            m_findings->error("names.duplicate-state", node, node.keySpan(), {node.key()});
    }
}

std::string GraphRules::closest(std::uint32_t scope, const std::string& wanted) const {
    ClosestName closest(wanted);
    std::string buffer;
    for (const std::uint32_t state : m_states[scope])
        closest.offer(keyOf(Node(m_tree, m_outline->states[state].node), buffer));
    return closest.get();
}

void GraphRules::startRules() {
    m_starts.assign(m_outline->scopes.size(), kNoRow);
    for (std::uint32_t i = 0; i < m_outline->scopes.size(); ++i) {
        const ScopeRow& scope = m_outline->scopes[i];
        if (!scope.hasStart)
            continue;
        m_starts[i] = m_names.in(i, scope.startName);
        if (m_starts[i] == kNoRow && !scope.openStates && scope.states > 0) {
            const Node start(m_tree, scope.start);
            m_findings->error("structure.unknown-start", start, start.span(), {start.string()});
        }
    }
}

void GraphRules::targetRules() {
    const MachineOutline& outline = *m_outline;
    m_resolved.assign(outline.targets.size(), kNoRow);
    for (const StateRow& state : outline.states) {
        for (std::uint32_t i = state.targets; i < state.targets + state.targetCount; ++i) {
            const TargetRow& target = outline.targets[i];
            if (target.open) {
                m_unsure[state.scope] = true;
                continue;
            }
            m_resolved[i] = m_names.in(state.scope, target.name);
            if (m_resolved[i] != kNoRow)
                continue;
            m_unsure[state.scope] = true;
            if (outline.scopes[state.scope].openStates)
                continue;
            const Node node(m_tree, target.node);
            const bool elsewhere = m_names.anywhere(target.name) != kNoRow;
            m_findings->error(elsewhere ? "structure.target-elsewhere" : "structure.unknown-target", node,
                              node.span(), {node.string(), node.key()});
        }
    }
}

bool GraphRules::hasEnd(const std::vector<std::uint32_t>& states) const {
    return std::any_of(states.begin(), states.end(), [&](std::uint32_t state) {
        return m_outline->states[state].ends || m_outline->states[state].openEnd;
    });
}

void GraphRules::reachability() {
    m_reached.assign(m_outline->states.size(), 0);
    m_ends.assign(m_outline->states.size(), 0);
    for (std::uint32_t i = 0; i < m_outline->scopes.size(); ++i) {
        const ScopeRow& scope = m_outline->scopes[i];
        // Where a target leads nowhere (yet), what it would reach is not known.
        if (m_starts[i] == kNoRow || m_unsure[i] || scope.openStates)
            continue;
        // The service wants a state that ends the scope, reached or not; without one it does not look for
        // unreachable ones.
        if (!hasEnd(m_states[i])) {
            const Node start(m_tree, scope.start);
            m_findings->error("structure.no-end", Node(m_tree, scope.node), start.span());
            continue;
        }
        unreachable(m_states[i], m_starts[i]);
        deadEnds(m_states[i]);
        idleLoops(m_states[i]);
    }
}

void GraphRules::unreachable(const std::vector<std::uint32_t>& states, std::uint32_t start) {
    m_open.assign(1, start);
    m_reached[start] = 1;
    while (!m_open.empty()) {
        const StateRow& state = m_outline->states[m_open.back()];
        m_open.pop_back();
        for (std::uint32_t i = state.targets; i < state.targets + state.targetCount; ++i) {
            const std::uint32_t next = m_resolved[i];
            if (next != kNoRow && m_reached[next] == 0) {
                m_reached[next] = 1;
                m_open.push_back(next);
            }
        }
    }
    for (const std::uint32_t state : states) {
        if (m_reached[state] != 0)
            continue;
        const Node node(m_tree, m_outline->states[state].node);
        // Of states of one name only the last counts; that there are others is said already.
        if (node.parent().member(node.key()) != node)
            continue;
        m_findings->error("structure.unreachable", node, node.keySpan(), {node.key()});
    }
}

/// States that are reached and from which no way leads to an end. Told of the first of them only: the others
/// are behind it.
void GraphRules::deadEnds(const std::vector<std::uint32_t>& states) {
    // Backwards from the ends, over lists of what leads into each state.
    m_into.assign(m_outline->states.size(), kNoRow);
    m_nextInto.resize(m_outline->targets.size());
    m_from.resize(m_outline->targets.size());
    m_open.clear();
    for (const std::uint32_t index : states) {
        const StateRow& state = m_outline->states[index];
        if (state.ends || state.openEnd) {
            m_ends[index] = 1;
            m_open.push_back(index);
        }
        for (std::uint32_t i = state.targets; i < state.targets + state.targetCount; ++i) {
            if (m_resolved[i] == kNoRow)
                continue;
            m_from[i] = index;
            m_nextInto[i] = std::exchange(m_into[m_resolved[i]], i);
        }
    }
    while (!m_open.empty()) {
        std::uint32_t edge = m_into[m_open.back()];
        m_open.pop_back();
        for (; edge != kNoRow; edge = m_nextInto[edge]) {
            if (m_ends[m_from[edge]] == 0) {
                m_ends[m_from[edge]] = 1;
                m_open.push_back(m_from[edge]);
            }
        }
    }
    for (const std::uint32_t state : states) {
        if (m_reached[state] == 0 || m_ends[state] != 0)
            continue;
        const Node node(m_tree, m_outline->states[state].node);
        m_findings->warning("flow.no-way-out", node, node.keySpan(), {node.key()});
        return;
    }
}

/// A circle of Choices that change nothing: once it goes around, it does for ever.
void GraphRules::idleLoops(const std::vector<std::uint32_t>& states) {
    const auto idle = [&](std::uint32_t index) {
        const StateRow& state = m_outline->states[index];
        if (state.type != StateType::Choice || m_reached[index] == 0)
            return false;
        for (std::uint32_t i = state.uses; i < state.uses + state.useCount; ++i) {
            if (m_outline->uses[i].kind != UseRow::Kind::Read)
                return false;
        }
        return !state.jsonata; // Output may change what is asked
    };
    // 0: not seen, 1: on the way, 2: done.
    std::vector<char> seen;
    for (const std::uint32_t first : states) {
        if (!idle(first))
            continue;
        if (seen.empty())
            seen.assign(m_outline->states.size(), 0);
        if (seen[first] != 0)
            continue;
        std::vector<std::pair<std::uint32_t, std::uint32_t>> way{{first, 0}};
        seen[first] = 1;
        while (!way.empty()) {
            auto& [at, step] = way.back();
            const StateRow& state = m_outline->states[at];
            if (step == state.targetCount) {
                seen[at] = 2;
                way.pop_back();
                continue;
            }
            const std::uint32_t index = state.targets + step++;
            const std::uint32_t next = m_resolved[index];
            if (next == kNoRow || !idle(next))
                continue;
            if (seen[next] == 1) {
                const Node node(m_tree, m_outline->targets[index].node);
                m_findings->warning("flow.idle-loop", node, node.span(), {node.string()});
            } else if (seen[next] == 0) {
                seen[next] = 1;
                way.emplace_back(next, 0);
            }
        }
    }
}

} // namespace steploom::model
