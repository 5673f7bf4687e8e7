// SPDX-License-Identifier: Apache-2.0
#include "app/theme/icons.h"

#include <QCache>
#include <QFile>
#include <QPaintEngine>
#include <QPainter>
#include <QPixmap>
#include <QSvgRenderer>

namespace steploom::app {

namespace {

QByteArray coloured(const QString& name, const QColor& colour) {
    QFile file(QStringLiteral(":/steploom/icons/%1.svg").arg(name));
    if (!file.open(QIODevice::ReadOnly))
        return {};
    return file.readAll().replace("#000000", colour.name().toLatin1());
}

/// Rendering an icon from its text costs a hundred times what drawing its picture does.
QPixmap rendered(const QString& name, const QColor& colour, const QSize& pixels) {
    static QCache<QString, QPixmap> cache(512);
    const QString key =
        QStringLiteral("%1|%2|%3x%4").arg(name, colour.name()).arg(pixels.width()).arg(pixels.height());
    if (const QPixmap* known = cache.object(key))
        return *known;
    auto* picture = new QPixmap(pixels);
    picture->fill(Qt::transparent);
    QSvgRenderer renderer(coloured(name, colour));
    if (renderer.isValid()) {
        QPainter painter(picture);
        renderer.render(&painter);
    }
    QPixmap result = *picture;
    cache.insert(key, picture);
    return result;
}

} // namespace

void paintIcon(QPainter& painter, const QString& name, const QRectF& rect, const QColor& colour) {
    if (painter.paintEngine()->type() == QPaintEngine::Pdf) { // lines stay lines
        QSvgRenderer(coloured(name, colour)).render(&painter, rect);
        return;
    }
    const QSizeF onScreen =
        painter.combinedTransform().mapRect(rect).size() * painter.device()->devicePixelRatioF();
    const QSize pixels = onScreen.toSize().expandedTo(QSize(1, 1)).boundedTo(QSize(256, 256));
    painter.drawPixmap(rect, rendered(name, colour, pixels), QRectF(QPointF(), QSizeF(pixels)));
}

Icon::Icon(QQuickItem* parent)
    : QQuickPaintedItem(parent) {
    setAntialiasing(true);
    setImplicitSize(16, 16);
}

void Icon::setName(const QString& name) {
    if (m_name == name)
        return;
    m_name = name;
    emit nameChanged();
    update();
}

void Icon::setColour(const QColor& colour) {
    if (m_colour == colour)
        return;
    m_colour = colour;
    emit colourChanged();
    update();
}

void Icon::paint(QPainter* painter) {
    paintIcon(*painter, m_name, QRectF(0, 0, width(), height()), m_colour);
}

} // namespace steploom::app
