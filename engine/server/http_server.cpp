// SPDX-License-Identifier: Apache-2.0
#include "engine/server/http_server.h"

#include <boost/asio/ip/tcp.hpp>
#include <boost/asio/post.hpp>
#include <boost/asio/steady_timer.hpp>
#include <boost/asio/write.hpp>
#include <boost/beast/core/flat_buffer.hpp>
#include <boost/beast/core/tcp_stream.hpp>
#include <boost/beast/http/parser.hpp>
#include <boost/beast/http/read.hpp>
#include <boost/beast/http/string_body.hpp>

#include <optional>
#include <set>

namespace steploom::engine {

namespace {

namespace asio = boost::asio;
namespace beast = boost::beast;
namespace http = boost::beast::http;
using asio::ip::tcp;
using boost::system::error_code;

/// How long a refused client may go on sending before we hang up on it.
constexpr std::chrono::seconds kLinger{2};

std::string serialized(const HttpResponse& response, bool keepAlive) {
    std::string text = "HTTP/1.1 " + std::to_string(response.status) + ' ';
    text += reasonPhrase(response.status);
    text += "\r\n";
    for (const auto& [name, value] : response.headers)
        text += name + ": " + value + "\r\n";
    text += "Content-Length: " + std::to_string(response.body.size());
    text += keepAlive ? "\r\nConnection: keep-alive\r\n\r\n" : "\r\nConnection: close\r\n\r\n";
    return text + response.body;
}

HttpResponse refusal(int status) {
    return {status, {{"Content-Type", "application/x-amz-json-1.0"}}, "{}"};
}

std::string_view view(beast::string_view text) {
    return {text.data(), text.size()};
}

} // namespace

struct HttpServer::Shared {
    asio::io_context& io;
    HttpHandler handler;
    HttpLimits limits;
    std::set<Connection*> open;
    bool stopped = false;
};

class HttpServer::Connection final : public std::enable_shared_from_this<Connection> {
public:
    Connection(std::shared_ptr<Shared> shared, tcp::socket socket)
        : m_shared(std::move(shared))
        , m_stream(std::move(socket)) {
        m_shared->open.insert(this);
    }
    ~Connection() { m_shared->open.erase(this); }
    Connection(const Connection&) = delete;
    Connection& operator=(const Connection&) = delete;

    void read() {
        m_parser.emplace();
        m_parser->header_limit(m_shared->limits.headerBytes);
        m_parser->body_limit(m_shared->limits.bodyBytes);
        m_stream.expires_after(m_shared->limits.readTime);
        http::async_read_header(
            m_stream, m_buffer, *m_parser,
            [self = shared_from_this()](error_code error, std::size_t) { self->onHeader(error); });
    }

    void close() {
        *m_gone = true;
        error_code ignored;
        m_stream.socket().shutdown(tcp::socket::shutdown_both, ignored);
        m_stream.close();
    }

private:
    void onHeader(error_code error) {
        if (error)
            return refuse(error);
        if (view(m_parser->get()[http::field::expect]) == "100-continue") {
            m_out = "HTTP/1.1 100 Continue\r\n\r\n";
            return asio::async_write(m_stream, asio::buffer(m_out),
                                     [self = shared_from_this()](error_code failed, std::size_t) {
                                         if (!failed)
                                             self->readBody();
                                     });
        }
        readBody();
    }

    void readBody() {
        http::async_read(
            m_stream, m_buffer, *m_parser,
            [self = shared_from_this()](error_code error, std::size_t) { self->onRequest(error); });
    }

    void onRequest(error_code error) {
        if (error)
            return refuse(error);
        auto message = m_parser->release();
        m_keepAlive = message.keep_alive();
        HttpRequest request;
        request.method = view(message.method_string());
        request.target = view(message.target());
        for (const auto& field : message)
            request.headers.emplace_back(view(field.name_string()), view(field.value()));
        request.body = std::move(message.body());
        m_gone = std::make_shared<bool>(false);
        request.gone = m_gone;
        m_answered = false;
        m_stream.expires_never(); // the answer may take as long as it needs
        m_shared->handler(std::move(request), [self = shared_from_this()](const HttpResponse& response) {
            self->respond(response);
        });
        if (!m_answered)
            watch();
    }

    /// Notices a client that hangs up while it waits.
    void watch() {
        m_stream.socket().async_wait(tcp::socket::wait_read, [self = shared_from_this()](error_code error) {
            if (error || self->m_answered)
                return;
            char byte = 0;
            error_code failed;
            const std::size_t read =
                self->m_stream.socket().receive(asio::buffer(&byte, 1), tcp::socket::message_peek, failed);
            if (read == 0)
                *self->m_gone = true; // the answer has nowhere to go; whoever makes it may look
        });
    }

