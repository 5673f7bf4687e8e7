// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "engine/execution/context.h"
#include "engine/execution/execution.h"
#include "engine/expression/query.h"

#include <optional>
#include <string_view>

namespace steploom::engine {

/// Moves an Execution: the functions behind step(). It holds nothing itself, so that all state stays in the
/// copyable Execution. Its parts: interpreter.cpp (turns), dataflow.cpp (paths and templates), failure.cpp
/// (Retry, Catch, the way up), fork.cpp (joins and aborts), map_run.cpp (distributed Maps), states/ (one file
/// a type).
struct Interpreter {
    Execution& x;
    /// Null where no task can start, as when an answer from outside is booked.
    TaskHandler* handler = nullptr;
    /// The execution that the strand at work belongs to: whose history is written.
    ChildId child = kNone;
    /// What is cut off is not told: the end of the execution says it all.
    bool silent = false;

    // interpreter.cpp
    StepResult step();
    StepResult stepStrand(StrandId id);
    StepResult waiting() const;
    void run(StrandId id);
    void endFullHistory();
    void begin(StrandId id);
    void enter(StrandId id);
    void execute(StrandId id);
    void leave(StrandId id);
    void leaveCaught(StrandId id);
    void finish(StrandId id);
    /// Writes the exit of the current state and takes the strand to the next one, or to the end of its scope.
    void exit(StrandId id, Value output, Transition transition, Value assigned, VisitStatus status);
    void endExecution(ExecutionStatus status, EventType event, Value payload, Value detail, EventId previous);
    StrandId addStrand();
    void removeStrand(StrandId id);
    void makeReady(StrandId id) { x.m_ready.push(id); }
    void addTimer(StrandId id, Timer::Kind kind, std::int64_t time);
    void fire(const Timer& timer);
    bool isVoid(const Timer& timer) const noexcept;
    /// Appends an event; returns its id. Past the quota nothing is written, and the execution ends after this
    /// step.
    EventId write(EventType type, EventId previous, std::uint32_t visit, Value payload = {},
                  Value detail = {}, std::uint32_t number = 0);

    Strand& strand(StrandId id) { return x.m_strands[id]; }
    const State& state(const Strand& strand) const { return x.m_definition->state(strand.state); }
    VisitRecord& visit(const Strand& strand) { return x.m_history.visits.edit(strand.visit); }
    VisitDetail& detail(const Strand& strand) { return visit(strand).detail.edit(); }

    // dataflow.cpp
    /// InputPath. Absent with `failure` where the path finds nothing.
    Value selectInput(StrandId id, const Value& input, Failure& failure);
    /// The result through ResultSelector, ResultPath and OutputPath, with Assign beside it; then exit().
    void completeState(StrandId id, Value result, Transition transition);
    Value evaluateIn(StrandId id, const Expression& expression, const Value& payload, std::string_view field,
                     Failure& failure);
    /// completeState() of a JSONata state.
    void completeQuery(StrandId id, Value result, Transition transition);
    /// A JSONata field of a strand's state, with what it sees besides.
    Value evaluateQueryIn(StrandId id, const Expression& query, Failure& failure,
                          QueryResult expected = QueryResult::Any, const Value* result = nullptr,
                          const Value* errorOutput = nullptr);
    /// A state's output that is too large.
    Failure tooLarge(const State& state) const;
    Value selectPart(StrandId id, const Selection& selection, const Value& payload, Failure& failure);
    /// The value of a number field, absent where the field is not set.
    Value numberOf(StrandId id, const NumberField& field, std::string_view name, const Value& payload,
                   Failure& failure);
    /// An optional template; absent where there is none.
    Value fieldOf(StrandId id, const std::optional<Expression>& field, std::string_view name,
                  const Value& payload, Failure& failure);
    /// ResultPath: the result in its place; absent where it does not fit the input.
    static Value placed(const Placement& placement, const Value& input, const Value& result);
    Transition nextOf(const State& state) const;
    bool isTooLarge(const Value& value) const;
    /// The failure of our own making, with the words that the service puts before its causes.
    Failure runtimeFailure(StrandId id, std::string_view cause);
    Failure prefixed(StrandId id, Failure failure);
    /// Tells of a JSONata field that could not be evaluated.
    void writeEvaluationFailed(StrandId id, const Failure& failure);

