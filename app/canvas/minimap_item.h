// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QPointer>
#include <QQuickPaintedItem>
#include <QtQml/qqmlregistration.h>

#include "app/canvas/canvas_item.h"

namespace steploom::app {

/// The whole drawing in small, with the part that the canvas shows; a press or drag moves the canvas there.
class MinimapItem : public QQuickPaintedItem {
    Q_OBJECT
    QML_ELEMENT
    Q_PROPERTY(steploom::app::CanvasItem* canvas READ canvas WRITE setCanvas NOTIFY canvasChanged REQUIRED)

public:
    explicit MinimapItem(QQuickItem* parent = nullptr);

    CanvasItem* canvas() const { return m_canvas; }
    void setCanvas(CanvasItem* canvas);
    void paint(QPainter* painter) override;

signals:
    void canvasChanged();

protected:
    void mousePressEvent(QMouseEvent* event) override;
    void mouseMoveEvent(QMouseEvent* event) override;

private:
    Camera camera() const;

    QPointer<CanvasItem> m_canvas;
    QPointer<RunMarks> m_marks;
};

} // namespace steploom::app
