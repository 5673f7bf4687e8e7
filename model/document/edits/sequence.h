// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <optional>
#include <string>
#include <vector>

#include "model/document/document.h"

namespace steploom::model::edits {

/// Several edits as one: each is made on the text that those before it left. What a refactoring consists of
/// is so made of edits that keep their own promises. Of use within edits.
class Sequence {
public:
    /// Begins with a text that is not broken.
    explicit Sequence(const Document& document);

    /// The document as the edits so far left it.
    const Document& document() const { return m_document; }

    /// Takes the next edit; false where it was refused, and from then on.
    bool then(Result<Edit> edit);
    bool then(std::vector<Splice> splices);
    bool ok() const { return !m_refusal; }
    /// Ends the sequence with a refusal of its own.
    void refuse(Message refusal);

    Result<Edit> finish(std::string code, std::vector<std::string> args, std::string focus,
                        std::string focusBefore);

private:
    Document m_document;
    std::vector<Splice> m_splices;
    std::optional<Message> m_refusal;
};

} // namespace steploom::model::edits
