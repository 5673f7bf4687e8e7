// SPDX-License-Identifier: Apache-2.0
#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QRegularExpression>
#include <QTest>
#include <QXmlStreamReader>

#include "tests/support/cli_folder.h"

/// `steploom-cli test`: which cases pass and why not, and the reports that CI systems read.
class TestCliTests : public QObject, steploom::tests::CliFolder {
    Q_OBJECT

    Ended test(const QStringList& arguments) const {
        Ended ended = call(QStringList{QStringLiteral("test")} + arguments);
        // What a run really took differs each time.
        static const QRegularExpression real(QStringLiteral("\\d+\\.\\d{3} ms"));
        ended.out.replace(real, QStringLiteral("* ms"));
        return ended;
    }

private slots:
    void initTestCase() {
        file(
            "order.asl.json",
            R"({"StartAt":"Check","States":{"Check":{"Type":"Task","Resource":"arn:aws:lambda:us-east-1:123456789012:function:check",)"
            R"("Retry":[{"ErrorEquals":["Busy"],"IntervalSeconds":5,"MaxAttempts":2}],"Next":"Ship"},)"
            R"("Ship":{"Type":"Pass","End":true}}})");
        file(
            "order.mocks.json",
            R"({"StateMachines":{"order":{"TestCases":{"Fine":{"Check":"Ok"},"Busy & <twice>":{"Check":"Busy"},)"
            R"("Refused":{"Check":"No"},"Empty #1":{}}}},"MockedResponses":{"Ok":{"0":{"Return":{"id":1,"items":[1,2]}}},)"
            R"("Busy":{"0-1":{"Throw":{"Error":"Busy","Cause":"later"}},"2":{"Return":{"id":2}}},)"
            R"("No":{"0":{"Throw":{"Error":"CardRefused","Cause":"The card <expired> & more"}}}}})");
        file("only.json", R"({"StateMachines":{"x":{"TestCases":{"Fine":{"Check":"Ok"}}}},)"
                          R"("MockedResponses":{"Ok":{"0":{"Return":7}}}})");
        file(
            "several.json",
            R"({"StateMachines":{"a":{"TestCases":{"Fine":{"Check":"Ok"}}},"b":{"TestCases":{"Fine":{"Check":"No"}}}},)"
            R"("MockedResponses":{"Ok":{"0":{"Return":7}},"No":{"0":{"Throw":{"Error":"E"}}}}})");
        file("none.json", R"({"StateMachines":{"a":{"TestCases":{}}}})");
        file("order.Refused.expect.json", R"({"status":"FAILED","error":"CardRefused"})");
        file("order.Busy-twice-.expect.json", R"({"path":["Check","Ship"],"output":{"id":2.0}})");
        file("away.asl.json", R"({"StartAt":"A","States":{"A":{"Type":"Pass","End":true}}})");
    }

