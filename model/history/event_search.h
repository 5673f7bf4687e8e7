// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <cstdint>
#include <functional>
#include <optional>
#include <string>
#include <vector>

#include "model/history/outline.h"
#include "model/history/recording.h"

namespace steploom::model {

/// Which events somebody wants to see. Conditions that are not given hold for all.
struct EventQuery {
    /// Somewhere in what the event says: names, errors, inputs and outputs, as they are read, not as they are
    /// escaped. Letters of ASCII count in either case.
    std::string text;
    std::vector<engine::EventType> types;
    std::vector<std::uint32_t> states; ///< labels; events of visits of these states
    std::uint32_t visit = engine::kNone;
    std::optional<std::int64_t> from; ///< ms since 1970, both included
    std::optional<std::int64_t> to;
    bool failuresOnly = false; ///< failures, and entering a Fail state
    std::string error;         ///< the error's name begins with this
    bool wholeError = false;   ///< the error's name is this and no longer
};

/// The rows that a query finds, ascending. `goOn` is asked every few thousand rows; false ends the search
/// where it is. `within`: only these rows, which must ascend: what a longer text finds, the shorter one
/// found.
std::vector<std::uint32_t> findEvents(const Recording& recording, const Outline& outline,
                                      const EventQuery& query, const std::function<bool()>& goOn = {},
                                      const std::vector<std::uint32_t>* within = nullptr);

/// Names of the errors that its events tell of, each once, in alphabetical order.
std::vector<std::string> errorNames(const Recording& recording);

/// Whether a JSON text says something in one of its values. `needle` as wantedText() makes it.
bool saysText(std::string_view json, const std::string& needle);
std::string wantedText(std::string_view typed);

} // namespace steploom::model
