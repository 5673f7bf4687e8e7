// SPDX-License-Identifier: Apache-2.0
#include <QAbstractItemModelTester>
#include <QFile>
#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTest>

#include "app/debugger/case_list.h"
#include "app/debugger/live_run.h"
#include "app/history/coverage_view.h"
#include "app/history/history_session.h"
#include "app/run/run_tables.h"
#include "engine/history/writer.h"

using namespace steploom;
using namespace steploom::app;
using Status = DebugSession::Status;

namespace {

const char kSample[] = STEPLOOM_SOURCE_DIR "/resources/samples/bookshop.asl.json";

/// Each round adds 4 KB to what the next one begins with.
const QByteArray kGrowing = R"({"QueryLanguage": "JSONata", "StartAt": "Collect", "States": {
  "Collect": {"Type": "Pass", "Next": "Enough", "Output": {"round": "{% $states.input.round + 1 %}",
    "found": "{% $append($states.input.found, [$pad('', 4000, 'x')]) %}"}},
  "Enough": {"Type": "Choice", "Default": "Done",
    "Choices": [{"Condition": "{% $states.input.round < 40 %}", "Next": "Collect"}]},
  "Done": {"Type": "Succeed"}}})";

const QByteArray kOrder = R"({"StartAt": "Charge", "States": {"Charge": {"Type": "Task", "End": true,
   "Catch": [{"ErrorEquals": ["CardRefused"], "Next": "Sorry"}, {"ErrorEquals": ["States.ALL"], "Next": "Sorry"}],
   "Resource": "arn:aws:lambda:us-east-1:123456789012:function:charge"}, "Sorry": {"Type": "Succeed"}}})";

const QByteArray kMocks = R"({"StateMachines": {"order": {"TestCases": {"Good": {"Charge": "Paid"},
    "Bad": {"Charge": "No"}, "Worse": {"Charge": "Broken"}}}},
  "MockedResponses": {"Paid": {"0": {"Return": 1}}, "No": {"0": {"Throw": {"Error": "CardRefused"}}},
    "Broken": {"0": {"Throw": {"Error": "Other"}}}}})";

QStringList column(const QAbstractItemModel& model, int role) {
    QStringList values;
    for (int row = 0; row < model.rowCount(); ++row)
        values << model.index(row, 0).data(role).toString();
    return values;
}

} // namespace

/// What tables, filter, advice and coverage make of runs in the debugger.
class TestLiveRun : public QObject {
    Q_OBJECT

private slots:
    void init() {
        m_folder = std::make_unique<QTemporaryDir>();
        m_document = std::make_unique<DocumentController>();
        m_session = std::make_unique<DebugSession>();
        m_session->setDocument(m_document.get());
        m_live = std::make_unique<LiveRun>();
        m_live->setSession(m_session.get());
    }
    void cleanup() {
        m_live.reset();
        m_session.reset();
        m_document.reset();
    }

    /// The same run in the debugger and read from a file.
    void filtersAsHistoryDoes() {
        openSample();
        EventModel& events = *m_session->events();
        const QAbstractItemModelTester tester(&events);
        m_session->run();
        QTRY_COMPARE(m_session->status(), Status::Succeeded);
        EventFilter& filter = *m_live->filter();
        filter.setWatched(true);

        DocumentController other;
        QVERIFY(other.open(QLatin1String(kSample)));
        HistorySession history;
        history.setDocument(&other);
        QSignalSpy opened(&history, &HistorySession::openedFiles);
        QVERIFY(history.open(
            write("run.json", QByteArray::fromStdString(engine::historyToJson(events.history())))));
        QTRY_COMPARE(opened.count(), 1);
        EventFilter& recorded = *history.filter();
        const RecordedEvents& rows = *history.events();

        QCOMPARE(filter.stateNames(), recorded.stateNames());
        QCOMPARE(filter.errorNames(), recorded.errorNames());
        QVERIFY(filter.errorNames().size() > 1 && filter.stateNames().size() > 3);
        const auto same = [&] {
            QTRY_VERIFY(!filter.busy() && !recorded.busy());
            QCOMPARE(column(events, ListedEvents::PositionRole), column(rows, ListedEvents::PositionRole));
            QCOMPARE(column(events, ListedEvents::TypeRole), column(rows, ListedEvents::TypeRole));
            QCOMPARE(column(events, ListedEvents::StateRole), column(rows, ListedEvents::StateRole));
            QCOMPARE(column(events, ListedEvents::CaughtRole), column(rows, ListedEvents::CaughtRole));
            QCOMPARE(column(events, ListedEvents::HitRole), column(rows, ListedEvents::HitRole));
            QCOMPARE(filter.hitCount(), recorded.hitCount());
        };
        const auto both = [&](auto set) {
            set(filter);
            set(recorded);
            same();
        };
        same();
        const int all = events.count();
        both([](EventFilter& one) { one.setFailuresOnly(true); });
        QVERIFY(events.count() > 0 && events.count() < all);
        both([](EventFilter& one) { one.setFailuresOnly(false), one.setError(1); });
        QVERIFY(events.count() > 0 && events.count() < all);
        both([](EventFilter& one) { one.setError(0), one.setGroup(3); });
        both([](EventFilter& one) { one.setGroup(0), one.chooseState(one.stateNames().at(2)); });
        QVERIFY(events.count() > 0 && events.count() < all);
        both([](EventFilter& one) { one.setState(0), one.setFrom(QStringLiteral("1")); });
        both([](EventFilter& one) { one.clear(), one.setSearch(QStringLiteral("bank")); });
        both([](EventFilter& one) { one.setSearch(QStringLiteral("StateEntered")); });
        QVERIFY(filter.hitCount() > 3);
        both([](EventFilter& one) { one.setHitsOnly(true); });
        QVERIFY(events.count() > 3 && events.count() < all);
        both([](EventFilter& one) { one.setSearch(QStringLiteral("no such thing")); });
        QCOMPARE(events.count(), 0);
    }

