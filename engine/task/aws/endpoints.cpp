// SPDX-License-Identifier: Apache-2.0
#include "engine/task/aws/endpoints.h"

namespace steploom::engine {

namespace {

/// The name of an SDK integration where the optimised one has another.
std::string_view sdkName(std::string_view service) {
    if (service == "states")
        return "sfn";
    if (service == "events")
        return "eventbridge";
    return service == "elasticmapreduce" ? "emr" : service;
}

} // namespace

const AwsEndpoint* AwsEndpoints::named(std::string_view service) const {
    for (const auto& [name, endpoint] : services) {
        if (name != "*" && sdkName(name) == sdkName(service))
            return &endpoint;
    }
    return nullptr;
}

std::optional<AwsEndpoint> AwsEndpoints::other(std::string_view awsHost) const {
    if (const auto all = services.find("*"); all != services.end())
        return all->second;
    if (!realAws)
        return std::nullopt;
    AwsEndpoint endpoint;
    endpoint.region = awsRegion;
    // These have one place for the whole world.
    const bool global = awsHost == "iam" || awsHost == "organizations" || awsHost == "route53";
    endpoint.url = "https://" + std::string(awsHost) + (global ? "" : '.' + awsRegion) + ".amazonaws.com";
    return endpoint;
}

} // namespace steploom::engine
