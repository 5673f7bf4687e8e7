// SPDX-License-Identifier: Apache-2.0
#include "app/editor/code_metrics.h"

#include <QFontMetricsF>

#include <cmath>

#include "app/theme/theme.h"

namespace steploom::app {

namespace {
constexpr int kPixelSize = 12;
constexpr qreal kLeading = 1.42; ///< row height over font size
} // namespace

CodeMetrics::CodeMetrics()
    : m_font(Theme::instance().monoFamily()) {
    m_font.setPixelSize(kPixelSize);
    m_font.setFixedPitch(true);
    m_font.setKerning(false);
    m_font.setStyleStrategy(QFont::PreferNoShaping); // no ligatures: `:::` is three characters
    m_rawFont = QRawFont::fromFont(m_font);
    const QFontMetricsF metrics(m_font);
    // Whole pixels: letters stand evenly, and where they are painted they are sharp.
    m_cell = std::max(1.0, std::round(metrics.horizontalAdvance(QLatin1Char('0'))));
    m_rowHeight = std::ceil(kPixelSize * kLeading);
    m_baseline = std::round((m_rowHeight - metrics.ascent() - metrics.descent()) / 2 + metrics.ascent());
    QString ascii;
    for (char16_t c = 0; c < 128; ++c)
        ascii += QChar(c < 0x20 || c == 0x7F ? u' ' : c);
    const QVector<quint32> glyphs = m_rawFont.glyphIndexesForString(ascii);
    for (qsizetype i = 0; i < std::min<qsizetype>(glyphs.size(), 128); ++i)
        m_glyphs[static_cast<std::size_t>(i)] = glyphs[i];
}

} // namespace steploom::app
