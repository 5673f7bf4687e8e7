// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <string>
#include <string_view>

namespace steploom::model {

/// How wide a text is drawn, without a font at hand: from a table of the widths that the characters of Inter
/// have, with a little to spare for the fonts that stand in for it.

/// The texts of a picture: each has its size and weight.
enum class TextStyle {
    Name,   ///< of a state: 13 pixels, semi-bold
    Detail, ///< its second line: 11 pixels, regular
    Label,  ///< of a transition, of a badge: 11 pixels, medium
};

int fontSize(TextStyle style);   ///< in pixels
int fontWeight(TextStyle style); ///< 100 … 900, as CSS counts

/// Width of one line of UTF-8, in pixels. Ideographs and emoji count as wide, combining marks as nothing.
double textWidth(std::string_view text, TextStyle style);

/// `text`, or as much of its beginning as fits into `width` with an ellipsis after it.
std::string elided(std::string_view text, TextStyle style, double width);

} // namespace steploom::model
