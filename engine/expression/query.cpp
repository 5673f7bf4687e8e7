// SPDX-License-Identifier: Apache-2.0
#include "engine/expression/query.h"

#include "engine/expression/jsonata/jsonata.h"
#include "engine/expression/jsonata/states_functions.h"
#include "engine/value/json_writer.h"
#include "engine/value/pointer.h"

#include <algorithm>

namespace steploom::engine {

namespace {

using jsonata::Reference;

std::string_view trimmed(std::string_view text) {
    constexpr std::string_view kBlanks = " \t\r\n";
    const std::size_t first = text.find_first_not_of(kBlanks);
    return first == std::string_view::npos ? std::string_view()
                                           : text.substr(first, text.find_last_not_of(kBlanks) - first + 1);
}

bool beginsQuery(std::string_view text) {
    return text.substr(0, 2) == "{%";
}
bool endsQuery(std::string_view text) {
    return text.size() >= 2 && text.substr(text.size() - 2) == "%}";
}

Expression constantOf(const Value& value) {
    Expression expression;
    expression.constant = value;
    return expression;
}

/// Recursion follows the definition's nesting, which the reader limits.
class QueryCompiler {
public:
    QueryCompiler(QuerySight sight, std::vector<ExpressionIssue>& issues)
        : m_sight(sight)
        , m_issues(issues) {}

    Expression compile(const Value& source, const std::string& location, const std::string& pointer) {
        if (source.isString())
            return compileText(source, location, pointer);
        if (source.isObject())
            return compileObject(source, location, pointer);
        return source.isArray() ? compileArray(source, location, pointer) : constantOf(source);
    }

private:
    Expression compileText(const Value& source, const std::string& location, const std::string& pointer) {
        const std::string_view text = source.asString();
        const bool complete = text.size() >= 4 && beginsQuery(text) && endsQuery(text);
        if (!complete) {
            if (beginsQuery(text) || endsQuery(text))
                report("query.delimiter", pointer, text);
            return constantOf(source);
        }
        Expression query;
        query.kind = Expression::Kind::Query;
        query.text = Value(trimmed(text.substr(2, text.size() - 4)));
        query.location = Value(location);
        jsonata::CompileOptions options;
        options.functions = &jsonata::statesFunctions();
        jsonata::CompileResult compiled = jsonata::compile(query.text.asString(), options);
        if (!compiled) {
            report("query.syntax", pointer, compiled.error.text());
            return constantOf(nullptr);
        }
        for (const Reference& reference : compiled.program.references())
            check(reference, pointer);
        query.program = std::move(compiled.program);
        return query;
    }

    Expression compileObject(const Value& source, const std::string& location, const std::string& pointer) {
        Expression object;
        object.kind = Expression::Kind::Object;
        object.shape = source.shape();
        bool constant = true;
        for (std::size_t i = 0; i < source.size(); ++i) {
            const std::string key(source.keyAt(i));
            std::string place = pointer;
            appendPointerToken(place, key);
            object.parts.push_back(compile(source.at(i), location + '/' + key, place));
            constant = constant && object.parts.back().isConstant();
        }
        return constant ? constantOf(source) : object;
    }

    Expression compileArray(const Value& source, const std::string& location, const std::string& pointer) {
        Expression array;
        array.kind = Expression::Kind::Array;
        bool constant = true;
        for (std::size_t i = 0; i < source.size(); ++i) {
            std::string place = pointer;
            appendPointerToken(place, i);
            array.parts.push_back(compile(source.at(i), location + '[' + std::to_string(i) + ']', place));
            constant = constant && array.parts.back().isConstant();
        }
        return constant ? constantOf(source) : array;
    }

    void check(const Reference& reference, const std::string& pointer) {
        switch (reference.kind) {
        case Reference::Kind::Context:
            return report("query.context", pointer, "$");
        case Reference::Kind::Root:
            return report("query.context", pointer, "$$");
        case Reference::Kind::Field:
            return report("query.field", pointer, reference.name);
        case Reference::Kind::Function:
            return;
        case Reference::Kind::Variable:
            break;
        }
        if (reference.name != "states" || reference.path.empty())
            return;
        const std::string& member = reference.path.front();
        if (member == "result" && !m_sight.result)
            report("query.result", pointer, {});
        else if (member == "errorOutput" && !m_sight.errorOutput)
            report("query.errorOutput", pointer, {});
        else if (member != "input" && member != "context" && member != "result" && member != "errorOutput")
            report("query.states", pointer, member);
    }

    void report(const char* code, const std::string& pointer, std::string_view detail) {
        m_issues.push_back({code, pointer, std::string(detail)});
    }

    QuerySight m_sight;
    std::vector<ExpressionIssue>& m_issues;
};

/// $states, and the variables of the workflow.
class StatesBindings final : public jsonata::Bindings {
public:
    explicit StatesBindings(const Scope& scope)
        : m_scope(scope) {}

    Value variable(const Key& name) override {
        if (name == keys().states)
            return wholeStates();
        const Value* value = m_scope.variables.find(name);
        return value != nullptr ? *value : Value();
    }

