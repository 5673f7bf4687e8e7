// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QFont>
#include <QRawFont>

#include <array>

namespace steploom::app {

/// The code pane's font and the grid it stands on; all in device-independent pixels.
class CodeMetrics {
public:
    static constexpr qreal kTop = 6;  ///< ground above the first row and below the last
    static constexpr qreal kLeft = 8; ///< between gutter and text

    CodeMetrics();

    const QFont& font() const { return m_font; }
    const QRawFont& rawFont() const { return m_rawFont; }
    qreal cell() const { return m_cell; }
    qreal rowHeight() const { return m_rowHeight; }
    qreal baseline() const { return m_baseline; } ///< below a row's top
    quint32 glyph(char ascii) const { return m_glyphs[static_cast<unsigned char>(ascii) & 0x7F]; }

private:
    QFont m_font;
    QRawFont m_rawFont;
    qreal m_cell = 7;
    qreal m_rowHeight = 17;
    qreal m_baseline = 12;
    std::array<quint32, 128> m_glyphs{};
};

} // namespace steploom::app
