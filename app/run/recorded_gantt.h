// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "app/run/gantt.h"
#include "model/history/outline.h"

namespace steploom::app {

/// The timeline of a recorded execution, in one way through its events. Its rows have names and no pointers.
Gantt ganttOf(const model::Recording& recording, const model::Outline& outline);

} // namespace steploom::app
