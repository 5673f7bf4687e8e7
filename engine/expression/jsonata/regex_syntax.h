// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <string>
#include <string_view>

namespace steploom::engine::jsonata {

/// ECMAScript's pattern in PCRE2's words. `wide`: for UTF-16 units with Unicode's case folding, where classes
/// are spelled out. Empty with a problem where ECMAScript would refuse the pattern although PCRE2 would not.
std::string regexForPcre(std::string_view pattern, bool wide, std::string& problem);

} // namespace steploom::engine::jsonata
