// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <cstddef>
#include <vector>

#include "model/workflow/workflow.h"

namespace steploom::model {

/// The loops of a definition: largest sets of states each of which leads to every other one, in the order of
/// the text. A state that leads to itself only is one too.
std::vector<std::vector<std::size_t>> loopsOf(const Workflow& workflow);

} // namespace steploom::model
