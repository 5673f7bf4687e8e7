// SPDX-License-Identifier: Apache-2.0
#include "engine/support/spill.h"

#include <algorithm>
#include <array>
#include <charconv>
#include <cstdint>
#include <cstdlib>
#include <map>
#include <mutex>
#include <new>
#include <string_view>
#include <vector>

#include <fcntl.h>
#include <linux/magic.h>
#include <sys/mman.h>
#include <sys/stat.h>
#include <sys/statfs.h>
#include <unistd.h>

namespace steploom::engine::spill {

namespace {

/// Address space that is kept for the file; what it may grow to.
constexpr std::size_t kSpace = std::size_t{1} << 40;
/// The file grows by this, or by what is asked for where that is more.
constexpr std::size_t kGrowth = std::size_t{32} << 20;
/// Left free on the disk.
constexpr std::uint64_t kSpareDisk = std::uint64_t{1} << 30;

std::atomic<std::size_t> users{0};
std::atomic<std::size_t> heapLimit{Limits().heapBytes};
std::atomic<std::size_t> residentLimit{Limits().residentBytes};
std::atomic<std::size_t> fromHeap{0};
std::atomic<bool> unbounded{false};

bool isDisk(const struct statfs& facts) {
    return facts.f_type != TMPFS_MAGIC && facts.f_type != RAMFS_MAGIC;
}

bool hasRoom(const struct statfs& facts, std::size_t bytes) {
    return static_cast<std::uint64_t>(facts.f_bavail) * static_cast<std::uint64_t>(facts.f_bsize) >=
           kSpareDisk + bytes;
}

std::vector<std::string> folders() {
    std::vector<std::string> found;
    if (const char* cache = std::getenv("XDG_CACHE_HOME"); cache != nullptr && *cache == '/')
        found.emplace_back(cache);
    else if (const char* home = std::getenv("HOME"); home != nullptr && *home == '/')
        found.push_back(std::string(home) + "/.cache");
    for (std::string& folder : found) {
        ::mkdir(folder.c_str(), 0700); // may be there
        folder += "/steploom";
        ::mkdir(folder.c_str(), 0700);
    }
    found.emplace_back("/var/tmp");
    return found;
}

/// A file without a name that can take `bytes`; -1 for none.
int openFile(std::size_t bytes) {
    for (const std::string& folder : folders()) {
        struct statfs facts {};
        if (::statfs(folder.c_str(), &facts) != 0 || !isDisk(facts) || !hasRoom(facts, bytes))
            continue;
        int file = ::open(folder.c_str(), O_TMPFILE | O_RDWR | O_CLOEXEC, 0600);
        if (file < 0) { // not every file system has those
            std::string name = folder + "/run-XXXXXX";
            file = ::mkostemp(name.data(), O_CLOEXEC);
            if (file >= 0)
                ::unlink(name.c_str());
        }
        if (file < 0)
            continue;
        // What is not there for certain would end the process when it is written to.
        if (::fallocate(file, 0, 0, static_cast<off_t>(bytes)) == 0)
            return file;
        ::close(file);
    }
    return -1;
}

std::size_t pagesUp(std::size_t bytes) {
    constexpr std::size_t kPage = 4096;
    return (bytes + kPage - 1) / kPage * kPage;
}

/// Sizes that freed memory is used again for: whole pages, and of large ones eight or more for each doubling.
std::size_t roundedSize(std::size_t bytes) {
    std::size_t step = pagesUp(1);
    while (step * 16 <= bytes)
        step *= 2;
    return (bytes + step - 1) / step * step;
}

class File {
public:
    void* allocate(std::size_t bytes) {
        const std::lock_guard lock(m_mutex);
        bytes = roundedSize(bytes);
        std::vector<void*>& left = m_free[bytes];
        if (!left.empty()) {
            void* again = left.back();
            left.pop_back();
            m_used += bytes;
            return again;
        }
        if (m_end - m_next < bytes && !grow(bytes))
            return nullptr;
        std::byte* memory = m_base + m_next;
        m_next += bytes;
        m_used += bytes;
        return memory;
    }

    void free(void* memory, std::size_t bytes) noexcept {
        const std::lock_guard lock(m_mutex);
        bytes = roundedSize(bytes);
        m_used -= bytes;
        try {
            m_free[bytes].push_back(memory);
        } catch (const std::bad_alloc&) { // stays unused then
        }
    }

    bool holds(const void* memory) const noexcept {
        const std::byte* base = m_base.load(std::memory_order_relaxed);
        const auto* at = static_cast<const std::byte*>(memory);
        return base != nullptr && at >= base && at < base + kSpace;
    }

    void settle() noexcept {
        const std::unique_lock lock(m_mutex, std::try_to_lock);
        if (!lock.owns_lock()) // somebody is at it
            return;
        if (resident() <= residentLimit.load(std::memory_order_relaxed))
            return;
        // Pages that are dirty belong to the file from now on; the next touch maps them again.
        ::madvise(m_base, m_end, MADV_DONTNEED);
        ++m_times;
        m_floor = mappedNow();
    }

