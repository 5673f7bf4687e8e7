// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <optional>
#include <string>
#include <string_view>

#include "engine/value/value.h"
#include "model/terraform/hcl.h"

namespace steploom::model::hcl {
class Evaluation;
}

namespace steploom::model::terraform {

/// What the names in one file of Terraform stand for, as far as that file alone tells. Borrows the text and
/// the parsed file. What is not known stays a placeholder `${aws_sqs_queue.orders.url}`.
class Scope {
public:
    Scope(std::string_view text, const hcl::File& file)
        : m_text(text)
        , m_file(file) {}

    std::string_view text() const { return m_text; }

    /// The value as characters: locals, defaults of variables and path.module (".") filled in, operators,
    /// conditions and functions worked out; what needs more than that as `${…}`. "" for null.
    std::string text(const hcl::Expression& value) const;
    std::string text(const hcl::Expression* value) const { return value ? text(*value) : std::string(); }
    /// The same of a reference given by its name, `var.prefix`.
    std::string reference(std::string_view name) const;
    /// What such a name stands for; null where it is no local, no variable with a default, or not known.
    const hcl::Expression* meaning(std::string_view name) const;
    /// What a reference to a local or to a variable with a default stands for, through as many of them as it
    /// takes; the value itself where it is something else.
    const hcl::Expression& followed(const hcl::Expression& value) const;
    /// A value that is JSON text: jsonencode(…), or a string that holds it; placeholders in it. None where it
    /// is something else.
    std::optional<std::string> json(const hcl::Expression& value) const;

    const hcl::Block* resource(std::string_view type,
                               std::string_view name) const; ///< null: not in this file
    const hcl::Block* data(std::string_view type, std::string_view name) const;

    /// A value as it could be once deployed: `text` with what is left of placeholders filled in by rules
    /// (deployedReference), or worked out with what these give. Empty where one of them cannot be.
    std::optional<std::string> deployed(std::string_view text) const;
    /// What a reference such as `aws_lambda_function.check.arn` could give: an ARN, a queue's URL, a name.
    /// The name is that of the resource in this file, or its label with `-` for `_`. Region us-east-1,
    /// account 123456789012, as everywhere in this program.
    std::optional<std::string> deployedReference(std::string_view reference) const;

private:
    const hcl::Expression* lookUp(std::string_view reference) const;
    /// `left`: how many references may still be followed, since each may stand in others over and over.
    std::string text(const hcl::Expression& value, int depth, int& left) const;
    std::optional<engine::Value> known(std::string_view name, hcl::Evaluation& evaluation,
                                       bool deployed) const;
    /// What the expression that is all of `span` comes to, in characters; an object or a list as JSON.
    std::optional<std::string> workedOut(std::string_view text, Span span, int& left, bool deployed) const;
    const hcl::Block* find(std::string_view kind, std::string_view type, std::string_view name) const;

    std::string_view m_text;
    const hcl::File& m_file;
};

} // namespace steploom::model::terraform