    void reports_data() {
        QTest::addColumn<QStringList>("arguments");
        QTest::addColumn<int>("status");
        QTest::addColumn<QString>("out");
        QTest::addColumn<QString>("err");
        const auto row = [](const char* name, const QStringList& arguments, int status, const char* out,
                            const char* err) {
            QTest::newRow(name) << arguments << status << out << err;
        };
        row("all of them", {"order.asl.json"}, 1,
            "ok      Fine (SUCCEEDED, 0.000 s of the execution, * ms)\n"
            "ok      Busy & <twice> (SUCCEEDED, 15.000 s of the execution, * ms)\n"
            "ok      Refused (FAILED, 0.000 s of the execution, * ms)\n"
            "FAILED  Empty #1 (-, 0.000 s of the execution, * ms)\n"
            "        State 'Check' waits for a task that nobody answers.\n"
            "4 test cases: 3 passed, 1 failed.\n",
            "");
        row("chosen ones", {"order.asl.json", "--case", "Refused", "--case", "Fine"}, 0,
            "ok      Fine (SUCCEEDED, 0.000 s of the execution, * ms)\n"
            "ok      Refused (FAILED, 0.000 s of the execution, * ms)\n"
            "2 test cases: 2 passed, 0 failed.\n",
            "");
        row("a machine of another name", {"order.asl.json", "--mocks", "only.json"}, 0,
            "ok      Fine (SUCCEEDED, 0.000 s of the execution, * ms)\n1 test case: 1 passed, 0 failed.\n",
            "");
        row("a failure that nobody expects", {"order.asl.json", "--mocks", "several.json", "--machine", "b"},
            1,
            "FAILED  Fine (FAILED, 0.000 s of the execution, * ms)\n"
            "        It ended FAILED, expected was SUCCEEDED. E: -\n1 test case: 0 passed, 1 failed.\n",
            "");
        row("which machine", {"order.asl.json", "--mocks", "several.json"}, 2, "",
            "several.json: It has several state machines: name one with --machine. There are: a, b\n");
        row("no such machine", {"order.asl.json", "--mocks", "several.json", "--machine", "c"}, 2, "",
            "several.json: It has no state machine 'c'. There are: a, b\n");
        row("no case", {"order.asl.json", "--mocks", "none.json"}, 2, "",
            "none.json: There is no test case in it.\n");
        row("unknown case", {"order.asl.json", "--case", "Fine", "--case", "Ugly"}, 2, "",
            "The mock file has no test case 'Ugly'. There are: Fine, Busy & <twice>, Refused, Empty #1\n");
        row("no mock file", {"away.asl.json"}, 2, "",
            "No mock file is beside the definition. Name one with --mocks FILE.\n");
        row("no definition", {}, 2, "", "No definition given. Try: steploom-cli test DEFINITION\n");
        row("two reports for one place", {"order.asl.json", "--tap", "--junit", "-"}, 2, "",
            "--tap, --coverage, --junit - and --coverage-json - cannot all write to standard output: name a "
            "file for "
            "one of them.\n");
        row("coverage in the way of a report", {"order.asl.json", "--coverage", "--junit", "-"}, 2, "",
            "--tap, --coverage, --junit - and --coverage-json - cannot all write to standard output: name a "
            "file for "
            "one of them.\n");
        row("no percentage", {"order.asl.json", "--coverage-min", "80%"}, 2, "",
            "Option --coverage-min needs a percentage from 0 to 100, not '80%'.\n");
        row("too many percent", {"order.asl.json", "--coverage-min", "100.5"}, 2, "",
            "Option --coverage-min needs a percentage from 0 to 100, not '100.5'.\n");
        row("all covered",
            {"order.asl.json", "--case", "Fine", "--case", "Busy & <twice>", "--coverage", "--coverage-min",
             "100"},
            0,
            "ok      Fine (SUCCEEDED, 0.000 s of the execution, * ms)\n"
            "ok      Busy & <twice> (SUCCEEDED, 15.000 s of the execution, * ms)\n"
            "2 test cases: 2 passed, 0 failed.\n"
            "Coverage 100.0 %: 2 test cases took 5 of 5 parts of the definition.\n"
            "  states: 2 of 2\n  ways on: 2 of 2\n  retriers: 1 of 1\n",
            "");
        row("too little covered",
            {"order.asl.json", "--case", "Refused", "--coverage", "--coverage-min", "20.1"}, 1,
            "ok      Refused (FAILED, 0.000 s of the execution, * ms)\n1 test case: 1 passed, 0 failed.\n"
            "Coverage 20.0 %: 1 test case took 1 of 5 parts of the definition.\n"
            "  states: 1 of 2\n  ways on: 0 of 2\n  retriers: 0 of 1\n"
            "order.asl.json:1:190: never: Check, on to Ship\n"
            "order.asl.json:1:128: never: Check, retrier 1 (Busy)\n"
            "order.asl.json:1:205: never: state Ship\n"
            "order.asl.json:1:227: never: Ship, on to the end\n",
            "Coverage is 20.0 %, less than 20.1 %.\n");
        row("unknown option", {"order.asl.json", "--fast"}, 2, "",
            "There is no option '--fast'. Try: steploom-cli --help\n");
        row("no value", {"order.asl.json", "--case"}, 2, "",
            "Option --case needs a value. Try: steploom-cli --help\n");
    }
    void reports() {
        QFETCH(QStringList, arguments);
        const Ended ended = test(arguments);
        QTEST(ended.err, "err");
        QTEST(ended.out, "out");
        QTEST(ended.status, "status");
    }

