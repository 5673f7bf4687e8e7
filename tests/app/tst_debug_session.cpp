// SPDX-License-Identifier: Apache-2.0
#include <QAbstractItemModelTester>
#include <QFile>
#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTest>

#include "app/debugger/debug_session.h"
#include "app/debugger/run_facts.h"
#include "app/debugger/what_if.h"

using namespace steploom::app;

namespace {

const char kSample[] = STEPLOOM_SOURCE_DIR "/resources/samples/bookshop.asl.json";

NodeMark::Status statusOf(DebugSession& session, const char* pointer) {
    return session.marks()->node(QLatin1String(pointer)).status;
}

} // namespace

class TestDebugSession : public QObject {
    Q_OBJECT

private slots:
    void init() {
        m_document = std::make_unique<DocumentController>();
        m_session = std::make_unique<DebugSession>();
        m_session->setDocument(m_document.get());
        QVERIFY(m_document->open(QLatin1String(kSample)));
        BreakpointList& kept = *m_session->breakpointList();
        while (kept.count() > 0)
            kept.remove(kept.index(0).data(BreakpointList::IdRole).toInt());
    }
    void cleanup() { m_session.reset(); }

    void companionsAreFound() {
        QCOMPARE(m_session->mocks()->cases().size(), 4);
        QVERIFY(m_session->input().contains(QStringLiteral("b-1042")));
        QVERIFY(m_session->inputProblem().isEmpty());
    }