    /// Two windows: what one of them shows is made as long as it does, or it is there.
    void isMadeWhileAnyWindowLooks() {
        openSample();
        QObject first;
        auto second = std::make_unique<QObject>();
        m_live->look(&first, QStringLiteral("states"));
        m_live->look(second.get(), QStringLiteral("states"));
        QVERIFY(m_live->watched());
        m_live->look(&first, QStringLiteral("events"));
        QVERIFY(m_live->watched());
        m_session->run();
        QTRY_COMPARE(m_session->status(), Status::Succeeded);
        QTRY_VERIFY(m_live->execution() != nullptr);
        QVERIFY(m_live->filter()->stateNames().size() > 3);
        second.reset();
        QVERIFY(!m_live->watched());
        m_live->look(&first, {});
        const auto before = m_live->execution();
        QSignalSpy changed(m_live.get(), &LiveRun::changed);
        m_session->run(); // once more
        QTRY_COMPARE(m_session->status(), Status::Succeeded);
        QCOMPARE(changed.count(), 0);
        QVERIFY(m_live->execution() == before);
    }

    void aFilterGoesAlong() {
        openSample();
        const QAbstractItemModelTester tester(m_session->events());
        EventFilter& filter = *m_live->filter();
        filter.setWatched(true);
        filter.setGroup(1); // of the execution
        filter.setSearch(QStringLiteral("Entered"));
        m_session->stepInto();
        QTRY_COMPARE(m_session->status(), Status::Paused);
        QCOMPARE(m_session->events()->count(), 1);
        filter.setGroup(2);
        QSignalSpy inserted(m_session->events(), &QAbstractItemModel::rowsInserted);
        QSignalSpy reset(m_session->events(), &QAbstractItemModel::modelReset);
        const int before = m_session->events()->count();
        m_session->stepOver();
        QTRY_VERIFY(m_session->status() != Status::Running);
        QVERIFY(m_session->events()->count() > before);
        QVERIFY(inserted.count() > 0);
        QCOMPARE(reset.count(), 0);
        QTRY_VERIFY(!filter.busy());
        const int hits = filter.hitCount();
        QCOMPARE(filter.goToHit(0, true) > 0, true);
        m_session->run();
        QTRY_COMPARE(m_session->status(), Status::Succeeded);
        QTRY_VERIFY(!filter.busy());
        QVERIFY(filter.hitCount() > hits);
        QCOMPARE(filter.hit(), 1); // the one that was gone to
        m_session->runAgain(m_session->seed());
        QTRY_COMPARE(m_session->status(), Status::Succeeded);
        for (const QString& type : column(*m_session->events(), ListedEvents::TypeRole))
            QVERIFY2(type.contains(QStringLiteral("State")), qPrintable(type));
    }

    void tablesGoAlong() {
        openSample();
        RunTables tables;
        const QAbstractItemModelTester states(tables.states());
        const QAbstractItemModelTester visits(tables.visits());
        tables.setRun(m_live.get());
        m_session->run();
        QTRY_COMPARE(m_session->status(), Status::Succeeded);
        QCOMPARE(tables.states()->count(), 0); // nobody looks
        QVERIFY(m_live->execution() == nullptr);
        m_live->setWatched(true);
        const int all = tables.states()->count();
        QVERIFY(all > 3);
        const int charge =
            column(*tables.states(), StateTable::StateRole).indexOf(QStringLiteral("ChargeCard"));
        QVERIFY(charge >= 0);
        const auto at = [&](int role) {
            return tables.states()->index(charge).data(role);
        };
        QCOMPARE(at(StateTable::VisitsRole).toInt(), 1);
        QCOMPARE(at(StateTable::AttemptsRole).toInt(), 3); // busy twice
        QCOMPARE(at(StateTable::FailuresRole).toInt(), 2);
        QCOMPARE(at(StateTable::StatusRole).toString(), QStringLiteral("done"));
        QCOMPARE(at(StateTable::PointerRole).toString(), QStringLiteral("/States/ChargeCard"));
        tables.setSelection(QStringLiteral("/States/ChargeCard"));
        QCOMPARE(tables.visits()->count(), 1);
        while (m_session->current() != QLatin1String("/States/ChargeCard"))
            m_session->stepBack();
        QVERIFY(tables.states()->count() < all);
        QCOMPARE(at(StateTable::StatusRole).toString(), QStringLiteral("open"));
        m_session->goLive();
        QCOMPARE(tables.states()->count(), all);
        m_session->goToPosition(0);
        QCOMPARE(tables.states()->count(), 0);
        m_session->stop();
        QVERIFY(m_live->execution() == nullptr);
    }

