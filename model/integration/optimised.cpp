// SPDX-License-Identifier: Apache-2.0
#include "model/integration/optimised.h"

#include <algorithm>
#include <iterator>

namespace steploom::model {

namespace {

struct Service {
    std::string_view key;
    std::string_view name;
    std::string_view sdk; ///< "" for the same as `key`; "-" for none
};

constexpr Service kServices[] = {
    {"apigateway", "API Gateway", "-"},
    {"athena", "Athena", ""},
    {"batch", "Batch", ""},
    {"bedrock", "Bedrock", ""},
    {"codebuild", "CodeBuild", ""},
    {"databrew", "DataBrew", ""},
    {"dynamodb", "DynamoDB", ""},
    {"ecs", "ECS", ""},
    {"eks", "EKS", ""},
    {"elasticmapreduce", "EMR", "emr"},
    {"emr-containers", "EMR containers", "emrcontainers"},
    {"emr-serverless", "EMR Serverless", "emrserverless"},
    {"events", "EventBridge", "eventbridge"},
    {"glue", "Glue", ""},
    {"http", "HTTP", "-"},
    {"lambda", "Lambda", ""},
    {"mediaconvert", "MediaConvert", ""},
    {"sagemaker", "SageMaker", ""},
    {"sns", "SNS", ""},
    {"sqs", "SQS", ""},
    {"states", "Step Functions", "sfn"},
};

constexpr OptimisedAction kActions[] = {
    {"apigateway:invoke",
     R"({"ApiEndpoint": "abc123.execute-api.us-east-1.amazonaws.com", "Method": "GET", "Stage": "prod", "Path": "/", "AuthType": "IAM_ROLE"})",
     R"({"ApiEndpoint": "abc123.execute-api.us-east-1.amazonaws.com", "Method": "POST", "Stage": "prod", "Path": "/", "RequestBody": {"token": @token, "input": @input}, "AuthType": "IAM_ROLE"})"},
    {"athena:startQueryExecution",
     R"({"QueryString": "SELECT 1", "WorkGroup": "primary", "ResultConfiguration": {"OutputLocation": "s3://my-bucket/results/"}})",
     {}},
    {"athena:stopQueryExecution", R"({"QueryExecutionId": @input.QueryExecutionId})", {}},
    {"athena:getQueryExecution", R"({"QueryExecutionId": @input.QueryExecutionId})", {}},
    {"athena:getQueryResults", R"({"QueryExecutionId": @input.QueryExecutionId})", {}},
    {"batch:submitJob",
     R"({"JobName": "MyJob", "JobDefinition": "MyJobDefinition", "JobQueue": "MyJobQueue"})",
     {}},
    {"bedrock:invokeModel",
     R"({"ModelId": "amazon.titan-text-express-v1", "ContentType": "application/json", "Accept": "application/json", "Body": {"inputText": @input.prompt}})",
     {}},
    {"codebuild:startBuild", R"({"ProjectName": "MyProject"})", {}},
    {"codebuild:startBuildBatch", R"({"ProjectName": "MyProject"})", {}},
    {"codebuild:stopBuild", R"({"Id": @input.id})", {}},
    {"codebuild:stopBuildBatch", R"({"Id": @input.id})", {}},
    {"codebuild:retryBuildBatch", R"({"Id": @input.id})", {}},
    {"codebuild:deleteBuildBatch", R"({"Id": @input.id})", {}},
    {"databrew:startJobRun", R"({"Name": "MyJob"})", {}},
    {"dynamodb:getItem", R"({"TableName": "MyTable", "Key": {"id": {"S": @input.id}}})", {}},
    {"dynamodb:putItem", R"({"TableName": "MyTable", "Item": {"id": {"S": @input.id}}})", {}},
    {"dynamodb:deleteItem", R"({"TableName": "MyTable", "Key": {"id": {"S": @input.id}}})", {}},
    {"dynamodb:updateItem",
     R"({"TableName": "MyTable", "Key": {"id": {"S": @input.id}}, "UpdateExpression": "SET #status = :status", "ExpressionAttributeNames": {"#status": "status"}, "ExpressionAttributeValues": {":status": {"S": @input.status}}})",
     {}},
    {"ecs:runTask",
     R"({"LaunchType": "FARGATE", "Cluster": "MyCluster", "TaskDefinition": "MyTaskDefinition", "NetworkConfiguration": {"AwsvpcConfiguration": {"Subnets": ["subnet-12345678"], "AssignPublicIp": "DISABLED"}}})",
     R"({"LaunchType": "FARGATE", "Cluster": "MyCluster", "TaskDefinition": "MyTaskDefinition", "NetworkConfiguration": {"AwsvpcConfiguration": {"Subnets": ["subnet-12345678"], "AssignPublicIp": "DISABLED"}}, "Overrides": {"ContainerOverrides": [{"Name": "MyContainer", "Environment": [{"Name": "TASK_TOKEN", "Value": @token}]}]}})"},
    {"eks:call",
     R"({"ClusterName": "MyCluster", "CertificateAuthority": "", "Endpoint": "https://EXAMPLE.gr7.us-east-1.eks.amazonaws.com", "Method": "GET", "Path": "/api/v1/namespaces/default/pods"})",
     {}},
    {"eks:runJob",
     R"({"ClusterName": "MyCluster", "CertificateAuthority": "", "Endpoint": "https://EXAMPLE.gr7.us-east-1.eks.amazonaws.com", "LogOptions": {"RetrieveLogs": true}, "Job": {"apiVersion": "batch/v1", "kind": "Job", "metadata": {"name": "my-job"}, "spec": {"backoffLimit": 0, "template": {"spec": {"restartPolicy": "Never", "containers": [{"name": "main", "image": "busybox", "command": ["true"]}]}}}}})",
     {}},
    {"elasticmapreduce:createCluster",
     R"({"Name": "MyCluster", "ReleaseLabel": "emr-7.1.0", "Applications": [{"Name": "Spark"}], "ServiceRole": "EMR_DefaultRole", "JobFlowRole": "EMR_EC2_DefaultRole", "Instances": {"KeepJobFlowAliveWhenNoSteps": true, "InstanceGroups": [{"Name": "Main", "InstanceRole": "MASTER", "InstanceType": "m5.xlarge", "InstanceCount": 1}]}})",
     {}},
    {"elasticmapreduce:addStep",
     R"({"ClusterId": @input.ClusterId, "Step": {"Name": "MyStep", "ActionOnFailure": "CONTINUE", "HadoopJarStep": {"Jar": "command-runner.jar", "Args": ["spark-submit", "s3://my-bucket/my-job.py"]}}})",
     {}},
    {"elasticmapreduce:cancelStep", R"({"ClusterId": @input.ClusterId, "StepId": @input.StepId})", {}},
    {"elasticmapreduce:terminateCluster", R"({"ClusterId": @input.ClusterId})", {}},
    {"elasticmapreduce:setClusterTerminationProtection",
     R"({"ClusterId": @input.ClusterId, "TerminationProtected": true})",
     {}},
    {"elasticmapreduce:modifyInstanceFleetByName",
     R"({"ClusterId": @input.ClusterId, "InstanceFleetName": "MyFleet", "InstanceFleet": {"TargetOnDemandCapacity": 1, "TargetSpotCapacity": 0}})",
     {}},
    {"elasticmapreduce:modifyInstanceGroupByName",
     R"({"ClusterId": @input.ClusterId, "InstanceGroupName": "MyGroup", "InstanceGroup": {"InstanceCount": 1}})",
     {}},
    {"events:putEvents",
     R"({"Entries": [{"EventBusName": "default", "Source": "my.application", "DetailType": "MyDetailType", "Detail": @input}]})",
     R"({"Entries": [{"EventBusName": "default", "Source": "my.application", "DetailType": "MyDetailType", "Detail": {"token": @token, "input": @input}}]})"},
    {"glue:startJobRun", R"({"JobName": "MyJob"})", {}},
    {"http:invoke",
     R"({"ApiEndpoint": "https://api.example.com/items", "Method": "GET", "Authentication": {"ConnectionArn": "arn:aws:events:us-east-1:123456789012:connection/MyConnection/11111111-2222-3333-4444-555555555555"}})",
     {}},
    {"lambda:invoke", R"({"FunctionName": "MyFunction", "Payload": @input})",
     R"({"FunctionName": "MyFunction", "Payload": {"token": @token, "input": @input}})"},
    {"mediaconvert:createJob",
     R"({"Role": "arn:aws:iam::123456789012:role/MyRole", "Settings": {"Inputs": [{"FileInput": "s3://my-bucket/my-video.mp4"}], "OutputGroups": []}})",
     {}},
    {"sns:publish", R"({"TopicArn": "arn:aws:sns:us-east-1:123456789012:my-topic", "Message": @input})",
     R"({"TopicArn": "arn:aws:sns:us-east-1:123456789012:my-topic", "Message": {"token": @token, "input": @input}})"},
    {"sqs:sendMessage",
     R"({"QueueUrl": "https://sqs.us-east-1.amazonaws.com/123456789012/my-queue", "MessageBody": @input})",
     R"({"QueueUrl": "https://sqs.us-east-1.amazonaws.com/123456789012/my-queue", "MessageBody": {"token": @token, "input": @input}})"},
    {"states:startExecution",
     R"({"StateMachineArn": "arn:aws:states:us-east-1:123456789012:stateMachine:MyStateMachine", "Input": {"input": @input, "AWS_STEP_FUNCTIONS_STARTED_BY_EXECUTION_ID": @execution}})",
     R"({"StateMachineArn": "arn:aws:states:us-east-1:123456789012:stateMachine:MyStateMachine", "Input": {"token": @token, "input": @input, "AWS_STEP_FUNCTIONS_STARTED_BY_EXECUTION_ID": @execution}})"},
};

const Service* findService(std::string_view key) {
    const auto* found = std::find_if(std::begin(kServices), std::end(kServices),
                                     [key](const Service& each) { return each.key == key; });
    return found == std::end(kServices) ? nullptr : found;
}

std::vector<OptimisedCall> makeCalls() {
    std::vector<OptimisedCall> calls;
    for (const std::string& call : engine::integrationCalls()) {
        const std::size_t colon = call.find(':');
        OptimisedCall made;
        made.call = call;
        made.service = call.substr(0, colon);
        made.action = call.substr(colon + 1);
        made.action.resize(std::min(made.action.find('.'), made.action.size()));
        const Service* service = findService(made.service);
        made.serviceName = service ? std::string(service->name) : made.service;
        made.pattern = engine::classifyTaskResource("arn:aws:states:::" + call).pattern;
        calls.push_back(std::move(made));
    }
    return calls;
}

} // namespace

const std::vector<OptimisedCall>& optimisedCalls() {
    static const std::vector<OptimisedCall> calls = makeCalls();
    return calls;
}

const std::vector<std::string_view>& commonCalls() {
    static const std::vector<std::string_view> calls{"lambda:invoke",       "dynamodb:getItem",
                                                     "dynamodb:updateItem", "sns:publish",
                                                     "sqs:sendMessage",     "http:invoke"};
    return calls;
}

const OptimisedAction* findOptimised(std::string_view call) {
    const auto* found = std::find_if(std::begin(kActions), std::end(kActions),
                                     [call](const OptimisedAction& each) { return each.call == call; });
    return found == std::end(kActions) ? nullptr : found;
}

std::string_view sdkServiceOf(std::string_view service) {
    const Service* found = findService(service);
    if (found == nullptr || found->sdk.empty())
        return service;
    return found->sdk == "-" ? std::string_view() : found->sdk;
}

} // namespace steploom::model
