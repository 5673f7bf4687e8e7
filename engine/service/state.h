// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "engine/service/alarms.h"
#include "engine/service/execution_log.h"
#include "engine/service/metrics.h"
#include "engine/service/model.h"
#include "engine/service/reply.h"
#include "engine/service/run_driver.h"
#include "engine/service/service.h"
#include "engine/service/stimulus.h"
#include "engine/service/storage.h"
#include "engine/service/task_choices.h"

#include <deque>
#include <map>
#include <memory>
#include <optional>
#include <queue>
#include <set>
#include <string>
#include <unordered_map>
#include <vector>

// What the operations of the states API work on. Not for those outside: service.h is.
namespace steploom::engine {

/// An execution that runs.
struct Run {
    ExecutionRecord record;
    std::shared_ptr<Revision> revision;
    StateMachine* machine = nullptr; ///< null where it was deleted in between
    std::unique_ptr<RecordedRun> recorded;
    std::unique_ptr<MockTaskHandler> mocks;
    bool express = false;
    bool queued = false;
    /// Somebody else runs it (run_driver.h); the execution here never takes a step.
    bool driven = false;
    std::string drivenHistory; ///< JSON array of its events so far
    std::map<TaskId, DrivenTask> drivenTasks;
    std::optional<DrivenOutcome> outcome; ///< of a driven one
    /// Tasks that were submitted as they started: told after the step.
    std::vector<std::pair<TaskId, Value>> submissions;
    /// Tasks that somebody works at whom somebody chose.
    std::map<TaskId, std::shared_ptr<const TaskChoices>> chosen;
    /// What wants to know when it has ended.
    std::vector<std::function<void(const ExecutionRecord&)>> watchers;
    /// Task tokens of it that are open.
    std::map<TaskId, std::string> tokens;
    /// Which timer of the list below counts.
    std::int64_t timer = 0;
    std::uint64_t timerOrder = 0;

    const Execution& execution() const noexcept { return recorded->execution(); }
};

struct OpenToken {
    std::string executionArn;
    TaskId task = 0;
};

/// A task that waits for a worker of its activity.
struct QueuedTask {
    std::string executionArn;
    TaskId task = 0;
};

/// A GetActivityTask call that waits for a task.
struct Poller {
    Done done;
    std::string workerName;
    std::int64_t until = 0;
    /// Tells that the caller has hung up; may be null.
    std::shared_ptr<const bool> gone;
};

struct ActivityQueue {
    std::deque<QueuedTask> tasks;
    std::deque<Poller> pollers;
};

/// When an execution wants to be looked after.
struct RunTimer {
    std::int64_t time = 0;
    std::uint64_t order = 0;
    std::string executionArn;
    bool operator>(const RunTimer& other) const noexcept {
        return time != other.time ? time > other.time : order > other.order;
    }
};

/// An answer whose time is to come.
struct LateAnswer {
    std::string executionArn;
    TaskId task = 0;
    TaskAnswer answer;
};

struct ServiceState {
    ServiceOptions options;
    std::shared_ptr<Storage> storage;
    std::vector<std::shared_ptr<TaskRunner>> runners;
    std::int64_t now = 0;
    /// Of the call that is being answered: tells that the caller has hung up. May be null.
    std::shared_ptr<const bool> caller;
    std::uint64_t random = 1;

    /// In the order of their creation.
    std::vector<std::unique_ptr<StateMachine>> machines;
    std::unordered_map<std::string, StateMachine*> machineByArn;
    std::unordered_map<std::string, std::shared_ptr<Revision>> revisions;
    std::vector<std::unique_ptr<Activity>> activities;
    std::unordered_map<std::string, ActivityQueue> activityQueues;
    /// When which execution was redriven by which client token.
    std::unordered_map<std::string, std::int64_t> redriveTokens;
    std::unordered_map<std::string, Value> mapRuns; ///< ended ones, as DescribeMapRun answers

    std::unordered_map<std::string, std::unique_ptr<Run>> runs;
    /// Their order in lists: by start, then ARN.
    std::set<std::pair<std::int64_t, std::string>, std::greater<>> runOrder;
    std::deque<std::string> ready;
    std::priority_queue<RunTimer, std::vector<RunTimer>, std::greater<>> timers;
    std::uint64_t timerOrder = 0;
    std::unordered_map<std::string, OpenToken> tokens;
    RunMetrics metrics;
    /// The latest that ended, newest first, without their payloads.
    std::deque<ExecutionRecord> recent;
    AlarmBoard alarms;
    ExecutionLogs logs;
    ExpressRing express;         ///< of those that ended
    RunDriver* driver = nullptr; ///< null: nobody runs executions but us
    TaskChoiceBoard choices;
    std::multimap<std::int64_t, LateAnswer> late; ///< by their time
    /// Activities whose queues grew since workers were last looked for.
    std::set<std::string> offers;

    // state.cpp
    std::string newId();
    /// Answers after all that was handed to the storage is safe.
    void reply(const Done& done, Reply reply);

