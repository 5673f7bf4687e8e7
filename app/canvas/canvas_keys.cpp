// SPDX-License-Identifier: Apache-2.0
// The keys of the canvas.
#include <QKeyEvent>

#include <cmath>
#include <limits>

#include "app/canvas/canvas_accessible.h"
#include "app/canvas/canvas_item.h"

namespace steploom::app {

void CanvasItem::keyPressEvent(QKeyEvent* event) {
    event->accept();
    if (pressPickedKey(event->key()))
        return;
    const QString state = selected();
    const QRectF rect = rectOf(state);
    switch (event->key()) {
    case Qt::Key_Up:
    case Qt::Key_Down:
        if (event->modifiers() & Qt::AltModifier) {
            if (m_editable && !state.isEmpty())
                emit shiftRequested(state, event->key() == Qt::Key_Down);
            return;
        }
        [[fallthrough]];
    case Qt::Key_Left:
    case Qt::Key_Right:
        walk(event->key(), event->modifiers() & Qt::ShiftModifier);
        return;
    case Qt::Key_A:
        if (event->modifiers() & Qt::ControlModifier)
            selectAll();
        else
            event->ignore();
        return;
    case Qt::Key_Return:
    case Qt::Key_Enter:
        if (!state.isEmpty())
            emit editRequested(state);
        return;
    case Qt::Key_F2:
        if (m_editable && !state.isEmpty())
            emit renameRequested(state);
        return;
    case Qt::Key_Delete:
    case Qt::Key_Backspace:
        if (m_editable && !state.isEmpty())
            emit deleteRequested(m_selection.all());
        return;
    case Qt::Key_Insert:
        if (m_editable)
            emit addRequested(state, rect.isEmpty() ? QPointF(width() / 2, 60)
                                                    : QPointF(rect.center().x(), rect.bottom()));
        return;
    case Qt::Key_Space:
        if (event->modifiers() & Qt::ShiftModifier)
            foldAll(anyUnfolded());
        else
            toggleFold(state);
        return;
    case Qt::Key_Menu:
        if (!state.isEmpty())
            emit menuRequested(state, rect.center());
        return;
    case Qt::Key_T:
        pickTransition(!(event->modifiers() & Qt::ShiftModifier));
        return;
    case Qt::Key_F:
        fit();
        return;
    case Qt::Key_Escape:
        if (m_drag != Drag::None)
            endDrag();
        else
            setSelectionList({});
        return;
    default:
        event->ignore();
    }
}

/// The nearest node in that direction; what stands far aside counts as farther away.
void CanvasItem::walk(int key, bool extend) {
    if (m_scene == nullptr || m_scene->nodes.empty())
        return;
    const int from = itemOf(selected());
    int best = kNoItem;
    qreal bestCost = std::numeric_limits<qreal>::max();
    for (int item = 0; item < static_cast<int>(m_scene->nodes.size()); ++item) {
        const SceneNode& node = m_scene->nodes[static_cast<std::size_t>(item)];
        if (node.pointer.isEmpty() || item == from)
            continue;
        qreal cost = node.rect.top() * 1000 + node.rect.left(); // nothing selected: the topmost
        if (from != kNoItem) {
            const QRectF& origin = m_scene->nodes[static_cast<std::size_t>(from)].rect;
            const QPointF delta(node.rect.center().x() - origin.center().x(), node.rect.top() - origin.top());
            const bool vertical = key == Qt::Key_Up || key == Qt::Key_Down;
            const qreal sign = key == Qt::Key_Down || key == Qt::Key_Right ? 1 : -1;
            const qreal along = (vertical ? delta.y() : delta.x()) * sign;
            if (along < 1)
                continue;
            cost = along + 2.5 * std::abs(vertical ? delta.x() : delta.y());
        }
        if (cost < bestCost) {
            bestCost = cost;
            best = item;
        }
    }
    if (best == kNoItem)
        return;
    if (extend)
        select(m_selection.add({pointerAt(best)}));
    else
        setSelectionList({pointerAt(best)});
    reveal(selected());
}

void CanvasItem::focusInEvent(QFocusEvent* event) {
    QQuickPaintedItem::focusInEvent(event);
    announceSelectedState(this);
    update();
}

void CanvasItem::focusOutEvent(QFocusEvent* event) {
    QQuickPaintedItem::focusOutEvent(event);
    update();
}

} // namespace steploom::app
