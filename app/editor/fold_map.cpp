// SPDX-License-Identifier: Apache-2.0
#include "app/editor/fold_map.h"

#include <algorithm>

#include "model/assist/lines.h"

namespace steploom::app {

namespace {

using model::lineIndex;

std::optional<FoldMap::Fold> foldOf(const model::Document& document, model::Node node) {
    const model::Span span = node.span();
    if (node.isScalar() || span.size() < 2)
        return std::nullopt;
    const std::size_t close = span.end - 1;
    const FoldMap::Fold fold{span.begin, close, lineIndex(document.text(), span.begin),
                             lineIndex(document.text(), close)};
    return fold.last > fold.first ? std::optional(fold) : std::nullopt;
}

/// Where an offset is after the splices; nothing where it was removed.
std::optional<std::size_t> moved(const std::vector<model::Splice>& splices, std::size_t offset) {
    std::size_t grown = 0;
    for (const model::Splice& splice : splices) {
        if (splice.offset > offset)
            break;
        if (splice.offset + splice.removed.size() > offset)
            return std::nullopt;
        grown += splice.inserted.size() - splice.removed.size();
    }
    return offset + grown;
}

} // namespace

std::optional<FoldMap::Fold> FoldMap::foldable(const model::Document& document, std::size_t line) {
    const model::Span span = document.text().line(line);
    if (span.empty())
        return std::nullopt;
    model::Node node = document.tree().atOffset(span.end - 1);
    if (node.isScalar())
        node = node.parent();
    if (node.span().begin < span.begin || node.span().begin >= span.end)
        return std::nullopt;
    return foldOf(document, node);
}

void FoldMap::clear(const model::Document& document) {
    m_folds.clear();
    rebuild(document);
}

bool FoldMap::fold(const model::Document& document, std::size_t line) {
    const auto wanted = foldable(document, line);
    if (!wanted || at(line) != nullptr)
        return false;
    m_folds.push_back(*wanted);
    rebuild(document);
    return true;
}

bool FoldMap::open(const model::Document& document, std::size_t line) {
    const Fold* known = at(line);
    if (known == nullptr)
        return false;
    const std::size_t bracket = known->bracket;
    m_folds.erase(std::remove_if(m_folds.begin(), m_folds.end(),
                                 [&](const Fold& fold) { return fold.bracket == bracket; }),
                  m_folds.end());
    rebuild(document);
    return true;
}

bool FoldMap::toggle(const model::Document& document, std::size_t line) {
    return at(line) != nullptr ? open(document, line) : fold(document, line);
}

void FoldMap::foldAll(const model::Document& document) {
    m_folds.clear();
    const model::SyntaxTree& tree = document.tree();
    for (std::uint32_t i = 1; i < tree.size(); ++i) {
        if (const auto fold = foldOf(document, model::Node(&tree, i)))
            m_folds.push_back(*fold);
    }
    rebuild(document);
}

bool FoldMap::reveal(const model::Document& document, std::size_t line) {
    if (!isHidden(line))
        return false;
    m_folds.erase(std::remove_if(m_folds.begin(), m_folds.end(),
                                 [&](const Fold& fold) { return fold.first < line && line <= fold.last; }),
                  m_folds.end());
    rebuild(document);
    return true;
}

void FoldMap::follow(const model::Document& document, const std::vector<model::Splice>& splices) {
    std::vector<Fold> kept;
    for (const Fold& fold : m_folds) {
        const auto bracket = moved(splices, fold.bracket);
        const model::Node node = bracket ? document.tree().atOffset(*bracket) : model::Node();
        const auto now = node && node.span().begin == *bracket ? foldOf(document, node) : std::nullopt;
        if (now)
            kept.push_back(*now);
    }
    m_folds = std::move(kept);
    rebuild(document);
}

void FoldMap::rebuild(const model::Document& document) {
    m_lines = document.text().lineCount();
    m_shown.clear();
    m_hidden = 0;
    std::sort(m_folds.begin(), m_folds.end(),
              [](const Fold& a, const Fold& b) { return a.bracket < b.bracket; });
    std::size_t free = 0; // the first line that no fold hides yet
    for (const Fold& fold : m_folds) {
        if (fold.first < free)
            continue;
        m_shown.push_back({fold, m_hidden});
        m_hidden += fold.last - fold.first;
        free = fold.last + 1;
    }
}

const FoldMap::Shown* FoldMap::shownBefore(std::size_t line) const {
    const auto after =
        std::upper_bound(m_shown.begin(), m_shown.end(), line,
                         [](std::size_t value, const Shown& shown) { return value < shown.fold.first; });
    return after == m_shown.begin() ? nullptr : &*std::prev(after);
}

std::size_t FoldMap::rowOf(std::size_t line) const {
    const Shown* shown = shownBefore(line);
    if (shown == nullptr)
        return line;
    const std::size_t row = shown->fold.first - shown->hiddenBefore;
    return line <= shown->fold.last ? row : row + line - shown->fold.last;
}

std::size_t FoldMap::lineOf(std::size_t row) const {
    const auto after =
        std::upper_bound(m_shown.begin(), m_shown.end(), row, [](std::size_t value, const Shown& shown) {
            return value < shown.fold.first - shown.hiddenBefore;
        });
    if (after == m_shown.begin())
        return row;
    const Shown& shown = *std::prev(after);
    const std::size_t behind = row - (shown.fold.first - shown.hiddenBefore);
    return behind == 0 ? shown.fold.first : shown.fold.last + behind;
}

bool FoldMap::isHidden(std::size_t line) const {
    const Shown* shown = shownBefore(line);
    return shown != nullptr && line > shown->fold.first && line <= shown->fold.last;
}

const FoldMap::Fold* FoldMap::at(std::size_t line) const {
    const Shown* shown = shownBefore(line);
    return shown != nullptr && shown->fold.first == line ? &shown->fold : nullptr;
}

} // namespace steploom::app
