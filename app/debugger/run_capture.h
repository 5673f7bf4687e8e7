// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QObject>
#include <QPointer>
#include <QTimer>
#include <QUrl>
#include <QtQml/qqmlregistration.h>

#include "app/debugger/capture_file.h"
#include "app/debugger/debug_session.h"

namespace steploom::app {

/// Saving the run on screen as one file, with what must not leave the machine taken out, and opening such a
/// file. What a redaction would take out is counted while it is `shown`.
class RunCapture : public QObject {
    Q_OBJECT
    QML_ELEMENT
    Q_PROPERTY(
        steploom::app::DebugSession* session READ session WRITE setSession NOTIFY sessionChanged REQUIRED)
    Q_PROPERTY(bool shown READ shown WRITE setShown NOTIFY changed)
    Q_PROPERTY(Scope scope READ scope WRITE setScope NOTIFY changed)
    Q_PROPERTY(QString paths READ paths WRITE setPaths NOTIFY changed)
    Q_PROPERTY(QString problem READ problem NOTIFY changed)
    Q_PROPERTY(QString preview READ preview NOTIFY changed)
    Q_PROPERTY(QString example READ example NOTIFY changed)
    Q_PROPERTY(QString suggestedPath READ suggestedPath NOTIFY changed)

public:
    enum class Scope { Nothing, Paths, Texts, Leaves, Payloads };
    Q_ENUM(Scope)

    explicit RunCapture(QObject* parent = nullptr);

    DebugSession* session() const { return m_session; }
    void setSession(DebugSession* session);
    bool shown() const { return m_shown; }
    void setShown(bool shown);
    Scope scope() const { return m_scope; }
    void setScope(Scope scope);
    /// A place a line: `$.card.number`, `$.items[*].name`, `$..email`, or a JSON Pointer.
    QString paths() const { return m_paths; }
    void setPaths(const QString& paths);
    /// Which line is no place; empty where all are.
    QString problem() const;
    /// How much would be replaced.
    QString preview() const { return m_preview; }
    /// The input as the file would have it.
    QString example() const { return m_example; }
    QString suggestedPath() const;

    /// In words why not; empty where it was done.
    Q_INVOKABLE QString save(const QString& path);
    Q_INVOKABLE bool isRun(const QString& path) const { return isCaptureFile(path); }
    /// Reads a file; false, and a notice of the document, where it cannot be used. Nothing is shown yet.
    Q_INVOKABLE bool read(const QString& path);
    /// What was read belongs to the document as it is: showing it replaces no text.
    Q_INVOKABLE bool fits() const;
    /// Shows what was read: beside the other runs where it fits, else as a new document.
    Q_INVOKABLE void show();

signals:
    void sessionChanged();
    void changed();

private:
    engine::Redaction redaction() const;
    void count();

    QPointer<DebugSession> m_session;
    QTimer m_wait;
    bool m_shown = false;
    Scope m_scope = Scope::Nothing;
    QString m_paths;
    QString m_preview;
    QString m_example;
    OpenedCapture m_read;
    QString m_readFrom;
};

} // namespace steploom::app
