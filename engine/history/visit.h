// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "engine/definition/state_type.h"
#include "engine/history/event.h"
#include "engine/history/map_run.h"
#include "engine/support/copy_on_write.h"
#include "engine/value/value.h"

#include <cstdint>
#include <vector>

// The record of one visit of one state: the inspection data of the TestState API and what led in and out. The
// inspector, tests, API, history view and debugger all read this one record. The interpreter fills it while
// it runs; the history reader rebuilds it from events as far as these tell.
namespace steploom::engine {

enum class VisitStatus : std::uint8_t {
    Running,   ///< entered, not left yet: between steps, waiting for a task, a time or its branches
    Retrying,  ///< the last attempt failed; waits for the next one
    Succeeded, ///< left in the ordinary way
    Caught,    ///< failed, and a catcher took the error
    Failed,    ///< failed, and the failure went up
    Aborted,   ///< stopped because something outside failed or ended
};

/// How control left the state.
struct Transition {
    enum class Kind : std::uint8_t {
        None,    ///< not left, or left by a failure
        Next,    ///< its Next field
        End,     ///< End: true, or a Succeed or Fail state
        Choice,  ///< rule `index` of Choices
        Default, ///< Default of a Choice
        Catch,   ///< catcher `index`
    };
    Kind kind = Kind::None;
    std::uint32_t index = 0;
    /// Where it went; kNone where the scope ended.
    StateId target = kNone;
};

/// One try of the work of a Task, Parallel or Map state.
struct Attempt {
    enum class Outcome : std::uint8_t { Running, Succeeded, Failed, TimedOut, Aborted };
    Outcome outcome = Outcome::Running;
    /// …Scheduled (Task) or …Started (Parallel, Map) event; 0 where the try failed before it.
    EventId scheduled = 0;
    /// Times in milliseconds since 1970; `ended` is 0 while it runs.
    std::int64_t started = 0;
    std::int64_t ended = 0;
    Value error;
    Value cause;
    /// Which retrier answered the failure, and when the next attempt starts; kNone and 0 where none did.
    std::uint32_t retryIndex = kNone;
    std::int64_t nextAttempt = 0;
    /// In seconds, absent where the state sets none.
    Value timeoutSeconds;
    Value heartbeatSeconds;
    /// {"roleArn": …} where the state has Credentials.
    Value credentials;
    Value workerName;
};

/// What only some states need. Empty for a plain Pass, Choice, Wait or Succeed.
struct VisitDetail {
    std::vector<Attempt> attempts;

    // Task: what was called. Resource and type as the service's events split them.
    Value resource;
    Value resourceType;
    Value region;
    /// What was sent and what came back at first (the submission of .sync and .waitForTaskToken).
    Value request;
    Value response;

    // errorDetails of the last failure
    Value error;
    Value cause;
    std::uint32_t catchIndex = kNone;
    std::uint32_t retryIndex = kNone;
    std::int64_t retryBackoffMs = 0;

    // Map
    Value afterItemsPath;
    Value afterItemSelector; ///< of the first item, as TestState shows it
    Value afterItemBatcher;
    Value afterItemsPointer;
    Value toleratedFailureCount;
    Value toleratedFailurePercentage;
    Value maxConcurrency;
    /// Distributed Map: its latest run, an index into History::mapRuns; and where its ResultWriter writes.
    std::uint32_t mapRun = kNone;
    Value writerArguments;
    /// Branches of a Parallel, items of a Map.
    std::uint32_t branches = 0;

    /// Wait: when it ends, ms since 1970.
    std::int64_t waitUntil = 0;
};

struct VisitRecord {
    /// Index of the state in the definition; kNone in a history read without one.
    StateId state = kNone;
    StateType type = StateType::Pass;
    VisitStatus status = VisitStatus::Running;
    Transition transition;

    /// Visit of the Parallel or Map that this one runs in; kNone at the top. `branch` is the branch or item
    /// index and `parentAttempt` which try of the parent it belongs to.
    std::uint32_t parent = kNone;
    std::uint32_t branch = 0;
    std::uint32_t parentAttempt = 0;

    /// The child execution whose history tells of it: what the event ids below count in.
    ChildId child = kNone;
    EventId enteredEvent = 0;
    EventId exitedEvent = 0; ///< 0 until left, and where the state has no exit event
    std::int64_t enteredTime = 0;
    std::int64_t leftTime = 0; ///< 0 until left

    Value name; ///< of the state

    // The data flow, stage by stage; absent where the state has no such stage or did not get there.
    Value input;
    Value afterInputPath;
    Value afterParameters; ///< Parameters, or Arguments of a JSONata state
    Value result;
    Value afterResultSelector;
    Value afterResultPath;
    Value output;
    Value variablesBefore; ///< object, absent where empty
    Value variablesAfter;  ///< as seen by the next state

    CopyOnWrite<VisitDetail> detail;
};

} // namespace steploom::engine
