// SPDX-License-Identifier: Apache-2.0
#include "app/document/kept_type.h"

#include <QSettings>

namespace steploom::app {

namespace {

QString keyOf(const QString& address) {
    return QStringLiteral("types/") + QString::fromLatin1(address.toUtf8().toPercentEncoding({}, {}, '~'));
}

QSettings settings() {
    return QSettings(QStringLiteral("steploom"), QStringLiteral("steploom"));
}

} // namespace

QString keptWorkflowType(const QString& address) {
    return address.isEmpty() ? QString() : settings().value(keyOf(address)).toString();
}

void keepWorkflowType(const QString& address, const QString& type) {
    if (!address.isEmpty())
        settings().setValue(keyOf(address), type);
}

} // namespace steploom::app
