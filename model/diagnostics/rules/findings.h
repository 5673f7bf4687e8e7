// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <string>
#include <string_view>
#include <vector>

#include "model/diagnostics/diagnostic.h"

namespace steploom::model {

/// What the rules look at and write to. A rule reports a place once and is silent where it cannot know: a
/// `${…}` may become anything.
class Findings {
public:
    explicit Findings(const Document& document)
        : m_document(document) {}

    const SyntaxTree& tree() const { return m_document.tree(); }
    const Workflow& workflow() const { return m_document.workflow(); }
    Node nodeOf(const State& state) const { return tree().atOffset(state.valueSpan.begin); }
    Node nodeOf(const Scope& scope) const;

    void add(Severity severity, std::string code, std::vector<std::string> args, std::string pointer,
             Span span);
    void error(std::string code, std::vector<std::string> args, std::string pointer, Span span) {
        add(Severity::Error, std::move(code), std::move(args), std::move(pointer), span);
    }
    /// The findings so far, ascending by place.
    std::vector<Diagnostic> take();

private:
    const Document& m_document;
    std::vector<Diagnostic> m_list;
};

/// Whether a value, name or target is filled in later, when the definition is deployed.
bool isSubstituted(Node value);
bool isSubstituted(std::string_view text);

/// Each family in its file; all but the first may take the tree for whole.
void syntaxRules(Findings& findings);     ///< where the text is not JSON
void machineRules(Findings& findings);    ///< StartAt and States of the machine and of each branch
void stateRules(Findings& findings);      ///< Type, and what each type needs
void transitionRules(Findings& findings); ///< targets, Next or End, reachability
void nameRules(Findings& findings);       ///< names of states, keys that occur twice

} // namespace steploom::model
