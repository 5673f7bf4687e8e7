// SPDX-License-Identifier: Apache-2.0
#include "engine/expression/jsonpath/function.h"

#include "engine/expression/jsonpath/decimal.h"
#include "engine/expression/jsonpath/evaluator.h"
#include "engine/expression/jsonpath/java_text.h"

#include <algorithm>
#include <array>
#include <cmath>
#include <limits>
#include <utility>

namespace steploom::engine {

namespace {

using Name = PathFunction::Name;

constexpr std::array<std::pair<std::string_view, Name>, 13> kNames = {{
    {"append", Name::Append},
    {"avg", Name::Average},
    {"concat", Name::Concatenate},
    {"first", Name::First},
    {"index", Name::Index},
    {"keys", Name::Keys},
    {"last", Name::Last},
    {"length", Name::Length},
    {"max", Name::Maximum},
    {"min", Name::Minimum},
    {"size", Name::Length},
    {"stddev", Name::StandardDeviation},
    {"sum", Name::Sum},
}};

class Call {
public:
    Call(const PathFunction& function, const Value& model, PathContext& context)
        : m_function(function)
        , m_model(model)
        , m_context(context) {}

    PathProblem run(Value& result) {
        if (m_function.name == Name::Unknown)
            return PathProblem::Refused;
        if (const PathProblem problem = evaluateParameters(); problem != PathProblem::None)
            return problem;
        switch (m_function.name) {
        case Name::Append:
            return append(result);
        case Name::Concatenate:
            return concatenate(result);
        case Name::First:
            return pick(0, result);
        case Name::Last:
            return pick(-1, result);
        case Name::Index:
            return pickByParameter(result);
        case Name::Keys:
            return keys(result);
        case Name::Length:
            return length(result);
        default:
            return aggregate(result);
        }
    }

private:
    PathProblem evaluateParameters() {
        for (const FunctionParameter& parameter : m_function.parameters) {
            if (!parameter.isPath) {
                m_values.push_back(parameter.json);
                continue;
            }
            PathContext context(m_context.root, m_context.work);
            PathAnswer answer = answerOf(parameter.path, m_context.root, 0, context);
            m_context.work = context.work;
            if (answer.problem != PathProblem::None)
                return answer.problem;
            m_values.push_back(std::move(answer.value));
        }
        return PathProblem::None;
    }

    bool areReadable() const {
        return std::none_of(m_values.begin(), m_values.end(),
                            [](const Value& value) { return value.isAbsent(); });
    }

    /// Parameters and, of those that are arrays, their elements.
    template <typename Use>
    void forEachParameter(Use use) const {
        for (const Value& value : m_values) {
            if (!value.isArray()) {
                use(value);
                continue;
            }
            for (std::size_t i = 0; i < value.size(); ++i)
                use(value.at(i));
        }
    }

    PathProblem append(Value& result) {
        result = m_model;
        if (!m_model.isArray() || m_values.empty())
            return PathProblem::None;
        if (!areReadable())
            return PathProblem::Failed;
        if (!m_context.spend(m_model.size()))
            return PathProblem::Exhausted;
        std::vector<Value> elements;
        elements.reserve(m_model.size() + m_values.size());
        for (std::size_t i = 0; i < m_model.size(); ++i)
            elements.push_back(m_model.at(i));
        elements.insert(elements.end(), m_values.begin(), m_values.end());
        result = Value::array(std::move(elements));
        return PathProblem::None;
    }

    PathProblem concatenate(Value& result) {
        if (!areReadable())
            return PathProblem::Failed;
        std::string text;
        for (std::size_t i = 0; m_model.isArray() && i < m_model.size(); ++i)
            text += m_model.at(i).asString();
        forEachParameter([&](const Value& value) {
            if (!value.isNull())
                appendJavaText(text, value);
        });
        if (!m_context.spend(text.size() / 16))
            return PathProblem::Exhausted;
        result = Value(text);
        return PathProblem::None;
    }

