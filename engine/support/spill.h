// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <atomic>
#include <cstddef>
#include <string>

// Where the memory of long runs goes. Most of what a recorded run holds, payloads that no state uses any
// more, is looked at rarely and never changed; it only must be there, at the same place, when somebody looks.
// That is what files that are mapped into memory are for: while a run is recorded, what the pool needs beyond
// some of the heap comes from such a file, and whenever more of it is in memory than it may, all of it is put
// aside at once. Whatever is used again comes back by itself when it is touched, as the same bytes at the
// same address, so nothing that reads a run need know of it, what is shared stays shared, and recalling a
// payload takes as long as reading it.
//
// The file has no name: it is in the user's cache folder ($XDG_CACHE_HOME, else ~/.cache; /var/tmp where that
// is no disk or has no room), only this user could read it, and it is gone with the process, however that
// ends. Without a place for it, or address space, everything stays on the heap and figures() say so.
//
// Any thread may call these functions.
namespace steploom::engine::spill {

struct Limits {
    /// Bytes that the pool takes from the heap first: a run that needs no more never touches the file.
    std::size_t heapBytes = std::size_t{32} << 20;
    /// Bytes of the file that may be in memory. They are counted where much is used, so that for a moment it
    /// may be some MiB more.
    std::size_t residentBytes = std::size_t{24} << 20;
};
Limits limits();
/// For what is allocated from now on.
void setLimits(const Limits& limits);

/// While one of these lives, a run is recorded.
class Use {
public:
    Use() noexcept;
    Use(const Use& /*other*/) noexcept
        : Use() {}
    Use& operator=(const Use& /*other*/) noexcept { return *this; }
    ~Use();
};

/// All of the process.
struct Figures {
    std::size_t heapBytes = 0;     ///< that the pool took from the heap while runs were recorded
    std::size_t fileBytes = 0;     ///< in use in the file
    std::size_t residentBytes = 0; ///< of these, in memory now: an estimate
    std::size_t boundBytes = 0;    ///< what heapBytes and residentBytes are kept below together
    std::size_t timesPutAside = 0;
    bool bounded = true; ///< false: more was needed, and there was no place for a file
};
Figures figures();

namespace detail {
extern std::atomic<bool> inUse; ///< the file exists
extern constinit thread_local std::size_t touchedBytes;
void settleNow() noexcept;
} // namespace detail

/// Puts aside what is too much in memory. For whoever walks through much of a run; costs a look at the
/// process's size at most, and nothing while there is no file.
inline void settle() noexcept {
    if (detail::inUse.load(std::memory_order_relaxed))
        detail::settleNow();
}
/// The same, once in a while: when a MiB was read or written in all.
inline void touched(std::size_t bytes) noexcept {
    if (!detail::inUse.load(std::memory_order_relaxed))
        return;
    detail::touchedBytes += bytes;
    if (detail::touchedBytes >= std::size_t{1} << 20)
        detail::settleNow();
}

// ---- for the pool

/// Memory of the file, aligned to pages; null where it is to come from the heap.
void* allocate(std::size_t bytes) noexcept;
/// Whether allocate() gave it.
bool holds(const void* memory) noexcept;
void free(void* memory, std::size_t bytes) noexcept;

} // namespace steploom::engine::spill
