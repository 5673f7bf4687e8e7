// SPDX-License-Identifier: Apache-2.0
#include "model/document/private_file.h"

#include <atomic>
#include <cerrno>
#include <cstdint>
#include <cstdio>
#include <fcntl.h>
#include <filesystem>
#include <sys/stat.h>
#include <unistd.h>

namespace steploom::model {

namespace {
constexpr mode_t kMine = 0600;
}

std::string fileStem(std::string_view path) {
    std::uint64_t hash = 0xcbf29ce484222325u;
    for (const char c : path)
        hash = (hash ^ static_cast<unsigned char>(c)) * 0x100000001b3u;
    char stem[20];
    std::snprintf(stem, sizeof stem, "%016llx", static_cast<unsigned long long>(hash));
    return stem;
}

void makePrivateFolder(const std::string& folder) {
    std::error_code ignored;
    const std::filesystem::path path(folder);
    std::filesystem::create_directories(path.parent_path(), ignored);
    ::mkdir(folder.c_str(), S_IRWXU);
}

bool writeAll(int fd, std::string_view bytes) {
    while (!bytes.empty()) {
        const ssize_t written = ::write(fd, bytes.data(), bytes.size());
        if (written < 0 && errno == EINTR)
            continue;
        if (written <= 0)
            return false;
        bytes.remove_prefix(static_cast<std::size_t>(written));
    }
    return true;
}

bool writePrivateFile(const std::string& file, std::string_view bytes) {
    static std::atomic<unsigned> counter{0};
    const std::string fresh =
        file + '.' + std::to_string(::getpid()) + '-' + std::to_string(counter.fetch_add(1)) + ".new";
    const int fd = ::open(fresh.c_str(), O_WRONLY | O_CREAT | O_EXCL | O_CLOEXEC, kMine);
    if (fd < 0)
        return false;
    const bool written = writeAll(fd, bytes);
    if (::close(fd) == 0 && written && ::rename(fresh.c_str(), file.c_str()) == 0)
        return true;
    ::unlink(fresh.c_str());
    return false;
}

} // namespace steploom::model
