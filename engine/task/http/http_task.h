// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "engine/task/handler.h"
#include "engine/task/http/connection.h"
#include "engine/task/http/outgoing.h"

#include <optional>
#include <string>
#include <string_view>
#include <variant>

// HTTP tasks, arn:aws:states:::http:invoke (developer guide, "Call HTTPS APIs in Step Functions workflows"):
// what a task's parameters and its connection come to as a request, and what a response is as a result.
// Nothing here opens a socket.
namespace steploom::engine {

/// Why a task fails, as an error name and a cause.
struct HttpTaskFault {
    std::string error;
    std::string cause;
};

/// The longest response body, in bytes; Step Functions asks for no more.
inline constexpr std::size_t kHttpTaskBytes = 262'144;

/// The ARN of the connection that a task names in Authentication or InvocationConfig; empty: none.
std::string_view connectionArnOf(const Value& parameters);

/// The request of a task. What the connection has (headers, query and body parameters) wins over what the
/// task has. `connection` may be null. The token of an OAuth connection is not in it yet. States.Runtime
/// where the parameters cannot be a request.
std::variant<OutgoingRequest, HttpTaskFault>
httpTaskRequest(const Value& parameters, const HttpConnection* connection, std::string_view region);

/// The request for a token of an OAuth connection, by the client credentials grant (RFC 6749, 4.4).
std::variant<OutgoingRequest, HttpTaskFault> accessTokenRequest(const HttpConnection& connection);

/// What a task gives for a response: {Headers, ResponseBody, StatusCode, StatusText}, or
/// States.Http.StatusCode.NNN outside of 200 to 299, with the body as its cause.
TaskAnswer httpTaskAnswer(const IncomingResponse& response);

/// A value as application/x-www-form-urlencoded, nested members as a[b]. `arrays` is INDICES (a[0]=x),
/// BRACKETS (a[]=x), REPEAT (a=x&a=y) or COMMAS (a=x,y).
std::string formOf(const Value& value, std::string_view arrays);

} // namespace steploom::engine
