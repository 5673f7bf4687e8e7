// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "engine/server/http_message.h"
#include "engine/server/request_guard.h"
#include "engine/service/service.h"

#include <functional>
#include <memory>

// The JSON 1.0 protocol of AWS over the operations: X-Amz-Target names one, the body is its request, and an
// error is a status with a body that says its type. Signatures are neither asked for nor looked at.
namespace steploom::engine {

/// Answers another service's call (`AmazonSQS.ReceiveMessage`) for those who look into the local services.
using OtherTargets = std::function<void(std::string_view target, const Value& request, const Done& done)>;

class ApiEndpoint {
public:
    ApiEndpoint(Service& service, GuardRules rules, OtherTargets others = {});

    void setRules(GuardRules rules) { m_rules = std::move(rules); }
    void handle(const HttpRequest& request, const Respond& respond);

private:
    std::string newRequestId();

    Service& m_service;
    GuardRules m_rules;
    OtherTargets m_others;
    std::uint64_t m_random;
};

} // namespace steploom::engine
