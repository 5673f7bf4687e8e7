// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QColor>
#include <QPointF>

#include "model/diff/diff.h"

class QFont;
class QPainter;

namespace steploom::app {

class Theme;

QColor changeColour(model::ChangeKind kind, const Theme& theme);

/// The sign of a change in a disc about `centre`: it says without its colour what it means.
void paintChangeSign(QPainter& painter, const QPointF& centre, model::ChangeKind kind, const QFont& font,
                     const Theme& theme);

} // namespace steploom::app
