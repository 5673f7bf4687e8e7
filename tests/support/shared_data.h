// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <cstdlib>
#include <filesystem>
#include <string>

namespace steploom::test {

/// The folder of data that tests may use where it is there: $STEPLOOM_SHARED, else `shared` beside the
/// checkout. Empty where there is none.
inline std::string sharedFolder() {
    namespace fs = std::filesystem;
    const char* given = std::getenv("STEPLOOM_SHARED");
    const fs::path folder = given ? fs::path(given) : fs::path(STEPLOOM_SOURCE_DIR).parent_path() / "shared";
    std::error_code ignored;
    return fs::is_directory(folder, ignored) ? folder.string() : std::string();
}

} // namespace steploom::test
