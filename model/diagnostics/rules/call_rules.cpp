// SPDX-License-Identifier: Apache-2.0
#include <algorithm>
#include <array>

#include "engine/definition/integrations.h"
#include "model/diagnostics/rules/state_checker.h"
#include "model/diagnostics/rules/values.h"
#include "model/integration/all_integrations.h"
#include "model/integration/optimised.h"

// What a Task calls, and what that call needs. Only warnings: a service may have learnt since what is not
// known here.
namespace steploom::model {

namespace {

/// `service` and `action` of `arn:aws:states:[region]:[account]:[aws-sdk:]service:action[.pattern]`.
struct Called {
    std::string_view service;
    std::string_view action;
};

Called calledBy(std::string_view resource, bool sdk) {
    for (int part = 0; part < (sdk ? 6 : 5); ++part) {
        const std::size_t end = resource.find(':');
        if (end == std::string_view::npos)
            return {};
        resource.remove_prefix(end + 1);
    }
    const std::size_t colon = resource.find(':');
    if (colon == std::string_view::npos)
        return {};
    const std::string_view action = resource.substr(colon + 1);
    return {resource.substr(0, colon), action.substr(0, action.find('.'))};
}

bool isService(const SdkTable& table, std::string_view service) {
    const auto found = std::lower_bound(
        table.actions().begin(), table.actions().end(), service,
        [](const SdkAction& each, std::string_view wanted) { return each.service < wanted; });
    return found != table.actions().end() && found->service == service;
}

/// What the caller need not give: a token that makes a call safe to repeat is made where it is not.
bool isMade(std::string_view parameter) {
    constexpr std::string_view kToken = "Token";
    return parameter.size() >= kToken.size() && parameter.substr(parameter.size() - kToken.size()) == kToken;
}

bool gives(Node object, std::string_view parameter) {
    return object.member(parameter) || object.member(std::string(parameter) + ".$");
}

} // namespace

/// The Resource names a call of a service.
void StateChecker::call(Node value, std::string_view text, bool sdk) {
    const Called called = calledBy(text, sdk);
    const SdkTable& table = allIntegrations();
    const std::string_view service = sdk ? called.service : sdkServiceOf(called.service);
    const SdkAction* action = table.find(service, called.action);
    if (sdk && action == nullptr) {
        if (isService(table, service))
            warning("task.sdk-action", value, value.span(),
                    {std::string(called.service), std::string(called.action)});
        else
            warning("task.sdk-service", value, value.span(), {std::string(called.service)});
        return;
    }
    const Node given =
        at(m_language == engine::QueryLanguage::Jsonata ? Field::Arguments : Field::Parameters);
    // Without the field the call gets the state's input.
    if (!given || given.kind() != NodeKind::Object || isSubstituted(given))
        return;
    if (action != nullptr) {
        for (const ShapeMember& parameter : requiredParameters(*action)) {
            if (!isMade(parameter.name) && !gives(given, parameter.name))
                warning("task.parameter", given, given.keySpan(), {std::string(parameter.name)});
        }
    } else if (!sdk && called.action == "invoke" &&
               (called.service == "http" || called.service == "apigateway")) {
        request(given, called.service == "http");
    }
}

/// HTTP requests have no action of the SDK behind them.
void StateChecker::request(Node given, bool needsConnection) {
    for (const std::string_view parameter : {"ApiEndpoint", "Method"}) {
        if (!gives(given, parameter))
            warning("task.parameter", given, given.keySpan(), {std::string(parameter)});
    }
    if (needsConnection && !gives(given, "Authentication") && !gives(given, "InvocationConfig"))
        warning("task.parameter", given, given.keySpan(), {"Authentication"});
    const Node method = given.member("Method");
    if (!method || !method.isString() || isSubstituted(method) || isQuery(method))
        return;
    constexpr std::array<std::string_view, 7> kMethods{"GET",   "POST", "PUT",    "DELETE",
                                                       "PATCH", "HEAD", "OPTIONS"};
    const std::string_view text = charactersOf(method, m_buffer);
    if (std::find(kMethods.begin(), kMethods.end(), text) == kMethods.end())
        warning("task.method", method, method.span(), {std::string(text)});
}

} // namespace steploom::model
