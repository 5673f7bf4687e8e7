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
    if (state(self).language == QueryLanguage::Jsonata)
        return evaluateQueryIn(id, expression, failure);
    const StrandContext context(x, self);
    const Scope scope{payload, self.variables.isAbsent() ? noVariables() : self.variables, context,
                      &x.m_random};
    Value value = evaluate(expression, scope, field, failure);
    if (failure)
        failure = prefixed(id, std::move(failure));
    return value;
}

Value Interpreter::evaluateQueryIn(StrandId id, const Expression& query, Failure& failure,
                                   QueryResult expected, const Value* result, const Value* errorOutput) {
    const Strand& self = strand(id);
    const StrandContext context(x, self);
    const Value input = x.m_history.visits[self.visit].input;
    Scope scope{input, self.variables.isAbsent() ? noVariables() : self.variables, context, &x.m_random};
    scope.result = result;
    scope.errorOutput = errorOutput;
    scope.now = x.m_now;
    Value value = evaluateQuery(query, scope, failure, expected);
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
    if (field.query) {
        Value number = evaluateQueryIn(id, *field.query, failure, QueryResult::Number);
        if (!failure && number.asDouble() != std::floor(number.asDouble()))
            failure =
                prefixed(id, queryFailure("The " + std::string(name) +
                                              " field must be a whole number, but was " + toJson(number),
                                          field.query->location.asString()));
        return failure ? Value() : Value(number.asDouble());
    }
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

Value Interpreter::placed(const Placement& placement, const Value& input, const Value& result) {
    switch (placement.kind) {
    case Placement::Kind::Replace:
        return result;
    case Placement::Kind::Discard:
        return input;
    case Placement::Kind::Set:
        break;
    }
    return assignAt(input, placement.path, result);
}

/// Output and Assign are evaluated side by side, from the same values. Without an Output the result goes on,
/// or what came in where there is none.
void Interpreter::completeQuery(StrandId id, Value result, Transition transition) {
    const State& current = state(strand(id));
    const bool works = current.type == StateType::Task || current.type == StateType::Parallel ||
                       current.type == StateType::Map;
    const Expression* output = current.output ? &*current.output : nullptr;
    const Expression* assign = current.assign ? &*current.assign : nullptr;
    if (transition.kind == Transition::Kind::Choice) {
        const ChoiceRule& rule = std::get<ChoiceBody>(current.body).rules[transition.index];
        output = rule.output ? &*rule.output : nullptr;
        assign = rule.assign ? &*rule.assign : nullptr;
    }
    visit(strand(id)).result = result;
    const Value* seen = works ? &result : nullptr;
    Failure failure;
    Value made = output != nullptr ? evaluateQueryIn(id, *output, failure, QueryResult::Any, seen) : result;
    Value assigned;
    if (assign != nullptr && !failure)
        assigned = evaluateQueryIn(id, *assign, failure, QueryResult::Any, seen);
    if (!failure && isTooLarge(made))
        failure = tooLarge(current);
    if (failure)
        return failState(id, std::move(failure), Origin::State);
    exit(id, std::move(made), transition, std::move(assigned), VisitStatus::Succeeded);
}

Failure Interpreter::tooLarge(const State& current) const {
    std::string cause = "The state/task '";
    cause += current.name.asString();
    cause += "' returned a result with a size exceeding the maximum number of bytes service limit.";
    return {Value("States.DataLimitExceeded"), Value(cause)};
}

void Interpreter::completeState(StrandId id, Value result, Transition transition) {
    Strand& self = strand(id);
    const State& current = state(self);
    if (current.language == QueryLanguage::Jsonata)
        return completeQuery(id, std::move(result), transition);
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
    Value whole = placed(current.resultPath, record.input, result);
    if (whole.isAbsent()) {
        std::string cause = "Unable to apply ReferencePath ";
        cause += current.resultPath.path.text.asString();
        cause += " to input ";
        appendJson(cause, record.input);
        return failState(id, {Value("States.ResultPathMatchFailure"), Value(cause)}, Origin::State);
    }
    Value output = selectPart(id, current.outputPath, whole, failure);
    record.afterResultPath = std::move(whole);
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
    if (isTooLarge(output))
        return failState(id, tooLarge(current), Origin::State);
    exit(id, std::move(output), transition, std::move(assigned), VisitStatus::Succeeded);
}

} // namespace steploom::engine