    std::optional<Value> member(const Key& name, const Key& wanted) override {
        if (!(name == keys().states))
            return std::nullopt;
        if (wanted == keys().input)
            return m_scope.payload;
        if (wanted == keys().result)
            return m_scope.result != nullptr ? *m_scope.result : Value();
        if (wanted == keys().context)
            return m_scope.context.wholeContext();
        if (wanted == keys().errorOutput)
            return m_scope.errorOutput != nullptr ? *m_scope.errorOutput : Value();
        return Value();
    }

private:
    struct Keys {
        Key states{"states"};
        Key input{"input"};
        Key result{"result"};
        Key context{"context"};
        Key errorOutput{"errorOutput"};
    };
    static const Keys& keys() {
        static thread_local const Keys made;
        return made;
    }
    Value wholeStates() const {
        ObjectBuilder states;
        states.add(keys().input, m_scope.payload);
        if (m_scope.result != nullptr)
            states.add(keys().result, *m_scope.result);
        if (m_scope.errorOutput != nullptr)
            states.add(keys().errorOutput, *m_scope.errorOutput);
        states.add(keys().context, m_scope.context.wholeContext());
        return states.build();
    }

    const Scope& m_scope;
};

/// An expression of a workflow is small; one that takes this much is stuck. No clock: runs repeat.
jsonata::Limits limitsOfService() {
    jsonata::Limits limits;
    limits.time = 0;
    limits.steps = 20'000'000;
    limits.memory = std::uint64_t{32} << 20;
    return limits;
}

std::string_view typeName(const Value& value) {
    switch (value.kind()) {
    case Kind::Bool:
        return "boolean";
    case Kind::Int:
    case Kind::Double:
        return "number";
    case Kind::String:
        return "string";
    case Kind::Array:
        return "array";
    case Kind::Object:
        return "object";
    default:
        return "null";
    }
}

std::string_view typeName(QueryResult type) {
    switch (type) {
    case QueryResult::Array:
        return "array";
    case QueryResult::Boolean:
        return "boolean";
    case QueryResult::Number:
        return "number";
    case QueryResult::String:
        return "string";
    case QueryResult::Any:
        break;
    }
    return {};
}

std::string about(const Expression& query) {
    return "The JSONata expression '" + std::string(query.text.asString()) + "' specified for the field '" +
           std::string(query.location.asString()) + "' ";
}

Value evaluateProgram(const Expression& query, const Scope& scope, Failure& failure) {
    static const jsonata::Limits limits = limitsOfService();
    StatesBindings bindings(scope);
    jsonata::EvaluateOptions options;
    options.limits = limits;
    options.now = scope.now;
    options.random = scope.random;
    options.reads = scope.reads;
    jsonata::Outcome outcome = jsonata::evaluate(query.program, {}, &bindings, options);
    const std::string_view location = query.location.asString();
    switch (outcome.kind) {
    case jsonata::Outcome::Kind::Value:
        if (!outcome.holdsFunctions)
            return std::move(outcome.value);
        [[fallthrough]];
    case jsonata::Outcome::Kind::Function:
        failure = queryFailure(about(query) + "returned an unsupported result type.", location);
        break;
    case jsonata::Outcome::Kind::Undefined:
        failure = queryFailure(about(query) + "returned nothing (undefined).", location);
        break;
    case jsonata::Outcome::Kind::Error:
        failure = queryFailure(about(query) + "threw an error during evaluation. " + outcome.error->text(),
                               location);
        break;
    }
    return {};
}

Value evaluateParts(const Expression& query, const Scope& scope, Failure& failure) {
    std::vector<Value> values;
    values.reserve(query.parts.size());
    for (const Expression& part : query.parts) {
        values.push_back(evaluateQuery(part, scope, failure));
        if (failure)
            return {};
    }
    return query.kind == Expression::Kind::Object ? Value::object(query.shape, values.data())
                                                  : Value::array(std::move(values));
}

bool fits(const Value& value, QueryResult expected) {
    return expected == QueryResult::Any || typeName(value) == typeName(expected);
}

} // namespace

Failure queryFailure(std::string_view cause, std::string_view location) {
    Failure failure;
    failure.error = Value("States.QueryEvaluationError");
    failure.cause = Value(cause);
    failure.evaluation = true;
    if (!location.empty())
        failure.location = Value(location);
    return failure;
}

Expression compileQuery(const Value& source, const std::string& location, QuerySight sight,
                        std::vector<ExpressionIssue>& issues) {
    return QueryCompiler(sight, issues).compile(source, location, {});
}

Value evaluateQuery(const Expression& query, const Scope& scope, Failure& failure, QueryResult expected) {
    if (query.isConstant())
        return query.constant;
    if (query.kind != Expression::Kind::Query)
        return evaluateParts(query, scope, failure);
    Value value = evaluateProgram(query, scope, failure);
    if (failure || fits(value, expected))
        return value;
    failure = queryFailure(about(query) + "returned an unexpected result type. Expected '" +
                               std::string(typeName(expected)) + "', but was '" +
                               std::string(typeName(value)) + "' for value: " + toJson(value),
                           query.location.asString());
    return {};
}

} // namespace steploom::engine
