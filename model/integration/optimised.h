// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <string>
#include <string_view>
#include <vector>

#include "engine/definition/integrations.h"

namespace steploom::model {

/// What is known by hand of an optimised integration, to write a state that calls it. Which there are, and in
/// which ways each can be called, is the engine's table.
struct OptimisedAction {
    std::string_view call; ///< `dynamodb:putItem`
    /// What to call it with, as JSON; `@input`, `@input.name`, `@token` and `@execution` stand for what each
    /// query language writes for the state's input, a member of it, the task token and the execution's id.
    std::string_view arguments;
    /// The same for .waitForTaskToken, where the token has to be in it.
    std::string_view tokenArguments;
};

/// A way to call an optimised integration.
struct OptimisedCall {
    std::string call;        ///< `ecs:runTask.sync`
    std::string service;     ///< `ecs`
    std::string serviceName; ///< `ECS`
    std::string action;      ///< `runTask`
    engine::IntegrationPattern pattern = engine::IntegrationPattern::RequestResponse;
};

/// Every way to call one, in the order of the engine's table.
const std::vector<OptimisedCall>& optimisedCalls();
/// The calls that people look for first, in the order in which they are offered.
const std::vector<std::string_view>& commonCalls();
/// `call` without the pattern behind it; null where only its required parameters are known.
const OptimisedAction* findOptimised(std::string_view call);
/// The service's name in the SDK table: elasticmapreduce is emr there.
std::string_view sdkServiceOf(std::string_view service);

} // namespace steploom::model
