// SPDX-License-Identifier: Apache-2.0
#include <QAbstractItemModelTester>
#include <QTest>

#include "tests/support/history_desk.h"

using namespace steploom;
using namespace steploom::app;

/// The page of events: filters and search.
class TestHistoryEvents : public tests::HistoryDesk {
    Q_OBJECT

private slots:
    void init() { begin(); }
    void cleanup() { end(); }

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
        QCOMPARE(filter.errorNames(),
                 (QStringList{QStringLiteral("All errors"), QStringLiteral("Busy"),
                              QStringLiteral("Declined"), QStringLiteral("OrderRefused")}));
        filter.setError(1);
        QVERIFY(filter.narrowing());
        QCOMPARE(column(events, RecordedEvents::TypeRole),
                 QStringList{QStringLiteral("LambdaFunctionFailed")});
        filter.setError(0);
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
};

QTEST_MAIN(TestHistoryEvents)
#include "tst_history_events.moc"
