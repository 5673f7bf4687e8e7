// SPDX-License-Identifier: Apache-2.0
#include "engine/service/test_plan.h"

#include "engine/definition/compiler.h"
#include "engine/service/errors.h"
#include "engine/service/request.h"
#include "engine/service/response_shapes.h"
#include "engine/service/test_context.h"
#include "engine/service/validate_definition.h"
#include "engine/value/json_reader.h"
#include "engine/value/json_writer.h"

#include <set>

namespace steploom::engine {

namespace {

/// What a state that came alone is called.
constexpr const char* kStateName = "StateName";

/// The object of a state by its name, at any depth; null where there is none.
const Value* findState(const Value& scope, std::string_view name) {
    const Value& states = scope.get("States");
    if (const Value* found = states.find(name))
        return found;
    for (std::size_t i = 0; i < states.size(); ++i) {
        const Value& state = states.at(i);
        const Value& branches = state.get("Branches");
        for (std::size_t b = 0; b < branches.size(); ++b) {
            if (const Value* found = findState(branches.at(b), name))
                return found;
        }
        for (const std::string_view processor : {"ItemProcessor", "Iterator"}) {
            if (const Value* found = findState(state.get(processor), name))
                return found;
        }
    }
    return nullptr;
}

/// Names that a state can go to.
std::set<std::string> targetsOf(const Value& state) {
    std::set<std::string> targets;
    const auto add = [&](const Value& target) {
        if (target.isString())
            targets.emplace(target.asString());
    };
    add(state.get("Next"));
    add(state.get("Default"));
    for (const std::string_view list : {"Choices", "Catch"}) {
        const Value& rules = state.get(list);
        for (std::size_t i = 0; i < rules.size(); ++i)
            add(rules.at(i).get("Next"));
    }
    return targets;
}

Value machineOf(const Value& state, std::string_view name, const Value& language) {
    const Value stub = Value::object({{"Type", Value("Succeed")}});
    ObjectBuilder states;
    states.add(name, state);
    for (const std::string& target : targetsOf(state)) {
        if (target != name)
            states.add(target, stub);
    }
    ObjectBuilder machine;
    machine.add("StartAt", Value(name));
    if (!language.isAbsent())
        machine.add("QueryLanguage", language);
    machine.add("States", states.build());
    return machine.build();
}

std::optional<ServiceError> refused(const ValidationResult& found) {
    if (found.ok())
        return std::nullopt;
    return ServiceError{"InvalidDefinition", invalidDefinitionMessage(found), 400, {}};
}

std::optional<ServiceError> takeDefinition(TestPlan& plan, const Value& request) {
    const std::string_view definition = text(request, "definition");
    const JsonReadResult document = readJson(definition);
    if (!document || !document.value.isObject())
        return refused(validateDefinition(definition, WorkflowType::Standard));
    const std::string wanted(text(request, "stateName"));
    Value machine;
    if (wanted.empty()) {
        machine = machineOf(document.value, kStateName, {});
        if (auto problem = refused(validateDefinition(toJson(machine), WorkflowType::Standard)))
            return problem;
    } else {
        const Value* found = findState(document.value, wanted);
        if (found == nullptr)
            return validation("State not found in definition");
        if (auto problem = refused(validateDefinition(definition, WorkflowType::Standard)))
            return problem;
        machine = machineOf(*found, wanted, document.value.get("QueryLanguage"));
    }
    plan.definition = compileDefinition(machine).definition;
    if (plan.definition == nullptr)
        return refused(validateDefinition(toJson(machine), WorkflowType::Standard));
    plan.state = plan.definition->scope(0).startAt;
    return std::nullopt;
}

bool forks(const State& state) {
    return state.type == StateType::Map || state.type == StateType::Parallel;
}

FieldValidation validationMode(const Value& mock) {
    const std::string_view mode = text(mock, "fieldValidationMode");
    if (mode == "NONE")
        return FieldValidation::None;
    return mode == "PRESENT" ? FieldValidation::Present : FieldValidation::Strict;
}

std::optional<ServiceError> checkMockedResult(const TestPlan& plan, const Value& mock) {
    const State& state = plan.tested();
    const Value& result = plan.mockedResult;
    if (state.type == StateType::Parallel) {
        if (!result.isArray())
            return validation("Mocked result must be an array.");
        if (result.size() != std::get<ParallelBody>(state.body).branches.size())
            return validation("Mocked result must contain the same number of items as number of Parallel "
                              "branches.");
        return std::nullopt;
    }
    if (state.type == StateType::Map) {
        const auto& body = std::get<MapBody>(state.body);
        if (body.writer && body.writer->exports)
            return result.isObject()
                       ? std::nullopt
                       : std::optional<ServiceError>(validation("Mocked result must be a JSON object."));
        if (!result.isArray())
            return validation("Mocked result must be an array.");
        if (plan.failedIterations && *plan.failedIterations > static_cast<std::int64_t>(result.size()))
            return validation("Map iteration failure count must be less than or equal to the number of Map "
                              "iterations");
        return std::nullopt;
    }
    const auto& body = std::get<TaskBody>(state.body);
    if (const auto problem = mockedResultProblem(body.resource.asString(), result, validationMode(mock)))
        return validation("Mock result schema validation error: " + *problem);
    return std::nullopt;
}

std::optional<ServiceError> takeMock(TestPlan& plan, const Value& request) {
    const State& state = plan.tested();
    const Value& mock = given(request, "mock");
    const Value& result = given(mock, "result");
    const Value& error = given(mock, "errorOutput");
    if (!result.isAbsent() && !error.isAbsent())
        return validation("A test mock should have only one of the following fields: [result, errorOutput].");
    const bool mocked = !result.isAbsent() || !error.isAbsent();
    if (mocked && state.type != StateType::Task && !forks(state))
        return validation("State type '" + std::string(stateTypeName(state.type)) +
                          "' is not supported when a mock is specified");
    if (!mocked && forks(state))
        return ServiceError{"InvalidDefinition",
                            "TestState API does not support Map or Parallel states. Supported state types "
                            "include: [Task, Wait, Pass, Succeed, Fail, Choice]",
                            400,
                            {}};
    if (!mocked && state.type == StateType::Task) {
        if (plan.roleArn.empty())
            return validation("RoleArn must be specified when testing a Task state");
        const TaskKind kind = std::get<TaskBody>(state.body).kind;
        if (kind == TaskKind::Activity || kind == TaskKind::Sync || kind == TaskKind::Callback)
            return validation(
                "A mock must be specified when testing a Task state that waits for an activity, "
                "a job or a task token");
    }
    if (!error.isAbsent()) {
        plan.mocksError = true;
        plan.mockedError = given(error, "error");
        plan.mockedCause = given(error, "cause");
    }
    if (result.isAbsent())
        return std::nullopt;
    plan.mockedResult = readJson(result.asString()).value;
    if (plan.mockedResult.isAbsent())
        return validation("Mocked result must be valid JSON");
    return checkMockedResult(plan, mock);
}

std::optional<ServiceError> takeConfiguration(TestPlan& plan, const Value& request) {
    const Value& configuration = given(request, "stateConfiguration");
    if (const Value& retries = given(configuration, "retrierRetryCount"); retries.isInt())
        plan.retriesUsed = static_cast<std::uint32_t>(retries.asInt());
    if (const Value& failed = given(configuration, "mapIterationFailureCount"); failed.isInt())
        plan.failedIterations = failed.asInt();
    if (const Value& data = given(configuration, "mapItemReaderData"); !data.isAbsent())
        plan.readerData = std::string(data.asString());
    const std::string_view cause = text(configuration, "errorCausedByState");
    if (!cause.empty() && !plan.definition->stateNamed(cause))
        return validation("The state that caused the error is not in the definition: '" + std::string(cause) +
                          '\'');
    return std::nullopt;
}

} // namespace

Found<TestPlan> readTestPlan(const Value& request) {
    TestPlan plan;
    plan.roleArn = text(request, "roleArn");
    const std::string_view level = text(request, "inspectionLevel");
    plan.traces = level == "TRACE";
    plan.inspects = plan.traces || level == "DEBUG";
    if (auto problem = takeDefinition(plan, request))
        return *problem;
    if (auto problem = takeConfiguration(plan, request))
        return *problem;
    if (auto problem = takeMock(plan, request))
        return *problem;
    auto input = checkedInput(request);
    if (const auto* error = std::get_if<ServiceError>(&input))
        return *error;
    plan.input = readJson(std::get<std::string>(input)).value;
    if (const Value& variables = given(request, "variables"); !variables.isAbsent()) {
        plan.variables = readJson(variables.asString()).value;
        if (!plan.variables.isObject())
            return validation("Variables must be a JSON object");
        if (plan.variables.size() == 0)
            plan.variables = Value();
    }
    if (const Value& context = given(request, "context"); !context.isAbsent()) {
        plan.context = readJson(context.asString()).value;
        if (const auto problem = testContextProblem(plan.context))
            return validation("Invalid Context object provided: " + *problem);
    }
    return plan;
}

} // namespace steploom::engine