    void expectations_data() {
        QTest::addColumn<QByteArray>("expect");
        QTest::addColumn<QString>("difference"); ///< empty: it passes
        const auto row = [](const char* name, const char* expect, const char* difference) {
            QTest::newRow(name) << QByteArray(expect) << difference;
        };
        row("nothing", "{}", "");
        row("all", R"({"status":"SUCCEEDED","output":{"items":[1,2],"id":1},"path":["Check","Ship"]})", "");
        row("a part", R"({"outputContains":{"items":[1,2]}})", "");
        row("status", R"({"status":"FAILED"})", "It ended SUCCEEDED, expected was FAILED.");
        row("error", R"({"error":"E"})", "It ended SUCCEEDED, expected was FAILED.");
        row("another value", R"({"output":{"id":3,"items":[1,2]}})",
            "The output at /id is 1, expected was 3.");
        row("too little", R"({"output":{"id":1}})", "The output has at /items what is not expected: [1,2].");
        row("too much", R"({"output":{"id":1,"items":[1,2],"x":null}})",
            "The output has nothing at /x, expected was null.");
        row("another part", R"({"outputContains":{"items":[1,3]}})",
            "The output at /items/1 is 2, expected was 3.");
        row("no such part", R"({"outputContains":{"a/b":1}})",
            "The output has nothing at /a~1b, expected was 1.");
        row("another state", R"({"path":["Check","Bill"]})",
            "State 2 of the path is Ship, expected was Bill.");
        row("a longer path", R"({"path":["Check","Ship","Bill"]})",
            "The path ends before state 3, expected was Bill.");
        row("a shorter path", R"({"path":["Check"]})",
            "The path goes on with state 2, Ship, where it should end.");
        row("unknown member", R"({"outcome":1})",
            "order.Fine.expect.json: The expectation has a 'outcome' that is unknown or not of the right "
            "kind.");
        row("unknown status", R"({"status":"GOOD"})",
            "order.Fine.expect.json: \"GOOD\" is no status that an execution ends with.");
        row("no object", "[]", "order.Fine.expect.json: An expectation is a JSON object.");
        row("broken", "{\n  \"a\": 1,\n}", "order.Fine.expect.json:3:1: This is not valid JSON.");
    }
    void expectations() {
        QFETCH(QByteArray, expect);
        QFETCH(QString, difference);
        file("order.Fine.expect.json", expect);
        const Ended ended = test({"order.asl.json", "--case", "Fine"});
        QFile::remove(m_folder.filePath("order.Fine.expect.json"));
        const QStringList lines = ended.out.split('\n');
        QCOMPARE(lines.value(1).startsWith("        ") ? lines.value(1).trimmed() : QString(), difference);
        QCOMPARE(ended.status, difference.isEmpty() ? 0 : 1);
    }

    void writesCoverage() {
        QCOMPARE(test({"order.asl.json", "--case", "Fine", "--coverage-json", "covered.json"}).status, 0);
        QFile written(m_folder.filePath("covered.json"));
        QVERIFY(written.open(QIODevice::ReadOnly));
        const QJsonObject found = QJsonDocument::fromJson(written.readAll()).object();
        QCOMPARE(found["percent"].toDouble(), 80.0);
        QCOMPARE(found["runs"].toInt(), 1);
        const QJsonArray items = found["items"].toArray();
        QCOMPARE(items.size(), 5);
        const QJsonObject retrier = items[2].toObject();
        QCOMPARE(retrier["kind"].toString(), QStringLiteral("retrier"));
        QCOMPARE(retrier["pointer"].toString(), QStringLiteral("/States/Check/Retry/0"));
        QCOMPARE(retrier["count"].toInt(), 0);
        QCOMPARE(retrier["column"].toInt(), 128);
        const Ended shown = test({"order.asl.json", "--case", "Fine", "--coverage-json", "-"});
        QCOMPARE(QJsonDocument::fromJson(shown.out.toUtf8()).object(), found);
        const Ended tap = test({"order.asl.json", "--case", "Fine", "--tap", "--coverage"});
        QVERIFY2(tap.out.contains("\n# Coverage 80.0 %: 1 test case took 4 of 5 parts of the definition.\n"),
                 qPrintable(tap.out));
    }

