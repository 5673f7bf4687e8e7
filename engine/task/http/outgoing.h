// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <string>
#include <string_view>
#include <utility>
#include <vector>

// HTTP as tasks make and read it, whoever carries it.
namespace steploom::engine {

using HttpHeaders = std::vector<std::pair<std::string, std::string>>;

struct OutgoingRequest {
    std::string method = "GET";
    std::string url; ///< https://HOST[:PORT]/PATH[?QUERY], encoded
    HttpHeaders headers;
    std::string body;
};

struct IncomingResponse {
    int status = 0;
    std::string reason; ///< "OK"
    HttpHeaders headers;
    std::string body;
};

/// Whether two header names are the same, in any letters.
bool sameHeader(std::string_view a, std::string_view b) noexcept;
/// The first header of that name; empty where there is none.
std::string_view headerOf(const HttpHeaders& headers, std::string_view name) noexcept;
/// Replaces the header of that name, or adds it.
void setHeader(HttpHeaders& headers, std::string_view name, std::string value);

} // namespace steploom::engine
