// SPDX-License-Identifier: Apache-2.0
// Transitions without a pointer: which a state has, and the keys of the one that is picked.
#include <algorithm>

#include "app/canvas/canvas_item.h"

namespace steploom::app {

/// Those that leave the node, then those that lead to it.
std::vector<int> CanvasItem::edgesOf(int item) const {
    std::vector<int> leaving;
    std::vector<int> arriving;
    if (item == kNoItem)
        return leaving;
    for (int i = 0; i < static_cast<int>(m_scene->edges.size()); ++i) {
        const SceneEdge& edge = m_scene->edges[static_cast<std::size_t>(i)];
        if (edge.from == item)
            leaving.push_back(i);
        else if (edge.to == item)
            arriving.push_back(i);
    }
    leaving.insert(leaving.end(), arriving.begin(), arriving.end());
    return leaving;
}

QString CanvasItem::edgeText(const SceneEdge& edge) const {
    const auto nameOf = [this](int item) {
        const QString name =
            item == kNoItem ? QString() : m_scene->nodes[static_cast<std::size_t>(item)].name;
        return name.isEmpty() ? tr("Start") : name;
    };
    const QString ends = tr("%1 to %2", "a transition").arg(nameOf(edge.from), nameOf(edge.to));
    return edge.label.isEmpty() ? ends : QStringLiteral("%1 · %2").arg(ends, edge.label);
}

QVariantList CanvasItem::transitionsOf(const QString& state) const {
    QVariantList found;
    for (const int item : edgesOf(itemOf(state))) {
        const SceneEdge& edge = m_scene->edges[static_cast<std::size_t>(item)];
        found.append(
            QVariantMap{{QStringLiteral("pointer"), edge.pointer}, {QStringLiteral("text"), edgeText(edge)}});
    }
    return found;
}

QPointF CanvasItem::middleOf(const QString& transition) const {
    const int item = m_scene == nullptr ? kNoItem : m_scene->edgeOfPointer.value(transition, kNoItem);
    return item == kNoItem ? QPointF(-1, -1)
                           : m_camera.toScreen(m_scene->edges[static_cast<std::size_t>(item)].middle);
}

QString CanvasItem::pickedTransition() const {
    return m_pickedEdge == kNoItem ? QString()
                                   : m_scene->edges[static_cast<std::size_t>(m_pickedEdge)].pointer;
}

QString CanvasItem::pickedText() const {
    return m_pickedEdge == kNoItem ? QString()
                                   : edgeText(m_scene->edges[static_cast<std::size_t>(m_pickedEdge)]);
}

void CanvasItem::pick(int edge) {
    if (edge == m_pickedEdge)
        return;
    m_pickedEdge = edge;
    emit pickedChanged();
    emit shownTransitionChanged();
    update();
}

void CanvasItem::pickTransition(bool forward) {
    const std::vector<int> edges = edgesOf(itemOf(selected()));
    if (edges.empty())
        return;
    const auto count = static_cast<std::ptrdiff_t>(edges.size());
    const auto now = std::find(edges.begin(), edges.end(), m_pickedEdge);
    const std::ptrdiff_t next = now == edges.end()
                                    ? (forward ? 0 : count - 1)
                                    : (now - edges.begin() + (forward ? 1 : count - 1)) % count;
    pick(edges[static_cast<std::size_t>(next)]);
}

QString CanvasItem::shownTransition() const {
    return shownEdge() == kNoItem ? QString() : m_scene->edges[static_cast<std::size_t>(shownEdge())].pointer;
}

/// What a key does to the picked transition; false where it is no key of transitions.
bool CanvasItem::pressPickedKey(int key) {
    if (m_pickedEdge == kNoItem)
        return false;
    const QString transition = pickedTransition();
    const QPointF middle = middleOf(transition);
    switch (key) {
    case Qt::Key_Insert:
    case Qt::Key_Plus:
        if (m_editable)
            emit insertRequested(transition, middle);
        return true;
    case Qt::Key_Delete:
    case Qt::Key_Backspace:
        if (m_editable)
            emit removeTransitionRequested(transition);
        return true;
    case Qt::Key_Return:
    case Qt::Key_Enter:
    case Qt::Key_Menu:
        emit edgeMenuRequested(transition, middle);
        return true;
    case Qt::Key_Escape:
        pick(kNoItem);
        return true;
    default:
        return false;
    }
}

} // namespace steploom::app
