// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <string>
#include <string_view>

namespace steploom::model {

/// `text` on one line, as any format can hold it: line breaks and tabs become blanks; control characters,
/// bytes that are not UTF-8 and characters that XML forbids become U+FFFD.
std::string printable(std::string_view text);

/// printable() as the content of an XML element or attribute.
std::string escapedXml(std::string_view text);

} // namespace steploom::model
