// SPDX-License-Identifier: Apache-2.0
#include <QTest>

#include "app/history/history_player.h"
#include "tests/support/history_desk.h"

using namespace steploom;
using namespace steploom::app;

/// What the graph and the timeline show of a run, at each of its events.
class TestHistoryGraph : public tests::HistoryDesk {
    Q_OBJECT

private slots:
    void init() { begin(); }
    void cleanup() { end(); }

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
};

QTEST_MAIN(TestHistoryGraph)
#include "tst_history_graph.moc"
