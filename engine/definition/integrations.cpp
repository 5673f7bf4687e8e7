// SPDX-License-Identifier: Apache-2.0
#include "engine/definition/integrations.h"

#include <algorithm>
#include <array>
#include <iterator>
#include <utility>

namespace steploom::engine {

namespace {

constexpr unsigned bit(IntegrationPattern pattern) {
    return 1U << static_cast<unsigned>(pattern);
}
constexpr unsigned kRequest = bit(IntegrationPattern::RequestResponse);
constexpr unsigned kSync = bit(IntegrationPattern::Sync);
constexpr unsigned kParsed = bit(IntegrationPattern::SyncParsed);
constexpr unsigned kToken = bit(IntegrationPattern::Callback);

struct Action {
    std::string_view service;
    std::string_view action;
    unsigned patterns;
};

constexpr Action kActions[] = {
    {"apigateway", "invoke", kRequest | kToken},
    {"athena", "getQueryExecution", kRequest},
    {"athena", "getQueryResults", kRequest},
    {"athena", "startQueryExecution", kRequest | kSync},
    {"athena", "stopQueryExecution", kRequest},
    {"batch", "submitJob", kRequest | kSync},
    {"bedrock", "createModelCustomizationJob", kRequest | kSync},
    {"bedrock", "invokeModel", kRequest},
    {"codebuild", "batchDeleteBuilds", kRequest},
    {"codebuild", "batchGetReports", kRequest},
    {"codebuild", "deleteBuildBatch", kRequest},
    {"codebuild", "retryBuildBatch", kRequest | kSync},
    {"codebuild", "startBuild", kRequest | kSync},
    {"codebuild", "startBuildBatch", kRequest | kSync},
    {"codebuild", "stopBuild", kRequest},
    {"codebuild", "stopBuildBatch", kRequest},
    {"databrew", "startJobRun", kRequest | kSync},
    {"dynamodb", "deleteItem", kRequest},
    {"dynamodb", "getItem", kRequest},
    {"dynamodb", "putItem", kRequest},
    {"dynamodb", "updateItem", kRequest},
    {"ecs", "runTask", kRequest | kSync | kToken},
    {"eks", "call", kRequest},
    {"eks", "createAddon", kRequest | kSync},
    {"eks", "createCluster", kRequest | kSync},
    {"eks", "createFargateProfile", kRequest | kSync},
    {"eks", "createNodegroup", kRequest | kSync},
    {"eks", "deleteAddon", kRequest | kSync},
    {"eks", "deleteCluster", kRequest | kSync},
    {"eks", "deleteFargateProfile", kRequest | kSync},
    {"eks", "deleteNodegroup", kRequest | kSync},
    {"eks", "runJob", kRequest | kSync},
    {"elasticmapreduce", "addStep", kRequest | kSync},
    {"elasticmapreduce", "cancelStep", kRequest},
    {"elasticmapreduce", "createCluster", kRequest | kSync},
    {"elasticmapreduce", "modifyInstanceFleetByName", kRequest},
    {"elasticmapreduce", "modifyInstanceGroupByName", kRequest},
    {"elasticmapreduce", "setClusterTerminationProtection", kRequest},
    {"elasticmapreduce", "terminateCluster", kRequest | kSync},
    {"emr-containers", "createVirtualCluster", kRequest},
    {"emr-containers", "deleteVirtualCluster", kRequest | kSync},
    {"emr-containers", "startJobRun", kRequest | kSync},
    {"emr-serverless", "cancelJobRun", kRequest | kSync},
    {"emr-serverless", "createApplication", kRequest | kSync},
    {"emr-serverless", "deleteApplication", kRequest | kSync},
    {"emr-serverless", "startApplication", kRequest | kSync},
    {"emr-serverless", "startJobRun", kRequest | kSync},
    {"emr-serverless", "stopApplication", kRequest | kSync},
    {"events", "putEvents", kRequest | kToken},
    {"glue", "startJobRun", kRequest | kSync},
    {"http", "invoke", kRequest},
    {"lambda", "invoke", kRequest | kToken},
    {"mediaconvert", "createJob", kRequest | kSync},
    {"sagemaker", "createEndpoint", kRequest},
    {"sagemaker", "createEndpointConfig", kRequest},
    {"sagemaker", "createHyperParameterTuningJob", kRequest | kSync},
    {"sagemaker", "createLabelingJob", kRequest | kSync},
    {"sagemaker", "createModel", kRequest},
    {"sagemaker", "createProcessingJob", kRequest | kSync},
    {"sagemaker", "createTrainingJob", kRequest | kSync},
    {"sagemaker", "createTransformJob", kRequest | kSync},
    {"sagemaker", "updateEndpoint", kRequest},
    {"sns", "publish", kRequest | kToken},
    {"sqs", "sendMessage", kRequest | kToken},
    {"states", "startExecution", kRequest | kSync | kParsed | kToken},
};

/// The six parts of arn:partition:service:region:account:resource; the last keeps its colons.
bool splitArn(std::string_view arn, std::array<std::string_view, 6>& parts) noexcept {
    for (std::size_t i = 0; i + 1 < parts.size(); ++i) {
        const std::size_t colon = arn.find(':');
        if (colon == std::string_view::npos)
            return false;
        parts[i] = arn.substr(0, colon);
        arn.remove_prefix(colon + 1);
    }
    parts.back() = arn;
    return parts[0] == "arn" && !arn.empty();
}

bool takeEnd(std::string_view& text, std::string_view end) noexcept {
    if (text.size() < end.size() || text.substr(text.size() - end.size()) != end)
        return false;
    text.remove_suffix(end.size());
    return true;
}

IntegrationPattern takePattern(std::string_view& action) noexcept {
    if (takeEnd(action, ".waitForTaskToken"))
        return IntegrationPattern::Callback;
    if (takeEnd(action, ".sync:2"))
        return IntegrationPattern::SyncParsed;
    return takeEnd(action, ".sync") ? IntegrationPattern::Sync : IntegrationPattern::RequestResponse;
}

ResourceKind kindOf(std::string_view service, std::string_view action, IntegrationPattern pattern) noexcept {
    const auto ofService = [service](const Action& known) {
        return known.service == service;
    };
    if (std::none_of(std::begin(kActions), std::end(kActions), ofService))
        return ResourceKind::NoService;
    const bool known = std::any_of(std::begin(kActions), std::end(kActions), [&](const Action& candidate) {
        return ofService(candidate) && candidate.action == action && (candidate.patterns & bit(pattern)) != 0;
    });
    return known ? ResourceKind::Integration : ResourceKind::NoAction;
}

} // namespace

TaskResource classifyTaskResource(std::string_view arn) noexcept {
    TaskResource result;
    std::array<std::string_view, 6> parts;
    const bool placeholder = arn.find("${") != std::string_view::npos;
    const bool split = splitArn(arn, parts);
    std::string_view resource = parts.back();
    if (split && parts[2] == "states" && resource.substr(0, 9) != "activity:")
        result.pattern = takePattern(resource);
    if (placeholder) {
        result.kind = ResourceKind::Placeholder;
    } else if (!split) {
        result.kind = ResourceKind::Invalid;
    } else if (parts[2] == "lambda") {
        result.kind = ResourceKind::Function;
    } else if (parts[2] == "states" && resource.substr(0, 9) == "activity:") {
        result.kind = ResourceKind::Activity;
    } else if (parts[2] == "states") {
        const std::size_t colon = resource.find(':');
        const std::string_view service = resource.substr(0, colon);
        if (colon == std::string_view::npos)
            result.kind = ResourceKind::Invalid;
        else if (service == "aws-sdk")
            result.kind = ResourceKind::Sdk;
        else
            result.kind = kindOf(service, resource.substr(colon + 1), result.pattern);
    }
    return result;
}

std::vector<std::string> integrationCalls() {
    static constexpr std::pair<unsigned, std::string_view> endings[] = {
        {kRequest, ""}, {kSync, ".sync"}, {kParsed, ".sync:2"}, {kToken, ".waitForTaskToken"}};
    std::vector<std::string> calls;
    for (const Action& action : kActions) {
        for (const auto& [pattern, ending] : endings) {
            if ((action.patterns & pattern) != 0)
                calls.push_back(std::string(action.service) + ':' + std::string(action.action) +
                                std::string(ending));
        }
    }
    return calls;
}

} // namespace steploom::engine
