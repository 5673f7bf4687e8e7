// SPDX-License-Identifier: Apache-2.0
#include <QTest>

#include "engine/support/timestamp.h"
#include "model/history/open.h"
#include "model/history/summary.h"
#include "tests/support/opened_run.h"

using namespace steploom;
using namespace steploom::tests;

namespace {

/// Of each execution: its ARN's end, its events, the first label, the duration, its status.
QString told(const model::HistoryBundle& bundle) {
    QStringList all;
    for (const auto& recording : bundle.executions) {
        QStringList events;
        for (const model::EventRow& row : recording->rows)
            events << QStringLiteral("%1 %2").arg(row.id).arg(
                QString::fromUtf8(engine::eventTypeName(row.type).data(),
                                  static_cast<qsizetype>(engine::eventTypeName(row.type).size())));
        const model::Outline outline = model::outlineOf(*recording);
        const model::HistorySummary summary = model::summarise(*recording, outline);
        QString states;
        for (const model::VisitRow& visit : outline.visits)
            states +=
                QLatin1Char(' ') + QString::fromStdString(std::string(recording->labels->at(visit.label)));
        const std::string status(engine::executionStatusName(summary.status));
        all << QStringLiteral("%1 [%2]%3 %4 ms %5")
                   .arg(QString::fromStdString(summary.arn.substr(summary.arn.rfind(':') + 1)),
                        events.join(QStringLiteral(", ")), states)
                   .arg(summary.stop - summary.start)
                   .arg(QString::fromStdString(status));
    }
    for (const model::HistoryProblem& problem : bundle.problems)
        all << QStringLiteral("%1@%2").arg(QString::fromStdString(problem.code)).arg(problem.offset);
    return all.join(QStringLiteral("; "));
}

constexpr const char* kArn = "arn:aws:states:eu-west-1:111122223333:express:Shop:run-7:5e1f";

/// An event as CloudWatch Logs has it.
std::string logged(int id, const char* type, const char* details, int second) {
    return R"({"id":")" + std::to_string(id) + R"(","type":")" + type + R"(","details":)" + details +
           R"(,"previous_event_id":")" + std::to_string(id - 1) + R"(","event_timestamp":")" +
           std::to_string(1'772'600'000'000 + second * 1000) + R"(","execution_arn":")" + kArn + R"("})";
}

std::vector<std::string> logLines() {
    return {logged(1, "ExecutionStarted", R"({"input":"{\"note\": \"a, b; c\"}"})", 0),
            logged(2, "PassStateEntered", R"({"name":"Wrap it, twice"})", 1),
            logged(3, "ExecutionFailed", R"({"error":"Odd","cause":"line\none"})", 3)};
}

const char* const kLogged =
    "5e1f [1 ExecutionStarted, 2 PassStateEntered, 3 ExecutionFailed] Wrap it, twice 3000 ms FAILED";

std::string quoted(const std::string& cell) {
    std::string text = "\"";
    for (const char c : cell)
        text += c == '"' ? std::string("\"\"") : std::string(1, c);
    return text + '"';
}

std::string csv(const std::string& heading, char separator, const char* ends) {
    std::string text = heading + ends;
    for (const std::string& line : logLines())
        text += std::string("2026-03-04 05:06:07.000") + separator + quoted(line) + ends;
    return text;
}

} // namespace

