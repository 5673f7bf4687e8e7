// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <cstdint>
#include <string>
#include <string_view>
#include <vector>

#include <sys/types.h>

namespace steploom::bench {

/// `steploom-cli serve` as a child process.
class ServedProcess {
public:
    ServedProcess(const std::string& program, const std::vector<std::string>& arguments);
    ~ServedProcess();
    ServedProcess(const ServedProcess&) = delete;
    ServedProcess& operator=(const ServedProcess&) = delete;

    /// 0 where it did not start.
    std::uint16_t port() const noexcept { return m_port; }
    void kill();
    double residentMiB() const;
    /// Of all its threads so far, in seconds.
    double processorSeconds() const;

private:
    pid_t m_child = -1;
    std::uint16_t m_port = 0;
};

/// A connection that is kept, one call after the other.
class ApiConnection {
public:
    explicit ApiConnection(std::uint16_t port)
        : m_port(port) {}
    ~ApiConnection();
    ApiConnection(const ApiConnection&) = delete;
    ApiConnection& operator=(const ApiConnection&) = delete;

    /// The status of the answer and its body; 0 where the connection broke.
    int call(std::string_view operation, const std::string& body, std::string& answer);

private:
    bool open();
    void close();
    bool sendAll(const std::string& text);
    int receive(std::string& answer);

    std::uint16_t m_port;
    int m_socket = -1;
    std::string m_buffer;
};

} // namespace steploom::bench
