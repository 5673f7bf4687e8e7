// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "engine/definition/workflow_type.h"
#include "engine/task/object_store.h"
#include "engine/value/value.h"

#include <cstdint>
#include <memory>
#include <string>

namespace steploom::engine {

/// The limits of the service. 0 switches one off.
struct Quotas {
    /// Bytes of UTF-8 JSON that an input, output or result may have.
    std::uint64_t payloadBytes = 262'144;
    /// Events of one Standard history; the last one is the failure that says so. Express has no such limit.
    std::uint32_t historyEvents = 25'000;
    /// Iterations of one inline Map that run at once.
    std::uint32_t inlineConcurrency = 40;
    /// Seconds that a Standard execution may take: a year. Express: five minutes.
    std::uint32_t standardSeconds = 31'536'000;
    std::uint32_t expressSeconds = 300;

    static Quotas none() { return {0, 0, 40, 0, 0}; }
};

/// Everything that decides how a run goes, besides the definition and the answers of its tasks: the same
/// options give the same history, byte for byte.
struct ExecutionOptions {
    Value input = Value::emptyObject();
    WorkflowType type = WorkflowType::Standard;
    /// Express: started with StartSyncExecution.
    bool synchronous = false;
    Quotas quotas;
    /// Seeds jitter, States.UUID, unseeded States.MathRandom and task tokens.
    std::uint64_t seed = 1;
    /// Virtual time of the start, milliseconds since 1970. Default 2024-01-01T00:00:00Z.
    std::int64_t startTime = 1'704'067'200'000;

    /// A state of the machine's own scope to begin with instead of StartAt, as a redrive does; empty or
    /// unknown: StartAt. And the variables that it sees: an object, or absent.
    std::string startState;
    Value variables;

    /// Where ItemReader and ResultWriter find the objects of S3; without one they fail.
    std::shared_ptr<ObjectStore> objects;

    /// Histories of the service from before November 2024 name MapRunSucceeded as the cause of a distributed
    /// Map's exit; later ones name MapRunStarted.
    bool exitFollowsMapRunSuccess = false;

    /// What the context object says.
    std::string executionName = "execution";
    std::string executionArn; ///< derived from name and state machine where empty
    std::string stateMachineName = "StateMachine";
    std::string stateMachineArn; ///< derived where empty
    std::string roleArn = "arn:aws:iam::123456789012:role/steploom";
    std::string region = "us-east-1";
    std::string account = "123456789012";

    /// Task tokens are made with this key, so that somebody else's can be told from ours (token.h). Empty:
    /// they are plain UUIDs.
    std::string tokenKey;

    /// For trying out a single state: what the context object is instead of its own, and how often each of
    /// its retriers was used before.
    Value context;
    std::uint32_t retriesUsed = 0;
};

} // namespace steploom::engine