/// Shapes in which people have histories besides the answers of the service and the lines of its logs.
class TestHistoryShapes : public QObject {
    Q_OBJECT
private slots:
    void opened_data() {
        QTest::addColumn<std::string>("text");
        QTest::addColumn<QString>("expected");
        const auto row = [](const char* name, const std::string& text, const char* expected) {
            QTest::newRow(name) << text << QString::fromLatin1(expected);
        };
        const std::vector<std::string> lines = logLines();
        row("CSV of Logs Insights", csv("@timestamp,@message", ',', "\n"), kLogged);
        row("CSV of the log's page", csv("timestamp,message", ',', "\r\n"), kLogged);
        row("semicolons", csv("timestamp;message", ';', "\n"), kLogged);
        row("tabs", csv("timestamp\tmessage", '\t', "\n"), kLogged);
        row("CSV of fields",
            "@timestamp,id,type,details.name,previous_event_id,execution_arn\n"
            "2026-03-04 "
            "05:06:09.000,2,PassStateEntered,Wrap,1,arn:aws:states:eu-west-1:1:express:Shop:run-7:5e1f\n"
            "2026-03-04 "
            "05:06:07.500,1,ExecutionStarted,,0,arn:aws:states:eu-west-1:1:express:Shop:run-7:5e1f\n",
            "5e1f [1 ExecutionStarted, 2 PassStateEntered] Wrap 1500 ms RUNNING");
        row("Insights with JSON as what it is",
            R"([{"@timestamp":"2026-03-04 05:06:07.000","@message":)" + lines[0] + R"(},{"@message":)" +
                lines[1] + R"(},{"@message":)" + lines[2] + "}]",
            kLogged);
        row("PowerShell",
            R"([{"ExecutionStartedEventDetails":{"Input":"{}"},"PassStateEntered":null,"Id":1,"PreviousEventId":0,)"
            R"("Timestamp":"\/Date(1772600000000)\/","Type":{"Value":"ExecutionStarted"}},)"
            R"({"StateEnteredEventDetails":{"Name":"Wrap"},"Id":2,"PreviousEventId":0,)"
            R"("Timestamp":"\/Date(1772600002500)\/","Type":{"Value":"PassStateEntered"}}])",
            " [1 ExecutionStarted, 2 PassStateEntered] Wrap 2500 ms RUNNING");
        row("pages in an array",
            R"([{"events":[{"id":1,"previousEventId":0,"timestamp":1,"type":"ExecutionStarted"}],"nextToken":"x"},)"
            R"({"events":[{"id":2,"previousEventId":1,"timestamp":4,"type":"ExecutionSucceeded"}]}])",
            " [1 ExecutionStarted, 2 ExecutionSucceeded] 3000 ms SUCCEEDED");
        row("an event of EventBridge",
            R"({"version":"0","detail-type":"Step Functions Execution Status Change","detail":{"executionArn":)"
            R"("arn:aws:states:eu-west-1:1:execution:Shop:run-9","status":"FAILED","startDate":1772600000000,)"
            R"("stopDate":1772600004000,"input":"{}","error":"Odd"}})",
            "run-9 [] 4000 ms FAILED");
        row("aws --output text",
            "EVENTS\t1\t0\t2026-03-04T05:06:07.000000+00:00\tExecutionStarted\n"
            "EXECUTIONSTARTEDEVENTDETAILS\t{\"a\":\n\t1}\tarn:aws:iam::1:role/sfn\nINPUTDETAILS\tFalse\n"
            "EVENTS\t2\t0\t2026-03-04T05:06:07.100000+00:00\tTaskStateEntered\n"
            "STATEENTEREDEVENTDETAILS\t{\"a\": 1}\tFetch\nINPUTDETAILS\tFalse\n"
            "EVENTS\t3\t2\t2026-03-04T05:06:08.000000+00:00\tTaskFailed\n"
            "TASKFAILEDEVENTDETAILS\tno such key\tNotFound\tgetItem\tdynamodb\n"
            "EVENTS\t4\t3\t2026-03-04T05:06:08.100000+00:00\tExecutionFailed\n"
            "EXECUTIONFAILEDEVENTDETAILS\tno such key\tNotFound\n",
            " [1 ExecutionStarted, 2 TaskStateEntered, 3 TaskFailed, 4 ExecutionFailed] Fetch 1100 ms "
            "FAILED");
        row("what Step Functions Local prints",
            "2026-03-04 05:06:07.100: [200] StartExecution <= {\"executionArn\":\"arn:x\"}\n"
            "2026-03-04 05:06:07.250: arn:aws:states:us-east-1:1:execution:Shop:run-3 : "
            R"({"Type":"ExecutionStarted","PreviousEventId":0,"ExecutionStartedEventDetails":{"Input":"{}"}})"
            "\n2026-03-04 05:06:08.250: arn:aws:states:us-east-1:1:execution:Shop:run-3 : "
            R"({"Type":"PassStateEntered","PreviousEventId":0,"StateEnteredEventDetails":{"Name":"Wrap"}})"
            "\n",
            "run-3 [1 ExecutionStarted, 2 PassStateEntered] Wrap 1000 ms RUNNING");
    }

