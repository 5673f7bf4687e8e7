// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "engine/task/handler.h"
#include "engine/value/value.h"

#include <cstddef>
#include <vector>

namespace steploom::conformance {

/// What a task may have answered that no recording tells of: those of child executions, and of Express
/// workflows of which only the end was kept. One supposition for all of them has to make the rest of the
/// recording come true.
class SupposedAnswers {
public:
    explicit SupposedAnswers(const engine::Value& testCase);
    std::size_t count() const { return m_failures.size() + m_outputs.size() + 1; }
    /// Supposition 0 is that a task gives back what it was sent.
    engine::TaskAnswer answer(std::size_t supposition, const engine::TaskRequest& request) const;

private:
    void collect(const engine::Value& value, int depth);
    std::vector<engine::Value> m_failures; ///< {"Error": …, "Cause": …} found in the outcome
    std::vector<engine::Value> m_outputs;  ///< other values found there
};

} // namespace steploom::conformance
