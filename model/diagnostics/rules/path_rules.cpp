// SPDX-License-Identifier: Apache-2.0
#include "model/diagnostics/rules/state_checker.h"
#include "model/diagnostics/rules/values.h"

// JSONPath: paths, payload templates, intrinsic functions.
namespace steploom::model {

namespace {

bool isDynamic(std::string_view key) {
    return key.size() >= 2 && key.substr(key.size() - 2) == ".$";
}

} // namespace

void StateChecker::readVariable(Node value, std::string_view name) {
    UseRow row;
    row.node = value.index();
    row.begin = static_cast<std::uint32_t>(value.span().begin);
    row.end = static_cast<std::uint32_t>(value.span().end);
    row.name = hashOf(name);
    m_outline.uses.push_back(row);
}

/// The service takes filters when a definition is created that nobody can evaluate, such as [?(@.a == b)]:
/// those are no errors.
void StateChecker::unreadable(std::string_view code, Node value, std::string_view text, std::size_t begin,
                              std::size_t end, std::string detail) {
    const bool filter = code == "path.filter" || code == "path.pattern";
    const bool closed = text.find(")]") != std::string_view::npos;
    const Severity severity = filter && closed ? Severity::Warning : Severity::Error;
    m_outline.findings.push_back(
        {severity, code, value.index(), spanWithin(value, begin, end), {std::move(detail)}});
}

void StateChecker::path(Node value, bool mayBeNull) {
    if (isSubstituted(value) || (mayBeNull && value.kind() == NodeKind::Null))
        return;
    if (!value.isString())
        return wrongKind(value, mayBeNull ? "path or null" : "path");
    const std::string_view text = charactersOf(value, m_buffer);
    std::string_view variable;
    if (isPlainPath(text, variable)) {
        if (!variable.empty())
            readVariable(value, variable);
        return;
    }
    const PathFacts& facts = m_expressions.path(text);
    if (!facts.code.empty())
        unreadable(facts.code, value, text, facts.offset, facts.offset, std::string(text));
    else if (!facts.variable.empty())
        readVariable(value, facts.variable);
}

void StateChecker::referencePath(Node value) {
    if (isSubstituted(value) || value.kind() == NodeKind::Null)
        return;
    if (!value.isString())
        return wrongKind(value, "path or null");
    const std::string_view text = charactersOf(value, m_buffer);
    std::string_view variable;
    const bool plain = isPlainPath(text, variable);
    if (plain && variable.empty() && text.substr(0, 2) != "$$")
        return;
    const PathFacts& facts = m_expressions.path(text);
    if (!facts.code.empty())
        unreadable(facts.code, value, text, facts.offset, facts.offset, std::string(text));
    else if (facts.root != engine::PathRoot::Payload || !facts.reference)
        error("path.reference", value, value.span(), {nameOf(value), std::string(text)});
}

void StateChecker::payload(Node value) {
    if (value.isObject())
        return payloadObject(value);
    for (const Node item : value)
        payload(item);
}

void StateChecker::payloadObject(Node object) {
    bool dynamic = false;
    std::string buffer;
    for (const Node member : object) {
        const std::string_view key = keyOf(member, buffer);
        if (isSubstituted(key))
            continue;
        if (!isDynamic(key)) {
            if (!member.isScalar()) {
                payload(member);
            } else if (member.isString()) {
                const std::string_view raw = member.raw();
                // A text that looks like an expression but goes through as it is.
                const bool path = raw.size() > 3 && raw[1] == '$' && (raw[2] == '.' || raw[2] == '$');
                const bool function =
                    raw.substr(1, 7) == "States." && raw.find('(') != std::string_view::npos;
                if ((path || function) && !isSubstituted(raw))
                    hint("template.plain-path", member, member.keySpan(),
                         {std::string(key), member.string()});
            }
            continue;
        }
        dynamic = true;
        if (isSubstituted(member))
            continue;
        if (member.isString())
            call(member, key);
        else
            error("template.value", member, member.span(), {std::string(key)});
    }
    if (dynamic)
        twins(object);
}

/// `a` and `a.$` in one object.
void StateChecker::twins(Node object) {
    for (const Node one : object) {
        const std::string_view key = one.rawKey();
        if (key.size() < 4 || key.substr(key.size() - 3) != ".$\"")
            continue;
        const std::string_view name = key.substr(0, key.size() - 3);
        for (const Node other : object) {
            const std::string_view candidate = other.rawKey();
            if (candidate.size() == name.size() + 1 && candidate.substr(0, name.size()) == name)
                error("template.duplicate", other.index() > one.index() ? other : one,
                      (other.index() > one.index() ? other : one).keySpan(), {other.key()});
        }
    }
}

void StateChecker::call(Node value, std::string_view key) {
    const std::string_view text = charactersOf(value, m_buffer);
    std::string_view variable;
    if (isPlainPath(text, variable)) {
        if (!variable.empty())
            readVariable(value, variable);
        return;
    }
    const CallFacts& facts = m_expressions.call(text);
    if (!facts.code.empty()) {
        const bool neither = facts.code == "template.value";
        const std::size_t end = facts.length == 0 ? facts.offset : facts.offset + facts.length;
        if (neither)
            error(facts.code, value, value.span(), {std::string(key)});
        else
            unreadable(facts.code, value, text, facts.offset, end, facts.detail);
    }
    for (const std::string& name : facts.variables)
        readVariable(value, name);
}

/// ErrorPath, CausePath: a path, or a function that gives a text.
void StateChecker::textCall(Node value) {
    if (!value || isSubstituted(value) || !string(value))
        return;
    const std::size_t before = m_outline.findings.size();
    call(value, nameOf(value));
    if (m_outline.findings.size() != before)
        return;
    const std::string_view text = charactersOf(value, m_buffer);
    std::string_view variable;
    if (!isPlainPath(text, variable) && !m_expressions.call(text).text)
        error("intrinsic.not-a-text", value, value.span(), {std::string(text)});
}

} // namespace steploom::model
