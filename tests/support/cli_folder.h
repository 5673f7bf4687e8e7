// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QCoreApplication>
#include <QDir>
#include <QFile>
#include <QFileInfo>
#include <QProcess>
#include <QTemporaryDir>
#include <QTest>

namespace steploom::tests {

/// A folder of a suite's own, and `steploom-cli` as people and scripts call it there.
class CliFolder {
protected:
    struct Ended {
        int status = -1;
        QString out;
        QString err;
    };

    /// A status of -1 where it did not end by itself within twenty seconds.
    Ended call(const QStringList& arguments, const QByteArray& input = {}) const {
        QProcess process;
        process.setWorkingDirectory(m_folder.path());
        process.start(QCoreApplication::applicationDirPath() + QStringLiteral("/../bin/steploom-cli"),
                      arguments);
        process.write(input);
        process.closeWriteChannel();
        if (!process.waitForFinished(20'000) || process.exitStatus() != QProcess::NormalExit)
            return {};
        return {process.exitCode(), QString::fromUtf8(process.readAllStandardOutput()),
                QString::fromUtf8(process.readAllStandardError())};
    }
    /// A file in it, with the folders that its name has.
    void file(const QString& name, const QByteArray& text) const {
        const QString path = m_folder.filePath(name);
        QDir().mkpath(QFileInfo(path).path());
        QFile out(path);
        QVERIFY(out.open(QIODevice::WriteOnly));
        out.write(text);
    }
    QByteArray content(const QString& name) const {
        QFile in(m_folder.filePath(name));
        return in.open(QIODevice::ReadOnly) ? in.readAll() : QByteArray();
    }

    QTemporaryDir m_folder;
};

} // namespace steploom::tests
