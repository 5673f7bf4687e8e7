// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <cstddef>
#include <cstdint>
#include <string>
#include <string_view>
#include <vector>

namespace steploom::model {

enum class ShapeKind : std::uint8_t { String, Number, Boolean, List, Structure, Blob, Timestamp };

/// A parameter of an action or a member of its response.
struct ShapeMember {
    ShapeKind kind = ShapeKind::String;
    std::string_view name; ///< as Step Functions wants it: PascalCase
};

/// One action of an AWS SDK integration. The texts are the table's.
struct SdkAction {
    std::string_view service;     ///< as in a Resource: `dynamodb`
    std::string_view serviceName; ///< as people know it: `DynamoDB`
    std::string_view action;      ///< `putItem`
    std::string_view parameters;  ///< required ones, as written in the table
    std::string_view response;    ///< members, as written in the table
};

/// The generated table of AWS SDK integrations (scripts/integrations says what its lines are), for looking
/// up. A line that is not of its form is passed over.
class SdkTable {
public:
    /// `text`: the table's bytes. Takes some milliseconds for all of AWS.
    explicit SdkTable(std::string text);
    SdkTable(const SdkTable&) = delete;
    SdkTable& operator=(const SdkTable&) = delete;

    /// In the order of services, then of actions.
    const std::vector<SdkAction>& actions() const { return m_actions; }
    /// The action that a Resource names, `arn:aws:states:::aws-sdk:dynamodb:putItem` with or without a
    /// pattern behind it; null for any other text.
    const SdkAction* find(std::string_view resource) const;
    const SdkAction* find(std::string_view service, std::string_view action) const;

private:
    std::string m_text;
    std::vector<SdkAction> m_actions;
};

std::vector<ShapeMember> requiredParameters(const SdkAction& action);
std::vector<ShapeMember> responseMembers(const SdkAction& action);

} // namespace steploom::model
