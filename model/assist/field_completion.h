// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <cstddef>
#include <string_view>

#include "model/assist/completion.h"
#include "model/assist/expression_tokens.h"

namespace steploom::model {

/// A field of the document while it is typed in a box of its own, before it is written.
struct FieldDraft {
    std::string_view pointer; ///< where it stands, or will stand: a member, or the item behind the last one
    std::string_view text;
    bool string = false; ///< `text` is the characters of a string, else JSON text
};

/// completionsAt() for a caret in the draft's text; spans and texts are of that text. Nothing while the
/// document's text is broken.
Completions completionsIn(const Document& document, const FieldDraft& draft, std::size_t caret,
                          const SdkTable* sdk = nullptr);

/// highlight() of the draft's text; spans are of that text.
std::vector<Token> highlightDraft(const FieldDraft& draft);

} // namespace steploom::model
