// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <cstdint>
#include <map>
#include <optional>
#include <string>
#include <string_view>
#include <utility>
#include <vector>

#include "model/document/span.h"
#include "model/policy/policy.h"
#include "model/terraform/event_rules.h"
#include "model/terraform/hcl.h"
#include "model/terraform/metric_alarms.h"
#include "model/terraform/module_text.h"

/// What a file of Terraform says about workflows, in plain structs: no value of it is more than text. What
/// the file does not tell (other resources, variables without a default) stands in these texts as a
/// placeholder,
/// `${aws_sns_topic.alerts.arn}`. Text with such references is never filled in here.
namespace steploom::model::terraform {

/// How `definition` gives the definition.
enum class Form : std::uint8_t {
    None,         ///< there is no such attribute
    JsonEncode,   ///< jsonencode({…})
    Text,         ///< a string or heredoc
    File,         ///< file("…")
    TemplateFile, ///< templatefile("…", {…}), or data.template_file
    Unknown,      ///< something else
};

/// A resource or a module that makes a state machine (model/terraform/machine_blocks.h).
struct Machine {
    std::string label;   ///< of the resource; of a module its address
    std::string address; ///< `aws_sfn_state_machine.orders`, `module.orders`
    Span span;           ///< of the whole block
    std::string name;
    std::string type; ///< STANDARD or EXPRESS; empty where it is not said, which means STANDARD
    std::string role; ///< role_arn
    Form form = Form::None;
    Span place;       ///< of the definition's expression
    Span value;       ///< JsonEncode: of what is encoded; Text: the template. It may be in another file
                      ///< of the module
    std::string path; ///< File, TemplateFile: from the file's folder
    std::vector<std::pair<std::string, std::string>>
        variables; ///< TemplateFile: its map, in the file's order
    std::vector<std::pair<std::string, std::string>>
        written; ///< the same as the file writes it: nothing filled in but what a text or jsonencode holds
    struct Logging {
        std::string level; ///< OFF, ALL, ERROR, FATAL
        bool includeExecutionData = false;
        std::string destination;
    };
    std::optional<Logging> logging;
    std::optional<bool> tracing; ///< none where it is not said, which means off
    /// Where these values stand, by the name of the attribute: `name`, `type`, `role_arn`, `level`,
    /// `include_execution_data`, `log_destination`, `enabled`. Only of those that the block has.
    std::map<std::string, Span> places;
};

/// A policy document, and the role that has it.
struct RolePolicy {
    std::string label;
    std::string
        resource; ///< `aws_iam_role_policy`, `aws_iam_policy`, `aws_iam_role`, `aws_iam_policy_document`
    Span span;
    std::vector<std::string> roles; ///< labels of the roles that it is given to
    Policy policy;
    std::string
        managed; ///< the name of one that AWS manages, attached to the roles; `policy` is what is known of it
    bool readable = true; ///< false: it is not written here, or not in a way that can be read
};

struct TerraformFile {
    std::vector<Machine> machines;
    std::vector<MetricAlarm> alarms; ///< of one metric
    std::vector<EventRule> rules;
    std::vector<EventTarget> targets;
    std::vector<RolePolicy> policies;
    std::vector<hcl::Problem> problems; ///< what is no HCL

    /// The policies of the role that a machine runs with, as far as this file has them.
    std::vector<const RolePolicy*> policiesOf(const Machine& machine) const;
};

TerraformFile readTerraform(std::string_view text);
TerraformFile readTerraform(std::string_view text, const hcl::File& parsed);
/// Of the file itself, with what the others of its module say about names in it; policies are those of all.
TerraformFile readTerraform(const ModuleText& module);

} // namespace steploom::model::terraform
