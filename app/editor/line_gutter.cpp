// SPDX-License-Identifier: Apache-2.0
#include "app/editor/line_gutter.h"

#include <QAbstractTextDocumentLayout>
#include <QPainter>
#include <QTextBlock>
#include <QTextDocument>

#include "app/theme/theme.h"

namespace steploom::app {

LineGutter::LineGutter(QQuickItem* parent)
    : QQuickPaintedItem(parent) {
    connect(this, &LineGutter::changed, this, [this] { update(); });
    connect(&Theme::instance(), &Theme::changed, this, [this] { update(); });
}

void LineGutter::setTextDocument(QQuickTextDocument* textDocument) {
    m_textDocument = textDocument;
    if (m_textDocument != nullptr)
        connect(m_textDocument->textDocument()->documentLayout(), &QAbstractTextDocumentLayout::update, this,
                [this] { update(); });
    emit changed();
}

void LineGutter::paint(QPainter* painter) {
    if (m_textDocument == nullptr)
        return;
    const Theme& theme = Theme::instance();
    const QTextDocument* text = m_textDocument->textDocument();
    const QAbstractTextDocumentLayout* layout = text->documentLayout();
    QFont font(theme.monoFamily());
    font.setPixelSize(12);
    painter->setFont(font);
    const int first = layout->hitTest(QPointF(0, std::max(0.0, m_contentY - m_topPadding)), Qt::FuzzyHit);
    for (QTextBlock block = text->findBlock(std::max(first, 0)); block.isValid(); block = block.next()) {
        const QRectF bounds = layout->blockBoundingRect(block);
        const qreal top = bounds.top() + m_topPadding - m_contentY;
        if (top > height())
            return;
        const int line = block.blockNumber() + 1;
        painter->setPen(line == m_errorLine     ? theme.failed()
                        : line == m_currentLine ? theme.text()
                                                : theme.textMuted());
        painter->drawText(QRectF(0, top, width() - 12, bounds.height()), Qt::AlignRight | Qt::AlignVCenter,
                          QString::number(line));
    }
}

} // namespace steploom::app
