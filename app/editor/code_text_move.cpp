// SPDX-License-Identifier: Apache-2.0
#include <algorithm>

#include "app/editor/code_text.h"
#include "model/assist/lines.h"

namespace steploom::app {

namespace {

using model::lineBegin;
using model::lineIndex;

enum class Kind { Blank, Word, Sign };

Kind kindOf(char c) {
    if (c == ' ' || c == '\t')
        return Kind::Blank;
    const bool word = (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z') || (c >= '0' && c <= '9') ||
                      c == '_' || c == '$' || static_cast<unsigned char>(c) >= 0x80;
    return word ? Kind::Word : Kind::Sign;
}

} // namespace

/// The next place where a word or a run of signs begins (backward) or ends (forward); a line's end counts.
std::size_t CodeText::wordBoundary(std::size_t offset, bool forward) const {
    const std::size_t line = lineIndex(text(), offset);
    const std::size_t begin = lineBegin(text(), line);
    const std::size_t end = text().line(line).end;
    const std::string& bytes = text().bytes();
    if (forward) {
        if (offset >= end)
            return line + 1 < text().lineCount() ? lineBegin(text(), line + 1) : end;
        while (offset < end && kindOf(bytes[offset]) == Kind::Blank)
            ++offset;
        if (offset == end)
            return end;
        const Kind kind = kindOf(bytes[offset]);
        while (offset < end && kindOf(bytes[offset]) == kind)
            ++offset;
        return offset;
    }
    if (offset <= begin)
        return line > 0 ? text().line(line - 1).end : begin;
    while (offset > begin && kindOf(bytes[offset - 1]) == Kind::Blank)
        --offset;
    if (offset == begin)
        return begin;
    const Kind kind = kindOf(bytes[offset - 1]);
    while (offset > begin && kindOf(bytes[offset - 1]) == kind)
        --offset;
    return offset;
}

void CodeText::selectWord(std::size_t offset) {
    const std::size_t line = lineIndex(text(), offset);
    const std::size_t begin = lineBegin(text(), line);
    const std::size_t end = text().line(line).end;
    const std::string& bytes = text().bytes();
    if (begin == end)
        return;
    const std::size_t on = std::min(std::max(offset, begin), end - 1);
    const Kind kind = kindOf(bytes[on]);
    std::size_t first = on;
    std::size_t last = on;
    while (first > begin && kindOf(bytes[first - 1]) == kind)
        --first;
    while (last < end && kindOf(bytes[last]) == kind)
        ++last;
    select({first, last});
}

std::size_t CodeText::destination(Move move) const {
    const std::size_t line = lineIndex(text(), caret());
    const model::Span span = text().line(line);
    const std::size_t begin = lineBegin(text(), line);
    switch (move) {
    case Move::Left:
        if (caret() > begin)
            return std::max(begin, span.begin + cells(line).previous(caret() - span.begin));
        return line > 0 ? text().line(line - 1).end : begin;
    case Move::Right:
        if (caret() < span.end)
            return span.begin + cells(line).next(caret() - span.begin);
        return line + 1 < text().lineCount() ? lineBegin(text(), line + 1) : span.end;
    case Move::WordLeft:
        return wordBoundary(caret(), false);
    case Move::WordRight:
        return wordBoundary(caret(), true);
    case Move::LineBegin: {
        std::size_t first = begin;
        while (first < span.end && kindOf(text().bytes()[first]) == Kind::Blank)
            ++first;
        return caret() == first ? begin : first;
    }
    case Move::LineEnd:
        return span.end;
    case Move::TextBegin:
        return lineBegin(text(), 0);
    case Move::TextEnd:
        return text().size();
    case Move::Up:
    case Move::Down:
        break;
    }
    return caret();
}

void CodeText::putCaret(std::size_t offset, bool extend) {
    select({extend ? m_selection.anchor : offset, offset});
}

void CodeText::move(Move move, bool extend) {
    if (move == Move::Up || move == Move::Down) {
        moveRows(move == Move::Up ? -1 : 1, extend);
        return;
    }
    if (!extend && !m_selection.empty() && (move == Move::Left || move == Move::Right)) {
        const model::Span span = m_selection.span();
        setCaret(move == Move::Left ? span.begin : span.end);
        return;
    }
    std::size_t to = destination(move);
    // A step over what is folded goes over all of it.
    const std::size_t line = lineIndex(text(), to);
    if (m_folds.isHidden(line) && move != Move::TextEnd) {
        const FoldMap::Fold& fold = *m_folds.at(m_folds.lineOf(m_folds.rowOf(line)));
        const bool forward = to > caret();
        to = forward ? fold.close : text().line(fold.first).end;
        if (forward && fold.last + 1 < text().lineCount())
            to = lineBegin(text(), fold.last + 1);
    }
    putCaret(to, extend);
}

void CodeText::moveRows(std::ptrdiff_t rows, bool extend) {
    const auto row = static_cast<std::ptrdiff_t>(m_folds.rowOf(lineIndex(text(), caret())));
    const std::ptrdiff_t wanted = row + rows;
    const auto last = static_cast<std::ptrdiff_t>(m_folds.rowCount()) - 1;
    if (wanted < 0 || wanted > last) { // from the first and the last line to their ends
        if (rows < 0)
            putCaret(lineBegin(text(), 0), extend);
        else
            putCaret(text().line(m_folds.lineOf(static_cast<std::size_t>(last))).end, extend);
        return;
    }
    const std::size_t cell = m_wantedCell;
    const std::size_t line = m_folds.lineOf(static_cast<std::size_t>(wanted));
    putCaret(text().line(line).begin + cells(line).offsetAt(cell), extend);
    m_wantedCell = cell;
}

} // namespace steploom::app
