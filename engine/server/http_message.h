// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <functional>
#include <memory>
#include <string>
#include <string_view>
#include <utility>
#include <vector>

namespace steploom::engine {

/// A request as it came, once it is whole and within the limits.
struct HttpRequest {
    std::string method;
    /// "/", or the whole URL that a client sends to a proxy.
    std::string target;
    std::vector<std::pair<std::string, std::string>> headers;
    std::string body;
    /// Becomes true when the client has gone away while it waits.
    std::shared_ptr<const bool> gone;

    /// The first header of that name, in any letters; empty where there is none.
    std::string_view header(std::string_view name) const noexcept;
    bool hasHeader(std::string_view name) const noexcept;
};

struct HttpResponse {
    int status = 200;
    std::vector<std::pair<std::string, std::string>> headers; ///< without Content-Length and Connection
    std::string body;
};

/// Sends the response, on the thread of the server; called once, at once or later.
using Respond = std::function<void(HttpResponse)>;
using HttpHandler = std::function<void(HttpRequest, Respond)>;

/// "Not Found" of 404; empty for numbers that we do not send.
std::string_view reasonPhrase(int status) noexcept;

} // namespace steploom::engine
