// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "engine/debug/breakpoint_set.h"
#include "engine/debug/stages.h"
#include "engine/debug/timeline.h"

#include <functional>
#include <memory>
#include <optional>
#include <set>
#include <string>
#include <vector>

// A run under somebody's control: its timeline, its breakpoints, and where they stand. What the person wants
// is a goal; advance() works towards it for a number of steps and says where the run stands now. Nothing
// blocks and nothing calls back.
//
// At a position before the end of the recording, going on follows the recording up to its end. Changing the
// run there (an edit, an answer, another strand) makes it go another way: what was recorded after it is
// forgotten. Whoever wants to keep it copies the debugger first: the copy is a fork of the run.
namespace steploom::engine {

struct DebugGoal {
    enum class Kind : std::uint8_t {
        Operation, ///< one operation (see operation.h)
        Stage,     ///< the next stage inside the state, or the next operation where there is none
        Entry,     ///< until a state is entered, in whatever branch or iteration
        Into,      ///< until the selected strand, or one inside it, enters a state
        Over,      ///< until the selected strand enters its next state
        Out,       ///< until its branch, iteration or execution is done
        State,     ///< until `state` is entered ("run to here")
        Event,     ///< until event `position` of the execution is written, whatever breakpoints say
        End,       ///< until the end
        // Backwards
        BackOperation,
        BackState,      ///< to where the selected strand entered this state, or the one before it
        BackBreakpoint, ///< to the last position before this one that a breakpoint pauses at
        BackWrite,      ///< to where `pointer` of the payload, or of `variable`, was last written
        Start,
        Position, ///< to `position`; the end of the recording for larger ones
    };
    Kind kind = Kind::End;
    std::string state;          ///< JSON Pointer in the definition
    std::string variable;       ///< BackWrite: its name; empty means the payload
    std::string pointer;        ///< BackWrite: JSON Pointer in it
    std::uint32_t position = 0; ///< Position, Event
};

/// Where a run stands, and why.
struct DebugStop {
    enum class Reason : std::uint8_t {
        Start,          ///< at the beginning
        Reached,        ///< the goal
        Breakpoint,     ///< `hits` say which
        WaitingForTask, ///< nothing can run before an open task is answered
        WaitingForTime, ///< nothing can run before a timer passes, and timers are not passed
        Held,           ///< those that could run are held
        Ended,          ///< the execution has
        Working,        ///< the budget is used up; go on with advance()
        Paused,         ///< by pause()
        NotFound,       ///< backwards: there is no such place; the position is as before
    };
    Reason reason = Reason::Start;
    std::uint32_t position = 0;
    bool live = true; ///< at the end of the recording
    StrandId strand = kNone;
    std::uint32_t visit = kNone;
    std::string state; ///< JSON Pointer of the visit's state; empty where none is meant
    /// Inside a state: the stages of the step to come, and which one it is at.
    std::vector<StageView> stages;
    std::size_t stage = 0;
    std::vector<BreakpointHit> hits; ///< those that pause
};

/// A line of control, for the picker.
struct StrandView {
    StrandId id = kNone;
    std::uint64_t serial = 0; ///< tells those apart that had the same id one after the other
    std::uint32_t visit = kNone;
    std::string state; ///< that it is in or about to enter
    Phase phase = Phase::Dead;
    std::vector<std::uint32_t> place; ///< branches and iterations around it, outermost first
    StrandId parent = kNone;
    bool ready = false;
    bool next = false; ///< it is the one that runs next
    bool selected = false;
    bool held = false;
    std::optional<std::int64_t> wakes; ///< when its next timer passes
};

/// One level of the call stack: the machine, a branch or iteration, the state inside.
struct DebugFrame {
    std::uint32_t visit = kNone;
    std::string state;
    std::optional<std::uint32_t> branch; ///< that it is in, of the frame around it
};

/// A written log point.
struct DebugLog {
    std::uint32_t position = 0;
    std::uint32_t breakpoint = 0;
    std::uint32_t visit = kNone;
    std::string message;
};

/// The run to be debugged.
struct DebugRun {
    Value document; ///< JSON of the definition; may be absent, and is then missing from captures
    std::shared_ptr<const Definition> definition;
    ExecutionOptions options;
    /// Asked when a task starts, once for each attempt; never during replays.
    std::shared_ptr<TaskHandler> tasks;
    TimelineOptions timeline;
};

class Debugger {
public:
    explicit Debugger(DebugRun run);

    const Execution& execution() const noexcept { return m_timeline.execution(); }
    const Timeline& timeline() const noexcept { return m_timeline; }
    /// The definition as it stands at this position.
    const Value& document() const noexcept;
    /// The definition that the run began with.
    const Value& firstDocument() const noexcept { return m_document; }
    BreakpointSet& breakpoints() noexcept { return m_breakpoints; }
    const DebugStop& stop() const noexcept { return m_stop; }
    const std::vector<DebugLog>& log() const noexcept { return m_log; }

    // ---- moving

