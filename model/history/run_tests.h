// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <cstdint>
#include <string>
#include <vector>

#include "engine/history/history.h"
#include "engine/value/value.h"

// What a run is good for afterwards.
namespace steploom::model {

/// The answers of all tasks as a MockConfigFile.json of Step Functions Local, with one test case:
/// {"StateMachines": {machine: {"TestCases": {testCase: {STATE: RESPONSE}}}}, "MockedResponses": …}. Attempts
/// are numbered as the events schedule them; like answers one after the other are one range. An attempt that
/// has no answer ends the list of its state. A timeout is thrown as States.Timeout.
engine::Value mockFileOf(const engine::History& history, const std::string& machine,
                         const std::string& testCase);
/// The same of a run in several parts, each going on where the one before it failed.
engine::Value mockFileOf(const std::vector<const engine::History*>& parts, const std::string& machine,
                         const std::string& testCase);

/// What a history tells up to the moment that a visit of the machine's own scope was entered: its events from
/// there on belong to no visit.
engine::History historyBefore(const engine::History& history, std::uint32_t visit);
/// The other part: from that moment on.
engine::History historyFrom(const engine::History& history, std::uint32_t visit);

/// A whole run in one file, to be kept or passed on, that opens as a history does: {"name", "definition",
/// "input", "history": {"events"}}.
engine::Value captureOf(const engine::History& history, const engine::Value& definition,
                        const std::string& name);

} // namespace steploom::model
