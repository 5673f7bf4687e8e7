// SPDX-License-Identifier: Apache-2.0
#include "app/settings/window_settings.h"

#include "app/settings/settings_file.h"

namespace steploom::app {

namespace {

QString keyOf(const QString& name) {
    return QStringLiteral("window/%1").arg(name);
}

} // namespace

QByteArray WindowSettings::split(const QString& name) const {
    return QSettings(settingsName(), settingsName()).value(keyOf(name)).toByteArray();
}

void WindowSettings::keepSplit(const QString& name, const QByteArray& state) {
    QSettings(settingsName(), settingsName()).setValue(keyOf(name), state);
}

} // namespace steploom::app
