// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QString>

#include <string>
#include <vector>

#include "engine/debug/provenance.h"

namespace steploom::app {

/// A step of a trace as people read it: what one field, or one state that only handed on, did.
struct TraceRow {
    enum class Kind : std::uint8_t {
        Copied,   ///< a field copied it
        Computed, ///< an expression made it of what it read
        Opaque,   ///< an expression may have made it of this
        Task,     ///< a task answered what it was sent
        Origin,   ///< it begins here
        Passed,   ///< the state handed it on as it was
        Decides,  ///< forwards: where control goes depends on it
        Reads,    ///< forwards: it is read, and becomes no payload
        Output,   ///< forwards: it is in the output of the execution
    };
    Kind kind = Kind::Passed;
    engine::PayloadPlace place;      ///< the place that was reached by it
    std::vector<std::string> others; ///< pointers of more places that the same field reached
    std::string field;               ///< relative to the state's object; empty where the language did it
    engine::Origin origin = engine::Origin::None;
    bool certain = true; ///< nothing opaque lies on the way
};

/// The way of a place backwards, nearest first. Steps of one field of one visit are one row; a state without
/// a field that did something is one row too.
std::vector<TraceRow> rowsBackward(const engine::Provenance& provenance, const engine::PayloadPlace& place);
/// What reads a place: fields that make payloads of it, tasks that are sent it, decisions, the output.
std::vector<TraceRow> rowsForward(const engine::Provenance& provenance, const engine::PayloadPlace& place);

/// `ResultSelector`, `Output`: a payload of a visit in words.
QString slotWords(engine::Slot slot);

} // namespace steploom::app
