// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <string>
#include <string_view>
#include <vector>

#include "engine/definition/integrations.h"
#include "model/document/syntax_tree.h"

namespace steploom::model {

/// What a Task calls.
struct Called {
    enum class Kind : std::uint8_t {
        Nothing,  ///< no Task, or not known
        Function, ///< a Lambda function, by its ARN or by lambda:invoke
        Activity,
        Service, ///< another integration
    };
    Kind kind = Kind::Nothing;
    std::string service;  ///< `glue`; of the SDK its own name, `sfn`
    std::string action;   ///< `startJobRun`
    std::string function; ///< its name or the placeholder's; "" where it is not known
    bool sdk = false;
    engine::IntegrationPattern pattern = engine::IntegrationPattern::RequestResponse;
    bool waits() const { return pattern != engine::IntegrationPattern::RequestResponse; }
    /// `glue:startJobRun`, as the optimised integration has it where there is one of that service.
    std::string call() const;
};

Called calledBy(Node state);
/// `arn:aws:lambda:…:function:send-order` → `send`, `order`; words of camelCase, `-` and `_`, in small
/// letters.
std::vector<std::string> wordsOf(std::string_view name);

} // namespace steploom::model
