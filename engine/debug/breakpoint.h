// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "engine/definition/diagnostic.h"
#include "engine/history/event.h"
#include "engine/value/value.h"

#include <cstdint>
#include <string>
#include <vector>

// Breakpoints as a person sets them and as a settings file keeps them. Nothing here runs: breakpoint_set.h
// watches for them.
namespace steploom::engine {

struct Breakpoint {
    enum class Kind : std::uint8_t {
        StateEntry,  ///< the state was entered and has done nothing yet
        StateExit,   ///< it was left: its visit succeeded, was caught or failed
        Retry,       ///< a retrier took a failure of the state
        Catch,       ///< a catcher took one
        Error,       ///< a state failed with an error name, retried or caught or not
        Transition,  ///< control goes from `state` to `target`
        PayloadSize, ///< an event carries more than `bytes` of JSON
        Event,       ///< an event of type `event` was written
    };
    /// Which occurrences count: all, or the n-th, those from the n-th on, every n-th.
    struct Hits {
        enum class Rule : std::uint8_t { Always, Equal, AtLeast, Multiple };
        Rule rule = Rule::Always;
        std::uint32_t count = 1; ///< at least 1
    };

    std::uint32_t id = 0; ///< given by the set; 0 outside of one
    Kind kind = Kind::StateEntry;
    /// JSON Pointer of the state in the definition; empty means any. Of a Transition where it begins.
    std::string state;
    std::string target; ///< Transition: where it ends; empty means anywhere
    std::string error;  ///< Error: its name; empty means any
    std::uint64_t bytes = 0;
    EventType event = EventType::Unknown;
    /// JSONata, with or without {% %}; empty means always. It sees $states.{input, output, result,
    /// errorOutput, context}, the variables, and $event.
    std::string condition;
    Hits hits;
    /// Not empty: a log point. It does not pause but writes this, with {% … %} parts filled in.
    std::string message;
    bool enabled = true;
};

/// "stateEntry", … as JSON has it.
std::string_view breakpointKindName(Breakpoint::Kind kind) noexcept;

/// An array of objects such as {"kind": "payloadSize", "state": "/States/A", "bytes": 1000, "condition": "…",
/// "hits": {"atLeast": 3}, "log": "…", "enabled": false}. What says nothing is left out.
Value breakpointsToValue(const std::vector<Breakpoint>& breakpoints);

struct BreakpointsRead {
    std::vector<Breakpoint> breakpoints; ///< those that are sound, in their order
    /// Codes breakpoint.shape, .kind, .field, .event, .hits, .condition, .message; pointers are into what was
    /// read.
    std::vector<Diagnostic> diagnostics;
};
BreakpointsRead breakpointsFromValue(const Value& source);

/// What is wrong with condition and message, pointers "/condition" and "/log"; empty where nothing is.
std::vector<Diagnostic> checkBreakpoint(const Breakpoint& breakpoint);

/// A text with {% … %} parts in it: every second piece, from the second on, is an expression.
std::vector<std::string> splitMessage(std::string_view message);
/// An expression without its {% %} and the blanks around it.
std::string_view bareExpression(std::string_view text);

} // namespace steploom::engine
