// SPDX-License-Identifier: Apache-2.0
#include "model/terraform/terraform_export.h"

#include <algorithm>
#include <map>

#include "model/document/scanner.h"
#include "model/substitution/placeholders.h"
#include "model/terraform/hcl_json.h"

namespace steploom::model::terraform {

namespace {

/// Whether the names of Terraform are meant: resources, data, locals, variables.
bool isReference(std::string_view name) {
    for (const std::string_view prefix : {"aws_", "data.", "local.", "var.", "module.", "path.", "each."}) {
        if (name.substr(0, prefix.size()) == prefix)
            return name.find('.') != std::string_view::npos;
    }
    return false;
}

std::string identifier(std::string_view name) {
    std::string made;
    for (const char c : name) {
        const bool letter = (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z') || c == '_';
        const bool digit = c >= '0' && c <= '9';
        if (digit && made.empty())
            made += '_';
        made += letter || digit ? c : '_';
    }
    return made.empty() ? "workflow" : made;
}

/// A label as people write them: `order_processing` of `Order-Processing`.
std::string labelOf(std::string_view name) {
    std::string label = identifier(name);
    std::transform(label.begin(), label.end(), label.begin(),
                   [](char c) { return c >= 'A' && c <= 'Z' ? static_cast<char>(c - 'A' + 'a') : c; });
    return label;
}

/// The text with its placeholders as Terraform writes them; what only looks like one is escaped.
std::string asTemplate(const std::string& text, std::map<std::string, std::string>& variables) {
    std::string made;
    std::size_t from = 0;
    const auto copy = [&](std::size_t to) {
        for (; from < to; ++from) {
            if (text.compare(from, 2, "${") == 0)
                made += '$';
            made += text[from];
        }
    };
    for (const Placeholder& placeholder : placeholders(Document::fromBytes(text))) {
        copy(placeholder.span.begin);
        std::string name = placeholder.name;
        if (!isReference(name)) {
            const std::string variable = identifier(name);
            variables.emplace(variable, name);
            name = "var." + variable;
        }
        made += "${" + name + "}";
        from = placeholder.span.end;
    }
    copy(text.size());
    return made;
}

std::string quoted(std::string_view text) {
    return hcl::hclTemplate(text);
}

std::string jsonEncoded(std::string_view json) {
    const SyntaxTree tree = scan(json);
    return "jsonencode(" + hcl::hclText(tree.root(), {}, "  ") + ")";
}

} // namespace

Result<std::string> exported(const SyntaxTree& definition, const ExportOptions& options) {
    if (!definition.root())
        return Message{"value.nothing", {}};
    if (definition.isBroken())
        return Message{"terraform.text-broken", {}};
    std::map<std::string, std::string> variables;
    const std::string text = asTemplate(std::string(definition.text()), variables);
    const SyntaxTree tree = scan(text);
    const std::string label = labelOf(options.name);
    const std::string& name = options.name.empty() ? label : options.name;
    std::string made;
    for (const auto& [variable, placeholder] : variables) {
        made += "variable \"" + variable + "\" {\n  type = string\n";
        made += "}\n\n";
    }
    made += "resource \"aws_sfn_state_machine\" \"" + label + "\" {\n";
    made += "  name     = " + quoted(name) + "\n";
    made += options.express ? "  type     = \"EXPRESS\"\n" : "";
    made += "  role_arn = aws_iam_role." + label + ".arn\n\n";
    made += "  definition = jsonencode(" + hcl::hclText(tree.root(), {}, "  ") + ")\n";
    if (options.policy.logging)
        made += "\n  logging_configuration {\n"
                "    log_destination        = \"${aws_cloudwatch_log_group." +
                label +
                ".arn}:*\"\n"
                "    include_execution_data = true\n    level                  = \"ALL\"\n  }\n";
    if (options.policy.tracing)
        made += "\n  tracing_configuration {\n    enabled = true\n  }\n";
    made += "}\n\n";
    if (options.policy.logging)
        made += "resource \"aws_cloudwatch_log_group\" \"" + label +
                "\" {\n  name = " + quoted("/aws/vendedlogs/states/" + name) + "\n}\n\n";
    made += "resource \"aws_iam_role\" \"" + label + "\" {\n  name = " + quoted(name) + "\n\n";
    made +=
        "  assume_role_policy = " +
        jsonEncoded(R"({"Version": "2012-10-17", "Statement": [{"Effect": "Allow", "Action": "sts:AssumeRole",
                "Principal": {"Service": "states.amazonaws.com"}}]})") +
        "\n}\n";
    PolicyOptions policyOptions = options.policy;
    policyOptions.name = name;
    const Policy policy = policyOf(policyNeeds(tree.root(), policyOptions));
    if (!policy.statements.empty())
        made += "\nresource \"aws_iam_role_policy\" \"" + label + "\" {\n  name = " + quoted(name) +
                "\n  role = aws_iam_role." + label + ".id\n\n  policy = " + jsonEncoded(policyText(policy)) +
                "\n}\n";
    return made;
}

} // namespace steploom::model::terraform
