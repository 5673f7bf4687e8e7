// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "engine/debug/payload_place.h"
#include "engine/execution/accesses.h"

#include <string>
#include <vector>

// Where the payloads of a run come from, as links between places: each says that what stands at one place of
// one payload went into another. They are worked out from the compiled states and the records of the visits;
// nothing of it is kept while a run goes on.
namespace steploom::engine {

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

} // namespace steploom::engine
