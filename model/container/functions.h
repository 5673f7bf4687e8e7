// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <map>
#include <optional>
#include <string>
#include <string_view>

#include "model/container/source_value.h"

namespace steploom::model {

/// An intrinsic function of CloudFormation, in its short form (`!GetAtt A.Arn`) or its long one
/// (`{Fn::GetAtt: [A, Arn]}`).
struct TemplateFunction {
    std::string name; ///< `Ref`, `GetAtt`, `Sub`, `Join` …
    const SourceValue* argument = nullptr;
};
std::optional<TemplateFunction> functionOf(const SourceValue& value);

/// The string that stands for a function in a view, with placeholders for what is only known when the
/// template is deployed: `${A.Arn}`, `${Bucket}`; of Fn::Sub its text, of Fn::Join what it joins. Of what has
/// no such name one that says which function it is: `${ImportValue.shared-role}`. A value that is no function
/// is itself.
std::string functionText(const SourceValue& value);

/// A value in JSON, functions in their long form.
std::string functionJson(const SourceValue& value);

/// Whether a field holds a number: what stands for one is written without quotes.
bool isNumberField(std::string_view name);

/// Whether it has functions that nothing else can be: tags, or members that begin with `Fn::`.
bool hasFunctions(const SourceValue& value);

/// In a definition of its own: placeholders without quotes in such fields are what they will be, no strings.
void openNumbers(SourceValue& definition);

/// In a definition of Serverless: variables that are all of a value stand without quotes where the field
/// holds no text, or where `values` has an object or a list for them.
void openVariables(SourceValue& definition, const std::map<std::string, std::string>& values);

/// Puts these strings in the place of the functions in `definition`, and says what each stands for, as it is
/// written in `bytes` or, where that takes several lines, in JSON.
void resolveFunctions(std::string_view bytes, SourceValue& definition,
                      std::map<std::string, std::string>& functions);

} // namespace steploom::model
