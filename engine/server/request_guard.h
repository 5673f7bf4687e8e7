// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "engine/server/http_message.h"

#include <cstdint>
#include <optional>
#include <string>
#include <vector>

// Who may talk to the local service. It listens where only this machine can reach it, but every web page in a
// browser on this machine can send requests there too, also under a name of its own that leads here (DNS
// rebinding). So a request must name one of our own hosts, must not come from a page, and must have a content
// type that pages cannot send without asking first.
namespace steploom::engine {

struct GuardRules {
    std::uint16_t port = 8083;
    /// Names besides those of this machine itself that requests may be for: "steploom.test".
    std::vector<std::string> hosts;
};

struct Refusal {
    int status = 403;
    std::string code;    ///< as an error of the API
    std::string message; ///< for the person who reads what the client says
};

/// None where the request may be answered.
std::optional<Refusal> checkRequestOrigin(const HttpRequest& request, const GuardRules& rules);

/// Whether "HOST:PORT" names this service: a loopback address or name, alone or behind the prefix that
/// clients put there by themselves ("sync-127.0.0.1"), or one of the rules' hosts; with our port, or none.
bool isOurHost(std::string_view authority, const GuardRules& rules);

} // namespace steploom::engine
