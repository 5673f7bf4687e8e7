// SPDX-License-Identifier: Apache-2.0
#include "model/container/template_values.h"

#include <algorithm>
#include <array>
#include <cctype>
#include <iterator>

#include "model/container/function_values.h"
#include "model/container/functions.h"

namespace steploom::model {

namespace {

constexpr std::string_view kRegion = "us-east-1";
constexpr std::string_view kAccount = "123456789012";
constexpr int kMostRounds = 8; ///< of values that are made of others

/// `${Name}` filled in as far as it is known; `${!Name}` is `${Name}`, as Fn::Sub has it.
std::string filled(const std::string& text, const SubstitutionValues& values) {
    std::string result;
    for (std::size_t at = 0; at < text.size();) {
        const std::size_t begin = text.find("${", at);
        const std::size_t end = begin == std::string::npos ? begin : text.find('}', begin);
        if (end == std::string::npos)
            return result + text.substr(at);
        result += text.substr(at, begin - at);
        const auto found = values.find(text.substr(begin + 2, end - begin - 2));
        result += found == values.end() ? text.substr(begin, end + 1 - begin) : found->second;
        at = end + 1;
    }
    return result;
}

bool isOpen(const std::string& text) {
    const std::size_t begin = text.find("${");
    return begin != std::string::npos && text.find('}', begin) != std::string::npos;
}

std::string lower(std::string text) {
    std::transform(text.begin(), text.end(), text.begin(),
                   [](unsigned char c) { return static_cast<char>(std::tolower(c)); });
    return text;
}

std::string arn(std::string_view service, const std::string& resource) {
    return "arn:aws:" + std::string(service) + ':' + std::string(kRegion) + ':' + std::string(kAccount) +
           ':' + resource;
}

/// Resources whose reference is their name, or their ARN.
struct NamedResource {
    std::string_view type;
    std::string_view service;
    std::string_view prefix; ///< of the name in the ARN
    bool refersByArn = false;
};
constexpr NamedResource kNamed[] = {
    {"AWS::Athena::WorkGroup", "athena", "workgroup/"},
    {"AWS::Batch::JobDefinition", "batch", "job-definition/", true},
    {"AWS::Batch::JobQueue", "batch", "job-queue/", true},
    {"AWS::CodeBuild::Project", "codebuild", "project/"},
    {"AWS::ECS::Cluster", "ecs", "cluster/"},
    {"AWS::ECS::TaskDefinition", "ecs", "task-definition/", true},
    {"AWS::Events::Connection", "events", "connection/"},
    {"AWS::Events::EventBus", "events", "event-bus/"},
    {"AWS::Glue::Job", "glue", "job/"},
    {"AWS::Kinesis::Stream", "kinesis", "stream/"},
    {"AWS::KinesisFirehose::DeliveryStream", "firehose", "deliverystream/"},
    {"AWS::Lambda::Alias", "lambda", "function:", true},
    {"AWS::Lambda::Version", "lambda", "function:", true},
    {"AWS::SSM::Parameter", "ssm", "parameter/"},
    {"AWS::SecretsManager::Secret", "secretsmanager", "secret:", true},
    {"AWS::StepFunctions::StateMachineAlias", "states", "stateMachine:", true},
};

} // namespace

SubstitutionValues machineValues(const ContainedMachine& machine, const SubstitutionValues& given,
                                 const std::vector<std::string>& names) {
    SubstitutionValues values = machine.values;
    for (const auto& [name, value] : given)
        values[name] = value;
    std::vector<std::string> computed =
        machine.functions == nullptr ? std::vector<std::string>() : machine.functions->names();
    if (machine.functions != nullptr)
        computed.insert(computed.end(), names.begin(), names.end());
    for (const std::string& name : computed) {
        if (given.count(name) != 0)
            continue;
        if (auto value = machine.functions->value(name, values))
            values[name] = std::move(*value);
    }
    for (const auto& [name, expression] : machine.expressions) {
        if (given.count(name) != 0)
            continue;
        // `Table: ${Table}`: what it is made of is the parameter of that name, not itself.
        std::string text = expression;
        for (int i = 0; i < kMostRounds && isOpen(text); ++i)
            text = filled(text, values);
        if (!isOpen(text))
            values[name] = std::move(text);
    }
    return values;
}

const SourceValue* TemplateValues::chosen(const SourceValue* value) const {
    return value == nullptr ? nullptr : m_functions->chosen(*value, m_values);
}

TemplateValues::TemplateValues(const SourceValue& root)
    : m_functions(std::make_shared<TemplateFunctions>(root)) {
    m_values = {{"AWS::Region", std::string(kRegion)},
                {"AWS::AccountId", std::string(kAccount)},
                {"AWS::Partition", "aws"},
                {"AWS::URLSuffix", "amazonaws.com"},
                {"AWS::StackName", "local"},
                {"AWS::StackId", arn("cloudformation", "stack/local/0")}};
    if (const SourceValue* parameters = root.member("Parameters")) {
        for (const SourceValue& parameter : parameters->children) {
            const SourceValue* value = parameter.member("Default");
            if (value != nullptr && value->kind == SourceValue::Kind::Scalar)
                m_values[parameter.key] = value->string();
        }
    }
    if (const SourceValue* resources = root.member("Resources")) {
        for (const SourceValue& resource : resources->children)
            addResource(resource);
    }
}

std::string TemplateValues::givenName(const SourceValue& resource) const {
    const SourceValue* properties = resource.member("Properties");
    for (const char* name : {"FunctionName", "StateMachineName", "TableName", "QueueName", "TopicName",
                             "BucketName", "RoleName", "StreamName", "Name"}) {
        const SourceValue* value = properties == nullptr ? nullptr : properties->member(name);
        if (value == nullptr || (value->kind != SourceValue::Kind::Scalar && !functionOf(*value)))
            continue;
        const std::string text = filled(functionText(*value), m_values);
        return isOpen(text) ? std::string() : text;
    }
    return {};
}

void TemplateValues::addResource(const SourceValue& resource) {
    const SourceValue* type = resource.member("Type");
    if (type == nullptr)
        return;
    const std::string name = type->string();
    const std::string& id = resource.key;
    const std::string given = givenName(resource);
    const std::string called = given.empty() ? id : given;
    const std::string reference = id;
    const std::string arnName = id + ".Arn";
    if (name == "AWS::Lambda::Function" || name == "AWS::Serverless::Function") {
        m_values[reference] = called;
        m_values[arnName] = arn("lambda", "function:" + called);
    } else if (name == "AWS::StepFunctions::StateMachine" || name == "AWS::Serverless::StateMachine") {
        m_values[reference] = m_values[arnName] = arn("states", "stateMachine:" + called);
        m_values[id + ".Name"] = called;
    } else if (name == "AWS::StepFunctions::Activity") {
        m_values[reference] = m_values[arnName] = arn("states", "activity:" + called);
        m_values[id + ".Name"] = called;
    } else if (name == "AWS::SNS::Topic") {
        m_values[reference] = m_values[id + ".TopicArn"] = arn("sns", called);
        m_values[id + ".TopicName"] = called;
    } else if (name == "AWS::SQS::Queue") {
        m_values[reference] = m_values[id + ".QueueUrl"] =
            "https://sqs." + std::string(kRegion) + ".amazonaws.com/" + std::string(kAccount) + '/' + called;
        m_values[arnName] = arn("sqs", called);
        m_values[id + ".QueueName"] = called;
    } else if (name == "AWS::DynamoDB::Table" || name == "AWS::Serverless::SimpleTable") {
        m_values[reference] = called;
        m_values[arnName] = arn("dynamodb", "table/" + called);
    } else if (name == "AWS::S3::Bucket") {
        m_values[reference] = (given.empty() ? lower(id) : given);
        m_values[arnName] = "arn:aws:s3:::" + (given.empty() ? lower(id) : given);
    } else if (const auto* known = std::find_if(std::begin(kNamed), std::end(kNamed),
                                                [&](const NamedResource& each) { return each.type == name; });
               known != std::end(kNamed)) {
        m_values[arnName] = arn(known->service, std::string(known->prefix) + called);
        m_values[reference] = known->refersByArn ? m_values[arnName] : called;
    } else if (name == "AWS::IAM::Role") {
        m_values[reference] = called;
        m_values[arnName] = "arn:aws:iam::" + std::string(kAccount) + ":role/" + called;
    }
}

std::string TemplateValues::deployed(std::string text) const {
    for (int i = 0; i < kMostRounds && isOpen(text); ++i)
        text = filled(text, m_values);
    return text;
}

void TemplateValues::fill(const SourceValue* substitutions, const SourceValue* definition,
                          ContainedMachine& machine) const {
    machine.values = m_values;
    machine.functions = functionValues(m_functions, {substitutions, definition});
    if (substitutions == nullptr || substitutions->kind != SourceValue::Kind::Object ||
        functionOf(*substitutions))
        return;
    for (const SourceValue& one : substitutions->children) {
        machine.substitutions.push_back(one.key);
        machine.expressions[one.key] = functionText(one);
    }
}

} // namespace steploom::model
