// SPDX-License-Identifier: Apache-2.0
// Recorded executions repeated, gone on from, kept as files, compared and counted.
#include <QAbstractItemModelTester>
#include <QDir>
#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTest>

#include "app/history/coverage_view.h"
#include "app/history/run_comparison_view.h"
#include "app/history/run_saver.h"
#include "app/history/run_set.h"

using namespace steploom::app;

namespace {

const char kData[] = STEPLOOM_TEST_DATA "/desktop/";

QJsonObject jsonIn(const QString& path) {
    QFile file(path);
    return file.open(QIODevice::ReadOnly) ? QJsonDocument::fromJson(file.readAll()).object() : QJsonObject();
}

} // namespace

class TestReplay : public QObject {
    Q_OBJECT

private slots:
    void init() {
        m_folder = std::make_unique<QTemporaryDir>();
        QVERIFY(QFile::copy(QLatin1String(kData) + QStringLiteral("repair.history.json"),
                            path("repair.history.json")));
        QFile definition(QLatin1String(kData) + QStringLiteral("repair.asl.json"));
        QVERIFY(definition.open(QIODevice::ReadOnly));
        QByteArray text = definition.readAll();
        const int line =
            static_cast<int>(text.indexOf("    \"x-owner\"")); // which no machine that runs can have
        text.remove(line, text.indexOf('\n', line) + 1 - line);
        write("repair.asl.json", text);
        m_document = std::make_unique<DocumentController>();
        m_session = std::make_unique<DebugSession>();
        m_session->setDocument(m_document.get());
        m_history = std::make_unique<HistorySession>();
        m_history->setDocument(m_document.get());
        m_replay = std::make_unique<Reexecution>();
        m_replay->setHistory(m_history.get());
        m_replay->setSession(m_session.get());
        m_redrive = std::make_unique<RedriveForm>();
        m_redrive->setReexecution(m_replay.get());
        m_saver = std::make_unique<RunSaver>();
        m_saver->setRedrive(m_redrive.get());
        m_notices = std::make_unique<QSignalSpy>(m_document.get(), &DocumentController::notice);
        QVERIFY(m_document->open(path("repair.asl.json")));
    }
    void cleanup() {
        m_notices.reset();
        m_saver.reset();
        m_redrive.reset();
        m_replay.reset();
        m_history.reset();
        m_session.reset();
        m_document.reset();
    }

    void aRepetitionAgreesByItself() {
        QVERIFY(!m_replay->available());
        open();
        QTRY_VERIFY(m_replay->checked());
        QVERIFY2(m_replay->agrees(), qPrintable(m_replay->headline() + m_replay->why()));
        QVERIFY(m_replay->headline().contains(QStringLiteral("18")));
        QVERIFY(m_replay->reason().isEmpty());
        m_history->close();
        QVERIFY(!m_replay->available() && !m_replay->busy());
    }

    void theDebuggerStepsThroughItAgain() {
        open();
        QVERIFY(m_replay->stepThrough());
        QVERIFY(m_replay->active());
        QCOMPARE(m_session->current(), QStringLiteral("/States/TakeIn"));
        m_session->stepOver();
        QCOMPARE(m_session->current(), QStringLiteral("/States/Inspect"));
        m_session->run();
        QTRY_COMPARE(m_session->status(), DebugSession::Status::Failed);
        QVERIFY(m_session->outcome().startsWith(QStringLiteral("PartMissing")));
        QCOMPARE(m_session->events()->count(), 18);
        // The clock is the recorded one.
        QCOMPARE(m_session->events()->history().events[0].time, m_history->recording()->rows[0].time);
        m_session->stepOver(); // anew, and again this execution
        QVERIFY(m_replay->active());
        QCOMPARE(m_session->current(), QStringLiteral("/States/TakeIn"));
        m_session->stop();
        QVERIFY(!m_replay->active());
        m_session->stepOver();
        QVERIFY(m_session->active() && !m_replay->active());
    }

