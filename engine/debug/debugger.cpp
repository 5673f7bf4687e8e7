// SPDX-License-Identifier: Apache-2.0
#include "engine/debug/debugger.h"

#include <algorithm>

namespace steploom::engine {

namespace {

using Reason = DebugStop::Reason;
using GoalKind = DebugGoal::Kind;

/// Goals that end where a state is entered.
bool wantsEntry(GoalKind kind) {
    return kind == GoalKind::Entry || kind == GoalKind::Into || kind == GoalKind::Over ||
           kind == GoalKind::State;
}

} // namespace

Debugger::Debugger(DebugRun run)
    : m_tasks(run.tasks ? std::move(run.tasks) : std::make_shared<InteractiveTaskHandler>())
    , m_timeline(std::move(run.definition), std::move(run.options), run.timeline)
    , m_document(std::move(run.document)) {
    m_bound = &execution().definition();
    m_breakpoints.bind(*m_bound);
    settle(Reason::Start);
}

const Value& Debugger::document() const noexcept {
    const Operation* latest = m_timeline.latest(Operation::Kind::Definition);
    return latest != nullptr ? latest->document : m_document;
}

// ---- moving

void Debugger::begin(const DebugGoal& goal) {
    m_goal = goal;
    m_active = true;
    m_search.reset();
    m_hits.clear();
    follow();
    m_origin = m_selected.empty() ? Line() : m_selected.back();
    m_originVisit = m_stop.visit;
    if (goal.kind != GoalKind::Stage) {
        m_stop.stages.clear();
        m_stop.stage = 0;
    }
}

const DebugStop& Debugger::go(const DebugGoal& goal) {
    begin(goal);
    return advance(0);
}

const DebugStop& Debugger::pause() {
    m_active = false;
    m_search.reset();
    return settle(Reason::Paused);
}

const DebugStop& Debugger::advance(std::uint32_t budget) {
    if (!m_active)
        return m_stop;
    if (m_bound != &execution().definition()) {
        m_bound = &execution().definition();
        m_breakpoints.bind(*m_bound);
    }
    const std::uint32_t here = m_timeline.position();
    const auto jump = [&](std::uint32_t position) -> const DebugStop& {
        if (position > m_timeline.end() || position == here)
            return settle(here == 0 ? Reason::Start : Reason::NotFound);
        travel(position);
        return settle(position == 0 ? Reason::Start : Reason::Reached);
    };
    switch (m_goal.kind) {
    case GoalKind::Stage:
        return stepStage();
    case GoalKind::BackOperation:
        return jump(here == 0 ? 0 : here - 1);
    case GoalKind::BackState:
        return jump(positionBefore());
    case GoalKind::BackWrite:
        return jump(positionOfWrite());
    case GoalKind::BackBreakpoint:
        return searchBreakpoint(budget);
    case GoalKind::Start:
        travel(0);
        return settle(Reason::Start);
    case GoalKind::Position:
        travel(m_goal.position);
        return settle(m_timeline.position() == 0 ? Reason::Start : Reason::Reached);
    default:
        return run(budget);
    }
}

/// To the end, with nothing on the way that could stop it.
const DebugStop& Debugger::runFreely(std::uint32_t budget) {
    constexpr std::uint32_t kWithoutBound = 0xFFFFFFFF;
    const StepResult step = m_timeline.run(*m_tasks, budget == 0 ? kWithoutBound : budget, m_passTimers);
    if (execution().hasEnded())
        return settle(Reason::Ended);
    switch (step.kind) {
    case StepResult::Kind::WaitingForTask:
        return settle(Reason::WaitingForTask);
    case StepResult::Kind::WaitingForTime:
        return settle(Reason::WaitingForTime);
    default:
        return settle(Reason::Working);
    }
}

const DebugStop& Debugger::run(std::uint32_t budget) {
    const bool free = m_goal.kind == GoalKind::End && m_timeline.isLive() && !m_breakpoints.isArmed() &&
                      m_held.empty() && !m_selectedFirst;
    if (free)
        return runFreely(budget);
    for (std::uint32_t steps = 0; budget == 0 || steps < budget; ++steps) {
        const std::size_t visitsBefore = execution().history().visits.size();
        const StrandId next = m_goal.kind == GoalKind::Operation ? nextStrand() : kNone;
        const Moved moved = moveOn();
        if (next != kNone && !m_selectedFirst)
            select(next);
        if (moved == Moved::Task)
            return settle(Reason::WaitingForTask);
        if (moved == Moved::Time)
            return settle(Reason::WaitingForTime);
        if (moved == Moved::Held)
            return settle(Reason::Held);
        if (moved == Moved::Ended)
            return settle(Reason::Ended);
        if (!m_hits.empty() && m_goal.kind != GoalKind::Event)
            return settle(Reason::Breakpoint);
        if (execution().hasEnded())
            return settle(Reason::Ended);
        if (isReached(visitsBefore))
            return settle(Reason::Reached);
    }
    return settle(Reason::Working);
}

/// The strand that a live run advances next, where it is not simply the one whose turn it is.
std::optional<StrandId> Debugger::pick() const {
    const std::vector<StrandId> ready = execution().readyStrands();
    const auto mayRun = [this](StrandId id) {
        return m_held.count(execution().strand(id).serial) == 0;
    };
    if (m_selectedFirst && !m_selected.empty() && isAlive(m_selected.back())) {
        const StrandId selected = m_selected.back().id;
        if (std::find(ready.begin(), ready.end(), selected) != ready.end() && mayRun(selected))
            return selected;
    }
    for (const StrandId id : ready) {
        if (mayRun(id))
            return id;
    }
    return std::nullopt;
}

StrandId Debugger::nextStrand() const {
    if (m_timeline.isLive() && (!m_held.empty() || m_selectedFirst))
        return pick().value_or(kNone);
    return m_timeline.nextStrand();
}

/// One operation: the recorded one, or a new one.
Debugger::Moved Debugger::moveOn() {
    const bool armed = m_breakpoints.isArmed();
    if (!m_timeline.isLive()) {
        if (armed)
            m_breakpoints.before(execution(), m_timeline.nextStrand());
        m_timeline.forward();
        if (armed)
            note(m_breakpoints.after(execution(), m_timeline.position()));
        return Moved::Yes;
    }
    if (execution().hasEnded())
        return Moved::Ended;
    StrandId strand = kNone;
    if (!m_held.empty() || m_selectedFirst) {
        const std::optional<StrandId> picked = pick();
        const std::vector<StrandId> ready = execution().readyStrands();
        if (!picked && !ready.empty())
            return Moved::Held;
        strand = picked.value_or(kNone);
        if (!ready.empty() && strand == ready.front())
            strand = kNone; // its turn anyway
    }
    if (armed) {
        const StrandId next = strand != kNone ? strand : m_timeline.nextStrand();
        m_breakpoints.before(execution(), next);
    }
    const StepResult step = m_timeline.step(*m_tasks, strand);
    if (step.kind == StepResult::Kind::WaitingForTask)
        return Moved::Task;
    if (step.kind == StepResult::Kind::WaitingForTime && (!m_passTimers || !m_timeline.advanceToNextTimer()))
        return Moved::Time;
    if (armed)
        note(m_breakpoints.after(execution(), m_timeline.position()));
    return Moved::Yes;
}

void Debugger::note(std::vector<BreakpointHit> hits) {
    for (BreakpointHit& hit : hits) {
        const bool pauses = hit.pauses();
        const bool known = std::any_of(m_log.begin(), m_log.end(), [&](const DebugLog& each) {
            return each.position == m_timeline.position() && each.breakpoint == hit.breakpoint &&
                   each.visit == hit.visit;
        });
        if (!hit.message.empty() && !known)
            m_log.push_back({m_timeline.position(), hit.breakpoint, hit.visit, hit.message});
        if (pauses)
            m_hits.push_back(std::move(hit));
    }
}

bool Debugger::isReached(std::size_t visitsBefore) const {
    const auto& visits = execution().history().visits;
    const bool entered = visits.size() > visitsBefore;
    switch (m_goal.kind) {
    case GoalKind::Operation:
        return true;
    case GoalKind::Entry:
        return entered;
    case GoalKind::Into:
    case GoalKind::Over: {
        if (!entered)
            return false;
        const StrandId strand = strandInVisit(execution(), static_cast<std::uint32_t>(visits.size() - 1));
        if (!isAlive(m_origin) || strand == m_origin.id)
            return true;
        return m_goal.kind == GoalKind::Into && isInside(strand, m_origin);
    }
    case GoalKind::Out:
        return !isAlive(m_origin);
    case GoalKind::State:
        return entered && visits.back().state != kNone &&
               execution().definition().state(visits.back().state).pointer == m_goal.state;
    case GoalKind::Event:
        return execution().history().events.size() >= m_goal.position;
    default:
        return false;
    }
}

/// The stages of a step are looked at before it is done.
const DebugStop& Debugger::stepStage() {
    if (m_stop.stage + 1 < m_stop.stages.size()) {
        ++m_stop.stage;
        m_active = false;
        m_stop.reason = Reason::Reached;
        return m_stop;
    }
    const bool walked = !m_stop.stages.empty();
    m_stop.stages.clear();
    m_stop.stage = 0;
    const bool alive = !m_selected.empty() && isAlive(m_selected.back());
    const StrandId strand = alive ? m_selected.back().id : kNone;
    const std::vector<StrandId> ready = execution().readyStrands();
    const bool mine = m_timeline.isLive() ? std::find(ready.begin(), ready.end(), strand) != ready.end()
                                          : m_timeline.nextStrand() == strand;
    if (!alive || !mine) {
        m_goal.kind = GoalKind::Operation;
        return run(1);
    }
    const Strand& self = execution().strand(strand);
    const std::uint32_t visit = self.visit;
    const bool hasStages =
        self.phase == Phase::Execute || self.phase == Phase::Leave || self.phase == Phase::TaskSettle;
    if (!walked && hasStages && visit != kNone) {
        Timeline ahead = m_timeline;
        if (ahead.isLive())
            ahead.step(*m_tasks, strand);
        else
            ahead.forward();
        const VisitRecord& before = execution().history().visits[visit];
        std::vector<StageView> stages =
            stagesOf(execution().definition().state(before.state), self.phase, before,
                     ahead.execution().history().visits[visit], contextOfVisit(execution(), visit));
        if (!stages.empty()) {
            settle(Reason::Reached);
            m_stop.stages = std::move(stages);
            return m_stop;
        }
    }
    if (!m_timeline.isLive()) {
        m_goal.kind = GoalKind::Operation;
        return run(1);
    }
    const bool armed = m_breakpoints.isArmed();
    if (armed)
        m_breakpoints.before(execution(), strand);
    m_timeline.step(*m_tasks, strand == ready.front() ? kNone : strand);
    if (armed)
        note(m_breakpoints.after(execution(), m_timeline.position()));
    return settle(execution().hasEnded() ? Reason::Ended
                  : m_hits.empty()       ? Reason::Reached
                                         : Reason::Breakpoint);
}

std::size_t Debugger::play(const std::vector<Operation>& operations) {
    std::size_t played = 0;
    while (played < operations.size() && m_timeline.apply(operations[played]))
        ++played;
    m_active = false;
    settle(execution().hasEnded() ? Reason::Ended : Reason::Reached);
    return played;
}

bool Debugger::passTimer() {
    const std::uint32_t position = m_timeline.position();
    if (!m_timeline.advanceToNextTimer())
        return false;
    changed(position);
    return true;
}

bool Debugger::delivered(const std::function<bool()>& operation) {
    if (!m_timeline.isLive())
        return false;
    const bool armed = m_breakpoints.isArmed();
    if (armed)
        m_breakpoints.before(execution(), kNone);
    if (!operation())
        return false;
    if (armed)
        note(m_breakpoints.after(execution(), m_timeline.position()));
    if (execution().hasEnded())
        settle(Reason::Ended);
    else if (!m_hits.empty())
        settle(Reason::Breakpoint);
    else
        settle(Reason::Working);
    return true;
}

bool Debugger::deliver(TaskId task, TaskAnswer answer, std::int64_t time) {
    return delivered([&] { return m_timeline.answer(task, std::move(answer), time); });
}

bool Debugger::deliverSubmission(TaskId task, Value response) {
    return delivered([&] { return m_timeline.submit(task, std::move(response)); });
}

bool Debugger::deliverTime() {
    return delivered([&] { return m_timeline.advanceToNextTimer(); });
}

bool Debugger::advanceClock(std::int64_t time) {
    const std::uint32_t position = m_timeline.position();
    const Reason reason = m_stop.reason;
    if (!m_timeline.advanceClock(time))
        return false;
    changed(position, reason);
    return true;
}

void Debugger::travel(std::uint32_t position) {
    m_timeline.goTo(position);
}

/// Puts down where the run stands now.
const DebugStop& Debugger::settle(DebugStop::Reason reason) {
    m_active = reason == Reason::Working;
    m_stop.reason = reason;
    m_stop.position = m_timeline.position();
    m_stop.live = m_timeline.isLive();
    m_stop.stages.clear();
    m_stop.stage = 0;
    m_stop.hits = reason == Reason::Breakpoint ? m_hits : std::vector<BreakpointHit>();
    const auto& visits = execution().history().visits;
    if (reason == Reason::Breakpoint && m_hits.front().visit != kNone)
        focus(m_hits.front().visit);
    else if (reason == Reason::WaitingForTask && !execution().openTasks().empty())
        focus(execution().openTasks().front().visit);
    else if (reason == Reason::Reached && !visits.empty() && wantsEntry(m_goal.kind))
        focus(static_cast<std::uint32_t>(visits.size() - 1));
    else
        follow();
    m_stop.strand = m_selected.empty() ? kNone : m_selected.back().id;
    m_stop.visit = kNone;
    if (m_stop.strand != kNone)
        m_stop.visit = execution().strand(m_stop.strand).visit;
    else if (execution().hasEnded() && !visits.empty())
        m_stop.visit = static_cast<std::uint32_t>(visits.size() - 1);
    if (reason == Reason::Breakpoint && m_hits.front().visit != kNone)
        m_stop.visit = m_hits.front().visit;
    const StateId state = m_stop.visit == kNone ? kNone : visits[m_stop.visit].state;
    m_stop.state = state == kNone ? std::string() : execution().definition().state(state).pointer;
    return m_stop;
}

} // namespace steploom::engine
