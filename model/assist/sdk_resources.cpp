// SPDX-License-Identifier: Apache-2.0
#include "model/assist/sdk_resources.h"

#include <algorithm>

namespace steploom::model {

namespace {

constexpr std::string_view kSdk = "arn:aws:states:::aws-sdk:";
constexpr std::size_t kMost = 100; ///< of actions of all services
constexpr std::size_t kLeastTyped = 2;

char lower(char c) {
    return c >= 'A' && c <= 'Z' ? static_cast<char>(c - 'A' + 'a') : c;
}

bool begins(std::string_view text, std::string_view with) {
    return with.size() <= text.size() && std::equal(with.begin(), with.end(), text.begin(),
                                                    [](char a, char b) { return lower(a) == lower(b); });
}

OfferedResource offered(const SdkAction& action) {
    return {std::string(kSdk) + std::string(action.service) + ':' + std::string(action.action),
            std::string(action.serviceName)};
}

std::vector<OfferedResource> servicesOf(const SdkTable& table, std::string_view typed) {
    std::vector<OfferedResource> services;
    std::string_view last;
    for (const SdkAction& action : table.actions()) {
        if (action.service == last || !begins(action.service, typed))
            continue;
        last = action.service;
        services.push_back(
            {std::string(kSdk) + std::string(action.service) + ':', std::string(action.serviceName)});
    }
    return services;
}

} // namespace

std::vector<OfferedResource> sdkResources(const SdkTable& table, std::string_view typed) {
    if (begins(typed, kSdk)) {
        const std::string_view rest = typed.substr(kSdk.size());
        const std::size_t colon = rest.find(':');
        if (colon == std::string_view::npos)
            return servicesOf(table, rest);
        std::vector<OfferedResource> actions;
        for (const SdkAction& action : table.actions()) {
            const bool there =
                action.service.size() == colon && begins(action.service, rest.substr(0, colon));
            if (there && begins(action.action, rest.substr(colon + 1)))
                actions.push_back(offered(action));
        }
        return actions;
    }
    if (begins(kSdk, typed)) // the services come when that is there
        return {{std::string(kSdk), {}}};
    if (typed.size() < kLeastTyped)
        return {};
    const std::size_t colon = typed.find(':');
    std::vector<OfferedResource> actions;
    for (const SdkAction& action : table.actions()) {
        if (actions.size() == kMost)
            break;
        const bool fits = colon == std::string_view::npos
                              ? begins(action.action, typed)
                              : action.service.size() == colon &&
                                    begins(action.service, typed.substr(0, colon)) &&
                                    begins(action.action, typed.substr(colon + 1));
        if (fits)
            actions.push_back(offered(action));
    }
    return actions;
}

} // namespace steploom::model
