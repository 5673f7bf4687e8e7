// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <optional>
#include <string>

#include "model/container/source_value.h"
#include "model/substitution/substitute.h"

namespace steploom::model {

/// The intrinsic functions of a template of CloudFormation, worked out without deploying it: Ref, GetAtt,
/// Sub, Join, Select, Split, FindInMap, If with the template's Conditions (Equals, And, Or, Not), Base64,
/// Length. What only a deployment knows (ImportValue, Cidr, GetAZs, dynamic references) has no value. See
/// "Intrinsic function reference" of the CloudFormation template reference.
class TemplateFunctions {
public:
    /// Keeps what it needs of the template: its Mappings and Conditions.
    explicit TemplateFunctions(const SourceValue& root);

    /// The text that a value stands for, with these parameters, attributes and pseudo parameters by name.
    std::optional<std::string> text(const SourceValue& value, const SubstitutionValues& known) const;
    /// Whether a condition of the template holds; none where that cannot be told.
    std::optional<bool> condition(const std::string& name, const SubstitutionValues& known) const;
    /// The value itself, or what Fn::If gives in its place; null where that cannot be told.
    const SourceValue* chosen(const SourceValue& value, const SubstitutionValues& known) const;

private:
    std::optional<SourceValue> m_mappings;
    std::optional<SourceValue> m_conditions;
};

} // namespace steploom::model
