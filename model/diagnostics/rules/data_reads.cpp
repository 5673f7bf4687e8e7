// SPDX-License-Identifier: Apache-2.0
#include "model/diagnostics/rules/data_rules.h"

#include <algorithm>

#include "model/diagnostics/rules/expressions.h"
#include "model/diagnostics/rules/values.h"

// Which paths of a state read its payload, where that is known.
namespace steploom::model {

namespace {

using Id = Shapes::Id;

/// `{% $states.input.a.b %}` and nothing else: an expression that does more may know what to do without.
std::string_view inputPathOf(std::string_view query) {
    constexpr std::string_view kBlanks = " \t\r\n";
    constexpr std::string_view kInput = "$states.input";
    if (query.size() < 4 || query.substr(0, 2) != "{%" || query.substr(query.size() - 2) != "%}")
        return {};
    query = query.substr(2, query.size() - 4);
    const std::size_t first = query.find_first_not_of(kBlanks);
    if (first == std::string_view::npos)
        return {};
    query = query.substr(first, query.find_last_not_of(kBlanks) - first + 1);
    if (query.substr(0, kInput.size()) != kInput)
        return {};
    std::string_view rest = query.substr(kInput.size());
    std::string_view variable;
    const std::string path = "$" + std::string(rest);
    return rest.substr(0, 1) == "." && isPlainPath(path, variable) && rest.find('-') == std::string_view::npos
               ? rest
               : std::string_view();
}

bool mentionsPresence(Node rules) {
    return std::any_of(rules.begin(), rules.end(), [](Node child) {
        return child.keyIs("IsPresent") || (!child.isScalar() && mentionsPresence(child));
    });
}

} // namespace

void DataRules::missing(Node value, std::string_view name, Id shape, Findings& findings) {
    const std::string names = m_shapes.names(shape);
    if (names.empty())
        findings.warning("data.nothing", value, value.span(), {std::string(name)});
    else
        findings.warning("data.missing", value, value.span(), {std::string(name), names});
}

void DataRules::readPath(Node value, Id shape, Findings& findings) {
    std::string buffer;
    if (!value.isString() || isSubstituted(value) || !m_shapes.isKnown(shape))
        return;
    std::string_view path = charactersOf(value, buffer);
    std::string_view variable;
    if (!isPlainPath(path, variable) || !variable.empty() || path.substr(0, 2) == "$$")
        return;
    path.remove_prefix(1);
    std::string_view name;
    while (m_shapes.isKnown(shape) && takeName(path, name)) {
        bool lacks = false;
        const Id inner = m_shapes.member(shape, name, lacks);
        if (lacks)
            return missing(value, name, shape, findings);
        shape = inner;
    }
}

void DataRules::readQuery(Node value, Id shape, Findings& findings) {
    if (!value.isString()) {
        for (const Node child : value)
            readQuery(child, shape, findings);
        return;
    }
    if (isSubstituted(value))
        return;
    std::string buffer;
    std::string_view path = inputPathOf(charactersOf(value, buffer));
    std::string_view name;
    while (m_shapes.isKnown(shape) && takeName(path, name)) {
        bool lacks = false;
        const Id inner = m_shapes.member(shape, name, lacks);
        if (lacks)
            return missing(value, name, shape, findings);
        shape = inner;
    }
}

void DataRules::readTemplate(Node value, Id shape, bool jsonata, Findings& findings) {
    if (jsonata)
        return readQuery(value, shape, findings);
    for (const Node member : value) {
        const std::string_view raw = member.rawKey();
        const bool dynamic = raw.size() > 4 && raw.substr(raw.size() - 3) == ".$\"";
        if (dynamic)
            readPath(member, shape, findings);
        else if (!member.isScalar())
            readTemplate(member, shape, false, findings);
    }
}

void DataRules::readConditions(Node rule, Id shape, Findings& findings) {
    if (const Node variable = rule.member("Variable"))
        readPath(variable, shape, findings);
    for (const Node member : rule) {
        const std::string_view key = member.rawKey();
        if (key.size() > 6 && key.substr(key.size() - 5) == "Path\"")
            readPath(member, shape, findings);
        else if (member.keyIs("And") || member.keyIs("Or"))
            for (const Node part : member)
                readConditions(part, shape, findings);
        else if (member.keyIs("Not"))
            readConditions(member, shape, findings);
    }
}

void DataRules::reads(const StateRow& row, Findings& findings) {
    const Node state(m_tree, row.node);
    const Id entry = m_entry[static_cast<std::size_t>(&row - m_rows)];
    if (row.jsonata) {
        for (const char* field : {"Output", "Arguments", "Items", "ItemSelector", "Seconds", "Timestamp",
                                  "Error", "Cause", "Assign", "TimeoutSeconds", "HeartbeatSeconds"})
            readQuery(state.member(field), entry, findings);
        return;
    }
    readPath(state.member("InputPath"), entry, findings);
    for (const char* field : {"ErrorPath", "CausePath"})
        readPath(state.member(field), entry, findings);
    const Id input = selected(state, "InputPath", entry);
    readTemplate(state.member("Parameters"), input, false, findings);
    readTemplate(state.member("ItemSelector"), input, false, findings);
    for (const char* field :
         {"ItemsPath", "SecondsPath", "TimestampPath", "TimeoutSecondsPath", "HeartbeatSecondsPath",
          "MaxConcurrencyPath", "ToleratedFailureCountPath", "ToleratedFailurePercentagePath"})
        readPath(state.member(field), input, findings);
    const Node choices = state.member("Choices");
    if (choices && !mentionsPresence(choices)) {
        for (const Node rule : choices)
            readConditions(rule, input, findings);
    }
}

} // namespace steploom::model
