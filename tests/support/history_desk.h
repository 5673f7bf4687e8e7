// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QDir>
#include <QFile>
#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTest>

#include <memory>
#include <string>

#include "app/history/history_session.h"
#include "tests/support/opened_run.h"

namespace steploom::tests {

/// A machine with all that the pages of History mode tell of.
inline constexpr const char* kShop = R"({"StartAt": "Fetch", "States": {
  "Fetch": {"Type": "Task", "Resource": "arn:aws:lambda:eu-central-1:123456789012:function:fetch",
            "Retry": [{"ErrorEquals": ["Busy"], "IntervalSeconds": 4}], "Assign": {"order.$": "$.id"},
            "ResultPath": "$.fetched", "Next": "Each"},
  "Each": {"Type": "Map", "ItemsPath": "$.items", "ResultPath": "$.packed", "Next": "Pause",
           "ItemProcessor": {"StartAt": "Pack", "States": {
             "Pack": {"Type": "Pass", "Result": true, "ResultPath": "$.done", "End": true}}}},
  "Pause": {"Type": "Wait", "Seconds": 30, "Next": "Charge"},
  "Charge": {"Type": "Task", "Resource": "arn:aws:lambda:eu-central-1:123456789012:function:charge",
             "Catch": [{"ErrorEquals": ["Declined"], "ResultPath": "$.problem", "Next": "Refused"}], "End": true},
  "Refused": {"Type": "Fail", "Error": "OrderRefused", "Cause": "card declined"}}})";

/// A run of it that was retried, went round the Map, waited and failed.
inline std::string shopRun() {
    int calls = 0;
    return historyOf(
        kShop, R"({"items": [{"n": 1}, {"n": 2}, {"n": 3}], "note": "needle"})",
        [&calls](const engine::TaskRequest&) {
            ++calls;
            if (calls == 1)
                return engine::TaskAnswer::failed(engine::Value("Busy"), engine::Value("later"));
            if (calls == 2)
                return engine::TaskAnswer::succeeded(engine::Value::object({{"id", engine::Value("o-7")}}));
            return engine::TaskAnswer::failed(engine::Value("Declined"),
                                              engine::Value(R"({"errorMessage": "expired",
                                     "errorType": "CardError", "trace": ["a", "b", "c", "d", "e", "f"]})"));
        });
}

/// What each test of History mode begins with: a folder, a document, a session over both.
class HistoryDesk : public QObject {
protected:
    QTemporaryDir m_folder;
    std::unique_ptr<app::DocumentController> m_document;
    std::unique_ptr<app::HistorySession> m_session;

    void begin() {
        m_document = std::make_unique<app::DocumentController>();
        m_session = std::make_unique<app::HistorySession>();
        m_session->setDocument(m_document.get());
        m_document->startNew();
    }
    void end() {
        m_session.reset();
        m_document.reset();
        for (const QString& name : QDir(m_folder.path()).entryList(QDir::Files))
            QVERIFY(QFile::remove(m_folder.filePath(name)));
    }

    QString write(const QString& name, const std::string& text) {
        QFile file(m_folder.filePath(name));
        if (!file.open(QIODevice::WriteOnly) ||
            file.write(text.data(), static_cast<qint64>(text.size())) != static_cast<qint64>(text.size()))
            qFatal("cannot write");
        return file.fileName();
    }
    void open(const QStringList& paths) {
        QSignalSpy opened(m_session.get(), &app::HistorySession::openedFiles);
        QVERIFY(m_session->open(paths));
        QTRY_COMPARE_WITH_TIMEOUT(opened.count(), 1, 30'000);
    }
    void openRun() { open({write(QStringLiteral("run.json"), shopRun())}); }

    static QStringList column(const QAbstractItemModel& model, int role) {
        QStringList found;
        for (int i = 0; i < model.rowCount(); ++i)
            found << model.data(model.index(i, 0), role).toString();
        return found;
    }
};

} // namespace steploom::tests
