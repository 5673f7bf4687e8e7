// SPDX-License-Identifier: Apache-2.0
#include "app/canvas/node_metrics.h"

namespace steploom::app {

namespace {

QFont fontOf(const QString& family, int pixels, QFont::Weight weight) {
    QFont font(family);
    font.setPixelSize(pixels);
    font.setWeight(weight);
    font.setHintingPreference(QFont::PreferNoHinting); // widths scale with the zoom
    return font;
}

} // namespace

QFont nodeNameFont(const QString& family) {
    return fontOf(family, 13, QFont::DemiBold);
}

QFont nodeDetailFont(const QString& family) {
    return fontOf(family, 11, QFont::Normal);
}

QFont edgeLabelFont(const QString& family) {
    return fontOf(family, 11, QFont::Medium);
}

} // namespace steploom::app
