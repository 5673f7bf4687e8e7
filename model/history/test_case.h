// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <string>
#include <string_view>

#include "engine/value/value.h"
#include "model/document/message.h"

namespace steploom::model {

/// A mock file with one more test case in it.
struct AddedTestCase {
    std::string text;    ///< of the file
    std::string machine; ///< under which the case stands
    std::string name;    ///< of the case
};

/// Puts the one test case of `mocks` (mockFileOf()) into a MockConfigFile.json, whose text may be empty: it
/// is made then. What stands in the file stays as it is written. A file of one state machine keeps it,
/// whatever `mocks` calls its own; names that the file has already for something else get a number. Refuses
/// what is no mock file: history.test.notMocks.
Result<AddedTestCase> addTestCase(std::string_view file, const engine::Value& mocks);

} // namespace steploom::model
