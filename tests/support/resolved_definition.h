// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <regex>
#include <string>
#include <string_view>

#include "model/container/open.h"
#include "model/container/tree_plan.h"
#include "model/document/document.h"
#include "model/document/scanner.h"
#include "model/substitution/placeholders.h"
#include "model/substitution/substitute.h"

namespace steploom::test {

using namespace steploom::model; // NOLINT(*-global-names-in-headers)

/// The definition with all that is known filled in; empty where there is none.
inline std::string resolved(const std::string& path, const std::string& bytes, std::string_view name,
                            const std::string& file = {}) {
    const auto container = openContainer(path, bytes);
    const std::size_t index = container && *container ? (*container)->find(name) : std::string::npos;
    if (index == std::string::npos)
        return {};
    const ContainedMachine& machine = (*container)->machines()[index];
    std::string text = machine.definition;
    if (!file.empty()) {
        const auto own = openContainer("own.yaml", file);
        text = own && *own ? (*own)->machines().front().definition : file;
    }
    SubstitutionValues values = machineValues(machine, {}, placeholderNames(Document::fromBytes(text)));
    const SubstitutionValues known = values;
    for (const auto& [key, expression] : machine.expressions)
        values.emplace(key, substitute(Document::fromBytes('"' + expression + '"'), known).text);
    for (auto& [key, value] : values) {
        if (!value.empty() && value.front() == '"')
            value = value.substr(1, value.size() - 2);
    }
    // What stays open has other names elsewhere.
    return std::regex_replace(substitute(Document::fromBytes(text), values).text,
                              std::regex("\\$\\{[^}]*\\}"), "${}");
}

inline bool sameJson(const std::string& a, const std::string& b) {
    const SyntaxTree left = scan(a);
    const SyntaxTree right = scan(b);
    return !left.isBroken() && !right.isBroken() && sameMeaning(left.root(), right.root());
}

} // namespace steploom::test