    void theFirstDifferenceIsSaidAndGoneTo() {
        open();
        QVERIFY(m_document->setField(
            QStringLiteral("/States/TakeIn"),
            QStringLiteral("{\"Type\":\"Pass\",\"Result\":{\"new\":1},\"Next\":\"Inspect\"}")));
        QTRY_VERIFY(m_replay->checked());
        QVERIFY(!m_replay->agrees());
        QCOMPARE(m_replay->state(), QStringLiteral("TakeIn"));
        QVERIFY(m_replay->reason().contains(QStringLiteral("definition")));
        QVERIFY(m_replay->recorded().contains(QStringLiteral("b-12")));
        QVERIFY(m_replay->produced().contains(QStringLiteral("new")));
        QCOMPARE(m_replay->recordedEvent(), 3);
        QVERIFY(m_replay->goToDifference());
        QTRY_COMPARE(m_session->eventPosition(), m_replay->ownEvent());
        QCOMPARE(m_session->current(), QStringLiteral("/States/TakeIn"));
        // Back as it was, it agrees again.
        m_document->undo();
        QVERIFY(!m_replay->checked());
        QTRY_VERIFY(m_replay->agrees());
    }

    void aBrokenDefinitionIsNotRepeated() {
        open();
        QVERIFY(m_document->setField(QStringLiteral("/StartAt"), QStringLiteral("\"Nowhere\"")));
        QTRY_VERIFY(!m_replay->busy());
        QVERIFY(!m_replay->checked() && !m_replay->headline().isEmpty());
        m_notices->clear();
        QVERIFY(!m_replay->stepThrough());
        QCOMPARE(m_notices->count(), 1);
        QVERIFY(!m_session->active());
    }

    void goesOnFromTheFailureWithAMendedDefinition() {
        open();
        m_redrive->prepare();
        QCOMPARE(m_redrive->state(), QStringLiteral("Repair"));
        QVERIFY(m_redrive->failure().startsWith(QStringLiteral("PartMissing")));
        QCOMPARE(m_redrive->places().size(), 4);
        QVERIFY(!m_redrive->inputEdited());
        mend();
        m_redrive->setAnswer(3); // recorded, failures too
        QVERIFY(m_redrive->resume());
        QVERIFY(m_redrive->active() && !m_replay->active());
        QCOMPARE(m_session->current(), QStringLiteral("/States/Repair"));
        m_session->run();
        QTRY_COMPARE(m_session->status(), DebugSession::Status::Succeeded);
        QCOMPARE(m_session->marks()->node(QStringLiteral("/States/CallOwner")).status,
                 NodeMark::Status::Done);
        QCOMPARE(m_session->marks()->node(QStringLiteral("/States/Inspect")).status, NodeMark::Status::None);
    }

    void whoAnswersIsChosen() {
        open();
        m_redrive->prepare();
        for (const int answer : {0, 2}) { // asked: the recorded answer was the failure
            m_redrive->setAnswer(answer);
            QVERIFY(m_redrive->resume());
            m_session->run();
            QTRY_COMPARE(m_session->status(), DebugSession::Status::WaitingForTask);
            QVERIFY(m_session->succeedTask(QStringLiteral("{\"done\": true}")));
            m_session->run();
            QTRY_COMPARE(m_session->status(), DebugSession::Status::Succeeded);
            QVERIFY(m_session->outcome().contains(QStringLiteral("done")));
        }
        write("other.mocks.json",
              QByteArray("{'StateMachines': {'repair': {'TestCases': {'Good': {'Repair': 'R'}}}},"
                         "'MockedResponses': {'R': {'0': {'Return': {'mocked': 1}}}}}")
                  .replace('\'', '"'));
        QVERIFY(m_session->mocks()->load(path("other.mocks.json")));
        m_redrive->setAnswer(1);
        QVERIFY(m_redrive->answerHint().contains(QStringLiteral("Good")));
        QVERIFY(m_redrive->resume());
        m_session->run();
        QTRY_COMPARE(m_session->status(), DebugSession::Status::Succeeded);
        QVERIFY(m_session->outcome().contains(QStringLiteral("mocked")));
    }

