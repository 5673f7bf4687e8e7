// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <string>
#include <vector>

#include "model/document/syntax_tree.h"

namespace steploom::model {

/// The states that a transition at this place can lead to: those of the machine or branch around it.
std::vector<Node> statesInScope(Node node);
/// Names that transitions of the scope lead to and no state has.
std::vector<std::string> missingStates(Node machine);
/// Names, without $, of the variables that the states around a place assign: of its scope and those around.
std::vector<std::string> variablesInScope(Node node);
/// Error names that Fail states of the text have.
std::vector<std::string> raisedErrors(const SyntaxTree& tree);
/// JSONPaths that the text has elsewhere than in the value `except`, each once.
std::vector<std::string> usedPaths(const SyntaxTree& tree, Node except);

} // namespace steploom::model
