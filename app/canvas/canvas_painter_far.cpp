// SPDX-License-Identifier: Apache-2.0
#include "app/canvas/canvas_painter.h"

#include <QImage>
#include <QPainter>

#include <algorithm>
#include <cmath>

#include "app/canvas/canvas_overview.h"
#include "app/run/run_marks.h"
#include "app/theme/theme.h"

// What is painted by the thousand: the ground's dots, the graph from far away, edges that pass by.

namespace steploom::app {

namespace {

QColor faded(QColor colour, qreal alpha) {
    colour.setAlphaF(static_cast<float>(alpha));
    return colour;
}

} // namespace

/// One row of dots, and that again for each row: dots are thousands.
void CanvasPainter::paintGround(QPainter& painter) const {
    if (m_view.picture)
        return;
    qreal step = 20;
    while (step * m_view.zoom < 14)
        step *= 2;
    const QRectF area = m_view.visible;
    const qreal left = std::floor(area.left() / step) * step;
    const qreal ratio = painter.device()->devicePixelRatioF();
    const qreal scale = painter.worldTransform().m11();
    constexpr int kHeight = 3;
    QImage row(static_cast<int>(std::ceil((area.width() + step) * scale * ratio)) + 1,
               static_cast<int>(std::ceil(kHeight * ratio)), QImage::Format_ARGB32_Premultiplied);
    row.fill(Qt::transparent);
    row.setDevicePixelRatio(ratio);
    {
        QPainter inner(&row);
        inner.setRenderHint(QPainter::Antialiasing);
        inner.setPen(QPen(faded(m_theme.textMuted(), 0.28), 1.4, Qt::SolidLine, Qt::RoundCap));
        const qreal shift = painter.worldTransform().map(QPointF(left, 0)).x();
        for (qreal x = left; x < area.right() + step; x += step)
            inner.drawPoint(QPointF((x - left) * scale + shift - std::floor(shift), kHeight / 2.0));
    }
    const QTransform world = painter.worldTransform();
    painter.setWorldMatrixEnabled(false);
    for (qreal y = std::floor(area.top() / step) * step; y < area.bottom() + step; y += step) {
        const QPointF at = world.map(QPointF(left, y));
        painter.drawImage(QPointF(std::floor(at.x()), std::round(at.y() - kHeight / 2.0)), row);
    }
    painter.setWorldMatrixEnabled(true);
}

/// Of a container: solid, for several in each other would be blended over the whole window one by one.
QColor CanvasPainter::groundOf(int depth) const {
    // Deeper than a few the tint stays: titles are of the same colour and must be read.
    constexpr int kDeepest = 4;
    const qreal part = 1 - std::pow(m_theme.dark() ? 0.91 : 0.93, std::min(depth, kDeepest) + 1);
    const QColor window = m_theme.window();
    const QColor container = m_theme.container();
    const auto mix = [part](int from, int to) {
        return static_cast<int>(std::lround(from + (to - from) * part));
    };
    return {mix(window.red(), container.red()), mix(window.green(), container.green()),
            mix(window.blue(), container.blue())};
}

/// Far away: blocks and lines. Where more edges are in view than anyone could follow, some stand for all.
void CanvasPainter::paintOverview(QPainter& painter, const std::vector<int>& nodes,
                                  const std::vector<int>& edges) const {
    constexpr std::size_t kMostEdges = 400;
    std::size_t every = 1;
    while (edges.size() / every > kMostEdges)
        every *= 2;
    const qreal fade = m_view.stale ? 0.5 : 1;
    CanvasOverview grounds(m_view.zoom);
    CanvasOverview overview(m_view.zoom);
    for (const int item : edges) {
        const SceneEdge& edge = m_scene.edges[static_cast<std::size_t>(item)];
        if ((static_cast<std::size_t>(item) % every != 0 && !standsOut(item)) || item == m_view.dragEdge)
            continue;
        const EdgeLook look = lookOf(edge, item);
        addVisibleLines(edge.path, m_view.visible, overview.lines(faded(look.colour, fade), look.width));
    }
    for (const int item : nodes) {
        const SceneNode& node = m_scene.nodes[static_cast<std::size_t>(item)];
        if (node.kind == SceneNode::Kind::Container) {
            // Deeper ones would fill the window over and over: their borders must do.
            grounds.addBlock(node.rect, node.depth < 2 ? groundOf(node.depth) : QColor(Qt::transparent),
                             borderOf(node, item));
            continue;
        }
        const bool plain = isPlain(item);
        const QColor border = node.kind == SceneNode::Kind::Start ? m_theme.done()
                              : plain                             ? faded(m_theme.textMuted(), 0.7)
                                                                  : borderOf(node, item);
        overview.addBlock(node.rect, faded(m_theme.raised(), fade), border);
        if (m_view.zoom > kNamesFrom / 3)
            overview.addBlock(QRectF(node.rect.left() + 8, node.rect.center().y() - 5, 10, 10),
                              iconColour(node), iconColour(node));
    }
    grounds.paint(painter);
    overview.paint(painter);
    painter.setRenderHint(QPainter::Antialiasing);
    for (const int item : m_view.alsoSelected)
        paintHalo(painter, item);
    if (m_view.selected != kNoItem)
        paintHalo(painter, m_view.selected);
}

void CanvasPainter::paintHalo(QPainter& painter, int item) const {
    QPen pen(m_theme.accent(), 2);
    pen.setCosmetic(true);
    painter.setPen(pen);
    painter.setBrush(faded(m_theme.accent(), 0.22));
    const qreal out = std::max(5.0, 3 / m_view.zoom);
    painter.drawRect(m_scene.nodes[static_cast<std::size_t>(item)].rect.adjusted(-out, -out, out, out));
}

bool CanvasPainter::standsOut(int item) const {
    const bool marked = m_view.marks != nullptr && m_view.marks->active();
    return item == m_view.hoveredEdge || item == m_view.dragEdge ||
           (marked && m_view.marks->taken(m_scene.edges[static_cast<std::size_t>(item)].pointer));
}

/// All that begin or end in view; of those that only pass by, where they are very many, some stand for all.
std::vector<int> CanvasPainter::edgesWorthPainting(std::vector<int> edges, const QRectF& area) const {
    constexpr std::size_t kMostPassing = 40;
    const auto passes = [&](int item) {
        const SceneEdge& edge = m_scene.edges[static_cast<std::size_t>(item)];
        return !edge.labelRect.intersects(area) && !area.contains(edge.path.elementAt(0)) &&
               !area.contains(edge.tip) && !standsOut(item);
    };
    if (edges.size() <= kMostPassing)
        return edges;
    const auto passing = static_cast<std::size_t>(std::count_if(edges.begin(), edges.end(), passes));
    std::size_t every = 1;
    while (passing / every > kMostPassing)
        every *= 2;
    if (every > 1)
        edges.erase(std::remove_if(edges.begin(), edges.end(),
                                   [&](int item) {
                                       return static_cast<std::size_t>(item) % every != 0 && passes(item);
                                   }),
                    edges.end());
    return edges;
}

} // namespace steploom::app
