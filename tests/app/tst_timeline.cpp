// SPDX-License-Identifier: Apache-2.0
#include <QQuickWindow>
#include <QSignalSpy>
#include <QTest>

#include "app/run/event_model.h"
#include "app/timeline/axis_words.h"
#include "app/timeline/timeline_item.h"
#include "tests/support/engine_run.h"

using namespace steploom;
using app::GanttBar;
using Kind = app::GanttBar::Kind;

namespace {

constexpr const char* kMachine = R"({"StartAt": "Try", "States": {
  "Try": {"Type": "Task", "Resource": "arn:aws:lambda:eu-central-1:123456789012:function:f",
          "Retry": [{"ErrorEquals": ["Busy"], "IntervalSeconds": 4, "BackoffRate": 2}], "Next": "Rest"},
  "Rest": {"Type": "Wait", "Seconds": 10, "Next": "Both"},
  "Both": {"Type": "Parallel", "End": true, "Branches": [
    {"StartAt": "Left", "States": {"Left": {"Type": "Pass", "End": true}}},
    {"StartAt": "Right", "States": {"Right": {"Type": "Pass", "End": true}}}]}}})";

QString wordOf(const GanttBar& bar) {
    static const QStringList kWords{QStringLiteral("work"),      QStringLiteral("failed"),
                                    QStringLiteral("wait"),      QStringLiteral("backoff"),
                                    QStringLiteral("container"), QStringLiteral("timeout"),
                                    QStringLiteral("heartbeat"), QStringLiteral("jitter")};
    return QStringLiteral("%1%2 %3")
        .arg(bar.predicted ? QStringLiteral("ahead ") : QString(), kWords[static_cast<int>(bar.kind)])
        .arg((bar.end - bar.begin) / 1000);
}

QStringList rowsOf(const app::Gantt& gantt) {
    QStringList rows;
    for (const app::GanttRow& row : gantt.rows) {
        QStringList bars;
        for (const GanttBar& bar : row.bars)
            bars << wordOf(bar);
        rows << QStringLiteral("%1%2: %3")
                    .arg(QString(row.depth, QLatin1Char('>')), row.name, bars.join(QStringLiteral(", ")));
    }
    return rows;
}

} // namespace

class TestTimeline : public QObject {
    Q_OBJECT

    int m_calls = 0;
    tests::Answering m_busyTwice{[this](const engine::TaskRequest&) {
        return ++m_calls < 3 ? engine::TaskAnswer::failed(engine::Value("Busy"), engine::Value("later"))
                             : engine::TaskAnswer::succeeded(engine::Value(1));
    }};

    static std::vector<QString> pointersOf(const engine::Execution& execution) {
        std::vector<QString> pointers;
        for (const engine::VisitRecord& visit : execution.history().visits)
            pointers.push_back(QString::fromStdString(execution.definition().state(visit.state).pointer));
        return pointers;
    }
    static app::Gantt ganttOf(const engine::Execution& execution) {
        return app::ganttOf(execution.history(), pointersOf(execution), execution.now());
    }

private slots:
    void init() { m_calls = 0; }

