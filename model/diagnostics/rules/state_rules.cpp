// SPDX-License-Identifier: Apache-2.0
#include "engine/definition/fields.h"
#include "model/diagnostics/rules/state_checker.h"
#include "model/diagnostics/rules/values.h"

// The fields of a state: which it may have, which it must have, and who judges their values.
namespace steploom::model {

using engine::FieldUse;
using engine::QueryLanguage;

namespace {

/// As the projection has it.
StateType modelType(engine::StateType type) {
    static_assert(static_cast<int>(engine::StateType::Map) == static_cast<int>(StateType::Map));
    return static_cast<StateType>(type);
}

bool goesOn(engine::StateType type) {
    return type != engine::StateType::Choice && type != engine::StateType::Succeed &&
           type != engine::StateType::Fail;
}

std::string_view languageName(QueryLanguage language) {
    return language == QueryLanguage::Jsonata ? "JSONata" : "JSONPath";
}

} // namespace

Node StateChecker::field(engine::Field field) const {
    const std::uint32_t index = m_fields[static_cast<std::size_t>(field)];
    return index == 0 ? Node() : Node(&m_tree, index);
}

void StateChecker::check(StateRow& row, const Place& place) {
    m_place = place;
    m_node = Node(&m_tree, row.node);
    m_open = false;
    m_fields.fill(0);
    row.findings = static_cast<std::uint32_t>(m_outline.findings.size());
    row.uses = static_cast<std::uint32_t>(m_outline.uses.size());
    row.targets = m_firstTarget = static_cast<std::uint32_t>(m_outline.targets.size());
    if (m_node.isObject()) {
        collect();
        typeAndLanguage(row);
        knownFields();
        if (m_type) {
            needed();
            exits(row);
            payloads(row);
        } else {
            anyTargets(row);
        }
        duplicates(m_node);
    } else {
        row.openEnd = true;
        TargetRow anywhere;
        anywhere.node = row.node;
        anywhere.open = true;
        m_outline.targets.push_back(anywhere);
        if (!isSubstituted(m_node))
            error("structure.wrong-kind", m_node, m_node.span(), {nameOf(m_node), "object"});
    }
    row.findingCount = static_cast<std::uint32_t>(m_outline.findings.size()) - row.findings;
    row.useCount = static_cast<std::uint32_t>(m_outline.uses.size()) - row.uses;
    row.targetCount = static_cast<std::uint32_t>(m_outline.targets.size()) - row.targets;
}

void StateChecker::collect() {
    m_members.clear();
    for (const Node member : m_node) {
        const Field field = fieldOf(member);
        m_members.emplace_back(member.index(), field);
        m_fields[static_cast<std::size_t>(field)] = member.index();
        m_open = m_open || (field == Field::Unknown && isSubstituted(member.rawKey()));
    }
    m_fields[static_cast<std::size_t>(Field::Unknown)] = 0;
}

void StateChecker::typeAndLanguage(StateRow& row) {
    m_type.reset();
    const Node type = at(Field::Type);
    if (type.isString() && !isSubstituted(type)) {
        m_type = engine::stateTypeFromName(charactersOf(type, m_buffer));
        if (!m_type)
            error("structure.unknown-type", type, type.span(), {type.string()});
    } else if (type && !isSubstituted(type)) {
        wrongKind(type, "string");
    } else if (!type) {
        missing({Field::Type});
    }
    row.type = m_type ? modelType(*m_type) : StateType::Unknown;

    m_language = m_place.jsonata ? QueryLanguage::Jsonata : QueryLanguage::JsonPath;
    m_knownLanguage = true;
    if (const Node language = at(Field::QueryLanguage)) {
        if (isSubstituted(language)) {
            m_knownLanguage = false;
        } else if (language.stringIs("JSONata")) {
            m_language = QueryLanguage::Jsonata;
        } else if (language.stringIs("JSONPath")) {
            m_language = QueryLanguage::JsonPath;
            if (m_place.jsonata)
                error("language.mixed", language, language.span());
        } else {
            m_knownLanguage = false;
            word(Field::QueryLanguage, language);
        }
    }
    row.jsonata = m_language == QueryLanguage::Jsonata;
}

void StateChecker::unknownField(Node member) {
    if (isSubstituted(member.rawKey()) || !member.isMember())
        return;
    const std::string name = member.key();
    error("field.unknown", member, member.keySpan(), {name, std::string(engine::stateTypeName(*m_type))});
}

void StateChecker::knownFields() {
    if (!m_type)
        return;
    for (const auto& [index, field] : m_members) {
        const Node member(&m_tree, index);
        const FieldUse use = engine::stateFieldUse(*m_type, m_language, field);
        if (use == FieldUse::Unknown) {
            unknownField(member);
        } else if (use == FieldUse::OtherLanguage && m_knownLanguage) {
            const QueryLanguage other =
                m_language == QueryLanguage::Jsonata ? QueryLanguage::JsonPath : QueryLanguage::Jsonata;
            error("field.language", member, member.keySpan(),
                  {member.key(), std::string(languageName(other)), std::string(languageName(m_language))});
        } else if (use == FieldUse::Allowed && m_knownLanguage) {
            value(field, member);
        }
    }
}

/// Fields that need no look at others; those of a family are judged together, in needed().
void StateChecker::value(Field field, Node value) {
    if (isSubstituted(value))
        return;
    switch (field) {
    case Field::Comment:
    case Field::Label:
        string(value);
        break;
    case Field::End:
        boolean(value);
        break;
    case Field::InputPath:
    case Field::OutputPath:
        path(value, true);
        break;
    case Field::ItemsPath:
    case Field::SecondsPath:
    case Field::TimestampPath:
    case Field::TimeoutSecondsPath:
    case Field::HeartbeatSecondsPath:
    case Field::MaxConcurrencyPath:
    case Field::ToleratedFailureCountPath:
    case Field::ToleratedFailurePercentagePath:
        path(value, false);
        break;
    case Field::ResultPath:
        referencePath(value);
        break;
    case Field::Parameters:
    case Field::ResultSelector:
        payload(value);
        break;
    case Field::ItemSelector:
        if (m_language == QueryLanguage::Jsonata)
            queries(value, {});
        else
            payload(value);
        break;
    case Field::Output:
        queries(value, sightAfter());
        break;
    case Field::Arguments:
    case Field::Items:
        queries(value, {});
        break;
    case Field::Assign:
        assign(value, sightAfter(), UseRow::Kind::Assign, kNoRow);
        break;
    case Field::Result:
        payloadSize(value);
        break;
    case Field::Retry:
        retriers(value);
        break;
    case Field::Catch:
        catchers(value);
        break;
    case Field::Seconds:
    case Field::TimeoutSeconds:
    case Field::HeartbeatSeconds:
    case Field::MaxConcurrency:
    case Field::ToleratedFailureCount:
    case Field::ToleratedFailurePercentage:
        numberOrQuery(field, value);
        break;
    default:
        break;
    }
}

void StateChecker::needed() {
    switch (*m_type) {
    case engine::StateType::Task:
        missing({Field::Resource});
        break;
    case engine::StateType::Choice:
        missing({Field::Choices});
        choice();
        break;
    case engine::StateType::Wait:
        wait();
        break;
    case engine::StateType::Fail:
        fail();
        break;
    case engine::StateType::Parallel:
        missing({Field::Branches});
        break;
    case engine::StateType::Map:
        missing({Field::ItemProcessor, Field::Iterator});
        map();
        break;
    default:
        break;
    }
}

void StateChecker::exits(StateRow& row) {
    const Node next = at(Field::Next);
    const Node end = at(Field::End);
    row.catches = has(Field::Catch);
    row.waits = *m_type == engine::StateType::Wait || *m_type == engine::StateType::Task ||
                *m_type == engine::StateType::Parallel || *m_type == engine::StateType::Map;
    if (*m_type == engine::StateType::Task)
        task(row);
    if (*m_type == engine::StateType::Succeed || *m_type == engine::StateType::Fail) {
        row.ends = true;
        return;
    }
    if (!goesOn(*m_type)) {
        target(at(Field::Default), TransitionKind::Default);
        return;
    }
    target(next, TransitionKind::Next);
    row.ends = end.kind() == NodeKind::True;
    // Unfinished, or filled in later: it may become an end.
    row.openEnd = m_open || isSubstituted(end) || (!next && !row.ends);
    const bool mayEnd = end && end.kind() != NodeKind::False;
    if (!next && !mayEnd && !m_open)
        error("structure.missing-next", m_node, m_node.keySpan(), {m_node.key()});
    else if (next && row.ends)
        error("structure.next-and-end", m_node, m_node.keySpan(), {m_node.key()});
}

/// Of a state of no known type: where it leads whatever it is.
void StateChecker::anyTargets(StateRow& row) {
    row.openEnd = true;
    target(at(Field::Next), TransitionKind::Next);
    target(at(Field::Default), TransitionKind::Default);
    for (const Node rule : at(Field::Choices))
        target(rule.member("Next"), TransitionKind::Choice);
    for (const Node catcher : at(Field::Catch))
        target(catcher.member("Next"), TransitionKind::Catch);
}

std::uint32_t StateChecker::target(Node value, TransitionKind kind) {
    if (!value)
        return kNoRow;
    TargetRow row;
    row.node = value.index();
    row.kind = kind;
    row.open = isSubstituted(value) || !value.isString();
    if (!row.open)
        row.name = hashOf(charactersOf(value, m_buffer));
    else if (!isSubstituted(value))
        wrongKind(value, "string");
    m_outline.targets.push_back(row);
    return static_cast<std::uint32_t>(m_outline.targets.size() - 1) - m_firstTarget;
}

} // namespace steploom::model
