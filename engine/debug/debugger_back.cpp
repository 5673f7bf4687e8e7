// SPDX-License-Identifier: Apache-2.0
#include "engine/debug/debugger.h"
#include "engine/debug/lines.h"
#include "engine/execution/accesses.h"
#include "engine/value/pointer.h"

#include <algorithm>

// Going backwards: to the state before, to a breakpoint, to a write.
namespace steploom::engine {

namespace {

constexpr std::uint32_t kWindow = 2000;

/// Whether something was written at `pointer`, or around or inside it.
bool differs(const Value& before, const Value& after, const std::string& pointer) {
    const Value* a = before.isAbsent() ? nullptr : resolvePointer(before, pointer);
    const Value* b = after.isAbsent() ? nullptr : resolvePointer(after, pointer);
    if (a == nullptr || b == nullptr)
        return a != b;
    return !a->isIdentical(*b) && !(*a == *b);
}

} // namespace

std::uint32_t Debugger::positionBefore() const {
    const History& history = execution().history();
    std::uint32_t visit = m_stop.visit;
    if (visit == kNone)
        return 0;
    const std::uint32_t entered = m_timeline.positionOfEntry(visit);
    if (entered < m_timeline.position())
        return entered;
    const std::uint32_t before = predecessorOf(history, visit);
    if (before != kNone)
        return m_timeline.positionOfEntry(before);
    visit = history.visits[visit].parent;
    return visit == kNone ? 0 : m_timeline.positionOfEntry(visit);
}

std::uint32_t Debugger::positionOfWrite() const {
    const History& history = execution().history();
    const std::uint32_t none = m_timeline.end() + 1;
    const bool variable = !m_goal.variable.empty();
    std::string pointer;
    if (variable)
        appendPointerToken(pointer, m_goal.variable);
    pointer += m_goal.pointer;
    const auto writes = [&](std::uint32_t visit) {
        const VisitRecord& record = history.visits[visit];
        if (variable ? differs(record.variablesBefore, record.variablesAfter, pointer)
                     : differs(record.input, record.output, pointer))
            return true;
        if (record.state == kNone)
            return false;
        for (const Access& access : accessesOf(execution().definition().state(record.state), record)) {
            if (!access.write || (access.source == Access::Source::Variable) != variable)
                continue;
            // Whoever replaces the whole payload writes only what comes out different.
            const bool placed = !access.pointer.empty() && (isPointerWithin(m_goal.pointer, access.pointer) ||
                                                            isPointerWithin(access.pointer, m_goal.pointer));
            if (variable ? access.variable == m_goal.variable : placed)
                return true;
        }
        return false;
    };
    for (std::uint32_t visit = m_stop.visit; visit != kNone;) {
        const VisitRecord& record = history.visits[visit];
        if (record.leftTime != 0 && record.exitedEvent != 0 && writes(visit)) {
            const std::uint32_t left = m_timeline.positionOfEvent(record.exitedEvent, record.child);
            if (left < m_timeline.position())
                return left;
        }
        const std::uint32_t before = predecessorOf(history, visit);
        if (before == kNone && record.parent != kNone) {
            // The line begins here: what it was given may be another value than the state around it has.
            const VisitRecord& parent = history.visits[record.parent];
            const bool given =
                variable ? record.child != parent.child : differs(parent.input, record.input, m_goal.pointer);
            const std::uint32_t entered = m_timeline.positionOfEntry(visit);
            if (given && entered < m_timeline.position())
                return entered;
        }
        visit = before == kNone ? record.parent : before;
    }
    if (variable)
        return none;
    // It came with the input of the execution.
    const Value* given = resolvePointer(execution().options().input, m_goal.pointer);
    return given != nullptr && m_timeline.position() > 1 ? 1 : none;
}

const DebugStop& Debugger::searchBreakpoint(std::uint32_t budget) {
    if (!m_breakpoints.isArmed())
        return settle(m_timeline.position() == 0 ? DebugStop::Reason::Start : DebugStop::Reason::NotFound);
    if (m_search == nullptr)
        m_search = std::make_shared<Search>(Search{m_timeline, m_timeline.position()});
    const std::vector<Breakpoint> all = m_breakpoints.all();
    const bool counted = std::any_of(all.begin(), all.end(), [](const Breakpoint& each) {
        return each.hits.rule != Breakpoint::Hits::Rule::Always;
    });
    Timeline& timeline = m_search->timeline;
    std::uint32_t done = 0;
    while (m_search->upper > 1) {
        const std::uint32_t upper = m_search->upper;
        // Occurrences are counted from the beginning.
        const std::uint32_t lower = counted || upper < kWindow ? 0 : upper - kWindow;
        std::uint32_t found = 0;
        std::vector<BreakpointHit> hits;
        timeline.goTo(lower);
        while (timeline.position() + 1 < upper) {
            m_breakpoints.before(timeline.execution(), timeline.nextStrand());
            timeline.forward();
            std::vector<BreakpointHit> here = m_breakpoints.after(timeline.execution(), timeline.position());
            here.erase(std::remove_if(here.begin(), here.end(),
                                      [](const BreakpointHit& hit) { return !hit.pauses(); }),
                       here.end());
            if (!here.empty()) {
                found = timeline.position();
                hits = std::move(here);
            }
        }
        if (found != 0) {
            m_search.reset();
            travel(found);
            m_hits = std::move(hits);
            return settle(DebugStop::Reason::Breakpoint);
        }
        m_search->upper = lower + 1;
        done += upper - lower;
        if (budget != 0 && done >= budget && m_search->upper > 1)
            return settle(DebugStop::Reason::Working);
    }
    m_search.reset();
    return settle(DebugStop::Reason::NotFound);
}

} // namespace steploom::engine
