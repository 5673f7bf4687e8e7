// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "engine/value/value.h"

#include <functional>
#include <string>
#include <string_view>
#include <variant>

namespace steploom::engine {

/// Why a local service refuses a call, in the codes and words of the service that it stands for.
struct ServiceFault {
    std::string code; ///< "ConditionalCheckFailedException"
    std::string message;
    int status = 400;
};

using ServiceAnswer = std::variant<Value, ServiceFault>;

/// Where a local service keeps what it holds: bodies by kind and key. The default keeps nothing beyond the
/// process.
struct ServiceStore {
    std::function<void(std::string_view kind, std::string_view key, std::string body)> keep =
        [](std::string_view, std::string_view, std::string) {
        };
    std::function<void(std::string_view kind, std::string_view key)> forget = [](std::string_view,
                                                                                 std::string_view) {
    };
    std::function<void(std::string_view kind,
                       const std::function<void(std::string_view key, std::string_view body)>&)>
        each = [](std::string_view, const auto&) {
        };
};

} // namespace steploom::engine
