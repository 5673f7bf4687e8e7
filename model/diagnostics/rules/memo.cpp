// SPDX-License-Identifier: Apache-2.0
#include "model/diagnostics/rules/memo.h"

#include <utility>

namespace steploom::model {

bool Memo::recall(std::uint64_t content, StateRow& row, MachineOutline& outline) const {
    if (m_slots.empty())
        return false;
    const std::size_t mask = m_slots.size() - 1;
    std::size_t at = content & mask;
    while (m_slots[at].content != content) {
        if (m_slots[at].content == 0)
            return false;
        at = (at + 1) & mask;
    }
    const std::uint32_t index = m_slots[at].row;
    const StateRow& known = m_outline.states[index];
    // Unsigned numbers wrap around: a state may have moved either way.
    const std::uint32_t nodes = row.node - known.node;
    const std::uint32_t bytes = row.begin - known.begin;
    const StateRow place = row;
    row = known;
    row.node = place.node;
    row.begin = place.begin;
    row.scope = place.scope;
    row.targets = static_cast<std::uint32_t>(outline.targets.size());
    for (std::uint32_t i = 0; i < known.targetCount; ++i) {
        TargetRow& target = outline.targets.emplace_back(m_outline.targets[known.targets + i]);
        target.node += nodes;
    }
    row.uses = static_cast<std::uint32_t>(outline.uses.size());
    for (std::uint32_t i = 0; i < known.useCount; ++i) {
        UseRow& use = outline.uses.emplace_back(m_outline.uses[known.uses + i]);
        use.node += nodes;
        use.begin += bytes;
        use.end += bytes;
    }
    row.findings = static_cast<std::uint32_t>(outline.findings.size());
    for (std::uint32_t i = 0; i < known.findingCount; ++i) {
        Finding& finding = outline.findings.emplace_back(m_outline.findings[known.findings + i]);
        finding.node += nodes;
        finding.span.begin = static_cast<std::uint32_t>(finding.span.begin) + bytes;
        finding.span.end = static_cast<std::uint32_t>(finding.span.end) + bytes;
    }
    return true;
}

void Memo::keep(MachineOutline& outline) {
    if (!m_enabled)
        return;
    std::swap(m_outline, outline);
    const auto& states = m_outline.states;
    std::size_t slots = 16;
    while (slots < states.size() * 2)
        slots *= 2;
    m_slots.assign(slots, {});
    for (std::uint32_t i = 0; i < states.size(); ++i) {
        const std::uint64_t content = states[i].content;
        if (content == 0)
            continue;
        std::size_t at = content & (slots - 1);
        while (m_slots[at].content != 0 && m_slots[at].content != content)
            at = (at + 1) & (slots - 1);
        m_slots[at] = {content, i};
    }
}

} // namespace steploom::model
