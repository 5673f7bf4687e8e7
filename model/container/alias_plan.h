// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "model/container/tree_plan.h"

namespace steploom::model {

/// What repeats an anchor that changes or goes keeps its value: it is written out where it would get another
/// one, and left where the change was made to both.
void followAnchors(TreePlan& plan, const SourceValue& root);

} // namespace steploom::model
