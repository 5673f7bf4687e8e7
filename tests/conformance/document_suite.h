// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "tests/conformance/suite.h"

#include <cstddef>

namespace steploom::conformance {

/// Opens the case's `text` (or `definition_text`) as a document and saves it: the bytes of the file must be
/// those of the text, whatever the text is. Then makes random edits on it, each checked (edit_checker.h), and
/// undoes all of them: the bytes must be the same again.
Verdict judgeDocumentCase(const Case& testCase);

/// How many edits; 1000 unless set. Before the cases are judged.
void setDocumentOperations(std::size_t count);

} // namespace steploom::conformance
