// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <cstddef>
#include <optional>
#include <string>
#include <string_view>

#include "model/document/document.h"

namespace steploom::model {

/// What a person marked in the text: from where to where the caret went. Byte offsets.
struct Selection {
    std::size_t anchor = 0;
    std::size_t caret = 0;

    bool empty() const { return anchor == caret; }
    Span span() const { return anchor < caret ? Span{anchor, caret} : Span{caret, anchor}; }
    friend bool operator==(const Selection&, const Selection&) = default;
};

/// What a key does to the text, and where it leaves the caret. An edit without splices: the caret moves only.
struct Typed {
    Edit edit;
    Selection after;
    /// A bracket or quote that was put behind the caret on its own accord; typing it goes over it.
    std::optional<std::size_t> closer;
};

/// Characters as typed. Brackets and quotes get their partner where nothing follows that would be in it, and
/// go round what is selected. `mayGoOver`: the partner at the caret was put there by the editor.
Typed typeText(const Document& document, Selection selection, std::string_view text, bool mayGoOver);
/// Text that replaces the selection as it is (LF or CRLF): pasted, or committed by an input method.
Typed insertText(const Document& document, Selection selection, std::string_view text);
/// A new line, indented as its surroundings ask for.
Typed breakLine(const Document& document, Selection selection);
/// Removes the selection, or where it is empty what lies between the caret and `other`.
Typed removeTo(const Document& document, Selection selection, std::size_t other);

/// What one level of indentation is in this text.
std::string indentUnit(const Document& document);
/// One level more or less for every line that the selection touches.
Typed indentLines(const Document& document, Selection selection);
Typed outdentLines(const Document& document, Selection selection);
/// The selected lines once more below themselves.
Typed duplicateLines(const Document& document, Selection selection);
/// Changes places with the line above or below.
Typed moveLines(const Document& document, Selection selection, bool down);
/// All lines that the selection touches, the last one's end included.
Span wholeLines(const Text& text, Selection selection);

} // namespace steploom::model
