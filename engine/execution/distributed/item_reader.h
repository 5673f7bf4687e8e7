// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "engine/definition/map_fields.h"
#include "engine/task/object_store.h"
#include "engine/value/value.h"

#include <cstdint>
#include <string>

namespace steploom::engine {

/// The fields of an ItemReader with their values: what one try of a Map state reads.
struct ReaderSettings {
    Value arguments;           ///< Bucket and Key, or Bucket and Prefix
    std::int64_t maxItems = 0; ///< 0: all
};

struct ReadItems {
    Value items;  ///< an array; absent where `problem` says why
    Value source; ///< URI of what they come from, as the context object names it
    std::string problem;
};

/// Reads the items of a distributed Map: one object, the list of a bucket, or what a list or manifest names.
/// A null store has no objects.
ReadItems readItems(ObjectStore* store, const ItemReader& reader, const ReaderSettings& settings);

} // namespace steploom::engine
