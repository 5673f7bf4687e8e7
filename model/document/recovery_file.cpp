// SPDX-License-Identifier: Apache-2.0
#include <algorithm>
#include <atomic>
#include <cerrno>
#include <fcntl.h>
#include <filesystem>
#include <functional>
#include <sys/file.h>
#include <sys/stat.h>
#include <unistd.h>
#include <utility>

#include "model/document/private_file.h"
#include "model/document/recovery.h"

namespace steploom::model {

namespace {

constexpr std::string_view kSuffix = ".recovery";
constexpr mode_t kMine = 0600; ///< it holds what the document holds, for nobody else

/// Makes the file and holds it; -1 where that fails.
int createHeld(const std::string& file) {
    const int fd = ::open(file.c_str(), O_RDWR | O_CREAT | O_EXCL | O_APPEND | O_CLOEXEC, kMine);
    if (fd >= 0)
        ::flock(fd, LOCK_EX | LOCK_NB);
    return fd;
}

/// Whether a process still holds it.
bool isHeld(const std::string& file) {
    const int fd = ::open(file.c_str(), O_RDONLY | O_CLOEXEC);
    if (fd < 0)
        return true; // gone, or not ours
    const bool held = ::flock(fd, LOCK_EX | LOCK_NB) != 0;
    ::close(fd);
    return held;
}

} // namespace

RecoveryFile::RecoveryFile(RecoveryFile&& other) noexcept
    : m_fd(std::exchange(other.m_fd, -1))
    , m_file(std::move(other.m_file)) {
}

RecoveryFile& RecoveryFile::operator=(RecoveryFile&& other) noexcept {
    std::swap(m_fd, other.m_fd);
    std::swap(m_file, other.m_file);
    return *this;
}

RecoveryFile::~RecoveryFile() {
    if (m_fd >= 0)
        ::close(m_fd);
}

RecoveryFile RecoveryFile::create(const std::string& folder, std::string_view path) {
    static std::atomic<int> counter{0};
    makePrivateFolder(folder);
    RecoveryFile made;
    made.m_file = folder + '/' + fileStem(path) + '-' + std::to_string(::getpid()) + '-' +
                  std::to_string(counter.fetch_add(1)) + std::string(kSuffix);
    made.m_fd = createHeld(made.m_file);
    if (made.m_fd < 0 && errno == EEXIST && !isHeld(made.m_file)) { // of a process that had this number
        made.m_file.insert(made.m_file.size() - kSuffix.size(), "-again");
        made.m_fd = createHeld(made.m_file);
    }
    return made;
}

bool RecoveryFile::append(std::string_view bytes) {
    return isOpen() && writeAll(m_fd, bytes) && ::fdatasync(m_fd) == 0;
}

bool RecoveryFile::rewrite(std::string_view bytes) {
    if (!isOpen())
        return false;
    const std::string fresh = m_file + ".new";
    ::unlink(fresh.c_str());
    const int fd = createHeld(fresh);
    if (fd < 0)
        return false;
    if (!writeAll(fd, bytes) || ::fdatasync(fd) != 0 || ::rename(fresh.c_str(), m_file.c_str()) != 0) {
        ::close(fd);
        ::unlink(fresh.c_str());
        return false;
    }
    ::close(std::exchange(m_fd, fd));
    return true;
}

void RecoveryFile::remove() {
    if (!isOpen())
        return;
    ::unlink(m_file.c_str());
    ::close(std::exchange(m_fd, -1));
}

std::vector<std::string> orphanedRecoveries(const std::string& folder, std::string_view path) {
    const std::string stem = fileStem(path) + '-';
    std::vector<std::pair<std::filesystem::file_time_type, std::string>> found;
    std::error_code error;
    for (auto entry = std::filesystem::directory_iterator(folder, error);
         !error && entry != std::filesystem::directory_iterator(); entry.increment(error)) {
        const std::string name = entry->path().filename().string();
        const bool named = name.size() > stem.size() + kSuffix.size() &&
                           name.compare(0, stem.size(), stem) == 0 &&
                           name.compare(name.size() - kSuffix.size(), kSuffix.size(), kSuffix) == 0;
        std::error_code ignored;
        if (named && !isHeld(entry->path().string()))
            found.emplace_back(std::filesystem::last_write_time(entry->path(), ignored),
                               entry->path().string());
    }
    std::sort(found.begin(), found.end(), std::greater<>());
    std::vector<std::string> files;
    files.reserve(found.size());
    for (auto& [time, file] : found)
        files.push_back(std::move(file));
    return files;
}

} // namespace steploom::model
