// SPDX-License-Identifier: Apache-2.0
#include "engine/execution/interpreter.h"
#include "engine/value/json_writer.h"

#include <cmath>

// The data flow of a JSONPath state: InputPath → Parameters → work → ResultSelector → ResultPath →
// OutputPath, with Assign evaluated beside the output from the same values (ASL specification, "Input and
// Output Processing").
namespace steploom::engine {

namespace {

Failure invalidPath(const Path& path, const Value& root) {
    std::string cause = "Invalid path '";
    cause += path.text.asString();
    cause += "' : ";
    cause += missingPathText(root, path);
    return {Value("States.Runtime"), Value(cause)};
}

const Value& noVariables() {
    static const Value none;
    return none;
}

} // namespace

Failure Interpreter::prefixed(StrandId id, Failure failure) {
    const Strand& self = strand(id);
    const VisitRecord& record = x.m_history.visits[self.visit];
    std::string cause = "An error occurred while executing the state '";
    cause += record.name.asString();
    cause += "' (entered at the event id #" + std::to_string(record.enteredEvent) + "). ";
    cause += failure.cause.asString();
    failure.cause = Value(cause);
    return failure;
}

Failure Interpreter::runtimeFailure(StrandId id, std::string_view cause) {
    return prefixed(id, {Value("States.Runtime"), Value(cause)});
}

bool Interpreter::isTooLarge(const Value& value) const {
    const std::uint64_t limit = x.m_options->quotas.payloadBytes;
    return limit != 0 && value.jsonSize() > limit;
}

Transition Interpreter::nextOf(const State& state) const {
    if (state.next == kNone)
        return {Transition::Kind::End, 0, kNone};
    return {Transition::Kind::Next, 0, state.next};
}

Value Interpreter::evaluateIn(StrandId id, const Expression& expression, const Value& payload,
                              std::string_view field, Failure& failure) {
    if (expression.isConstant())
        return expression.constant;
    const Strand& self = strand(id);
    const StrandContext context(x, self);
    const Scope scope{payload, self.variables.isAbsent() ? noVariables() : self.variables, context,
                      &x.m_random};
    Value value = evaluate(expression, scope, field, failure);
    if (failure)
        failure = prefixed(id, std::move(failure));
    return value;
}

Value Interpreter::selectPart(StrandId id, const Selection& selection, const Value& payload,
                              Failure& failure) {
    switch (selection.kind) {
    case Selection::Kind::Whole:
        return payload;
    case Selection::Kind::Nothing:
        return Value::emptyObject();
    case Selection::Kind::Part:
        break;
    }
    const Path& path = selection.path;
    if (path.root == PathRoot::Payload && path.definite) {
        const Value* found = selectOne(payload, path);
        if (found != nullptr)
            return *found;
        failure = prefixed(id, invalidPath(path, payload));
        return {};
    }
    const Strand& self = strand(id);
    const StrandContext context(x, self);
    const Scope scope{payload, self.variables, context, &x.m_random};
    Value value = evaluatePath(path, scope);
    if (value.isAbsent()) {
        const Value root = path.root == PathRoot::Context ? context.wholeContext()
                                                          : scope.variables.get(path.variable.text());
        failure = prefixed(id, invalidPath(path, root));
    }
    return value;
}

Value Interpreter::fieldOf(StrandId id, const std::optional<Expression>& field, std::string_view name,
                           const Value& payload, Failure& failure) {
    return field ? evaluateIn(id, *field, payload, name, failure) : Value();
}

Value Interpreter::selectInput(StrandId id, const Value& input, Failure& failure) {
    return selectPart(id, state(strand(id)).inputPath, input, failure);
}

Value Interpreter::numberOf(StrandId id, const NumberField& field, std::string_view name,
                            const Value& payload, Failure& failure) {
    if (field.literal)
        return Value(*field.literal);
    if (!field.path)
        return {};
    Selection selection{Selection::Kind::Part, *field.path};
    Value value = selectPart(id, selection, payload, failure);
    if (failure)
        return {};
    // Numbers in strings count: variables often hold them.
    if (value.isString()) {
        const std::string text(value.asString());
        char* end = nullptr;
        const double parsed = std::strtod(text.c_str(), &end);
        if (!text.empty() && end == text.c_str() + text.size())
            value = Value(parsed);
    }
    if (value.isNumber() && value.asDouble() == std::floor(value.asDouble()))
        return Value(value.asDouble());
    std::string cause = "The " + std::string(name) + "Path field refers to value \"";
    if (value.isString())
        cause += value.asString();
    else
        appendJson(cause, value);
    cause += "\" which is not a valid integer: ";
    cause += field.path->text.asString();
    failure = runtimeFailure(id, cause);
    return {};
}

void Interpreter::completeState(StrandId id, Value result, Transition transition) {
    Strand& self = strand(id);
    const State& current = state(self);
    Failure failure;
    VisitRecord& record = visit(self);
    record.result = result;
    if (current.resultSelector) {
        Value selected = evaluateIn(id, *current.resultSelector, result, "ResultSelector", failure);
        if (failure)
            return failState(id, std::move(failure), Origin::State);
        record.afterResultSelector = selected;
        result = std::move(selected);
    }
    Value placed;
    switch (current.resultPath.kind) {
    case Placement::Kind::Replace:
        placed = result;
        break;
    case Placement::Kind::Discard:
        placed = record.input;
        break;
    case Placement::Kind::Set:
        placed = assignAt(record.input, current.resultPath.path, result);
        break;
    }
    if (placed.isAbsent()) {
        std::string cause = "Unable to apply ReferencePath ";
        cause += current.resultPath.path.text.asString();
        cause += " to input ";
        appendJson(cause, record.input);
        return failState(id, {Value("States.ResultPathMatchFailure"), Value(cause)}, Origin::State);
    }
    Value output = selectPart(id, current.outputPath, placed, failure);
    record.afterResultPath = std::move(placed);
    if (failure)
        return failState(id, std::move(failure), Origin::State);
    Value assigned;
    const Expression* assign = current.assign ? &*current.assign : nullptr;
    if (transition.kind == Transition::Kind::Choice) {
        const ChoiceRule& rule = std::get<ChoiceBody>(current.body).rules[transition.index];
        assign = rule.assign ? &*rule.assign : nullptr;
    }
    if (assign != nullptr)
        assigned = evaluateIn(id, *assign, result, "Assign", failure);
    if (failure)
        return failState(id, std::move(failure), Origin::State);
    if (isTooLarge(output)) {
        std::string cause = "The state/task '";
        cause += current.name.asString();
        cause += "' returned a result with a size exceeding the maximum number of bytes service limit.";
        return failState(id, {Value("States.DataLimitExceeded"), Value(cause)}, Origin::State);
    }
    exit(id, std::move(output), transition, std::move(assigned), VisitStatus::Succeeded);
}

} // namespace steploom::engine
