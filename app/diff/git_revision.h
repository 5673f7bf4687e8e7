// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QByteArray>
#include <QObject>
#include <QProcess>

namespace steploom::app {

/// Asks git what a file was in a revision. Only reads: it runs `git show REVISION:FILE` in the file's folder.
class GitRevision : public QObject {
    Q_OBJECT

public:
    explicit GitRevision(QObject* parent = nullptr);
    ~GitRevision() override;

    bool busy() const { return m_process.state() != QProcess::NotRunning; }
    /// Answers with found() or failed(). `revision` as git takes it: HEAD, a branch, a tag, a commit, HEAD~3.
    void ask(const QString& file, const QString& revision);

signals:
    void busyChanged();
    void found(const QString& revision, const QByteArray& text);
    void failed(const QString& why);

private:
    void finished(int status);
    QString reason(const QString& complaint) const;

    QProcess m_process;
    QString m_file;
    QString m_revision;
};

} // namespace steploom::app
