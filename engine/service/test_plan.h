// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "engine/definition/definition.h"
#include "engine/service/reply.h"
#include "engine/service/state.h"
#include "engine/value/value.h"

#include <memory>
#include <optional>
#include <string>

// A TestState request, read and checked: one state as a machine of its own.
namespace steploom::engine {

struct TestPlan {
    /// The state, and an empty state for each that it can go to.
    std::shared_ptr<const Definition> definition;
    StateId state = kNone;
    Value input;
    Value variables; ///< absent: none
    Value context;   ///< absent: the usual one
    std::string roleArn;
    std::uint32_t retriesUsed = 0;
    /// Instead of the work of the state.
    Value mockedResult;
    bool mocksError = false;
    Value mockedError;
    Value mockedCause;
    /// How many iterations of a Map failed; none: that is not what is tried out.
    std::optional<std::int64_t> failedIterations;
    /// What an ItemReader finds; absent: nothing is given.
    std::optional<std::string> readerData;
    bool inspects = false; ///< DEBUG or TRACE
    bool traces = false;

    const State& tested() const { return definition->state(state); }
};

Found<TestPlan> readTestPlan(const Value& request);

} // namespace steploom::engine
