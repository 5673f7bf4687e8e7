// SPDX-License-Identifier: Apache-2.0
#include "engine/task/process.h"

#include <algorithm>
#include <cerrno>
#include <cstring>

#include <fcntl.h>
#include <poll.h>
#include <signal.h>
#include <spawn.h>
#include <sys/wait.h>
#include <unistd.h>

extern char** environ;

namespace steploom::engine {

namespace {

constexpr int kPollMs = 50;
constexpr std::size_t kErrorBytes = 16 * 1024;

class Pipe {
public:
    Pipe() {
        if (::pipe2(m_ends, O_CLOEXEC) != 0)
            m_ends[0] = m_ends[1] = -1;
    }
    ~Pipe() {
        closeEnd(0);
        closeEnd(1);
    }
    Pipe(const Pipe&) = delete;
    Pipe& operator=(const Pipe&) = delete;
    bool isOpen() const { return m_ends[0] >= 0; }
    int readEnd() const { return m_ends[0]; }
    int writeEnd() const { return m_ends[1]; }
    void closeEnd(int which) {
        if (m_ends[which] >= 0)
            ::close(m_ends[which]);
        m_ends[which] = -1;
    }

private:
    int m_ends[2] = {-1, -1};
};

/// A child that does not want to read is an error to return here, and no signal to die of.
class PipeSignalHeld {
public:
    PipeSignalHeld() {
        ::sigemptyset(&m_pipe);
        ::sigaddset(&m_pipe, SIGPIPE);
        ::pthread_sigmask(SIG_BLOCK, &m_pipe, &m_before);
    }
    ~PipeSignalHeld() {
        const timespec now{0, 0};
        if (::sigismember(&m_before, SIGPIPE) == 0) {
            ::sigtimedwait(&m_pipe, nullptr, &now); // one that waits is ours
            ::pthread_sigmask(SIG_SETMASK, &m_before, nullptr);
        }
    }
    PipeSignalHeld(const PipeSignalHeld&) = delete;
    PipeSignalHeld& operator=(const PipeSignalHeld&) = delete;

private:
    sigset_t m_pipe{};
    sigset_t m_before{};
};

std::vector<std::string> environmentWith(const std::map<std::string, std::string>& extra) {
    std::vector<std::string> all;
    for (char** entry = environ; *entry != nullptr; ++entry) {
        const std::string text(*entry);
        if (extra.find(text.substr(0, text.find('='))) == extra.end())
            all.push_back(text);
    }
    for (const auto& [name, value] : extra)
        all.push_back(name + '=' + value);
    return all;
}

std::vector<char*> pointers(std::vector<std::string>& texts) {
    std::vector<char*> list;
    list.reserve(texts.size() + 1);
    for (std::string& text : texts)
        list.push_back(text.data());
    list.push_back(nullptr);
    return list;
}

/// 0, or the number of the error.
int spawn(const ProcessRequest& request, const Pipe& in, const Pipe& out, const Pipe& err, pid_t& child) {
    posix_spawn_file_actions_t actions;
    posix_spawnattr_t attributes;
    ::posix_spawn_file_actions_init(&actions);
    ::posix_spawnattr_init(&attributes);
    ::posix_spawn_file_actions_adddup2(&actions, in.readEnd(), 0);
    ::posix_spawn_file_actions_adddup2(&actions, out.writeEnd(), 1);
    ::posix_spawn_file_actions_adddup2(&actions, err.writeEnd(), 2);
    if (!request.folder.empty())
        ::posix_spawn_file_actions_addchdir_np(&actions, request.folder.c_str());
    // A group of its own: what it starts ends with it. And no signal of ours stays blocked in it.
    sigset_t none;
    ::sigemptyset(&none);
    ::posix_spawnattr_setsigmask(&attributes, &none);
    ::posix_spawnattr_setpgroup(&attributes, 0);
    ::posix_spawnattr_setflags(&attributes, POSIX_SPAWN_SETPGROUP | POSIX_SPAWN_SETSIGMASK);
    std::vector<std::string> arguments = request.command;
    std::vector<std::string> environment = environmentWith(request.environment);
    const int error = ::posix_spawnp(&child, arguments.front().c_str(), &actions, &attributes,
                                     pointers(arguments).data(), pointers(environment).data());
    ::posix_spawn_file_actions_destroy(&actions);
    ::posix_spawnattr_destroy(&attributes);
    return error;
}

/// Feeds and reads a child until its outputs are closed, or it has to go.
class Conversation {
public:
    Conversation(const ProcessRequest& request, Pipe& in, Pipe& out, Pipe& err, ProcessResult& result)
        : m_request(request)
        , m_in(in)
        , m_out(out)
        , m_err(err)
        , m_result(result) {}

