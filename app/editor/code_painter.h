// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QColor>
#include <QSizeF>
#include <QString>
#include <QVector>

#include <array>
#include <optional>
#include <vector>

#include "app/editor/code_metrics.h"
#include "app/editor/code_text.h"
#include "model/assist/highlight.h"

class QPainter;

namespace steploom::app {

class TextSearch;

/// Paints the rows of a CodeText that are seen: grounds, letters, problems, gutter. One for each picture.
class CodePainter {
public:
    struct View {
        QSizeF size;
        qreal contentX = 0;
        qreal contentY = 0;
        qreal gutter = 0;
        bool focused = false;
    };

    CodePainter(const CodeText& text, const CodeMetrics& metrics, const View& view);

    /// `state`: the pointer of the state whose lines have the ground of the selected. `preedit`: what an
    /// input method has not made up its mind about yet, at the caret.
    void paint(QPainter* painter, const QString& state, const TextSearch* search, const QString& preedit);

    /// The colour of letters of the kind, here and in other editors of the language.
    static QColor colourOf(model::TokenKind kind) { return colourOf(inkOf(kind)); }

private:
    enum Ink {
        Plain,
        Key,
        String,
        Number,
        Muted,
        Expression,
        Function,
        Strong,
        Selected,
        InkCount,
    };
    struct Row {
        std::size_t line = 0;
        qreal top = 0;
        model::Span seen; ///< bytes of the line that lie in the view
        bool folded = false;
    };
    struct Batch {
        QVector<quint32> glyphs;
        QVector<QPointF> places;
    };

    static Ink inkOf(model::TokenKind kind);
    static QColor colourOf(Ink ink);
    void findRows();
    qreal x(std::size_t cell) const;
    qreal xOf(const Row& row, std::size_t offset) const;
    void band(QPainter* painter, const QString& state) const;
    void ground(QPainter* painter, const Row& row, const TextSearch* search) const;
    void fill(QPainter* painter, const Row& row, model::Span span, const QColor& colour, bool lineEnd) const;
    void guides(QPainter* painter, const Row& row) const;
    void letters(QPainter* painter, const Row& row);
    void oddLetter(QPainter* painter, const LineCells& cells, std::size_t at, const LineCells::Step& step,
                   QPointF place, Ink ink) const;
    void foldedEnd(QPainter* painter, const Row& row);
    void problems(QPainter* painter, const Row& row) const;
    void gutter(QPainter* painter, const Row& row) const;
    void flush(QPainter* painter);
    void put(char c, QPointF place, Ink ink);

    const CodeText& m_text;
    const CodeMetrics& m_metrics;
    View m_view;
    std::vector<Row> m_rows;
    std::vector<CodeText::Mark> m_marks; ///< those that are seen
    std::array<Batch, InkCount> m_batches;
    std::size_t m_caretLine = 0;
    int m_errorLine = 0;
    std::size_t m_indent = 2; ///< cells of one level
};

} // namespace steploom::app
