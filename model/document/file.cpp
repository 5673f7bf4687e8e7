// SPDX-License-Identifier: Apache-2.0
#include "model/document/file.h"

#include <atomic>
#include <cerrno>
#include <climits>
#include <cstdio>
#include <cstdlib>
#include <cstring>
#include <fcntl.h>
#include <memory>
#include <optional>
#include <sys/stat.h>
#include <unistd.h>

#include "model/document/private_file.h"

namespace steploom::model {

namespace {

class FileDescriptor {
public:
    explicit FileDescriptor(int fd)
        : m_fd(fd) {}
    FileDescriptor(const FileDescriptor&) = delete;
    FileDescriptor& operator=(const FileDescriptor&) = delete;
    ~FileDescriptor() {
        if (m_fd >= 0)
            ::close(m_fd);
    }
    int get() const { return m_fd; }
    bool valid() const { return m_fd >= 0; }
    /// False where the system reports a late write error.
    bool close() { return ::close(std::exchange(m_fd, -1)) == 0; }

private:
    int m_fd;
};

Message because(const char* code, const std::string& path, int error) {
    return {code, {path, std::strerror(error)}};
}

std::string directoryOf(const std::string& path) {
    const std::size_t slash = path.rfind('/');
    if (slash == std::string::npos)
        return ".";
    return slash == 0 ? "/" : path.substr(0, slash);
}

/// The file that a path means: symbolic links followed, also one whose target does not exist yet.
std::string target(const std::string& path) {
    constexpr int maxLinks = 40;
    std::string place = path;
    for (int links = 0; links < maxLinks; ++links) {
        const std::unique_ptr<char, decltype(&std::free)> real(::realpath(place.c_str(), nullptr),
                                                               &std::free);
        if (real)
            return real.get();
        char link[PATH_MAX];
        const ssize_t length = ::readlink(place.c_str(), link, sizeof link);
        if (length <= 0)
            return place;
        const std::string next(link, static_cast<std::size_t>(length));
        place = next.front() == '/' ? next : directoryOf(place) + '/' + next;
    }
    return place;
}

Message writeFailure(const std::string& path, int error) {
    const bool full = error == ENOSPC || error == EDQUOT || error == EFBIG;
    return because(full ? "file.disk-full" : "file.unwritable", path, error);
}

Message createFailure(const std::string& path, int error) {
    if (error == ENOENT || error == ENOTDIR)
        return {"file.no-directory", {path, directoryOf(path)}};
    if (error == EACCES || error == EPERM || error == EROFS)
        return {"file.directory-read-only", {path, directoryOf(path)}};
    return writeFailure(path, error);
}

/// A file beside another one that vanishes unless it is put in its place.
class TemporaryFile {
public:
    TemporaryFile(const std::string& directory, mode_t mode)
        : m_fd(create(directory, mode, m_path)) {}
    TemporaryFile(const TemporaryFile&) = delete;
    TemporaryFile& operator=(const TemporaryFile&) = delete;
    ~TemporaryFile() {
        if (m_fd.valid() || m_closed)
            ::unlink(m_path.c_str());
    }

    bool valid() const { return m_fd.valid(); }
    int fd() const { return m_fd.get(); }
    bool close() {
        m_closed = true;
        return m_fd.close();
    }
    bool moveTo(const std::string& path) {
        if (::rename(m_path.c_str(), path.c_str()) != 0)
            return false;
        m_closed = false;
        return true;
    }

private:
    static int create(const std::string& directory, mode_t mode, std::string& path) {
        static std::atomic<unsigned> counter{0};
        for (int attempt = 0; attempt < 100; ++attempt) {
            path = directory + "/.steploom-" + std::to_string(::getpid()) + '-' + std::to_string(counter++) +
                   ".tmp";
            const int fd = ::open(path.c_str(), O_WRONLY | O_CREAT | O_EXCL | O_CLOEXEC, mode);
            if (fd >= 0 || errno != EEXIST)
                return fd;
        }
        return -1;
    }

