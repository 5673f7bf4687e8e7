// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <string>
#include <string_view>
#include <vector>

#include "engine/value/value.h"
#include "model/document/message.h"

/// Changes of a mock file (MockConfigFile.json). Each takes the text of the file and gives the new one, in
/// which everything that the change is not about keeps its bytes; an empty text becomes a new file. They
/// refuse `history.test.notMocks` for what is no object with the members of a mock file. The text that they
/// give is to be read again with readMockConfig() before it is kept.
namespace steploom::model::mocks {

/// The answers of a state for some of its attempts.
struct Answers {
    std::string attempts; ///< `0` or `0-2`, counted from 0 as the file does
    engine::Value answer; ///< {"Return": …} or {"Throw": {"Error": …, "Cause": …}}
    friend bool operator==(const Answers&, const Answers&) = default;
};

/// A case without answers. Refuses `mocks.case.exists` {name}, `mocks.case.unnamed`.
Result<std::string> addCase(std::string_view file, const std::string& machine, const std::string& name);
/// Refuses what addCase() refuses, and `mocks.case.unknown` {name}.
Result<std::string> renameCase(std::string_view file, const std::string& machine, const std::string& from,
                               const std::string& to);
/// Removes a case, and the responses that no other case uses. Refuses `mocks.case.unknown` {name}.
Result<std::string> removeCase(std::string_view file, const std::string& machine, const std::string& name);

/// What a case answers for a state; empty where it does not name the state, or is not there.
std::vector<Answers> answersOf(const engine::Value& file, const std::string& machine,
                               const std::string& testCase, const std::string& state);
/// Lets a case answer for a state; without answers it does not name the state any more. A response that other
/// cases or states use, too, stays what it is, and this one gets its own. Refuses `mocks.case.unknown`
/// {name}, and `mocks.attempts.twice` {attempts}.
Result<std::string> setAnswers(std::string_view file, const std::string& machine, const std::string& testCase,
                               const std::string& state, const std::vector<Answers>& answers);

} // namespace steploom::model::mocks
