// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QQuickPaintedItem>
#include <QtQml/qqmlregistration.h>

#include <memory>

#include "app/canvas/layout_worker.h"
#include "app/canvas/scene.h"

namespace steploom::app {

/// A template as the canvas would draw it, small. Presentational: the card round it carries the name.
class TemplatePreview : public QQuickPaintedItem {
    Q_OBJECT
    QML_ELEMENT
    Q_PROPERTY(QString templateId READ templateId WRITE setTemplateId NOTIFY templateIdChanged REQUIRED)
    Q_PROPERTY(QString queryLanguage READ queryLanguage WRITE setQueryLanguage NOTIFY queryLanguageChanged)
    /// It is laid out, or there is nothing to lay out.
    Q_PROPERTY(bool ready READ ready NOTIFY readyChanged)

public:
    explicit TemplatePreview(QQuickItem* parent = nullptr);

    const QString& templateId() const { return m_templateId; }
    void setTemplateId(const QString& id);
    const QString& queryLanguage() const { return m_queryLanguage; }
    void setQueryLanguage(const QString& language);
    bool ready() const { return m_ready; }
    void paint(QPainter* painter) override;

signals:
    void templateIdChanged();
    void queryLanguageChanged();
    void readyChanged();

protected:
    void componentComplete() override;

private:
    void request();
    void setReady(bool ready);

    QString m_templateId;
    QString m_queryLanguage;
    LayoutWorker m_worker;
    std::shared_ptr<const Scene> m_scene;
    bool m_ready = false;
};

} // namespace steploom::app
