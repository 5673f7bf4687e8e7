// SPDX-License-Identifier: Apache-2.0
#include "engine/service/request.h"

#include <unordered_map>

// The requests of all operations of the API, version 2016-11-23.
namespace steploom::engine {

namespace {

using Type = Member::Type;

constexpr bool kRequired = true;
constexpr double kPayload = 262'144;
constexpr double kDefinition = 1'048'576;
constexpr double kArn = 256;
constexpr double kLongArn = 2000;
constexpr double kToken = 1024;

Member string(std::string_view name, double min, double max, bool required = false) {
    return {name, Type::String, required, min, max, {}, {}, {}};
}
Member anyString(std::string_view name) {
    Member member;
    member.name = name;
    return member;
}
Member arn(std::string_view name, double longest = kArn, bool required = kRequired) {
    return string(name, 1, longest, required);
}
Member payload(std::string_view name, bool required = false) {
    return string(name, 0, kPayload, required);
}
Member oneOf(std::string_view name, std::vector<std::string_view> values, bool required = false) {
    Member member = anyString(name);
    member.required = required;
    member.values = std::move(values);
    return member;
}
Member matching(Member member, std::string_view pattern) {
    member.pattern = pattern;
    return member;
}
Member integer(std::string_view name, double min = -2147483648.0, double max = 2147483647.0,
               bool required = false) {
    return {name, Type::Integer, required, min, max, {}, {}, {}};
}
Member boolean(std::string_view name) {
    Member member = anyString(name);
    member.type = Type::Boolean;
    return member;
}
Member structure(std::string_view name, std::vector<Member> members) {
    Member member = anyString(name);
    member.type = Type::Structure;
    member.members = std::move(members);
    return member;
}
Member list(std::string_view name, Member element, double min = 0, double max = 1e9, bool required = false) {
    return {name, Type::List, required, min, max, {}, {}, {std::move(element)}};
}

Member tags(bool required = false) {
    return list("tags", structure("member", {string("key", 1, 128), string("value", 0, 256)}), 0, 1e9,
                required);
}
Member encryption() {
    return structure("encryptionConfiguration",
                     {string("kmsKeyId", 1, 2048), integer("kmsDataKeyReusePeriodSeconds", 60, 900),
                      oneOf("type", {"AWS_OWNED_KEY", "CUSTOMER_MANAGED_KMS_KEY"}, kRequired)});
}
Member logging() {
    return structure(
        "loggingConfiguration",
        {oneOf("level", {"ALL", "ERROR", "FATAL", "OFF"}), boolean("includeExecutionData"),
         list("destinations",
              structure("member", {structure("cloudWatchLogsLogGroup", {string("logGroupArn", 1, kArn)})}))});
}
Member tracing() {
    return structure("tracingConfiguration", {boolean("enabled")});
}
Member routing(bool required) {
    return list("routingConfiguration",
                structure("member", {arn("stateMachineVersionArn"), integer("weight", 0, 100, kRequired)}), 1,
                2, required);
}
Member includedData() {
    return oneOf("includedData", {"ALL_DATA", "METADATA_ONLY"});
}
Member maxResults() {
    return integer("maxResults", 0, 1000);
}
Member nextToken(double longest = kToken) {
    return string("nextToken", 1, longest);
}
RequestShape started() {
    return {arn("stateMachineArn"), string("name", 1, 80), payload("input"),
            matching(string("traceHeader", 0, 256), R"(\p{ASCII}*)")};
}
RequestShape with(RequestShape shape, Member member) {
    shape.push_back(std::move(member));
    return shape;
}

const std::unordered_map<std::string_view, RequestShape>& shapes() {
    static const std::unordered_map<std::string_view, RequestShape> table = {
        {"CreateActivity", {string("name", 1, 80, kRequired), tags(), encryption()}},
        {"CreateStateMachine",
         {string("name", 1, 80, kRequired), string("definition", 1, kDefinition, kRequired), arn("roleArn"),
          oneOf("type", {"STANDARD", "EXPRESS"}), logging(), tags(), tracing(), boolean("publish"),
          string("versionDescription", 0, 256), encryption()}},
        {"CreateStateMachineAlias",
         {string("description", 0, 256),
          matching(string("name", 1, 80, kRequired), R"(^(?=.*[a-zA-Z_\-\.])[a-zA-Z0-9_\-\.]+$)"),
          routing(kRequired)}},
        {"DeleteActivity", {arn("activityArn")}},
        {"DeleteStateMachine", {arn("stateMachineArn")}},
        {"DeleteStateMachineAlias", {arn("stateMachineAliasArn")}},
        {"DeleteStateMachineVersion", {arn("stateMachineVersionArn", kLongArn)}},
        {"DescribeActivity", {arn("activityArn")}},
        {"DescribeExecution", {arn("executionArn"), includedData()}},
        {"DescribeMapRun", {arn("mapRunArn", kLongArn)}},
        {"DescribeStateMachine", {arn("stateMachineArn"), includedData()}},
        {"DescribeStateMachineAlias", {arn("stateMachineAliasArn")}},
        {"DescribeStateMachineForExecution", {arn("executionArn"), includedData()}},
        {"GetActivityTask", {arn("activityArn"), string("workerName", 1, 80)}},
        {"GetExecutionHistory",
         {arn("executionArn"), maxResults(), boolean("reverseOrder"), nextToken(),
          boolean("includeExecutionData")}},
        {"ListActivities", {maxResults(), nextToken()}},
        {"ListExecutions",
         {arn("stateMachineArn", kArn, false),
          oneOf("statusFilter",
                {"SUCCEEDED", "TIMED_OUT", "PENDING_REDRIVE", "ABORTED", "FAILED", "RUNNING"}),
          maxResults(), nextToken(3096), arn("mapRunArn", kLongArn, false),
          oneOf("redriveFilter", {"REDRIVEN", "NOT_REDRIVEN"})}},
        {"ListMapRuns", {arn("executionArn"), maxResults(), nextToken()}},
        {"ListStateMachineAliases", {arn("stateMachineArn"), nextToken(), maxResults()}},
        {"ListStateMachineVersions", {arn("stateMachineArn"), nextToken(), maxResults()}},
        {"ListStateMachines", {maxResults(), nextToken()}},
        {"ListTagsForResource", {arn("resourceArn")}},
        {"PublishStateMachineVersion",
         {arn("stateMachineArn"), anyString("revisionId"), string("description", 0, 256)}},
        {"RedriveExecution", {arn("executionArn"), matching(string("clientToken", 1, 64), "[!-~]+")}},
        {"SendTaskFailure",
         {string("taskToken", 1, 2048, kRequired), string("error", 0, 256), string("cause", 0, 32'768)}},
        {"SendTaskHeartbeat", {string("taskToken", 1, 2048, kRequired)}},
        {"SendTaskSuccess", {string("taskToken", 1, 2048, kRequired), payload("output", kRequired)}},
        {"StartExecution", started()},
        {"StartSyncExecution", with(started(), includedData())},
        {"StopExecution", {arn("executionArn"), string("error", 0, 256), string("cause", 0, 32'768)}},
        {"TagResource", {arn("resourceArn"), tags(kRequired)}},
        {"TestState",
         {string("definition", 1, kDefinition, kRequired), arn("roleArn", kArn, false), payload("input"),
          oneOf("inspectionLevel", {"INFO", "DEBUG", "TRACE"}), boolean("revealSecrets"),
          payload("variables"), string("stateName", 1, 80),
          structure("mock", {payload("result"),
                             structure("errorOutput", {string("error", 0, 256), string("cause", 0, 32'768)}),
                             oneOf("fieldValidationMode", {"STRICT", "PRESENT", "NONE"})}),
          payload("context"),
          structure("stateConfiguration",
                    {integer("retrierRetryCount", 0), string("errorCausedByState", 1, 80),
                     integer("mapIterationFailureCount", 0), payload("mapItemReaderData")})}},
        {"UntagResource", {arn("resourceArn"), list("tagKeys", string("member", 1, 128), 0, 1e9, kRequired)}},
        {"UpdateMapRun",
         {arn("mapRunArn", kLongArn),
          integer("maxConcurrency", 0),
          {"toleratedFailurePercentage", Type::Number, false, 0, 100, {}, {}, {}},
          integer("toleratedFailureCount", 0, 9e15)}},
        {"UpdateStateMachine",
         {arn("stateMachineArn"), string("definition", 1, kDefinition), arn("roleArn", kArn, false),
          logging(), tracing(), boolean("publish"), string("versionDescription", 0, 256), encryption()}},
        {"UpdateStateMachineAlias",
         {arn("stateMachineAliasArn"), string("description", 0, 256), routing(false)}},
        {"ValidateStateMachineDefinition",
         {string("definition", 1, kDefinition, kRequired), oneOf("type", {"STANDARD", "EXPRESS"}),
          oneOf("severity", {"ERROR", "WARNING"}), integer("maxResults", 0, 100)}},
    };
    return table;
}

} // namespace

const RequestShape* requestShape(std::string_view operation) {
    const auto found = shapes().find(operation);
    return found == shapes().end() ? nullptr : &found->second;
}

} // namespace steploom::engine
