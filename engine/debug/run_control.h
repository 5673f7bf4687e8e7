// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "engine/execution/execution.h"

#include <cstdint>
#include <set>
#include <string>

// Runs an execution to places that a person means: the next state, the end of this one, a breakpoint.
// Functions over step(); nothing of it is known to the interpreter.
namespace steploom::engine {

/// States at whose entry a run pauses, by JSON Pointer; they outlive recompiling the definition.
class Breakpoints {
public:
    /// True when it is set afterwards.
    bool toggle(const std::string& pointer);
    void set(const std::string& pointer, bool on);
    bool contains(const std::string& pointer) const { return m_pointers.count(pointer) != 0; }
    bool empty() const noexcept { return m_pointers.empty(); }
    const std::set<std::string>& pointers() const noexcept { return m_pointers; }
    void clear() { m_pointers.clear(); }

private:
    std::set<std::string> m_pointers;
};

enum class RunGoal : std::uint8_t {
    Event,     ///< one step
    NextState, ///< until a state is entered, anywhere
    StateExit, ///< until the current visit is left; what runs inside it runs through (step over)
    ScopeExit, ///< until the branch or iteration around the current visit is done (step out)
    End,       ///< until the end
};

struct RunRequest {
    RunGoal goal = RunGoal::End;
    /// The visit that StateExit and ScopeExit speak of; kNone means the whole execution.
    std::uint32_t visit = kNone;
    /// Whether Wait states and retries take no time (jump to the next timer) or pause the run.
    bool passTimers = true;
    /// Steps after which control comes back in any case, so that a window stays live; 0: no bound.
    std::uint32_t maxSteps = 0;
};

struct RunOutcome {
    enum class Reason : std::uint8_t {
        Reached,
        Breakpoint,
        WaitingForTask,
        WaitingForTime,
        Ended,
        StepLimit
    };
    Reason reason = Reason::Reached;
    /// The visit to look at now: entered, left, or at the breakpoint; kNone where the execution itself is
    /// meant.
    std::uint32_t visit = kNone;
    std::uint32_t steps = 0;
};

/// Runs towards the goal. A breakpoint pauses right after its state was entered, before it does anything; a
/// run that starts at a breakpoint leaves it first.
RunOutcome runTo(Execution& execution, TaskHandler& handler, const Breakpoints& breakpoints,
                 const RunRequest& request);

} // namespace steploom::engine
