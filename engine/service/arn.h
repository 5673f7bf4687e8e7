// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "engine/service/reply.h"

#include <cstdint>
#include <optional>
#include <string>
#include <string_view>
#include <variant>

// The ARNs of Step Functions: arn:PARTITION:states:REGION:ACCOUNT:KIND:REST.
namespace steploom::engine {

struct Arn {
    enum class Kind : std::uint8_t {
        StateMachine, ///< stateMachine:NAME, also NAME:VERSION, NAME:ALIAS, NAME/LABEL
        Execution,    ///< execution:NAME:EXECUTION, or execution:NAME/LABEL:EXECUTION of a Map Run's child
        Express,      ///< express:NAME:EXECUTION:ID
        Activity,     ///< activity:NAME
        MapRun,       ///< mapRun:NAME/LABEL:ID
    };
    Kind kind = Kind::StateMachine;
    std::string partition;
    std::string region;
    std::string account;
    std::string name;  ///< of the state machine or activity
    std::string label; ///< of the Map state, behind "/"; empty without one
    /// Version number or alias (StateMachine), name of the execution, id of the Map Run.
    std::string qualifier;
    /// Behind "#" of a state machine's ARN: the test case of the mock configuration, as Step Functions Local
    /// takes it.
    std::string testCase;

    /// Of a state machine, without qualifier and test case.
    std::string machineArn() const;
};

/// Reads an ARN; an error in the words of the service where it is none of Step Functions.
std::variant<Arn, ServiceError> readArn(std::string_view text);

/// As readArn(), but only of the given kinds ("Resource type not valid in this context: express").
std::variant<Arn, ServiceError> readArn(std::string_view text, std::initializer_list<Arn::Kind> kinds);

/// The number of a version's qualifier; none for an alias or where there is none.
std::optional<std::int64_t> versionOf(const Arn& arn);

/// Names of state machines, executions and activities: 1 to 80 characters, none of white space, brackets,
/// wildcards, "#%\^|~`$&,;:/" and control characters.
bool isValidName(std::string_view name);

} // namespace steploom::engine