    void respond(const HttpResponse& response) {
        if (std::exchange(m_answered, true))
            return;
        error_code ignored;
        m_stream.socket().cancel(ignored); // the watch
        send(response, m_keepAlive && !m_shared->stopped);
    }

    void send(const HttpResponse& response, bool keepAlive) {
        m_out = serialized(response, keepAlive);
        m_stream.expires_after(m_shared->limits.writeTime);
        asio::async_write(m_stream, asio::buffer(m_out),
                          [self = shared_from_this(), keepAlive](error_code error, std::size_t) {
                              if (error)
                                  return self->close();
                              if (keepAlive)
                                  return self->read();
                              self->linger();
                          });
    }

    /// A request that cannot be read. What is still on its way is thrown away for a moment, or the client
    /// would see a broken connection and not the answer.
    void refuse(error_code error) {
        if (error == http::error::body_limit)
            return send(refusal(413), false);
        if (error == http::error::header_limit)
            return send(refusal(431), false);
        if (error == beast::error::timeout || error == http::error::end_of_stream ||
            error.category() != http::make_error_code(http::error::bad_version).category())
            return close();
        send(refusal(400), false);
    }

    void linger() {
        error_code ignored;
        m_stream.socket().shutdown(tcp::socket::shutdown_send, ignored);
        m_stream.expires_after(kLinger);
        drain();
    }

    void drain() {
        m_stream.async_read_some(asio::buffer(m_waste),
                                 [self = shared_from_this()](error_code error, std::size_t) {
                                     if (error)
                                         return self->close();
                                     self->drain();
                                 });
    }

    std::shared_ptr<Shared> m_shared;
    beast::tcp_stream m_stream;
    beast::flat_buffer m_buffer;
    std::optional<http::request_parser<http::string_body>> m_parser;
    std::shared_ptr<bool> m_gone = std::make_shared<bool>(false);
    std::string m_out;
    std::array<char, 4096> m_waste{};
    bool m_keepAlive = true;
    bool m_answered = false;
};

class HttpServer::Listener final : public std::enable_shared_from_this<Listener> {
public:
    explicit Listener(std::shared_ptr<Shared> shared)
        : m_shared(std::move(shared))
        , m_acceptor(m_shared->io)
        , m_pause(m_shared->io) {}

    std::string open(const std::string& address, std::uint16_t port) {
        error_code error;
        const auto host = asio::ip::make_address(address, error);
        const tcp::endpoint endpoint(host, port);
        if (!error)
            m_acceptor.open(endpoint.protocol(), error);
        if (!error)
            m_acceptor.set_option(asio::socket_base::reuse_address(true), error);
        if (!error)
            m_acceptor.bind(endpoint, error);
        if (!error)
            m_acceptor.listen(asio::socket_base::max_listen_connections, error);
        if (error)
            return error.message();
        m_port = m_acceptor.local_endpoint(error).port();
        accept();
        return {};
    }

    void close() {
        error_code ignored;
        m_acceptor.close(ignored);
        m_pause.cancel();
    }

    std::uint16_t port() const noexcept { return m_port; }

private:
    void accept() {
        m_acceptor.async_accept([self = shared_from_this()](error_code error, tcp::socket socket) {
            self->onAccept(error, std::move(socket));
        });
    }

    void onAccept(error_code error, tcp::socket socket) {
        if (m_shared->stopped || error == asio::error::operation_aborted)
            return;
        if (error) { // no more files for sockets, most likely: later there may be
            m_pause.expires_after(std::chrono::milliseconds(100));
            return m_pause.async_wait([self = shared_from_this()](error_code cancelled) {
                if (!cancelled)
                    self->accept();
            });
        }
        error_code ignored;
        socket.set_option(tcp::no_delay(true), ignored);
        if (m_shared->open.size() < m_shared->limits.connections)
            std::make_shared<Connection>(m_shared, std::move(socket))->read();
        accept();
    }

    std::shared_ptr<Shared> m_shared;
    tcp::acceptor m_acceptor;
    asio::steady_timer m_pause;
    std::uint16_t m_port = 0;
};

HttpServer::HttpServer(asio::io_context& io, HttpHandler handler, HttpLimits limits)
    : m_shared(std::make_shared<Shared>(Shared{io, std::move(handler), limits, {}, false}))
    , m_listener(std::make_shared<Listener>(m_shared)) {
}

HttpServer::~HttpServer() {
    stop();
}

std::string HttpServer::listen(const std::string& address, std::uint16_t port) {
    return m_listener->open(address, port);
}

std::uint16_t HttpServer::port() const noexcept {
    return m_listener->port();
}

std::size_t HttpServer::connections() const noexcept {
    return m_shared->open.size();
}

void HttpServer::stop() {
    if (std::exchange(m_shared->stopped, true))
        return;
    m_listener->close();
    for (Connection* connection : std::set<Connection*>(m_shared->open))
        connection->close();
}

} // namespace steploom::engine
