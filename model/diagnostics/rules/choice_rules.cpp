// SPDX-License-Identifier: Apache-2.0
#include <unordered_map>

#include "engine/definition/field_values.h"
#include "engine/support/timestamp.h"
#include "model/diagnostics/rules/state_checker.h"
#include "model/diagnostics/rules/values.h"

// The rules of a Choice.
namespace steploom::model {

namespace {

constexpr int kMaxRuleDepth = 200;

/// `{% true %}` holds always, `{% false %}` never.
std::string_view constantOf(std::string_view query) {
    constexpr std::string_view kBlanks = " \t\r\n";
    if (query.size() < 4)
        return {};
    query = query.substr(2, query.size() - 4);
    const std::size_t first = query.find_first_not_of(kBlanks);
    if (first == std::string_view::npos)
        return {};
    return query.substr(first, query.find_last_not_of(kBlanks) - first + 1);
}

/// What a rule asks, whatever the order of its fields and how it is laid out.
std::uint64_t questionOf(Node rule, bool top) {
    using engine::Field;
    std::uint64_t sum = rule.isObject() ? 17 : 31;
    std::size_t index = 0;
    for (const Node member : rule) {
        const Field field = fieldOf(member);
        const bool rest = top && (field == Field::Next || field == Field::Comment || field == Field::Assign ||
                                  field == Field::Output);
        if (rest || field == Field::Comment)
            continue;
        const std::uint64_t value = member.isScalar() ? hashOf(member.raw()) : questionOf(member, false);
        const std::uint64_t key = member.isMember() ? hashOf(member.rawKey()) : ++index;
        sum += (key ^ (value * 0x9E3779B97F4A7C15ULL)) * 0xD6E8FEB86659FD93ULL;
    }
    return sum;
}

bool fits(engine::Comparand comparand, Node operand, std::string& buffer) {
    switch (comparand) {
    case engine::Comparand::String:
        return operand.isString();
    case engine::Comparand::Numeric:
        return operand.isNumber();
    case engine::Comparand::Boolean:
        return operand.kind() == NodeKind::True || operand.kind() == NodeKind::False;
    case engine::Comparand::Timestamp:
        return operand.isString() && engine::parseTimestamp(charactersOf(operand, buffer)).has_value();
    }
    return false;
}

const char* expectation(engine::Comparand comparand) {
    switch (comparand) {
    case engine::Comparand::String:
        return "string";
    case engine::Comparand::Numeric:
        return "number";
    case engine::Comparand::Boolean:
        return "true or false";
    case engine::Comparand::Timestamp:
        break;
    }
    return "timestamp like 2024-05-01T10:00:00Z";
}

} // namespace

void StateChecker::choice() {
    const Node choices = at(Field::Choices);
    if (!choices || isSubstituted(choices) || !array(choices))
        return;
    if (!choices.firstChild()) {
        if (has(Field::Default))
            warning("structure.no-choices", choices, choices.span(), {m_node.key()});
        else
            error("structure.no-choices", choices, choices.span(), {m_node.key()});
    }
    std::unordered_map<std::uint64_t, std::size_t> asked;
    Node always;
    std::size_t number = 0;
    for (const Node each : choices) {
        ++number;
        if (isSubstituted(each) || !object(each))
            continue;
        rule(each, each.isLast());
        if (always) {
            warning("choice.after-always", each, headOf(each));
            continue;
        }
        const Node query = each.member("Condition");
        if (query.isString()) {
            const std::string constant(constantOf(charactersOf(query, m_buffer)));
            if (constant == "true")
                always = each;
            else if (constant == "false")
                warning("choice.never", query, query.span());
        }
        if (isSubstituted(each.raw()))
            continue;
        const auto [known, fresh] = asked.emplace(questionOf(each, true), number);
        if (!fresh && each.childCount() > 1)
            warning("choice.shadowed", each, headOf(each), {std::to_string(known->second)});
    }
    if (always && has(Field::Default))
        warning("choice.default-never", at(Field::Default), at(Field::Default).keySpan());
    else if (!always && !has(Field::Default) && !m_open && choices.firstChild())
        hint("choice.no-default", m_node, m_node.keySpan(), {m_node.key()});
}

void StateChecker::rule(Node rule, bool last) {
    (void)last;
    missing(rule, headOf(rule), {"Next"});
    const std::uint32_t next = target(rule.member("Next"), TransitionKind::Choice);
    if (!m_knownLanguage)
        return;
    if (m_language == engine::QueryLanguage::JsonPath) {
        condition(rule, true, 0);
        if (const Node assigned = rule.member("Assign"))
            assign(assigned, {}, UseRow::Kind::RuleAssign, next);
        return;
    }
    missing(rule, headOf(rule), {"Condition"});
    for (const Node member : rule) {
        const Field field = fieldOf(member);
        if (field == Field::Condition || field == Field::Output) {
            if (field == Field::Condition && member.kind() != NodeKind::True &&
                member.kind() != NodeKind::False && !string(member))
                continue;
            if (field == Field::Condition && member.isString() && !isSubstituted(member) &&
                member.raw().find("{%") == std::string_view::npos &&
                member.raw().find("%}") == std::string_view::npos)
                warning("query.plain-text", member, member.span(), {member.string()});
            else
                queries(member, {});
        } else if (field == Field::Assign) {
            assign(member, {}, UseRow::Kind::RuleAssign, next);
        } else if (field == Field::Comment) {
            string(member);
        } else if (field != Field::Next) {
            const bool other = field == Field::Variable || field == Field::And || field == Field::Or ||
                               field == Field::Not || engine::isChoiceOperator(field);
            if (other)
                error("field.language", member, member.keySpan(), {member.key(), "JSONPath", "JSONata"});
            else
                unknownIn(member, "Choices", {});
        }
    }
}

/// A rule or a part of one, in JSONPath.
void StateChecker::condition(Node rule, bool top, int depth) {
    if (isSubstituted(rule))
        return;
    if (depth > kMaxRuleDepth) {
        error("choice.depth", rule, headOf(rule));
        return;
    }
    if (!object(rule))
        return;
    Node asked;
    bool open = false;
    for (const Node member : rule) {
        const Field field = fieldOf(member);
        switch (field) {
        case Field::Variable:
            break;
        case Field::Comment:
            string(member);
            break;
        case Field::Next:
        case Field::Assign:
            if (!top)
                error("choice.nested", member, member.keySpan(), {member.key()});
            break;
        case Field::Condition:
        case Field::Output:
            error("field.language", member, member.keySpan(), {member.key(), "JSONata", "JSONPath"});
            open = true;
            break;
        default:
            if (isSubstituted(member.rawKey())) {
                open = true;
            } else if (field != Field::And && field != Field::Or && field != Field::Not &&
                       !engine::isChoiceOperator(field)) {
                error("choice.operator-unknown", member, member.keySpan(), {member.key()});
                open = true;
            } else if (asked) {
                error("choice.operators", member, member.keySpan(), {asked.key(), member.key()});
            } else {
                asked = member;
            }
            break;
        }
    }
    if (!asked) {
        if (!open)
            error("structure.missing-one-of", rule, headOf(rule), {"Variable, And, Or, Not"});
        return;
    }
    const Field field = fieldOf(asked);
    if (field == Field::And || field == Field::Or) {
        if (isSubstituted(asked) || !array(asked))
            return;
        if (!asked.firstChild())
            error("choice.no-parts", asked, asked.span(), {asked.key()});
        for (const Node part : asked)
            condition(part, false, depth + 1);
        return;
    }
    if (field == Field::Not)
        return condition(asked, false, depth + 1);
    missing(rule, headOf(rule), {"Variable"});
    if (const Node variable = rule.member("Variable"))
        path(variable, false);
    comparison(field, asked);
}

void StateChecker::comparison(Field field, Node operand) {
    if (isSubstituted(operand))
        return;
    const engine::ChoiceOperator known = engine::choiceOperator(field);
    if (known.kind == engine::Condition::Kind::StringMatches) {
        string(operand);
    } else if (known.kind != engine::Condition::Kind::Compare) {
        boolean(operand);
    } else if (known.byPath) {
        path(operand, false);
    } else if (!fits(known.comparand, operand, m_buffer)) {
        wrongKind(operand, expectation(known.comparand));
    }
}

} // namespace steploom::model
