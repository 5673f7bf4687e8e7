// SPDX-License-Identifier: Apache-2.0
#include "engine/execution/distributed/item_batcher.h"

namespace steploom::engine {

namespace {

Value batchOf(std::vector<Value> items, const Value& batchInput) {
    ObjectBuilder batch;
    if (!batchInput.isAbsent())
        batch.add("BatchInput", batchInput);
    batch.add("Items", Value::array(std::move(items)));
    return batch.build();
}

} // namespace

std::vector<Value> batchItems(const std::vector<Value>& items, const BatchLimits& limits) {
    constexpr std::uint64_t kLargestInput = 262'144;
    const std::uint64_t room = limits.bytes == 0 ? kLargestInput : limits.bytes;
    const std::uint64_t frame = batchOf({}, limits.batchInput).jsonSize();
    std::vector<Value> batches;
    std::vector<Value> open;
    std::uint64_t size = frame;
    for (const Value& item : items) {
        const std::uint64_t more = item.jsonSize() + (open.empty() ? 0 : 1);
        const bool full = (limits.items != 0 && open.size() == limits.items) || size + more > room;
        if (full && !open.empty()) {
            batches.push_back(batchOf(std::move(open), limits.batchInput));
            open.clear();
            size = frame;
        }
        size += item.jsonSize() + (open.empty() ? 0 : 1);
        open.push_back(item);
    }
    if (!open.empty())
        batches.push_back(batchOf(std::move(open), limits.batchInput));
    return batches;
}

} // namespace steploom::engine
