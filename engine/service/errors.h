// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "engine/service/reply.h"

#include <string_view>

// The refusals that several operations share, as the service words them.
namespace steploom::engine {

ServiceError invalidArn(std::string_view what);
/// "Invalid ARN prefix": what is no ARN of Step Functions at all.
ServiceError invalidArnPrefix(std::string_view arn);
ServiceError invalidName(std::string_view name);
/// A paging token that we did not give.
ServiceError invalidPageToken();
ServiceError invalidTaskToken();
ServiceError validation(std::string message);
/// ValidationException with its `reason`.
ServiceError validation(std::string message, std::string_view reason);
ServiceError stateMachineDoesNotExist(std::string_view arn);
ServiceError stateMachineDeleting(std::string_view arn);
ServiceError executionDoesNotExist(std::string_view arn);
ServiceError activityDoesNotExist(std::string_view arn);
ServiceError resourceNotFound(std::string_view arn);
ServiceError conflict(std::string message);
ServiceError typeNotSupported();

} // namespace steploom::engine
