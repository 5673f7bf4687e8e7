// SPDX-License-Identifier: Apache-2.0
#include "model/policy/call_rules.h"

#include <algorithm>
#include <iterator>

namespace steploom::model {

namespace {

constexpr std::string_view kTable = "arn:{p}:dynamodb:{r}:{a}:table/{TableName}";
constexpr std::string_view kWorkgroup = "arn:{p}:athena:{r}:{a}:workgroup/{WorkGroup}";
constexpr std::string_view kProject = "arn:{p}:codebuild:{r}:{a}:project/{ProjectName}";
constexpr std::string_view kCluster = "arn:{p}:elasticmapreduce:{r}:{a}:cluster/{ClusterId}";
constexpr std::string_view kGlueJob = "arn:{p}:glue:{r}:{a}:job/{JobName}";
constexpr std::string_view kEksCluster = "arn:{p}:eks:{r}:{a}:cluster/{Name}";
constexpr std::string_view kEksNamed = "arn:{p}:eks:{r}:{a}:cluster/{ClusterName}";
constexpr std::string_view kServerless = "arn:{p}:emr-serverless:{r}:{a}:/applications/{ApplicationId}";
constexpr std::string_view kServerlessJobs =
    "arn:{p}:emr-serverless:{r}:{a}:/applications/{ApplicationId}/jobruns/*";
constexpr std::string_view kModel = "{models}";

constexpr CallRule kRules[] = {
    {"apigateway:invoke", "execute-api:Invoke", "{api}", "", "", "", "", ""},
    {"athena:getQueryExecution", "athena:GetQueryExecution", kWorkgroup, "", "", "", "", ""},
    {"athena:getQueryResults", "athena:GetQueryResults s3:GetObject", "", "", "", "", "", ""},
    {"athena:startQueryExecution",
     "athena:StartQueryExecution athena:StopQueryExecution athena:GetQueryExecution athena:GetDataCatalog "
     "glue:GetDatabase glue:GetDatabases glue:GetTable glue:GetTables glue:GetPartition glue:GetPartitions "
     "glue:BatchGetPartition s3:GetBucketLocation s3:GetObject s3:ListBucket s3:ListBucketMultipartUploads "
     "s3:ListMultipartUploadParts s3:AbortMultipartUpload s3:PutObject lakeformation:GetDataAccess",
     "", "", "", "", "", ""},
    {"athena:stopQueryExecution", "athena:StopQueryExecution", kWorkgroup, "", "", "", "", ""},
    {"batch:submitJob", "batch:SubmitJob",
     "arn:{p}:batch:{r}:{a}:job-definition/{JobDefinition} arn:{p}:batch:{r}:{a}:job-queue/{JobQueue}",
     "batch:DescribeJobs batch:TerminateJob", "", "StepFunctionsGetEventsForBatchJobsRule", "", ""},
    {"bedrock:createModelCustomizationJob", "bedrock:CreateModelCustomizationJob", "",
     "bedrock:GetModelCustomizationJob bedrock:StopModelCustomizationJob", "", "", "RoleArn",
     "bedrock.amazonaws.com"},
    {"bedrock:invokeModel", "bedrock:InvokeModel", kModel, "", "", "", "", ""},
    {"codebuild:startBuild", "codebuild:StartBuild", kProject,
     "codebuild:StopBuild codebuild:BatchGetBuilds codebuild:BatchGetReports", kProject,
     "StepFunctionsGetEventForCodeBuildStartBuildRule", "", ""},
    {"codebuild:startBuildBatch", "codebuild:StartBuildBatch", kProject,
     "codebuild:StopBuildBatch codebuild:BatchGetBuildBatches", kProject,
     "StepFunctionsGetEventForCodeBuildStartBuildBatchRule", "", ""},
    {"codebuild:stopBuild", "codebuild:StopBuild", "", "", "", "", "", ""},
    {"codebuild:stopBuildBatch", "codebuild:StopBuildBatch", "", "codebuild:BatchGetBuildBatches", "", "", "",
     ""},
    {"codebuild:retryBuildBatch", "codebuild:RetryBuildBatch", "",
     "codebuild:StopBuildBatch codebuild:BatchGetBuildBatches", "", "", "", ""},
    {"codebuild:deleteBuildBatch", "codebuild:DeleteBuildBatch", "", "", "", "", "", ""},
    {"databrew:startJobRun", "databrew:StartJobRun", "arn:{p}:databrew:{r}:{a}:job/{Name}",
     "databrew:ListJobRuns databrew:StopJobRun", "arn:{p}:databrew:{r}:{a}:job/{Name}", "", "", ""},
    {"dynamodb:deleteItem", "dynamodb:DeleteItem", kTable, "", "", "", "", ""},
    {"dynamodb:getItem", "dynamodb:GetItem", kTable, "", "", "", "", ""},
    {"dynamodb:putItem", "dynamodb:PutItem", kTable, "", "", "", "", ""},
    {"dynamodb:updateItem", "dynamodb:UpdateItem", kTable, "", "", "", "", ""},
    {"ecs:runTask", "ecs:RunTask", "{task}", "ecs:StopTask ecs:DescribeTasks", "",
     "StepFunctionsGetEventsForECSTaskRule", "Overrides.TaskRoleArn Overrides.ExecutionRoleArn *",
     "ecs-tasks.amazonaws.com"},
    {"eks:createCluster", "eks:CreateCluster", "", "eks:DescribeCluster eks:DeleteCluster", kEksCluster, "",
     "RoleArn", "eks.amazonaws.com"},
    {"eks:createFargateProfile", "eks:CreateFargateProfile", kEksNamed,
     "eks:DescribeFargateProfile eks:DeleteFargateProfile", "", "", "PodExecutionRoleArn",
     "eks-fargate-pods.amazonaws.com"},
    {"eks:createNodegroup", "eks:CreateNodegroup", kEksNamed, "eks:DescribeNodegroup eks:DeleteNodegroup", "",
     "", "NodeRole", "ec2.amazonaws.com"},
    {"eks:deleteCluster", "eks:DeleteCluster", kEksCluster, "eks:DescribeCluster", kEksCluster, "", "", ""},
    {"eks:deleteFargateProfile", "eks:DeleteFargateProfile", "", "eks:DescribeFargateProfile", "", "", "",
     ""},
    {"eks:deleteNodegroup", "eks:DeleteNodegroup", "", "eks:DescribeNodegroup", "", "", "", ""},
    {"elasticmapreduce:addStep", "elasticmapreduce:AddJobFlowSteps", kCluster,
     "elasticmapreduce:DescribeStep elasticmapreduce:CancelSteps", kCluster,
     "StepFunctionsGetEventForEMRAddJobFlowStepsRule", "", ""},
    {"elasticmapreduce:cancelStep", "elasticmapreduce:CancelSteps", kCluster, "", "", "", "", ""},
    {"elasticmapreduce:createCluster", "elasticmapreduce:RunJobFlow", "",
     "elasticmapreduce:DescribeCluster elasticmapreduce:TerminateJobFlows", "",
     "StepFunctionsGetEventForEMRRunJobFlowRule", "ServiceRole JobFlowRole AutoScalingRole", ""},
    {"elasticmapreduce:modifyInstanceFleetByName",
     "elasticmapreduce:ModifyInstanceFleet elasticmapreduce:ListInstanceFleets", kCluster, "", "", "", "",
     ""},
    {"elasticmapreduce:modifyInstanceGroupByName",
     "elasticmapreduce:ModifyInstanceGroups elasticmapreduce:ListInstanceGroups", kCluster, "", "", "", "",
     ""},
    {"elasticmapreduce:setClusterTerminationProtection", "elasticmapreduce:SetTerminationProtection",
     kCluster, "", "", "", "", ""},
    {"elasticmapreduce:terminateCluster", "elasticmapreduce:TerminateJobFlows", kCluster,
     "elasticmapreduce:DescribeCluster", kCluster, "StepFunctionsGetEventForEMRTerminateJobFlowsRule", "",
     ""},
    {"emr-containers:createVirtualCluster", "emr-containers:CreateVirtualCluster", "", "", "", "", "", ""},
    {"emr-containers:deleteVirtualCluster", "emr-containers:DeleteVirtualCluster",
     "arn:{p}:emr-containers:{r}:{a}:/virtualclusters/{Id}", "emr-containers:DescribeVirtualCluster",
     "arn:{p}:emr-containers:{r}:{a}:/virtualclusters/{Id}", "", "", ""},
    {"emr-containers:startJobRun", "emr-containers:StartJobRun",
     "arn:{p}:emr-containers:{r}:{a}:/virtualclusters/{VirtualClusterId}",
     "emr-containers:DescribeJobRun emr-containers:CancelJobRun",
     "arn:{p}:emr-containers:{r}:{a}:/virtualclusters/{VirtualClusterId}/jobruns/*", "", "", ""},
    {"emr-serverless:cancelJobRun", "emr-serverless:CancelJobRun", kServerlessJobs,
     "emr-serverless:GetJobRun", kServerlessJobs, "StepFunctionsGetEventsForEMRServerlessJobRule", "", ""},
    {"emr-serverless:createApplication", "emr-serverless:CreateApplication", "",
     "emr-serverless:GetApplication emr-serverless:DeleteApplication", "",
     "StepFunctionsGetEventsForEMRServerlessApplicationRule", "", ""},
    {"emr-serverless:deleteApplication", "emr-serverless:DeleteApplication", kServerless,
     "emr-serverless:GetApplication", kServerless, "StepFunctionsGetEventsForEMRServerlessApplicationRule",
     "", ""},
    {"emr-serverless:startApplication", "emr-serverless:StartApplication", kServerless,
     "emr-serverless:GetApplication emr-serverless:StopApplication", kServerless,
     "StepFunctionsGetEventsForEMRServerlessApplicationRule", "", ""},
    {"emr-serverless:startJobRun", "emr-serverless:StartJobRun", kServerless,
     "emr-serverless:GetJobRun emr-serverless:CancelJobRun", kServerlessJobs,
     "StepFunctionsGetEventsForEMRServerlessJobRule", "ExecutionRoleArn", "emr-serverless.amazonaws.com"},
    {"emr-serverless:stopApplication", "emr-serverless:StopApplication", kServerless,
     "emr-serverless:GetApplication", kServerless, "StepFunctionsGetEventsForEMRServerlessApplicationRule",
     "", ""},
    {"events:putEvents", "events:PutEvents", "{buses}", "", "", "", "", ""},
    {"glue:startJobRun", "glue:StartJobRun", kGlueJob, "glue:GetJobRun glue:GetJobRuns glue:BatchStopJobRun",
     kGlueJob, "", "", ""},
    {"http:invoke", "events:RetrieveConnectionCredentials", "{Authentication.ConnectionArn}", "", "", "", "",
     ""},
    {"lambda:invoke", "lambda:InvokeFunction", "{function}", "", "", "", "", ""},
    {"mediaconvert:createJob", "mediaconvert:CreateJob", "", "mediaconvert:GetJob mediaconvert:CancelJob", "",
     "StepFunctionsGetEventsForMediaConvertJobRule", "Role", "mediaconvert.amazonaws.com"},
    {"sagemaker:createEndpoint", "sagemaker:CreateEndpoint", "", "", "", "", "", ""},
    {"sagemaker:createEndpointConfig", "sagemaker:CreateEndpointConfig", "", "", "", "", "", ""},
    {"sagemaker:createHyperParameterTuningJob", "sagemaker:CreateHyperParameterTuningJob", "",
     "sagemaker:DescribeHyperParameterTuningJob sagemaker:StopHyperParameterTuningJob sagemaker:ListTags", "",
     "StepFunctionsGetEventsForSageMakerTuningJobsRule", "TrainingJobDefinition.RoleArn",
     "sagemaker.amazonaws.com"},
    {"sagemaker:createLabelingJob", "sagemaker:CreateLabelingJob", "",
     "sagemaker:DescribeLabelingJob sagemaker:StopLabelingJob sagemaker:ListTags", "",
     "StepFunctionsGetEventsForSageMakerLabelingJobsRule", "RoleArn", "sagemaker.amazonaws.com"},
    {"sagemaker:createModel", "sagemaker:CreateModel", "arn:{p}:sagemaker:{r}:{a}:model/{ModelName}", "", "",
     "", "ExecutionRoleArn", "sagemaker.amazonaws.com"},
    {"sagemaker:createProcessingJob", "sagemaker:CreateProcessingJob",
     "arn:{p}:sagemaker:{r}:{a}:processing-job/{ProcessingJobName}",
     "sagemaker:DescribeProcessingJob sagemaker:StopProcessingJob sagemaker:ListTags", "",
     "StepFunctionsGetEventsForSageMakerProcessingJobsRule", "RoleArn", "sagemaker.amazonaws.com"},
    {"sagemaker:createTrainingJob", "sagemaker:CreateTrainingJob",
     "arn:{p}:sagemaker:{r}:{a}:training-job/{TrainingJobName}",
     "sagemaker:DescribeTrainingJob sagemaker:StopTrainingJob sagemaker:ListTags", "",
     "StepFunctionsGetEventsForSageMakerTrainingJobsRule", "RoleArn", "sagemaker.amazonaws.com"},
    {"sagemaker:createTransformJob", "sagemaker:CreateTransformJob",
     "arn:{p}:sagemaker:{r}:{a}:transform-job/{TransformJobName}",
     "sagemaker:DescribeTransformJob sagemaker:StopTransformJob sagemaker:ListTags", "",
     "StepFunctionsGetEventsForSageMakerTransformJobsRule", "", ""},
    {"sagemaker:updateEndpoint", "sagemaker:UpdateEndpoint", "", "", "", "", "", ""},
    {"sns:publish", "sns:Publish", "{topic}", "", "", "", "", ""},
    {"sqs:sendMessage", "sqs:SendMessage", "{queue}", "", "", "", "", ""},
    {"states:startExecution", "states:StartExecution", "{machine}",
     "states:DescribeExecution states:StopExecution", "{execution}",
     "StepFunctionsGetEventsForStepFunctionsExecutionRule", "", ""},
};

} // namespace

const CallRule* findCallRule(std::string_view call) {
    const auto* found = std::find_if(std::begin(kRules), std::end(kRules),
                                     [call](const CallRule& each) { return each.call == call; });
    return found == std::end(kRules) ? nullptr : found;
}

} // namespace steploom::model
