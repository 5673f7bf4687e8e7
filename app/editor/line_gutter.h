// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QPointer>
#include <QQuickPaintedItem>
#include <QQuickTextDocument>
#include <QtQml/qqmlregistration.h>

namespace steploom::app {

/// The line numbers beside a TextArea; paints the visible ones only.
class LineGutter : public QQuickPaintedItem {
    Q_OBJECT
    QML_ELEMENT
    Q_PROPERTY(
        QQuickTextDocument* textDocument READ textDocument WRITE setTextDocument NOTIFY changed REQUIRED)
    Q_PROPERTY(qreal contentY MEMBER m_contentY NOTIFY changed)
    Q_PROPERTY(qreal topPadding MEMBER m_topPadding NOTIFY changed)
    Q_PROPERTY(int currentLine MEMBER m_currentLine NOTIFY changed)
    Q_PROPERTY(int errorLine MEMBER m_errorLine NOTIFY changed)

public:
    explicit LineGutter(QQuickItem* parent = nullptr);

    QQuickTextDocument* textDocument() const { return m_textDocument; }
    void setTextDocument(QQuickTextDocument* textDocument);
    void paint(QPainter* painter) override;

signals:
    void changed();

private:
    QPointer<QQuickTextDocument> m_textDocument;
    qreal m_contentY = 0;
    qreal m_topPadding = 0;
    int m_currentLine = 0;
    int m_errorLine = 0;
};

} // namespace steploom::app
