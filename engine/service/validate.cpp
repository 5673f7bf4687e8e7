// SPDX-License-Identifier: Apache-2.0
#include "engine/service/operations.h"
#include "engine/service/request.h"
#include "engine/service/validate_definition.h"

namespace steploom::engine {

namespace {

constexpr std::size_t kMostDiagnostics = 100;

Reply validate(const Value& request) {
    const bool express = text(request, "type") == "EXPRESS";
    const ValidationResult result = validateDefinition(
        text(request, "definition"), express ? WorkflowType::Express : WorkflowType::Standard);
    const bool warnings = text(request, "severity") == "WARNING";
    const Value& wanted = given(request, "maxResults");
    const std::size_t most =
        wanted.isInt() && wanted.asInt() > 0 ? static_cast<std::size_t>(wanted.asInt()) : kMostDiagnostics;
    std::vector<Value> diagnostics;
    bool truncated = false;
    for (const ValidationDiagnostic& found : result.diagnostics) {
        if (found.severity != "ERROR" && !warnings)
            continue;
        if (diagnostics.size() == most) {
            truncated = true;
            break;
        }
        ObjectBuilder diagnostic;
        diagnostic.add("severity", Value(found.severity));
        diagnostic.add("code", Value(found.code));
        diagnostic.add("message", Value(found.message));
        if (!found.location.empty())
            diagnostic.add("location", Value(found.location));
        diagnostics.push_back(diagnostic.build());
    }
    return Value::object({{"result", Value(result.ok() ? "OK" : "FAIL")},
                          {"diagnostics", Value::array(std::move(diagnostics))},
                          {"truncated", Value(truncated)}});
}

} // namespace

void validateStateMachineDefinition(ServiceState&, const Value& request, const Done& done) {
    done(validate(request));
}

} // namespace steploom::engine