    void goesOnWithAnotherInputFromAnotherPlace() {
        open();
        m_redrive->prepare();
        m_redrive->setPlace(2);
        QCOMPARE(m_redrive->state(), QStringLiteral("WorthIt"));
        QVERIFY(m_redrive->input().contains(QStringLiteral("80")));
        m_redrive->setInput(QStringLiteral("{\"cost\": "));
        QVERIFY(!m_redrive->inputProblem().isEmpty());
        QVERIFY(!m_redrive->resume());
        m_redrive->setInput(QStringLiteral("{\"cost\": 900}"));
        QVERIFY(m_redrive->inputEdited());
        QVERIFY(m_redrive->resume());
        m_session->run();
        QTRY_COMPARE(m_session->status(), DebugSession::Status::Succeeded);
        QVERIFY(m_session->events()->count() < 12);
        QVERIFY(m_document->rename(QStringLiteral("/States/WorthIt"), QStringLiteral("Dear")));
        m_notices->clear();
        QVERIFY(!m_redrive->resume());
        QVERIFY(m_notices->takeFirst().first().toString().contains(QStringLiteral("WorthIt")));
    }

    void aResumedRunBecomesATestThatHolds() {
        open();
        mend();
        m_redrive->prepare();
        m_redrive->setAnswer(3);
        QVERIFY(m_redrive->resume());
        m_session->run();
        QTRY_COMPARE(m_session->status(), DebugSession::Status::Succeeded);
        m_saver->setOfDebugger(true);
        QCOMPARE(m_saver->suggestion(QStringLiteral("test")).fileName(), QStringLiteral("repair.mocks.json"));
        m_notices->clear();
        QVERIFY(m_saver->saveTest(QUrl::fromLocalFile(path("repair.mocks.json"))));
        QVERIFY2(!m_notices->first().at(1).toBool(), qPrintable(m_notices->first().at(0).toString()));
        const QJsonObject file = jsonIn(path("repair.mocks.json"));
        const QJsonObject responses = file[QStringLiteral("MockedResponses")].toObject();
        QCOMPARE(responses.keys(), (QStringList{QStringLiteral("Inspect"), QStringLiteral("Repair")}));
        QCOMPARE(jsonIn(path("repair.Resumed.input.json"))[QStringLiteral("bicycle")].toString(),
                 QStringLiteral("b-12"));
        // The debugger has taken it on: the next ordinary run is the test.
        m_session->stop();
        QVERIFY(m_session->input().contains(QStringLiteral("b-12")));
        m_session->run();
        QTRY_COMPARE(m_session->status(), DebugSession::Status::Succeeded);
        QVERIFY(m_session->events()->count() > 18);
        // A second one goes beside it.
        m_saver->setOfDebugger(false);
        QVERIFY(m_saver->saveTest(QUrl::fromLocalFile(path("repair.mocks.json"))));
        QCOMPARE(m_session->mocks()->cases().size(), 3);
    }

    void aTestThatWouldNotHoldSaysSo() {
        open();
        m_redrive->prepare();
        m_redrive->setPlace(2);
        m_redrive->setInput(QStringLiteral("{\"cost\": 900}"));
        QVERIFY(m_redrive->resume());
        m_session->run();
        QTRY_COMPARE(m_session->status(), DebugSession::Status::Succeeded);
        m_saver->setOfDebugger(true);
        m_notices->clear();
        QVERIFY(m_saver->saveTest(QUrl::fromLocalFile(path("t.json"))));
        QVERIFY(m_notices->first().at(1).toBool());
        QVERIFY(m_notices->first().at(0).toString().contains(QStringLiteral("edited input")));
    }

    void filesThatCannotBeWrittenAreSaid() {
        open();
        m_notices->clear();
        QVERIFY(!m_saver->saveMocks(QUrl::fromLocalFile(path("none/at/all.json"))));
        QVERIFY(m_notices->takeFirst().at(1).toBool());
        write("text.json", "[1]");
        QVERIFY(!m_saver->saveTest(QUrl::fromLocalFile(path("text.json"))));
        QVERIFY(m_notices->takeFirst().at(0).toString().contains(QStringLiteral("no mock file")));
    }

    void aCaptureOpensAgain() {
        open();
        QVERIFY(m_saver->saveCapture(QUrl::fromLocalFile(path("kept"))));
        QVERIFY(m_history->open(path("kept.json")));
        QTRY_COMPARE(m_history->fileName(), QStringLiteral("kept.json"));
        QCOMPARE(m_history->eventCount(), 18);
        QTRY_VERIFY(m_replay->agrees());
    }

