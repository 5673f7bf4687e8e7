// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "engine/server/http_message.h"

#include <chrono>
#include <cstdint>
#include <memory>
#include <string>

namespace boost::asio {
class io_context;
}

// HTTP/1.1 for a few hundred clients of one machine, on the thread that runs the io_context. It knows
// connections, limits and time; what a request means is the handler's business.
namespace steploom::engine {

struct HttpLimits {
    std::size_t bodyBytes = std::size_t{4} * 1024 * 1024;
    std::uint32_t headerBytes = 32 * 1024;
    std::size_t connections = 1'024;
    /// For a whole request to come in, the wait for it included, and for a response to go out.
    std::chrono::milliseconds readTime{60'000};
    std::chrono::milliseconds writeTime{30'000};
};

class HttpServer {
public:
    HttpServer(boost::asio::io_context& io, HttpHandler handler, HttpLimits limits = {});
    ~HttpServer();
    HttpServer(const HttpServer&) = delete;
    HttpServer& operator=(const HttpServer&) = delete;

    /// Listens at an address ("127.0.0.1", "::1"); port 0 takes a free one. Empty on success, else what
    /// stands in the way, in the words of the system.
    std::string listen(const std::string& address, std::uint16_t port);
    std::uint16_t port() const noexcept;
    std::size_t connections() const noexcept;
    /// Takes no more connections and closes those that are open.
    void stop();

private:
    struct Shared;
    class Connection;
    class Listener;
    std::shared_ptr<Shared> m_shared;
    std::shared_ptr<Listener> m_listener;
};

} // namespace steploom::engine
