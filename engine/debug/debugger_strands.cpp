// SPDX-License-Identifier: Apache-2.0
// The lines of control of a run that is debugged: which is selected, which are held, and where each stands.
#include "engine/debug/debugger.h"

#include <algorithm>

namespace steploom::engine {

bool Debugger::isAlive(const Line& line) const {
    if (line.id == kNone || execution().hasEnded())
        return false;
    const std::vector<StrandId> live = execution().strands();
    return std::find(live.begin(), live.end(), line.id) != live.end() &&
           execution().strand(line.id).serial == line.serial;
}

bool Debugger::isInside(StrandId strand, const Line& outer) const {
    for (; strand != kNone; strand = execution().strand(strand).parent) {
        if (strand == outer.id)
            return true;
    }
    return false;
}

/// Selects the strand that stands in a visit, or in the innermost one around it.
void Debugger::focus(std::uint32_t visit) {
    for (; visit != kNone; visit = execution().history().visits[visit].parent) {
        if (const StrandId strand = strandInVisit(execution(), visit); strand != kNone) {
            select(strand);
            return;
        }
    }
    follow();
}

/// Where the selected strand has come to its end, the one around it takes its place.
void Debugger::follow() {
    while (!m_selected.empty() && !isAlive(m_selected.back()))
        m_selected.pop_back();
    const std::vector<StrandId> live = execution().strands();
    if (m_selected.empty() && !live.empty())
        select(live.front());
}

bool Debugger::select(StrandId strand) {
    const std::vector<StrandId> live = execution().strands();
    if (std::find(live.begin(), live.end(), strand) == live.end())
        return false;
    m_selected.clear();
    for (StrandId at = strand; at != kNone; at = execution().strand(at).parent)
        m_selected.insert(m_selected.begin(), {at, execution().strand(at).serial});
    m_stop.strand = strand;
    m_stop.visit = execution().strand(strand).visit;
    const StateId state = execution().strand(strand).state;
    m_stop.state = state == kNone ? std::string() : execution().definition().state(state).pointer;
    m_stop.stages.clear();
    m_stop.stage = 0;
    return true;
}

bool Debugger::hold(StrandId strand, bool held) {
    const std::vector<StrandId> live = execution().strands();
    if (std::find(live.begin(), live.end(), strand) == live.end())
        return false;
    if (held)
        m_held.insert(execution().strand(strand).serial);
    else
        m_held.erase(execution().strand(strand).serial);
    return true;
}

std::vector<StrandView> Debugger::strands() const {
    std::vector<StrandView> views;
    const std::vector<StrandId> ready = execution().readyStrands();
    const std::vector<Timer> timers = execution().pendingTimers();
    const StrandId next = nextStrand();
    for (const StrandId id : execution().strands()) {
        const Strand& strand = execution().strand(id);
        StrandView& view = views.emplace_back();
        view.id = id;
        view.serial = strand.serial;
        view.visit = strand.visit;
        view.phase = strand.phase;
        view.parent = strand.parent;
        if (strand.state != kNone)
            view.state = execution().definition().state(strand.state).pointer;
        for (StrandId at = id; execution().strand(at).parent != kNone; at = execution().strand(at).parent)
            view.place.insert(view.place.begin(), execution().strand(at).branch);
        view.ready = std::find(ready.begin(), ready.end(), id) != ready.end();
        view.next = id == next;
        view.selected = !m_selected.empty() && m_selected.back().id == id;
        view.held = m_held.count(strand.serial) != 0;
        for (const Timer& timer : timers) {
            if (timer.strand == id && timer.kind != Timer::Kind::Execution && !view.wakes)
                view.wakes = timer.time;
        }
    }
    return views;
}

std::vector<DebugFrame> Debugger::callStack(std::uint32_t visit) const {
    std::vector<DebugFrame> frames;
    const auto& visits = execution().history().visits;
    for (std::uint32_t at = visit == kNone ? m_stop.visit : visit; at != kNone; at = visits[at].parent) {
        DebugFrame frame;
        frame.visit = at;
        if (visits[at].state != kNone)
            frame.state = execution().definition().state(visits[at].state).pointer;
        if (visits[at].parent != kNone)
            frame.branch = visits[at].branch;
        frames.insert(frames.begin(), std::move(frame));
    }
    frames.insert(frames.begin(), DebugFrame()); // the machine
    return frames;
}

} // namespace steploom::engine
