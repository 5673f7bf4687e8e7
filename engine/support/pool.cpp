// SPDX-License-Identifier: Apache-2.0
#include "engine/support/pool.h"

#include "engine/support/spill.h"

#include <cstdlib>
#include <mutex>
#include <new>
#include <utility>
#include <vector>

#include <sys/mman.h>

namespace steploom::engine::pool::detail {

constinit thread_local Lists lists{};

namespace {

constexpr std::size_t kFirstRegion = std::size_t{64} << 10;
constexpr std::size_t kHugePage = std::size_t{2} << 20;

/// What threads that ended have left; the next thread goes on with it.
struct Depot {
    std::mutex mutex;
    std::vector<Lists> left;
};

Depot& depot() {
    // Never destroyed: threads may end after the statics did.
    static auto* instance = new Depot;
    return *instance;
}

struct Heir {
    Heir() {
        Depot& common = depot();
        const std::lock_guard lock(common.mutex);
        if (common.left.empty())
            return;
        lists = common.left.back();
        common.left.pop_back();
    }
    ~Heir() {
        Depot& common = depot();
        const std::lock_guard lock(common.mutex);
        common.left.push_back(lists);
        lists = Lists{};
    }
    Heir(const Heir&) = delete;
    Heir& operator=(const Heir&) = delete;
};

void addRegion() {
    // A small run needs little; one that needs more will need much.
    const std::size_t size = std::exchange(lists.grown, true) ? kHugePage : kFirstRegion;
    void* region = spill::allocate(size);
    if (region != nullptr) {
        // Of a run that is being recorded, and is long by now.
    } else if (size == kHugePage) {
        region = std::aligned_alloc(kHugePage, kHugePage);
        if (region != nullptr)
            ::madvise(region, kHugePage, MADV_HUGEPAGE); // a wish
    } else {
        region = std::malloc(size);
    }
    if (region == nullptr)
        throw std::bad_alloc();
    lists.next = static_cast<std::byte*>(region);
    lists.end = lists.next + size;
}

} // namespace

void* refill(std::size_t sizeClass) {
    static thread_local Heir heir;
    (void)heir;
    if (FreeBlock* left = lists.free[sizeClass]) { // inherited just now
        lists.free[sizeClass] = left->next;
        return left;
    }
    const std::size_t size = sizeOf(sizeClass);
    if (static_cast<std::size_t>(lists.end - lists.next) < size)
        addRegion();
    void* block = lists.next;
    lists.next += size;
    return block;
}

void* allocateLarge(std::size_t bytes) {
    if (kEnabled) {
        if (void* memory = spill::allocate(bytes))
            return memory;
    }
    void* memory = std::malloc(bytes);
    if (memory == nullptr)
        throw std::bad_alloc();
    return memory;
}

void freeLarge(void* block, std::size_t bytes) noexcept {
    if (kEnabled && spill::holds(block))
        spill::free(block, bytes);
    else
        std::free(block);
}

} // namespace steploom::engine::pool::detail
