// SPDX-License-Identifier: Apache-2.0
#include "model/assist/vocabulary.h"

#include <algorithm>
#include <iterator>

#include "engine/definition/field_values.h"
#include "engine/definition/fields.h"

namespace steploom::model {

namespace {

using engine::QueryLanguage;
using Names = std::vector<std::string_view>;

/// All fields that some state has, the ones that are written most first.
constexpr std::string_view kStateFields[] = {"Type",
                                             "Resource",
                                             "Arguments",
                                             "Parameters",
                                             "Choices",
                                             "Default",
                                             "Branches",
                                             "ItemProcessor",
                                             "Items",
                                             "ItemsPath",
                                             "ItemSelector",
                                             "MaxConcurrency",
                                             "Seconds",
                                             "Timestamp",
                                             "SecondsPath",
                                             "TimestampPath",
                                             "Error",
                                             "Cause",
                                             "ErrorPath",
                                             "CausePath",
                                             "Result",
                                             "ResultSelector",
                                             "ResultPath",
                                             "InputPath",
                                             "OutputPath",
                                             "Output",
                                             "Assign",
                                             "Next",
                                             "End",
                                             "Retry",
                                             "Catch",
                                             "TimeoutSeconds",
                                             "HeartbeatSeconds",
                                             "TimeoutSecondsPath",
                                             "HeartbeatSecondsPath",
                                             "Credentials",
                                             "MaxConcurrencyPath",
                                             "ItemReader",
                                             "ItemBatcher",
                                             "ResultWriter",
                                             "ToleratedFailureCount",
                                             "ToleratedFailurePercentage",
                                             "ToleratedFailureCountPath",
                                             "ToleratedFailurePercentagePath",
                                             "Label",
                                             "Comment",
                                             "QueryLanguage"};

bool isDistributedOnly(std::string_view field) {
    return field == "ItemReader" || field == "ItemBatcher" || field == "ResultWriter" || field == "Label" ||
           field.substr(0, 9) == "Tolerated";
}

Names stateFields(std::optional<engine::StateType> type, QueryLanguage language, bool distributed) {
    Names names;
    const auto allowed = [&](std::string_view field) {
        const auto in = [&](engine::StateType each) {
            return engine::stateFieldUse(each, language, engine::fieldNamed(field)) ==
                   engine::FieldUse::Allowed;
        };
        if (type)
            return in(*type);
        using T = engine::StateType;
        constexpr T all[] = {T::Pass, T::Task, T::Choice, T::Wait, T::Succeed, T::Fail, T::Parallel, T::Map};
        return std::any_of(std::begin(all), std::end(all), in);
    };
    for (const std::string_view field : kStateFields) {
        if (allowed(field) && (distributed || type != engine::StateType::Map || !isDistributedOnly(field)))
            names.push_back(field);
    }
    return names;
}

Names machineFields(Role role) {
    Names names;
    for (const std::string_view field :
         {"StartAt", "States", "ProcessorConfig", "Comment", "QueryLanguage", "TimeoutSeconds", "Version"}) {
        const bool allowed = role == Role::Machine  ? engine::isMachineField(engine::fieldNamed(field))
                             : role == Role::Branch ? engine::isBranchField(engine::fieldNamed(field))
                                                    : engine::isProcessorField(engine::fieldNamed(field));
        if (allowed)
            names.push_back(field);
    }
    return names;
}

Names ruleFields(bool jsonata, bool outermost) {
    Names names;
    if (jsonata)
        names = {"Condition"};
    else
        names = {"Variable", "And", "Or", "Not"};
    if (outermost)
        names.insert(names.end(), {"Next", "Assign", "Comment"});
    if (jsonata)
        names.push_back("Output");
    else
        names.insert(names.end(), comparisons().begin(), comparisons().end());
    return names;
}

struct Parameters {
    std::string_view action; ///< service:action
    std::vector<std::string_view> names;
};

const std::vector<Parameters>& integrationParameters() {
    static const std::vector<Parameters> table{
        {"apigateway:invoke",
         {"ApiEndpoint", "Method", "Path", "Stage", "Headers", "QueryParameters", "RequestBody", "AuthType",
          "AllowNullValues"}},
        {"athena:startQueryExecution",
         {"QueryString", "WorkGroup", "QueryExecutionContext", "ResultConfiguration", "ClientRequestToken"}},
        {"batch:submitJob",
         {"JobName", "JobQueue", "JobDefinition", "Parameters", "ContainerOverrides", "ArrayProperties",
          "DependsOn", "RetryStrategy", "Timeout", "Tags"}},
        {"bedrock:invokeModel", {"ModelId", "Body", "Accept", "ContentType", "Input", "Output"}},
        {"codebuild:startBuild", {"ProjectName", "EnvironmentVariablesOverride", "SourceVersion"}},
        {"dynamodb:deleteItem",
         {"TableName", "Key", "ConditionExpression", "ExpressionAttributeNames", "ExpressionAttributeValues",
          "ReturnValues"}},
        {"dynamodb:getItem",
         {"TableName", "Key", "ConsistentRead", "ProjectionExpression", "ExpressionAttributeNames"}},
        {"dynamodb:putItem",
         {"TableName", "Item", "ConditionExpression", "ExpressionAttributeNames", "ExpressionAttributeValues",
          "ReturnValues"}},
        {"dynamodb:updateItem",
         {"TableName", "Key", "UpdateExpression", "ConditionExpression", "ExpressionAttributeNames",
          "ExpressionAttributeValues", "ReturnValues"}},
        {"ecs:runTask",
         {"Cluster", "TaskDefinition", "LaunchType", "NetworkConfiguration", "Overrides", "Count", "Group",
          "PlatformVersion", "PropagateTags", "Tags"}},
        {"events:putEvents", {"Entries"}},
        {"glue:startJobRun",
         {"JobName", "Arguments", "WorkerType", "NumberOfWorkers", "Timeout", "SecurityConfiguration"}},
        {"http:invoke",
         {"ApiEndpoint", "Method", "InvocationConfig", "Headers", "QueryParameters", "RequestBody",
          "Transform"}},
        {"lambda:invoke",
         {"FunctionName", "Payload", "Qualifier", "InvocationType", "ClientContext", "LogType"}},
        {"s3:getObject", {"Bucket", "Key", "VersionId"}},
        {"s3:listObjectsV2", {"Bucket", "Prefix"}},
        {"s3:putObject", {"Bucket", "Prefix", "Key", "Body"}},
        {"sns:publish",
         {"TopicArn", "Message", "Subject", "MessageAttributes", "TargetArn", "PhoneNumber",
          "MessageStructure", "MessageGroupId", "MessageDeduplicationId"}},
        {"sqs:sendMessage",
         {"QueueUrl", "MessageBody", "DelaySeconds", "MessageAttributes", "MessageGroupId",
          "MessageDeduplicationId"}},
        {"states:startExecution", {"StateMachineArn", "Input", "Name", "AssociateWithParent"}},
    };
    return table;
}

} // namespace

const std::vector<std::string_view>& comparisons() {
    static const Names names = [] {
        // Those with a path for what is compared are written least.
        Names byValue;
        Names byPath;
        for (auto at = static_cast<int>(engine::Field::FirstOperator);
             at <= static_cast<int>(engine::Field::LastOperator); ++at) {
            const auto field = static_cast<engine::Field>(at);
            (engine::choiceOperator(field).byPath ? byPath : byValue).push_back(engine::fieldName(field));
        }
        byValue.insert(byValue.end(), byPath.begin(), byPath.end());
        return byValue;
    }();
    return names;
}

std::vector<std::string_view> fieldsOf(Role role, std::optional<engine::StateType> type,
                                       QueryLanguage language, bool distributed) {
    const bool jsonata = language == QueryLanguage::Jsonata;
    const std::string_view arguments = jsonata ? "Arguments" : "Parameters";
    switch (role) {
    case Role::Machine:
    case Role::Branch:
    case Role::Processor:
        return machineFields(role);
    case Role::State:
        return stateFields(type, language, distributed);
    case Role::ProcessorConfig:
        return {"Mode", "ExecutionType"};
    case Role::Retrier:
        return {"ErrorEquals",     "IntervalSeconds", "MaxAttempts", "BackoffRate",
                "MaxDelaySeconds", "JitterStrategy",  "Comment"};
    case Role::Catcher:
        return jsonata ? Names{"ErrorEquals", "Next", "Output", "Assign", "Comment"}
                       : Names{"ErrorEquals", "Next", "ResultPath", "Assign", "Comment"};
    case Role::ChoiceRule:
        return ruleFields(jsonata, true);
    case Role::ChoiceTest:
        return jsonata ? Names{} : ruleFields(false, false);
    case Role::ItemReader:
        return {"Resource", "ReaderConfig", arguments};
    case Role::ReaderConfig: {
        Names names{"InputType",    "Transformation", "CSVHeaderLocation", "CSVHeaders",
                    "CSVDelimiter", "MaxItems",       "ManifestType",      "ItemsPointer"};
        if (!jsonata)
            names.push_back("MaxItemsPath");
        return names;
    }
    case Role::ItemBatcher: {
        Names names{"MaxItemsPerBatch", "MaxInputBytesPerBatch", "BatchInput"};
        if (!jsonata)
            names.insert(names.end(), {"MaxItemsPerBatchPath", "MaxInputBytesPerBatchPath"});
        return names;
    }
    case Role::ResultWriter:
        return {"Resource", arguments, "WriterConfig"};
    case Role::WriterConfig:
        return {"Transformation", "OutputType"};
    case Role::Credentials:
        return {"RoleArn"};
    case Role::Other:
    case Role::StatesMap:
    case Role::Payload:
    case Role::Assign:
        break;
    }
    return {};
}

std::vector<std::string_view> parametersOf(std::string_view resource) {
    constexpr std::string_view marker = ":states:::";
    const std::size_t at = resource.find(marker);
    if (at == std::string_view::npos)
        return {};
    std::string_view action = resource.substr(at + marker.size());
    action = action.substr(0, action.find('.'));
    if (action.substr(0, 8) == "aws-sdk:")
        action.remove_prefix(8);
    const auto& table = integrationParameters();
    const auto found = std::find_if(table.begin(), table.end(),
                                    [action](const Parameters& each) { return each.action == action; });
    return found == table.end() ? Names{} : found->names;
}

} // namespace steploom::model
