// SPDX-License-Identifier: Apache-2.0
#include "model/terraform/terraform_scope.h"

#include <algorithm>
#include <iterator>

#include "model/terraform/hcl_evaluation.h"
#include "model/terraform/hcl_json.h"
#include "model/terraform/hcl_lexer.h"
#include "model/terraform/hcl_values.h"

namespace steploom::model::terraform {

namespace {

using hcl::Expression;
using hcl::Kind;

constexpr int kMaxSteps = 16;               ///< from local to local
constexpr int kMostSteps = 4096;            ///< of one value
constexpr std::size_t kLongest = 1U << 20U; ///< bytes of one value

bool takePrefix(std::string_view& text, std::string_view prefix) {
    if (text.substr(0, prefix.size()) != prefix)
        return false;
    text.remove_prefix(prefix.size());
    return true;
}

/// The word up to the next dot, which goes with it.
std::string_view takeWord(std::string_view& text) {
    const std::size_t dot = std::min(text.find('.'), text.size());
    const std::string_view word = text.substr(0, dot);
    text.remove_prefix(std::min(dot + 1, text.size()));
    return word;
}

} // namespace

const hcl::Block* Scope::find(std::string_view kind, std::string_view type, std::string_view name) const {
    for (const hcl::Block& block : m_file.root.blocks) {
        if (block.type == kind && block.labels.size() == 2 && block.labels[0] == type &&
            block.labels[1] == name)
            return &block;
    }
    return nullptr;
}

const hcl::Block* Scope::resource(std::string_view type, std::string_view name) const {
    return find("resource", type, name);
}

const hcl::Block* Scope::data(std::string_view type, std::string_view name) const {
    return find("data", type, name);
}

const Expression* Scope::lookUp(std::string_view reference) const {
    const bool local = takePrefix(reference, "local.");
    if (!local && !takePrefix(reference, "var."))
        return nullptr;
    const std::string_view name = takeWord(reference);
    const Expression* found = nullptr;
    for (const hcl::Block& block : m_file.root.blocks) {
        if (local && block.type == "locals")
            found = block.attribute(name) ? block.attribute(name) : found;
        else if (!local && block.type == "variable" && block.labels.size() == 1 && block.labels[0] == name)
            found = block.attribute("default");
    }
    while (found != nullptr && !reference.empty())
        found = found->kind == Kind::Object ? found->item(takeWord(reference)) : nullptr;
    return found == nullptr || found->kind == Kind::Null ? nullptr : found;
}

const Expression& Scope::followed(const Expression& value) const {
    const Expression* at = &value;
    for (int i = 0; i < kMaxSteps && at->kind == Kind::Reference; ++i) {
        const Expression* next = lookUp(at->name);
        if (next == nullptr)
            break;
        at = next;
    }
    return *at;
}

const Expression* Scope::meaning(std::string_view name) const {
    const Expression* found = lookUp(name);
    return found == nullptr ? nullptr : &followed(*found);
}

std::string Scope::text(const Expression& value) const {
    int left = kMostSteps;
    return text(value, 0, left);
}

std::string Scope::reference(std::string_view name) const {
    const Expression* meant = lookUp(name);
    int left = kMostSteps;
    return meant != nullptr ? text(*meant, 1, left) : "${" + std::string(name) + "}";
}

std::string Scope::text(const Expression& value, int depth, int& left) const {
    const std::string_view raw = m_text.substr(value.span.begin, value.span.size());
    if (value.kind == Kind::Null || value.kind == Kind::Missing)
        return {};
    if (value.kind == Kind::Number || value.kind == Kind::True || value.kind == Kind::False)
        return std::string(raw);
    if (value.kind == Kind::Reference && depth < kMaxSteps && --left > 0) {
        if (value.name == "path.module" || value.name == "path.root" || value.name == "path.cwd")
            return ".";
        if (const Expression* meant = lookUp(value.name))
            return text(*meant, depth + 1, left);
    }
    if (value.kind != Kind::Template) {
        auto made = workedOut(m_text, value.span, left, false);
        return made ? std::move(*made) : "${" + std::string(raw) + "}";
    }
    std::string made;
    for (const hcl::Part& part : value.parts) {
        if (made.size() > kLongest)
            break;
        if (part.kind == hcl::Part::Kind::Interpolation && depth < kMaxSteps) {
            made += text(hcl::parseExpression(m_text, part.inner), depth + 1, left);
            continue;
        }
        Expression one = value;
        one.parts = {part};
        made += hcl::templateText(m_text, one);
    }
    return made;
}

std::optional<engine::Value> Scope::known(std::string_view name, hcl::Evaluation& evaluation,
                                          bool deployed) const {
    if (name == "path.module" || name == "path.root" || name == "path.cwd")
        return engine::Value(".");
    if (name == "terraform.workspace")
        return engine::Value("default");
    if (const Expression* meant = lookUp(name))
        return evaluation.value(m_text, meant->span);
    auto given = deployed ? deployedReference(name) : std::nullopt;
    return given ? std::optional(engine::Value(*given)) : std::nullopt;
}

std::optional<std::string> Scope::workedOut(std::string_view text, Span span, int& left,
                                            bool deployed) const {
    hcl::Evaluation evaluation([&](std::string_view name) { return known(name, evaluation, deployed); },
                               left);
    const auto value = evaluation.value(text, span);
    if (!value)
        return std::nullopt;
    if (value->isNull())
        return std::string();
    return value->isArray() || value->isObject() ? hcl::encoded(*value) : hcl::textOf(*value);
}

std::optional<std::string> Scope::json(const Expression& value) const {
    const Expression& meant = followed(value);
    if (meant.isCall("jsonencode") && meant.elements.size() == 1)
        return hcl::jsonView(m_text, followed(meant.elements.front())).text;
    if (meant.kind == Kind::Template)
        return hcl::templateText(m_text, meant);
    return std::nullopt;
}

namespace {

struct Deployed {
    std::string_view type;
    std::string_view attribute; ///< of the block: what holds the name
    std::string_view value;     ///< of `.arn`, with * for the name
    std::string_view id;        ///< of `.id` and of `url`; "" for the name
};

constexpr Deployed kDeployed[] = {
    {"aws_api_gateway_rest_api", "name", "arn:aws:apigateway:us-east-1::/restapis/*", ""},
    {"aws_batch_job_definition", "name", "arn:aws:batch:us-east-1:123456789012:job-definition/*:1", ""},
    {"aws_batch_job_queue", "name", "arn:aws:batch:us-east-1:123456789012:job-queue/*", ""},
    {"aws_cloudwatch_event_bus", "name", "arn:aws:events:us-east-1:123456789012:event-bus/*", ""},
    {"aws_cloudwatch_log_group", "name", "arn:aws:logs:us-east-1:123456789012:log-group:*", ""},
    {"aws_codebuild_project", "name", "arn:aws:codebuild:us-east-1:123456789012:project/*", ""},
    {"aws_dynamodb_table", "name", "arn:aws:dynamodb:us-east-1:123456789012:table/*", ""},
    {"aws_ecs_cluster", "name", "arn:aws:ecs:us-east-1:123456789012:cluster/*",
     "arn:aws:ecs:us-east-1:123456789012:cluster/*"},
    {"aws_ecs_task_definition", "family", "arn:aws:ecs:us-east-1:123456789012:task-definition/*:1", ""},
    {"aws_glue_job", "name", "arn:aws:glue:us-east-1:123456789012:job/*", ""},
    {"aws_iam_role", "name", "arn:aws:iam::123456789012:role/*", ""},
    {"aws_kms_key", "key_id", "arn:aws:kms:us-east-1:123456789012:key/*", ""},
    {"aws_lambda_alias", "name", "arn:aws:lambda:us-east-1:123456789012:function:*", ""},
    {"aws_lambda_function", "function_name", "arn:aws:lambda:us-east-1:123456789012:function:*", ""},
    {"aws_s3_bucket", "bucket", "arn:aws:s3:::*", ""},
    {"aws_secretsmanager_secret", "name", "arn:aws:secretsmanager:us-east-1:123456789012:secret:*", ""},
    {"aws_sfn_activity", "name", "arn:aws:states:us-east-1:123456789012:activity:*",
     "arn:aws:states:us-east-1:123456789012:activity:*"},
    {"aws_sfn_state_machine", "name", "arn:aws:states:us-east-1:123456789012:stateMachine:*",
     "arn:aws:states:us-east-1:123456789012:stateMachine:*"},
    {"aws_sns_topic", "name", "arn:aws:sns:us-east-1:123456789012:*", "arn:aws:sns:us-east-1:123456789012:*"},
    {"aws_sqs_queue", "name", "arn:aws:sqs:us-east-1:123456789012:*",
     "https://sqs.us-east-1.amazonaws.com/123456789012/*"},
};

std::string withName(std::string_view pattern, std::string_view name) {
    std::string made(pattern);
    const std::size_t star = made.find('*');
    return star == std::string::npos ? made : made.replace(star, 1, name);
}

} // namespace

std::optional<std::string> Scope::deployedReference(std::string_view reference) const {
    std::string_view rest = reference;
    const bool isData = takePrefix(rest, "data.");
    const std::string_view type = takeWord(rest);
    const std::string_view label = takeWord(rest);
    const std::string_view attribute = rest;
    if (isData && (type == "aws_region" || type == "aws_caller_identity" || type == "aws_partition")) {
        return type == "aws_region"            ? "us-east-1"
               : type == "aws_caller_identity" ? "123456789012"
               : attribute == "dns_suffix"     ? "amazonaws.com"
                                               : "aws";
    }
    if (type.substr(0, 4) != "aws_" || label.empty() || attribute.empty())
        return std::nullopt;
    const auto* known = std::find_if(std::begin(kDeployed), std::end(kDeployed),
                                     [type](const Deployed& each) { return each.type == type; });
    const bool listed = known != std::end(kDeployed);
    std::string name(label.substr(0, label.find('[')));
    std::replace(name.begin(), name.end(), '_', '-');
    const std::string_view nameAttribute = listed ? known->attribute : "name";
    if (const hcl::Block* block =
            find(isData ? "data" : "resource", type, label.substr(0, label.find('[')))) {
        const std::string given = text(block->attribute(nameAttribute));
        if (!given.empty() && given.find("${") == std::string::npos)
            name = given;
    }
    const bool arn = attribute.size() >= 3 && attribute.substr(attribute.size() - 3) == "arn";
    if (listed && arn)
        return withName(known->value, name);
    if (listed && (attribute == "id" || attribute == "url") && !known->id.empty())
        return withName(known->id, name);
    if (attribute == nameAttribute || attribute == "name" || attribute == "id")
        return name;
    if (arn) {
        const std::string_view service = type.substr(4, type.find('_', 4) - 4);
        return "arn:aws:" + std::string(service) + ":us-east-1:123456789012:" + name;
    }
    return std::nullopt;
}

std::optional<std::string> Scope::deployed(std::string_view text) const {
    std::string made;
    int left = kMostSteps;
    for (std::size_t at = 0; at < text.size();) {
        const std::size_t end = text.substr(at, 2) == "${" ? hcl::skipInterpolation(text, at) : hcl::kNowhere;
        if (end == hcl::kNowhere) {
            made += text[at++];
            continue;
        }
        const Span code{at + 2, end - 1};
        const auto value = hcl::parseExpression(text, code).kind == Kind::Reference
                               ? deployedReference(text.substr(code.begin, code.size()))
                               : workedOut(text, code, left, true);
        if (!value)
            return std::nullopt;
        made += *value;
        at = end;
    }
    return made;
}

} // namespace steploom::model::terraform
