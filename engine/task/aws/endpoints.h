// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "engine/task/http/connection.h"

#include <map>
#include <optional>
#include <string>
#include <string_view>

// Where the actions of services are called that are not here by themselves.
namespace steploom::engine {

/// An AWS-compatible endpoint of the user's, such as another emulator's.
struct AwsEndpoint {
    std::string url; ///< http:// or https://HOST[:PORT][/PATH]
    std::string region;
    /// Empty: those of the environment, else "test".
    Secret accessKeyId;
    Secret secretAccessKey;
    Secret sessionToken;
};

struct AwsEndpoints {
    /// By service as a Resource names it ("glue"); "*" for all that nothing else does.
    std::map<std::string, AwsEndpoint> services;
    /// Real AWS, for what nothing else does, with the credentials of the environment: only where the settings
    /// say so.
    bool realAws = false;
    std::string awsRegion = "us-east-1";

    /// The endpoint that the settings name for a service; null where they do not. "sfn" and "states",
    /// "events" and "eventbridge" are one each.
    const AwsEndpoint* named(std::string_view service) const;
    /// The one for all others, or real AWS: `awsHost` is the service's host there ("dynamodb").
    std::optional<AwsEndpoint> other(std::string_view awsHost) const;
};

} // namespace steploom::engine
