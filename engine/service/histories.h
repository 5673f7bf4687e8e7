// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "engine/history/writer.h"

#include <string>

namespace steploom::engine {

/// All events as the text of a JSON array, in the shape of GetExecutionHistory.
std::string eventsText(const History& history, const HistoryWriteOptions& options, ChildId child);

struct ServiceState;

/// The same of a child execution of a Map Run, Express ones too, for those who look on; empty where there is
/// none.
std::string childEvents(ServiceState& state, const std::string& arn);

} // namespace steploom::engine
