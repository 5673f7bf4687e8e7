// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "engine/execution/accesses.h"
#include "engine/expression/expression.h"

#include <vector>

namespace steploom::engine {

/// What a query saw when it was evaluated. Absent: it was not there.
struct QuerySurroundings {
    Value input;
    Value result;
    Value errorOutput;
    Value context;
    Value variables;
};

/// The places that a query reads, each once: evaluated again, with somebody taking notes. Where these are too
/// many, the whole of what was read stands for its places, and `complete` (may be null) becomes false; so it
/// does where the evaluation failed, so that what it would have read is not known.
std::vector<Access> readsOfQuery(const Expression& query, const QuerySurroundings& around,
                                 bool* complete = nullptr);

} // namespace steploom::engine
