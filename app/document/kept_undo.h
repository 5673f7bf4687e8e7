// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "model/container/machine_file.h"
#include "model/document/document.h"

namespace steploom::app {

// What can be undone, over the end of the program: kept when a document is saved, in
// $XDG_STATE_HOME/steploom/undo, and there again when the file is opened with the same bytes.

/// The document of a file as it was just read, with what could be undone when it was saved.
model::Document withKeptUndo(const model::MachineFile& source);
/// The document was just saved to the file.
void keepUndo(const model::MachineFile& source, const model::Document& document);

} // namespace steploom::app