    void tell(Figures& figures) {
        const std::lock_guard lock(m_mutex);
        figures.fileBytes = m_used;
        figures.residentBytes = m_base != nullptr ? resident() : 0;
        figures.timesPutAside = m_times;
    }

private:
    bool grow(std::size_t bytes) {
        const std::size_t more = bytes > kGrowth ? bytes : kGrowth;
        if (m_file < 0) {
            if (m_failed || !open(more)) {
                m_failed = true;
                return false;
            }
        } else {
            struct statfs facts {};
            if (m_end + more > kSpace || ::fstatfs(m_file, &facts) != 0 || !hasRoom(facts, more) ||
                ::fallocate(m_file, 0, static_cast<off_t>(m_end), static_cast<off_t>(more)) != 0)
                return false;
        }
        void* wanted = m_base + m_end;
        if (::mmap(wanted, more, PROT_READ | PROT_WRITE, MAP_SHARED | MAP_FIXED, m_file,
                   static_cast<off_t>(m_end)) != wanted)
            return false;
        ::madvise(wanted, more, MADV_DONTDUMP); // a crash report is no place for payloads
        // Page by page: what lies around is of other moments, and would only take its room in memory.
        ::madvise(wanted, more, MADV_RANDOM);
        m_end += more;
        return true;
    }

    bool open(std::size_t bytes) {
        void* space = ::mmap(nullptr, kSpace, PROT_NONE, MAP_PRIVATE | MAP_ANONYMOUS | MAP_NORESERVE, -1, 0);
        if (space == MAP_FAILED)
            return false;
        m_file = openFile(bytes);
        m_size = ::open("/proc/self/statm", O_RDONLY | O_CLOEXEC);
        if (m_file < 0 || m_size < 0) {
            ::munmap(space, kSpace);
            return false;
        }
        m_base = static_cast<std::byte*>(space);
        m_floor = mappedNow();
        detail::inUse = true;
        return true;
    }

    /// Bytes of all mapped files, ours among them, that are in memory.
    std::size_t mappedNow() const noexcept {
        std::array<char, 128> text{};
        const ssize_t length = ::pread(m_size, text.data(), text.size(), 0);
        std::string_view rest(text.data(), length > 0 ? static_cast<std::size_t>(length) : 0);
        for (int i = 0; i < 2; ++i) // the whole, and what of it is resident
            rest.remove_prefix(std::min(rest.find(' ') + 1, rest.size()));
        std::size_t pages = 0;
        std::from_chars(rest.data(), rest.data() + rest.size(), pages);
        return pages * pagesUp(1);
    }

    /// How much that is more than after the last time that all was put aside. Libraries come and go a little;
    /// the next time rights that.
    std::size_t resident() noexcept {
        const std::size_t now = mappedNow();
        m_floor = std::min(m_floor, now);
        return now - m_floor;
    }

    std::mutex m_mutex;
    std::atomic<std::byte*> m_base{nullptr};
    int m_file = -1;
    int m_size = -1;
    bool m_failed = false;
    std::size_t m_next = 0;
    std::size_t m_end = 0;
    std::size_t m_used = 0;
    std::size_t m_floor = 0;
    std::size_t m_times = 0;
    std::map<std::size_t, std::vector<void*>> m_free; ///< by size
};

File& file() {
    // Never destroyed: values live in it that may be freed after the statics were.
    static auto* instance = new File;
    return *instance;
}

} // namespace

namespace detail {

std::atomic<bool> inUse{false};
constinit thread_local std::size_t touchedBytes = 0;

void settleNow() noexcept {
    touchedBytes = 0;
    file().settle();
}

} // namespace detail

Limits limits() {
    return {heapLimit, residentLimit};
}

void setLimits(const Limits& limits) {
    heapLimit = limits.heapBytes;
    residentLimit = limits.residentBytes;
}

Use::Use() noexcept {
    ++users;
}

Use::~Use() {
    --users;
}

Figures figures() {
    Figures figures;
    figures.heapBytes = fromHeap;
    file().tell(figures);
    figures.boundBytes = heapLimit + residentLimit;
    figures.bounded = !unbounded;
    return figures;
}

void* allocate(std::size_t bytes) noexcept {
    if (users.load(std::memory_order_relaxed) == 0)
        return nullptr;
    if (fromHeap.load(std::memory_order_relaxed) + bytes <= heapLimit.load(std::memory_order_relaxed)) {
        fromHeap += bytes;
        return nullptr;
    }
    touched(bytes);
    try {
        if (void* memory = file().allocate(bytes))
            return memory;
    } catch (const std::bad_alloc&) { // of our own notes; the heap decides
    }
    fromHeap += bytes;
    unbounded = true;
    return nullptr;
}

bool holds(const void* memory) noexcept {
    return detail::inUse.load(std::memory_order_relaxed) && file().holds(memory);
}

void free(void* memory, std::size_t bytes) noexcept {
    file().free(memory, bytes);
}

} // namespace steploom::engine::spill
