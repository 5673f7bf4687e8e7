// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QColor>
#include <QQuickPaintedItem>
#include <QRectF>
#include <QString>

class QPainter;

namespace steploom::app {

/// Paints the icon resources/icons/NAME.svg in one colour, as large as `rect`. GUI thread only.
/// An unknown name paints nothing.
void paintIcon(QPainter& painter, const QString& name, const QRectF& rect, const QColor& colour);

/// One of the program's icons as a Qt Quick item. Presentational: the control round it carries the accessible
/// name.
class Icon : public QQuickPaintedItem {
    Q_OBJECT
    QML_ELEMENT
    Q_PROPERTY(QString name READ name WRITE setName NOTIFY nameChanged REQUIRED)
    Q_PROPERTY(QColor colour READ colour WRITE setColour NOTIFY colourChanged)

public:
    explicit Icon(QQuickItem* parent = nullptr);

    QString name() const { return m_name; }
    void setName(const QString& name);
    QColor colour() const { return m_colour; }
    void setColour(const QColor& colour);
    void paint(QPainter* painter) override;

signals:
    void nameChanged();
    void colourChanged();

private:
    QString m_name;
    QColor m_colour;
};

} // namespace steploom::app
