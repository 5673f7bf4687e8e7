// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "engine/definition/map_fields.h"
#include "engine/history/history.h"
#include "engine/task/object_store.h"

#include <string>
#include <vector>

namespace steploom::engine {

/// What the child executions of a Map Run gave, as a ResultWriter shapes it. Children are in the order of
/// their items.
struct RunResults {
    const MapRun& run;
    std::vector<const ChildExecution*> children;
    std::vector<Value> pending; ///< inputs that never started
};

/// The result of the state where nothing is exported: an array in the order of the items.
Value shapeResults(const ResultWriter& writer, const RunResults& results);

struct WrittenResults {
    Value details; ///< {"Bucket": …, "Key": …} of the manifest; absent where `problem` says why
    std::string problem;
};

/// Writes SUCCEEDED_0, FAILED_0, PENDING_0 (those that have something in them) and manifest.json below
/// Prefix/<id of the Map Run>. `arguments` are Bucket and Prefix.
WrittenResults writeResults(ObjectStore* store, const ResultWriter& writer, const Value& arguments,
                            const RunResults& results);

} // namespace steploom::engine
