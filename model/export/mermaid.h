// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <string>

#include "model/diagnostics/catalogue.h"
#include "model/export/picture.h"

namespace steploom::model {

/// The workflow as a Mermaid flowchart: a subgraph for each Parallel and Map and for each branch of a
/// Parallel, dotted edges for catchers. States are s0, s1 … in the order of the text; their names stand in
/// labels alone, where what Mermaid would read as syntax is written as a character code. Transitions that
/// lead nowhere are left out.
std::string toMermaid(const Workflow& workflow, const Speak& speak = englishText);

} // namespace steploom::model
