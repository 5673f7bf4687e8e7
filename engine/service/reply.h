// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "engine/value/value.h"

#include <functional>
#include <string>
#include <utility>

namespace steploom::engine {

/// Why the states API refuses a request, in the codes and words of the service.
struct ServiceError {
    std::string code; ///< "StateMachineDoesNotExist"
    std::string message;
    /// HTTP status: 400 where the request is at fault, 500 where we are.
    int status = 400;
    /// Further members of the answer (`reason`, `resourceName`): an object, or absent.
    Value details;
};

/// What an operation answers: a body, or an error.
class Reply {
public:
    Reply(Value body)
        : m_body(std::move(body)) {}
    Reply(ServiceError error)
        : m_error(std::move(error)) {}

    bool isError() const noexcept { return !m_error.code.empty(); }
    const Value& body() const noexcept { return m_body; }
    const ServiceError& error() const noexcept { return m_error; }

private:
    Value m_body;
    ServiceError m_error;
};

/// Takes an answer, at once or later, on the thread of the service.
using Done = std::function<void(Reply)>;

} // namespace steploom::engine
