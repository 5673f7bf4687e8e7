// SPDX-License-Identifier: Apache-2.0
#include "engine/server/request_guard.h"

#include <algorithm>
#include <cctype>

namespace steploom::engine {

namespace {

constexpr std::string_view kScheme = "http://";
constexpr std::string_view kPrefix = "sync-";

std::string lower(std::string_view text) {
    std::string small(text);
    std::transform(small.begin(), small.end(), small.begin(),
                   [](unsigned char c) { return static_cast<char>(std::tolower(c)); });
    return small;
}

/// 127.0.0.0/8 as four numbers, and nothing shorter: "127.1" is somebody's trick or a mistake.
bool isLoopbackNumber(std::string_view host) {
    int parts = 0;
    while (true) {
        const std::size_t dot = host.find('.');
        const std::string_view part = host.substr(0, dot);
        const bool digits =
            !part.empty() && part.size() <= 3 &&
            std::all_of(part.begin(), part.end(), [](unsigned char c) { return std::isdigit(c) != 0; });
        if (!digits || (parts == 0 && part != "127"))
            return false;
        ++parts;
        if (dot == std::string_view::npos)
            return parts == 4;
        host.remove_prefix(dot + 1);
    }
}

bool isOurName(std::string_view host, const GuardRules& rules) {
    if (host == "localhost" || host == "[::1]" || isLoopbackNumber(host))
        return true;
    constexpr std::string_view kLocal = ".localhost";
    if (host.size() > kLocal.size() && host.substr(host.size() - kLocal.size()) == kLocal)
        return true;
    return std::any_of(rules.hosts.begin(), rules.hosts.end(),
                       [&](const std::string& one) { return lower(one) == host; });
}

Refusal forbidden(std::string message) {
    return {403, "AccessDeniedException", std::move(message)};
}

/// The media type of a Content-Type header, without parameters.
std::string mediaType(std::string_view value) {
    std::string_view type = value.substr(0, value.find(';'));
    while (!type.empty() && type.back() == ' ')
        type.remove_suffix(1);
    return lower(type);
}

} // namespace

bool isOurHost(std::string_view authority, const GuardRules& rules) {
    std::string host = lower(authority);
    const std::size_t bracket = host.rfind(']');
    const std::size_t colon = host.rfind(':');
    if (colon != std::string::npos && (bracket == std::string::npos || colon > bracket)) {
        if (host.substr(colon + 1) != std::to_string(rules.port))
            return false;
        host.resize(colon);
    }
    if (isOurName(host, rules))
        return true;
    return host.compare(0, kPrefix.size(), kPrefix) == 0 && isOurName(host.substr(kPrefix.size()), rules);
}

std::optional<Refusal> checkRequestOrigin(const HttpRequest& request, const GuardRules& rules) {
    if (request.method == "CONNECT")
        return forbidden("This is no proxy: it answers requests for itself only.");
    std::string_view path = request.target;
    if (lower(path.substr(0, kScheme.size())) == kScheme) {
        const std::string_view rest = path.substr(kScheme.size());
        const std::size_t slash = rest.find('/');
        const std::string_view authority = rest.substr(0, slash);
        if (authority.find('@') != std::string_view::npos || !isOurHost(authority, rules))
            return forbidden("This is no proxy: it answers requests for itself only.");
        path = slash == std::string_view::npos ? std::string_view("/") : rest.substr(slash);
    }
    if (!isOurHost(request.header("Host"), rules))
        return forbidden("The request is for another host. Names that lead here can be allowed with "
                         "--allow-host.");
    for (const char* header : {"Origin", "Sec-Fetch-Site", "Sec-Fetch-Mode"}) {
        if (request.hasHeader(header))
            return forbidden("Requests of web pages are not answered.");
    }
    if (path != "/")
        return Refusal{404, "UnknownOperationException", "There is nothing at this path."};
    if (request.method != "POST")
        return Refusal{405, "UnknownOperationException", "Operations are called with POST."};
    const std::string type = mediaType(request.header("Content-Type"));
    if (type != "application/x-amz-json-1.0" && type != "application/x-amz-json-1.1")
        return Refusal{415, "SerializationException", "The content type must be application/x-amz-json-1.0."};
    return std::nullopt;
}

} // namespace steploom::engine
