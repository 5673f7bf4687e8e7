// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QObject>
#include <QVariantList>
#include <QtQml/qqmlregistration.h>

namespace steploom::app {

/// The templates that a new document can begin with, for the gallery.
class TemplateList : public QObject {
    Q_OBJECT
    QML_ELEMENT
    /// [{ id, name, hint, icon }], an empty outline first.
    Q_PROPERTY(QVariantList entries READ entries NOTIFY changed)

public:
    explicit TemplateList(QObject* parent = nullptr);

    QVariantList entries() const;

signals:
    void changed();
};

} // namespace steploom::app
