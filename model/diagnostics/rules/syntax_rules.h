// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "model/diagnostics/rules/findings.h"

namespace steploom::model {

/// Where the text is not JSON.
void syntaxRules(const SyntaxTree& tree, Findings& findings);

} // namespace steploom::model
