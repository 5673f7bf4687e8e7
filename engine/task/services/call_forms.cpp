// SPDX-License-Identifier: Apache-2.0
#include "engine/task/services/call_forms.h"

#include "engine/value/json_writer.h"

#include <algorithm>
#include <cctype>

namespace steploom::engine {

namespace {

/// What the integrations and the SDKs call a service.
struct ServiceNames {
    std::string_view service;   ///< in the Resource
    std::string_view optimised; ///< before the error of an optimised integration
    std::string_view sdk;       ///< … of an SDK integration
    std::string_view legacy;    ///< in causes of optimised integrations
};

constexpr ServiceNames kNames[] = {
    {"dynamodb", "DynamoDB", "DynamoDb", "AmazonDynamoDBv2"},
    {"sqs", "SQS", "Sqs", "AmazonSQS"},
    {"sns", "SNS", "Sns", "AmazonSNS"},
    {"events", "EventBridge", "EventBridge", "AmazonCloudWatchEvents"},
    {"eventbridge", "EventBridge", "EventBridge", "AmazonCloudWatchEvents"},
    {"lambda", "Lambda", "Lambda", "AWSLambda"},
    {"states", "StepFunctions", "Sfn", "AWSStepFunctions"},
    {"sfn", "StepFunctions", "Sfn", "AWSStepFunctions"},
    {"s3", "S3", "S3", "AmazonS3"},
    {"athena", "Athena", "Athena", "AmazonAthena"},
    {"batch", "Batch", "Batch", "AWSBatch"},
    {"bedrock", "Bedrock", "Bedrock", "AmazonBedrock"},
    {"bedrockruntime", "BedrockRuntime", "BedrockRuntime", "AmazonBedrockRuntime"},
    {"codebuild", "CodeBuild", "CodeBuild", "AWSCodeBuild"},
    {"databrew", "DataBrew", "DataBrew", "AWSGlueDataBrew"},
    {"ecs", "ECS", "Ecs", "AmazonECS"},
    {"eks", "EKS", "Eks", "AmazonEKS"},
    {"elasticmapreduce", "ElasticMapReduce", "Emr", "AmazonElasticMapReduce"},
    {"emrserverless", "EmrServerless", "EmrServerless", "EmrServerless"},
    {"glue", "Glue", "Glue", "AWSGlue"},
    {"secretsmanager", "SecretsManager", "SecretsManager", "AWSSecretsManager"},
    {"cloudwatchlogs", "CloudWatchLogs", "CloudWatchLogs", "AWSLogs"},
    {"cloudformation", "CloudFormation", "CloudFormation", "AmazonCloudFormation"},
};

/// Names that are not in the list, as most of the SDKs' are: "kms" is Kms.
std::string capitalised(std::string_view service) {
    std::string name(service);
    if (!name.empty())
        name[0] = static_cast<char>(std::toupper(static_cast<unsigned char>(name[0])));
    return name;
}

ServiceNames namesOf(std::string_view service) {
    const auto* const found = std::find_if(std::begin(kNames), std::end(kNames),
                                           [&](const ServiceNames& one) { return one.service == service; });
    return found != std::end(kNames) ? *found : ServiceNames{service, service, service, service};
}

std::string withException(const std::string& code) {
    constexpr std::string_view kEnd = "Exception";
    const bool has =
        code.size() > kEnd.size() && code.compare(code.size() - kEnd.size(), kEnd.size(), kEnd) == 0;
    return has ? code : code + std::string(kEnd);
}

Value httpMetadata(const Value& answer, std::string_view requestId) {
    const std::string length = std::to_string(toJson(answer).size());
    const Value id(requestId);
    const auto list = [](const char* text) {
        return Value::array({Value(text)});
    };
    return Value::object(
        {{"AllHttpHeaders", Value::object({{"Connection", list("keep-alive")},
                                           {"x-amzn-RequestId", Value::array({id})},
                                           {"Content-Length", Value::array({Value(length)})},
                                           {"Content-Type", list("application/x-amz-json-1.0")}})},
         {"HttpHeaders", Value::object({{"Connection", Value("keep-alive")},
                                        {"Content-Length", Value(length)},
                                        {"Content-Type", Value("application/x-amz-json-1.0")},
                                        {"x-amzn-RequestId", id}})},
         {"HttpStatusCode", Value(200)}});
}

} // namespace

std::optional<ServiceCall> readServiceCall(std::string_view resource) {
    const std::size_t at = resource.find(":states:::");
    if (resource.substr(0, 4) != "arn:" || at == std::string_view::npos)
        return std::nullopt;
    std::string_view rest = resource.substr(at + 10);
    ServiceCall call;
    if (rest.substr(0, 8) == "aws-sdk:") {
        call.sdk = true;
        rest.remove_prefix(8);
    }
    const std::size_t colon = rest.find(':');
    if (colon == std::string_view::npos)
        return std::nullopt;
    call.service = rest.substr(0, colon);
    rest.remove_prefix(colon + 1);
    const std::size_t dot = rest.find('.');
    call.action = rest.substr(0, dot);
    if (dot != std::string_view::npos)
        call.pattern = rest.substr(dot);
    return call;
}

Value integrationOutput(const ServiceCall& call, const Value& answer, std::string_view requestId) {
    // Events are the one optimised integration whose answer is bare.
    if (call.sdk || call.service == "events" || !answer.isObject())
        return answer;
    return answer.with("SdkHttpMetadata", httpMetadata(answer, requestId))
        .with("SdkResponseMetadata", Value::object({{"RequestId", Value(requestId)}}));
}

TaskAnswer integrationFault(const ServiceCall& call, const ServiceFault& fault, std::string_view requestId) {
    const ServiceNames names = namesOf(call.service);
    const std::string code = withException(fault.code);
    // No name of the list: the service's own, with a great letter.
    const std::string own = capitalised(call.service);
    const auto named = [&](std::string_view name) {
        return name == call.service ? own : std::string(name);
    };
    const std::string id(requestId);
    const std::string status = std::to_string(fault.status);
    if (call.sdk)
        return TaskAnswer::failed(Value(named(names.sdk) + '.' + code),
                                  Value(fault.message + " (Service: " + named(names.sdk) + ", Status Code: " +
                                        status + ", Request ID: " + id + ") (SDK Attempt Count: 1)"));
    return TaskAnswer::failed(Value(named(names.optimised) + '.' + code),
                              Value(fault.message + " (Service: " + named(names.legacy) +
                                    "; Status Code: " + status + "; Error Code: " + fault.code +
                                    "; Request ID: " + id + "; Proxy: null)"));
}

TaskAnswer integrationAnswer(const ServiceCall& call, const ServiceAnswer& answer,
                             std::string_view requestId) {
    if (const auto* fault = std::get_if<ServiceFault>(&answer)) {
        TaskAnswer failed = integrationFault(call, *fault, requestId);
        if (call.pattern == ".waitForTaskToken")
            failed.stage = TaskAnswer::Stage::Submit;
        return failed;
    }
    Value output = integrationOutput(call, std::get<Value>(answer), requestId);
    if (call.pattern.empty())
        return TaskAnswer::succeeded(std::move(output));
    TaskAnswer submitted = TaskAnswer::pending();
    submitted.submitted = std::move(output);
    return submitted;
}

} // namespace steploom::engine
