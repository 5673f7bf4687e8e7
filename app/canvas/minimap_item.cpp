// SPDX-License-Identifier: Apache-2.0
#include "app/canvas/minimap_item.h"

#include <QMouseEvent>
#include <QPainter>

#include "app/theme/theme.h"

namespace steploom::app {

namespace {
constexpr qreal kMargin = 8;
} // namespace

MinimapItem::MinimapItem(QQuickItem* parent)
    : QQuickPaintedItem(parent) {
    setAcceptedMouseButtons(Qt::LeftButton);
    setAntialiasing(true);
    connect(&Theme::instance(), &Theme::changed, this, [this] { update(); });
}

void MinimapItem::setCanvas(CanvasItem* canvas) {
    m_canvas = canvas;
    const auto repaint = [this] {
        update();
    };
    connect(canvas, &CanvasItem::cameraChanged, this, repaint);
    connect(canvas, &CanvasItem::sceneChanged, this, repaint);
    connect(canvas, &CanvasItem::selectedChanged, this, repaint);
    const auto followMarks = [this] {
        if (m_marks != nullptr)
            m_marks->disconnect(this);
        m_marks = m_canvas->marks();
        if (m_marks != nullptr)
            connect(m_marks, &RunMarks::changed, this, [this] { update(); });
        update();
    };
    connect(canvas, &CanvasItem::marksChanged, this, followMarks);
    followMarks();
    emit canvasChanged();
}

Camera MinimapItem::camera() const {
    return Camera::fitting(m_canvas->scene()->bounds, size(), kMargin, 1);
}

void MinimapItem::paint(QPainter* painter) {
    if (m_canvas == nullptr || m_canvas->scene() == nullptr)
        return;
    const Theme& theme = Theme::instance();
    const Camera small = camera();
    painter->setRenderHint(QPainter::Antialiasing);
    painter->setPen(Qt::NoPen);
    for (const SceneNode& node : m_canvas->scene()->nodes) {
        QColor colour = theme.borderStrong();
        if (!node.pointer.isEmpty() && node.pointer == m_canvas->selected())
            colour = theme.accent();
        else if (m_canvas->marks() != nullptr && m_canvas->marks()->active()) {
            switch (m_canvas->marks()->node(node.pointer).status) {
            case NodeMark::Status::None:
                break;
            case NodeMark::Status::Done:
                colour = theme.done();
                break;
            case NodeMark::Status::Current:
                colour = theme.accent();
                break;
            case NodeMark::Status::Waiting:
                colour = theme.waiting();
                break;
            case NodeMark::Status::Failed:
                colour = theme.failed();
                break;
            }
        }
        if (node.kind == SceneNode::Kind::Container)
            colour.setAlphaF(0.3f);
        painter->setBrush(colour);
        painter->drawRoundedRect(small.toScreen(node.rect), 1.5, 1.5);
    }
    const QRectF seen = small.toScreen(m_canvas->camera().visible(m_canvas->size()));
    painter->setBrush(Qt::NoBrush);
    painter->setPen(QPen(theme.accent(), 1.2));
    painter->drawRect(seen.intersected(QRectF(0.6, 0.6, width() - 1.2, height() - 1.2)));
}

void MinimapItem::mousePressEvent(QMouseEvent* event) {
    if (m_canvas != nullptr && m_canvas->scene() != nullptr)
        m_canvas->centreOn(camera().toDrawing(event->position()));
}

void MinimapItem::mouseMoveEvent(QMouseEvent* event) {
    mousePressEvent(event);
}

} // namespace steploom::app