    void opened() {
        QFETCH(std::string, text);
        QFETCH(QString, expected);
        QCOMPARE(told(tests::opened(text)), expected);
    }

    void valuesWithoutNamesFindTheirs() {
        const model::HistoryBundle bundle =
            tests::opened("EVENTS\t1\t0\t2026-03-04T05:06:07.000000+00:00\tExecutionStarted\r\n"
                          "EXECUTIONSTARTEDEVENTDETAILS\t{\r\n\t\"a\": 1}\tarn:aws:iam::1:role/sfn\r\n"
                          "EVENTS\t2\t1\t2026-03-04T05:06:08.000000+00:00\tPassStateExited\r\n"
                          "STATEEXITEDEVENTDETAILS\tWrap\t[1, \"a\tb\"]\r\nOUTPUTDETAILS\tFalse\r\n"
                          "EVENTS\t3\t2\t2026-03-04T05:06:08.100000+00:00\tExecutionFailed\r\n"
                          "EXECUTIONFAILEDEVENTDETAILS\tsome cause\tOdd\r\n");
        QCOMPARE(bundle.executions.size(), std::size_t{1});
        const model::Recording& recording = *bundle.executions[0];
        QCOMPARE(recording.rows.size(), std::size_t{3});
        QCOMPARE(recording.payload(recording.rows[0]).get("a").asDouble(), 1.0);
        QCOMPARE(recording.details(recording.rows[1]).get("name").asString(), std::string_view("Wrap"));
        QCOMPARE(recording.details(recording.rows[1]).get("output").asString(),
                 std::string_view("[1, \"a\tb\"]"));
        QCOMPARE(recording.details(recording.rows[2]).get("error").asString(), std::string_view("Odd"));
        QCOMPARE(recording.details(recording.rows[2]).get("cause").asString(),
                 std::string_view("some cause"));
    }

    /// `jq .events[]` prints each on many lines, and of several files one behind the other.
    void eventsOneBehindTheOther() {
        constexpr int kEvents = 5000;
        std::string text;
        for (const int seconds : {1, 2}) {
            for (int id = 1; id <= kEvents; ++id)
                text += "{\n  \"id\": " + std::to_string(id) +
                        ",\n  \"previousEventId\": " + std::to_string(id - 1) +
                        ",\n  \"timestamp\": " + std::to_string(id * seconds) + ",\n  \"type\": \"" +
                        (id == 1         ? "ExecutionStarted"
                         : id == kEvents ? "ExecutionSucceeded"
                         : id % 2 == 0   ? "PassStateEntered"
                                         : "PassStateExited") +
                        "\"\n}\n";
        }
        const model::HistoryBundle bundle = tests::opened(text);
        QCOMPARE(bundle.problems.size(), std::size_t{0});
        QCOMPARE(bundle.executions.size(), std::size_t{2});
        for (const auto& recording : bundle.executions)
            QCOMPARE(recording->rows.size(), std::size_t{kEvents});
    }

    void aFaultOfATableIsSaidWithItsPlace() {
        std::string text = csv("@timestamp,@message", ',', "\n");
        const std::size_t second = text.find("{\"\"id\"\":\"\"2\"\"");
        QVERIFY(second != std::string::npos);
        text.replace(text.find(":", second), 1, ";"); // no JSON
        const QString found = told(tests::opened(text));
        QVERIFY2(found.contains(QStringLiteral("1 ExecutionStarted, 3 ExecutionFailed")), qPrintable(found));
        QVERIFY2(found.contains(QStringLiteral("history.line@%1").arg(second)), qPrintable(found));
    }

    void proseWithACommaIsNoTable() {
        QCOMPARE(told(tests::opened("message,\nnothing")), QStringLiteral("history.shape@0"));
        QCOMPARE(told(tests::opened("Dear all, it failed.\n")), QStringLiteral("history.shape@0"));
    }
};

QTEST_APPLESS_MAIN(TestHistoryShapes)
#include "tst_history_shapes.moc"