    /// A line of control that waits says where it stands as well as when it goes on; what cannot be is not
    /// offered for it; and what went over a transition is known by its size.
    void whatWaitsSaysWhere() {
        QTemporaryDir folder;
        QFile file(folder.filePath(QStringLiteral("m.asl.json")));
        QVERIFY(file.open(QIODevice::WriteOnly));
        file.write(R"({"StartAt": "Each", "States": {"Each": {"Type": "Map", "End": true, "ItemProcessor": {
            "StartAt": "First", "States": {"First": {"Type": "Pass", "Next": "Rest"},
            "Rest": {"Type": "Wait", "Seconds": 7, "End": true}}}}}})");
        file.close();
        QVERIFY(m_document->open(file.fileName()));
        RunFacts facts;
        facts.setSession(m_session.get());
        QVERIFY(facts.eventText().isEmpty());
        QVERIFY(facts.payloadOver(QStringLiteral("/StartAt")).isEmpty());
        QVERIFY(!facts.valuesMissing());
        m_session->setInput(QStringLiteral("[10, 20, 30]"));
        m_session->runClock()->setMode(RunClock::Mode::Stepped);
        m_session->run();
        QTRY_COMPARE(m_session->status(), DebugSession::Status::Paused);
        QStringList places;
        for (const QVariant& strand : m_session->strands()) {
            const QVariantMap row = strand.toMap();
            if (row[QStringLiteral("title")] == QStringLiteral("Rest"))
                places << row[QStringLiteral("detail")].toString() + row[QStringLiteral("wakes")].toString();
        }
        QCOMPARE(places.size(), 3);
        for (int item = 0; item < 3; ++item) {
            QVERIFY2(places[item].contains(QStringLiteral("item %1").arg(item)), qPrintable(places[item]));
            QVERIFY2(places[item].contains(QStringLiteral("7 s")), qPrintable(places[item]));
        }
        QVERIFY(facts.eventText().endsWith(QStringLiteral("of 25,000 events")));
        QVERIFY(facts.payloadOver(QStringLiteral("/StartAt")).contains(QStringLiteral("10 bytes")));
        const QString next =
            facts.payloadOver(QStringLiteral("/States/Each/ItemProcessor/States/First/Next"));
        QVERIFY2(next.contains(QStringLiteral("2 bytes")) && next.contains(QLatin1Char('3')),
                 qPrintable(next));
        WhatIf whatIf;
        whatIf.setSession(m_session.get());
        QVERIFY(whatIf.possible());
        QVERIFY(!whatIf.answerable() && !whatIf.retries());
        m_session->runClock()->setMode(RunClock::Mode::Instant);
    }

    void placeholdersGetValuesForRunning() {
        QTemporaryDir folder;
        const auto write = [&](const char* name, const QByteArray& text) {
            QFile file(folder.filePath(QLatin1String(name)));
            QVERIFY(file.open(QIODevice::WriteOnly));
            file.write(text);
        };
        const QByteArray text =
            R"({"StartAt": "A", "States": {"A": {"Type": "Pass", "Result": [${Count}, "${Name}"], "End": true}}})";
        write("m.asl.json", text);
        write("m.values.json", R"({"Name": "file"})");
        QVERIFY(m_document->open(folder.filePath(QStringLiteral("m.asl.json"))));
        ValueSet& values = *m_session->values();
        const QAbstractItemModelTester tester(&values);
        QCOMPARE(values.count(), 2);
        QSignalSpy notices(m_document.get(), &DocumentController::notice);
        m_session->run();
        QVERIFY(!m_session->active());
        QVERIFY(notices.takeFirst().first().toString().contains(QStringLiteral("${Count}")));
        values.set(QStringLiteral("Count"), QStringLiteral("3"));
        m_session->run();
        QTRY_VERIFY(m_session->ended());
        QCOMPARE(QString(m_session->outcome()).simplified().remove(QLatin1Char(' ')),
                 QStringLiteral("[3,\"file\"]"));
        QCOMPARE(m_document->document().bytes(), text.toStdString());
        // What was typed is kept for the file, and goes when it is emptied.
        QVERIFY(m_document->open(folder.filePath(QStringLiteral("m.asl.json"))));
        QCOMPARE(values.values().at("Count"), std::string("3"));
        values.set(QStringLiteral("Count"), {});
        QVERIFY(values.values().count("Count") == 0);
        QVERIFY(m_document->setField(QStringLiteral("/States/A/Result"), QStringLiteral("1")));
        QTRY_COMPARE(values.count(), 0);
    }

    void stepsShowTheStateTheRunStandsAt() {
        choose("BankBusyTwice");
        m_session->stepOver();
        QCOMPARE(m_session->current(), QStringLiteral("/States/CheckBasket"));
        QCOMPARE(statusOf(*m_session, "/States/CheckBasket"), NodeMark::Status::Current);
        m_session->stepOver();
        QCOMPARE(statusOf(*m_session, "/States/CheckBasket"), NodeMark::Status::Done);
        QCOMPARE(statusOf(*m_session, "/States/ReserveCopies"), NodeMark::Status::Current);
        QVERIFY(m_session->marks()->taken(QStringLiteral("/StartAt")));
        QVERIFY(m_session->marks()->taken(QStringLiteral("/States/CheckBasket/Next")));
    }

    void waitsThatAreDrawnShowWhatFrom() {
        QVERIFY(m_session->document()->setString(QStringLiteral("/States/ChargeCard/Retry/0/JitterStrategy"),
                                                 QStringLiteral("FULL")));
        choose("BankBusyTwice");
        for (int i = 0; i < 4; ++i)
            m_session->stepOver();
        const QString note = m_session->marks()->node(QStringLiteral("/States/ChargeCard")).note;
        QVERIFY2(note.startsWith(QStringLiteral("next in ")), qPrintable(note));
        QVERIFY2(note.endsWith(QStringLiteral(" (jitter 0–5 s)")), qPrintable(note));
    }

    void retriesAreCountedAndTheirWaitsShown() {
        choose("BankBusyTwice");
        for (int i = 0; i < 4; ++i)
            m_session->stepOver();
        const NodeMark& waiting = m_session->marks()->node(QStringLiteral("/States/ChargeCard"));
        QCOMPARE(waiting.status, NodeMark::Status::Waiting);
        QCOMPARE(waiting.attempt, 1);
        QCOMPARE(waiting.mostAttempts, 4);
        QCOMPARE(waiting.note, QStringLiteral("next in 5 s"));
        m_session->stepOver();
        QCOMPARE(m_session->marks()->node(QStringLiteral("/States/ChargeCard")).note,
                 QStringLiteral("next in 10 s"));
        QCOMPARE(m_session->clock(), QStringLiteral("5 s"));
        m_session->run();
        QTRY_COMPARE(m_session->status(), DebugSession::Status::Succeeded);
        QCOMPARE(statusOf(*m_session, "/States/OrderDone"), NodeMark::Status::Done);
        QCOMPARE(m_session->clock(), QStringLiteral("15 s"));
    }

    void severalBranchesAreCurrentAtOnce() {
        choose("SoldOutOnce");
        m_session->toggleBreakpoint(QStringLiteral("/States/SendBooks"));
        m_session->run();
        QTRY_COMPARE(m_session->current(), QStringLiteral("/States/SendBooks"));
        QCOMPARE(m_session->marks()->node(QStringLiteral("/States/ReserveCopies")).visits, 2);
        for (int i = 0; i < 3; ++i)
            m_session->stepInto();
        int current = 0;
        for (const NodeMark& mark : m_session->marks()->nodes())
            current += mark.status == NodeMark::Status::Current ? 1 : 0;
        QVERIFY(current >= 3); // the container and at least two of its branches
    }

    void stepOverTakesAContainerAsOne() {
        choose("SoldOutOnce");
        m_session->toggleBreakpoint(QStringLiteral("/States/SendBooks"));
        m_session->run();
        QTRY_COMPARE(m_session->current(), QStringLiteral("/States/SendBooks"));
        m_session->stepOver();
        QCOMPARE(m_session->current(), QStringLiteral("/States/OrderDone"));
    }

    void aTaskWithoutAMockAsks() {
        m_session->mocks()->setChosen(0);
        m_session->run();
        QCOMPARE(m_session->status(), DebugSession::Status::WaitingForTask);
        QCOMPARE(m_session->taskState(), QStringLiteral("CheckBasket"));
        QVERIFY(!m_session->succeedTask(QStringLiteral("{not json")));
        QVERIFY(m_session->succeedTask(QStringLiteral(R"({"orderId": "x", "total": 1, "card": "c"})")));
        QCOMPARE(m_session->current(), QStringLiteral("/States/ReserveCopies"));
        m_session->run();
        QVERIFY(m_session->failTask(QStringLiteral("SoldOut"), QStringLiteral("none left")));
        QCOMPARE(m_session->current(), QStringLiteral("/States/TellReader"));
        QVERIFY(m_session->marks()->taken(QStringLiteral("/States/ReserveCopies/Catch/0/Next")));
    }

    void failureShowsErrorAndCause() {
        choose("CardRefused");
        m_session->run();
        QTRY_COMPARE(m_session->status(), DebugSession::Status::Failed);
        QCOMPARE(m_session->outcome(), QStringLiteral("OrderRefused\nThe order could not be taken"));
        QCOMPARE(statusOf(*m_session, "/States/OrderRefused"), NodeMark::Status::Failed);
        m_session->stop();
        QVERIFY(!m_session->marks()->active());
        QCOMPARE(m_session->events()->count(), 0);
    }

    void theVisitShowsItsStagesAndPaths() {
        choose("BankBusyTwice");
        m_session->run();
        QTRY_COMPARE(m_session->status(), DebugSession::Status::Succeeded);
        m_session->look(QStringLiteral("/States/ChargeCard"));
        QHash<QString, QVariantMap> stages;
        for (const QVariant& stage : m_session->visit()->stages())
            stages.insert(stage.toMap()[QStringLiteral("title")].toString(), stage.toMap());
        for (const char* title :
             {"State input", "Parameters", "Task result", "Retry", "ResultSelector", "ResultPath", "Output"})
            QVERIFY2(stages.contains(QLatin1String(title)), title);
        QCOMPARE(stages[QStringLiteral("Parameters")][QStringLiteral("note")].toString(),
                 QStringLiteral("reads $.total $.card"));
        QVERIFY(stages[QStringLiteral("Retry")][QStringLiteral("note")].toString().contains(
            QStringLiteral("3 of 4")));
        QVERIFY(stages[QStringLiteral("ResultPath")][QStringLiteral("note")].toString().contains(
            QStringLiteral("$.payment")));
    }

    void aDefinitionThatCannotRunSaysWhere() {
        QSignalSpy notices(m_document.get(), &DocumentController::notice);
        QVERIFY(
            m_document->setField(QStringLiteral("/States/CheckBasket/Next"), QStringLiteral("\"Nowhere\"")));
        m_session->run();
        QCOMPARE(notices.count(), 1);
        QVERIFY(notices[0][0].toString().contains(QStringLiteral("Line ")));
        QVERIFY(!m_session->active());
    }

    void eventsKeepTheModelsPromises() {
        QAbstractItemModelTester tester(m_session->events(),
                                        QAbstractItemModelTester::FailureReportingMode::QtTest);
        choose("SoldOutOnce");
        while (!m_session->ended())
            m_session->stepInto();
        QVERIFY(m_session->events()->count() > 30);
        QVERIFY(m_session->events()->json(1).contains(QStringLiteral("ExecutionStarted")));
    }

private:
    void choose(const char* name) {
        const int index = static_cast<int>(m_session->mocks()->cases().indexOf(QLatin1String(name)));
        QVERIFY(index > 0);
        m_session->mocks()->setChosen(index);
    }

    std::unique_ptr<DocumentController> m_document;
    std::unique_ptr<DebugSession> m_session;
};

QTEST_MAIN(TestDebugSession)
#include "tst_debug_session.moc"