    void manyRunsStandInATable() {
        RunSet runs;
        runs.setDocument(m_document.get());
        const QAbstractItemModelTester tester(&runs);
        makeRuns();
        runs.add({path("runs")});
        QVERIFY(runs.busy());
        QTRY_VERIFY(!runs.busy());
        QCOMPARE(runs.count(), 3);
        QVERIFY(runs.summary().contains(QStringLiteral("3")));
        QCOMPARE(runs.index(0).data(RunSet::StatusRole).toString(), QStringLiteral("FAILED"));
        QCOMPARE(runs.index(0).data(RunSet::SlowestRole).toString().section(QLatin1Char(' '), 0, 0),
                 QStringLiteral("Inspect"));
        QVERIFY(!runs.spreads().isEmpty());
        runs.add({path("runs")}); // nothing twice
        QTRY_VERIFY(!runs.busy());
        QCOMPARE(runs.count(), 3);
        runs.sortBy(QStringLiteral("status"));
        QCOMPARE(runs.index(0).data(RunSet::StatusRole).toString(), QStringLiteral("SUCCEEDED"));
        runs.pick(0);
        runs.pick(2);
        QCOMPARE(runs.left(), 0);
        QCOMPARE(runs.right(), 2);
        runs.pick(0);
        QCOMPARE(runs.left(), 2);
        QCOMPARE(runs.right(), -1);
        runs.clear();
        QCOMPARE(runs.count(), 0);
    }

    void twoRunsAreCompared() {
        RunSet runs;
        runs.setDocument(m_document.get());
        RunComparisonView view;
        view.setRuns(&runs);
        makeRuns();
        runs.add({path("runs/a.json"), path("runs/b.json")});
        QTRY_VERIFY(view.valid()); // two alone are picked by themselves
        QVERIFY(view.pathText().contains(QStringLiteral("Repair")));
        QCOMPARE(view.pathPlace()[QStringLiteral("state")].toString(), QStringLiteral("Repair"));
        QVERIFY(view.changes().isEmpty() == false || view.payloadPlace().isEmpty());
        view.setState(QStringLiteral("Inspect"));
        view.setOfOutput(true);
        QCOMPARE(view.changes().size(), 1);
        QCOMPARE(view.changes().first().toMap()[QStringLiteral("pointer")].toString(),
                 QStringLiteral("/cost"));
        QCOMPARE(view.changes().first().toMap()[QStringLiteral("before")].toString(), QStringLiteral("80"));
        runs.pick(runs.right());
        QVERIFY(!view.valid());
    }

