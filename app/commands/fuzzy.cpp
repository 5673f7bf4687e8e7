// SPDX-License-Identifier: Apache-2.0
#include "app/commands/fuzzy.h"

#include <algorithm>
#include <vector>

namespace steploom::app {

namespace {

constexpr int kLetter = 10;
constexpr int kNext = 16;  ///< right behind the letter before it
constexpr int kStart = 12; ///< at the start of a word
constexpr int kFirst = 8;  ///< and of the whole text

bool startsWord(QStringView text, qsizetype at) {
    if (at == 0)
        return true;
    const QChar before = text[at - 1];
    return !before.isLetterOrNumber() || (text[at].isUpper() && before.isLower()) ||
           (text[at].isDigit() && !before.isDigit());
}

} // namespace

int fuzzyScore(QStringView query, QStringView text) {
    // best[i]: the best score of the letters so far with the last of them at i; 0 where there is none.
    std::vector<int> best(static_cast<std::size_t>(text.size()), 0);
    bool first = true;
    for (const QChar letter : query) {
        if (letter.isSpace())
            continue;
        std::vector<int> next(best.size(), 0);
        int before = first ? 1 : 0; // the best that ends anywhere before i
        for (qsizetype i = 0; i < text.size(); ++i) {
            const auto at = static_cast<std::size_t>(i);
            if (before > 0 && text[i].toCaseFolded() == letter.toCaseFolded()) {
                const int bonus = (startsWord(text, i) ? kStart : 0) + (i == 0 ? kFirst : 0);
                next[at] = before + kLetter + bonus;
                if (!first && i > 0 && best[at - 1] > 0)
                    next[at] = std::max(next[at], best[at - 1] + kLetter + kNext + bonus);
            }
            if (!first)
                before = std::max(before, best[at]);
        }
        best = std::move(next);
        first = false;
    }
    if (first)
        return 1;
    const int score = best.empty() ? 0 : *std::max_element(best.begin(), best.end());
    return score == 0 ? 0 : std::max(1, score * 4 - static_cast<int>(std::min<qsizetype>(text.size(), 100)));
}

} // namespace steploom::app
