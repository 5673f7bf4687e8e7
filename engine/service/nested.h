// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "engine/service/task_runner.h"

#include <memory>

namespace steploom::engine {

struct ServiceState;

/// Tasks that call Step Functions itself: states:startExecution in all its forms, and any operation through
/// aws-sdk:sfn.
std::shared_ptr<TaskRunner> makeNestedRunner(ServiceState& state);

} // namespace steploom::engine
