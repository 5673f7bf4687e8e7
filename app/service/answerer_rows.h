// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "app/service/row_list.h"
#include "engine/service/task_choices.h"

#include <vector>

// Who answers the tasks of the local service, for the window.
namespace steploom::app {

using Rows = std::vector<QVariantMap>;

/// { key, machine, state, resource, who, chosen, faulty }: `who` in words; `chosen` where it is as in Debug.
Rows answererRows(const std::vector<engine::SeenAnswerer>& seen);

} // namespace steploom::app
