// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QString>

namespace steploom::app {

/// Draws the definition `file` to `out`, without a window. Empty, or what went wrong.
QString exportFile(const QString& file, const QString& out);

} // namespace steploom::app
