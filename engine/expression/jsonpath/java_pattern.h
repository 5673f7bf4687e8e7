// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <optional>
#include <string>
#include <string_view>

namespace steploom::engine {

/// A regular expression of Java in the syntax of PCRE2: \u00e9, \p{Alpha}, [a-z&&[^aeiou]] and the flags are
/// written differently there. Nothing where Java knows no such thing, although PCRE2 may. `asciiCase`:
/// letters beyond ASCII have no other case.
std::optional<std::string> pcreFromJava(std::string_view pattern, bool asciiCase);

} // namespace steploom::engine
