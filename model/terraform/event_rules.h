// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <optional>
#include <string>
#include <utility>
#include <vector>

#include "model/terraform/block_reader.h"

/// What EventBridge starts, as a file of Terraform says it. Texts have locals and defaults of variables
/// filled in; what the file does not tell is a placeholder, `${aws_iam_role.events.arn}`.
namespace steploom::model::terraform {

/// resource "aws_cloudwatch_event_rule".
struct EventRule : ResourceBlock {
    std::string name;
    std::string bus;      ///< empty: default
    std::string pattern;  ///< JSON text, placeholders in it; empty: none
    Span patternSpan;     ///< of its value; empty where there is none
    std::string schedule; ///< schedule_expression
    bool enabled = true;
};

/// resource "aws_cloudwatch_event_target": what a rule starts, and with which input. At most one of input,
/// inputPath and transformer is meant to be there; without them the event itself is the input.
struct EventTarget : ResourceBlock {
    std::string rule;      ///< as the text says
    std::string ruleLabel; ///< label of the rule that it refers to; empty: by name
    std::string arn;
    std::string machine; ///< label of the machine that `arn` refers to; empty: none
    std::string role;
    std::optional<std::string> input; ///< JSON text
    std::string inputPath;            ///< JSONPath into the event: `$.detail`; empty: none
    Span inputSpan;                   ///< of what gives the input: a value, or the transformer's block
    struct Transformer {
        std::vector<std::pair<std::string, std::string>> paths; ///< name, JSONPath into the event
        std::string inputTemplate;                              ///< with `<name>` in it; as it is written
    };
    std::optional<Transformer> transformer;
};

/// Read the blocks of such resources; they have two labels.
EventRule readEventRule(const Scope& scope, const hcl::Block& block);
EventTarget readEventTarget(const Scope& scope, const hcl::Block& block);

} // namespace steploom::model::terraform
