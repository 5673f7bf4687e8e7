// SPDX-License-Identifier: Apache-2.0
#include "app/inspector/typed_text.h"

#include <algorithm>
#include <vector>

namespace steploom::app {

namespace {

/// A value as an input shows it, and where in the value each character of that begins.
struct Shown {
    QString text;
    std::vector<qsizetype> offsets; ///< one more than characters: the end
};

QChar shownAs(QChar c) {
    switch (c.unicode()) {
    case 0x000d:
    case 0x2028: // line and paragraph separator
    case 0x2029:
    case 0xfdd0: // what a document of Qt has frames begin and end with
    case 0xfdd1:
        return QLatin1Char('\n');
    case 0x00a0:
        return QLatin1Char(' ');
    default:
        return c;
    }
}

Shown shown(const QString& value) {
    Shown result;
    result.offsets.reserve(static_cast<std::size_t>(value.size()) + 1);
    for (qsizetype i = 0; i < value.size(); ++i) {
        result.offsets.push_back(i);
        result.text.append(shownAs(value[i]));
        if (value[i] == QLatin1Char('\r') && i + 1 < value.size() && value[i + 1] == QLatin1Char('\n'))
            ++i;
    }
    result.offsets.push_back(value.size());
    return result;
}

} // namespace

QString typedOver(const QString& value, const QString& text) {
    const Shown before = shown(value);
    const qsizetype most = std::min(before.text.size(), text.size());
    qsizetype first = 0;
    while (first < most && before.text[first] == text[first])
        ++first;
    qsizetype same = 0;
    while (same < most - first && before.text[before.text.size() - 1 - same] == text[text.size() - 1 - same])
        ++same;
    const auto offset = [&](qsizetype character) {
        return before.offsets[static_cast<std::size_t>(character)];
    };
    return value.left(offset(first)) + text.mid(first, text.size() - same - first) +
           value.mid(offset(before.text.size() - same));
}

} // namespace steploom::app
