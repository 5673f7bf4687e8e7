// SPDX-License-Identifier: Apache-2.0
#include <algorithm>

#include "model/diagnostics/rules/findings.h"

namespace steploom::model {

Node Findings::nodeOf(const Scope& scope) const {
    if (scope.owner == kNone)
        return tree().root();
    const State& owner = workflow().states[scope.owner];
    return nodeOf(owner).at(std::string_view(scope.pointer).substr(owner.pointer.size()));
}

void Findings::add(Severity severity, std::string code, std::vector<std::string> args, std::string pointer,
                   Span span) {
    m_list.push_back({severity, std::move(code), std::move(args), std::move(pointer), span});
}

std::vector<Diagnostic> Findings::take() {
    std::stable_sort(m_list.begin(), m_list.end(),
                     [](const Diagnostic& a, const Diagnostic& b) { return a.span.begin < b.span.begin; });
    return std::move(m_list);
}

bool isSubstituted(std::string_view text) {
    return text.find("${") != std::string_view::npos;
}

bool isSubstituted(Node value) {
    return value.kind() == NodeKind::Placeholder || (value.isString() && isSubstituted(value.raw()));
}

std::vector<Diagnostic> diagnose(const Document& document) {
    Findings findings(document);
    syntaxRules(findings);
    if (!document.isStale()) {
        machineRules(findings);
        stateRules(findings);
        transitionRules(findings);
        nameRules(findings);
    }
    return findings.take();
}

} // namespace steploom::model
