// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QObject>
#include <QQmlEngine>
#include <QQuickWindow>
#include <QStringList>
#include <QUrl>
#include <QtQml/qqmlregistration.h>

#include <vector>

namespace steploom::app {

/// The windows of the program: each has a document of its own, and none has that of another. Which files they
/// show is kept, so that the next start can bring them back.
class Windows : public QObject {
    Q_OBJECT
    QML_ELEMENT
    QML_SINGLETON

public:
    static Windows& instance();
    static Windows* create(QQmlEngine* engine, QJSEngine*);

    /// Before the first open(): what makes the windows, what each begins with, and whether the files are
    /// kept.
    void begin(QQmlEngine* engine, const QVariantMap& properties, bool keepsSession);
    /// What was open when the program ended last.
    static QStringList lastSession();

    /// Opens a window with a file; an empty path: a new document. A file that a window has gets a second
    /// window on the same document. False where it could not be made.
    Q_INVOKABLE bool open(const QString& path);
    /// Where another window than the one that asks has the file: a second window on its document, and true.
    Q_INVOKABLE bool showAgain(QQuickWindow* asking, const QString& path);
    QQuickWindow* first() const;
    /// Deletes them, before the engine goes.
    void end();

    /// A window tells what it shows.
    Q_INVOKABLE void setFile(QQuickWindow* window, const QString& path);
    /// The path of a file's address; empty for other addresses.
    Q_INVOKABLE QString pathOf(const QUrl& url) const { return url.toLocalFile(); }
    /// Closes every window, as long as none stays because of unsaved changes.
    Q_INVOKABLE void quit();

signals:
    /// The window is to show its document in a second window.
    void shownAgain(QQuickWindow* window);

private:
    Windows() = default; // QML asks create() only where it cannot make one of its own

    struct Entry {
        QQuickWindow* window = nullptr;
        QString file;
    };
    QQuickWindow* windowOf(const QString& path) const;
    void drop(QObject* window);
    void keepSession() const;

    QQmlEngine* m_engine = nullptr;
    QVariantMap m_properties;
    bool m_keepsSession = false;
    bool m_quitting = false;
    std::vector<Entry> m_windows;
};

} // namespace steploom::app
