// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "tests/conformance/suite.h"

namespace steploom::conformance {

/// Opens the case's `text` (or `definition_text`) as a document and saves it: the bytes of the file must be
/// those of the text, whatever the text is.
Verdict judgeDocumentCase(const Case& testCase);

} // namespace steploom::conformance
