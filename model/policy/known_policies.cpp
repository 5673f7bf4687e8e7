// SPDX-License-Identifier: Apache-2.0
#include "model/policy/known_policies.h"

#include <algorithm>
#include <vector>

namespace steploom::model {

namespace {

/// One statement; those of a policy follow each other. Lists have blanks between their entries. In resources
/// {p}, {r} and {a} are partition, region and account, any other name in braces is a parameter; empty: *.
struct KnownStatement {
    std::string_view name;
    std::string_view actions;
    std::string_view resources;
    std::string_view passedTo = {}; ///< iam:PassedToService
};

constexpr std::string_view kTable =
    "arn:{p}:dynamodb:{r}:{a}:table/{TableName} arn:{p}:dynamodb:{r}:{a}:table/{TableName}/index/*";
constexpr std::string_view kBucket = "arn:{p}:s3:::{BucketName} arn:{p}:s3:::{BucketName}/*";
constexpr std::string_view kQueue = "arn:{p}:sqs:{r}:{a}:{QueueName}";
constexpr std::string_view kStream = "arn:{p}:kinesis:{r}:{a}:stream/{StreamName}";
constexpr std::string_view kDelivery = "arn:{p}:firehose:{r}:{a}:deliverystream/{DeliveryStreamName}";
constexpr std::string_view kKey = "arn:{p}:kms:{r}:{a}:key/{KeyId}";
constexpr std::string_view kIdentity = "arn:{p}:ses:{r}:{a}:identity/{IdentityName}";
constexpr std::string_view kCollection = "arn:{p}:rekognition:{r}:{a}:collection/{CollectionId}";
constexpr std::string_view kReadParameter = "ssm:GetParameters ssm:GetParameter ssm:GetParametersByPath";

constexpr KnownStatement kTemplates[] = {
    {"AMIDescribePolicy", "ec2:DescribeImages", "arn:{p}:ec2:{r}:{a}:image/*"},
    {"AWSSecretsManagerGetSecretValuePolicy", "secretsmanager:GetSecretValue", "{SecretArn}"},
    {"AWSSecretsManagerRotationPolicy",
     "secretsmanager:DescribeSecret secretsmanager:GetSecretValue secretsmanager:PutSecretValue "
     "secretsmanager:UpdateSecretVersionStage",
     "arn:{p}:secretsmanager:{r}:{a}:secret:*"},
    {"AWSSecretsManagerRotationPolicy", "secretsmanager:GetRandomPassword", ""},
    {"AcmGetCertificatePolicy", "acm:GetCertificate", "{CertificateArn}"},
    {"AthenaQueryPolicy",
     "athena:ListWorkGroups athena:GetExecutionEngine athena:GetExecutionEngines athena:GetNamespace "
     "athena:GetCatalogs athena:GetNamespaces athena:GetTables athena:GetTable",
     ""},
    {"AthenaQueryPolicy",
     "athena:StartQueryExecution athena:GetQueryResults athena:DeleteNamedQuery athena:GetNamedQuery "
     "athena:ListQueryExecutions athena:StopQueryExecution athena:GetQueryResultsStream "
     "athena:ListNamedQueries athena:CreateNamedQuery athena:GetQueryExecution athena:BatchGetNamedQuery "
     "athena:BatchGetQueryExecution athena:GetWorkGroup",
     "arn:{p}:athena:{r}:{a}:workgroup/{WorkGroupName}"},
    {"CloudFormationDescribeStacksPolicy", "cloudformation:DescribeStacks",
     "arn:{p}:cloudformation:{r}:{a}:stack/*"},
    {"CloudWatchDashboardPolicy",
     "cloudwatch:GetDashboard cloudwatch:ListDashboards cloudwatch:PutDashboard cloudwatch:ListMetrics", ""},
    {"CloudWatchDescribeAlarmHistoryPolicy", "cloudwatch:DescribeAlarmHistory", ""},
    {"CloudWatchPutMetricPolicy", "cloudwatch:PutMetricData", ""},
    {"CodePipelineLambdaExecutionPolicy", "codepipeline:PutJobSuccessResult codepipeline:PutJobFailureResult",
     ""},
    {"CodePipelineReadOnlyPolicy", "codepipeline:ListPipelineExecutions",
     "arn:{p}:codepipeline:{r}:{a}:{PipelineName}"},
    {"ComprehendBasicAccessPolicy",
     "comprehend:BatchDetectKeyPhrases comprehend:DetectDominantLanguage comprehend:DetectEntities "
     "comprehend:BatchDetectEntities comprehend:DetectKeyPhrases comprehend:DetectSentiment "
     "comprehend:BatchDetectDominantLanguage comprehend:BatchDetectSentiment",
     ""},
    {"CostExplorerReadOnlyPolicy",
     "ce:GetCostAndUsage ce:GetDimensionValues ce:GetReservationCoverage "
     "ce:GetReservationPurchaseRecommendation ce:GetReservationUtilization ce:GetTags",
     ""},
    {"DynamoDBBackupFullAccessPolicy", "dynamodb:CreateBackup dynamodb:DescribeContinuousBackups",
     "arn:{p}:dynamodb:{r}:{a}:table/{TableName}"},
    {"DynamoDBBackupFullAccessPolicy", "dynamodb:DeleteBackup dynamodb:DescribeBackup dynamodb:ListBackups",
     "arn:{p}:dynamodb:{r}:{a}:table/{TableName}/backup/*"},
    {"DynamoDBCrudPolicy",
     "dynamodb:GetItem dynamodb:DeleteItem dynamodb:PutItem dynamodb:Scan dynamodb:Query "
     "dynamodb:UpdateItem dynamodb:BatchWriteItem dynamodb:BatchGetItem dynamodb:DescribeTable "
     "dynamodb:ConditionCheckItem",
     kTable},
    {"DynamoDBReadPolicy",
     "dynamodb:GetItem dynamodb:Scan dynamodb:Query dynamodb:BatchGetItem dynamodb:DescribeTable", kTable},
    {"DynamoDBReconfigurePolicy", "dynamodb:UpdateTable", "arn:{p}:dynamodb:{r}:{a}:table/{TableName}"},
    {"DynamoDBRestoreFromBackupPolicy", "dynamodb:RestoreTableFromBackup",
     "arn:{p}:dynamodb:{r}:{a}:table/{TableName}/backup/*"},
    {"DynamoDBRestoreFromBackupPolicy",
     "dynamodb:PutItem dynamodb:UpdateItem dynamodb:DeleteItem dynamodb:GetItem dynamodb:Query "
     "dynamodb:Scan dynamodb:BatchWriteItem",
     "arn:{p}:dynamodb:{r}:{a}:table/{TableName}"},
    {"DynamoDBStreamReadPolicy", "dynamodb:DescribeStream dynamodb:GetRecords dynamodb:GetShardIterator",
     "arn:{p}:dynamodb:{r}:{a}:table/{TableName}/stream/{StreamName}"},
    {"DynamoDBStreamReadPolicy", "dynamodb:ListStreams",
     "arn:{p}:dynamodb:{r}:{a}:table/{TableName}/stream/*"},
    {"DynamoDBWritePolicy", "dynamodb:PutItem dynamodb:UpdateItem dynamodb:BatchWriteItem", kTable},
    {"EC2CopyImagePolicy", "ec2:CopyImage", "arn:{p}:ec2:{r}:{a}:image/{ImageId}"},
    {"EC2DescribePolicy", "ec2:DescribeRegions ec2:DescribeInstances", ""},
    {"EFSWriteAccessPolicy", "elasticfilesystem:ClientMount elasticfilesystem:ClientWrite",
     "arn:{p}:elasticfilesystem:{r}:{a}:file-system/{FileSystem}"},
    {"EKSDescribePolicy", "eks:DescribeCluster eks:ListClusters", ""},
    {"ElasticsearchHttpPostPolicy", "es:ESHttpPost es:ESHttpPut", "arn:{p}:es:{r}:{a}:domain/{DomainName}/*"},
    {"EventBridgePutEventsPolicy", "events:PutEvents", "arn:{p}:events:{r}:{a}:event-bus/{EventBusName}"},
    {"FilterLogEventsPolicy", "logs:FilterLogEvents",
     "arn:{p}:logs:{r}:{a}:log-group:{LogGroupName}:log-stream:*"},
    {"FirehoseCrudPolicy",
     "firehose:CreateDeliveryStream firehose:DeleteDeliveryStream firehose:DescribeDeliveryStream "
     "firehose:PutRecord firehose:PutRecordBatch firehose:UpdateDestination",
     kDelivery},
    {"FirehoseWritePolicy", "firehose:PutRecord firehose:PutRecordBatch", kDelivery},
    {"KMSDecryptPolicy", "kms:Decrypt", kKey},
    {"KMSEncryptPolicy", "kms:Encrypt", kKey},
    {"KinesisCrudPolicy",
     "kinesis:AddTagsToStream kinesis:CreateStream kinesis:DecreaseStreamRetentionPeriod "
     "kinesis:DeleteStream kinesis:DescribeStream kinesis:DescribeStreamSummary kinesis:GetShardIterator "
     "kinesis:IncreaseStreamRetentionPeriod kinesis:ListTagsForStream kinesis:MergeShards "
     "kinesis:PutRecord kinesis:PutRecords kinesis:SplitShard kinesis:RemoveTagsFromStream",
     kStream},
    {"KinesisStreamReadPolicy", "kinesis:ListStreams kinesis:DescribeLimits",
     "arn:{p}:kinesis:{r}:{a}:stream/*"},
    {"KinesisStreamReadPolicy",
     "kinesis:DescribeStream kinesis:DescribeStreamSummary kinesis:GetRecords kinesis:GetShardIterator",
     kStream},
    {"LambdaInvokePolicy", "lambda:InvokeFunction", "arn:{p}:lambda:{r}:{a}:function:{FunctionName}*"},
    {"MobileAnalyticsWriteOnlyAccessPolicy", "mobileanalytics:PutEvents", ""},
    {"OrganizationsListAccountsPolicy", "organizations:ListAccounts", ""},
    {"PinpointEndpointAccessPolicy",
     "mobiletargeting:GetEndpoint mobiletargeting:UpdateEndpoint mobiletargeting:UpdateEndpointsBatch",
     "arn:{p}:mobiletargeting:{r}:{a}:apps/{PinpointApplicationId}/endpoints/*"},
    {"PollyFullAccessPolicy", "polly:GetLexicon polly:DeleteLexicon",
     "arn:{p}:polly:{r}:{a}:lexicon/{LexiconName}"},
    {"PollyFullAccessPolicy",
     "polly:DescribeVoices polly:ListLexicons polly:PutLexicon polly:SynthesizeSpeech",
     "arn:{p}:polly:{r}:{a}:lexicon/*"},
    {"RekognitionDetectOnlyPolicy",
     "rekognition:DetectFaces rekognition:DetectLabels rekognition:DetectModerationLabels "
     "rekognition:DetectText",
     ""},
    {"RekognitionFacesManagementPolicy",
     "rekognition:IndexFaces rekognition:DeleteFaces rekognition:SearchFaces "
     "rekognition:SearchFacesByImage rekognition:ListFaces",
     kCollection},
    {"RekognitionFacesPolicy", "rekognition:CompareFaces rekognition:DetectFaces", ""},
    {"RekognitionLabelsPolicy", "rekognition:DetectLabels rekognition:DetectModerationLabels", ""},
    {"RekognitionNoDataAccessPolicy",
     "rekognition:CompareFaces rekognition:DetectFaces rekognition:DetectLabels "
     "rekognition:DetectModerationLabels",
     kCollection},
    {"RekognitionReadPolicy",
     "rekognition:ListCollections rekognition:ListFaces rekognition:SearchFaces "
     "rekognition:SearchFacesByImage",
     kCollection},
    {"RekognitionWriteOnlyAccessPolicy", "rekognition:CreateCollection rekognition:IndexFaces", kCollection},
    {"Route53ChangeResourceRecordSetsPolicy", "route53:ChangeResourceRecordSets",
     "arn:{p}:route53:::hostedzone/{HostedZoneId}"},
    {"S3CrudPolicy",
     "s3:GetObject s3:ListBucket s3:GetBucketLocation s3:GetObjectVersion s3:PutObject s3:PutObjectAcl "
     "s3:GetLifecycleConfiguration s3:PutLifecycleConfiguration s3:DeleteObject",
     kBucket},
    {"S3FullAccessPolicy",
     "s3:GetObject s3:GetObjectAcl s3:GetObjectVersion s3:PutObject s3:PutObjectAcl s3:DeleteObject "
     "s3:DeleteObjectTagging s3:DeleteObjectVersionTagging s3:GetObjectTagging s3:GetObjectVersionTagging "
     "s3:PutObjectTagging s3:PutObjectVersionTagging",
     "arn:{p}:s3:::{BucketName}/*"},
    {"S3FullAccessPolicy",
     "s3:ListBucket s3:GetBucketLocation s3:GetLifecycleConfiguration s3:PutLifecycleConfiguration",
     "arn:{p}:s3:::{BucketName}"},
    {"S3ReadPolicy",
     "s3:GetObject s3:ListBucket s3:GetBucketLocation s3:GetObjectVersion s3:GetLifecycleConfiguration",
     kBucket},
    {"S3WritePolicy", "s3:PutObject s3:PutObjectAcl s3:PutLifecycleConfiguration", kBucket},
    {"SESBulkTemplatedCrudPolicy",
     "ses:GetIdentityVerificationAttributes ses:SendEmail ses:SendRawEmail ses:SendTemplatedEmail "
     "ses:SendBulkTemplatedEmail ses:VerifyEmailIdentity",
     kIdentity},
    {"SESCrudPolicy",
     "ses:GetIdentityVerificationAttributes ses:SendEmail ses:SendRawEmail ses:VerifyEmailIdentity",
     kIdentity},
    {"SESEmailTemplateCrudPolicy",
     "ses:CreateTemplate ses:GetTemplate ses:ListTemplates ses:UpdateTemplate ses:DeleteTemplate "
     "ses:TestRenderTemplate",
     ""},
    {"SESSendBouncePolicy", "ses:SendBounce", kIdentity},
    {"SNSCrudPolicy",
     "sns:ListSubscriptionsByTopic sns:CreateTopic sns:SetTopicAttributes sns:Subscribe sns:Publish",
     "arn:{p}:sns:{r}:{a}:{TopicName}*"},
    {"SNSPublishMessagePolicy", "sns:Publish", "arn:{p}:sns:{r}:{a}:{TopicName}"},
    {"SQSPollerPolicy",
     "sqs:ChangeMessageVisibility sqs:ChangeMessageVisibilityBatch sqs:DeleteMessage "
     "sqs:DeleteMessageBatch sqs:GetQueueAttributes sqs:ReceiveMessage",
     kQueue},
    {"SQSSendMessagePolicy", "sqs:SendMessage*", kQueue},
    {"SSMParameterReadPolicy", "ssm:DescribeParameters", ""},
    {"SSMParameterReadPolicy", kReadParameter, "arn:{p}:ssm:{r}:{a}:parameter/{ParameterName}"},
    {"SSMParameterWithSlashPrefixReadPolicy", "ssm:DescribeParameters", ""},
    {"SSMParameterWithSlashPrefixReadPolicy", kReadParameter, "arn:{p}:ssm:{r}:{a}:parameter{ParameterName}"},
    {"ServerlessRepoReadWriteAccessPolicy",
     "serverlessrepo:CreateApplication serverlessrepo:CreateApplicationVersion "
     "serverlessrepo:UpdateApplication serverlessrepo:GetApplication serverlessrepo:ListApplications "
     "serverlessrepo:ListApplicationVersions serverlessrepo:ListApplicationDependencies",
     "arn:{p}:serverlessrepo:{r}:{a}:applications/*"},
    {"StepFunctionsExecutionPolicy", "states:StartExecution",
     "arn:{p}:states:{r}:{a}:stateMachine:{StateMachineName}"},
    {"TextractDetectAnalyzePolicy",
     "textract:DetectDocumentText textract:StartDocumentTextDetection textract:StartDocumentAnalysis "
     "textract:AnalyzeDocument",
     ""},
    {"TextractGetResultPolicy", "textract:GetDocumentTextDetection textract:GetDocumentAnalysis", ""},
    {"TextractPolicy", "textract:*", ""},
    {"VPCAccessPolicy",
     "ec2:CreateNetworkInterface ec2:DeleteNetworkInterface ec2:DescribeNetworkInterfaces "
     "ec2:DetachNetworkInterface",
     ""},
};

constexpr std::string_view kLogEvents = "logs:CreateLogGroup logs:CreateLogStream logs:PutLogEvents";
constexpr std::string_view kTraces =
    "xray:PutTraceSegments xray:PutTelemetryRecords xray:GetSamplingRules xray:GetSamplingTargets "
    "xray:GetSamplingStatisticSummaries";

constexpr KnownStatement kManaged[] = {
    {"AWSBatchFullAccess",
     "batch:* cloudwatch:GetMetricStatistics ecs:DescribeClusters ecs:Describe* ecs:List* logs:Describe* "
     "logs:Get* logs:TestMetricFilter logs:FilterLogEvents iam:ListRoles",
     ""},
    {"AWSBatchServiceEventTargetRole", "batch:SubmitJob", ""},
    {"AWSCodeBuildAdminAccess", "codebuild:* ecr:DescribeRepositories ecr:ListImages logs:GetLogEvents", ""},
    {"AWSCodeBuildDeveloperAccess",
     "codebuild:StartBuild codebuild:StopBuild codebuild:StartBuildBatch codebuild:StopBuildBatch "
     "codebuild:RetryBuild codebuild:RetryBuildBatch codebuild:BatchGet* codebuild:GetResourcePolicy "
     "codebuild:DescribeTestCases codebuild:DescribeCodeCoverages codebuild:List*",
     ""},
    {"AWSGlueConsoleFullAccess",
     "glue:* s3:ListAllMyBuckets s3:ListBucket s3:GetBucketAcl s3:GetBucketLocation", ""},
    {"AWSGlueServiceRole",
     "glue:* s3:GetBucketLocation s3:ListBucket s3:ListAllMyBuckets s3:GetBucketAcl "
     "cloudwatch:PutMetricData",
     ""},
    {"AWSGlueServiceRole", "s3:GetObject s3:PutObject s3:DeleteObject",
     "arn:*:s3:::aws-glue-*/* arn:*:s3:::*/*aws-glue-*/*"},
    {"AWSLambdaBasicExecutionRole", kLogEvents, ""},
    {"AWSLambdaExecute", "logs:*", "arn:*:logs:*:*:*"},
    {"AWSLambdaExecute", "s3:GetObject s3:PutObject", "arn:*:s3:::*"},
    {"AWSLambdaInvocation-DynamoDB", "lambda:InvokeFunction", ""},
    {"AWSLambdaRole", "lambda:InvokeFunction", ""},
    {"AWSLambdaVPCAccessExecutionRole", kLogEvents, ""},
    {"AWSLambdaVPCAccessExecutionRole",
     "ec2:CreateNetworkInterface ec2:DescribeNetworkInterfaces ec2:DeleteNetworkInterface "
     "ec2:AssignPrivateIpAddresses ec2:UnassignPrivateIpAddresses",
     ""},
    {"AWSLambda_FullAccess",
     "lambda:* cloudwatch:ListMetrics cloudwatch:GetMetricData logs:DescribeLogGroups "
     "states:DescribeStateMachine states:ListStateMachines tag:GetResources xray:GetTraceSummaries "
     "xray:BatchGetTraces",
     ""},
    {"AWSLambda_FullAccess", "iam:PassRole", "", "lambda.amazonaws.com"},
    {"AWSStepFunctionsConsoleFullAccess", "states:* iam:ListRoles lambda:ListFunctions", ""},
    {"AWSStepFunctionsFullAccess", "states:*", ""},
    {"AWSStepFunctionsReadOnlyAccess",
     "states:ListStateMachines states:ListActivities states:DescribeStateMachine "
     "states:DescribeStateMachineForExecution states:ListExecutions states:DescribeExecution "
     "states:GetExecutionHistory states:DescribeActivity",
     ""},
    {"AWSXRayDaemonWriteAccess", kTraces, ""},
    {"AWSXrayFullAccess", "xray:*", ""},
    {"AWSXrayWriteOnlyAccess", kTraces, ""},
    {"AdministratorAccess", "*", ""},
    {"AmazonAPIGatewayInvokeFullAccess", "execute-api:Invoke execute-api:ManageConnections",
     "arn:*:execute-api:*:*:*"},
    {"AmazonAthenaFullAccess",
     "athena:* glue:CreateDatabase glue:DeleteDatabase glue:GetCatalog glue:GetCatalogs glue:GetDatabase "
     "glue:GetDatabases glue:UpdateDatabase glue:CreateTable glue:DeleteTable glue:BatchDeleteTable "
     "glue:UpdateTable glue:GetTable glue:GetTables glue:BatchCreatePartition glue:CreatePartition "
     "glue:DeletePartition glue:BatchDeletePartition glue:UpdatePartition glue:GetPartition "
     "glue:GetPartitions glue:BatchGetPartition lakeformation:GetDataAccess",
     ""},
    {"AmazonAthenaFullAccess",
     "s3:GetBucketLocation s3:GetObject s3:ListBucket s3:ListBucketMultipartUploads "
     "s3:ListMultipartUploadParts s3:AbortMultipartUpload s3:CreateBucket s3:PutObject",
     "arn:*:s3:::aws-athena-query-results-*"},
    {"AmazonAthenaFullAccess", "s3:ListBucket s3:GetBucketLocation s3:ListAllMyBuckets", ""},
    {"AmazonBedrockFullAccess", "bedrock:*", ""},
    {"AmazonBedrockLimitedAccess",
     "bedrock:Get* bedrock:List* bedrock:InvokeModel bedrock:InvokeModelWithResponseStream "
     "bedrock:CreateModelCustomizationJob bedrock:StopModelCustomizationJob bedrock:InvokeAgent "
     "bedrock:ApplyGuardrail bedrock:CreateModelInvocationJob bedrock:StopModelInvocationJob",
     ""},
    {"AmazonDynamoDBFullAccess", "dynamodb:* dax:*", ""},
    {"AmazonDynamoDBFullAccess_v2", "dynamodb:* dax:*", ""},
    {"AmazonDynamoDBReadOnlyAccess",
     "dynamodb:BatchGetItem dynamodb:Describe* dynamodb:List* dynamodb:GetItem dynamodb:GetAbacStatus "
     "dynamodb:GetResourcePolicy dynamodb:Query dynamodb:Scan dynamodb:PartiQLSelect",
     ""},
    {"AmazonECS_FullAccess", "ecs:*", ""},
    {"AmazonECS_FullAccess", "iam:PassRole", "", "ecs-tasks.amazonaws.com"},
    {"AmazonEKSClusterPolicy", "eks:UpdateClusterVersion", ""},
    {"AmazonElasticMapReduceFullAccess", "elasticmapreduce:* s3:* iam:PassRole", ""},
    {"AmazonEventBridgeFullAccess", "events:* schemas:* scheduler:* pipes:*", ""},
    {"AmazonForecastFullAccess", "forecast:*", ""},
    {"AmazonKinesisFirehoseFullAccess", "firehose:*", ""},
    {"AmazonKinesisFullAccess", "kinesis:*", ""},
    {"AmazonPollyFullAccess", "polly:*", ""},
    {"AmazonRDSDataFullAccess",
     "rds-data:* secretsmanager:CreateSecret secretsmanager:ListSecrets "
     "secretsmanager:GetRandomPassword tag:GetResources",
     ""},
    {"AmazonRedshiftDataFullAccess",
     "redshift-data:BatchExecuteStatement redshift-data:ExecuteStatement redshift-data:CancelStatement "
     "redshift-data:ListStatements redshift-data:GetStatementResult redshift-data:DescribeStatement "
     "redshift-data:ListDatabases redshift-data:ListSchemas redshift-data:ListTables "
     "redshift-data:DescribeTable",
     ""},
    {"AmazonRekognitionFullAccess", "rekognition:*", ""},
    {"AmazonS3FullAccess", "s3:* s3-object-lambda:*", ""},
    {"AmazonS3ReadOnlyAccess", "s3:Get* s3:List* s3:Describe* s3-object-lambda:Get* s3-object-lambda:List*",
     ""},
    {"AmazonSESFullAccess", "ses:*", ""},
    {"AmazonSNSFullAccess", "sns:*", ""},
    {"AmazonSNSReadOnlyAccess",
     "sns:GetTopicAttributes sns:List* sns:CheckIfPhoneNumberIsOptedOut sns:GetEndpointAttributes "
     "sns:GetDataProtectionPolicy sns:GetPlatformApplicationAttributes sns:GetSMSAttributes "
     "sns:GetSMSSandboxAccountStatus sns:GetSubscriptionAttributes",
     ""},
    {"AmazonSQSFullAccess", "sqs:*", ""},
    {"AmazonSQSReadOnlyAccess",
     "sqs:GetQueueAttributes sqs:GetQueueUrl sqs:ListDeadLetterSourceQueues sqs:ListQueues "
     "sqs:ListMessageMoveTasks sqs:ListQueueTags",
     ""},
    {"AmazonSSMFullAccess", "ssm:* cloudwatch:PutMetricData logs:*", ""},
    {"AmazonSSMReadOnlyAccess", "ssm:Describe* ssm:Get* ssm:List*", ""},
    {"AmazonSageMakerFullAccess", "sagemaker:*", ""},
    {"AmazonSageMakerFullAccess", "iam:PassRole", "arn:*:iam::*:role/*AmazonSageMaker*",
     "sagemaker.amazonaws.com"},
    {"AmazonTextractFullAccess", "textract:*", ""},
    {"AmazonTranscribeFullAccess", "transcribe:*", ""},
    {"AmazonTranscribeFullAccess", "s3:GetObject", "arn:*:s3:::*transcribe*"},
    {"CloudWatchEventsFullAccess", "events:* schemas:* scheduler:* pipes:*", ""},
    {"CloudWatchFullAccess", "autoscaling:Describe* cloudwatch:* logs:* sns:* oam:ListSinks", ""},
    {"CloudWatchFullAccessV2",
     "autoscaling:DescribeScalingActivities autoscaling:DescribePolicies cloudwatch:* logs:* sns:CreateTopic "
     "sns:ListSubscriptions sns:ListSubscriptionsByTopic sns:ListTopics sns:Subscribe oam:ListSinks",
     ""},
    {"CloudWatchLogsFullAccess", "logs:* cloudwatch:GenerateQuery", ""},
    {"ComprehendFullAccess", "comprehend:* s3:ListAllMyBuckets s3:ListBucket s3:GetBucketLocation", ""},
    {"SecretsManagerReadWrite", "secretsmanager:* kms:DescribeKey kms:ListAliases kms:ListKeys", ""},
    {"TranslateFullAccess", "translate:* comprehend:DetectDominantLanguage cloudwatch:GetMetricStatistics",
     ""},
};

std::vector<std::string> words(std::string_view text) {
    std::vector<std::string> list;
    while (!text.empty()) {
        const std::size_t end = std::min(text.find(' '), text.size());
        if (end > 0)
            list.emplace_back(text.substr(0, end));
        text.remove_prefix(std::min(end + 1, text.size()));
    }
    return list;
}

std::string filled(std::string_view pattern, const std::map<std::string, std::string>& parameters) {
    std::string made;
    for (std::size_t at = 0; at < pattern.size();) {
        const std::size_t end = pattern[at] == '{' ? pattern.find('}', at) : std::string_view::npos;
        if (end == std::string_view::npos) {
            made += pattern[at++];
            continue;
        }
        const std::string name(pattern.substr(at + 1, end - at - 1));
        const auto given = parameters.find(name);
        made += name == "p"                 ? "${AWS::Partition}"
                : name == "r"               ? "${AWS::Region}"
                : name == "a"               ? "${AWS::AccountId}"
                : given != parameters.end() ? given->second
                                            : "*";
        at = end + 1;
    }
    return made;
}

template <std::size_t Size>
std::optional<Policy> find(const KnownStatement (&list)[Size], std::string_view name,
                           const std::map<std::string, std::string>& parameters) {
    Policy policy;
    for (const KnownStatement& each : list) {
        if (each.name != name)
            continue;
        PolicyStatement& made = policy.statements.emplace_back();
        made.actions = words(each.actions);
        for (const std::string& resource : words(each.resources))
            made.resources.push_back(filled(resource, parameters));
        if (made.resources.empty())
            made.resources = {"*"};
        if (!each.passedTo.empty())
            made.conditions = {{"StringEquals", "iam:PassedToService", {std::string(each.passedTo)}}};
    }
    if (policy.statements.empty())
        return std::nullopt;
    return policy;
}

} // namespace

std::optional<Policy> managedPolicy(std::string_view nameOrArn) {
    constexpr std::string_view marker = ":iam::aws:policy/";
    const std::size_t at = nameOrArn.find(marker);
    if (at == std::string_view::npos && nameOrArn.substr(0, 4) == "arn:")
        return std::nullopt; // one of the account
    std::string_view name = at == std::string_view::npos ? nameOrArn : nameOrArn.substr(at + marker.size());
    name.remove_prefix(std::min(name.rfind('/') + 1, name.size()));
    if (name == "PowerUserAccess") {
        Policy policy;
        PolicyStatement& made = policy.statements.emplace_back();
        made.notActions = true;
        made.actions = {"iam:*", "organizations:*", "account:*"};
        made.resources = {"*"};
        return policy;
    }
    return find(kManaged, name, {});
}

std::optional<Policy> samPolicyTemplate(std::string_view name,
                                        const std::map<std::string, std::string>& parameters) {
    return find(kTemplates, name, parameters);
}

} // namespace steploom::model
