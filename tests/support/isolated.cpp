// SPDX-License-Identifier: Apache-2.0
#include "tests/support/isolated.h"

#include <algorithm>
#include <cerrno>
#include <csignal>
#include <cstdint>
#include <cstdio>
#include <exception>
#include <optional>
#include <system_error>

#include <sys/resource.h>
#include <sys/wait.h>
#include <unistd.h>

#include "tests/support/effort.h"

namespace steploom::testing {
namespace {

constexpr int kWorkThrew = 70;

[[noreturn]] void fail(const char* what) {
    throw std::system_error(errno, std::generic_category(), what);
}

bool writeAll(int fd, const void* data, std::size_t size) {
    const auto* bytes = static_cast<const char*>(data);
    while (size > 0) {
        const ssize_t written = ::write(fd, bytes, size);
        if (written < 0 && errno == EINTR)
            continue;
        if (written <= 0)
            return false;
        bytes += written;
        size -= static_cast<std::size_t>(written);
    }
    return true;
}

bool readAll(int fd, void* data, std::size_t size) {
    auto* bytes = static_cast<char*>(data);
    while (size > 0) {
        const ssize_t got = ::read(fd, bytes, size);
        if (got < 0 && errno == EINTR)
            continue;
        if (got <= 0)
            return false;
        bytes += got;
        size -= static_cast<std::size_t>(got);
    }
    return true;
}

/// One result on the pipe: its length, then its bytes. None where the child ended before it was complete.
std::optional<std::string> readFrame(int fd) {
    std::uint64_t size = 0;
    if (!readAll(fd, &size, sizeof size))
        return std::nullopt;
    std::string text(size, '\0');
    if (!readAll(fd, text.data(), text.size()))
        return std::nullopt;
    return text;
}

[[noreturn]] void workUntilDone(int fd, std::size_t begin, std::size_t end, const IsolationOptions& options,
                                const std::function<std::string(std::size_t)>& work) {
    std::signal(SIGALRM, SIG_DFL);
    // A crash is an ordinary outcome here; dumping memory for each one is not.
    const rlimit noCore{0, 0};
    ::setrlimit(RLIMIT_CORE, &noCore);
    if (options.memory != 0 && !kSanitized) {
        const rlimit memory{options.memory, options.memory};
        ::setrlimit(RLIMIT_AS, &memory);
    }
    try {
        for (std::size_t index = begin; index < end; ++index) {
            ::alarm(static_cast<unsigned>(options.limit.count()));
            const std::string text = work(index);
            ::alarm(0);
            const std::uint64_t size = text.size();
            if (!writeAll(fd, &size, sizeof size) || !writeAll(fd, text.data(), text.size()))
                ::_exit(1);
        }
    } catch (const std::exception&) {
        ::_exit(kWorkThrew);
    }
    ::_exit(0);
}

std::string describe(int status, const IsolationOptions& options) {
    if (WIFSIGNALED(status) && WTERMSIG(status) == SIGALRM)
        return "took longer than " + std::to_string(options.limit.count()) + " s";
    if (WIFSIGNALED(status))
        return "crashed (signal " + std::to_string(WTERMSIG(status)) + ")";
    if (WEXITSTATUS(status) == kWorkThrew)
        return "threw an exception, or ran out of memory";
    return "ended with code " + std::to_string(WEXITSTATUS(status));
}

int waitFor(pid_t child) {
    int status = 0;
    while (::waitpid(child, &status, 0) < 0) {
        if (errno != EINTR)
            fail("waitpid");
    }
    return status;
}

} // namespace

void forEachIsolated(std::size_t count, const IsolationOptions& options,
                     const std::function<std::string(std::size_t)>& work,
                     const std::function<void(std::size_t, const IsolatedResult&)>& report) {
    std::size_t next = 0;
    while (next < count) {
        const std::size_t end =
            next + std::min(count - next, std::max<std::size_t>(options.itemsPerProcess, 1));
        int ends[2];
        if (::pipe(ends) != 0)
            fail("pipe");
        std::fflush(nullptr); // what is buffered now would otherwise be written twice
        const pid_t child = ::fork();
        if (child < 0)
            fail("fork");
        if (child == 0) {
            ::close(ends[0]);
            workUntilDone(ends[1], next, end, options, work);
        }
        ::close(ends[1]);
        while (next < end) {
            auto text = readFrame(ends[0]);
            if (!text)
                break;
            report(next++, {std::move(*text), {}});
        }
        ::close(ends[0]);
        const int status = waitFor(child);
        if (next < end)
            report(next++, {{}, describe(status, options)});
    }
}

} // namespace steploom::testing
