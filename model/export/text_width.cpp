// SPDX-License-Identifier: Apache-2.0
#include "model/export/text_width.h"

#include <array>

#include "model/document/utf8.h"

namespace steploom::model {

namespace {

/// Advances of Inter Medium from U+0020 to U+007E, in thousandths of the font's size.
constexpr std::array<std::uint16_t, 95> kAscii{
    265, 294, 400, 637, 643, 828, 651, 217, 378, 378, 522, 666, 288, 463, 283, 368, 646, 473, 613,
    644, 654, 620, 636, 579, 631, 636, 283, 288, 666, 666, 666, 526, 968, 700, 654, 735, 722, 603,
    586, 749, 742, 270, 552, 664, 564, 898, 747, 768, 639, 768, 645, 643, 651, 738, 700, 978, 666,
    685, 639, 378, 368, 378, 475, 460, 497, 569, 626, 568, 626, 587, 369, 617, 602, 249, 249, 556,
    249, 884, 597, 602, 617, 617, 384, 536, 372, 594, 566, 825, 551, 566, 551, 378, 342, 378, 666};

constexpr double kSpare = 1.06; ///< for Helvetica, Arial and what else stands in for Inter
constexpr int kWide = 1060;     ///< ideographs, syllables, emoji
constexpr int kLetter = 720;    ///< of other alphabets: few are wider
constexpr std::string_view kEllipsis = "…";

struct Range {
    char32_t first;
    char32_t last;
};

template <std::size_t count>
bool isIn(const std::array<Range, count>& ranges, char32_t code) {
    for (const Range& range : ranges) {
        if (code >= range.first && code <= range.last)
            return true;
    }
    return false;
}

constexpr std::array<Range, 10> kWideRanges{{{0x1100, 0x115F},
                                             {0x2014, 0x2015},
                                             {0x2190, 0x27FF},
                                             {0x2B00, 0x2BFF},
                                             {0x2E80, 0xA4CF},
                                             {0xAC00, 0xD7A3},
                                             {0xF900, 0xFAFF},
                                             {0xFE30, 0xFE4F},
                                             {0xFF00, 0xFFEF},
                                             {0x1F000, 0x3FFFD}}};

/// Marks on the character before, joiners, selectors: they take no room, and an ellipsis must not part them
/// from it.
constexpr std::array<Range, 7> kMarks{{{0x0300, 0x036F},
                                       {0x0483, 0x0489},
                                       {0x200B, 0x200F},
                                       {0x20D0, 0x20F0},
                                       {0xFE00, 0xFE0F},
                                       {0x1F3FB, 0x1F3FF},
                                       {0xE0100, 0xE01EF}}};

int advance(char32_t code) {
    if (code >= 0x20 && code <= 0x7E)
        return kAscii[code - 0x20];
    if (isIn(kMarks, code))
        return 0;
    return code > 0x7E && !isIn(kWideRanges, code) ? kLetter : kWide;
}

/// Pixels of a thousandth of the table's font.
double scale(TextStyle style) {
    const double heavier = style == TextStyle::Name ? 1.03 : style == TextStyle::Detail ? 0.985 : 1.0;
    return fontSize(style) * heavier * kSpare / 1000;
}

} // namespace

int fontSize(TextStyle style) {
    return style == TextStyle::Name ? 13 : 11;
}

int fontWeight(TextStyle style) {
    switch (style) {
    case TextStyle::Name:
        return 600;
    case TextStyle::Detail:
        return 400;
    case TextStyle::Label:
        break;
    }
    return 500;
}

double textWidth(std::string_view text, TextStyle style) {
    std::int64_t sum = 0;
    for (std::size_t at = 0; at < text.size();) {
        const Utf8Character character = utf8At(text, at);
        sum += advance(character.code);
        at += character.length;
    }
    return static_cast<double>(sum) * scale(style);
}

std::string elided(std::string_view text, TextStyle style, double width) {
    if (textWidth(text, style) <= width)
        return std::string(text);
    const double room = width - textWidth(kEllipsis, style);
    double sum = 0;
    std::size_t end = 0; // the last place where the text can be cut
    for (std::size_t at = 0; at < text.size();) {
        const Utf8Character character = utf8At(text, at);
        if (advance(character.code) > 0)
            end = at;
        sum += advance(character.code) * scale(style);
        if (sum > room)
            break;
        at += character.length;
    }
    while (end > 0 && text[end - 1] == ' ')
        --end;
    return std::string(text.substr(0, end)) + std::string(kEllipsis);
}

} // namespace steploom::model
