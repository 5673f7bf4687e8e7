// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "engine/execution/accesses.h"
#include "engine/execution/execution.h"

#include <string>
#include <vector>

// Where the payloads of a run come from, as links between places: each says that what stands at one place of
// one payload went into another. They are worked out from the compiled states and the records of the visits;
// nothing of it is kept while a run goes on.
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

struct FlowLink {
    enum class Kind : std::uint8_t {
        Copied,   ///< what is there is what was here, place by place
        Computed, ///< an expression read exactly this, and what it gave is there
        Opaque,   ///< an expression may have read this, or parts of it: more is named than was read
        Task,     ///< it was sent to a task, and that answered
    };
    Kind kind = Kind::Copied;
    PayloadPlace from;
    PayloadPlace to;
    /// Places in the target that come from elsewhere.
    std::vector<std::string> holes;
    /// Of the field that says so, relative to the state's object; empty where the language does.
    std::string field;
};

/// Something that is read and becomes no payload.
struct FlowUse {
    PayloadPlace place;
    Stage stage = Stage::Choice;
    std::string field;
    /// It decides where control goes, when, or how often: a change may change everything after it.
    bool decides = false;
};

struct DataFlow {
    std::vector<FlowLink> links;
    std::vector<FlowUse> uses;
};

/// Of all visits of a run as far as it has come.
DataFlow dataFlowOf(const Execution& execution);

/// What stands in a slot; absent where the visit has no such payload.
Value payloadIn(const Execution& execution, std::uint32_t visit, Slot slot);

} // namespace steploom::engine