    void aGrowingLoopGivesAdvice() {
        open("grow.asl.json", kGrowing);
        m_session->setInput(QStringLiteral(R"({"round": 0, "found": []})"));
        m_session->run();
        QTRY_COMPARE(m_session->status(), Status::Succeeded);
        QTRY_VERIFY(m_document->advice()->rowCount() > 1);
        const QStringList said = column(*m_document->advice(), ProblemModel::TextRole);
        QVERIFY2(said.filter(QStringLiteral(
                                 "Each round makes the input of “Enough” larger: 40 rounds took it from 3 "
                                 "to 156 KiB, and 25 more would reach the 256 KiB"))
                         .size() == 1,
                 qPrintable(said.join('\n')));
        QVERIFY2(said.filter(QStringLiteral("Measured from one debug run in virtual time")).size() > 1,
                 qPrintable(said.join('\n')));
        // Back in time and forth again is the same run still, another one is a second.
        m_session->stepBack();
        m_session->goLive();
        m_session->runAgain(QStringLiteral("7"));
        QTRY_COMPARE(m_session->status(), Status::Succeeded);
        QCOMPARE(m_session->measured()->count(model::RunSource::Debug), 2);
        QTRY_VERIFY(!column(*m_document->advice(), ProblemModel::TextRole)
                         .filter(QStringLiteral("Measured from 2 debug runs in virtual time"))
                         .isEmpty());
        m_document->startNew();
        QCOMPARE(m_session->measured()->count(model::RunSource::Debug), 0);
        QTRY_COMPARE(m_document->advice()->rowCount(), 0);
    }

    void coverageCountsRunsAndCases() {
        write("order.mocks.json", kMocks);
        open("order.asl.json", kOrder);
        RunSet runs;
        runs.setDocument(m_document.get());
        CoverageView coverage;
        const QAbstractItemModelTester tester(&coverage);
        coverage.setSession(m_session.get());
        coverage.setRuns(&runs);
        CaseList cases;
        cases.setSession(m_session.get());
        QCOMPARE(cases.count(), 3);
        QVERIFY(coverage.sources().isEmpty());
        cases.choose(0);
        m_session->run();
        QTRY_COMPARE(m_session->status(), Status::Succeeded);
        QTRY_COMPARE(coverage.percent(), 40); // Charge and its end, not Sorry nor the catchers
        cases.runAll();
        QTRY_COMPARE(coverage.percent(), 100);
        QCOMPARE(coverage.sources().size(), 2);
        QCOMPARE(coverage.sources().last().toMap()[QStringLiteral("runs")].toInt(), 3);
        QCOMPARE(coverage.marks()->node(QStringLiteral("/States/Sorry")).heatNote, QStringLiteral("2/4"));
        coverage.setCounted(static_cast<int>(model::RunSource::TestCase), false);
        QTRY_COMPARE(coverage.percent(), 40);
        coverage.setCounted(static_cast<int>(model::RunSource::Debug), false);
        QTRY_VERIFY(!coverage.valid());
        coverage.setCounted(static_cast<int>(model::RunSource::TestCase), true);
        QTRY_COMPARE(coverage.percent(), 100);
        cases.runAll();
        QTRY_VERIFY(!cases.running());
        QCOMPARE(m_session->measured()->count(model::RunSource::TestCase), 3); // once each
    }

private:
    QString write(const char* name, const QByteArray& text) {
        QFile file(m_folder->filePath(QLatin1String(name)));
        if (!file.open(QIODevice::WriteOnly) || file.write(text) != text.size())
            qFatal("cannot write");
        return file.fileName();
    }
    void open(const char* name, const QByteArray& text) { QVERIFY(m_document->open(write(name, text))); }
    /// The bookshop whose bank is busy twice.
    void openSample() {
        QVERIFY(m_document->open(QLatin1String(kSample)));
        const int index =
            static_cast<int>(m_session->mocks()->cases().indexOf(QStringLiteral("BankBusyTwice")));
        QVERIFY(index > 0);
        m_session->mocks()->setChosen(index);
    }

    std::unique_ptr<QTemporaryDir> m_folder;
    std::unique_ptr<DocumentController> m_document;
    std::unique_ptr<DebugSession> m_session;
    std::unique_ptr<LiveRun> m_live;
};

QTEST_MAIN(TestLiveRun)
#include "tst_live_run.moc"
