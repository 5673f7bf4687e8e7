// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "engine/task/handler.h"
#include "engine/task/services/answer.h"

#include <optional>
#include <string>
#include <string_view>

// How a Task's Resource names an action of a service, and in which forms the integrations give what it
// answered.
namespace steploom::engine {

struct ServiceCall {
    bool sdk = false;    ///< aws-sdk:…
    std::string service; ///< "dynamodb"
    std::string action;  ///< "getItem"
    std::string pattern; ///< "", ".sync", ".sync:2", ".waitForTaskToken"
};

/// arn:aws:states:::…; none for everything else.
std::optional<ServiceCall> readServiceCall(std::string_view resource);

/// What an integration answers for a service's answer: optimised ones add the HTTP metadata of the SDK
/// (`requestId` and the size of the body among them), SDK integrations do not.
Value integrationOutput(const ServiceCall& call, const Value& answer, std::string_view requestId);
/// The error name and cause of a fault: "DynamoDB.ConditionalCheckFailedException" of the optimised
/// integration, "DynamoDb.…" of the SDK's.
TaskAnswer integrationFault(const ServiceCall& call, const ServiceFault& fault, std::string_view requestId);
/// The answer to a task: an output or fault, or the submission of one that waits for its token.
TaskAnswer integrationAnswer(const ServiceCall& call, const ServiceAnswer& answer,
                             std::string_view requestId);

} // namespace steploom::engine
