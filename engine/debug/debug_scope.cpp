// SPDX-License-Identifier: Apache-2.0
#include "engine/debug/debug_scope.h"

#include "engine/support/timestamp.h"

namespace steploom::engine {

namespace {

Value orNull(const Value& value) {
    return value.isAbsent() ? Value(nullptr) : value;
}

/// $$.Map.Item of whatever runs in the innermost iteration around a visit.
Value itemOf(const Execution& execution, std::uint32_t visit) {
    const auto& visits = execution.history().visits;
    for (std::uint32_t at = visit; at != kNone && visits[at].parent != kNone; at = visits[at].parent) {
        const VisitRecord& parent = visits[visits[at].parent];
        if (parent.type != StateType::Map)
            continue;
        if (parent.child != visits[at].child)
            return {}; // a child execution knows no item
        const Value& items = parent.detail->afterItemsPath;
        if (visits[at].branch >= items.size())
            return {};
        return Value::object({{"Index", Value(visits[at].branch)}, {"Value", items.at(visits[at].branch)}});
    }
    return {};
}

} // namespace

StrandId strandInVisit(const Execution& execution, std::uint32_t visit) {
    if (visit == kNone)
        return kNone;
    for (const StrandId id : execution.strands()) {
        const Strand& strand = execution.strand(id);
        if (strand.visit == visit && strand.phase != Phase::Begin)
            return id;
    }
    return kNone;
}

Value contextOfVisit(const Execution& execution, std::uint32_t visit) {
    if (const StrandId strand = strandInVisit(execution, visit); strand != kNone)
        return execution.contextObject(strand);
    ObjectBuilder context;
    const History& history = execution.history();
    const ExecutionOptions& options = execution.options();
    const ChildId child = visit == kNone ? kNone : history.visits[visit].child;
    context.add("Execution", execution.contextExecution(child));
    if (child == kNone) {
        context.add("StateMachine", Value::object({{"Id", Value(options.stateMachineArn)},
                                                   {"Name", Value(options.stateMachineName)}}));
    } else {
        const MapRun& run = history.mapRuns[history.children[child].mapRun];
        const std::string name = options.stateMachineName + '/' + std::string(run.label.asString());
        context.add("StateMachine", Value::object({{"Id", run.stateMachineArn}, {"Name", Value(name)}}));
    }
    if (visit == kNone)
        return context.build();
    const VisitRecord& record = history.visits[visit];
    ObjectBuilder state;
    state.add("Name", record.name);
    state.add("EnteredTime", Value(isoTimestamp(record.enteredTime)));
    if (!record.detail->attempts.empty())
        state.add("RetryCount", Value(static_cast<std::int64_t>(record.detail->attempts.size() - 1)));
    context.add("State", state.build());
    if (Value item = itemOf(execution, visit); !item.isAbsent())
        context.add("Map", Value::object({{"Item", std::move(item)}}));
    return context.build();
}

DebugScope debugScopeOf(const Execution& execution, std::uint32_t visit) {
    DebugScope scope;
    scope.now = execution.now();
    scope.context = contextOfVisit(execution, visit);
    if (visit == kNone) {
        scope.input = scope.payload = execution.options().input;
        return scope;
    }
    const VisitRecord& record = execution.history().visits[visit];
    scope.input = record.input;
    scope.output = record.output;
    scope.result = record.result;
    if (const StrandId id = strandInVisit(execution, visit);
        id != kNone && scope.result.isAbsent() && execution.strand(id).phase == Phase::Leave)
        scope.result = execution.strand(id).value;
    if (!record.detail->error.isAbsent())
        scope.errorOutput =
            Value::object({{"Error", orNull(record.detail->error)}, {"Cause", orNull(record.detail->cause)}});
    scope.variables = record.leftTime != 0 && !record.variablesAfter.isAbsent() ? record.variablesAfter
                                                                                : record.variablesBefore;
    scope.payload = record.afterInputPath.isAbsent() ? record.input : record.afterInputPath;
    return scope;
}

Value DebugBindings::variable(const Key& name) {
    if (name.text() == "event")
        return m_scope.event;
    if (name.text() != "states")
        return m_scope.variables.get(name.text());
    ObjectBuilder states;
    for (const auto& [key, value] :
         {std::pair("input", &m_scope.input), std::pair("output", &m_scope.output),
          std::pair("result", &m_scope.result), std::pair("errorOutput", &m_scope.errorOutput),
          std::pair("context", &m_scope.context)}) {
        if (!value->isAbsent())
            states.add(key, *value);
    }
    return states.build();
}

std::optional<Value> DebugBindings::member(const Key& name, const Key& wanted) {
    if (name.text() != "states")
        return std::nullopt;
    if (wanted.text() == "input")
        return m_scope.input;
    if (wanted.text() == "output")
        return m_scope.output;
    if (wanted.text() == "result")
        return m_scope.result;
    if (wanted.text() == "errorOutput")
        return m_scope.errorOutput;
    return wanted.text() == "context" ? m_scope.context : Value();
}

jsonata::Limits debugLimits() {
    jsonata::Limits limits;
    limits.time = 0; // the same answer each time
    limits.steps = 2'000'000;
    limits.memory = std::uint64_t{32} << 20;
    return limits;
}

} // namespace steploom::engine
