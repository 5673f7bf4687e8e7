// SPDX-License-Identifier: Apache-2.0
#include "model/diagnostics/rules/findings.h"
#include "model/document/pointer.h"

namespace steploom::model {

namespace {

/// What to underline of an object that lacks something: its key, or its bracket.
Span headOf(Node object) {
    return object.isMember() ? object.keySpan() : Span{object.span().begin, object.span().begin + 1};
}

void startRules(Findings& findings, const Scope& scope, Node node) {
    const Node start = node.member("StartAt");
    const std::string pointer = pointerTo(scope.pointer, "StartAt");
    if (!start)
        findings.error("structure.missing-start", {}, scope.pointer, headOf(node));
    else if (isSubstituted(start))
        return;
    else if (!start.isString())
        findings.error("structure.wrong-kind", {"StartAt", "string"}, pointer, start.span());
    else if (scope.start == kNone && !scope.states.empty())
        findings.error("structure.unknown-start", {scope.startAt}, pointer, start.span());
}

void scopeRules(Findings& findings, const Scope& scope) {
    const Node node = findings.nodeOf(scope);
    const Node states = node.member("States");
    if (!states)
        findings.error("structure.missing-states", {}, scope.pointer, headOf(node));
    else if (isSubstituted(states))
        return;
    else if (!states.isObject())
        findings.error("structure.wrong-kind", {"States", "object"}, pointerTo(scope.pointer, "States"),
                       states.span());
    else if (scope.states.empty())
        findings.error("structure.no-states", {}, pointerTo(scope.pointer, "States"), states.span());
    startRules(findings, scope, node);
}

} // namespace

void machineRules(Findings& findings) {
    const Node root = findings.tree().root();
    if (!root.isObject()) {
        findings.error("structure.not-an-object", {}, "", root.span());
        return;
    }
    for (const Scope& scope : findings.workflow().scopes) {
        const bool bare = scope.owner == kNone && !scope.states.empty() && !root.member("States");
        if (bare)
            findings.add(Severity::Hint, "structure.fragment", {}, "", headOf(root));
        else
            scopeRules(findings, scope);
    }
}

} // namespace steploom::model