    void coverageCountsWhatWasNeverTaken() {
        RunSet runs;
        runs.setDocument(m_document.get());
        CoverageView coverage;
        const QAbstractItemModelTester tester(&coverage);
        coverage.setSession(m_session.get());
        coverage.setRuns(&runs);
        makeRuns();
        runs.add({path("runs")});
        QTRY_VERIFY(coverage.valid());
        QCOMPARE(coverage.strangers(), 0);
        QVERIFY(coverage.percent() > 40 && coverage.percent() < 100);
        QCOMPARE(coverage.shares().first().toMap()[QStringLiteral("all")].toInt(), 6);
        QCOMPARE(coverage.shares().first().toMap()[QStringLiteral("taken")].toInt(), 5);
        const int all = coverage.rowCount();
        coverage.setOnlyNever(true);
        QVERIFY(coverage.rowCount() < all);
        QStringList never;
        for (int i = 0; i < coverage.rowCount(); ++i)
            never << coverage.index(i).data(CoverageView::TextRole).toString();
        QVERIFY(never.contains(QStringLiteral("CallOwner")));
        QVERIFY(never.filter(QStringLiteral("catcher 1")).size() == 1);
        QCOMPARE(coverage.marks()->node(QStringLiteral("/States/CallOwner")).status, NodeMark::Status::None);
        QCOMPARE(coverage.marks()->node(QStringLiteral("/States/Inspect")).status, NodeMark::Status::Done);
        QVERIFY(coverage.marks()->taken(QStringLiteral("/States/WorthIt/Choices/0/Next")));
        QVERIFY(!coverage.marks()->taken(QStringLiteral("/States/WorthIt/Default")));
        // An edit is counted anew.
        QVERIFY(m_document->remove(QStringLiteral("/States/CallOwner")));
        QTRY_COMPARE(coverage.shares().first().toMap()[QStringLiteral("all")].toInt(), 5);
        QVERIFY(m_document->setField(QStringLiteral("/StartAt"), QStringLiteral("\"Nowhere\"")));
        QTRY_VERIFY(!coverage.refusal().isEmpty());
        QVERIFY(!coverage.valid());
    }

private:
    QString path(const char* name) const { return m_folder->filePath(QLatin1String(name)); }
    void open() {
        QVERIFY(m_history->open(path("repair.history.json")));
        QTRY_VERIFY(m_history->loaded() && !m_history->opening());
    }
    void write(const char* name, const QByteArray& bytes) const {
        QFile file(path(name));
        QVERIFY(file.open(QIODevice::WriteOnly));
        file.write(bytes);
    }
    void mend() {
        QVERIFY(m_document->setField(
            QStringLiteral("/States/Repair/Catch"),
            QStringLiteral("[{\"ErrorEquals\": [\"PartMissing\"], \"Next\": \"CallOwner\"}]")));
    }
    /// The failed one, one that goes the same way at another price, and one that got its part.
    void makeRuns() const {
        QDir(m_folder->path()).mkdir(QStringLiteral("runs"));
        QFile file(path("repair.history.json"));
        QVERIFY(file.open(QIODevice::ReadOnly));
        const QByteArray bytes = file.readAll();
        write("runs/a.json", bytes);
        QByteArray other = bytes;
        other.replace(":80,", ":90,");
        QJsonArray events = QJsonDocument::fromJson(other).object()[QStringLiteral("events")].toArray();
        events.removeLast();
        events.removeLast();
        const auto add = [&events](const char* type, const char* details, const QJsonObject& what) {
            const int id = static_cast<int>(events.size()) + 1;
            events.append(QJsonObject{{QStringLiteral("id"), id},
                                      {QStringLiteral("previousEventId"), id - 1},
                                      {QStringLiteral("type"), QLatin1String(type)},
                                      {QStringLiteral("timestamp"), QStringLiteral("2026-03-02T08:15:43Z")},
                                      {QLatin1String(details), what}});
        };
        const QString done = QString::fromUtf8(
            QJsonDocument(QJsonObject{{QStringLiteral("done"), true}}).toJson(QJsonDocument::Compact));
        const QJsonObject output{{QStringLiteral("output"), done}};
        const auto named = [&done](const char* name, const char* payload) {
            return QJsonObject{{QStringLiteral("name"), QLatin1String(name)}, {QLatin1String(payload), done}};
        };
        add("LambdaFunctionSucceeded", "lambdaFunctionSucceededEventDetails", output);
        add("TaskStateExited", "stateExitedEventDetails", named("Repair", "output"));
        add("SucceedStateEntered", "stateEnteredEventDetails", named("HandBack", "input"));
        add("SucceedStateExited", "stateExitedEventDetails", named("HandBack", "output"));
        add("ExecutionSucceeded", "executionSucceededEventDetails", output);
        QByteArray good = QJsonDocument(QJsonObject{{QStringLiteral("events"), events}}).toJson();
        write("runs/b.json", good.replace("2026-03-02", "2026-03-03"));
        write("runs/c.json", good.replace("2026-03-03", "2026-03-04"));
        write("runs/readme.txt", "no history");
    }

    std::unique_ptr<QTemporaryDir> m_folder;
    std::unique_ptr<DocumentController> m_document;
    std::unique_ptr<DebugSession> m_session;
    std::unique_ptr<HistorySession> m_history;
    std::unique_ptr<Reexecution> m_replay;
    std::unique_ptr<RedriveForm> m_redrive;
    std::unique_ptr<RunSaver> m_saver;
    std::unique_ptr<QSignalSpy> m_notices;
};

QTEST_MAIN(TestReplay)
#include "tst_replay.moc"
