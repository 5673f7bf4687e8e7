// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QObject>
#include <QtQml/qqmlregistration.h>

#include "app/diff/diff_session.h"
#include "app/diff/git_revision.h"
#include "app/document/document_controller.h"

namespace steploom::app {

/// Compares the text in the window with what it was: in its file, or in a revision of git.
class CompareActions : public QObject {
    Q_OBJECT
    QML_ELEMENT
    Q_PROPERTY(steploom::app::DocumentController* document MEMBER m_document REQUIRED)
    Q_PROPERTY(steploom::app::DiffSession* session READ session CONSTANT)
    Q_PROPERTY(bool busy READ busy NOTIFY busyChanged)

public:
    explicit CompareActions(QObject* parent = nullptr);

    DiffSession* session() { return &m_session; }
    bool busy() const { return m_git.busy(); }

    /// Both answer with ready() or failed().
    Q_INVOKABLE void withSaved();
    Q_INVOKABLE void withRevision(const QString& revision);

signals:
    void busyChanged();
    void ready();
    void failed(const QString& why);

private:
    void compare(const QString& beforeName, const QByteArray& before);

    DocumentController* m_document = nullptr;
    DiffSession m_session;
    GitRevision m_git;
};

} // namespace steploom::app
