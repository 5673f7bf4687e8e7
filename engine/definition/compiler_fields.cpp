// SPDX-License-Identifier: Apache-2.0
#include "engine/definition/compiler_impl.h"

#include "engine/definition/field_values.h"
#include "engine/value/pointer.h"

#include <cmath>

namespace steploom::engine {

namespace {

std::string formatBound(double bound) {
    return std::to_string(static_cast<long long>(bound));
}

} // namespace

Selection Compiler::selection(const State& state, const Value& source, std::string_view field) {
    Selection result;
    const Value* value = source.find(field);
    if (value == nullptr)
        return result;
    if (value->isNull()) {
        result.kind = Selection::Kind::Nothing;
        return result;
    }
    if (std::optional<Path> compiled = path(source, field, state.pointer); compiled && !compiled->isWhole()) {
        result.kind = Selection::Kind::Part;
        result.path = std::move(*compiled);
    }
    return result;
}

Placement Compiler::placement(const Value& source, const std::string& pointer) {
    Placement result;
    const Value* value = source.find("ResultPath");
    if (value == nullptr)
        return result;
    if (value->isNull()) {
        result.kind = Placement::Kind::Discard;
        return result;
    }
    std::optional<Path> compiled = path(source, "ResultPath", pointer);
    if (!compiled || compiled->isWhole())
        return result;
    if (compiled->root != PathRoot::Payload || !compiled->reference) {
        report("path.reference", below(pointer, "ResultPath"),
               {"ResultPath", std::string(value->asString())});
        return result;
    }
    result.kind = Placement::Kind::Set;
    result.path = std::move(*compiled);
    return result;
}

std::optional<Path> Compiler::path(const Value& source, std::string_view field, const std::string& pointer) {
    const Value* value = source.find(field);
    if (value == nullptr)
        return std::nullopt;
    if (!value->isString()) {
        report("field.type", below(pointer, field), {std::string(field), "a path"});
        return std::nullopt;
    }
    PathResult compiled = compilePath(value->asString());
    if (!compiled) {
        report(compiled.error.code, below(pointer, field), {std::string(value->asString())});
        return std::nullopt;
    }
    return std::move(compiled.path);
}

std::optional<Expression> Compiler::payloadTemplate(const Value& source, std::string_view field,
                                                    const std::string& pointer) {
    const Value* value = source.find(field);
    if (value == nullptr)
        return std::nullopt;
    std::vector<ExpressionIssue> issues;
    Expression compiled = compileTemplate(*value, issues);
    report(issues, below(pointer, field));
    return compiled;
}

std::optional<Expression> Compiler::assignment(const Value& source, const std::string& pointer) {
    const Value* value = source.find("Assign");
    if (value == nullptr)
        return std::nullopt;
    checkVariableNames(*value, below(pointer, "Assign"));
    return value->isObject() ? payloadTemplate(source, "Assign", pointer) : std::nullopt;
}

void Compiler::checkVariableNames(const Value& assign, const std::string& pointer) {
    if (!assign.isObject())
        report("field.type", pointer, {"Assign", "an object"});
    for (std::size_t i = 0; assign.isObject() && i < assign.size(); ++i) {
        std::string name(assign.keyAt(i));
        if (m_language == QueryLanguage::JsonPath && name.size() > 2 &&
            name.compare(name.size() - 2, 2, ".$") == 0)
            name.erase(name.size() - 2);
        if (!isVariableName(name))
            report("variable.name", below(pointer, assign.keyAt(i)), {name});
    }
}

NumberField Compiler::numberIn(const Value& source, std::string_view field, const std::string& pointer,
                               const std::string& location) {
    return m_language == QueryLanguage::Jsonata ? numberQuery(source, field, pointer, location)
                                                : numberField(source, field, pointer);
}

std::optional<Expression> Compiler::argumentsIn(const Value& source, const std::string& pointer,
                                                const std::string& location) {
    return m_language == QueryLanguage::Jsonata ? query(source, "Arguments", pointer, location, {})
                                                : payloadTemplate(source, "Parameters", pointer);
}

std::optional<double> Compiler::number(const Value& source, std::string_view field,
                                       const std::string& pointer) {
    const auto [least, most, whole] = numberBounds(fieldNamed(field));
    const Value* value = source.find(field);
    if (value == nullptr)
        return std::nullopt;
    if (!value->isNumber() || (whole && value->asDouble() != std::floor(value->asDouble()))) {
        report("field.type", below(pointer, field),
               {std::string(field), whole ? "a whole number" : "a number"});
        return std::nullopt;
    }
    if (value->asDouble() < least || value->asDouble() > most) {
        report("field.range", below(pointer, field),
               {std::string(field), formatBound(least), formatBound(most)});
        return std::nullopt;
    }
    return value->asDouble();
}

NumberField Compiler::numberField(const Value& source, std::string_view field, const std::string& pointer) {
    const std::string pathField = std::string(field) + "Path";
    NumberField result;
    if (source.find(field) != nullptr && source.find(pathField) != nullptr)
        report("field.conflict", below(pointer, pathField), {std::string(field), pathField});
    result.literal = number(source, field, pointer);
    result.path = path(source, pathField, pointer);
    return result;
}

/// Error and Cause of a Fail state: the text itself, or what the …Path twin says.
std::optional<Expression> Compiler::failureText(const Value& source, std::string_view field,
                                                const std::string& pointer) {
    const std::string pathField = std::string(field) + "Path";
    const Value* literal = source.find(field);
    const Value* dynamic = source.find(pathField);
    if (literal != nullptr && dynamic != nullptr)
        report("field.conflict", below(pointer, pathField), {std::string(field), pathField});
    const Value* value = literal != nullptr ? literal : dynamic;
    if (value == nullptr)
        return std::nullopt;
    const std::string place = below(pointer, literal != nullptr ? std::string(field) : pathField);
    if (!value->isString()) {
        report("field.type", place, {literal != nullptr ? std::string(field) : pathField, "a string"});
        return std::nullopt;
    }
    Expression result;
    result.constant = *value;
    if (literal == nullptr) {
        std::vector<ExpressionIssue> issues;
        result = compileExpressionText(value->asString(), issues);
        report(issues, place);
    }
    return result;
}

std::vector<Value> Compiler::errorNames(const Value& source, const std::string& pointer, bool last) {
    std::vector<Value> names;
    const Value& list = source.get("ErrorEquals");
    const std::string place = below(pointer, "ErrorEquals");
    if (!list.isArray() || list.size() == 0) {
        report(list.isAbsent() ? "field.missing" : "field.type", list.isAbsent() ? pointer : place,
               {"ErrorEquals", "an array with error names"});
        return names;
    }
    for (std::size_t i = 0; i < list.size(); ++i) {
        if (!list.at(i).isString()) {
            report("field.type", place, {"ErrorEquals", "an array of strings"});
            continue;
        }
        if (list.at(i).asString() == "States.ALL" && (list.size() > 1 || !last))
            report("errorEquals.all", place);
        names.push_back(list.at(i));
    }
    return names;
}

void Compiler::compileRetry(State& state, const Value& source) {
    const Value& retry = source.get("Retry");
    const std::string list = below(state.pointer, "Retry");
    if (!retry.isAbsent() && !retry.isArray())
        report("field.type", list, {"Retry", "an array"});
    for (std::size_t i = 0; retry.isArray() && i < retry.size(); ++i) {
        std::string place = list;
        appendPointerToken(place, i);
        const Value& entry = retry.at(i);
        Retrier retrier;
        retrier.errors = errorNames(entry, place, i + 1 == retry.size());
        retrier.intervalSeconds = number(entry, "IntervalSeconds", place).value_or(1);
        retrier.maxAttempts = static_cast<std::uint32_t>(number(entry, "MaxAttempts", place).value_or(3));
        retrier.backoffRate = number(entry, "BackoffRate", place).value_or(2);
        retrier.maxDelaySeconds = number(entry, "MaxDelaySeconds", place).value_or(0);
        if (retrier.maxDelaySeconds != 0 && retrier.maxDelaySeconds <= retrier.intervalSeconds)
            report("retry.maxDelay", below(place, "MaxDelaySeconds"));
        const Value& jitter = entry.get("JitterStrategy");
        retrier.fullJitter = jitter.asString() == "FULL";
        if (!jitter.isAbsent() && jitter.asString() != "FULL" && jitter.asString() != "NONE")
            report("field.type", below(place, "JitterStrategy"), {"JitterStrategy", "\"FULL\" or \"NONE\""});
        state.retriers.push_back(std::move(retrier));
    }
}

void Compiler::compileCatch(State& state, const Value& source) {
    const Value& list = source.get("Catch");
    const std::string listPlace = below(state.pointer, "Catch");
    if (!list.isAbsent() && !list.isArray())
        report("field.type", listPlace, {"Catch", "an array"});
    for (std::size_t i = 0; list.isArray() && i < list.size(); ++i) {
        std::string place = listPlace;
        appendPointerToken(place, i);
        const Value& entry = list.at(i);
        Catcher catcher;
        catcher.errors = errorNames(entry, place, i + 1 == list.size());
        catcher.next = target(state, entry, "Next", place);
        if (m_language == QueryLanguage::Jsonata) {
            const std::string location = "Catch[" + std::to_string(i) + ']';
            const QuerySight sight{false, true};
            catcher.output = query(entry, "Output", place, location, sight);
            catcher.assign = queryAssignment(entry, place, location, sight);
        } else {
            catcher.resultPath = placement(entry, place);
            catcher.assign = assignment(entry, place);
        }
        state.catchers.push_back(std::move(catcher));
    }
}

/// The state of the same scope that a Next, Default or catcher names.
StateId Compiler::target(const State& state, const Value& source, std::string_view field,
                         const std::string& pointer) {
    const Value* name = source.find(field);
    if (name == nullptr || !name->isString()) {
        report(name == nullptr ? "field.missing" : "field.type",
               name == nullptr ? pointer : below(pointer, field),
               {std::string(field), "the name of a state"});
        return kNone;
    }
    const auto known = m_definition->stateNamed(name->asString());
    if (!known || m_definition->m_states[*known].scope != state.scope) {
        report(known ? "next.scope" : "next.unknown", below(pointer, field),
               {std::string(field), std::string(name->asString())});
        return kNone;
    }
    return *known;
}

} // namespace steploom::engine
