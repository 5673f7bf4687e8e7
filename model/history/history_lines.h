// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <map>
#include <string>
#include <vector>

#include "engine/history/history.h"

namespace steploom::model {

/// The events of a history by the line of control that they are of: the execution itself, each branch, each
/// iteration, each try of them. Lines run side by side in no fixed order; within one the order is fixed, so
/// two histories are compared line by line.
struct HistoryLine {
    std::vector<engine::EventId> events;
    std::uint32_t owner = engine::kNone; ///< visit of the Parallel or Map; kNone: the execution's own line
    std::uint32_t attempt = 0;           ///< which try of it
};

/// By a key that is the same for the same line in another history.
std::map<std::string, HistoryLine> linesOf(const engine::History& history);

/// The try of a Parallel or Map that a line belongs to was cut short: how far its lines came is chance.
bool wasCutShort(const engine::History& history, const HistoryLine& line);

} // namespace steploom::model
