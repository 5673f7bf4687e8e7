// SPDX-License-Identifier: Apache-2.0
#include "app/canvas/canvas_painter.h"

#include <QCoreApplication>
#include <QFontMetricsF>
#include <QPainter>

#include <algorithm>
#include <cmath>

#include "app/canvas/canvas_overlay.h"
#include "app/canvas/node_metrics.h"
#include "app/canvas/sprite_cache.h"
#include "app/diff/change_painter.h"
#include "app/run/run_marks.h"
#include "app/theme/icons.h"
#include "app/theme/theme.h"

namespace steploom::app {

namespace {

constexpr qreal kContainerHeader = 34;
constexpr std::size_t kCrowd = 40;   ///< edges in view
constexpr qreal kDetailsFrom = 0.55; ///< and the second line, badges and labels

QColor faded(QColor colour, qreal alpha) {
    colour.setAlphaF(static_cast<float>(alpha));
    return colour;
}

void elided(QPainter& painter, const QRectF& rect, const QString& text,
            int flags = Qt::AlignLeft | Qt::AlignVCenter) {
    const QString fitting = QFontMetricsF(painter.font()).elidedText(text, Qt::ElideRight, rect.width());
    painter.drawText(rect, flags | Qt::TextSingleLine, fitting);
}

} // namespace

CanvasPainter::CanvasPainter(const Scene& scene, const CanvasView& view, const Theme& theme)
    : m_scene(scene)
    , m_view(view)
    , m_theme(theme)
    , m_nameFont(nodeNameFont(theme.fontFamily()))
    , m_detailFont(nodeDetailFont(theme.fontFamily()))
    , m_labelFont(edgeLabelFont(theme.fontFamily())) {
}

QRectF CanvasPainter::plusRect(const SceneEdge& edge) {
    return {edge.middle.x() - 9, edge.middle.y() - 9, 18, 18};
}

QRectF CanvasPainter::portRect(const SceneNode& node) {
    return {node.rect.center().x() - 6, node.rect.bottom() - 6, 12, 12};
}

QRectF CanvasPainter::foldRect(const SceneNode& node) {
    return {node.rect.right() - 28, node.rect.top() + 7, 20, 20};
}

void CanvasPainter::paint(QPainter& painter) const {
    const QRectF area = m_view.visible.adjusted(-20, -20, 20, 20);
    const std::vector<int> nodes = m_scene.nodeIndex.query(area);
    if (m_view.zoom < kNamesFrom && !m_view.picture) {
        paintGround(painter);
        paintOverview(painter, nodes, m_scene.edgeIndex.query(area));
        CanvasOverlay(m_scene, m_view, m_theme).paint(painter);
        return;
    }
    // Containers first: edges run over their ground, under the leaves. Of those that reach beyond the view on
    // all sides only the innermost shows, and of that the ground.
    std::vector<int> containers;
    for (int item : nodes) {
        const SceneNode& node = m_scene.nodes[static_cast<std::size_t>(item)];
        if (node.kind != SceneNode::Kind::Container)
            continue;
        if (fillsView(node))
            painter.fillRect(area, groundOf(node.depth));
        else
            containers.push_back(item);
    }
    for (int item : containers)
        paintNode(painter, item);
    paintGround(painter);
    for (int item : containers)
        paintContainer(painter, m_scene.nodes[static_cast<std::size_t>(item)], item);
    const std::vector<int> edges = m_view.picture ? m_scene.edgeIndex.query(area)
                                                  : edgesWorthPainting(m_scene.edgeIndex.query(area), area);
    // Each costs more the wider it is.
    const bool crowd = !m_view.picture && static_cast<qreal>(edges.size()) * std::max(1.0, m_view.zoom) >
                                              static_cast<qreal>(kCrowd);
    for (int item : edges)
        paintEdge(painter, item, crowd);
    for (int item : nodes) {
        const SceneNode& node = m_scene.nodes[static_cast<std::size_t>(item)];
        paintTraceOutline(painter, node);
        if (node.kind != SceneNode::Kind::Container)
            paintNode(painter, item);
    }
    if (m_view.zoom >= kDetailsFrom) {
        for (int item : edges) {
            const SceneEdge& edge = m_scene.edges[static_cast<std::size_t>(item)];
            if (edge.labelRect.intersects(area)) // an edge in view may have it far away
                paintLabel(painter, edge, lookOf(edge, item).colour);
        }
        if (m_view.marks != nullptr && m_view.marks->active()) {
            for (int item : edges)
                paintPasses(painter, m_scene.edges[static_cast<std::size_t>(item)], nodes);
            for (int item : nodes)
                paintHeatNote(painter, m_scene.nodes[static_cast<std::size_t>(item)]);
            for (int item : nodes) {
                paintIterations(painter, m_scene.nodes[static_cast<std::size_t>(item)]);
                paintCallout(painter, m_scene.nodes[static_cast<std::size_t>(item)]);
            }
        }
        if (m_view.marks != nullptr && m_view.marks->hasTags()) {
            for (int item : nodes)
                paintTags(painter, m_scene.nodes[static_cast<std::size_t>(item)]);
        }
    }
    for (int item : nodes)
        paintTraceStep(painter, m_scene.nodes[static_cast<std::size_t>(item)]);
    if (m_view.changes != nullptr)
        paintChanges(painter, nodes, edges);
    CanvasOverlay(m_scene, m_view, m_theme).paint(painter);
}

bool CanvasPainter::fillsView(const SceneNode& node) const {
    return node.kind == SceneNode::Kind::Container &&
           node.rect.adjusted(20, kContainerHeader + 10, -20, -20).contains(m_view.visible);
}

/// Nothing of the moment shows on it: its look follows from the state alone.
bool CanvasPainter::isPlain(int item) const {
    const SceneNode& node = m_scene.nodes[static_cast<std::size_t>(item)];
    return !m_view.picture && changeOf(node) == model::ChangeKind::Same && !m_view.isSelected(item) &&
           item != m_view.hovered && item != m_view.dropTarget &&
           !(m_view.marks != nullptr && m_view.marks->active() &&
             (m_view.marks->node(node.pointer).status != NodeMark::Status::None ||
              m_view.marks->node(node.pointer).heat >= 0)) &&
           !(m_view.problems != nullptr && m_view.problems->value(node.pointer) > 0) &&
           !(m_view.breakpoints != nullptr && m_view.breakpoints->contains(node.pointer));
}

QByteArray CanvasPainter::lookKey(const SceneNode& node) const {
    QString key = QStringLiteral("%1|%2|%3|%4|%5|%6|%7")
                      .arg(node.rect.width())
                      .arg(int(node.ends))
                      .arg(int(m_theme.dark()))
                      .arg(m_theme.fontFamily(), node.icon, node.name, node.detail);
    for (const SceneBadge& badge : node.badges)
        key += QStringLiteral("|%1 %2").arg(int(badge.role)).arg(badge.text);
    return key.toUtf8();
}

CanvasPainter::EdgeLook CanvasPainter::lookOf(const SceneEdge& edge, int item) const {
    const bool error = edge.kind == model::TransitionKind::Catch;
    const bool taken = m_view.marks != nullptr && m_view.marks->taken(edge.pointer);
    EdgeLook look{m_theme.borderStrong(), 1.4, error};
    if (error)
        look.colour = m_theme.failed();
    if (m_view.changes != nullptr) { // what is the same stands back, errors too
        const model::ChangeKind change = changeOf(edge);
        const bool same = change == model::ChangeKind::Same;
        look = {changeColour(change, m_theme), same ? 1.4 : 2.4,
                error || change == model::ChangeKind::Removed};
    }
    if (taken)
        look = {error ? m_theme.failed() : m_theme.done(), 2.6, error};
    if (item == m_view.hoveredEdge || item == m_view.dragEdge) {
        look.colour = m_theme.accent();
        look.width = std::max(look.width, 2.2);
    }
    return look;
}

void CanvasPainter::paintEdge(QPainter& painter, int item, bool crowd) const {
    const SceneEdge& edge = m_scene.edges[static_cast<std::size_t>(item)];
    EdgeLook look = lookOf(edge, item);
    if (m_view.stale)
        look.colour = faded(look.colour, 0.5);
    // Lines of a pixel cost a tenth of wider ones: where there are many, the usual ones are.
    const qreal width = crowd && look.width < 2 ? std::min(look.width, 1 / m_view.zoom) : look.width;
    QPen pen(look.colour, width);
    if (look.dashed)
        pen.setDashPattern({4.5, 3});
    pen.setCapStyle(Qt::FlatCap);
    painter.setPen(pen);
    painter.setBrush(Qt::NoBrush);
    if (item != m_view.dragEdge) {
        const QRectF area = m_view.visible.adjusted(-20, -20, 20, 20);
        painter.drawPath(visiblePart(edge.path, area, look.dashed ? 7.5 * width : 0));
        if (area.contains(edge.tip)) {
            painter.setPen(Qt::NoPen);
            painter.setBrush(look.colour);
            painter.drawPolygon(edge.arrow);
        }
    }
    if (!m_view.editable || item != m_view.hoveredEdge || m_view.dragEdge != kNoItem)
        return;
    const QRectF plus = plusRect(edge);
    painter.setPen(Qt::NoPen);
    painter.setBrush(m_theme.accent());
    painter.drawEllipse(plus);
    paintIcon(painter, QStringLiteral("plus"), plus.adjusted(3, 3, -3, -3), m_theme.onAccent());
    if (edge.transition != model::kNone || edge.from != kNoItem) {
        painter.setPen(QPen(m_theme.accent(), 2));
        painter.setBrush(m_theme.panel());
        painter.drawEllipse(edge.tip, 5, 5);
    }
}

void CanvasPainter::paintLabel(QPainter& painter, const SceneEdge& edge, const QColor& colour) const {
    if (m_view.picture || changeOf(edge) != model::ChangeKind::Same) {
        paintLabelBody(painter, edge, colour);
        return;
    }
    const QByteArray key = QStringLiteral("%1|%2|%3|%4|%5")
                               .arg(int(m_theme.dark()))
                               .arg(colour.rgba())
                               .arg(edge.labelRect.width())
                               .arg(m_theme.fontFamily(), edge.label)
                               .toUtf8();
    paintCached(painter, key, edge.labelRect.adjusted(-1, -1, 1, 1),
                [&](QPainter& picture) { paintLabelBody(picture, edge, colour); });
}

void CanvasPainter::paintLabelBody(QPainter& painter, const SceneEdge& edge, const QColor& colour) const {
    painter.setFont(m_labelFont);
    painter.setPen(QPen(faded(colour, 0.75), 1));
    painter.setBrush(m_theme.panel());
    painter.drawRoundedRect(edge.labelRect, kLabelHeight / 2, kLabelHeight / 2);
    const bool error = edge.kind == model::TransitionKind::Catch && m_view.changes == nullptr;
    const bool changed = changeOf(edge) != model::ChangeKind::Same;
    painter.setPen(error ? m_theme.failed() : changed ? colour : m_theme.textMuted());
    elided(painter, edge.labelRect.adjusted(kLabelPadding, 0, -kLabelPadding + 1, 0), edge.label,
           Qt::AlignCenter);
}

QColor CanvasPainter::iconColour(const SceneNode& node) const {
    if (node.icon == QLatin1String("task") || node.icon == QLatin1String("service"))
        return m_theme.lambda();
    if (node.icon == QLatin1String("succeed"))
        return m_theme.done();
    if (node.icon == QLatin1String("fail") || node.icon == QLatin1String("unknown"))
        return m_theme.failed();
    if (node.icon == QLatin1String("parallel") || node.icon == QLatin1String("map"))
        return m_theme.container();
    return m_theme.flow();
}

QColor CanvasPainter::borderOf(const SceneNode& node, int item) const {
    if (item == m_view.dropTarget)
        return m_theme.accent();
    if (changeOf(node) != model::ChangeKind::Same)
        return changeColour(changeOf(node), m_theme);
    if (m_view.marks != nullptr && m_view.marks->active()) {
        switch (m_view.marks->node(node.pointer).status) {
        case NodeMark::Status::Done:
            return m_theme.done();
        case NodeMark::Status::Current:
            return m_theme.accent();
        case NodeMark::Status::Waiting:
            return m_theme.waiting();
        case NodeMark::Status::Failed:
            return m_theme.failed();
        case NodeMark::Status::None:
            break;
        }
    }
    if (m_view.isSelected(item))
        return m_theme.accent();
    if (item == m_view.hovered)
        return m_theme.borderStrong();
    return node.kind == SceneNode::Kind::Container ? faded(m_theme.container(), 0.75) : m_theme.border();
}

void CanvasPainter::paintNode(QPainter& painter, int item) const {
    const SceneNode& node = m_scene.nodes[static_cast<std::size_t>(item)];
    if (m_view.stale)
        painter.setOpacity(0.55);
    if (node.kind == SceneNode::Kind::Start) {
        paintStart(painter, node);
        painter.setOpacity(1);
        return;
    }
    if (node.kind == SceneNode::Kind::State && isPlain(item))
        paintCached(painter, lookKey(node), node.rect.adjusted(-10, -13, 10, 10),
                    [&](QPainter& picture) { paintBody(picture, item); });
    else
        paintBody(painter, item);
    painter.setOpacity(1);
}

void CanvasPainter::paintBody(QPainter& painter, int item) const {
    const SceneNode& node = m_scene.nodes[static_cast<std::size_t>(item)];
    const bool marked = m_view.marks != nullptr && m_view.marks->active();
    const NodeMark::Status status = marked ? m_view.marks->node(node.pointer).status : NodeMark::Status::None;
    const model::ChangeKind change = changeOf(node);
    const bool carriesMark = status != NodeMark::Status::None || change != model::ChangeKind::Same;
    const QColor border = borderOf(node, item);
    const bool strong = m_view.isSelected(item) || item == m_view.dropTarget || carriesMark;
    const bool glow =
        m_view.isSelected(item) || status == NodeMark::Status::Current || status == NodeMark::Status::Waiting;
    const qreal radius = node.kind == SceneNode::Kind::Container ? m_theme.radiusLarge() : m_theme.radius();
    if (glow) {
        const bool chosen = m_view.isSelected(item) && status == NodeMark::Status::None;
        painter.setPen(Qt::NoPen);
        painter.setBrush(faded(chosen ? m_theme.accent() : border, chosen && !m_view.focused ? 0.12 : 0.22));
        painter.drawRoundedRect(node.rect.adjusted(-5, -5, 5, 5), radius + 5, radius + 5);
    }
    if (m_view.isSelected(item) && carriesMark) { // both must show: a ring outside the mark
        painter.setPen(QPen(m_theme.accent(), 1.5));
        painter.setBrush(Qt::NoBrush);
        painter.drawRoundedRect(node.rect.adjusted(-5, -5, 5, 5), radius + 5, radius + 5);
    }
    painter.setPen(
        QPen(border, strong ? 2 : 1.2, change == model::ChangeKind::Removed ? Qt::DashLine : Qt::SolidLine));
    const bool container = node.kind == SceneNode::Kind::Container;
    painter.setBrush(container ? groundOf(node.depth) : m_theme.raised());
    painter.drawRoundedRect(node.rect, radius, radius);
    if (marked)
        paintHeat(painter, node, radius);
    if (!container)
        paintLeaf(painter, node, item);
}

void CanvasPainter::paintStart(QPainter& painter, const SceneNode& node) const {
    painter.setPen(Qt::NoPen);
    painter.setBrush(faded(m_theme.done(), 0.25));
    painter.drawEllipse(node.rect);
    painter.setBrush(m_theme.done());
    painter.drawEllipse(node.rect.adjusted(5.5, 5.5, -5.5, -5.5));
}

void CanvasPainter::paintLeaf(QPainter& painter, const SceneNode& node, int item) const {
    const QColor colour = iconColour(node);
    const QRectF box(node.rect.left() + kNodePadding, node.rect.center().y() - kIconBox / 2, kIconBox,
                     kIconBox);
    painter.setPen(Qt::NoPen);
    painter.setBrush(faded(colour, 0.2));
    painter.drawRoundedRect(box, 6, 6);
    paintIcon(painter, node.icon, box.adjusted(5, 5, -5, -5), colour);

    const qreal left = box.right() + kNodePadding;
    const QRectF words(left, node.rect.top(), node.rect.right() - kNodePadding + 2 - left,
                       node.rect.height());
    const bool details = m_view.zoom >= kDetailsFrom && !node.detail.isEmpty();
    painter.setFont(m_nameFont);
    painter.setPen(m_theme.text());
    elided(painter, details ? words.adjusted(0, 7, 0, -18) : words, node.name);
    if (details) {
        painter.setFont(m_detailFont);
        painter.setPen(isHot(node) ? m_theme.text() : m_theme.textMuted());
        elided(painter, words.adjusted(0, 23, 0, -3), node.detail);
    }
    if (m_view.zoom >= kDetailsFrom)
        paintBadges(painter, node);
    if (node.ends) {
        const QPointF end(node.rect.center().x(), node.rect.bottom());
        painter.setPen(QPen(m_theme.borderStrong(), 1.4));
        painter.setBrush(m_theme.panel());
        painter.drawEllipse(end, 5, 5);
        painter.setPen(Qt::NoPen);
        painter.setBrush(m_theme.borderStrong());
        painter.drawEllipse(end, 2.4, 2.4);
    }
    if (m_view.editable && (item == m_view.selected || item == m_view.hovered) &&
        m_view.dragEdge == kNoItem && node.icon != QLatin1String("succeed") &&
        node.icon != QLatin1String("fail")) {
        painter.setPen(QPen(m_theme.accent(), 2));
        painter.setBrush(m_theme.panel());
        painter.drawEllipse(portRect(node));
    }
}

void CanvasPainter::paintContainer(QPainter& painter, const SceneNode& node, int item) const {
    const QRectF header(node.rect.left(), node.rect.top(), node.rect.width(), 34);
    const QColor colour = m_theme.container();
    paintIcon(painter, node.icon, QRectF(header.left() + 10, header.top() + 9, 16, 16), colour);
    painter.setFont(m_nameFont);
    painter.setPen(colour);
    const qreal nameLeft = header.left() + 32;
    const qreal nameWidth =
        std::min(QFontMetricsF(m_nameFont).horizontalAdvance(node.name) + 2, header.width() - 70);
    elided(painter, QRectF(nameLeft, header.top(), nameWidth, header.height()), node.name);
    if (!m_view.picture)
        paintIcon(painter, QStringLiteral("fold"), foldRect(node).adjusted(3, 3, -3, -3),
                  m_theme.textMuted());
    if (m_view.zoom < kDetailsFrom)
        return;
    const qreal infoLeft = nameLeft + nameWidth + 12;
    const qreal infoRight = m_view.picture ? node.rect.right() - 12 : foldRect(node).left() - 6;
    const QRectF info(infoLeft, header.top(), infoRight - infoLeft, header.height());
    if (info.width() > 40) {
        painter.setFont(m_detailFont);
        painter.setPen(m_theme.textMuted());
        const QString words =
            node.detail.isEmpty() ? node.typeName : QStringLiteral("%1 · %2").arg(node.typeName, node.detail);
        elided(painter, info, words, Qt::AlignRight | Qt::AlignVCenter);
    }
    paintBadges(painter, node);
    if (m_view.editable && (item == m_view.selected || item == m_view.hovered) &&
        m_view.dragEdge == kNoItem) {
        painter.setPen(QPen(m_theme.accent(), 2));
        painter.setBrush(m_theme.panel());
        painter.drawEllipse(portRect(node));
    }
}

void CanvasPainter::paintBadges(QPainter& painter, const SceneNode& node) const {
    qreal right = node.rect.right() - 8;
    const auto pill = [&](const QString& icon, const QString& text, const QColor& colour) {
        painter.setFont(m_labelFont);
        const qreal width = kBadgeRoom - 4 + QFontMetricsF(m_labelFont).horizontalAdvance(text);
        const QRectF rect(right - width, node.rect.top() - kBadgeRise, width, kBadgeHeight);
        painter.setPen(QPen(colour, 1));
        painter.setBrush(m_theme.panel());
        painter.drawRoundedRect(rect, 8, 8);
        paintIcon(painter, icon, QRectF(rect.left() + 4, rect.top() + 3, 10, 10), colour);
        painter.setPen(colour);
        painter.drawText(rect.adjusted(16, 0, 0, 0), Qt::AlignLeft | Qt::AlignVCenter, text);
        right -= width + 4;
    };
    for (auto badge = node.badges.rbegin(); badge != node.badges.rend(); ++badge) {
        switch (badge->role) {
        case SceneBadge::Role::Retry:
            pill(QStringLiteral("retry"), badge->text, m_theme.waiting());
            break;
        case SceneBadge::Role::Catch:
            pill(QStringLiteral("catch"), badge->text, m_theme.failed());
            break;
        case SceneBadge::Role::Timeout:
            pill(QStringLiteral("timeout"), badge->text, m_theme.flow());
            break;
        }
    }
    if (m_view.problems != nullptr) {
        if (const int severity = m_view.problems->value(node.pointer); severity > 0)
            paintIcon(painter, QStringLiteral("problem"),
                      QRectF(node.rect.left() - 8, node.rect.top() - 8, 16, 16),
                      severity > 1 ? m_theme.failed() : m_theme.waiting());
    }
    if (m_view.breakpoints != nullptr && m_view.breakpoints->contains(node.pointer)) {
        painter.setPen(QPen(m_theme.window(), 2));
        painter.setBrush(m_theme.failed());
        painter.drawEllipse(QPointF(node.rect.left(), node.rect.top() + kNodeHeight / 2), 7, 7);
    }
}

} // namespace steploom::app
