// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "engine/value/value.h"

#include <string>
#include <vector>

// Case files: JSON Lines, one case with an "id" in each line.
namespace steploom::conformance {

struct Case {
    std::string id;
    /// The whole line.
    engine::Value data;
    /// The file that it stands in: some cases need what lies beside it.
    std::string file;
};

struct CaseFile {
    std::vector<Case> cases;
    /// What is wrong with the file, for a person: "FILE:LINE: …". Empty: nothing, and `cases` has all of it.
    std::string problem;
};

/// Changes a line before it is read as JSON; null for none.
using LineFilter = std::string (*)(std::string line);

CaseFile readCaseFile(const std::string& path, LineFilter filter);

} // namespace steploom::conformance