    // scheduler.cpp
    void enqueue(Run& run);
    void turn(Run& run, std::size_t steps);
    /// What the clock of a run shows now.
    std::int64_t timeOf(const Run& run) const;
    void finish(Run& run);
    void account(const Run& run);
    void remember(const ExecutionRecord& record);
    bool work(std::size_t steps);
    std::optional<std::int64_t> nextTime() const;
    void expirePollers();

    // run_tasks.cpp
    TaskAnswer startTask(Run& run, const TaskRequest& request);
    /// One that was submitted before a restart; false where nobody takes it on.
    bool resumeTask(Run& run, const TaskRequest& request, const Value& submitted);
    void answerTask(const std::string& executionArn, TaskId task, const TaskAnswer& answer);
    void offerToPollers(const std::string& activityArn);

    // chosen_tasks.cpp
    std::shared_ptr<const TaskChoices> choicesOf(const Run& run) const;
    /// Nothing where it goes the way of all tasks.
    std::optional<TaskAnswer> startChosen(Run& run, const TaskCall& call);
    /// Pending: its child executions run.
    TaskAnswer startMapRun(const Run& run, const MapRunRequest& request) const;
    void letPersonAnswer(Run& run, const TaskRequest& request);
    void giveLateAnswers();
    /// Nobody waits for it any more.
    void cancelTask(Run& run, TaskId task);
};

/// Tasks of a run that nobody has answered, whoever runs it.
std::vector<TaskRequest> openTasksOf(const Run& run);
TaskRequest requestOf(const DrivenTask& task);
/// Hands the answer to a task to the driver of its execution. False where it is none yet.
bool tellDriver(ServiceState& state, Run& run, TaskId task, const TaskAnswer& answer);

/// Any operation by its name, its request checked first. Service::call() does this.
void callService(ServiceState& state, std::string_view operation, const Value& request, const Done& done);

/// What a refused lookup says, or what was found.
template <typename T>
using Found = std::variant<T, ServiceError>;

/// A state machine by an ARN with or without qualifier; an error where there is none. Sets `arn`.
Found<StateMachine*> findMachine(ServiceState& state, std::string_view arn, Arn* read = nullptr);
/// By an ARN that must not have a qualifier.
Found<StateMachine*> findUnqualified(ServiceState& state, std::string_view arn);
Alias* findAlias(StateMachine& machine, std::string_view name);
Activity* findActivity(ServiceState& state, std::string_view arn);

// keeping.cpp: resources as the storage keeps them.
void keepMachine(ServiceState& state, const StateMachine& machine);
void forgetMachine(ServiceState& state, const std::string& arn);
void keepRevision(ServiceState& state, const Revision& revision);
void keepActivity(ServiceState& state, const Activity& activity);
void restoreResources(ServiceState& state);
void restoreRuns(ServiceState& state);

/// Seconds since 1970 with a fraction, as answers have dates.
Value dateValue(std::int64_t milliseconds);
/// Compiled, now or before; null where it cannot be.
std::shared_ptr<const Definition> compiledOf(Revision& revision);

/// What starts an execution: a machine, version or alias, and what runs behind it.
struct StartTarget {
    StateMachine* machine = nullptr;
    std::shared_ptr<Revision> revision;
    std::string versionArn;
    std::string aliasArn;
    std::string testCase;
};
Found<StartTarget> resolveTarget(ServiceState& state, std::string_view arn);
/// The input's text, checked; "{}" where none is given.
Found<std::string> checkedInput(const Value& request);
/// Starts one; `request` has name, input and traceHeader.
Found<Run*> startRun(ServiceState& state, const StartTarget& target, const Value& request, bool synchronous);
/// What DescribeExecution says of one, running or ended.
Value describeExecution(const ExecutionRecord& record, bool withData);
std::optional<ExecutionRecord> findExecution(ServiceState& state, const std::string& arn);
/// Brings one back that did not succeed, by what it was told, and redrives it; null where that fails.
Run* reviveRun(ServiceState& state, const ExecutionRecord& record, const std::string& stimuli);

// children.cpp
struct RunningChild {
    Run* run = nullptr; ///< its parent; null: no such child runs, or has run, in one that runs
    ChildId id = kNone;
};
struct RunningMapRun {
    Run* run = nullptr;
    std::uint32_t index = kNone;
};
RunningChild childOf(ServiceState& state, std::string_view arn);
RunningMapRun mapRunOf(ServiceState& state, std::string_view arn);
ExecutionRecord childRecord(const Run& run, ChildId id);
std::optional<ExecutionRecord> findRunningChild(ServiceState& state, const std::string& arn);

/// The record of a run as it stands now.
ExecutionRecord currentRecord(const Run& run);
void stopRun(ServiceState& state, Run& run, Value error, Value cause);
/// callbacks.cpp: a task times out now, whatever time it has. False where the token is of none that is open.
bool expireToken(ServiceState& state, const std::string& token);

} // namespace steploom::engine
