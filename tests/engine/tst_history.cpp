// SPDX-License-Identifier: Apache-2.0
#include "engine/history/reader.h"
#include "tests/support/engine_run.h"

#include <QTest>

using namespace steploom::engine;
using namespace steploom::tests;

namespace {

/// All types of state, a retry, a catch, a failed iteration and variables.
Execution richRun() {
    Answering answer([](const TaskRequest& request) {
        if (request.stateName.asString() == "Flaky" && request.attempt == 0)
            return TaskAnswer::failed(Value("Once"), Value("more"));
        if (request.stateName.asString() == "Bad")
            return TaskAnswer::failed(Value("Bad.Luck"), Value());
        return TaskAnswer::succeeded(request.parameters);
    });
    const std::string task = "'Type':'Task','Resource':'arn:aws:states:::lambda:invoke'";
    Execution run(
        machine("{'StartAt':'Init','States':{'Init':{'Type':'Pass','Assign':{'v':[1]},'Next':'Flaky'},"
                "'Flaky':{" +
                task +
                ",'TimeoutSeconds':9,'Retry':[{'ErrorEquals':['Once']}],'Next':'Fan'},"
                "'Fan':{'Type':'Parallel','Next':'Each','ResultPath':null,'Branches':["
                "{'StartAt':'W','States':{'W':{'Type':'Wait','Seconds':3,'End':true}}},"
                "{'StartAt':'L','States':{'L':{'Type':'Task','Resource':'arn:aws:lambda:us-east-1:"
                "123456789012:function:f','End':"
                "true}}}]},"
                "'Each':{'Type':'Map','ItemsPath':'$.items','MaxConcurrency':1,'Catch':[{'ErrorEquals':['"
                "States.ALL'],'Next':"
                "'Pick'}],'End':true,'ItemProcessor':{'StartAt':'Bad','States':{'Bad':{" +
                task +
                ",'End':true}}}},"
                "'Pick':{'Type':'Choice','Choices':[{'Variable':'$.Error','StringEquals':'Bad.Luck','Next':'"
                "Over'}]},"
                "'Over':{'Type':'Fail','Error':'Over','Cause':'{}'}}}"),
        withInput("{'items':[1,2]}"));
    run.run(answer);
    return run;
}

QString visitsOf(const History& history) {
    QString text;
    for (const VisitRecord& visit : history.visits) {
        text += QStringLiteral("%1 %2 %3 %4.%5 %6-%7 in %8 out %9 vars %10;")
                    .arg(textOf(visit.name))
                    .arg(static_cast<int>(visit.type))
                    .arg(static_cast<int>(visit.status))
                    .arg(visit.parent)
                    .arg(visit.branch)
                    .arg(visit.enteredEvent)
                    .arg(visit.exitedEvent)
                    .arg(textOf(visit.input), textOf(visit.output))
                    .arg(textOf(visit.variablesAfter));
        for (const Attempt& attempt : visit.detail->attempts)
            text += QStringLiteral("[%1 %2 %3]")
                        .arg(attempt.scheduled)
                        .arg(static_cast<int>(attempt.outcome))
                        .arg(textOf(attempt.error));
        text += '\n';
    }
    return text;
}

} // namespace

class TestHistory : public QObject {
    Q_OBJECT
private slots:
    void whatWasWrittenReadsBack() {
        const Execution run = richRun();
        QCOMPARE(textOf(run.error()), QStringLiteral("\"Over\""));
        const std::string written = historyToJson(run.history());
        const HistoryReadResult read = readHistory(written);
        QVERIFY2(static_cast<bool>(read), read.error.code.c_str());
        QCOMPARE(eventsOf(read.history), eventsOf(run.history()));
        QCOMPARE(QString::fromStdString(historyToJson(read.history)), QString::fromStdString(written));
        const QStringList visits = visitsOf(read.history).split('\n');
        const QStringList expected = visitsOf(run.history()).split('\n');
        QCOMPARE(visits.size(), expected.size());
        for (qsizetype i = 0; i < visits.size(); ++i)
            QVERIFY2(visits[i] == expected[i], qPrintable(visits[i] + "\n" + expected[i]));
    }

    void shapesOfTheFile() {
        const Execution run = richRun();
        const QString expected = eventsOf(run.history());
        const Value document = historyToValue(run.history());
        QCOMPARE(eventsOf(historyFromValue(document.get("events")).history), expected);
        HistoryWriteOptions options;
        options.reverse = true;
        options.isoTimestamps = false;
        const HistoryReadResult reversed = readHistory(historyToJson(run.history(), options));
        QCOMPARE(eventsOf(reversed.history), expected);
        QCOMPARE(reversed.history.events[0].time, run.history().events[0].time);
    }