    std::string m_path;
    FileDescriptor m_fd;
    bool m_closed = false;
};

/// Owner first: changing it may clear bits of the mode. A file that we may not give away stays ours.
void keepOwnerAndMode(int fd, const struct stat& old) {
    struct stat fresh {};
    if (::fstat(fd, &fresh) == 0 && (fresh.st_uid != old.st_uid || fresh.st_gid != old.st_gid) &&
        ::fchown(fd, old.st_uid, old.st_gid) != 0 && ::fchown(fd, static_cast<uid_t>(-1), old.st_gid) != 0) {
        // neither is allowed to most users; the content matters more
    }
    ::fchmod(fd, old.st_mode & 07777);
}

void syncDirectory(const std::string& directory) {
    const FileDescriptor fd(::open(directory.c_str(), O_RDONLY | O_DIRECTORY | O_CLOEXEC));
    if (fd.valid())
        ::fsync(fd.get());
}

std::optional<Message> mayNotReplace(const std::string& path, const std::string& place,
                                     const struct stat& old) {
    if (S_ISDIR(old.st_mode))
        return Message{"file.is-directory", {path}};
    if (!S_ISREG(old.st_mode))
        return Message{"file.not-regular", {path}};
    if (::access(place.c_str(), W_OK) != 0)
        return Message{"file.read-only", {path}};
    return std::nullopt;
}

} // namespace

Result<std::string> readFile(const std::string& path) {
    // Not blocking: a named pipe without a writer would hang otherwise.
    const FileDescriptor fd(::open(path.c_str(), O_RDONLY | O_CLOEXEC | O_NONBLOCK));
    if (!fd.valid())
        return errno == ENOENT || errno == ENOTDIR ? Message{"file.missing", {path}}
                                                   : because("file.unreadable", path, errno);
    struct stat info {};
    if (::fstat(fd.get(), &info) != 0)
        return because("file.unreadable", path, errno);
    if (S_ISDIR(info.st_mode))
        return Message{"file.is-directory", {path}};
    if (!S_ISREG(info.st_mode))
        return Message{"file.not-regular", {path}};
    const auto size = static_cast<std::uint64_t>(info.st_size);
    if (size > kMaxFileSize)
        return Message{"file.too-large", {path, std::to_string(size), std::to_string(kMaxFileSize)}};
    std::string bytes(size, '\0');
    std::size_t filled = 0;
    while (filled < bytes.size()) {
        const ssize_t got = ::read(fd.get(), bytes.data() + filled, bytes.size() - filled);
        if (got < 0 && errno == EINTR)
            continue;
        if (got < 0)
            return because("file.unreadable", path, errno);
        if (got == 0)
            break;
        filled += static_cast<std::size_t>(got);
    }
    bytes.resize(filled);
    return bytes;
}

Result<Saved> saveFile(const std::string& path, std::string_view bytes) {
    const std::string place = target(path);
    struct stat old {};
    const bool exists = ::stat(place.c_str(), &old) == 0;
    if (exists) {
        if (auto refusal = mayNotReplace(path, place, old))
            return *refusal;
    } else if (place.empty() || place.back() == '/') {
        return Message{"file.is-directory", {path}};
    }
    const std::string directory = directoryOf(place);
    TemporaryFile temporary(directory, exists ? 0600 : 0666);
    if (!temporary.valid())
        return createFailure(path, errno);
    if (!writeAll(temporary.fd(), bytes))
        return writeFailure(path, errno);
    if (exists)
        keepOwnerAndMode(temporary.fd(), old);
    if (::fsync(temporary.fd()) != 0 || !temporary.close())
        return writeFailure(path, errno);
    if (!temporary.moveTo(place))
        return createFailure(path, errno);
    syncDirectory(directory);
    return Saved{bytes.size()};
}

} // namespace steploom::model
