// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "engine/definition/workflow_type.h"
#include "engine/value/value.h"

#include <string>
#include <string_view>
#include <vector>

// The verdict of the states API on a definition: what CreateStateMachine would refuse, in the codes, places
// and words of the service (ValidateStateMachineDefinition). It judges, and does not advise: the model's
// diagnostics do that.
namespace steploom::engine {

struct ValidationDiagnostic {
    /// ERROR or WARNING, as a value of the API.
    std::string severity = "ERROR";
    /// SCHEMA_VALIDATION_FAILED, INVALID_JSON_DESCRIPTION, MISSING_TRANSITION_TARGET …
    std::string code;
    std::string message;
    /// Place such as "/States/Charge/Resource", "/" for the whole; a place in the text where that is not
    /// JSON; empty where the service names none.
    std::string location;
};

struct ValidationResult {
    std::vector<ValidationDiagnostic> diagnostics;
    /// OK: nothing in it is an ERROR.
    bool ok() const;
};

ValidationResult validateDefinition(std::string_view text, WorkflowType type);

/// What CreateStateMachine says of an InvalidDefinition: "Invalid State Machine Definition: 'CODE: words at
/// place'". Empty where the result is OK.
std::string invalidDefinitionMessage(const ValidationResult& result);

} // namespace steploom::engine
