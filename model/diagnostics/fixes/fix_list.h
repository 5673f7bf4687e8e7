// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <string>
#include <string_view>
#include <utility>
#include <vector>

#include "model/diagnostics/fixes.h"

namespace steploom::model {

/// The fixes of one diagnostic while they are collected. What an edit refuses is left out.
class FixList {
public:
    FixList(const Document& document, const Diagnostic& diagnostic)
        : m_document(document)
        , m_diagnostic(diagnostic) {}

    const Document& document() const { return m_document; }
    const Diagnostic& diagnostic() const { return m_diagnostic; }
    const std::string& code() const { return m_diagnostic.code; }
    const std::string& pointer() const { return m_diagnostic.pointer; }
    /// What the diagnostic is about.
    Node node() const { return m_document.tree().at(m_diagnostic.pointer); }
    std::string argument(std::size_t index) const {
        return index < m_diagnostic.args.size() ? m_diagnostic.args[index] : std::string();
    }

    void add(Result<Edit> edit);
    void add(Result<Edit> edit, Message label);
    /// Other bytes in the place of `span`.
    void splice(Message label, Span span, std::string text);
    void splices(Message label, std::vector<Splice> splices);
    /// Another key for a member.
    void renameKey(Node member, std::string_view key);

    std::vector<Fix> take() { return std::move(m_fixes); }

private:
    const Document& m_document;
    const Diagnostic& m_diagnostic;
    std::vector<Fix> m_fixes;
};

// Each family in its file: nothing is added where the code is none of theirs.
void syntaxFixes(FixList& fixes);
void structureFixes(FixList& fixes);
void fieldFixes(FixList& fixes);
void expressionFixes(FixList& fixes);
void adviceFixes(FixList& fixes);
void listFixes(FixList& fixes); ///< rules, retriers, catchers

} // namespace steploom::model
