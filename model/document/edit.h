// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <cstddef>
#include <cstdint>
#include <string>
#include <string_view>
#include <vector>

#include "model/document/message.h"

namespace steploom::model {

/// The bytes `removed` at `offset` make place for `inserted`.
struct Splice {
    std::size_t offset = 0;
    std::string removed;
    std::string inserted;
    friend bool operator==(const Splice&, const Splice&) = default;
};

/// One thing that a person did to the text, undone as one.
///
/// The splices' offsets all refer to the text before the edit, ascend and do not overlap. Who applies them
/// one by one goes from the last to the first. An edit without splices changes nothing and leaves no trace in
/// the undo history.
struct Edit {
    std::vector<Splice> splices;
    Message label; ///< code and arguments of what undo says, `edit.rename-state` {old, new}
    /// Two edits in a row with the same key (not empty) become one step of undo if their splices touch: the
    /// letters of a word, the states of a spin box.
    std::string mergeKey;
    std::string focus;       ///< pointer of what the edit is about, in the text after it; may be empty
    std::string focusBefore; ///< the same in the text before it
};

/// What can be undone and redone: edits one after the other, of which the first `done` are in the text.
struct UndoSteps {
    std::vector<Edit> edits;
    std::size_t done = 0;
};

/// The label code of what is typed in the code pane.
inline constexpr std::string_view kTyping = "edit.typing";

/// Typing in the code pane: see Text::editorSplice.
Edit typingEdit(Splice splice);

/// What happened to the text: to be applied to a copy of it (an editor's), from the last splice to the first.
struct Change {
    std::vector<Splice> splices;
    std::uint64_t revision = 0; ///< the document's revision after it
    std::string focus;          ///< pointer of what to look at now; may be empty
    bool empty() const { return splices.empty(); }
};

/// The splices that take the text back.
std::vector<Splice> inverse(const std::vector<Splice>& splices);

/// Splices that do what `first` and then `second` do; those of the second refer to the text after the first.
/// Not made minimal.
std::vector<Splice> composed(const std::vector<Splice>& first, const std::vector<Splice>& second);

/// Whether the splices fit `text`: ascending, within it, and it has what they remove.
bool fits(std::string_view text, const std::vector<Splice>& splices);

/// The text after the splices, which must fit.
std::string applied(std::string_view text, const std::vector<Splice>& splices);

/// The edit's splices made as small as they can be: equal bytes at both ends left out (whole UTF-8 characters
/// only), empty ones dropped, neighbours joined, sorted.
std::vector<Splice> minimal(std::vector<Splice> splices);

} // namespace steploom::model
