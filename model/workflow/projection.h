// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "model/document/syntax_tree.h"
#include "model/workflow/workflow.h"

namespace steploom::model {

/// The graph that a text means, whatever the text: wrong kinds are passed over, what is missing stays empty.
///
/// A text without States whose members are states (objects with a Type) is a fragment: its root is the scope.
Workflow project(const SyntaxTree& tree);

} // namespace steploom::model