    /// Of the case, else --input, else beside the definition.
    void takesTheInputOfTheCase() {
        file("in.asl.json", R"({"StartAt":"A","States":{"A":{"Type":"Pass","End":true}}})");
        file("in.mocks.json", R"({"StateMachines":{"in":{"TestCases":{"One":{},"Two":{}}}}})");
        file("in.One.input.json", R"({"from":"case"})");
        file("in.One.expect.json", R"({"output":{"from":"case"}})");
        file("in.Two.expect.json", R"({"output":{}})");
        QCOMPARE(test({"in.asl.json"}).status, 0);
        file("in.input.json", R"({"from":"definition"})");
        file("in.Two.expect.json", R"({"output":{"from":"definition"}})");
        QCOMPARE(test({"in.asl.json"}).status, 0);
        file("given.json", R"({"from":"option"})");
        QVERIFY(test({"in.asl.json", "--input", "given.json"})
                    .out.contains("The output at /from is \"option\", expected was \"definition\"."));
    }

    void writesTap() {
        const Ended ended = test({"order.asl.json", "--tap", "--case", "Refused", "--case", "Empty #1"});
        QString out = ended.out;
        static const QRegularExpression real(QStringLiteral("duration_ms: \\d+\\.\\d{3}\n"));
        out.replace(real, "duration_ms: *\n");
        QCOMPARE(out, QString("TAP version 13\n1..2\n"
                              "ok 1 - Refused\n  ---\n  status: \"FAILED\"\n  duration_ms: *\n"
                              "  virtual_ms: 0\n  ...\n"
                              "not ok 2 - Empty \\#1\n  ---\n"
                              "  message: \"State 'Check' waits for a task that nobody answers.\"\n"
                              "  status: \"-\"\n  duration_ms: *\n  virtual_ms: 0\n  ...\n"));
        QCOMPARE(ended.status, 1);
    }

    void writesJUnit() {
        file("order.Refused.expect.json", R"({"status":"FAILED","cause":"\u0001<\uFFFF>"})");
        const Ended ended = test({"order.asl.json", "--junit", "out.xml"});
        file("order.Refused.expect.json", R"({"status":"FAILED","error":"CardRefused"})");
        QCOMPARE(ended.status, 1);
        QVERIFY(ended.out.endsWith("4 test cases: 2 passed, 2 failed.\n")); // beside the file
        QFile in(m_folder.filePath("out.xml"));
        QVERIFY(in.open(QIODevice::ReadOnly));
        QXmlStreamReader xml(&in);
        QStringList seen;
        while (!xml.atEnd()) {
            if (xml.readNext() != QXmlStreamReader::StartElement)
                continue;
            const auto value = [&](const char* name) {
                return xml.attributes().value(QLatin1String(name)).toString();
            };
            if (xml.name() == QLatin1String("testsuite"))
                seen << value("name") + ' ' + value("tests") + ' ' + value("failures") + ' ' +
                            value("errors");
            else if (xml.name() == QLatin1String("testcase"))
                seen << value("classname") + '/' + value("name");
            else if (xml.name() == QLatin1String("failure") || xml.name() == QLatin1String("error"))
                seen << xml.name().toString() + ' ' + value("type") + ' ' + value("message");
        }
        QVERIFY2(!xml.hasError(), qPrintable(xml.errorString()));
        QCOMPARE(seen, QStringList({"order 4 1 1", "order/Fine", "order/Busy & <twice>", "order/Refused",
                                    QString("failure test.cause The cause is 'The card <expired> & more', "
                                            "expected was '%1<%1>'.")
                                        .arg(QChar(0xFFFD)),
                                    "order/Empty #1",
                                    "error test.open State 'Check' waits for a task that nobody answers."}));
        QVERIFY(test({"order.asl.json", "--junit", "-"}).out.startsWith("<?xml"));
    }
};

QTEST_GUILESS_MAIN(TestCliTests)
#include "tst_cli_tests.moc"
