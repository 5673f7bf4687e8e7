// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "engine/execution/execution.h"

#include <cstdint>
#include <string>
#include <vector>

// Two values, or two runs, side by side: what differs.
namespace steploom::engine {

struct ValueChange {
    enum class Kind : std::uint8_t {
        Added,   ///< only in the second
        Removed, ///< only in the first
        Changed, ///< another value, or another type
    };
    Kind kind = Kind::Changed;
    std::string pointer; ///< JSON Pointer of the place in both
    Value before;        ///< absent where added
    Value after;         ///< absent where removed
};

/// The smallest places in which two values differ, in the order of the first, additions last in each object.
/// Elements of arrays are matched so that an insertion or removal shows as one where that is less than a
/// change of everything after it. `most` bounds the list; an absent value differs as a whole from any other.
std::vector<ValueChange> diffValues(const Value& before, const Value& after, std::size_t most = 1000);

/// Two visits that stand for each other in two runs; kNone where one has none.
struct VisitPair {
    std::uint32_t first = kNone;
    std::uint32_t second = kNone;
    bool sameState = false; ///< by name
    bool sameInput = false;
    bool sameOutput = false;
    bool sameWay = false; ///< status, and where control went
};

struct RunComparison {
    /// First event that differs in type, cause, time or contents; 0 where the histories are the same. Events
    /// of the execution itself, not of child executions.
    EventId event = 0;
    /// Index into `pairs` of the first that is not the same in all respects; kNone for none.
    std::uint32_t divergence = kNone;
    /// In the order of the first run, then those of the second alone. Visits are matched by where they run
    /// (branches and iterations around them) and which one there it is.
    std::vector<VisitPair> pairs;
    bool sameStatus = false;
    bool sameOutput = false; ///< or error and cause
};

RunComparison compareRuns(const Execution& first, const Execution& second);

} // namespace steploom::engine
