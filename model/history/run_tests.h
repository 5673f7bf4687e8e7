// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <string>

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

/// A whole run in one file, to be kept or passed on, that opens as a history does: {"name", "definition",
/// "input", "history": {"events"}}.
engine::Value captureOf(const engine::History& history, const engine::Value& definition,
                        const std::string& name);

} // namespace steploom::model
