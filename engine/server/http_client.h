// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <atomic>
#include <chrono>
#include <string>
#include <string_view>
#include <utility>
#include <vector>

namespace steploom::engine {

struct HttpCall {
    std::string method = "POST";
    std::string url; ///< http://HOST[:PORT]/PATH
    std::vector<std::pair<std::string, std::string>> headers;
    std::string body;
    std::chrono::milliseconds timeout{60'000};
    std::size_t answerBytes = std::size_t{8} * 1024 * 1024;
};

struct HttpAnswer {
    int status = 0;
    std::vector<std::pair<std::string, std::string>> headers;
    std::string body;
    std::string problem; ///< why there is none; empty otherwise
    bool timedOut = false;

    /// The first header of that name, in any letters; empty where there is none.
    std::string_view header(std::string_view name) const noexcept;
};

/// Blocks until there is an answer, or `cancelled` becomes true where it is given. Follows no redirects; http
/// only.
HttpAnswer callHttp(const HttpCall& call, const std::atomic<bool>* cancelled = nullptr);

} // namespace steploom::engine
