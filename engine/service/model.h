// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "engine/definition/definition.h"
#include "engine/service/arn.h"
#include "engine/value/value.h"

#include <cstdint>
#include <map>
#include <memory>
#include <optional>
#include <string>
#include <vector>

// What the states API keeps: state machines with their revisions, versions and aliases, and activities.
// All times are milliseconds since 1970.
namespace steploom::engine {

/// What a state machine was at one time. Executions, versions and the machine itself share them; they never
/// change.
struct Revision {
    /// Names it in the store. The revision that a machine was created with has no revisionId in answers.
    std::string id;
    bool initial = false;
    std::string definition;
    std::string roleArn;
    WorkflowType type = WorkflowType::Standard;
    /// As answers show them, defaults filled in.
    Value logging;
    Value tracing;
    Value encryption;
    std::int64_t date = 0;
    /// Compiled when it is first run; belongs to the thread of the service.
    std::shared_ptr<const Definition> compiled;
    /// Variables that each state reads: an object of arrays; absent where none does.
    Value variableReferences;
};

struct Version {
    std::int64_t number = 0;
    std::string description;
    std::shared_ptr<Revision> revision;
    std::int64_t date = 0;
};

struct AliasRoute {
    std::string versionArn;
    std::int64_t weight = 0; ///< percent
};

struct Alias {
    std::string name;
    std::string description;
    std::vector<AliasRoute> routes;
    std::int64_t created = 0;
    std::int64_t updated = 0;
};

using Tags = std::vector<std::pair<std::string, std::string>>;

struct StateMachine {
    std::string arn;
    std::string name;
    std::int64_t created = 0;
    std::shared_ptr<Revision> revision;
    std::map<std::int64_t, Version> versions;
    std::int64_t lastVersion = 0; ///< numbers are not used twice
    std::vector<Alias> aliases;   ///< in order of their creation
    Tags tags;
    /// Deleted, but executions of it still run.
    bool deleting = false;
    std::uint64_t running = 0; ///< executions
};

struct Activity {
    std::string arn;
    std::string name;
    std::int64_t created = 0;
    Value encryption;
    Tags tags;
};

/// What is known of an execution besides its history. Texts hold JSON where the API passes JSON as text.
struct ExecutionRecord {
    std::string arn;
    std::string name;
    std::string machineArn; ///< of a Map Run's child: with its label
    std::string versionArn;
    std::string aliasArn;
    std::string mapRunArn;
    std::string revision; ///< id of the one that it runs
    std::string input;
    std::string output;
    std::string traceHeader;
    std::string testCase; ///< of the mock configuration
    std::optional<std::string> error;
    std::optional<std::string> cause;
    std::string status = "RUNNING";
    std::int64_t started = 0;
    std::int64_t stopped = 0;
    std::uint64_t seed = 0;
    std::uint32_t redriveCount = 0;
    std::int64_t redriven = 0;
    std::uint32_t itemCount = 0; ///< of a Map Run's child
    bool hasOutput = false;
};

} // namespace steploom::engine