    /// False where it has to be killed; the result says why.
    bool run(const std::atomic<bool>& cancelled) {
        const auto deadline = std::chrono::steady_clock::now() + m_request.timeout;
        if (m_request.input.empty())
            m_in.closeEnd(1);
        while (m_out.readEnd() >= 0 || m_err.readEnd() >= 0) {
            if (cancelled)
                return end(ProcessResult::End::Cancelled);
            if (std::chrono::steady_clock::now() >= deadline)
                return end(ProcessResult::End::TimedOut);
            pollfd waits[3] = {
                {m_in.writeEnd(), POLLOUT, 0}, {m_out.readEnd(), POLLIN, 0}, {m_err.readEnd(), POLLIN, 0}};
            if (::poll(waits, 3, kPollMs) < 0 && errno != EINTR)
                return end(ProcessResult::End::Cancelled);
            if (waits[0].revents != 0)
                feed();
            if (waits[1].revents != 0 && !drain(m_out, m_result.output))
                m_out.closeEnd(0);
            if (waits[2].revents != 0 && !drain(m_err, m_result.errors))
                m_err.closeEnd(0);
            if (m_result.output.size() > m_request.outputBytes)
                return end(ProcessResult::End::TooLarge);
            if (m_result.errors.size() > 2 * kErrorBytes)
                m_result.errors.erase(0, m_result.errors.size() - kErrorBytes);
        }
        return true;
    }

private:
    bool end(ProcessResult::End how) {
        m_result.end = how;
        return false;
    }
    void feed() {
        const ssize_t written = ::write(m_in.writeEnd(), m_request.input.data() + m_fed,
                                        std::min<std::size_t>(m_request.input.size() - m_fed, 65'536));
        if (written > 0)
            m_fed += static_cast<std::size_t>(written);
        else if (errno == EINTR || errno == EAGAIN)
            return;
        if (written <= 0 || m_fed == m_request.input.size())
            m_in.closeEnd(1); // all of it, or it does not want to read
    }
    static bool drain(const Pipe& pipe, std::string& into) {
        char buffer[16'384];
        const ssize_t got = ::read(pipe.readEnd(), buffer, sizeof buffer);
        if (got > 0)
            into.append(buffer, static_cast<std::size_t>(got));
        return got > 0 || (got < 0 && (errno == EINTR || errno == EAGAIN));
    }

    const ProcessRequest& m_request;
    Pipe& m_in;
    Pipe& m_out;
    Pipe& m_err;
    ProcessResult& m_result;
    std::size_t m_fed = 0;
};

} // namespace

ProcessResult runProcess(const ProcessRequest& request, const std::atomic<bool>& cancelled) {
    const PipeSignalHeld held;
    ProcessResult result;
    Pipe in;
    Pipe out;
    Pipe err;
    if (request.command.empty() || !in.isOpen() || !out.isOpen() || !err.isOpen()) {
        result.problem = request.command.empty() ? "no command" : std::strerror(errno);
        return result;
    }
    ::fcntl(in.writeEnd(), F_SETFL, O_NONBLOCK);
    pid_t child = 0;
    if (const int error = spawn(request, in, out, err, child); error != 0) {
        result.problem = std::strerror(error);
        return result;
    }
    in.closeEnd(0);
    out.closeEnd(1);
    err.closeEnd(1);
    const bool finished = Conversation(request, in, out, err, result).run(cancelled);
    if (!finished)
        ::kill(-child, SIGKILL);
    int status = 0;
    while (::waitpid(child, &status, 0) < 0 && errno == EINTR) {
    }
    ::kill(-child, SIGKILL); // what it left behind
    if (!finished)
        return result;
    result.end = WIFSIGNALED(status) ? ProcessResult::End::Signalled : ProcessResult::End::Exited;
    result.status = WIFSIGNALED(status) ? WTERMSIG(status) : WEXITSTATUS(status);
    return result;
}

} // namespace steploom::engine
