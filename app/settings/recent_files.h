// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QObject>
#include <QStringList>
#include <QtQml/qqmlregistration.h>

namespace steploom::app {

/// The files that were opened last, the latest first; kept from one run to the next.
class RecentFiles : public QObject {
    Q_OBJECT
    QML_ELEMENT
    Q_PROPERTY(QStringList files READ files NOTIFY changed)

public:
    static constexpr int kMost = 20;

    using QObject::QObject;

    /// Absolute paths of those that are still there.
    QStringList files() const;
    Q_INVOKABLE void add(const QString& path);
    Q_INVOKABLE void forget(const QString& path);

signals:
    void changed();
};

} // namespace steploom::app
