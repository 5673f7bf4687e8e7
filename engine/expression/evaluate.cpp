// SPDX-License-Identifier: Apache-2.0
#include "engine/expression/expression.h"
#include "engine/expression/intrinsic/functions.h"
#include "engine/expression/query.h"
#include "engine/value/json_writer.h"

#include <array>

namespace steploom::engine {

namespace {

const Value* rootOf(const Path& path, const Scope& scope) noexcept {
    if (path.root == PathRoot::Payload)
        return &scope.payload;
    return scope.variables.find(path.variable);
}

/// Values on their way into a node: on the stack for the usual few.
class Parts {
public:
    explicit Parts(std::size_t count) {
        if (count > m_few.size())
            m_many.resize(count);
        m_data = count > m_few.size() ? m_many.data() : m_few.data();
    }
    Value* data() noexcept { return m_data; }
    Value& operator[](std::size_t index) noexcept { return m_data[index]; }

private:
    std::array<Value, 6> m_few;
    std::vector<Value> m_many;
    Value* m_data;
};

/// Objects of the context are maps of the service's own, and States.Format writes them as Java does: {Id=1,
/// Name=x}. The depth is that of the context object, whose only foreign part is the execution's input.
void appendAsJava(std::string& out, const Value& value, int depth = 0) {
    if (depth > 100 || (!value.isObject() && !value.isArray())) {
        if (value.isString())
            out += value.asString();
        else
            appendJson(out, value);
        return;
    }
    out += value.isObject() ? '{' : '[';
    for (std::size_t i = 0; i < value.size(); ++i) {
        if (i > 0)
            out += ", ";
        if (value.isObject()) {
            out += value.keyAt(i);
            out += '=';
        }
        appendAsJava(out, value.at(i), depth + 1);
    }
    out += value.isObject() ? '}' : ']';
}

bool isContextPath(const Expression& expression) {
    return expression.kind == Expression::Kind::Path && expression.path.root == PathRoot::Context;
}

Value evaluateCall(const Expression& call, const Scope& scope, std::string_view field, Failure& failure) {
    Parts parts(call.parts.size());
    for (std::size_t i = 0; i < call.parts.size(); ++i) {
        parts[i] = evaluate(call.parts[i], scope, field, failure);
        if (parts[i].isAbsent())
            return {};
        if (call.function == Intrinsic::Format && isContextPath(call.parts[i]) &&
            parts[i].kind() >= Kind::Array) {
            std::string text;
            appendAsJava(text, parts[i]);
            parts[i] = Value(text);
        }
    }
    Arguments arguments{parts.data(), call.parts.size(), scope.random, {}};
    Value result = callIntrinsic(call.function, arguments);
    if (result.isAbsent()) {
        failure.error = Value("States.IntrinsicFailure");
        failure.cause = Value("The function '" + std::string(call.text.asString()) +
                              "' had the following error: " + arguments.problem);
    }
    return result;
}

} // namespace

Value evaluatePath(const Path& path, const Scope& scope) {
    if (path.root == PathRoot::Context)
        return scope.context.contextAt(path);
    const Value* root = rootOf(path, scope);
    if (root == nullptr)
        return {};
    if (path.definite) {
        const Value* found = selectOne(*root, path);
        return found != nullptr ? *found : Value();
    }
    return select(*root, path);
}

Failure pathNotFound(const Path& path, const Scope& scope, std::string_view field) {
    std::string cause = "The JSONPath '";
    cause += path.text.asString();
    cause += "' specified for the field '";
    cause += field;
    cause += "' could not be found in the input '";
    appendJson(cause, path.root == PathRoot::Context ? scope.context.wholeContext() : scope.payload);
    cause += '\'';
    return {Value("States.Runtime"), Value(cause)};
}

Value evaluate(const Expression& expression, const Scope& scope, std::string_view field, Failure& failure) {
    switch (expression.kind) {
    case Expression::Kind::Constant:
        return expression.constant;
    case Expression::Kind::Path: {
        Value value = evaluatePath(expression.path, scope);
        if (value.isAbsent())
            failure = pathNotFound(expression.path, scope, field);
        return value;
    }
    case Expression::Kind::Call:
        return evaluateCall(expression, scope, field, failure);
    case Expression::Kind::Object: {
        Parts parts(expression.parts.size());
        for (std::size_t i = 0; i < expression.parts.size(); ++i) {
            const Expression& part = expression.parts[i];
            const std::string_view key = expression.shape.keyAt(i);
            parts[i] = evaluate(part, scope, key, failure);
            if (parts[i].isAbsent()) {
                // Only now, because nobody wants the text while all goes well.
                if (part.kind == Expression::Kind::Path)
                    failure = pathNotFound(part.path, scope, std::string(key) + ".$");
                return {};
            }
        }
        return Value::object(expression.shape, parts.data());
    }
    case Expression::Kind::Array: {
        std::vector<Value> elements;
        elements.reserve(expression.parts.size());
        for (const Expression& part : expression.parts) {
            elements.push_back(evaluate(part, scope, field, failure));
            if (elements.back().isAbsent())
                return {};
        }
        return Value::array(std::move(elements));
    }
    case Expression::Kind::Query:
        return evaluateQuery(expression, scope, failure);
    }
    return {};
}

} // namespace steploom::engine