    /// Says what is wanted; nothing moves yet.
    void begin(const DebugGoal& goal);
    /// Works towards the goal for at most `budget` steps; 0 is no bound.
    const DebugStop& advance(std::uint32_t budget = 0);
    /// Both.
    const DebugStop& go(const DebugGoal& goal);
    const DebugStop& go(DebugGoal::Kind kind) { return go(DebugGoal{kind, {}, {}, {}, 0}); }
    const DebugStop& pause();
    /// Applies operations that were recorded elsewhere, up to the first that does not fit; returns how many
    /// did.
    std::size_t play(const std::vector<Operation>& operations);

    /// Whether Wait states, retries and timeouts take no time, or pause the run.
    void setPassTimers(bool pass) { m_passTimers = pass; }
    bool passTimers() const noexcept { return m_passTimers; }
    /// Lets the next timer pass; false where there is none.
    bool passTimer();
    /// Lets time pass up to `time`, or the next timer; what it wakes still waits. False where it did not
    /// move.
    bool advanceClock(std::int64_t time);

    // ---- what comes from outside while the run is on its way to a goal: it goes on to that goal. False at
    // an earlier position than the last, and where it does not fit.

    bool deliver(TaskId task, TaskAnswer answer, std::int64_t time);
    bool deliverSubmission(TaskId task, Value response);
    /// As passTimer().
    bool deliverTime();

    // ---- strands

    std::vector<StrandView> strands() const;
    /// From the machine to the state of a visit; kNone: of the current one.
    std::vector<DebugFrame> callStack(std::uint32_t visit = kNone) const;
    bool select(StrandId strand);
    /// Whether the selected strand runs before the others as long as it can, or all take turns.
    void setSelectedFirst(bool first) { m_selectedFirst = first; }
    /// A held strand does not run.
    bool hold(StrandId strand, bool held);

    // ---- what if. Each makes the run go another way from this position; None where it did.

    EditProblem setPayload(StrandId strand, Value payload);
    EditProblem setVariables(StrandId strand, Value variables);
    /// Of the task that the strand is about to start, has open, or has an answer of that is not written yet.
    EditProblem answerTask(StrandId strand, TaskAnswer answer);
    EditProblem fail(StrandId strand, Value error, Value cause);
    EditProblem timeOut(StrandId strand);
    /// Fails it with `error` and no retry left.
    EditProblem exhaustRetries(StrandId strand, Value error, Value cause);
    /// Moves the strand to another state of its scope, unfinished as it is.
    EditProblem moveTo(StrandId strand, std::string_view state);
    /// Goes on with another definition.
    EditProblem replaceDefinition(std::shared_ptr<const Definition> definition, Value document);
    bool submitTask(TaskId task, Value response);
    bool heartbeat(TaskId task);
    bool abort(Value error = {}, Value cause = {});
    /// Forgets what was recorded after this position, so that the run goes on from here anew.
    void forgetFuture();

private:
    struct Line {
        StrandId id = kNone;
        std::uint64_t serial = 0;
    };
    /// Searching backwards goes window by window, on a copy.
    struct Search {
        Timeline timeline;
        std::uint32_t upper; ///< positions from here on are done
    };

    enum class Moved : std::uint8_t { Yes, Task, Time, Held, Ended };
    Moved moveOn();
    std::optional<StrandId> pick() const;
    StrandId nextStrand() const;
    bool isReached(std::size_t visitsBefore) const;
    bool delivered(const std::function<bool()>& operation);
    const DebugStop& run(std::uint32_t budget);
    const DebugStop& runFreely(std::uint32_t budget);
    const DebugStop& stepStage();
    const DebugStop& searchBreakpoint(std::uint32_t budget);
    std::uint32_t positionBefore() const;
    std::uint32_t positionOfWrite() const;
    void travel(std::uint32_t position);
    const DebugStop& settle(DebugStop::Reason reason);
    void focus(std::uint32_t visit);
    void follow();
    bool isAlive(const Line& line) const;
    bool isInside(StrandId strand, const Line& outer) const;
    void note(std::vector<BreakpointHit> hits);
    void changed(std::uint32_t position, DebugStop::Reason reason = DebugStop::Reason::Reached);
    bool isStarting(StrandId strand) const;
    EditProblem edit(const ExecutionEdit& edit);

    std::shared_ptr<TaskHandler> m_tasks;
    Timeline m_timeline;
    Value m_document;
    BreakpointSet m_breakpoints;
    std::vector<DebugLog> m_log;
    DebugGoal m_goal;
    DebugStop m_stop;
    std::vector<Line> m_selected; ///< the strand, and those around it, inwards
    Line m_origin;                ///< the strand that the goal was set for
    std::uint32_t m_originVisit = kNone;
    std::size_t m_originVisits = 0;
    bool m_active = false; ///< the goal is not reached yet
    bool m_passTimers = true;
    bool m_selectedFirst = false;
    std::set<std::uint64_t> m_held; ///< serials
    std::shared_ptr<Search> m_search;
    std::vector<BreakpointHit> m_hits;
    const Definition* m_bound = nullptr; ///< that the breakpoints know
};

} // namespace steploom::engine
