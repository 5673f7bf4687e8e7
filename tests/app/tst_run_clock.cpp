// SPDX-License-Identifier: Apache-2.0
#include <QElapsedTimer>
#include <QFile>
#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTest>

#include "app/debugger/debug_session.h"

using namespace steploom::app;
using Status = DebugSession::Status;

namespace {

const char kWaits[] = R"J({"StartAt": "Rest", "States": {
  "Rest": {"Type": "Wait", "Seconds": 20, "Next": "Ask"},
  "Ask": {"Type": "Task", "Resource": "arn:aws:states:::lambda:invoke", "TimeoutSeconds": 40,
          "HeartbeatSeconds": 30, "Parameters": {"FunctionName": "ask"}, "Next": "Mix"},
  "Mix": {"Type": "Pass", "Parameters": {"id.$": "States.UUID()"}, "End": true}}})J";

const char kRandom[] = R"J({"StartAt": "M", "States": {
  "M": {"Type": "Pass", "Parameters": {"id.$": "States.UUID()"}, "End": true}}})J";

QStringList column(const QVariantList& rows, const char* key) {
    QStringList values;
    for (const QVariant& row : rows)
        values << row.toMap().value(QLatin1String(key)).toString();
    return values;
}

} // namespace

class TestRunClock : public QObject {
    Q_OBJECT

private slots:
    void init() {
        m_document = std::make_unique<DocumentController>();
        m_session = std::make_unique<DebugSession>();
        m_session->setDocument(m_document.get());
        QVERIFY(m_folder.isValid());
    }
    void cleanup() {
        m_session.reset();
        m_document.reset();
    }

    void aSteppedClockStopsBeforeEachTimer() {
        openText(kWaits);
        m_session->runClock()->setMode(RunClock::Mode::Stepped);
        m_session->run();
        QCOMPARE(m_session->status(), Status::Paused);
        QCOMPARE(m_session->clock(), QStringLiteral("0 ms"));
        QVERIFY(m_session->reasonText().contains(QStringLiteral("Rest: the wait ends in 20 s")));
        QCOMPARE(column(m_session->timers(), "detail"), QStringList{QStringLiteral("the wait ends in 20 s")});
        m_session->run();
        QCOMPARE(m_session->status(), Status::WaitingForTask);
        QCOMPARE(m_session->clock(), QStringLiteral("20 s"));
        QCOMPARE(column(m_session->timers(), "detail"),
                 (QStringList{QStringLiteral("the heartbeat is overdue in 30 s"),
                              QStringLiteral("the task times out in 40 s")}));
        QVERIFY(m_session->canPassTimer());
        m_session->passTimer(); // nobody answered
        QTRY_COMPARE(m_session->status(), Status::Failed);
        QVERIFY(m_session->outcome().startsWith(QStringLiteral("States.HeartbeatTimeout")) ||
                m_session->outcome().startsWith(QStringLiteral("States.Timeout")));
        QCOMPARE(m_session->clock(), QStringLiteral("50 s"));
    }

    void aScaledClockWaitsAndCanBePaused() {
        openText(kWaits);
        m_session->runClock()->setMode(RunClock::Mode::Scaled);
        m_session->runClock()->setFactor(20);
        QElapsedTimer real;
        real.start();
        m_session->run();
        QCOMPARE(m_session->status(), Status::Running);
        QTRY_VERIFY(m_session->statusText().contains(QStringLiteral("the wait ends in")));
        QTRY_VERIFY(m_session->clock() != QStringLiteral("0 ms"));
        m_session->pause();
        QCOMPARE(m_session->status(), Status::Paused);
        const QString stopped = m_session->clock();
        QVERIFY(
            m_session->marks()->node(QStringLiteral("/States/Rest")).note.contains(QStringLiteral("to go")));
        QTest::qWait(300);
        QCOMPARE(m_session->clock(), stopped); // nothing passes now
        m_session->run();
        QTRY_COMPARE_WITH_TIMEOUT(m_session->status(), Status::WaitingForTask, 10'000);
        QVERIFY2(real.elapsed() >= 1000, "20 s at 20 times the speed");
        // Its time runs out while it waits for an answer, and the answer counts from when it came.
        QTRY_VERIFY(m_session->clock() != QStringLiteral("20 s"));
        QVERIFY(m_session->succeedTask(QStringLiteral("1")));
        QVERIFY(!m_session->runClock()->waiting());
        m_session->run();
        QTRY_COMPARE(m_session->status(), Status::Succeeded);
        const auto& attempt = m_session->recording().visits[1].detail->attempts.front();
        QVERIFY(attempt.ended > attempt.started);
        m_session->stop();
        m_session->run();
        QVERIFY(m_session->runClock()->waiting());
        m_session->stop();
        QVERIFY(!m_session->runClock()->waiting());
        QCOMPARE(m_session->status(), Status::Idle);
    }

    void aTimeoutComesByItselfOnAClockThatFollows() {
        openText(kWaits);
        m_session->runClock()->setMode(RunClock::Mode::Scaled);
        m_session->runClock()->setFactor(200);
        m_session->run();
        QTRY_COMPARE_WITH_TIMEOUT(m_session->status(), Status::Failed, 10'000);
        QCOMPARE(m_session->clock(), QStringLiteral("50 s"));
    }

    void theSeedDecidesWhatIsRandom() {
        openText(kRandom);
        m_session->run();
        QTRY_VERIFY(m_session->ended());
        const QString first = m_session->outcome();
        m_session->setSeed(QStringLiteral("18446744073709551615"));
        m_session->run();
        QTRY_VERIFY(m_session->ended());
        QVERIFY(m_session->outcome() != first);
        QCOMPARE(m_session->runSeed(), QStringLiteral("18446744073709551615"));
        m_session->runAgain(QStringLiteral("1"));
        QTRY_VERIFY(m_session->ended());
        QCOMPARE(m_session->outcome(), first);
        QSignalSpy notices(m_document.get(), &DocumentController::notice);
        m_session->setSeed(QStringLiteral("-3"));
        QCOMPARE(notices.count(), 1);
        QCOMPARE(m_session->seed(), QStringLiteral("1"));
    }

private:
    void openText(const char* text) {
        QFile file(m_folder.filePath(QStringLiteral("machine.asl.json")));
        QVERIFY(file.open(QIODevice::WriteOnly));
        file.write(text);
        file.close();
        QVERIFY(m_document->open(file.fileName()));
        m_session->mocks()->setChosen(0);
    }

    QTemporaryDir m_folder;
    std::unique_ptr<DocumentController> m_document;
    std::unique_ptr<DebugSession> m_session;
};

QTEST_MAIN(TestRunClock)
#include "tst_run_clock.moc"
