// SPDX-License-Identifier: Apache-2.0
#include "engine/execution/context.h"

#include "engine/support/timestamp.h"

namespace steploom::engine {

Value StrandContext::stateObject() const {
    if (m_strand.visit == kNone)
        return {};
    const VisitRecord& visit = m_execution.history().visits[m_strand.visit];
    ObjectBuilder state;
    state.add("Name", visit.name);
    state.add("EnteredTime", Value(isoTimestamp(visit.enteredTime)));
    if (visit.type == StateType::Task || visit.type == StateType::Parallel || visit.type == StateType::Map)
        state.add("RetryCount", Value(m_strand.retryCount));
    return state.build();
}

Value StrandContext::machineObject() const {
    const ExecutionOptions& options = m_execution.options();
    if (m_strand.child != kNone) {
        const History& history = m_execution.history();
        const MapRun& run = history.mapRuns[history.children[m_strand.child].mapRun];
        return Value::object(
            {{"Id", run.stateMachineArn},
             {"Name", Value(options.stateMachineName + '/' + std::string(run.label.asString()))}});
    }
    return Value::object({{"Id", Value(options.stateMachineArn)}, {"Name", Value(options.stateMachineName)}});
}

Value StrandContext::mapObject() const {
    if (m_item == nullptr)
        return {};
    ObjectBuilder item;
    item.add("Index", Value(m_index));
    item.add("Value", *m_item);
    if (const Value source = itemSource(); !source.isAbsent())
        item.add("Source", source);
    return Value::object({{"Item", item.build()}});
}

/// URI of the file that the items of a distributed Map come from. Of items from the input the whole context
/// object says nothing.
Value StrandContext::itemSource() const {
    return m_strand.fork ? m_strand.fork->source : Value();
}

Value StrandContext::contextAt(const Path& path) const {
    if (!m_execution.options().context.isAbsent())
        return select(m_execution.options().context, path);
    if (path.readsRoot || path.steps.empty() || path.steps.front().kind != PathStep::Kind::Member)
        return select(wholeContext(), path);
    const std::string_view section = path.steps.front().key.text();
    if (section == "Execution")
        return select(m_execution.contextExecution(m_strand.child), path, 1);
    if (section == "StateMachine")
        return select(machineObject(), path, 1);
    if (section == "Map") {
        if (m_item == nullptr)
            return {};
        const bool item = path.steps.size() > 2 && path.steps[1].kind == PathStep::Kind::Member &&
                          path.steps[1].key.text() == "Item" && path.steps[2].kind == PathStep::Kind::Member;
        if (item && path.steps[2].key.text() == "Value")
            return select(*m_item, path, 3);
        if (item && path.steps[2].key.text() == "Index")
            return select(Value(m_index), path, 3);
        if (item && path.steps[2].key.text() == "Source" && itemSource().isAbsent())
            return select(Value("STATE_DATA"), path, 3);
        return select(mapObject(), path, 1);
    }
    if (section == "State") {
        const Value state = stateObject();
        return state.isAbsent() ? state : select(state, path, 1);
    }
    if (section == "Task" && !m_strand.token.isAbsent())
        return select(Value::object({{"Token", m_strand.token}}), path, 1);
    return {};
}

Value StrandContext::wholeContext() const {
    if (!m_execution.options().context.isAbsent())
        return m_execution.options().context;
    ObjectBuilder context;
    context.add("Execution", m_execution.contextExecution(m_strand.child));
    context.add("StateMachine", machineObject());
    if (Value state = stateObject(); !state.isAbsent())
        context.add("State", std::move(state));
    if (!m_strand.token.isAbsent())
        context.add("Task", Value::object({{"Token", m_strand.token}}));
    if (Value map = mapObject(); !map.isAbsent())
        context.add("Map", std::move(map));
    return context.build();
}

} // namespace steploom::engine
