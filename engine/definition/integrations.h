// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <cstdint>
#include <string>
#include <string_view>
#include <vector>

// What a Task's Resource can name: the optimised integrations (arn:aws:states:::service:action) with the ways
// in which each can be called, and the shape of every ARN that the states language knows (developer guide,
// "Integrating services"). What an action's parameters are is no matter of this table.
namespace steploom::engine {

/// Behind service and action: nothing, .sync, .sync:2, .waitForTaskToken.
enum class IntegrationPattern : std::uint8_t { RequestResponse, Sync, SyncParsed, Callback };

enum class ResourceKind : std::uint8_t {
    Function,    ///< a Lambda function's own ARN
    Activity,    ///< arn:…:activity:…
    Integration, ///< an optimised integration that the table knows
    Sdk,         ///< aws-sdk:service:action: any
    Placeholder, ///< ${…} inside: it will be something else when it is deployed
    NoService,   ///< states:::… with a service that the table does not know
    NoAction,    ///< … with a known service that has no such action, or not in this way
    Invalid,     ///< no ARN that a Task can call
};

struct TaskResource {
    ResourceKind kind = ResourceKind::Invalid;
    IntegrationPattern pattern = IntegrationPattern::RequestResponse;
};

/// What the text of a Resource field names. Never fails.
TaskResource classifyTaskResource(std::string_view arn) noexcept;

/// Every way to call an optimised integration: `lambda:invoke`, `lambda:invoke.waitForTaskToken` … What
/// stands behind arn:aws:states:::.
std::vector<std::string> integrationCalls();

} // namespace steploom::engine
