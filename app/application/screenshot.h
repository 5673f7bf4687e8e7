// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QString>

class QQuickWindow;

namespace steploom::app {

/// Waits until the window shows all that it was asked for, writes its picture and ends the program: exit code
/// 0, or 2 where the picture could not be written or the window reported something severe.
void takeScreenshot(QQuickWindow* window, const QString& path);

} // namespace steploom::app
