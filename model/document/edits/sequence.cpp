// SPDX-License-Identifier: Apache-2.0
#include "model/document/edits/sequence.h"

namespace steploom::model::edits {

Sequence::Sequence(const Document& document)
    : m_document(Document::fromBytes(document.bytes())) {
}

bool Sequence::then(Result<Edit> edit) {
    if (!edit) {
        refuse(edit.refusal());
        return false;
    }
    return then(std::move(edit.value().splices));
}

bool Sequence::then(std::vector<Splice> splices) {
    if (m_refusal)
        return false;
    Edit edit;
    edit.splices = std::move(splices);
    const Change change = m_document.apply(std::move(edit));
    m_splices = composed(m_splices, change.splices);
    return true;
}

void Sequence::refuse(Message refusal) {
    if (!m_refusal)
        m_refusal = std::move(refusal);
}

Result<Edit> Sequence::finish(std::string code, std::vector<std::string> args, std::string focus,
                              std::string focusBefore) {
    if (m_refusal)
        return *m_refusal;
    Edit edit;
    edit.splices = minimal(m_splices);
    edit.label = {std::move(code), std::move(args)};
    edit.focus = std::move(focus);
    edit.focusBefore = std::move(focusBefore);
    return edit;
}

} // namespace steploom::model::edits
