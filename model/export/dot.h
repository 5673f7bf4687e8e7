// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <string>

#include "model/diagnostics/catalogue.h"
#include "model/export/picture.h"

namespace steploom::model {

/// The workflow in the language of Graphviz: a cluster for each Parallel and Map and for each branch of a
/// Parallel, dashed edges for catchers. States are s0, s1 … in the order of the text; a container is its
/// cluster, with an unseen node s0 in it that its transitions meet. Transitions that lead nowhere are left
/// out.
std::string toDot(const Workflow& workflow, const Speak& speak = englishText);

} // namespace steploom::model
