// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "engine/expression/jsonpath/cursor.h"
#include "engine/expression/jsonpath/path.h"

#include <string_view>

// How the parts of the path compiler call each other. For the files of engine/expression/jsonpath only.
namespace steploom::engine {

/// Filters and functions inside each other, and brackets and negations inside one filter.
inline constexpr int kMaxPathDepth = 64;
/// Evaluation goes one call deeper for each step that chooses.
inline constexpr std::size_t kMaxPathSteps = 1000;

struct CompiledPath {
    Path path;
    bool relative = false; ///< begins with @
    PathError error;
    explicit operator bool() const noexcept { return error.code.empty(); }
};

/// The library's syntax from $ or @ on; `lenient` adds a missing root and trims.
CompiledPath compileNested(std::string_view text, int depth, bool lenient);

/// Reads steps from a '.' or '[' to the end of the text. A strict reader is the service's: it leaves nothing
/// over, takes no brackets into names and knows fewer escapes.
PathError readSteps(Cursor& cursor, Path& path, int depth, bool strict);

/// Reads what stands in the parentheses of a function; the cursor is after the opening one and moves past the
/// closing one.
PathError readParameters(Cursor& cursor, int depth, PathStep& step, bool& readsRoot);

/// Works out what follows from the steps: which of them come after a choice, whether the path is definite.
void finishSteps(Path& path);

} // namespace steploom::engine
