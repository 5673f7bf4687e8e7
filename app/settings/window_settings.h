// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QByteArray>
#include <QObject>
#include <QtQml/qqmlregistration.h>

namespace steploom::app {

/// What the window remembers from one run to the next: the sizes of its panels.
class WindowSettings : public QObject {
    Q_OBJECT
    QML_ELEMENT

public:
    using QObject::QObject;

    /// Sizes of a split view as it saved them; empty where nothing was kept.
    Q_INVOKABLE QByteArray split(const QString& name) const;
    Q_INVOKABLE void keepSplit(const QString& name, const QByteArray& state);
};

} // namespace steploom::app
