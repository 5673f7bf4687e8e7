// SPDX-License-Identifier: Apache-2.0
#include "model/diagnostics/fixes/fix_list.h"

#include "model/document/json_string.h"
#include "model/document/pointer.h"

namespace steploom::model {

void FixList::add(Result<Edit> edit) {
    if (edit && !edit->splices.empty()) {
        Message label = edit->label;
        m_fixes.push_back({std::move(label), std::move(edit.value())});
    }
}

void FixList::add(Result<Edit> edit, Message label) {
    if (edit)
        edit.value().label = std::move(label);
    add(std::move(edit));
}

void FixList::splice(Message label, Span span, std::string text) {
    splices(std::move(label),
            {{span.begin, m_document.bytes().substr(span.begin, span.size()), std::move(text)}});
}

void FixList::splices(Message label, std::vector<Splice> splices) {
    Edit edit;
    edit.splices = minimal(std::move(splices));
    edit.label = std::move(label);
    edit.focus = edit.focusBefore = m_diagnostic.pointer;
    add(Result<Edit>(std::move(edit)));
}

void FixList::renameKey(Node member, std::string_view key) {
    Edit edit;
    edit.splices = minimal({{member.keySpan().begin, std::string(member.rawKey()), encodeJsonString(key)}});
    edit.label = {"fix.rename-key", {member.key(), std::string(key)}};
    edit.focus = pointerTo(parentPointer(m_diagnostic.pointer), key);
    edit.focusBefore = m_diagnostic.pointer;
    add(Result<Edit>(std::move(edit)));
}

std::vector<Fix> fixesFor(const Document& document, const Diagnostic& diagnostic) {
    FixList fixes(document, diagnostic);
    syntaxFixes(fixes);
    // The rest goes by the tree, which is not whole while the text is broken.
    if (!document.isStale()) {
        structureFixes(fixes);
        fieldFixes(fixes);
        expressionFixes(fixes);
        listFixes(fixes);
        adviceFixes(fixes);
    }
    return fixes.take();
}

} // namespace steploom::model