    void aWholeRun() {
        engine::Execution execution(tests::machine(kMachine), tests::withInput("{}"));
        execution.run(m_busyTwice);
        QCOMPARE(rowsOf(ganttOf(execution)),
                 (QStringList{QStringLiteral("Try: failed 0, backoff 4, failed 0, backoff 8, work 0"),
                              QStringLiteral("Rest: wait 10"), QStringLiteral("Both: container 0"),
                              QStringLiteral(">Left: work 0"), QStringLiteral(">Right: work 0")}));
        QCOMPARE(ganttOf(execution).end - ganttOf(execution).begin, 22'000);
    }

    void whatLiesAheadIsToldFromWhatWas() {
        engine::Execution execution(tests::machine(kMachine), tests::withInput("{}"));
        while (execution.step(m_busyTwice).kind == engine::StepResult::Kind::Progressed) {
        }
        QCOMPARE(rowsOf(ganttOf(execution)), QStringList{QStringLiteral("Try: failed 0, ahead backoff 4")});
        bool progressed = true;
        while (progressed || execution.history().visits.size() < 2) {
            if (!progressed)
                execution.advanceToNextTimer();
            progressed = execution.step(m_busyTwice).kind == engine::StepResult::Kind::Progressed;
        }
        QCOMPARE(rowsOf(ganttOf(execution)).last(), QStringLiteral("Rest: wait 0, ahead wait 10"));
    }

    /// Child executions have histories of their own: on an axis of events their bars lie where their Map's
    /// do.
    void childExecutionsHaveBars() {
        engine::Execution execution(
            tests::machine(R"({"StartAt": "Each", "States": {"Each": {"Type": "Map", "End": true,
          "MaxConcurrency": 1, "ItemProcessor": {"ProcessorConfig": {"Mode": "DISTRIBUTED", "ExecutionType": "STANDARD"},
            "StartAt": "First", "States": {"First": {"Type": "Pass", "Next": "Rest"},
              "Rest": {"Type": "Wait", "SecondsPath": "$.s", "End": true}}}}}})"),
            tests::withInput("[{'s': 0}, {'s': 6}, {'s': 2}]"));
        execution.run(m_busyTwice);
        QCOMPARE(execution.status(), engine::ExecutionStatus::Succeeded);
        const app::Gantt gantt = ganttOf(execution);
        QCOMPARE(gantt.rows.size(), std::size_t{3});
        const GanttBar& map = gantt.rows[0].bars.front();
        QCOMPARE(gantt.rows[2].bars.size(), std::size_t{3});
        for (std::size_t row = 1; row < 3; ++row) {
            for (const GanttBar& bar : gantt.rows[row].bars) {
                QVERIFY(bar.first >= map.first && bar.last <= map.last && bar.first <= bar.last);
                QVERIFY(bar.from >= 0 && bar.from <= bar.to && bar.to <= 1);
            }
        }
        // Eight seconds in all: the second item waits from the beginning to six of them.
        QCOMPARE(gantt.rows[2].bars[1].from, 0.0);
        QCOMPARE(gantt.rows[2].bars[1].to, 0.75);
        QCOMPARE(gantt.rows[2].bars[2].from, 0.75);
        QCOMPARE(gantt.rows[2].bars[2].to, 1.0);
        engine::Execution timeless(
            tests::machine(R"({"StartAt": "Each", "States": {"Each": {"Type": "Map", "End": true,
          "ItemProcessor": {"ProcessorConfig": {"Mode": "DISTRIBUTED", "ExecutionType": "STANDARD"},
            "StartAt": "First", "States": {"First": {"Type": "Pass", "Next": "Second"},
              "Second": {"Type": "Pass", "End": true}}}}}})"),
            tests::withInput("[1]"));
        timeless.run(m_busyTwice);
        const app::Gantt order = ganttOf(timeless);
        const GanttBar& first = order.rows[1].bars.front();
        const GanttBar& second = order.rows[2].bars.front();
        QVERIFY(first.from < first.to && first.to <= second.from && second.from < second.to);
    }

    void limitsAndJitterLieAhead() {
        engine::Execution execution(
            tests::machine(R"({"StartAt": "Ask", "States": {"Ask": {"Type": "Task", "Resource":
              "arn:aws:states:::lambda:invoke.waitForTaskToken", "TimeoutSeconds": 4000, "HeartbeatSeconds": 3,
              "Retry": [{"ErrorEquals": ["Busy"], "IntervalSeconds": 8, "BackoffRate": 2, "MaxDelaySeconds": 12,
                         "JitterStrategy": "FULL"}], "End": true}}})"),
            tests::withInput("{}"));
        tests::Answering open([](const engine::TaskRequest&) { return engine::TaskAnswer::pending(); });
        const auto toEnd = [&] {
            while (execution.step(open).kind == engine::StepResult::Kind::Progressed) {
            }
        };
        const auto gantt = [&] {
            return app::ganttOf(execution.history(), pointersOf(execution), execution.now(),
                                app::outlookOf(execution));
        };
        toEnd();
        QCOMPARE(rowsOf(gantt()),
                 QStringList{QStringLiteral("Ask: work 0, ahead heartbeat 3, ahead timeout 4000")});
        QCOMPARE(gantt().end - gantt().begin, 3'000); // what is far off does not squeeze the rest
        for (const std::int64_t longest : {8'000, 12'000}) {
            QVERIFY(execution.failTask(execution.openTasks().front().id, engine::Value("Busy"), {}));
            toEnd();
            const app::Gantt waiting = gantt();
            const GanttBar& spread = waiting.rows.front().bars.back();
            QCOMPARE(spread.kind, Kind::Spread);
            QCOMPARE(spread.end - spread.begin, longest);
            const auto planned = static_cast<double>(*execution.nextTimer() - spread.begin);
            QCOMPARE(spread.planned, planned / static_cast<double>(longest));
            QVERIFY(spread.planned > 0 && spread.planned < 1);
            execution.advanceToNextTimer();
            toEnd();
        }
    }

    void aMomentBelongsToItsLastEvent() {
        engine::Execution execution(tests::machine(kMachine), tests::withInput("{}"));
        execution.run(m_busyTwice);
        const engine::History& history = execution.history();
        QCOMPARE(app::eventAt(history, history.events[0].time - 1), 0U);
        for (engine::EventId id = 1; id <= history.eventCount(); ++id) {
            const engine::EventId at = app::eventAt(history, history.event(id).time);
            QVERIFY(at >= id);
            QCOMPARE(history.event(at).time, history.event(id).time);
        }
        QCOMPARE(app::eventAt(history, execution.now() + 1), history.eventCount());
    }

    void ticksAreRoundAndFit() {
        app::TimeAxis axis;
        for (const double span : {7.0, 1234.0, 61'000.0, 7.2e6, 4e8, 3e10}) {
            axis.set(500, 500 + span, 900);
            const std::vector<double> ticks = axis.ticks(70, false);
            QVERIFY2(ticks.size() >= 2, qPrintable(QString::number(span)));
            for (std::size_t i = 1; i < ticks.size(); ++i)
                QVERIFY(axis.toScreen(ticks[i]) - axis.toScreen(ticks[i - 1]) >= 69);
        }
    }

    void ticksBeginWhereTheRunDoes() {
        app::TimeAxis axis;
        axis.set(1'777'123, 1'777'123 + 45'000, 900);
        QCOMPARE(axis.ticks(70, false, 1'777'123).front(), 1'777'123.0);
        QCOMPARE(axis.ticks(70, false, 1'777'123)[1], 1'777'123 + axis.step(70, false));
    }

    /// One unit for all times of an axis, and never the same words for two of them.
    void timesOfAnAxisAreWrittenAlike() {
        for (const double largest : {7.0, 990.0, 12'000.0, 700'000.0, 7.2e6, 4e8, 3e10}) {
            for (const double part : {0.5, 0.1, 0.02, 0.001}) {
                const double step = largest * part;
                const app::AxisWords words(step, largest);
                QSet<QString> units;
                QSet<QString> seen;
                for (int i = 0; i < 8; ++i) {
                    const QString text = words.of(largest - step * i);
                    units.insert(text.section(QLatin1Char(' '), 1));
                    QVERIFY2(!seen.contains(text), qPrintable(text));
                    seen.insert(text);
                }
                units.remove(QStringLiteral("day"));
                QVERIFY(units.size() <= 1);
            }
        }
        QCOMPARE(app::AxisWords(60'000, 720'000).of(0), QStringLiteral("0 min"));
        QCOMPARE(app::AxisWords(30'000, 720'000).of(90'000), QStringLiteral("1.5 min"));
        QCOMPARE(app::AxisWords(1'000, 36'000'000).of(36'000'000), QStringLiteral("36,000 s"));
    }

    void aDragAsksForPositions() {
        engine::Execution execution(tests::machine(kMachine), tests::withInput("{}"));
        execution.run(m_busyTwice);
        app::EventModel events;
        QQuickWindow window;
        app::TimelineItem timeline(window.contentItem());
        timeline.setSize(QSizeF(800, 200));
        timeline.setEvents(&events);
        events.show(execution.history(), pointersOf(execution));
        window.resize(800, 200);
        window.show();
        QVERIFY(QTest::qWaitForWindowExposed(&window));
        QSignalSpy asked(&timeline, &app::TimelineItem::positionRequested);
        QTest::mousePress(&window, Qt::LeftButton, {}, QPoint(790, 100));
        QCOMPARE(asked.last().first().toInt(), events.count());
        QTest::mouseMove(&window, QPoint(170, 100));
        QTest::mouseRelease(&window, Qt::LeftButton, {}, QPoint(170, 100));
        QVERIFY(asked.last().first().toInt() < events.count() / 2);
        timeline.setPosition(5);
        QTest::keyClick(&window, Qt::Key_Left);
        QCOMPARE(asked.last().first().toInt(), 4);
        timeline.setByEvents(true);
        QTest::mouseClick(&window, Qt::LeftButton, {}, QPoint(790, 100));
        QCOMPARE(asked.last().first().toInt(), events.count());
        QVERIFY(timeline.summary().contains(QStringLiteral("Try: worked 0 ms, waited 12 s, failed 2")));
    }
};

QTEST_MAIN(TestTimeline)
#include "tst_timeline.moc"
