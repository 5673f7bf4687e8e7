// SPDX-License-Identifier: Apache-2.0
#include "app/document/shown_name.h"

#include <algorithm>

namespace steploom::app {

namespace {

constexpr char16_t kLineBreak = u'\u21B5';
constexpr char16_t kTab = u'\u21E5';
constexpr char16_t kBlank = u'\u2423';
constexpr char16_t kPictures = 0x2400; ///< signs of the control characters, in their order

bool breaksLine(QChar character) {
    return character == QLatin1Char('\n') || character == QLatin1Char('\r') ||
           character == QChar::LineSeparator || character == QChar::ParagraphSeparator;
}

} // namespace

QString shownName(const QString& name) {
    const bool blank = std::all_of(name.begin(), name.end(), [](QChar each) { return each.isSpace(); });
    const bool plain = std::none_of(name.begin(), name.end(),
                                    [](QChar each) { return each.unicode() < 0x20 || breaksLine(each); });
    if (plain && !blank)
        return name;
    QString shown;
    shown.reserve(name.size());
    for (qsizetype i = 0; i < name.size(); ++i) {
        const QChar each = name.at(i);
        if (each == QLatin1Char('\r') && i + 1 < name.size() && name.at(i + 1) == QLatin1Char('\n'))
            continue;
        if (breaksLine(each))
            shown += QChar(kLineBreak);
        else if (each == QLatin1Char('\t'))
            shown += QChar(kTab);
        else if (each.unicode() < 0x20)
            shown += QChar(static_cast<char16_t>(kPictures + each.unicode()));
        else
            shown += blank ? QChar(kBlank) : each;
    }
    return shown;
}

} // namespace steploom::app
