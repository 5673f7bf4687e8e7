// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <array>
#include <cstddef>
#include <cstdint>

// Memory for the many small things of a run: nodes of values, events, records of visits. Each thread has free
// lists of its own, and what it frees it uses again; blocks may be freed by another thread than the one that
// made them. A run touches new memory for nearly all it records, and touching a new page costs more than a
// step of the interpreter, so regions grow to the size of a huge page and ask for one.
//
// It is no general allocator: sizes above kLargestBlock go to malloc, and regions stay with the process.
// While a long run is recorded, both come from a file that is mapped (see spill.h).
// Under the address sanitizer everything goes to malloc, so that it sees each block.
namespace steploom::engine::pool {

inline constexpr std::size_t kLargestBlock = 8192;

#if defined(__SANITIZE_ADDRESS__)
inline constexpr bool kEnabled = false;
#elif defined(__has_feature)
#if __has_feature(address_sanitizer)
inline constexpr bool kEnabled = false;
#else
inline constexpr bool kEnabled = true;
#endif
#else
inline constexpr bool kEnabled = true;
#endif

namespace detail {

struct FreeBlock {
    FreeBlock* next;
};

inline constexpr std::size_t kFine = 16; ///< step of sizes up to kFineUpTo
inline constexpr std::size_t kFineUpTo = 512;
inline constexpr std::size_t kCoarse = 256; ///< step of sizes above
inline constexpr std::size_t kClasses = kFineUpTo / kFine + (kLargestBlock - kFineUpTo) / kCoarse + 1;

constexpr std::size_t classOf(std::size_t bytes) noexcept {
    return bytes <= kFineUpTo ? (bytes + kFine - 1) / kFine
                              : kFineUpTo / kFine + (bytes - kFineUpTo + kCoarse - 1) / kCoarse;
}
constexpr std::size_t sizeOf(std::size_t sizeClass) noexcept {
    return sizeClass <= kFineUpTo / kFine ? sizeClass * kFine
                                          : kFineUpTo + (sizeClass - kFineUpTo / kFine) * kCoarse;
}

/// Trivial, so that values that outlive a thread's other data can still be freed into it.
struct Lists {
    std::array<FreeBlock*, kClasses> free;
    std::byte* next; ///< rest of the region that blocks are cut from
    std::byte* end;
    bool grown; ///< past the first, small region
};
extern constinit thread_local Lists lists;

void* refill(std::size_t sizeClass);
void* allocateLarge(std::size_t bytes);
void freeLarge(void* block, std::size_t bytes) noexcept;

} // namespace detail

/// Never null; throws std::bad_alloc. Aligned to 16 bytes.
inline void* allocate(std::size_t bytes) {
    if (!kEnabled || bytes > kLargestBlock)
        return detail::allocateLarge(bytes);
    const std::size_t sizeClass = detail::classOf(bytes);
    detail::FreeBlock*& head = detail::lists.free[sizeClass];
    if (head == nullptr)
        return detail::refill(sizeClass);
    detail::FreeBlock* block = head;
    head = block->next;
    return block;
}

/// `bytes` as it was allocated with.
inline void free(void* block, std::size_t bytes) noexcept {
    if (!kEnabled || bytes > kLargestBlock)
        return detail::freeLarge(block, bytes);
    detail::FreeBlock*& head = detail::lists.free[detail::classOf(bytes)];
    auto* freed = static_cast<detail::FreeBlock*>(block);
    freed->next = head;
    head = freed;
}

/// For containers and shared objects that belong to a run.
template <typename T>
struct Allocator {
    using value_type = T;
    static_assert(alignof(T) <= 16);
    Allocator() noexcept = default;
    template <typename U>
    Allocator(const Allocator<U>& /*other*/) noexcept {}
    T* allocate(std::size_t count) { return static_cast<T*>(pool::allocate(count * sizeof(T))); }
    void deallocate(T* memory, std::size_t count) noexcept { pool::free(memory, count * sizeof(T)); }
    template <typename U>
    bool operator==(const Allocator<U>& /*other*/) const noexcept {
        return true;
    }
};

} // namespace steploom::engine::pool
