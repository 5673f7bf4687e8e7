// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QObject>
#include <QStringList>
#include <QUrl>
#include <QtQml/qqmlregistration.h>

#include <functional>
#include <memory>

#include "engine/task/mock.h"

namespace steploom::app {

/// The mock file of a run (MockConfigFile.json of Step Functions Local) and the chosen test case.
class MockSet : public QObject {
    Q_OBJECT
    QML_ELEMENT
    QML_UNCREATABLE("belongs to its session")
    Q_PROPERTY(QString fileName READ fileName NOTIFY changed)
    Q_PROPERTY(QString text READ text NOTIFY changed)
    Q_PROPERTY(QString problem READ problem NOTIFY changed)
    Q_PROPERTY(QStringList cases READ cases NOTIFY changed)
    Q_PROPERTY(int chosen READ chosen WRITE setChosen NOTIFY changed)

public:
    explicit MockSet(QObject* parent = nullptr);

    QString fileName() const;
    QString path() const { return m_path; }
    QString text() const { return m_text; }
    /// Null where the file is none, or has a problem.
    std::shared_ptr<const engine::MockConfig> config() const { return m_config; }
    /// The chosen test case; null where every task asks.
    const engine::MockConfig::Case* chosenCase() const;
    QString problem() const { return m_problem ? m_problem() : QString(); }
    /// First entry: no mocks, every task asks. Then the test cases of the file.
    QStringList cases() const;
    int chosen() const { return m_chosen; }
    void setChosen(int index);
    /// The test case of that name; nothing changes where there is none.
    Q_INVOKABLE void choose(const QString& name) { setChosen(static_cast<int>(cases().indexOf(name))); }

    /// The test case of that name of one of the file's machines.
    void choose(const QString& name, const QString& machine);

    Q_INVOKABLE bool load(const QString& path);
    Q_INVOKABLE bool loadUrl(const QUrl& url) { return load(url.toLocalFile()); }
    void clear();
    /// Writes the file anew, as `path` where there was none, and takes it on with this case chosen. Empty, or
    /// in words why it cannot be: then the file stays as it is.
    QString keep(const QString& path, const std::string& text, const std::string& machine,
                 const std::string& name);

    /// Answers tasks as the chosen case says; without one, or for states it does not name, they stay open.
    std::unique_ptr<engine::TaskHandler> makeHandler() const;

signals:
    void changed();

private:
    QString m_path;
    QString m_text;
    std::function<QString()> m_problem; ///< makes it in the language of the moment
    std::shared_ptr<const engine::MockConfig> m_config;
    int m_chosen = 0;
};

} // namespace steploom::app
