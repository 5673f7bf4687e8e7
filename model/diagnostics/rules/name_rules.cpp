// SPDX-License-Identifier: Apache-2.0
#include <unordered_map>
#include <unordered_set>

#include "model/diagnostics/rules/findings.h"
#include "model/document/edits/states.h"
#include "model/document/utf8.h"

namespace steploom::model {

namespace {

void stateNames(Findings& findings) {
    const Workflow& workflow = findings.workflow();
    std::unordered_map<std::string_view, std::size_t> scopes;
    scopes.reserve(workflow.states.size());
    for (const State& state : workflow.states) {
        if (state.name.size() > edits::kMaxStateName && utf8Length(state.name) > edits::kMaxStateName &&
            !isSubstituted(state.name))
            findings.error("names.too-long", {state.name, std::to_string(edits::kMaxStateName)},
                           state.pointer, state.nameSpan);
        const auto [first, fresh] = scopes.emplace(state.name, state.scope);
        // Two of one name in one scope are a key that occurs twice.
        if (!fresh && first->second != state.scope)
            findings.error("names.duplicate-state", {state.name}, state.pointer, state.nameSpan);
    }
}

/// A reader of the JSON sees the last member of a key only.
void duplicateKeys(Findings& findings, Node object) {
    constexpr std::size_t few = 12;
    std::vector<Node> members;
    for (const Node member : object)
        members.push_back(member);
    const auto report = [&](Node member) {
        findings.add(Severity::Warning, "names.duplicate-key", {member.key()},
                     findings.tree().pointer(member), member.keySpan());
    };
    if (members.size() <= few) {
        for (std::size_t i = 1; i < members.size(); ++i) {
            for (std::size_t j = 0; j < i; ++j) {
                if (members[i].rawKey() == members[j].rawKey()) {
                    report(members[i]);
                    break;
                }
            }
        }
        return;
    }
    std::unordered_set<std::string_view> seen;
    seen.reserve(members.size());
    for (const Node member : members) {
        if (!seen.insert(member.rawKey()).second)
            report(member);
    }
}

} // namespace

void nameRules(Findings& findings) {
    stateNames(findings);
    const SyntaxTree& tree = findings.tree();
    for (std::uint32_t i = 0; i < tree.size(); ++i) {
        const Node node(&tree, i);
        if (node.isObject())
            duplicateKeys(findings, node);
    }
}

} // namespace steploom::model
