// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QColor>
#include <QObject>
#include <QtQml/qqmlregistration.h>

class QJSEngine;
class QQmlEngine;

namespace steploom::app {

/// Every colour, size, font and duration that the window uses: one source for QML and for the painted canvas.
///
/// Colours come in a light and a dark set; text on its ground keeps a contrast of at least 4.5:1. Sizes are
/// device-independent pixels on a 4-pixel grid, durations milliseconds (0 where motion is to be avoided).
class Theme : public QObject {
    Q_OBJECT
    QML_ELEMENT
    QML_SINGLETON
    Q_PROPERTY(bool dark READ dark NOTIFY changed)
    Q_PROPERTY(Mode mode READ mode WRITE setMode NOTIFY changed)

    Q_PROPERTY(QColor window READ window NOTIFY changed)
    Q_PROPERTY(QColor panel READ panel NOTIFY changed)
    Q_PROPERTY(QColor field READ field NOTIFY changed)
    Q_PROPERTY(QColor raised READ raised NOTIFY changed)
    Q_PROPERTY(QColor hover READ hover NOTIFY changed)
    Q_PROPERTY(QColor border READ border NOTIFY changed)
    Q_PROPERTY(QColor borderStrong READ borderStrong NOTIFY changed)
    Q_PROPERTY(QColor text READ text NOTIFY changed)
    Q_PROPERTY(QColor textMuted READ textMuted NOTIFY changed)
    Q_PROPERTY(QColor accent READ accent NOTIFY changed)
    Q_PROPERTY(QColor accentSoft READ accentSoft NOTIFY changed)
    Q_PROPERTY(QColor onAccent READ onAccent NOTIFY changed)
    Q_PROPERTY(QColor done READ done NOTIFY changed)
    Q_PROPERTY(QColor waiting READ waiting NOTIFY changed)
    Q_PROPERTY(QColor failed READ failed NOTIFY changed)
    Q_PROPERTY(QColor container READ container NOTIFY changed)
    Q_PROPERTY(QColor lambda READ lambda NOTIFY changed)
    Q_PROPERTY(QColor flow READ flow NOTIFY changed)
    Q_PROPERTY(QColor codeKey READ codeKey NOTIFY changed)
    Q_PROPERTY(QColor codeString READ codeString NOTIFY changed)
    Q_PROPERTY(QColor codeNumber READ codeNumber NOTIFY changed)

    Q_PROPERTY(int grid READ grid CONSTANT)
    Q_PROPERTY(int radiusSmall READ radiusSmall CONSTANT)
    Q_PROPERTY(int radius READ radius CONSTANT)
    Q_PROPERTY(int radiusLarge READ radiusLarge CONSTANT)
    Q_PROPERTY(int controlHeight READ controlHeight CONSTANT)
    Q_PROPERTY(qreal fontTiny READ fontTiny CONSTANT)
    Q_PROPERTY(qreal fontSmall READ fontSmall CONSTANT)
    Q_PROPERTY(qreal fontNormal READ fontNormal CONSTANT)
    Q_PROPERTY(qreal fontLarge READ fontLarge CONSTANT)
    Q_PROPERTY(QString fontFamily READ fontFamily CONSTANT)
    Q_PROPERTY(QString monoFamily READ monoFamily CONSTANT)
    Q_PROPERTY(int motion READ motion NOTIFY changed)

public:
    enum class Mode { System, Light, Dark };
    Q_ENUM(Mode)

    /// The one theme of the process; QML and painters share it.
    static Theme& instance();
    static Theme* create(QQmlEngine* engine, QJSEngine* scriptEngine);

    bool dark() const { return m_dark; }
    Mode mode() const { return m_mode; }
    void setMode(Mode mode);
    /// Light, dark, light …: what the toolbar's button does.
    Q_INVOKABLE void toggle();

    QColor window() const { return pick(0xf7f8fc, 0x13151a); }
    QColor panel() const { return pick(0xffffff, 0x1b1e25); }
    QColor field() const { return pick(0xf1f3f8, 0x22262f); }
    QColor raised() const { return pick(0xffffff, 0x22262f); }
    QColor hover() const { return pick(0xe7eaf3, 0x2b303b); }
    QColor border() const { return pick(0xdde1ea, 0x2e333e); }
    QColor borderStrong() const { return pick(0x868ea0, 0x6b7385); }
    QColor text() const { return pick(0x1a1d25, 0xeceef3); }
    QColor textMuted() const { return pick(0x5a6274, 0x9aa3b5); }
    QColor accent() const { return pick(0x3a5bdc, 0x7c9bff); }
    QColor accentSoft() const { return pick(0xe3e9fc, 0x2a3350); }
    QColor onAccent() const { return pick(0xffffff, 0x10131b); }
    QColor done() const { return pick(0x0b7f58, 0x3ccb92); }
    QColor waiting() const { return pick(0xa15c00, 0xf5b14c); }
    QColor failed() const { return pick(0xc62f35, 0xff7378); }
    QColor container() const { return pick(0x6d45c6, 0xb294f5); }
    QColor lambda() const { return pick(0xa15c00, 0xf0ac4e); }
    QColor flow() const { return pick(0x1b6d9e, 0x62bbea); }
    QColor codeKey() const { return pick(0x1b6d9e, 0x7cc3f0); }
    QColor codeString() const { return pick(0x0b7f58, 0x63d3a6); }
    QColor codeNumber() const { return pick(0xa15c00, 0xf0b35f); }

    int grid() const { return 4; }
    int radiusSmall() const { return 6; }
    int radius() const { return 9; }
    int radiusLarge() const { return 12; }
    int controlHeight() const { return 28; }
    qreal fontTiny() const { return 10.5; }
    qreal fontSmall() const { return 12; }
    qreal fontNormal() const { return 13; }
    qreal fontLarge() const { return 15; }
    QString fontFamily() const { return m_fontFamily; }
    QString monoFamily() const { return m_monoFamily; }
    int motion() const { return m_motion; }

signals:
    void changed();

private:
    Theme();
    QColor pick(QRgb light, QRgb dark) const { return QColor::fromRgb(m_dark ? dark : light); }
    bool eventFilter(QObject* watched, QEvent* event) override;
    void follow();

    Mode m_mode = Mode::System;
    bool m_dark = false;
    int m_motion = 150;
    QString m_fontFamily;
    QString m_monoFamily;
};

} // namespace steploom::app