    PathProblem pickByParameter(Value& result) {
        if (!m_model.isArray() || !areReadable())
            return PathProblem::Failed;
        const Value* first = nullptr;
        forEachParameter([&](const Value& value) {
            if (first == nullptr && value.isNumber())
                first = &value;
        });
        if (first == nullptr)
            return PathProblem::Bounds;
        const double number = first->isDouble() ? std::trunc(first->asDouble()) : 0;
        const double most = std::numeric_limits<std::int32_t>::max();
        return pick(first->isInt() ? static_cast<std::int32_t>(first->asInt())
                                   : static_cast<std::int64_t>(std::clamp(number, -most - 1, most)),
                    result);
    }

    /// Counted from the end, the first element is out of reach.
    PathProblem pick(std::int64_t index, Value& result) {
        if (!m_model.isArray())
            return PathProblem::Failed;
        const auto count = static_cast<std::int64_t>(m_model.size());
        const std::int64_t place = index < 0 ? index + count : index;
        if (index < 0 && place <= 0)
            return PathProblem::Failed;
        if (place >= count)
            return PathProblem::Bounds;
        result = m_model.at(static_cast<std::size_t>(place));
        return PathProblem::None;
    }

    PathProblem keys(Value& result) {
        result = Value(nullptr);
        if (!m_model.isObject())
            return PathProblem::None;
        std::vector<Value> names;
        for (std::size_t i = 0; i < m_model.size(); ++i)
            names.emplace_back(m_model.keyAt(i));
        result = Value::array(std::move(names));
        return PathProblem::None;
    }

    PathProblem length(Value& result) {
        if (!m_function.parameters.empty()) {
            if (!m_function.parameters.front().isPath || m_model.isNull())
                return PathProblem::Failed;
            PathContext context(m_model, m_context.work);
            const PathAnswer counted = answerOf(m_function.counted, m_model, 0, context);
            m_context.work = context.work;
            if (counted.problem != PathProblem::None)
                return counted.problem;
            if (counted.value.isArray()) {
                result = Value(static_cast<std::int64_t>(counted.value.size()));
                return PathProblem::None;
            }
        }
        result = m_model.isArray() || m_model.isObject() ? Value(static_cast<std::int64_t>(m_model.size()))
                                                         : Value(nullptr);
        return PathProblem::None;
    }

    PathProblem aggregate(Value& result) {
        if (!areReadable())
            return PathProblem::Failed;
        std::vector<double> numbers;
        const auto add = [&](const Value& value) {
            if (value.isNumber())
                numbers.push_back(value.asDouble());
        };
        for (std::size_t i = 0; m_model.isArray() && i < m_model.size(); ++i)
            add(m_model.at(i));
        forEachParameter(add);
        if (numbers.empty())
            return PathProblem::Failed;
        result = Value(aggregated(numbers));
        return m_context.spend(numbers.size()) ? PathProblem::None : PathProblem::Exhausted;
    }

    double aggregated(const std::vector<double>& numbers) const {
        double sum = 0;
        double squares = 0;
        double least = std::numeric_limits<double>::max();
        // The library begins with the smallest positive number, so that of negative numbers none is the
        // greatest.
        double greatest = std::numeric_limits<double>::denorm_min();
        for (const double number : numbers) {
            sum += number;
            squares += number * number;
            least = number < least ? number : least;
            greatest = number > greatest ? number : greatest;
        }
        const auto count = static_cast<double>(numbers.size());
        switch (m_function.name) {
        case Name::Average:
            return sum / count;
        case Name::Maximum:
            return greatest;
        case Name::Minimum:
            return least;
        case Name::StandardDeviation:
            return std::sqrt(squares / count - sum * sum / count / count);
        default:
            return sum;
        }
    }

    const PathFunction& m_function;
    const Value& m_model;
    PathContext& m_context;
    std::vector<Value> m_values;
};

} // namespace

PathFunction::Name pathFunctionNamed(std::string_view name) noexcept {
    const auto known =
        std::find_if(kNames.begin(), kNames.end(), [&](const auto& entry) { return entry.first == name; });
    return known != kNames.end() ? known->second : Name::Unknown;
}

PathProblem callPathFunction(const PathFunction& function, const Value& model, PathContext& context,
                             Value& result) {
    return Call(function, model, context).run(result);
}

} // namespace steploom::engine
