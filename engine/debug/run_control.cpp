// SPDX-License-Identifier: Apache-2.0
#include "engine/debug/run_control.h"

namespace steploom::engine {

bool Breakpoints::toggle(const std::string& pointer) {
    const bool on = m_pointers.insert(pointer).second;
    if (!on)
        m_pointers.erase(pointer);
    return on;
}

void Breakpoints::set(const std::string& pointer, bool on) {
    if (on)
        m_pointers.insert(pointer);
    else
        m_pointers.erase(pointer);
}

namespace {

using Reason = RunOutcome::Reason;

bool isLeft(const Execution& execution, std::uint32_t visit) {
    return execution.history().visits[visit].leftTime != 0 ||
           execution.history().visits[visit].status == VisitStatus::Aborted;
}

/// Whether what the request waits for has come about.
bool isReached(const Execution& execution, const RunRequest& request, std::size_t visitsBefore) {
    switch (request.goal) {
    case RunGoal::Event:
        return true;
    case RunGoal::NextState:
        return execution.history().visits.size() > visitsBefore;
    case RunGoal::StateExit:
        return request.visit != kNone && isLeft(execution, request.visit);
    case RunGoal::ScopeExit: {
        if (request.visit == kNone)
            return false;
        const std::uint32_t parent = execution.history().visits[request.visit].parent;
        if (parent == kNone)
            return false;
        // The branch is done when no live strand is in it any more.
        const VisitRecord& inner = execution.history().visits[request.visit];
        for (const StrandId id : execution.strands()) {
            const Strand& strand = execution.strand(id);
            const bool sameBranch = strand.visit != kNone && strand.branch == inner.branch &&
                                    execution.history().visits[strand.visit].parent == parent;
            if (sameBranch)
                return false;
        }
        return true;
    }
    case RunGoal::End:
        break;
    }
    return false;
}

/// The visit entered by the last step at a breakpoint, or kNone.
std::uint32_t enteredAtBreakpoint(const Execution& execution, const Breakpoints& breakpoints,
                                  std::size_t visitsBefore) {
    const auto& visits = execution.history().visits;
    if (breakpoints.empty() || visits.size() == visitsBefore)
        return kNone;
    const auto newest = static_cast<std::uint32_t>(visits.size() - 1);
    const std::string& pointer = execution.definition().state(visits[newest].state).pointer;
    return breakpoints.contains(pointer) ? newest : kNone;
}

} // namespace

RunOutcome runTo(Execution& execution, TaskHandler& handler, const Breakpoints& breakpoints,
                 const RunRequest& request) {
    RunOutcome outcome;
    const std::size_t visitsAtStart = execution.history().visits.size();
    for (;;) {
        const std::size_t visitsBefore = execution.history().visits.size();
        const StepResult step = execution.step(handler);
        switch (step.kind) {
        case StepResult::Kind::Progressed:
            break;
        case StepResult::Kind::WaitingForTime:
            if (!request.passTimers || !execution.advanceToNextTimer()) {
                outcome.reason = Reason::WaitingForTime;
                return outcome;
            }
            // Passing a timer is no step: the event that it leads to is.
            if (!execution.hasEnded())
                continue;
            break;
        case StepResult::Kind::WaitingForTask:
            outcome.reason = Reason::WaitingForTask;
            if (const auto open = execution.openTasks(); !open.empty())
                outcome.visit = open.front().visit;
            return outcome;
        case StepResult::Kind::Ended:
            outcome.reason = Reason::Ended;
            return outcome;
        }
        ++outcome.steps;
        outcome.visit = step.visit;
        if (execution.hasEnded()) {
            outcome.reason = Reason::Ended;
            return outcome;
        }
        if (const std::uint32_t hit = enteredAtBreakpoint(execution, breakpoints, visitsBefore);
            hit != kNone) {
            outcome.reason = Reason::Breakpoint;
            outcome.visit = hit;
            return outcome;
        }
        if (isReached(execution, request, visitsAtStart)) {
            outcome.reason = Reason::Reached;
            return outcome;
        }
        if (request.maxSteps != 0 && outcome.steps >= request.maxSteps) {
            outcome.reason = Reason::StepLimit;
            return outcome;
        }
    }
}

} // namespace steploom::engine
