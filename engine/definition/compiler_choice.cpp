// SPDX-License-Identifier: Apache-2.0
#include "engine/definition/compiler_impl.h"

#include "engine/definition/field_values.h"
#include "engine/support/timestamp.h"
#include "engine/value/pointer.h"

namespace steploom::engine {

namespace {

constexpr int kMaxDepth = 200;

bool isRuleField(std::string_view field) {
    return field == "Variable" || field == "Next" || field == "Comment" || field == "Assign" ||
           field == "Output";
}

const char* expectedOperand(Comparand comparand) {
    switch (comparand) {
    case Comparand::String:
        return "a string";
    case Comparand::Numeric:
        return "a number";
    case Comparand::Timestamp:
        return "a timestamp like 2024-05-01T10:00:00Z";
    case Comparand::Boolean:
        break;
    }
    return "true or false";
}

} // namespace

ChoiceRule Compiler::choiceRule(const State& state, const Value& source, const std::string& pointer,
                                std::size_t index) {
    ChoiceRule rule;
    rule.next = target(state, source, "Next", pointer);
    if (m_language == QueryLanguage::JsonPath) {
        rule.condition = condition(source, pointer, true, 0);
        rule.assign = assignment(source, pointer);
        return rule;
    }
    const std::string location = "Choices[" + std::to_string(index) + ']';
    rule.query = query(source, "Condition", pointer, location, {});
    rule.assign = queryAssignment(source, pointer, location, {});
    rule.output = query(source, "Output", pointer, location, {});
    if (!rule.query)
        report("field.missing", pointer, {"Condition"});
    for (std::size_t i = 0; source.isObject() && i < source.size(); ++i) {
        const std::string_view field = source.keyAt(i);
        if (field != "Condition" && field != "Next" && field != "Assign" && field != "Output" &&
            field != "Comment")
            report("field.unknown", below(pointer, field), {std::string(field)});
    }
    return rule;
}

Condition Compiler::condition(const Value& source, const std::string& pointer, bool top, int depth) {
    Condition result;
    if (!source.isObject() || depth > kMaxDepth) {
        report(depth > kMaxDepth ? "choice.depth" : "field.type", pointer, {"Choices", "a rule"});
        return result;
    }
    std::string_view operatorName;
    for (std::size_t i = 0; i < source.size(); ++i) {
        const std::string_view field = source.keyAt(i);
        if (isRuleField(field)) {
            if (!top && (field == "Next" || field == "Assign"))
                report("choice.nested", below(pointer, field), {std::string(field)});
            continue;
        }
        if (!operatorName.empty()) {
            report("choice.operators", below(pointer, field),
                   {std::string(operatorName), std::string(field)});
            continue;
        }
        operatorName = field;
    }
    if (operatorName.empty()) {
        report("choice.operator.missing", pointer);
        return result;
    }
    const std::string place = below(pointer, operatorName);
    const Value& operand = source.get(operatorName);
    result.field = std::string(operatorName);
    if (operatorName == "And" || operatorName == "Or") {
        result.kind = operatorName == "And" ? Condition::Kind::And : Condition::Kind::Or;
        if (!operand.isArray() || operand.size() == 0)
            report("field.type", place, {result.field, "an array with rules"});
        for (std::size_t i = 0; operand.isArray() && i < operand.size(); ++i) {
            std::string part = place;
            appendPointerToken(part, i);
            result.parts.push_back(condition(operand.at(i), part, false, depth + 1));
        }
        return result;
    }
    if (operatorName == "Not") {
        result.kind = Condition::Kind::Not;
        result.parts.push_back(condition(operand, place, false, depth + 1));
        return result;
    }
    if (std::optional<Path> variable = path(source, "Variable", pointer))
        result.variable = std::move(*variable);
    else if (source.find("Variable") == nullptr)
        report("field.missing", pointer, {"Variable"});
    comparison(result, operatorName, operand, place);
    return result;
}

void Compiler::comparison(Condition& condition, std::string_view name, const Value& operand,
                          const std::string& pointer) {
    const Field field = fieldNamed(name);
    if (!isChoiceOperator(field)) {
        report("choice.operator.unknown", pointer, {std::string(name)});
        return;
    }
    const ChoiceOperator known = choiceOperator(field);
    condition.kind = known.kind;
    condition.comparand = known.comparand;
    condition.relation = known.relation;
    if (known.kind != Condition::Kind::Compare) {
        condition.literal = operand;
        const bool matches = known.kind == Condition::Kind::StringMatches;
        if (matches ? !operand.isString() : !operand.isBool())
            report("field.type", pointer, {std::string(name), matches ? "a string" : "true or false"});
        return;
    }
    if (known.byPath) {
        PathResult compiled =
            operand.isString() ? compilePath(operand.asString()) : PathResult{{}, {"path.start", 0}};
        if (compiled)
            condition.literalPath = std::move(compiled.path);
        else
            report(compiled.error.code, pointer, {std::string(operand.asString())});
        return;
    }
    condition.literal = operand;
    bool fits = false;
    switch (condition.comparand) {
    case Comparand::String:
        fits = operand.isString();
        break;
    case Comparand::Numeric:
        fits = operand.isNumber();
        break;
    case Comparand::Boolean:
        fits = operand.isBool();
        break;
    case Comparand::Timestamp:
        if (const auto time = parseTimestamp(operand.asString())) {
            condition.literalTime = *time;
            fits = true;
        }
        break;
    }
    if (!fits)
        report("field.type", pointer, {std::string(name), expectedOperand(condition.comparand)});
}

} // namespace steploom::engine
