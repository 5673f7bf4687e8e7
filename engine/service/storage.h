// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "engine/service/model.h"

#include <cstdint>
#include <functional>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

// Where the states API keeps what must outlive the process. The service holds state machines, activities and
// what runs in memory and only hands changes over; executions that have ended are looked up here.
//
// Nothing that was handed over counts before whenSafe() says so: an answer waits for it.
namespace steploom::engine {

/// Which executions a list asks for. Newest first.
struct ExecutionQuery {
    std::string machineArn; ///< one of these four; `machineArn` of a state machine without qualifier
    std::string versionArn;
    std::string aliasArn;
    std::string mapRunArn;
    std::string status; ///< empty: any
    std::optional<bool> redriven;
    /// Only those after this one, in the order of the list.
    std::int64_t beforeStarted = 0; ///< 0: from the newest
    std::string beforeArn;
    std::size_t limit = 100;
};

/// A running execution as it was found after a restart.
struct KeptRun {
    ExecutionRecord record;
    std::string stimuli; ///< all of them, see stimulus.h
};

class Storage {
public:
    virtual ~Storage() = default;

    /// Resources by kind ("machine", "revision", "activity" …) and key; `body` is for the service to read.
    virtual void keep(std::string_view kind, std::string_view key, std::string body) = 0;
    virtual void forget(std::string_view kind, std::string_view key) = 0;
    /// Each one that is kept, in the order of their keys.
    virtual void eachResource(std::string_view kind,
                              const std::function<void(std::string_view, std::string_view)>& visit) = 0;

    /// An execution that runs from now on, or again.
    virtual void begin(const ExecutionRecord& record) = 0;
    /// What happened to it from outside, behind what was kept before.
    virtual void append(const std::string& executionArn, std::string stimuli) = 0;
    /// It ended. `history` is the JSON array of its events; `stimuli`, all of them, are empty where it can
    /// never be redriven.
    virtual void end(const ExecutionRecord& record, std::string history, std::string stimuli) = 0;
    virtual void eachRun(const std::function<void(KeptRun)>& visit) = 0;

    /// Of those that ended.
    virtual std::optional<ExecutionRecord> find(const std::string& executionArn) = 0;
    virtual std::vector<ExecutionRecord> list(const ExecutionQuery& query) = 0;
    virtual std::string history(const std::string& executionArn) = 0;
    /// Everything that an ended execution was told from outside.
    virtual std::string stimuli(const std::string& executionArn) = 0;

    /// Calls back, on the thread of the service, once all that was handed over so far would survive the end
    /// of the process.
    virtual void whenSafe(std::function<void()> then) = 0;
};

} // namespace steploom::engine
