// SPDX-License-Identifier: Apache-2.0
#include "engine/definition/compiler_impl.h"
#include "engine/expression/query.h"

#include "engine/value/pointer.h"

// States in JSONata: the same bodies as in JSONPath, with queries in their fields.
namespace steploom::engine {

namespace {

bool isQuery(const Value& value) {
    return value.isString() && value.asString().substr(0, 2) == "{%";
}

/// Tasks, branches and iterations have a result of their own.
QuerySight sightAfter(StateType type) {
    return {type == StateType::Task || type == StateType::Parallel || type == StateType::Map, false};
}

} // namespace

std::optional<Expression> Compiler::query(const Value& source, std::string_view field,
                                          const std::string& pointer, const std::string& location,
                                          QuerySight sight) {
    const Value* value = source.find(field);
    if (value == nullptr)
        return std::nullopt;
    std::vector<ExpressionIssue> issues;
    Expression compiled = compileQuery(
        *value, location.empty() ? std::string(field) : location + '/' + std::string(field), sight, issues);
    report(issues, below(pointer, field));
    return compiled;
}

/// A number or a query for one.
NumberField Compiler::numberQuery(const Value& source, std::string_view field, const std::string& pointer,
                                  const std::string& location) {
    NumberField result;
    const Value* value = source.find(field);
    if (value != nullptr && isQuery(*value))
        result.query = query(source, field, pointer, location, {});
    else
        result.literal = number(source, field, pointer);
    return result;
}

std::optional<Expression> Compiler::queryAssignment(const Value& source, const std::string& pointer,
                                                    const std::string& location, QuerySight sight) {
    if (source.find("Assign") == nullptr)
        return std::nullopt;
    checkVariableNames(source.get("Assign"), below(pointer, "Assign"));
    return query(source, "Assign", pointer, location, sight);
}

void Compiler::compileQueryState(State& state, const Value& source) {
    const QuerySight after = sightAfter(state.type);
    state.output = query(source, "Output", state.pointer, {}, after);
    state.assign = queryAssignment(source, state.pointer, {}, after);
    state.parameters = query(source, "Arguments", state.pointer, {}, {});
    compileRetry(state, source);
    compileCatch(state, source);
    switch (state.type) {
    case StateType::Pass:
        state.body = PassBody();
        break;
    case StateType::Succeed:
        state.body = SucceedBody();
        break;
    case StateType::Parallel:
        break;
    case StateType::Task:
        compileTask(state, source);
        break;
    case StateType::Choice:
        compileChoice(state, source);
        break;
    case StateType::Wait:
        compileQueryWait(state, source);
        break;
    case StateType::Fail:
        state.body = FailBody{query(source, "Error", state.pointer, {}, {}),
                              query(source, "Cause", state.pointer, {}, {})};
        break;
    case StateType::Map:
        compileQueryMap(state, source);
        break;
    }
}

void Compiler::compileQueryWait(State& state, const Value& source) {
    WaitBody body;
    const bool seconds = source.find("Seconds") != nullptr;
    const bool timestamp = source.find("Timestamp") != nullptr;
    if (seconds == timestamp)
        report("wait.fields", state.pointer, {std::string(state.name.asString())});
    if (isQuery(source.get("Seconds")))
        body.secondsQuery = query(source, "Seconds", state.pointer, {}, {});
    else
        body.seconds = number(source, "Seconds", state.pointer);
    if (isQuery(source.get("Timestamp")))
        body.timestampQuery = query(source, "Timestamp", state.pointer, {}, {});
    else
        body.timestamp = fixedTimestamp(source, state.pointer);
    state.body = std::move(body);
}

void Compiler::compileQueryMap(State& state, const Value& source) {
    auto& body = std::get<MapBody>(state.body);
    body.items = query(source, "Items", state.pointer, {}, {});
    body.itemSelector = query(source, "ItemSelector", state.pointer, {}, {});
    compileMapLimits(state, source);
}

} // namespace steploom::engine
