// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <string>
#include <vector>

#include "model/export/picture.h"

namespace steploom::model {

/// What a person who does not see the graph is told of each state: `Task CheckInventory, next ProcessPayment,
/// catches OutOfStockError then NotifyBackorder`. By state, in the order of the workflow.
std::vector<std::string> stateWords(const Workflow& workflow, const Speak& speak);

/// And of the whole: how many states there are and where it begins.
std::string workflowWords(const Workflow& workflow, const Speak& speak);

} // namespace steploom::model
