// SPDX-License-Identifier: Apache-2.0
#include <QAbstractItemModelTester>
#include <QTest>

#include "app/history/map_run_list.h"
#include "app/run/state_table.h"
#include "app/run/visit_list.h"
#include "tests/support/history_desk.h"
#include "tests/support/shared_data.h"

using namespace steploom;
using namespace steploom::app;

/// The table of states, their visits, Map Runs.
class TestHistoryStates : public tests::HistoryDesk {
    Q_OBJECT

private slots:
    void init() { begin(); }
    void cleanup() { end(); }

    void theTableOfStatesIsSorted() {
        openRun();
        StateTable table;
        QAbstractItemModelTester tester(&table, QAbstractItemModelTester::FailureReportingMode::QtTest);
        table.setRun(m_session.get());
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
        visits.setRun(m_session.get());
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
};

QTEST_MAIN(TestHistoryStates)
#include "tst_history_states.moc"
