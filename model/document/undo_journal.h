// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <chrono>
#include <cstddef>
#include <cstdint>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

#include "model/document/document.h"

namespace steploom::model {

// What can be undone and redone, kept over the end of the program. It holds bytes that were taken out of the
// text, so it is for its owner alone. It counts only for the very bytes that it was written for: a file that
// somebody else has changed since begins with nothing to undo.

/// A document as it was saved.
struct SavedText {
    std::string_view address; ///< the file's path, with `#` and the machine's name of a container
    std::string_view file;    ///< bytes of the file
    /// The document's text. It is kept itself where it is not the file: how the view of a container was
    /// spelled is nowhere else.
    std::string_view text;
};

struct KeptUndo {
    std::string text; ///< of the document
    UndoSteps steps;
};

/// What can be undone and redone at this point, the nearest first, as far as `most` bytes go. Empty where
/// there is nothing.
std::string writeUndo(const SavedText& saved, const UndoSteps& steps, std::size_t most);
/// Nothing where it was written for other bytes or another address, or is damaged. `view` is the document's
/// text as it is read from the file.
std::optional<KeptUndo> readUndo(std::string_view journal, std::string_view address, std::string_view file,
                                 std::string_view view);

struct UndoLimits {
    std::size_t document = 4u << 20;                 ///< bytes for one document
    std::size_t folder = 64u << 20;                  ///< bytes for all of them
    std::size_t files = 200;                         ///< documents
    std::chrono::hours age{std::chrono::hours{720}}; ///< since it was saved last
};

/// Writes the way back from a document that was just saved into `folder`, which is made where it is missing
/// and left within the limits: the oldest go. All or nothing; false where it cannot be written.
bool keepUndo(const std::string& folder, const SavedText& saved, const UndoSteps& steps,
              const UndoLimits& limits = {});
/// The way back that was kept for these bytes.
std::optional<KeptUndo> keptUndo(const std::string& folder, std::string_view address, std::string_view file,
                                 std::string_view view, const UndoLimits& limits = {});

} // namespace steploom::model
