// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QSettings>
#include <QString>

namespace steploom::app {

/// The organisation and the application that QSettings keeps the user's settings under.
inline QString settingsName() {
    return QStringLiteral("steploom");
}

} // namespace steploom::app
