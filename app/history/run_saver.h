// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QObject>
#include <QUrl>
#include <QtQml/qqmlregistration.h>

#include <optional>
#include <vector>

#include "app/history/redrive_form.h"
#include "model/history/test_case.h"

namespace steploom::app {

/// Makes a file of a run: the opened history, or what the debugger ran. A run that goes on from a recorded
/// failure is saved with the part before it, so that it can be run from its start. Files are written all or
/// nothing; what became of it is said through the document's notice().
class RunSaver : public QObject {
    Q_OBJECT
    QML_ELEMENT
    Q_PROPERTY(steploom::app::RedriveForm* redrive READ redrive WRITE setRedrive NOTIFY changed REQUIRED)
    Q_PROPERTY(bool ofDebugger READ ofDebugger WRITE setOfDebugger NOTIFY changed)
    Q_PROPERTY(bool available READ available NOTIFY changed)

public:
    using QObject::QObject;

    RedriveForm* redrive() const { return m_redrive; }
    void setRedrive(RedriveForm* redrive);
    /// The debugger's run, not the opened history.
    bool ofDebugger() const { return m_ofDebugger; }
    void setOfDebugger(bool ofDebugger);
    bool available() const;

    /// Where a file is expected to be: beside the definition. `kind` is mocks, test or capture.
    Q_INVOKABLE QUrl suggestion(const QString& kind) const;
    /// A MockConfigFile.json with the answers of this run alone.
    Q_INVOKABLE bool saveMocks(const QUrl& file);
    /// A test case in a mock file, added where the file is there already, and its input beside it. The
    /// debugger takes it on: the next run is that test.
    Q_INVOKABLE bool saveTest(const QUrl& file);
    /// The run with its definition and input as one file.
    Q_INVOKABLE bool saveCapture(const QUrl& file);

signals:
    void changed();

private:
    /// What there is to save.
    struct Run {
        std::vector<std::shared_ptr<const engine::History>> parts; ///< each goes on where the last failed
        engine::Value input;
        QString name;
        bool succeeded = false;
        bool fromStart = true; ///< false: it went on with another input than what was recorded there
    };
    std::optional<Run> run() const;
    std::optional<Run> recordedRun() const;
    engine::Value mocksOf(const Run& run) const;
    QString machine() const;
    bool write(const QString& path, const std::string& text);
    bool refuse(const QString& why) const;
    void saveExpectation(const Run& run, const QString& path, const model::AddedTestCase& added);
    QString verdict(const Run& run, const std::string& mocks, const std::string& machine,
                    const std::string& name, bool& good) const;
    DocumentController* document() const { return m_redrive->reexecution()->history()->document(); }
    DebugSession* session() const { return m_redrive->reexecution()->session(); }

    RedriveForm* m_redrive = nullptr;
    bool m_ofDebugger = false;
};

} // namespace steploom::app
