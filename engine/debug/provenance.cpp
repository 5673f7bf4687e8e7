// SPDX-License-Identifier: Apache-2.0
#include "engine/debug/provenance.h"

#include "engine/debug/lines.h"
#include "engine/value/pointer.h"

#include <algorithm>

namespace steploom::engine {

namespace {

/// A set of places that a trace has been at. One within another that was traced already adds nothing.
class Seen {
public:
    /// False where it was there before.
    bool add(const PayloadPlace& place, bool copied) {
        auto& pointers = m_pointers[{place.visit, place.slot}];
        const auto [at, fresh] = pointers.emplace(place.pointer, copied);
        if (fresh)
            return true;
        if (at->second || !copied)
            return false;
        at->second = true; // by a better way now
        return true;
    }

private:
    std::map<std::pair<std::uint32_t, Slot>, std::map<std::string, bool>> m_pointers;
};

bool isHeld(const std::vector<std::string>& holes, const std::string& pointer) {
    return std::any_of(holes.begin(), holes.end(),
                       [&](const std::string& hole) { return isPointerWithin(pointer, hole); });
}

bool meets(const std::set<std::string, std::less<>>& pointers, const std::string& pointer) {
    // Around it …
    for (std::size_t end = pointer.size();; end = pointer.rfind('/', end - 1)) {
        if (end == std::string::npos)
            break;
        if (pointers.count(pointer.substr(0, end)) != 0)
            return true;
        if (end == 0)
            break;
    }
    // … or inside.
    const auto inside = pointers.lower_bound(pointer + '/');
    return inside != pointers.end() && isPointerWithin(*inside, pointer);
}

} // namespace

std::optional<PayloadPlace> alongLink(const FlowLink& link, const std::string& pointer, bool backwards) {
    const PayloadPlace& here = backwards ? link.to : link.from;
    PayloadPlace there = backwards ? link.from : link.to;
    if (isPointerWithin(pointer, here.pointer)) {
        const std::string rest = pointer.substr(here.pointer.size());
        if (backwards && isHeld(link.holes, pointer))
            return std::nullopt;
        if (link.kind == FlowLink::Kind::Copied)
            there.pointer += rest;
        if (!backwards && isHeld(link.holes, there.pointer))
            return std::nullopt;
        return there;
    }
    if (isPointerWithin(here.pointer, pointer))
        return there;
    return std::nullopt;
}

Provenance::Provenance(const Execution& execution)
    : m_execution(execution)
    , m_flow(dataFlowOf(execution)) {
    for (std::uint32_t i = 0; i < m_flow.links.size(); ++i) {
        const FlowLink& link = m_flow.links[i];
        m_to[{link.to.visit, link.to.slot}].push_back(i);
        m_from[{link.from.visit, link.from.slot}].push_back(i);
    }
    for (std::uint32_t i = 0; i < m_flow.uses.size(); ++i)
        m_uses[{m_flow.uses[i].place.visit, m_flow.uses[i].place.slot}].push_back(i);
    findLive();
}

std::vector<TraceStep> Provenance::trace(const PayloadPlace& start, bool backwards) const {
    std::vector<TraceStep> steps;
    steps.push_back({start, kNone, kNone, true, false, Origin::None});
    Seen seen;
    seen.add(start, true);
    const Ends& ends = backwards ? m_to : m_from;
    for (std::uint32_t at = 0; at < steps.size(); ++at) {
        const TraceStep step = steps[at];
        const auto links = ends.find({step.place.visit, step.place.slot});
        bool further = false;
        if (links != ends.end()) {
            for (const std::uint32_t index : links->second) {
                const FlowLink& link = m_flow.links[index];
                const auto next = alongLink(link, step.place.pointer, backwards);
                if (!next)
                    continue;
                further = true;
                const bool copied = step.copied && link.kind == FlowLink::Kind::Copied;
                const bool opaque =
                    step.opaque || link.kind == FlowLink::Kind::Opaque || link.kind == FlowLink::Kind::Task;
                if (seen.add(*next, copied))
                    steps.push_back({*next, at, index, copied, opaque, Origin::None});
            }
        }
        if (backwards)
            steps[at].origin = further ? Origin::None : originOf(step.place);
        if (backwards && step.place.visit != kNone && step.place.slot == Slot::Result &&
            m_execution.history().visits[step.place.visit].type == StateType::Task)
            steps[at].origin = Origin::Task;
    }
    return steps;
}

Origin Provenance::originOf(const PayloadPlace& place) const {
    if (place.slot == Slot::ExecutionInput)
        return Origin::ExecutionInput;
    if (place.visit == kNone)
        return Origin::Definition;
    const VisitRecord& record = m_execution.history().visits[place.visit];
    if (record.state == kNone)
        return Origin::Edited;
    switch (place.slot) {
    case Slot::Input:
        return Origin::Edited;
    case Slot::VariablesBefore:
        return record.variablesBefore.isAbsent() ? Origin::Definition : Origin::Edited;
    case Slot::AfterInputPath:
        return Origin::Context;
    default:
        return Origin::Definition;
    }
}

std::vector<TraceStep> Provenance::backward(const PayloadPlace& place) const {
    return trace(place, true);
}

std::vector<TraceStep> Provenance::forward(const PayloadPlace& place) const {
    return trace(place, false);
}

Readers Provenance::readers(const PayloadPlace& place) const {
    Readers readers;
    readers.trace = trace(place, false);
    for (std::uint32_t step = 0; step < readers.trace.size(); ++step) {
        const PayloadPlace& at = readers.trace[step].place;
        if (at.slot == Slot::ExecutionOutput || at.slot == Slot::ExecutionError)
            readers.inOutput = true;
        const auto uses = m_uses.find({at.visit, at.slot});
        if (uses == m_uses.end())
            continue;
        for (const std::uint32_t use : uses->second) {
            const FlowUse& read = m_flow.uses[use];
            if (!isPointerWithin(at.pointer, read.place.pointer) &&
                !isPointerWithin(read.place.pointer, at.pointer))
                continue;
            readers.readers.push_back({use, step});
            readers.decides = readers.decides || read.decides;
        }
    }
    return readers;
}

/// All that something in the end reads, backwards from there.
void Provenance::findLive() {
    std::vector<PayloadPlace> open;
    const auto add = [&](PayloadPlace place) {
        if (m_live[{place.visit, place.slot}].insert(place.pointer).second)
            open.push_back(std::move(place));
    };
    add({kNone, Slot::ExecutionOutput, {}});
    add({kNone, Slot::ExecutionError, {}});
    for (const FlowUse& use : m_flow.uses)
        add(use.place);
    while (!open.empty()) {
        const PayloadPlace place = std::move(open.back());
        open.pop_back();
        const auto links = m_to.find({place.visit, place.slot});
        if (links == m_to.end())
            continue;
        for (const std::uint32_t index : links->second) {
            // A task reads what it is sent, whoever looks at its answer: that is a use of its own.
            if (auto next = alongLink(m_flow.links[index], place.pointer, true))
                add(std::move(*next));
        }
    }
}

bool Provenance::isDead(const PayloadPlace& place) const {
    const auto live = m_live.find({place.visit, place.slot});
    return live == m_live.end() || !meets(live->second, place.pointer);
}

std::vector<std::string> Provenance::deadLeaves(std::uint32_t visit, Slot slot, std::size_t most) const {
    std::vector<std::string> dead;
    for (std::string& leaf : leavesOf(payloadIn(m_execution, visit, slot))) {
        if (dead.size() >= most)
            break;
        if (isDead({visit, slot, leaf}))
            dead.push_back(std::move(leaf));
    }
    return dead;
}

} // namespace steploom::engine
