// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <memory>

#include "app/debugger/task_work.h"
#include "engine/debug/debugger.h"
#include "model/workflow/workflow.h"

namespace steploom::app {

/// A run that is not on screen, with the graph that it was started on.
struct HeldRun {
    std::unique_ptr<engine::Debugger> debugger; ///< null: none
    std::shared_ptr<const model::Workflow> workflow;
    TaskWork::Kept work; ///< who answers its tasks
};

} // namespace steploom::app
