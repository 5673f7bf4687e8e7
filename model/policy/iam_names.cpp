// SPDX-License-Identifier: Apache-2.0
#include <algorithm>
#include <iterator>

#include "model/policy/required_policy.h"

// Service Authorization Reference: where IAM calls a service or an action otherwise than the SDK.
namespace steploom::model {

namespace {

struct Renamed {
    std::string_view sdk;
    std::string_view iam; ///< several with blanks between
};

constexpr Renamed kServices[] = {
    {"acmpca", "acm-pca"},
    {"amp", "aps"},
    {"apigatewayv2", "apigateway"},
    {"appconfigdata", "appconfig"},
    {"appintegrations", "app-integrations"},
    {"applicationautoscaling", "application-autoscaling"},
    {"applicationcostprofiler", "application-cost-profiler"},
    {"applicationdiscovery", "discovery"},
    {"applicationsignals", "application-signals"},
    {"arczonalshift", "arc-zonal-shift"},
    {"autoscalingplans", "autoscaling-plans"},
    {"backupgateway", "backup-gateway"},
    {"backupsearch", "backup-search"},
    {"bcmdataexports", "bcm-data-exports"},
    {"bedrockagent", "bedrock"},
    {"bedrockagentruntime", "bedrock"},
    {"bedrockdataautomation", "bedrock"},
    {"bedrockdataautomationruntime", "bedrock"},
    {"bedrockruntime", "bedrock"},
    {"chimesdkidentity", "chime"},
    {"chimesdkmediapipelines", "chime"},
    {"chimesdkmeetings", "chime"},
    {"chimesdkmessaging", "chime"},
    {"chimesdkvoice", "chime"},
    {"cleanroomsml", "cleanrooms-ml"},
    {"cloudcontrol", "cloudformation"},
    {"cloudfrontkeyvaluestore", "cloudfront-keyvaluestore"},
    {"cloudhsmv2", "cloudhsm"},
    {"cloudtraildata", "cloudtrail-data"},
    {"cloudwatchlogs", "logs"},
    {"codeguruprofiler", "codeguru-profiler"},
    {"codegurureviewer", "codeguru-reviewer"},
    {"codegurusecurity", "codeguru-security"},
    {"codestarconnections", "codestar-connections"},
    {"codestarnotifications", "codestar-notifications"},
    {"cognitoidentity", "cognito-identity"},
    {"cognitoidentityprovider", "cognito-idp"},
    {"cognitosync", "cognito-sync"},
    {"computeoptimizer", "compute-optimizer"},
    {"connectcampaigns", "connect-campaigns"},
    {"connectcampaignsv2", "connect-campaigns"},
    {"connectcases", "cases"},
    {"connectcontactlens", "connect"},
    {"connectparticipant", "connect"},
    {"costandusagereport", "cur"},
    {"costexplorer", "ce"},
    {"costoptimizationhub", "cost-optimization-hub"},
    {"customerprofiles", "profile"},
    {"databasemigration", "dms"},
    {"devopsguru", "devops-guru"},
    {"directory", "ds"},
    {"directoryservicedata", "ds-data"},
    {"docdb", "rds"},
    {"docdbelastic", "docdb-elastic"},
    {"dynamodbstreams", "dynamodb"},
    {"ec2instanceconnect", "ec2-instance-connect"},
    {"ecrpublic", "ecr-public"},
    {"efs", "elasticfilesystem"},
    {"eksauth", "eks-auth"},
    {"elasticloadbalancingv2", "elasticloadbalancing"},
    {"elasticsearch", "es"},
    {"emr", "elasticmapreduce"},
    {"emrcontainers", "emr-containers"},
    {"emrserverless", "emr-serverless"},
    {"eventbridge", "events"},
    {"finspacedata", "finspace-api"},
    {"forecastquery", "forecast"},
    {"geomaps", "geo-maps"},
    {"geoplaces", "geo-places"},
    {"georoutes", "geo-routes"},
    {"greengrassv2", "greengrass"},
    {"inspectorscan", "inspector-scan"},
    {"ioteventsdata", "iotevents"},
    {"iotjobsdataplane", "iotjobsdata"},
    {"iotsecuretunneling", "iot"},
    {"ivsrealtime", "ivs"},
    {"keyspaces", "cassandra"},
    {"kendraranking", "kendra-ranking"},
    {"kinesisanalyticsv2", "kinesisanalytics"},
    {"kinesisvideoarchivedmedia", "kinesisvideo"},
    {"kinesisvideomedia", "kinesisvideo"},
    {"kinesisvideosignaling", "kinesisvideo"},
    {"kinesisvideowebrtcstorage", "kinesisvideo"},
    {"lexmodelbuilding", "lex"},
    {"lexmodelsv2", "lex"},
    {"lexruntime", "lex"},
    {"lexruntimev2", "lex"},
    {"licensemanager", "license-manager"},
    {"licensemanagerlinuxsubscriptions", "license-manager-linux-subscriptions"},
    {"licensemanagerusersubscriptions", "license-manager-user-subscriptions"},
    {"location", "geo"},
    {"mailmanager", "ses"},
    {"managedblockchainquery", "managedblockchain-query"},
    {"marketplacecatalog", "aws-marketplace"},
    {"marketplaceentitlement", "aws-marketplace"},
    {"marketplacemetering", "aws-marketplace"},
    {"mediapackagevod", "mediapackage-vod"},
    {"medicalimaging", "medical-imaging"},
    {"migrationhub", "mgh"},
    {"migrationhubconfig", "mgh"},
    {"migrationhuborchestrator", "migrationhub-orchestrator"},
    {"migrationhubrefactorspaces", "refactor-spaces"},
    {"migrationhubstrategy", "migrationhub-strategy"},
    {"mturk", "mechanicalturk"},
    {"mwaa", "airflow"},
    {"neptune", "rds"},
    {"neptunegraph", "neptune-graph"},
    {"networkfirewall", "network-firewall"},
    {"opensearch", "es"},
    {"opensearchserverless", "aoss"},
    {"paymentcryptography", "payment-cryptography"},
    {"paymentcryptographydata", "payment-cryptography"},
    {"pcaconnectorad", "pca-connector-ad"},
    {"pcaconnectorscep", "pca-connector-scep"},
    {"personalizeevents", "personalize"},
    {"personalizeruntime", "personalize"},
    {"pinpoint", "mobiletargeting"},
    {"pinpointemail", "ses"},
    {"pinpointsmsvoice", "sms-voice"},
    {"pinpointsmsvoicev2", "sms-voice"},
    {"qconnect", "wisdom"},
    {"rdsdata", "rds-data"},
    {"redshiftdata", "redshift-data"},
    {"redshiftserverless", "redshift-serverless"},
    {"resourceexplorer2", "resource-explorer-2"},
    {"resourcegroups", "resource-groups"},
    {"resourcegroupstaggingapi", "tag"},
    {"route53recoverycluster", "route53-recovery-cluster"},
    {"route53recoverycontrolconfig", "route53-recovery-control-config"},
    {"route53recoveryreadiness", "route53-recovery-readiness"},
    {"s3control", "s3"},
    {"s3outposts", "s3-outposts"},
    {"sagemakera2iruntime", "sagemaker"},
    {"sagemakeredge", "sagemaker"},
    {"sagemakerfeaturestoreruntime", "sagemaker"},
    {"sagemakergeospatial", "sagemaker-geospatial"},
    {"sagemakermetrics", "sagemaker"},
    {"sagemakerruntime", "sagemaker"},
    {"securityir", "security-ir"},
    {"serverlessapplicationrepository", "serverlessrepo"},
    {"servicecatalogappregistry", "servicecatalog"},
    {"sesv2", "ses"},
    {"sfn", "states"},
    {"socialmessaging", "social-messaging"},
    {"snowdevicemanagement", "snow-device-management"},
    {"ssmcontacts", "ssm-contacts"},
    {"ssmincidents", "ssm-incidents"},
    {"ssmquicksetup", "ssm-quicksetup"},
    {"ssmsap", "ssm-sap"},
    {"ssoadmin", "sso"},
    {"ssooidc", "sso-oauth"},
    {"supplychain", "scn"},
    {"timestreaminfluxdb", "timestream-influxdb"},
    {"timestreamquery", "timestream"},
    {"timestreamwrite", "timestream"},
    {"vpclattice", "vpc-lattice"},
    {"wafregional", "waf-regional"},
    {"workspacesthinclient", "thinclient"},
    {"workspacesweb", "workspaces-web"},
};

constexpr Renamed kActions[] = {
    {"bedrockruntime:converse", "bedrock:InvokeModel"},
    {"bedrockruntime:converseStream", "bedrock:InvokeModelWithResponseStream"},
    {"dynamodb:batchExecuteStatement",
     "dynamodb:PartiQLDelete dynamodb:PartiQLInsert dynamodb:PartiQLSelect dynamodb:PartiQLUpdate"},
    {"dynamodb:executeStatement",
     "dynamodb:PartiQLDelete dynamodb:PartiQLInsert dynamodb:PartiQLSelect dynamodb:PartiQLUpdate"},
    {"dynamodb:executeTransaction",
     "dynamodb:PartiQLDelete dynamodb:PartiQLInsert dynamodb:PartiQLSelect dynamodb:PartiQLUpdate"},
    {"dynamodb:transactGetItems", "dynamodb:GetItem"},
    {"dynamodb:transactWriteItems",
     "dynamodb:ConditionCheckItem dynamodb:DeleteItem dynamodb:PutItem dynamodb:UpdateItem"},
    {"lambda:getLayerVersionByArn", "lambda:GetLayerVersion"},
    {"lambda:invoke", "lambda:InvokeFunction"},
    {"lambda:invokeAsync", "lambda:InvokeFunction"},
    {"s3:completeMultipartUpload", "s3:PutObject"},
    {"s3:copyObject", "s3:GetObject s3:PutObject"},
    {"s3:createMultipartUpload", "s3:PutObject"},
    {"s3:deleteBucketCors", "s3:PutBucketCORS"},
    {"s3:deleteBucketEncryption", "s3:PutEncryptionConfiguration"},
    {"s3:deleteBucketLifecycle", "s3:PutLifecycleConfiguration"},
    {"s3:deleteBucketReplication", "s3:PutReplicationConfiguration"},
    {"s3:deleteBucketTagging", "s3:PutBucketTagging"},
    {"s3:deleteObjects", "s3:DeleteObject"},
    {"s3:deletePublicAccessBlock", "s3:PutBucketPublicAccessBlock"},
    {"s3:getBucketAccelerateConfiguration", "s3:GetAccelerateConfiguration"},
    {"s3:getBucketCors", "s3:GetBucketCORS"},
    {"s3:getBucketEncryption", "s3:GetEncryptionConfiguration"},
    {"s3:getBucketLifecycleConfiguration", "s3:GetLifecycleConfiguration"},
    {"s3:getBucketNotificationConfiguration", "s3:GetBucketNotification"},
    {"s3:getBucketReplication", "s3:GetReplicationConfiguration"},
    {"s3:getObjectLockConfiguration", "s3:GetBucketObjectLockConfiguration"},
    {"s3:getPublicAccessBlock", "s3:GetBucketPublicAccessBlock"},
    {"s3:headBucket", "s3:ListBucket"},
    {"s3:headObject", "s3:GetObject"},
    {"s3:listBuckets", "s3:ListAllMyBuckets"},
    {"s3:listMultipartUploads", "s3:ListBucketMultipartUploads"},
    {"s3:listObjectVersions", "s3:ListBucketVersions"},
    {"s3:listObjects", "s3:ListBucket"},
    {"s3:listObjectsV2", "s3:ListBucket"},
    {"s3:listParts", "s3:ListMultipartUploadParts"},
    {"s3:putBucketAccelerateConfiguration", "s3:PutAccelerateConfiguration"},
    {"s3:putBucketCors", "s3:PutBucketCORS"},
    {"s3:putBucketEncryption", "s3:PutEncryptionConfiguration"},
    {"s3:putBucketLifecycleConfiguration", "s3:PutLifecycleConfiguration"},
    {"s3:putBucketNotificationConfiguration", "s3:PutBucketNotification"},
    {"s3:putBucketReplication", "s3:PutReplicationConfiguration"},
    {"s3:putObjectLockConfiguration", "s3:PutBucketObjectLockConfiguration"},
    {"s3:putPublicAccessBlock", "s3:PutBucketPublicAccessBlock"},
    {"s3:selectObjectContent", "s3:GetObject"},
    {"s3:uploadPart", "s3:PutObject"},
    {"s3:uploadPartCopy", "s3:GetObject s3:PutObject"},
    {"sqs:deleteMessageBatch", "sqs:DeleteMessage"},
    {"sqs:sendMessageBatch", "sqs:SendMessage"},
    {"sqs:changeMessageVisibilityBatch", "sqs:ChangeMessageVisibility"},
    {"sns:publishBatch", "sns:Publish"},
};

template <std::size_t Size>
std::string_view find(const Renamed (&list)[Size], std::string_view name) {
    const auto* found = std::find_if(std::begin(list), std::end(list),
                                     [name](const Renamed& each) { return each.sdk == name; });
    return found == std::end(list) ? std::string_view() : found->iam;
}

/// What API Gateway's control API asks for: the verb, `apigateway:GET`.
std::string_view verbOf(std::string_view action) {
    const auto begins = [action](std::string_view word) {
        return action.substr(0, word.size()) == word;
    };
    return begins("get")      ? "apigateway:GET"
           : begins("update") ? "apigateway:PATCH"
           : begins("delete") ? "apigateway:DELETE"
           : begins("put")    ? "apigateway:PUT"
                              : "apigateway:POST";
}

} // namespace

std::string_view iamServiceOf(std::string_view sdkService) {
    const std::string_view renamed = find(kServices, sdkService);
    return renamed.empty() ? sdkService : renamed;
}

std::vector<std::string> iamActionsOf(std::string_view sdkService, std::string_view action) {
    if (sdkService.substr(0, 10) == "apigateway")
        return {std::string(verbOf(action))};
    std::string_view known = find(kActions, std::string(sdkService) + ":" + std::string(action));
    std::vector<std::string> actions;
    while (!known.empty()) {
        const std::size_t end = std::min(known.find(' '), known.size());
        actions.emplace_back(known.substr(0, end));
        known.remove_prefix(std::min(end + 1, known.size()));
    }
    if (!actions.empty())
        return actions;
    std::string name(action);
    if (!name.empty() && name.front() >= 'a' && name.front() <= 'z')
        name.front() = static_cast<char>(name.front() - 'a' + 'A');
    return {std::string(iamServiceOf(sdkService)) + ":" + name};
}

} // namespace steploom::model
