// SPDX-License-Identifier: Apache-2.0
#include "engine/debug/payload_place.h"

#include "engine/value/pointer.h"

namespace steploom::engine {

namespace {

Value orNull(const Value& value) {
    return value.isAbsent() ? Value(nullptr) : value;
}

Value errorOf(const Value& error, const Value& cause) {
    return Value::object({{"Error", orNull(error)}, {"Cause", orNull(cause)}});
}

void collectLeaves(const Value& value, std::string& pointer, std::vector<std::string>& leaves,
                   std::size_t most) {
    if (leaves.size() >= most || value.isAbsent())
        return;
    if (value.kind() < Kind::Array || value.size() == 0) {
        leaves.push_back(pointer);
        return;
    }
    for (std::size_t i = 0; i < value.size(); ++i) {
        const std::size_t length = pointer.size();
        if (value.isArray())
            appendPointerToken(pointer, i);
        else
            appendPointerToken(pointer, value.keyAt(i));
        collectLeaves(value.at(i), pointer, leaves, most);
        pointer.resize(length);
    }
}

} // namespace

Value payloadIn(const Execution& execution, std::uint32_t visit, Slot slot) {
    if (visit == kNone) {
        if (slot == Slot::ExecutionInput)
            return execution.options().input;
        if (slot == Slot::ExecutionOutput)
            return execution.output();
        const bool failed = slot == Slot::ExecutionError && !execution.error().isAbsent();
        return failed ? errorOf(execution.error(), execution.cause()) : Value();
    }
    const VisitRecord& record = execution.history().visits[visit];
    const VisitDetail& detail = *record.detail;
    const State* state = record.state == kNone ? nullptr : &execution.definition().state(record.state);
    // A stage that the state does not have hands on what came to it.
    const auto staged = [](const Value& after, bool has, const Value& before) {
        return after.isAbsent() && !has ? before : after;
    };
    switch (slot) {
    case Slot::Input:
        return record.input;
    case Slot::VariablesBefore:
        return record.variablesBefore;
    case Slot::AfterInputPath:
        return record.afterInputPath;
    case Slot::Items:
        return detail.afterItemsPointer.isAbsent() ? detail.afterItemsPath : detail.afterItemsPointer;
    case Slot::AfterParameters:
        return staged(record.afterParameters, state != nullptr && state->parameters.has_value(),
                      record.afterInputPath);
    case Slot::Result:
        return record.result;
    case Slot::ErrorOutput:
        if (detail.error.isAbsent())
            return {};
        // The cause of a timeout is empty for a catcher, though its event has none.
        if (detail.cause.isAbsent() && detail.error.asString() == "States.Timeout")
            return errorOf(detail.error, Value(""));
        return errorOf(detail.error, detail.cause);
    case Slot::AfterResultSelector:
        return staged(record.afterResultSelector, state != nullptr && state->resultSelector.has_value(),
                      record.result);
    case Slot::AfterResultPath:
        return record.afterResultPath;
    case Slot::Output:
        return record.output;
    case Slot::VariablesAfter:
        return record.variablesAfter;
    default:
        return {};
    }
}

std::vector<std::string> leavesOf(const Value& value, std::size_t most) {
    std::vector<std::string> leaves;
    std::string pointer;
    collectLeaves(value, pointer, leaves, most);
    return leaves;
}

} // namespace steploom::engine
