// SPDX-License-Identifier: Apache-2.0
#include <QAbstractItemModelTester>
#include <QElapsedTimer>
#include <QFile>
#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTest>

#include "app/history/history_card.h"
#include "app/history/history_player.h"
#include "app/history/history_session.h"
#include "app/history/map_run_list.h"
#include "app/history/payload_points.h"
#include "app/history/run_limits.h"
#include "app/history/run_variables.h"
#include "app/history/state_table.h"
#include "app/history/visit_list.h"
#include "engine/value/json_writer.h"
#include "tests/support/large_history.h"
#include "tests/support/opened_run.h"
#include "tests/support/shared_data.h"

using namespace steploom;
using namespace steploom::app;

namespace {

constexpr const char* kMachine = R"({"StartAt": "Fetch", "States": {
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

std::string runText() {
    int calls = 0;
    return tests::historyOf(
        kMachine, R"({"items": [{"n": 1}, {"n": 2}, {"n": 3}], "note": "needle"})",
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

} // namespace

/// The pages of History mode over one run that was retried, went round a Map, waited and failed.
class TestHistoryPages : public QObject {
    Q_OBJECT

    QTemporaryDir m_folder;
    std::unique_ptr<DocumentController> m_document;
    std::unique_ptr<HistorySession> m_session;

    QString write(const QString& name, const std::string& text) {
        QFile file(m_folder.filePath(name));
        if (!file.open(QIODevice::WriteOnly) ||
            file.write(text.data(), static_cast<qint64>(text.size())) != static_cast<qint64>(text.size()))
            qFatal("cannot write");
        return file.fileName();
    }
    void open(const QStringList& paths) {
        QSignalSpy opened(m_session.get(), &HistorySession::openedFiles);
        QVERIFY(m_session->open(paths));
        QTRY_COMPARE_WITH_TIMEOUT(opened.count(), 1, 30'000);
    }
    void openRun() { open({write(QStringLiteral("run.json"), runText())}); }
    QStringList column(const QAbstractItemModel& model, int role) {
        QStringList found;
        for (int i = 0; i < model.rowCount(); ++i)
            found << model.data(model.index(i, 0), role).toString();
        return found;
    }

private slots:
    void init() {
        m_document = std::make_unique<DocumentController>();
        m_session = std::make_unique<HistorySession>();
        m_session->setDocument(m_document.get());
        m_document->startNew();
    }
    void cleanup() {
        m_session.reset();
        m_document.reset();
        for (const QString& name : QDir(m_folder.path()).entryList(QDir::Files))
            QVERIFY(QFile::remove(m_folder.filePath(name)));
    }

    // The definition

    void aDefinitionBesideTheHistoryIsOpened() {
        const QString definition = write(QStringLiteral("shop.asl.json"), kMachine);
        write(QStringLiteral("another.asl.json"),
              R"({"StartAt": "A", "States": {"A": {"Type": "Pass", "End": true}}})");
        openRun();
        QCOMPARE(m_session->origin(), QStringLiteral("beside"));
        QCOMPARE(m_document->path(), definition);
        QCOMPARE(m_session->strangers(), 0);
    }

    void withoutOneTheEventsDrawTheGraph() {
        openRun();
        QCOMPARE(m_session->origin(), QStringLiteral("inferred"));
        QVERIFY(m_document->path().isEmpty());
        QVERIFY(!m_document->modified());
        QCOMPARE(m_session->strangers(), 0);
        QVERIFY(m_document->stateNames().contains(QStringLiteral("Pack")));
        QVERIFY(m_session->marks()->taken(QStringLiteral("/StartAt")));
    }

    void oneAmongTheFilesIsTaken() {
        open({write(QStringLiteral("run.json"), runText()), write(QStringLiteral("machine.json"), kMachine)});
        QCOMPARE(m_session->origin(), QStringLiteral("inside"));
        QCOMPARE(m_session->strangers(), 0);
    }

    void whatWasChangedIsNeverTakenAway() {
        m_document->startNew();
        QVERIFY(m_document->addAfter(QString(), QStringLiteral("Pass")));
        QVERIFY(m_document->modified());
        const QStringList before = m_document->stateNames();
        openRun();
        QCOMPARE(m_document->stateNames(), before);
        QCOMPARE(m_session->strangers(), 8);
        m_session->showOwnGraph();
        QCOMPARE(m_session->strangers(), 0);
    }

    void otherDefinitionsEndIt() {
        openRun();
        QVERIFY(m_document->open(write(QStringLiteral("shop.asl.json"), kMachine)));
        QVERIFY(m_session->loaded()); // it has all the states
        m_document->startNew();
        QVERIFY(!m_session->loaded());
    }

    // Summary

    void theCardTellsWhy() {
        openRun();
        HistoryCard card;
        card.setSession(m_session.get());
        QCOMPARE(card.error(), QStringLiteral("OrderRefused"));
        QCOMPARE(card.cause(), QStringLiteral("card declined"));
        QCOMPARE(card.failingState(), QStringLiteral("Refused"));
        QCOMPARE(card.slowest().first().toMap().value(QStringLiteral("state")).toString(),
                 QStringLiteral("Pause"));
        QStringList labels;
        for (const QVariant& fact : card.facts())
            labels << fact.toMap().value(QStringLiteral("label")).toString();
        QVERIFY(labels.contains(QStringLiteral("Retries")));
        QVERIFY(labels.contains(QStringLiteral("Errors caught")));
    }

    void aCauseIsUnfolded() {
        const std::string cause = engine::toJson(engine::Value(
            R"({"errorMessage": "expired", "errorType": "CardError", "stackTrace": ["one", "two", "three", "four", "five"]})"));
        const std::string failed = R"({"events": [
          {"timestamp": 1700000000, "type": "ExecutionStarted", "id": 1, "previousEventId": 0},
          {"timestamp": 1700000001, "type": "TaskStateEntered", "id": 2, "previousEventId": 0,
           "stateEnteredEventDetails": {"name": "Work"}},
          {"timestamp": 1700000002, "type": "LambdaFunctionFailed", "id": 3, "previousEventId": 2,
           "lambdaFunctionFailedEventDetails": {"error": "CardError", "cause": )" +
                                   cause + R"(}},
          {"timestamp": 1700000002, "type": "ExecutionFailed", "id": 4, "previousEventId": 3,
           "executionFailedEventDetails": {"error": "CardError", "cause": )" +
                                   cause + R"(}}]})";
        open({write(QStringLiteral("failed.json"), failed)});
        HistoryCard card;
        card.setSession(m_session.get());
        QCOMPARE(card.failingState(), QStringLiteral("Work"));
        QCOMPARE(card.levels().size(), 1);
        const QVariantMap level = card.levels().first().toMap();
        QCOMPARE(level.value(QStringLiteral("message")).toString(), QStringLiteral("expired"));
        QCOMPARE(level.value(QStringLiteral("trace")).toString(),
                 QStringLiteral("one\ntwo\nthree\nfour\nfive"));
        QVERIFY(card.longTrace());
        QVERIFY(card.causeJson().contains(QStringLiteral("\n  \"errorMessage\": \"expired\"")));
    }

    // Events

    void eventsAreFilteredAndSearched() {
        openRun();
        RecordedEvents& events = *m_session->events();
        EventFilter& filter = *m_session->filter();
        QAbstractItemModelTester tester(&events, QAbstractItemModelTester::FailureReportingMode::QtTest);
        const int all = events.count();
        filter.setFailuresOnly(true);
        QCOMPARE(column(events, RecordedEvents::TypeRole),
                 (QStringList{QStringLiteral("LambdaFunctionFailed"), QStringLiteral("LambdaFunctionFailed"),
                              QStringLiteral("FailStateEntered"), QStringLiteral("ExecutionFailed")}));
        QVERIFY(events.data(events.index(0, 0), RecordedEvents::CaughtRole).toBool());
        QVERIFY(!events.data(events.index(3, 0), RecordedEvents::CaughtRole).toBool());
        filter.setFailuresOnly(false);
        filter.chooseState(QStringLiteral("Pause"));
        QCOMPARE(column(events, RecordedEvents::TypeRole),
                 (QStringList{QStringLiteral("WaitStateEntered"), QStringLiteral("WaitStateExited")}));
        filter.setState(0);
        filter.setGroup(1);
        QCOMPARE(column(events, RecordedEvents::TypeRole),
                 (QStringList{QStringLiteral("ExecutionStarted"), QStringLiteral("ExecutionFailed")}));
        filter.setGroup(0);
        filter.setFrom(QStringLiteral("4"));
        filter.setTo(QStringLiteral("33 s"));
        QVERIFY(events.count() > 0 && events.count() < all);
        for (const QString& time : column(events, RecordedEvents::TimeRole))
            QCOMPARE(time, QStringLiteral("+4 s"));
        filter.setTo(QStringLiteral("soon"));
        QVERIFY(filter.toWrong());
        filter.clear();
        QCOMPARE(events.count(), all);

        filter.setSearch(QStringLiteral("needle"));
        const int hits = filter.hitCount();
        QVERIFY(hits > 3);
        QCOMPARE(events.count(), all);
        const int first = filter.goToHit(0, true);
        QCOMPARE(first, 1);
        QCOMPARE(filter.goToHit(first, true), 2);
        const int last = filter.goToHit(first, false); // round the end
        QVERIFY(last > first);
        QCOMPARE(filter.goToHit(last, true), first);
        filter.setHitsOnly(true);
        QCOMPARE(events.count(), hits);
        QCOMPARE(events.rowOf(1), 0);
        filter.setSearch(QStringLiteral("no such text"));
        QCOMPARE(events.count(), 0);
        QCOMPARE(filter.goToHit(1, true), 0);
    }

    void momentsAreReadAsPeopleWriteThem_data() {
        QTest::addColumn<QString>("written");
        QTest::addColumn<qint64>("after"); // ms after the start; below 0: not understood
        QTest::newRow("seconds") << "12.5" << qint64{12'500};
        QTest::newRow("plus") << "+3 s" << qint64{3000};
        QTest::newRow("comma") << "0,25" << qint64{250};
        QTest::newRow("milliseconds") << "40 ms" << qint64{40};
        QTest::newRow("minutes") << "2 min" << qint64{120'000};
        QTest::newRow("hours") << "1h" << qint64{3'600'000};
        QTest::newRow("clock") << "22:13:25" << qint64{5000};
        QTest::newRow("clock with parts") << "22:13:25.5" << qint64{5500};
        QTest::newRow("timestamp") << "2023-11-14T22:13:30Z" << qint64{10'000};
        QTest::newRow("words") << "soon" << qint64{-1};
        QTest::newRow("huge") << "999999999999999999 h" << qint64{-1};
    }

    void momentsAreReadAsPeopleWriteThem() {
        constexpr std::int64_t start = 1'700'000'000'000; // 2023-11-14T22:13:20Z
        QFETCH(QString, written);
        QFETCH(qint64, after);
        const auto moment = readMoment(written, start);
        QCOMPARE(moment ? *moment - start : -1, after);
    }

    // The graph

    void everyPositionIsTheSameFromBothSides() {
        openRun();
        const RunMarks& marks = *m_session->marks();
        const int count = m_session->eventCount();
        QStringList forward;
        const auto told = [&] {
            QStringList names = m_document->stateNames();
            QString all;
            for (const QString& name : names)
                all += name + QLatin1Char(':') +
                       RunMarks::words(marks.node(m_document->pointerOfName(name))) + QLatin1Char(';');
            QStringList passes;
            for (const QString& taken : marks.taken())
                passes << QStringLiteral("%1×%2").arg(taken).arg(marks.passes(taken));
            passes.sort();
            return all + passes.join(QLatin1Char(' '));
        };
        for (int i = 1; i <= count; ++i) {
            m_session->setPosition(i);
            forward << told();
        }
        for (int i = count; i >= 1; --i) {
            m_session->setPosition(i);
            QCOMPARE(told(), forward[i - 1]);
        }
        QVERIFY(forward.last().contains(QStringLiteral("Refused:failed")));
        QVERIFY(forward.last().contains(QStringLiteral("Charge:failed")));
        QVERIFY(forward.last().contains(QStringLiteral("Pack:done, entered 3 time(s);")));
        QVERIFY(forward.last().contains(QStringLiteral("/States/Each/ItemProcessor/StartAt×3")));
    }

    void heatIsOfTheWholeRun() {
        openRun();
        m_session->setPosition(1);
        const QString pause = m_document->pointerOfName(QStringLiteral("Pause"));
        const QString charge = m_document->pointerOfName(QStringLiteral("Charge"));
        QVERIFY(m_session->marks()->node(pause).heat < 0);
        m_session->setHeat(QStringLiteral("duration"));
        QCOMPARE(m_session->marks()->node(pause).heat, 1.0);
        QCOMPARE(m_session->marks()->node(pause).status, NodeMark::Status::None);
        QCOMPARE(m_session->marks()->node(pause).heatNote, QStringLiteral("30 s"));
        m_session->setHeat(QStringLiteral("failures"));
        QCOMPARE(m_session->marks()->node(pause).heat, 0.0);
        QCOMPARE(m_session->marks()->node(charge).heat, 1.0);
        m_session->setHeat(QString());
        QVERIFY(m_session->marks()->node(pause).heat < 0);
    }

    void theTimelineHasWorkWaitsAndPauses() {
        openRun();
        const auto gantt = m_session->events()->gantt();
        QStringList rows;
        for (const GanttRow& row : gantt->rows) {
            QStringList bars;
            for (const GanttBar& bar : row.bars) {
                static const QStringList words{QStringLiteral("work"), QStringLiteral("failed"),
                                               QStringLiteral("wait"), QStringLiteral("backoff"),
                                               QStringLiteral("container")};
                bars << QStringLiteral("%1 %2")
                            .arg(words[static_cast<int>(bar.kind)])
                            .arg((bar.end - bar.begin) / 1000);
                QVERIFY(bar.first >= 1 && bar.last >= bar.first &&
                        bar.last <= static_cast<engine::EventId>(m_session->eventCount()));
            }
            rows << QString(row.depth, QLatin1Char('>')) + row.name + QLatin1Char(' ') +
                        bars.join(QStringLiteral(", "));
        }
        QCOMPARE(rows,
                 (QStringList{QStringLiteral("Fetch failed 0, backoff 4, work 0"),
                              QStringLiteral("Each container 0"),
                              QStringLiteral(">Pack work 0, work 0, work 0"), QStringLiteral("Pause wait 30"),
                              QStringLiteral("Charge failed 0"), QStringLiteral("Refused failed 0")}));
        QCOMPARE(gantt->rows[4].bars[0].error, QStringLiteral("Declined"));
    }

    // Tables

    void theTableOfStatesIsSorted() {
        openRun();
        StateTable table;
        QAbstractItemModelTester tester(&table, QAbstractItemModelTester::FailureReportingMode::QtTest);
        table.setSession(m_session.get());
        QCOMPARE(column(table, StateTable::StateRole).join(QLatin1Char(' ')),
                 QStringLiteral("Fetch Each Pack Pause Charge Refused"));
        QCOMPARE(column(table, StateTable::VisitsRole).join(QLatin1Char(' ')), QStringLiteral("1 1 3 1 1 1"));
        QCOMPARE(column(table, StateTable::AttemptsRole).join(QLatin1Char(' ')),
                 QStringLiteral("2 1 0 0 1 0"));
        QCOMPARE(column(table, StateTable::FailuresRole).join(QLatin1Char(' ')),
                 QStringLiteral("1 0 0 0 1 1"));
        QCOMPARE(column(table, StateTable::StatusRole).join(QLatin1Char(' ')),
                 QStringLiteral("done done done done caught failed"));
        table.sortBy(QStringLiteral("total"));
        QCOMPARE(column(table, StateTable::StateRole).mid(0, 2).join(QLatin1Char(' ')),
                 QStringLiteral("Pause Fetch"));
        table.sortBy(QStringLiteral("total"));
        QCOMPARE(column(table, StateTable::StateRole).last(), QStringLiteral("Pause"));
        table.sortBy(QStringLiteral("state"));
        QCOMPARE(column(table, StateTable::StateRole).first(), QStringLiteral("Charge"));
        QCOMPARE(table.rowOf(m_document->pointerOfName(QStringLiteral("Charge"))), 0);
        m_session->close();
        QCOMPARE(table.count(), 0);
    }

    void aStatesVisitsAreListed() {
        openRun();
        VisitList visits;
        QAbstractItemModelTester tester(&visits, QAbstractItemModelTester::FailureReportingMode::QtTest);
        visits.setSession(m_session.get());
        visits.setPointer(m_document->pointerOfName(QStringLiteral("Pack")));
        QCOMPARE(column(visits, VisitList::PlaceRole),
                 (QStringList{QStringLiteral("item 0"), QStringLiteral("item 1"), QStringLiteral("item 2")}));
        const int second = visits.data(visits.index(1, 0), VisitList::VisitRole).toInt();
        m_session->goToVisit(second);
        QCOMPARE(m_session->visit()->index(), second);
        QCOMPARE(m_session->visit()->subtitle(), QStringLiteral("Pass · visit 2 of 3 · item 1"));
        visits.setPointer(m_document->pointerOfName(QStringLiteral("Fetch")));
        QCOMPARE(column(visits, VisitList::AttemptsRole), QStringList{QStringLiteral("2")});
        QCOMPARE(column(visits, VisitList::ErrorRole), QStringList{QStringLiteral("Busy")});
        QCOMPARE(visits.rowOf(second), -1);
    }

    void aVisitShowsItsDataWithoutTheWholeHistory() {
        openRun();
        m_session->look(m_document->pointerOfName(QStringLiteral("Fetch")));
        QStringList titles;
        for (const QVariant& stage : m_session->visit()->stages())
            titles << stage.toMap().value(QStringLiteral("title")).toString();
        QVERIFY(titles.contains(QStringLiteral("State input")));
        QVERIFY(titles.contains(QStringLiteral("Retry")));
        QVERIFY(titles.contains(QStringLiteral("Output")));
    }

    void twoPointsAreCompared() {
        openRun();
        PayloadPoints points;
        points.setSession(m_session.get());
        QVERIFY(!points.payload().isValid());
        const auto visit = [&](const char* name) {
            m_session->look(m_document->pointerOfName(QString::fromLatin1(name)));
            return m_session->visit()->index();
        };
        points.setVisit(0, visit("Fetch"), QStringLiteral("input"));
        points.setVisit(1, visit("Fetch"), QStringLiteral("output"));
        QCOMPARE(points.first(), QStringLiteral("input of Fetch"));
        QVERIFY(points.payload().isValid());
        QCOMPARE(points.differences(), 1);
        QCOMPARE(points.changes().first().toMap().value(QStringLiteral("pointer")).toString(),
                 QStringLiteral("/fetched"));
        QCOMPARE(points.changes().first().toMap().value(QStringLiteral("kind")).toString(),
                 QStringLiteral("added"));
        points.swap();
        QCOMPARE(points.changes().first().toMap().value(QStringLiteral("kind")).toString(),
                 QStringLiteral("removed"));
        m_session->close();
        QCOMPARE(points.first(), QString());
    }

    void variablesGoOverTime() {
        openRun();
        RunVariables variables;
        variables.setSession(m_session.get());
        variables.setActive(true);
        QTRY_VERIFY(variables.ready());
        QCOMPARE(variables.variables().size(), 1);
        const auto value = [&] {
            return variables.variables().first().toMap().value(QStringLiteral("value")).toString();
        };
        QCOMPARE(value(), QStringLiteral("\"o-7\""));
        QCOMPARE(variables.steps().size(), 1);
        m_session->setPosition(2);
        QCOMPARE(value(), QStringLiteral("not set yet"));
        QVERIFY(variables.payload(0).isValid());
        QVERIFY(!variables.payload(1).isValid());
    }

    void limitsAndCostAreTold() {
        openRun();
        RunLimits limits;
        limits.setSession(m_session.get());
        QVERIFY(!limits.ready()); // nobody looks
        limits.setActive(true);
        QTRY_VERIFY(limits.ready());
        QVERIFY(limits.eventShare() > 0 && limits.eventShare() < 0.01);
        QVERIFY(!limits.payloads().isEmpty());
        QVERIFY(limits.chain().contains(QStringLiteral("from Fetch to Refused")));
        QCOMPARE(limits.costs().size(), 5);
        QVERIFY(limits.costs()
                    .first()
                    .toMap()
                    .value(QStringLiteral("value"))
                    .toString()
                    .startsWith(QLatin1Char('$')));
        m_session->close();
        QVERIFY(!limits.ready());
    }

    void theEventsPassBy() {
        openRun();
        HistoryPlayer player;
        player.setSession(m_session.get());
        player.setSpeed(1000);
        player.play();
        QVERIFY(player.playing());
        QVERIFY(m_session->position() < m_session->eventCount());
        QTRY_VERIFY(!player.playing());
        QCOMPARE(m_session->position(), m_session->eventCount());
        player.setSpeed(1);
        player.play();
        m_session->setPosition(5); // somebody scrubs
        player.toggle();
        QVERIFY(!player.playing());
    }

    // The shared files

    void samples_data() {
        QTest::addColumn<QStringList>("files");
        QTest::addColumn<QString>("told");
        const auto row = [](const QStringList& files, const QString& told) {
            QTest::newRow(qPrintable(files.join(QLatin1Char('+')))) << files << told;
        };
        row({"bare-array.kenfdev.json"}, "SUCCEEDED 33");
        row({"cli-epoch.aws-api-reference.json"}, "SUCCEEDED 4");
        row({"executions-with-events.stepfunctions-local.json"}, "SUCCEEDED 2");
        for (const char* name :
             {"made.bare-array-crlf.json", "made.bom-utf8.json", "made.boto3-default-str.json",
              "made.cli-epoch.json", "made.cli-no-execution-data.json", "made.cli-reverse-order.json",
              "made.cli-v2-local-offset.json", "made.cli-v2-utc.json", "made.cli-v2.yaml",
              "made.express-logs-filter-log-events.json", "made.express-logs-get-log-events.json",
              "made.express-logs-insights.json", "made.express-logs-tail.txt", "made.express-logs.jsonl",
              "made.powershell-utf16le.json", "made.sdk-js.json", "made.express-logs-two-executions.jsonl"})
            row({QString::fromLatin1(name)}, "SUCCEEDED 12");
        row({"made.cli-page-1-of-2.json"}, "RUNNING 7");
        row({"made.cli-page-2-of-2.json", "made.cli-page-1-of-2.json"}, "SUCCEEDED 12");
        row({"made.map-run.manifest.json", "made.map-run.FAILED_0.json"}, " 0");
    }

    void samples() {
        const std::string shared = test::sharedFolder();
        if (shared.empty())
            QSKIP("the shared histories are not here");
        QFETCH(QStringList, files);
        QFETCH(QString, told);
        QStringList paths;
        for (const QString& file : files) {
            paths << QString::fromStdString(shared) + QStringLiteral("/corpus/histories/samples/") + file;
            QVERIFY2(HistorySession::isHistory(paths.last()), qPrintable(file));
        }
        open(paths);
        QCOMPARE(QStringLiteral("%1 %2").arg(m_session->status()).arg(m_session->eventCount()), told);
        QCOMPARE(m_session->strangers(), 0);
        for (int i = 0; i <= m_session->eventCount(); ++i)
            m_session->setPosition(i);
    }

    void definitionsAreNotTakenForHistories() {
        QVERIFY(!HistorySession::isHistory(write(QStringLiteral("a.json"), kMachine)));
        QVERIFY(HistorySession::isHistory(write(QStringLiteral("b.json"), runText())));
    }

    void mapRunsAreListed() {
        const std::string shared = test::sharedFolder();
        if (shared.empty())
            QSKIP("the shared histories are not here");
        QStringList paths;
        for (const char* name : {"manifest", "SUCCEEDED_0", "FAILED_0", "PENDING_0"})
            paths << QString::fromStdString(shared) +
                         QStringLiteral("/corpus/histories/samples/made.map-run.%1.json")
                             .arg(QLatin1String(name));
        open(paths);
        MapRunList items;
        QAbstractItemModelTester tester(&items, QAbstractItemModelTester::FailureReportingMode::QtTest);
        items.setSession(m_session.get());
        QCOMPARE(items.runs().size(), 1);
        QCOMPARE(items.count(), 7);
        items.setFailedOnly(true);
        QCOMPARE(column(items, MapRunList::StatusRole).mid(0, 2),
                 (QStringList{QStringLiteral("FAILED"), QStringLiteral("TIMED_OUT")}));
        QVERIFY(!items.details(0).isEmpty());
        QVERIFY(items.details(99).isEmpty());
    }

    void whatIsBrokenIsSaidWithItsPlace() {
        const std::string whole = runText();
        open({write(QStringLiteral("cut.json"), whole.substr(0, whole.size() * 2 / 3))});
        QVERIFY(m_session->eventCount() > 5);
        QVERIFY(!m_session->problems().isEmpty());
        QVERIFY(m_session->problems().first().startsWith(QStringLiteral("cut.json, byte ")));
    }

    void anOpeningCanBeGivenUp() {
        openRun();
        const QString before = m_session->path();
        const QString large = write(QStringLiteral("large.json"), testing::makeHistory(200'000));
        QVERIFY(m_session->open(large));
        QVERIFY(m_session->opening());
        m_session->cancel();
        QVERIFY(!m_session->opening());
        QTest::qWait(50);
        QCOMPARE(m_session->path(), before);
    }

    /// The figures are printed; the bounds are several times what a plain machine needs.
    void aFullHistoryStaysQuick() {
        const QString path = write(QStringLiteral("full.json"), testing::makeHistory(25'000));
        QElapsedTimer timer;
        timer.start();
        open({path});
        const qint64 opened = timer.elapsed();
        QVERIFY2(opened < 4000, qPrintable(QString::number(opened)));
        qint64 slowestKey = 0;
        QString typed;
        for (const QChar key : QStringLiteral("order 4711")) {
            typed += key;
            timer.restart();
            m_session->filter()->setSearch(typed);
            slowestKey = std::max(slowestKey, timer.elapsed());
        }
        timer.restart();
        m_session->filter()->setFailuresOnly(true);
        slowestKey = std::max(slowestKey, timer.elapsed());
        QVERIFY2(slowestKey < 300, qPrintable(QString::number(slowestKey)));
        qint64 slowestScrub = 0;
        for (int i = 24'999; i > 0; i -= 997) {
            timer.restart();
            m_session->setPosition(i);
            slowestScrub = std::max(slowestScrub, timer.elapsed());
        }
        QVERIFY2(slowestScrub < 160, qPrintable(QString::number(slowestScrub)));
        std::printf("opened in %lld ms, a key %lld ms, a scrub %lld ms\n", static_cast<long long>(opened),
                    static_cast<long long>(slowestKey), static_cast<long long>(slowestScrub));
    }
};

QTEST_MAIN(TestHistoryPages)
#include "tst_history_pages.moc"
