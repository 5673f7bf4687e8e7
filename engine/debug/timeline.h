// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "engine/debug/operation.h"

#include <chrono>
#include <functional>
#include <memory>
#include <vector>

// A run that can be looked at as it was at any moment. A position is the number of operations (see
// operation.h) since the start; the execution is shown as it is at one of them. The recording goes from 0 to
// end(); moving beyond end() makes it longer, and changing the run earlier than that forgets what came after.
//
// Positions are reached by copying the nearest snapshot before them and applying the operations after it
// again. How many snapshots there are is decided by what replaying costs and by the memory they may take;
// what they are never changes where a position leads.
//
// A copy of a timeline is a fork of the run: both go on independently. One thread at a time.
namespace steploom::engine {

struct TimelineOptions {
    /// Bytes that snapshots may take, by their own estimate. Thinned where they would take more; never fewer
    /// than two are kept.
    std::size_t snapshotBytes = std::size_t{48} << 20;
    /// How long replaying between two snapshots may take while there is memory for more.
    std::chrono::microseconds replayTime{3000};
    /// Operations between two snapshots, at most, while there is memory for more.
    std::uint32_t replaySteps = 16'384;
};

/// What a timeline holds, for whoever shows it.
struct TimelineFigures {
    std::uint32_t positions = 0; ///< end() + 1
    std::size_t snapshots = 0;
    std::size_t snapshotBytes = 0; ///< estimate
    std::size_t boundBytes = 0;    ///< what these are kept below
    std::size_t operations = 0;    ///< that are written down, being more than plain steps
    std::size_t operationBytes = 0;
};

class Timeline {
public:
    Timeline(std::shared_ptr<const Definition> definition, ExecutionOptions options,
             TimelineOptions settings = {});

    const Execution& execution() const noexcept { return m_current; }
    std::uint32_t position() const noexcept { return m_position; }
    std::uint32_t end() const noexcept { return m_end; }
    bool isLive() const noexcept { return m_position == m_end; }
    TimelineFigures figures() const;

    // ---- onwards. At a position before end() each of these makes the run go another way from there.

    /// As Execution::step() and stepStrand(). `forced` answers the task that this step starts, instead of the
    /// handler.
    StepResult step(TaskHandler& handler, StrandId strand = kNone,
                    const std::optional<TaskAnswer>& forced = std::nullopt);
    /// Steps of whose turn it is, `most` at most, and timers between them if these are to be passed; as quick
    /// as the run itself. Ends early where step() would not progress, and says so.
    StepResult run(TaskHandler& handler, std::uint32_t most, bool passTimers);
    bool advanceToNextTimer();
    /// Lets time pass up to `time` (ms since 1970), for a run that follows a real clock. False where it would
    /// not move.
    bool advanceClock(std::int64_t time);
    /// `time`: when it came (see operation.h).
    bool answer(TaskId task, TaskAnswer answer, std::int64_t time = 0);
    bool submit(TaskId task, Value response);
    bool heartbeat(TaskId task);
    bool abort(Value error = {}, Value cause = {});
    EditProblem edit(const ExecutionEdit& edit);
    EditProblem replace(std::shared_ptr<const Definition> definition, Value document);
    /// Any of them, as it was recorded. False, and nothing done, where it does not fit.
    bool apply(const Operation& operation);
    /// Forgets what comes after the position.
    void forgetFuture();

    // ---- through the recording

    void goTo(std::uint32_t position);
    /// Applies the next recorded operation; false where the run is live.
    bool forward();
    /// What leads from a position to the next; a plain step where nothing more is written down.
    const Operation& operationAt(std::uint32_t position) const;
    /// The last operation of a kind before the position; null for none.
    const Operation* latest(Operation::Kind kind) const;
    /// The strand that the next recorded operation advances; kNone for none.
    StrandId nextStrand() const;

    /// The first position at which `holds` is true, of a condition that stays true once it is; end() + 1 for
    /// none.
    std::uint32_t firstPosition(const std::function<bool(const Execution&)>& holds) const;
    /// The position right after an event was written, a visit was entered, or left; end() + 1 where that is
    /// yet to come.
    std::uint32_t positionOfEvent(EventId event, ChildId child = kNone) const;
    std::uint32_t positionOfEntry(std::uint32_t visit) const;
    std::uint32_t positionOfLeave(std::uint32_t visit) const;

private:
    struct Snapshot {
        std::uint32_t position;
        Execution execution;
        std::size_t bytes;
    };
    /// The operations that are more than a plain step, by position.
    struct Written {
        std::uint32_t position;
        std::shared_ptr<const Operation> operation;
    };
    using Clock = std::chrono::steady_clock;

    bool perform(Operation operation);
    void extend(Operation&& operation);
    void extendPlain();
    void keepPace();
    void takeSnapshot();
    void thin();
    const Snapshot& nearest(std::uint32_t position) const;
    void replay(Execution& execution, std::uint32_t from, std::uint32_t to,
                std::vector<Snapshot>* near) const;
    void applyAt(Execution& execution, std::uint32_t position) const;

    TimelineOptions m_settings;
    std::shared_ptr<StoreTape> m_tape; ///< shared with copies of this timeline
    Execution m_current;
    std::uint32_t m_position = 0;
    std::uint32_t m_end = 0;
    std::vector<Written> m_written;
    std::vector<Snapshot> m_snapshots; ///< ascending; the first is the start
    /// A few close to where it was last gone back to, so that going back step by step stays quick.
    std::vector<Snapshot> m_near;
    std::size_t m_bytes = 0;
    std::uint32_t m_spacing = 0; ///< least distance that thinning has left
    std::uint32_t m_batch = 64;  ///< operations between two looks at the clock
    std::uint32_t m_sinceLook = 0;
    std::uint32_t m_sinceSnapshot = 0;
    Clock::time_point m_looked;
    Clock::duration m_worked{};
};

} // namespace steploom::engine
