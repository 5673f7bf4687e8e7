// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "engine/definition/definition.h"
#include "engine/execution/options.h"
#include "engine/execution/strand.h"
#include "engine/history/execution_status.h"
#include "engine/history/history.h"
#include "engine/task/handler.h"

#include <memory>
#include <optional>
#include <string>
#include <vector>

// A run of a state machine as data. step() advances it by one history event (and what belongs to it) and
// never blocks; what the run waits for, somebody gives it through the functions below. A copy is a snapshot:
// it shares nearly everything, and both go on independently. One thread at a time, together with its
// definition (see value.h).
//
// Time is virtual. It stands still while something can run, and moves only through advanceToNextTimer().
namespace steploom::engine {

struct StepResult {
    enum class Kind : std::uint8_t {
        Progressed,     ///< an event was written
        WaitingForTask, ///< nothing can run before an open task is answered (or a timer passes, if there is
                        ///< one)
        WaitingForTime, ///< nothing can run before `nextTimer`; no task is open
        Ended,          ///< status() says how
    };
    Kind kind = Kind::Progressed;
    /// Visit that the step was about; kNone for the start and the end of the execution.
    std::uint32_t visit = kNone;
    /// When the next timer passes, ms since 1970; only set in the Waiting kinds.
    std::optional<std::int64_t> nextTimer;
};

class Execution {
public:
    Execution(std::shared_ptr<const Definition> definition, ExecutionOptions options);

    const Definition& definition() const noexcept { return *m_definition; }
    const std::shared_ptr<const Definition>& sharedDefinition() const noexcept { return m_definition; }
    const ExecutionOptions& options() const noexcept { return *m_options; }

    /// Advances the strand whose turn it is. Tasks that start in this step go to the handler.
    StepResult step(TaskHandler& handler);
    /// Advances one strand of choice; it must be ready.
    StepResult stepStrand(StrandId strand, TaskHandler& handler);
    /// Steps until the end, or until a task is open and nothing else can run. Passes timers as it meets them.
    StepResult run(TaskHandler& handler);

    ExecutionStatus status() const noexcept { return m_status; }
    bool hasEnded() const noexcept { return m_status != ExecutionStatus::Running; }
    /// Of a succeeded execution.
    const Value& output() const noexcept { return m_output; }
    /// Of one that did not; strings, or absent where the service would give none.
    const Value& error() const noexcept { return m_error; }
    const Value& cause() const noexcept { return m_cause; }

    const History& history() const noexcept { return m_history; }
    /// Virtual time, ms since 1970.
    std::int64_t now() const noexcept { return m_now; }

    /// Live lines of control: one at the top, one for each running branch and iteration.
    std::vector<StrandId> strands() const;
    const Strand& strand(StrandId id) const { return m_strands[id]; }
    /// Those that step() could advance now, in the order in which it would.
    std::vector<StrandId> readyStrands() const;

    /// Tasks that wait for an answer from outside, oldest first.
    std::vector<TaskRequest> openTasks() const;
    /// Each returns false where no such task is open. The strand goes on with the next step().
    bool succeedTask(TaskId task, Value output);
    bool failTask(TaskId task, Value error, Value cause);
    bool timeOutTask(TaskId task);
    /// Any of them, with all that the answer says (such as where a failure struck).
    bool answerTask(TaskId task, TaskAnswer answer);
    /// Restarts the heartbeat of an open task.
    bool heartbeat(TaskId task);
    /// The answer to the submission of a Sync or Callback task that is still open.
    bool submitTask(TaskId task, Value response);
    /// Somebody took on a task that its handler had only queued.
    bool startQueuedTask(TaskId task, Value workerName = {});

    /// When the next timer (Wait, retry, timeout) passes; none where nothing waits for time.
    std::optional<std::int64_t> nextTimer() const;
    /// All that are still to pass, earliest first.
    std::vector<Timer> pendingTimers() const;
    /// Moves the clock to the next timer and wakes what waited for it. False where there is none.
    bool advanceToNextTimer();
    /// Moves the clock to a time, for runs that follow a real one. It stops at the next timer and never goes
    /// back. Returns whether it moved.
    bool advanceClock(std::int64_t time);

    /// Ends it from outside, as StopExecution does.
    void abort(Value error = {}, Value cause = {});

    /// Goes on where an execution that failed, timed out or was aborted came to its end: what did not succeed
    /// is tried again, with all its retries; what succeeded stays (RedriveExecution of the states API). False
    /// where it runs, or succeeded.
    bool redrive();
    /// Moves the clock of one that has ended, so that redrive() takes place at another time.
    void setEndedClock(std::int64_t time) noexcept {
        if (hasEnded() && time > m_now)
            m_now = time;
    }
    std::uint32_t redriveCount() const noexcept { return m_redriveCount; }
    /// When it was last redriven, ms since 1970; 0: never.
    std::int64_t redriveTime() const noexcept { return m_redriveTime; }

    /// Changes the limits of a Map Run that goes on; what is absent stays. False where it has ended.
    bool updateMapRun(std::uint32_t run, const Value& maxConcurrency, const Value& toleratedCount,
                      const Value& toleratedPercentage);

    /// Gives a Parallel or Map, whose branches and iterations are forgotten, a result or a failure of its
    /// own: for trying out such a state. False where the strand does not stand in one.
    bool settleFork(StrandId strand, Value result);
    bool failFork(StrandId strand, Value error, Value cause);

    /// The context object ($$) as a strand sees it now.
    Value contextObject(StrandId strand) const;
    /// Its Execution part; the same for all that runs in one execution or child execution.
    Value contextExecution(ChildId child = kNone) const;

    /// Bytes that a copy of this execution takes once both have gone on, payloads not counted: an estimate.
    std::size_t copyBytes() const noexcept;

private:
    friend struct Interpreter;
    friend class ExecutionEditor;
    TaskRequest taskRequest(const Strand& strand) const;
    /// Branches and iterations around a strand, outermost first.
    std::vector<std::uint32_t> placeOf(const Strand& strand) const;
    StrandId strandOfTask(TaskId task) const;

    std::shared_ptr<const Definition> m_definition;
    std::shared_ptr<const ExecutionOptions> m_options;
    History m_history;
    std::vector<Strand> m_strands; ///< by id; dead ones are reused
    std::vector<StrandId> m_freeStrands;
    ReadyQueue m_ready;
    std::vector<Timer> m_timers;              ///< a heap, earliest first
    std::vector<std::uint32_t> m_invocations; ///< task attempts by state
    mutable Value m_contextExecution;         ///< made when first asked for
    Value m_region;
    Value m_output;
    Value m_error;
    Value m_cause;
    std::uint64_t m_random = 0;
    std::int64_t m_now = 0;
    TaskId m_lastTask = 0;
    std::uint64_t m_timerOrder = 0;
    std::uint64_t m_strandSerial = 0;
    /// As it stood before the failure that ended the execution, or might still: what redrive() goes back to.
    std::vector<Strand> m_resume;
    StrandId m_resumeCause = kNone; ///< the strand that failed; kNone: none did, it was ended from outside
    std::uint32_t m_redriveCount = 0;
    std::int64_t m_redriveTime = 0;
    std::uint32_t m_lastVisit = kNone; ///< that the last step was about
    std::uint32_t m_eventLimit = 0;    ///< of the execution's own history; 0: none
    bool m_historyFull = false;        ///< of the execution or child execution that the last step was in
    ExecutionStatus m_status = ExecutionStatus::Running;
};

} // namespace steploom::engine