    void eventsAreInTheShapeOfTheService() {
        const Execution run = richRun();
        const auto event = [&](EventId id) {
            return textOf(eventToValue(run.history(), id));
        };
        QCOMPARE(event(2), QStringLiteral("{\"timestamp\":\"2024-01-01T00:00:00.000Z\",\"type\":"
                                          "\"PassStateEntered\",\"id\":2,\"previousEventId\":0,"
                                          "\"stateEnteredEventDetails\":{\"input\":\"{\\\"items\\\":[1,2]}\","
                                          "\"inputDetails\":{\"truncated\":false},\"name\":\"Init\"}}"));
        QCOMPARE(event(3), QStringLiteral("{\"timestamp\":\"2024-01-01T00:00:00.000Z\",\"type\":"
                                          "\"PassStateExited\",\"id\":3,\"previousEventId\":2,"
                                          "\"stateExitedEventDetails\":{\"name\":\"Init\",\"output\":\"{"
                                          "\\\"items\\\":[1,2]}\",\"outputDetails\":{\"truncated\":false},"
                                          "\"assignedVariables\":{\"v\":\"[1]\"},"
                                          "\"assignedVariablesDetails\":{\"truncated\":false}}}"));
        QCOMPARE(event(5), QStringLiteral("{\"timestamp\":\"2024-01-01T00:00:00.000Z\",\"type\":"
                                          "\"TaskScheduled\",\"id\":5,\"previousEventId\":4,"
                                          "\"taskScheduledEventDetails\":{\"parameters\":\"{\\\"items\\\":[1,"
                                          "2]}\",\"region\":\"us-east-1\",\"resource\":\"invoke\","
                                          "\"resourceType\":\"lambda\",\"timeoutInSeconds\":9}}"));
        QCOMPARE(event(7), QStringLiteral("{\"timestamp\":\"2024-01-01T00:00:00.000Z\",\"type\":"
                                          "\"TaskFailed\",\"id\":7,\"previousEventId\":6,"
                                          "\"taskFailedEventDetails\":{\"error\":\"Once\",\"cause\":\"more\","
                                          "\"resource\":\"invoke\",\"resourceType\":\"lambda\"}}"));
        HistoryWriteOptions options;
        options.includeExecutionData = false;
        QCOMPARE(textOf(eventToValue(run.history(), 2, options).get("stateEnteredEventDetails")),
                 QStringLiteral("{\"name\":\"Init\"}"));
    }

    void unknownTypesAndGapsAreKept() {
        const HistoryReadResult read = readHistory(
            std::string_view("[{\"id\":7,\"previousEventId\":6,\"timestamp\":1700000000.5,\"type\":"
                             "\"NeverSeen\",\"neverSeenEventDetails\":{\"x\":1}},"
                             "{\"id\":5,\"previousEventId\":4,\"timestamp\":\"2024-01-01T02:00:00+02:00\","
                             "\"type\":\"PassStateExited\","
                             "\"stateExitedEventDetails\":{\"name\":\"A\",\"output\":\"not json\"}}]"));
        QVERIFY(static_cast<bool>(read));
        QCOMPARE(read.history.events.size(), std::size_t(7));
        QCOMPARE(textOf(read.history.events[6].detail.get("neverSeenEventDetails")),
                 QStringLiteral("{\"x\":1}"));
        QCOMPARE(read.history.events[4].time, 1'704'067'200'000);
        QCOMPARE(textOf(read.history.events[4].payload), QStringLiteral("\"not json\""));
        QCOMPARE(textOf(read.history.visits[0].name), QStringLiteral("\"A\""));
        QCOMPARE(historyToValue(read.history).get("events").size(), std::size_t(2));
    }

    void whatIsNoHistory_data() {
        QTest::addColumn<QString>("text");
        QTest::addColumn<QString>("code");
        QTest::newRow("no JSON") << "events"
                                 << "json.syntax";
        QTest::newRow("a definition") << "{\"StartAt\":\"A\"}"
                                      << "history.shape";
        QTest::newRow("events without ids") << "{\"events\":[{\"type\":\"PassStateEntered\"}]}"
                                            << "history.shape";
        QTest::newRow("huge id") << "[{\"id\":99999999999,\"type\":\"PassStateEntered\"}]"
                                 << "history.shape";
    }
    void whatIsNoHistory() {
        QFETCH(QString, text);
        QFETCH(QString, code);
        QCOMPARE(QString::fromStdString(readHistory(text.toStdString()).error.code), code);
    }

    void aDefinitionNamesTheStates() {
        const Execution run = richRun();
        HistoryReadResult read = historyFromValue(historyToValue(run.history()));
        QCOMPARE(matchHistory(read.history, run.definition()), run.history().visits.size());
        for (std::size_t i = 0; i < run.history().visits.size(); ++i) {
            const VisitRecord& ours = run.history().visits[i];
            const VisitRecord& found = read.history.visits[i];
            QCOMPARE(found.state, ours.state);
            QCOMPARE(found.transition.kind, ours.transition.kind);
            QCOMPARE(found.transition.index, ours.transition.index);
            QCOMPARE(found.transition.target, ours.transition.target);
        }
    }
};

QTEST_APPLESS_MAIN(TestHistory)
#include "tst_history.moc"
