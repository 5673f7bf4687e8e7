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

/// The places that a query reads, each once: evaluated again, with somebody taking notes.
std::vector<Access> readsOfQuery(const Expression& query, const QuerySurroundings& around);

} // namespace steploom::engine
