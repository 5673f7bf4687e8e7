// SPDX-License-Identifier: Apache-2.0
#include "tests/bench/serve_client.h"

#include <algorithm>
#include <charconv>
#include <cstdio>
#include <cstdlib>
#include <fstream>
#include <sstream>

#include <arpa/inet.h>
#include <netinet/tcp.h>
#include <signal.h>
#include <spawn.h>
#include <sys/socket.h>
#include <sys/wait.h>
#include <unistd.h>

extern char** environ;

namespace steploom::bench {

ServedProcess::ServedProcess(const std::string& program, const std::vector<std::string>& arguments) {
    int ends[2];
    if (::pipe(ends) != 0)
        return;
    std::vector<std::string> texts = {program, "serve", "--port", "0"};
    texts.insert(texts.end(), arguments.begin(), arguments.end());
    std::vector<char*> list;
    list.reserve(texts.size() + 1);
    for (std::string& text : texts)
        list.push_back(text.data());
    list.push_back(nullptr);
    posix_spawn_file_actions_t actions;
    ::posix_spawn_file_actions_init(&actions);
    ::posix_spawn_file_actions_adddup2(&actions, ends[1], 1);
    ::posix_spawn_file_actions_addclose(&actions, ends[0]);
    if (::posix_spawn(&m_child, program.c_str(), &actions, nullptr, list.data(), environ) != 0)
        m_child = -1;
    ::posix_spawn_file_actions_destroy(&actions);
    ::close(ends[1]);
    std::string line;
    char c = 0;
    while (m_child > 0 && ::read(ends[0], &c, 1) == 1 && c != '\n')
        line += c;
    ::close(ends[0]);
    const std::size_t colon = line.rfind(':');
    if (colon != std::string::npos)
        std::from_chars(line.data() + colon + 1, line.data() + line.size(), m_port);
}

ServedProcess::~ServedProcess() {
    kill();
}

void ServedProcess::kill() {
    if (m_child <= 0)
        return;
    ::kill(m_child, SIGKILL);
    ::waitpid(m_child, nullptr, 0);
    m_child = -1;
}

double ServedProcess::residentMiB() const {
    std::ifstream status("/proc/" + std::to_string(m_child) + "/status");
    std::string line;
    while (std::getline(status, line)) {
        if (line.rfind("VmRSS:", 0) == 0)
            return std::strtod(line.c_str() + 6, nullptr) / 1024;
    }
    return 0;
}

double ServedProcess::processorSeconds() const {
    std::ifstream stat("/proc/" + std::to_string(m_child) + "/stat");
    std::string text;
    std::getline(stat, text);
    // Behind the name in brackets, which may hold anything: fields 14 and 15 of the line are user and system
    // time.
    std::istringstream fields(text.substr(std::min(text.rfind(')') + 1, text.size())));
    std::string skipped;
    for (int i = 3; i < 14; ++i)
        fields >> skipped;
    double user = 0;
    double system = 0;
    fields >> user >> system;
    return (user + system) / static_cast<double>(::sysconf(_SC_CLK_TCK));
}

ApiConnection::~ApiConnection() {
    close();
}

bool ApiConnection::open() {
    if (m_socket >= 0)
        return true;
    m_socket = ::socket(AF_INET, SOCK_STREAM | SOCK_CLOEXEC, 0);
    sockaddr_in address{};
    address.sin_family = AF_INET;
    address.sin_port = htons(m_port);
    address.sin_addr.s_addr = htonl(INADDR_LOOPBACK);
    if (m_socket < 0 || ::connect(m_socket, reinterpret_cast<sockaddr*>(&address), sizeof address) != 0) {
        close();
        return false;
    }
    const int on = 1;
    ::setsockopt(m_socket, IPPROTO_TCP, TCP_NODELAY, &on, sizeof on);
    return true;
}

void ApiConnection::close() {
    if (m_socket >= 0)
        ::close(m_socket);
    m_socket = -1;
    m_buffer.clear();
}

bool ApiConnection::sendAll(const std::string& text) {
    std::size_t sent = 0;
    while (sent < text.size()) {
        const ssize_t now = ::send(m_socket, text.data() + sent, text.size() - sent, MSG_NOSIGNAL);
        if (now <= 0)
            return false;
        sent += static_cast<std::size_t>(now);
    }
    return true;
}

int ApiConnection::receive(std::string& answer) {
    std::size_t head = std::string::npos;
    std::size_t length = 0;
    char chunk[16'384];
    while (true) {
        if (head == std::string::npos) {
            head = m_buffer.find("\r\n\r\n");
            if (head != std::string::npos) {
                const std::size_t field = m_buffer.find("Content-Length: ");
                if (field == std::string::npos || field > head)
                    return 0;
                std::from_chars(m_buffer.data() + field + 16, m_buffer.data() + head, length);
            }
        }
        if (head != std::string::npos && m_buffer.size() >= head + 4 + length)
            break;
        const ssize_t got = ::recv(m_socket, chunk, sizeof chunk, 0);
        if (got <= 0)
            return 0;
        m_buffer.append(chunk, static_cast<std::size_t>(got));
    }
    int status = 0;
    std::from_chars(m_buffer.data() + 9, m_buffer.data() + 12, status);
    answer = m_buffer.substr(head + 4, length);
    m_buffer.erase(0, head + 4 + length);
    return status;
}

int ApiConnection::call(std::string_view operation, const std::string& body, std::string& answer) {
    std::string request = "POST / HTTP/1.1\r\nHost: 127.0.0.1:" + std::to_string(m_port) +
                          "\r\nContent-Type: application/x-amz-json-1.0\r\nX-Amz-Target: AWSStepFunctions.";
    request += operation;
    request += "\r\nContent-Length: " + std::to_string(body.size()) + "\r\n\r\n" + body;
    const int status = open() && sendAll(request) ? receive(answer) : 0;
    if (status == 0)
        close();
    return status;
}

} // namespace steploom::bench
