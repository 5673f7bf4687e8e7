// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <string>

#include "model/history/outline.h"

namespace steploom::model {

/// A definition of the kind that a recording is of, where nobody has the real one: the states that were
/// visited, in the scopes and with the transitions that were taken. What no event tells is left out or, where
/// the language demands it, made up and said so in a Comment: the conditions of a Choice, what a Task would
/// have been sent. It can be opened, drawn and marked; it is no definition to run.
std::string inferDefinition(const Recording& recording, const Outline& outline);

} // namespace steploom::model
