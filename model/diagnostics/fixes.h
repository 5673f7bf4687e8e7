// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <vector>

#include "model/diagnostics/diagnostic.h"
#include "model/document/edit.h"

namespace steploom::model {

/// One way to put a finding right, ready to be applied: its edit's label says what it does.
struct Fix {
    Message label;
    Edit edit;
};

/// What can be done about a diagnostic of the document's current text, the likeliest first; empty where only
/// a person can know. Made when somebody asks: nothing of it is worked out while diagnosing.
std::vector<Fix> fixesFor(const Document& document, const Diagnostic& diagnostic);

} // namespace steploom::model
