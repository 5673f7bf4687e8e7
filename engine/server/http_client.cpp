// SPDX-License-Identifier: Apache-2.0
#include "engine/server/http_client.h"

#include <boost/asio/connect.hpp>
#include <boost/asio/io_context.hpp>
#include <boost/asio/ip/tcp.hpp>
#include <boost/beast/core/error.hpp>
#include <boost/beast/core/flat_buffer.hpp>
#include <boost/beast/core/tcp_stream.hpp>
#include <boost/beast/http/parser.hpp>
#include <boost/beast/http/read.hpp>
#include <boost/beast/http/string_body.hpp>
#include <boost/beast/http/write.hpp>

#include <algorithm>
#include <cctype>

namespace steploom::engine {

namespace {

namespace asio = boost::asio;
namespace beast = boost::beast;
namespace http = boost::beast::http;
using asio::ip::tcp;
using boost::system::error_code;

constexpr std::chrono::milliseconds kLookEvery{50}; ///< between two looks whether anybody still waits

struct Url {
    std::string host;
    std::string port = "80";
    std::string target = "/";
    bool valid = false;
};

Url readUrl(std::string_view text) {
    Url url;
    constexpr std::string_view kScheme = "http://";
    if (text.substr(0, kScheme.size()) != kScheme)
        return url;
    text.remove_prefix(kScheme.size());
    const std::size_t slash = text.find('/');
    std::string_view authority = text.substr(0, slash);
    if (slash != std::string_view::npos)
        url.target = text.substr(slash);
    const std::size_t bracket = authority.rfind(']');
    const std::size_t colon = authority.rfind(':');
    if (colon != std::string_view::npos && (bracket == std::string_view::npos || colon > bracket)) {
        url.port = authority.substr(colon + 1);
        authority = authority.substr(0, colon);
    }
    if (bracket != std::string_view::npos && authority.size() > 2)
        authority = authority.substr(1, authority.size() - 2);
    url.host = authority;
    url.valid = !url.host.empty();
    return url;
}

/// One call with a time limit: the operations are asynchronous, so that it can be kept.
class Client {
public:
    explicit Client(const HttpCall& call)
        : m_call(call)
        , m_url(readUrl(call.url))
        , m_stream(m_io)
        , m_resolver(m_io) {
        m_parser.body_limit(call.answerBytes);
    }

    HttpAnswer run(const std::atomic<bool>* cancelled) {
        if (!m_url.valid) {
            m_answer.problem = "the URL is none that begins with http://: " + m_call.url;
            return std::move(m_answer);
        }
        m_stream.expires_after(m_call.timeout);
        m_resolver.async_resolve(m_url.host, m_url.port,
                                 [this](error_code error, const tcp::resolver::results_type& found) {
                                     if (!failed(error))
                                         connect(found);
                                 });
        const auto last = std::chrono::steady_clock::now() + m_call.timeout + std::chrono::seconds(5);
        while (!m_io.stopped() && std::chrono::steady_clock::now() < last &&
               (cancelled == nullptr || !*cancelled))
            m_io.run_for(kLookEvery);
        if (m_answer.status == 0 && m_answer.problem.empty()) {
            m_answer.problem = "no answer in time";
            m_answer.timedOut = true;
        }
        return std::move(m_answer);
    }

private:
    bool failed(error_code error) {
        if (!error)
            return false;
        m_answer.problem = error.message();
        m_answer.timedOut = error == beast::error::timeout;
        return true;
    }
    void connect(const tcp::resolver::results_type& found) {
        m_stream.async_connect(found, [this](error_code error, const tcp::endpoint&) {
            if (!failed(error))
                send();
        });
    }
    void send() {
        m_request.method_string(m_call.method);
        m_request.target(m_url.target);
        m_request.version(11);
        m_request.set(http::field::host, m_url.host + (m_url.port == "80" ? "" : ':' + m_url.port));
        m_request.set(http::field::connection, "close");
        for (const auto& [name, value] : m_call.headers)
            m_request.set(name, value);
        m_request.body() = m_call.body;
        m_request.prepare_payload();
        http::async_write(m_stream, m_request, [this](error_code error, std::size_t) {
            if (!failed(error))
                receive();
        });
    }
    void receive() {
        http::async_read(m_stream, m_buffer, m_parser, [this](error_code error, std::size_t) {
            if (failed(error))
                return;
            auto message = m_parser.release();
            m_answer.status = static_cast<int>(message.result_int());
            for (const auto& field : message)
                m_answer.headers.emplace_back(std::string(field.name_string()), std::string(field.value()));
            m_answer.body = std::move(message.body());
        });
    }

    const HttpCall& m_call;
    Url m_url;
    asio::io_context m_io{1};
    beast::tcp_stream m_stream;
    tcp::resolver m_resolver;
    beast::flat_buffer m_buffer;
    http::request<http::string_body> m_request;
    http::response_parser<http::string_body> m_parser;
    HttpAnswer m_answer;
};

} // namespace

std::string_view HttpAnswer::header(std::string_view name) const noexcept {
    const auto same = [&](const auto& one) {
        return std::equal(one.first.begin(), one.first.end(), name.begin(), name.end(), [](char a, char b) {
            return std::tolower(static_cast<unsigned char>(a)) == std::tolower(static_cast<unsigned char>(b));
        });
    };
    const auto found = std::find_if(headers.begin(), headers.end(), same);
    return found == headers.end() ? std::string_view() : std::string_view(found->second);
}

HttpAnswer callHttp(const HttpCall& call, const std::atomic<bool>* cancelled) {
    return Client(call).run(cancelled);
}

} // namespace steploom::engine
