// SPDX-License-Identifier: Apache-2.0
#include "app/settings/window_settings.h"

#include <QSettings>

namespace steploom::app {

namespace {

QString keyOf(const QString& name) {
    return QStringLiteral("window/%1").arg(name);
}

const char kName[] = "steploom";

} // namespace

QByteArray WindowSettings::split(const QString& name) const {
    return QSettings(QLatin1String(kName), QLatin1String(kName)).value(keyOf(name)).toByteArray();
}

void WindowSettings::keepSplit(const QString& name, const QByteArray& state) {
    QSettings(QLatin1String(kName), QLatin1String(kName)).setValue(keyOf(name), state);
}

} // namespace steploom::app
