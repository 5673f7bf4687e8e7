// SPDX-License-Identifier: Apache-2.0
#include "app/application/windows.h"

#include <QFileInfo>
#include <QGuiApplication>
#include <QQmlComponent>
#include <QQuickWindow>

#include <algorithm>
#include <utility>

#include "app/settings/settings_file.h"
#include "model/container/machine_file.h"
#include "model/container/open.h"

namespace steploom::app {

namespace {

const QLatin1String kSession("files/session");
constexpr int kCascade = 28; ///< pixels that a further window stands beside the last one

} // namespace

Windows& Windows::instance() {
    static Windows windows;
    return windows;
}

Windows* Windows::create(QQmlEngine*, QJSEngine*) {
    QJSEngine::setObjectOwnership(&instance(), QJSEngine::CppOwnership);
    return &instance();
}

void Windows::begin(QQmlEngine* engine, const QVariantMap& properties, bool keepsSession) {
    m_engine = engine;
    m_properties = properties;
    m_keepsSession = keepsSession;
    m_quitting = false;
}

QStringList Windows::lastSession() {
    QStringList there;
    for (const QString& path : QSettings(settingsName(), settingsName()).value(kSession).toStringList()) {
        if (QFileInfo::exists(QString::fromStdString(model::readMachineAddress(path.toStdString()).file)))
            there.append(path);
    }
    return there;
}

/// The window that shows the file, or the only machine in it; null where none does.
QQuickWindow* Windows::windowOf(const QString& path) const {
    const auto shown = [this](const QString& address) -> QQuickWindow* {
        const auto found = std::find_if(m_windows.begin(), m_windows.end(), [&](const Entry& entry) {
            return !entry.file.isEmpty() && entry.file == address;
        });
        return found == m_windows.end() ? nullptr : found->window;
    };
    const QString whole = path.isEmpty() ? QString() : QFileInfo(path).absoluteFilePath();
    if (QQuickWindow* window = shown(whole))
        return window;
    const bool near =
        !whole.isEmpty() && std::any_of(m_windows.begin(), m_windows.end(), [&](const Entry& entry) {
            return entry.file.startsWith(whole + QLatin1Char('#'));
        });
    if (!near)
        return nullptr;
    const auto found = model::openMachine(whole.toStdString());
    return found && found->machine ? shown(QString::fromStdString(found->machine->address())) : nullptr;
}

bool Windows::showAgain(QQuickWindow* asking, const QString& path) {
    QQuickWindow* window = windowOf(path);
    if (window == nullptr || window == asking)
        return false;
    emit shownAgain(window);
    return true;
}

bool Windows::open(const QString& path) {
    if (showAgain(nullptr, path))
        return true;
    QQmlComponent component(m_engine, QUrl(QStringLiteral("qrc:/qt/qml/Steploom/qml/Main.qml")));
    QVariantMap properties = m_properties;
    properties.insert(QStringLiteral("startFile"), path);
    auto* window = qobject_cast<QQuickWindow*>(component.createWithInitialProperties(properties));
    if (window == nullptr) {
        for (const QQmlError& error : component.errors())
            qWarning("%s", qPrintable(error.toString()));
        return false;
    }
    if (!m_windows.empty()) {
        window->setPosition(m_windows.back().window->position() + QPoint(kCascade, kCascade));
        for (const char* once : {"startHistory", "startMode", "startCase", "startSelect", "startSteps"})
            m_properties.remove(QLatin1String(once));
    }
    m_windows.push_back({window, path});
    connect(window, &QObject::destroyed, this, &Windows::drop);
    connect(window, &QQuickWindow::visibleChanged, this, [window] {
        if (!window->isVisible())
            window->deleteLater();
    });
    keepSession();
    return true;
}

QQuickWindow* Windows::first() const {
    return m_windows.empty() ? nullptr : m_windows.front().window;
}

void Windows::end() {
    m_keepsSession = false;
    for (const Entry& entry : std::exchange(m_windows, {})) {
        entry.window->disconnect(this);
        delete entry.window;
    }
}

void Windows::setFile(QQuickWindow* window, const QString& path) {
    for (Entry& entry : m_windows) {
        if (entry.window == window)
            entry.file = path;
    }
    keepSession();
}

/// The last window to go leaves its file in the session: it is what the next start shows.
void Windows::drop(QObject* window) {
    const auto gone = std::remove_if(m_windows.begin(), m_windows.end(),
                                     [&](const Entry& entry) { return entry.window == window; });
    m_windows.erase(gone, m_windows.end());
    if (m_windows.empty())
        QGuiApplication::quit();
    else
        keepSession();
}

void Windows::keepSession() const {
    if (!m_keepsSession || m_quitting)
        return;
    QStringList files;
    for (const Entry& entry : m_windows) {
        if (!entry.file.isEmpty())
            files.append(entry.file);
    }
    QSettings(settingsName(), settingsName()).setValue(kSession, files);
}

void Windows::quit() {
    m_quitting = true;
    const std::vector<Entry> all = m_windows;
    for (const Entry& entry : all) {
        if (!entry.window->close()) { // its person is asked
            m_quitting = false;
            return;
        }
    }
}

} // namespace steploom::app
