// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "engine/execution/execution.h"

#include <string>
#include <vector>

// The payloads of a run, and places in them.
namespace steploom::engine {

/// A payload of a visit, in the order of the data flow, or of the execution (its visit is kNone).
enum class Slot : std::uint8_t {
    ExecutionInput,
    Input,
    VariablesBefore, ///< pointers begin with the name of the variable
    AfterInputPath,
    Items, ///< Map: what it goes over
    AfterParameters,
    Result,
    ErrorOutput, ///< {"Error": …, "Cause": …} of a visit that failed
    AfterResultSelector,
    AfterResultPath,
    Output,
    VariablesAfter,
    ExecutionOutput,
    ExecutionError, ///< {"Error": …, "Cause": …} of an execution that failed
};

/// A place in a payload: "" is all of it.
struct PayloadPlace {
    std::uint32_t visit = kNone;
    Slot slot = Slot::Input;
    std::string pointer;
    friend bool operator==(const PayloadPlace& a, const PayloadPlace& b) {
        return a.visit == b.visit && a.slot == b.slot && a.pointer == b.pointer;
    }
};

/// What stands in a slot; absent where the visit has no such payload.
Value payloadIn(const Execution& execution, std::uint32_t visit, Slot slot);

/// JSON Pointers of all scalars, empty arrays and empty objects of a value, up to `most`.
std::vector<std::string> leavesOf(const Value& value, std::size_t most = 100'000);

} // namespace steploom::engine
