// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "engine/definition/condition.h"
#include "engine/definition/map_fields.h"
#include "engine/definition/number_field.h"
#include "engine/definition/state_type.h"
#include "engine/definition/workflow_type.h"
#include "engine/expression/expression.h"
#include "engine/task/handler.h"

#include <cstdint>
#include <optional>
#include <string>
#include <unordered_map>
#include <variant>
#include <vector>

// A state machine, compiled: everything that running it needs and nothing of its text. Immutable; belongs to
// one thread at a time with its executions, because it shares values with them.
namespace steploom::engine {

/// InputPath, OutputPath: which part of a payload goes on.
struct Selection {
    enum class Kind : std::uint8_t { Whole, Nothing, Part };
    Kind kind = Kind::Whole;
    Path path; ///< of a Part
};

/// ResultPath: where the result goes in the raw input.
struct Placement {
    enum class Kind : std::uint8_t { Replace, Discard, Set };
    Kind kind = Kind::Replace;
    Path path; ///< of a Set
};

struct Retrier {
    std::vector<Value> errors;
    std::uint32_t maxAttempts = 3;
    double intervalSeconds = 1;
    double backoffRate = 2;
    double maxDelaySeconds = 0; ///< 0: none
    bool fullJitter = false;
};

struct Catcher {
    std::vector<Value> errors;
    StateId next = kNone;
    Placement resultPath;
    std::optional<Expression> assign;
    std::optional<Expression> output; ///< JSONata, instead of ResultPath
};

struct PassBody {
    Value result; ///< absent: the input is the result
};

struct TaskBody {
    TaskKind kind = TaskKind::Service;
    Value resource;
    /// As task events split it: "lambda" and "invoke", "sqs" and "sendMessage.waitForTaskToken". Absent for a
    /// function's or activity's own ARN.
    Value eventResourceType;
    Value eventResource;
    NumberField timeoutSeconds;
    NumberField heartbeatSeconds;
    std::optional<Expression> credentials;
};

struct ChoiceBody {
    std::vector<ChoiceRule> rules;
    StateId defaultNext = kNone;
};

struct WaitBody {
    std::optional<double> seconds;
    std::optional<Path> secondsPath;
    Value timestamp; ///< as written; absent where there is none
    std::optional<Path> timestampPath;
    std::optional<Expression> secondsQuery;
    std::optional<Expression> timestampQuery;
};

struct SucceedBody {};

struct FailBody {
    /// Error and Cause, or ErrorPath and CausePath: a constant, path, intrinsic or query.
    std::optional<Expression> error;
    std::optional<Expression> cause;
};

struct ParallelBody {
    std::vector<ScopeId> branches;
};

struct MapBody {
    ScopeId processor = 0;
    bool distributed = false;
    /// Of a distributed Map: what its child executions are, and what their ARNs have behind the machine's
    /// name.
    WorkflowType childType = WorkflowType::Standard;
    Value label; ///< absent where none is given
    std::optional<ItemReader> reader;
    std::optional<ItemBatcher> batcher;
    std::optional<ResultWriter> writer;
    std::optional<Path> itemsPath;
    std::optional<Expression> items;        ///< JSONata, instead of ItemsPath
    std::optional<Expression> itemSelector; ///< or the legacy Parameters
    NumberField maxConcurrency;
    NumberField toleratedFailureCount;
    NumberField toleratedFailurePercentage;
};

struct State {
    StateType type = StateType::Pass;
    QueryLanguage language = QueryLanguage::JsonPath;
    StateId id = 0;
    ScopeId scope = 0;
    /// kNone ends the scope.
    StateId next = kNone;
    Value name;
    std::string pointer; ///< JSON Pointer of the state's object in the definition

    Selection inputPath;
    Selection outputPath;
    Placement resultPath;
    std::optional<Expression> parameters; ///< or Arguments, in JSONata
    std::optional<Expression> output;     ///< JSONata: instead of selector and paths
    std::optional<Expression> resultSelector;
    std::optional<Expression> assign;
    std::vector<Retrier> retriers;
    std::vector<Catcher> catchers;

    std::variant<PassBody, TaskBody, ChoiceBody, WaitBody, SucceedBody, FailBody, ParallelBody, MapBody> body;
};

struct StateScope {
    StateId startAt = kNone;
    /// The Parallel or Map that it belongs to; kNone for the machine. `branch` counts within a Parallel.
    StateId owner = kNone;
    std::uint32_t branch = 0;
};

class Definition {
public:
    const std::vector<State>& states() const noexcept { return m_states; }
    const State& state(StateId id) const noexcept { return m_states[id]; }
    const std::vector<StateScope>& scopes() const noexcept { return m_scopes; }
    const StateScope& scope(ScopeId id) const noexcept { return m_scopes[id]; }
    /// 0: none.
    double timeoutSeconds() const noexcept { return m_timeoutSeconds; }
    QueryLanguage queryLanguage() const noexcept { return m_language; }

    /// By JSON Pointer ("/States/Charge", "/States/Fan/Branches/0/States/A").
    std::optional<StateId> stateAt(std::string_view pointer) const;
    /// By name. Names are unique in a whole machine.
    std::optional<StateId> stateNamed(std::string_view name) const;

private:
    friend class Compiler;
    std::vector<State> m_states;
    std::vector<StateScope> m_scopes;
    std::unordered_map<std::string, StateId> m_byPointer;
    std::unordered_map<std::string, StateId> m_byName;
    double m_timeoutSeconds = 0;
    QueryLanguage m_language = QueryLanguage::JsonPath;
};

} // namespace steploom::engine