    // failure.cpp
    enum class Origin : std::uint8_t {
        State, ///< of the state's own evaluation: ends the execution where it is States.Runtime
        Work,  ///< of its task, branches or iterations
    };
    /// Gives the failure of the current state to its retriers and catchers, or passes it up.
    void failState(StrandId id, Failure failure, Origin origin);
    bool retry(StrandId id, const Failure& failure);
    bool catches(StrandId id, const Failure& failure);
    bool takeCatcher(StrandId id, std::uint32_t index, const Failure& failure);
    void failScope(StrandId id, Failure failure);
    /// Ends what the strand runs in, an execution or a child execution, past all retriers and catchers in it.
    void failExecution(StrandId id, Failure failure, ExecutionStatus status = ExecutionStatus::Failed);

    // fork.cpp
    void completeBranch(StrandId id, Value output);
    void failBranch(StrandId id, Failure failure, ExecutionStatus status = ExecutionStatus::Failed);
    void joinBranch(StrandId parent, std::uint32_t branch, Value result, EventId last, EventId told);
    void failParent(StrandId id, Failure failure, Origin origin);
    void abortChildren(StrandId parent, StrandId cause);
    void abortStrand(StrandId id, bool isCause);
    void cutOff(StrandId id);
    bool isChild(StrandId id) const;
    void startIterations(StrandId id);
    void beginIteration(StrandId id);
    void joined(StrandId id);

    // redrive.cpp
    /// Remembers how things stand, as long as nothing that this failure leads to has ended yet.
    void keepForRedrive(StrandId cause);
    /// A state goes on after all: what failed in it or below it is not where the execution ends.
    void forgetRedrive(StrandId id);
    void redrive();
    void resume(StrandId id);
    void reopenChild(StrandId id);
    void reopenMapRun(StrandId id);
    /// Forgets the branches or iterations of a strand without a word in the history.
    bool forgetFork(StrandId id);

    // map_run.cpp
    /// Begins the Map Run of a strand whose Fork has its items, reading and batching them where the state
    /// says so.
    void startMapRun(StrandId id);
    TaskAnswer knownResult(StrandId id, const State& map, const MapRun& run) const;
    Failure failMapRun(StrandId id, Failure failure);
    void endMapRun(std::uint32_t run, ExecutionStatus status);
    void beginChild(StrandId id, Value input);
    void endChild(StrandId id, ExecutionStatus status, Value payload, Value cause);
    /// The strand that a child execution begins and ends with; kNone where it has ended.
    StrandId topOf(ChildId wanted) const;
    /// The outputs of the child executions in the form that the state asks for.
    Value resultsOf(StrandId id, Failure& failure);
    /// ItemSelector for one item of a Map strand.
    Value selectItem(StrandId map, const Value& item, std::uint32_t index, Failure& failure);

    // states/
    void executePass(StrandId id);
    void executeTask(StrandId id);
    void startTask(StrandId id);
    void settleTask(StrandId id);
    void startQueuedTask(StrandId id, Value workerName);
    void executeChoice(StrandId id);
    void executeWait(StrandId id);
    std::int64_t queriedEnd(StrandId id, const WaitBody& body, Failure& failure);
    void executeSucceed(StrandId id);
    void executeFail(StrandId id);
    void executeParallel(StrandId id);
    void executeMap(StrandId id);
};

/// Whether a list of ErrorEquals covers a failure.
bool matchesError(const std::vector<Value>& names, const Failure& failure);

} // namespace steploom::engine
