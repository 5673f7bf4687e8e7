// SPDX-License-Identifier: Apache-2.0
#include "app/theme/theme.h"

#include <QEvent>
#include <QFontDatabase>
#include <QGuiApplication>
#include <QJSEngine>
#include <QPalette>

namespace steploom::app {

namespace {

QString firstInstalled(const QStringList& wanted, QFontDatabase::SystemFont fallback) {
    const QStringList families = QFontDatabase::families();
    for (const QString& family : wanted) {
        if (families.contains(family))
            return family;
    }
    return QFontDatabase::systemFont(fallback).family();
}

} // namespace

Theme::Theme()
    : m_fontFamily(firstInstalled({QStringLiteral("Inter"), QStringLiteral("Inter Variable")},
                                  QFontDatabase::GeneralFont))
    , m_monoFamily(firstInstalled({QStringLiteral("JetBrains Mono")}, QFontDatabase::FixedFont)) {
    // Desktops tell reduced motion to toolkits of their own only; this variable is the one way for the rest.
    if (qEnvironmentVariableIntValue("STEPLOOM_REDUCED_MOTION") > 0)
        m_motion = 0;
    follow();
    qGuiApp->installEventFilter(this);
}

Theme& Theme::instance() {
    static Theme* theme = new Theme; // lives as long as the process: the QML engine must not own it
    return *theme;
}

Theme* Theme::create(QQmlEngine*, QJSEngine*) {
    QJSEngine::setObjectOwnership(&instance(), QJSEngine::CppOwnership);
    return &instance();
}

bool Theme::eventFilter(QObject* watched, QEvent* event) {
    if (watched == qGuiApp && event->type() == QEvent::ApplicationPaletteChange)
        follow();
    return QObject::eventFilter(watched, event);
}

void Theme::setMode(Mode mode) {
    m_mode = mode;
    follow();
}

void Theme::toggle() {
    setMode(m_dark ? Mode::Light : Mode::Dark);
}

void Theme::follow() {
    const bool systemDark = QGuiApplication::palette().color(QPalette::Window).lightness() < 128;
    m_dark = m_mode == Mode::System ? systemDark : m_mode == Mode::Dark;
    emit changed();
}

} // namespace steploom::app
