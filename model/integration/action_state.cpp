// SPDX-License-Identifier: Apache-2.0
#include "model/integration/action_state.h"

#include <algorithm>

#include "model/document/edits/states.h"
#include "model/document/json_string.h"
#include "model/integration/optimised.h"

namespace steploom::model {

namespace {

constexpr std::string_view kActivity = "arn:aws:states:us-east-1:123456789012:activity:MyActivity";

char upper(char c) {
    return c >= 'a' && c <= 'z' ? static_cast<char>(c - 'a' + 'A') : c;
}

/// What a query language writes for `input.id`, `token` …
std::string placeText(std::string_view place, bool jsonata) {
    if (place == "token")
        return jsonata ? "{% $states.context.Task.Token %}" : "$$.Task.Token";
    if (place == "execution")
        return jsonata ? "{% $states.context.Execution.Id %}" : "$$.Execution.Id";
    const std::string member(place.substr(5)); // behind `input`
    return jsonata ? "{% $states.input" + member + " %}" : "$" + member;
}

/// Arguments with their `@…` written in a query language; in JSONPath the key before it gets `.$`.
std::string inLanguage(std::string_view arguments, bool jsonata) {
    std::string text;
    std::size_t from = 0;
    for (std::size_t at = arguments.find(": @"); at != std::string_view::npos;
         at = arguments.find(": @", from)) {
        const std::size_t place = at + 3;
        const std::size_t end = arguments.find_first_of(",}]", place);
        text += arguments.substr(from, at - from);
        if (!jsonata)
            text.insert(text.size() - 1, ".$");
        text += ": " + encodeJsonString(placeText(arguments.substr(place, end - place), jsonata));
        from = end;
    }
    return text + std::string(arguments.substr(from));
}

std::string_view emptyValue(ShapeKind kind) {
    switch (kind) {
    case ShapeKind::Number:
        return "0";
    case ShapeKind::Boolean:
        return "false";
    case ShapeKind::List:
        return "[]";
    case ShapeKind::Structure:
        return "{}";
    case ShapeKind::Timestamp:
        return R"("2030-01-01T00:00:00Z")";
    case ShapeKind::String:
    case ShapeKind::Blob:
        break;
    }
    return R"("")";
}

std::string emptyArguments(const SdkAction& action) {
    std::string text = "{";
    for (const ShapeMember& member : requiredParameters(action)) {
        if (text.size() > 1)
            text += ", ";
        text += encodeJsonString(member.name) + ": " + std::string(emptyValue(member.kind));
    }
    return text + "}";
}

/// What the service itself throws now and then, and goes away by trying again.
std::string_view passingErrors(std::string_view call) {
    if (call == "lambda:invoke")
        return R"("Lambda.ServiceException", "Lambda.AWSLambdaException", "Lambda.SdkClientException", "Lambda.TooManyRequestsException")";
    if (call == "http:invoke")
        return R"("States.Http.StatusCode.429", "States.Http.StatusCode.502", "States.Http.StatusCode.503", "States.Http.StatusCode.504")";
    return {};
}

std::string stateText(const std::string& name, std::string_view resource, const std::string& rest) {
    return "{" + encodeJsonString(name) + R"(: {"Type": "Task", "Resource": )" + encodeJsonString(resource) +
           rest + R"(, "End": true}})";
}

std::string optimisedState(const OptimisedCall& call, std::string_view resource, bool jsonata,
                           const SdkTable* table) {
    const std::string plain = call.service + ':' + call.action;
    const bool waits = call.pattern == engine::IntegrationPattern::Callback;
    const OptimisedAction* known = findOptimised(plain);
    std::string arguments;
    if (known != nullptr)
        arguments = inLanguage(waits ? known->tokenArguments : known->arguments, jsonata);
    const SdkAction* sdk = table ? table->find(sdkServiceOf(call.service), call.action) : nullptr;
    if (arguments.empty() && sdk != nullptr)
        arguments = emptyArguments(*sdk);
    if (arguments.empty())
        return {};
    std::string rest = (jsonata ? R"(, "Arguments": )" : R"(, "Parameters": )") + arguments;
    if (plain == "lambda:invoke" && !waits)
        rest += jsonata ? R"(, "Output": "{% $states.result.Payload %}")" : R"(, "OutputPath": "$.Payload")";
    if (const std::string_view errors = passingErrors(plain); !errors.empty())
        rest += R"(, "Retry": [{"ErrorEquals": [)" + std::string(errors) +
                R"(], "IntervalSeconds": 1, "MaxAttempts": 3, "BackoffRate": 2, "JitterStrategy": "FULL"}])";
    if (waits)
        rest += R"(, "TimeoutSeconds": 86400)";
    return stateText(actionTitle(call.serviceName, call.action), resource, rest);
}

} // namespace

std::string actionTitle(std::string_view serviceName, std::string_view action) {
    std::string title(action);
    title.front() = upper(title.front());
    if (serviceName.empty())
        return title;
    const std::string whole = std::string(serviceName) + ' ' + title;
    return whole.size() <= edits::kMaxStateName ? whole : title;
}

std::string actionState(std::string_view resource, bool jsonata, const SdkTable* table) {
    if (resource == "activity")
        return stateText("Activity", kActivity, R"(, "TimeoutSeconds": 3600, "HeartbeatSeconds": 60)");
    constexpr std::string_view prefix = "arn:aws:states:::";
    if (resource.substr(0, prefix.size()) != prefix)
        return {};
    const std::string_view wanted = resource.substr(prefix.size());
    const auto& calls = optimisedCalls();
    const auto found = std::find_if(calls.begin(), calls.end(),
                                    [wanted](const OptimisedCall& call) { return call.call == wanted; });
    if (found != calls.end())
        return optimisedState(*found, resource, jsonata, table);
    const SdkAction* action = table ? table->find(resource) : nullptr;
    if (action == nullptr)
        return {};
    const std::string field = jsonata ? R"(, "Arguments": )" : R"(, "Parameters": )";
    return stateText(actionTitle(action->serviceName, action->action), resource,
                     field + emptyArguments(*action));
}

} // namespace steploom::model
