// SPDX-License-Identifier: Apache-2.0
#include "app/diff/git_revision.h"

#include <QFileInfo>

namespace steploom::app {

GitRevision::GitRevision(QObject* parent)
    : QObject(parent) {
    connect(&m_process, &QProcess::finished, this, [this](int status) { finished(status); });
    connect(&m_process, &QProcess::errorOccurred, this, [this](QProcess::ProcessError error) {
        if (error == QProcess::FailedToStart)
            emit failed(tr("git cannot be run. Is it installed?"));
    });
    connect(&m_process, &QProcess::stateChanged, this, &GitRevision::busyChanged);
}

GitRevision::~GitRevision() {
    m_process.disconnect(this);
    m_process.kill();
    m_process.waitForFinished();
}

void GitRevision::ask(const QString& file, const QString& revision) {
    if (busy())
        return;
    const QFileInfo info(file);
    m_file = info.fileName();
    m_revision = revision.trimmed();
    // What begins with a dash would be an option, what has a colon another file.
    if (m_revision.isEmpty() || m_revision.startsWith(QLatin1Char('-')) ||
        m_revision.contains(QLatin1Char(':'))) {
        emit failed(tr("There is no revision “%1”.").arg(m_revision));
        return;
    }
    if (!info.exists()) {
        emit failed(tr("Save the definition first: git knows files only."));
        return;
    }
    QProcessEnvironment environment = QProcessEnvironment::systemEnvironment();
    environment.insert(QStringLiteral("LC_ALL"), QStringLiteral("C")); // complaints as reason() reads them
    m_process.setProcessEnvironment(environment);
    m_process.setWorkingDirectory(info.absolutePath());
    m_process.start(QStringLiteral("git"),
                    {QStringLiteral("show"), QStringLiteral("%1:./%2").arg(m_revision, m_file)});
}

void GitRevision::finished(int status) {
    if (m_process.exitStatus() == QProcess::NormalExit && status == 0)
        emit found(m_revision, m_process.readAllStandardOutput());
    else
        emit failed(reason(QString::fromLocal8Bit(m_process.readAllStandardError())));
}

QString GitRevision::reason(const QString& complaint) const {
    if (complaint.contains(QLatin1String("not a git repository")))
        return tr("%1 is not in a git repository.").arg(m_file);
    if (complaint.contains(QLatin1String("but not in")) ||
        complaint.contains(QLatin1String("does not exist in")))
        return tr("Revision “%1” has no file %2.").arg(m_revision, m_file);
    if (complaint.contains(QLatin1String("invalid object name")) ||
        complaint.contains(QLatin1String("bad revision")) ||
        complaint.contains(QLatin1String("unknown revision")))
        return tr("There is no revision “%1”.").arg(m_revision);
    return tr("git says: %1").arg(complaint.trimmed());
}

} // namespace steploom::app
