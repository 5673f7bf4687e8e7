// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <string>
#include <vector>

namespace steploom::cli {

/// `export FILE --to svg|mermaid|dot [-o OUT] [--theme light|dark]`: draws a definition, or a fragment. Of a
/// broken text it draws what can be made out, and says on standard error where it breaks. Returns the exit
/// status: 0 drawn, 1 drawn in part, 2 bad usage, nothing to draw, or a file that cannot be read or written.
int exportCommand(const std::vector<std::string>& arguments);

} // namespace steploom::cli
