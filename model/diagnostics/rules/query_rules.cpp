// SPDX-License-Identifier: Apache-2.0
#include <algorithm>

#include "engine/definition/field_values.h"
#include "model/diagnostics/rules/state_checker.h"
#include "model/diagnostics/rules/values.h"

// JSONata: what stands between {% and %}, and Assign of both languages.
namespace steploom::model {

using engine::jsonata::Reference;

namespace {

constexpr std::string_view kBlanks = " \t\r\n";

bool isWord(char c) {
    return (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z') || (c >= '0' && c <= '9') || c == '_';
}

/// `$states.input.order`, `$total`: no more than a variable and plain names. Most expressions are that.
bool isPlainReference(std::string_view text, std::string_view& name, std::string_view& member) {
    if (text.size() < 2 || text.front() != '$')
        return false;
    std::size_t at = 1;
    const auto word = [&] {
        const std::size_t first = at;
        while (at < text.size() && isWord(text[at]))
            ++at;
        return text.substr(first, at - first);
    };
    name = word();
    bool first = true;
    while (at < text.size()) {
        if (text[at] != '.')
            return false;
        ++at;
        const std::string_view next = word();
        if (next.empty() || (next.front() >= '0' && next.front() <= '9') || next == "and" || next == "or" ||
            next == "in")
            return false;
        if (first)
            member = next;
        first = false;
    }
    return !name.empty();
}

} // namespace

StateChecker::Sight StateChecker::sightAfter() const {
    using engine::StateType;
    return {*m_type == StateType::Task || *m_type == StateType::Parallel || *m_type == StateType::Map, false};
}

void StateChecker::queries(Node value, Sight sight) {
    if (value.isString()) {
        const std::string_view raw = value.raw();
        // Most strings are no expressions.
        if (raw.find('%') == std::string_view::npos) {
            if (raw.substr(1, 8) == "$states." && raw.find(' ') == std::string_view::npos)
                hint("query.plain-text", value, value.span(), {value.string()});
            return;
        }
        if (isSubstituted(raw))
            return;
        std::string buffer;
        return query(value, charactersOf(value, buffer), sight);
    }
    if (value.isScalar())
        return;
    for (const Node child : value)
        queries(child, sight);
}

void StateChecker::query(Node value, std::string_view text, Sight sight) {
    const bool begins = text.substr(0, 2) == "{%";
    const bool ends = text.size() >= 2 && text.substr(text.size() - 2) == "%}";
    if (text.size() < 4 || !begins || !ends) {
        if (begins || ends)
            error("query.delimiter", value, value.span(), {std::string(text)});
        return;
    }
    std::string_view body = text.substr(2, text.size() - 4);
    const std::size_t first = body.find_first_not_of(kBlanks);
    if (first == std::string_view::npos) {
        error("query.empty", value, value.span());
        return;
    }
    body = body.substr(first, body.find_last_not_of(kBlanks) - first + 1);
    const std::size_t base = first + 2;
    std::string_view name;
    std::string_view member;
    if (isPlainReference(body, name, member)) {
        const bool usual = name == "states" &&
                           (member == "input" || member == "context" || (member == "result" && sight.result));
        if (usual)
            return;
    }
    const QueryFacts& facts = m_expressions.query(body);
    if (!facts.good) {
        error("query.syntax", value, spanWithin(value, base + facts.offset, base + facts.offset),
              {facts.message});
        return;
    }
    for (const Reference& each : facts.references)
        reference(value, each, base, sight);
}

void StateChecker::reference(Node value, const Reference& reference, std::size_t base, Sight sight) {
    const auto span = [&] {
        return spanWithin(value, base + reference.begin, base + std::max(reference.end, reference.begin + 1));
    };
    switch (reference.kind) {
    case Reference::Kind::Context:
        return error("query.context", value, span(), {"$"});
    case Reference::Kind::Root:
        return error("query.context", value, span(), {"$$"});
    case Reference::Kind::Field:
        return error("query.field", value, span(), {reference.name});
    case Reference::Kind::Function:
        if (engine::jsonata::hasFunction(reference.name, queryOptions()))
            return;
        // Variables hold data, never functions.
        return reference.name == "eval" ? warning("query.no-eval", value, span())
                                        : warning("query.unknown-function", value, span(), {reference.name});
    case Reference::Kind::Variable:
        if (engine::jsonata::hasFunction(reference.name, queryOptions()))
            return;
        break;
    }
    if (reference.name != "states") {
        UseRow row;
        row.node = value.index();
        const Span place = span();
        row.begin = static_cast<std::uint32_t>(place.begin);
        row.end = static_cast<std::uint32_t>(place.end);
        row.name = hashOf(reference.name);
        m_outline.uses.push_back(row);
        return;
    }
    if (reference.path.empty())
        return;
    const std::string& member = reference.path.front();
    if (member == "result" && !sight.result)
        error("query.result", value, span());
    else if (member == "errorOutput" && !sight.errorOutput)
        error("query.error-output", value, span());
    else if (member != "input" && member != "context" && member != "result" && member != "errorOutput")
        warning("query.states", value, span(), {member});
}

void StateChecker::assign(Node value, Sight sight, UseRow::Kind use, std::uint32_t target) {
    const auto anything = [&] {
        UseRow row;
        row.node = value.index();
        row.kind = use;
        m_outline.uses.push_back(row);
    };
    if (isSubstituted(value))
        return anything();
    if (!object(value))
        return;
    const bool jsonata = m_language == engine::QueryLanguage::Jsonata;
    for (const Node member : value) {
        std::string name = member.key();
        if (isSubstituted(name)) {
            anything();
            continue;
        }
        if (!jsonata && name.size() > 2 && name.compare(name.size() - 2, 2, ".$") == 0)
            name.erase(name.size() - 2);
        if (!engine::isVariableName(name)) {
            error("variable.name", member, member.keySpan(), {name});
            continue;
        }
        UseRow row;
        row.node = member.index();
        row.begin = static_cast<std::uint32_t>(member.keySpan().begin);
        row.end = static_cast<std::uint32_t>(member.keySpan().end);
        row.name = hashOf(name);
        row.kind = use;
        row.target = target;
        m_outline.uses.push_back(row);
    }
    if (jsonata)
        queries(value, sight);
    else
        payload(value);
}

} // namespace steploom::model
