// SPDX-License-Identifier: Apache-2.0
#include "app/palette/template_preview.h"

#include <QPainter>

#include "app/canvas/camera.h"
#include "app/palette/patterns.h"
#include "app/theme/theme.h"
#include "model/document/document.h"

namespace steploom::app {

namespace {
constexpr qreal kMargin = 10;
constexpr qreal kLine = 1.2;
constexpr qreal kLargest = 0.5; ///< so that a few states do not look larger than many
QColor faded(QColor colour, float alpha) {
    colour.setAlphaF(alpha);
    return colour;
}

QColor colourOf(const SceneNode& node, const Theme& theme) {
    if (node.kind == SceneNode::Kind::Start || node.typeName == QLatin1String("Succeed"))
        return theme.done();
    if (node.typeName == QLatin1String("Fail"))
        return theme.failed();
    return node.typeName == QLatin1String("Task") ? theme.lambda() : theme.flow();
}

void paintBox(QPainter& painter, const QRectF& rect, const QColor& fill, const QPen& line) {
    painter.setPen(line);
    painter.setBrush(fill);
    painter.drawRoundedRect(rect, 8, 8);
}

} // namespace

TemplatePreview::TemplatePreview(QQuickItem* parent)
    : QQuickPaintedItem(parent) {
    setAntialiasing(true);
    connect(&Theme::instance(), &Theme::changed, this, [this] { update(); });
    connect(&m_worker, &LayoutWorker::ready, this, [this](const std::shared_ptr<const Scene>& scene) {
        m_scene = scene;
        setReady(true);
        update();
    });
}

void TemplatePreview::setTemplateId(const QString& id) {
    if (m_templateId == id)
        return;
    m_templateId = id;
    emit templateIdChanged();
    request();
}

void TemplatePreview::setQueryLanguage(const QString& language) {
    if (m_queryLanguage == language)
        return;
    m_queryLanguage = language;
    emit queryLanguageChanged();
    request();
}

void TemplatePreview::componentComplete() {
    QQuickPaintedItem::componentComplete();
    request();
}

void TemplatePreview::setReady(bool ready) {
    if (m_ready == ready)
        return;
    m_ready = ready;
    emit readyChanged();
}

void TemplatePreview::request() {
    if (!isComponentComplete())
        return;
    const model::Document document =
        model::Document::fromBytes(templateText(m_templateId, m_queryLanguage == QLatin1String("JSONata")));
    const bool drawn = !document.workflow().states.empty();
    setReady(!drawn);
    if (drawn)
        m_worker.request(document.sharedWorkflow(), {});
}

void TemplatePreview::paint(QPainter* painter) {
    if (m_scene == nullptr)
        return;
    const Theme& theme = Theme::instance();
    const Camera camera = Camera::fitting(m_scene->bounds, size(), kMargin, kLargest);
    painter->setRenderHint(QPainter::Antialiasing);
    painter->translate(camera.toScreen(QPointF()));
    painter->scale(camera.zoom(), camera.zoom());
    const auto pen = [](const QColor& colour, bool dashed) {
        QPen line(colour, kLine, dashed ? Qt::DashLine : Qt::SolidLine);
        line.setCosmetic(true); // as thick at any size
        return line;
    };
    for (const SceneNode& node : m_scene->nodes) {
        if (node.kind == SceneNode::Kind::Container)
            paintBox(*painter, node.rect, faded(theme.container(), 0.14F), pen(theme.container(), false));
    }
    painter->setBrush(Qt::NoBrush);
    for (const SceneEdge& edge : m_scene->edges) {
        const bool caught = edge.kind == model::TransitionKind::Catch;
        painter->setPen(pen(caught ? theme.failed() : theme.borderStrong(), caught));
        painter->drawPath(edge.path);
    }
    for (const SceneNode& node : m_scene->nodes) {
        if (node.kind == SceneNode::Kind::Container)
            continue;
        const QColor colour = colourOf(node, theme);
        if (node.kind == SceneNode::Kind::State)
            paintBox(*painter, node.rect, theme.raised(), pen(theme.borderStrong(), false));
        painter->setPen(Qt::NoPen);
        painter->setBrush(colour);
        const qreal side = node.rect.height() * 0.5;
        if (node.kind == SceneNode::Kind::Start)
            painter->drawEllipse(node.rect.adjusted(3, 3, -3, -3));
        else
            painter->drawRoundedRect(
                QRectF(node.rect.left() + side * 0.5, node.rect.top() + side * 0.5, side, side), 4, 4);
    }
}

} // namespace steploom::app
