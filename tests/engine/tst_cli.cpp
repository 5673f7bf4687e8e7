// SPDX-License-Identifier: Apache-2.0
#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QTest>

#include "tests/support/cli_folder.h"

/// The program as people and scripts call it: exit status, output, messages with their place.
class TestCli : public QObject, steploom::tests::CliFolder {
    Q_OBJECT

private slots:
    void initTestCase() {
        file("pass.json", R"({"StartAt":"A","States":{"A":{"Type":"Pass","End":true}}})");
        file("fail.json", R"({"StartAt":"A","States":{"A":{"Type":"Fail","Error":"E","Cause":"because"}}})");
        file("slow.json",
             R"({"StartAt":"A","TimeoutSeconds":1,"States":{"A":{"Type":"Wait","Seconds":9,"End":true}}})");
        file(
            "task.json",
            R"({"StartAt":"T","States":{"T":{"Type":"Task","Resource":"arn:aws:states:::lambda:invoke","End":true}}})");
        file(
            "mocks.json",
            R"({"StateMachines":{"M":{"TestCases":{"Good":{"T":"G"},"Bad":{"T":"B"}}}},)"
            R"("MockedResponses":{"G":{"0":{"Return":{"ok":true}}},"B":{"0":{"Throw":{"Error":"No","Cause":"way"}}}}})");
        file("wrong.json", "{\n  \"StartAt\": \"A\",\n  \"States\": {\n    \"A\": { \"Type\": \"Pass\", "
                           "\"Next\": \"B\" }\n  }\n}\n");
        file(
            "token.json",
            R"({"StartAt":"T","States":{"T":{"Type":"Task","Resource":"arn:aws:states:::lambda:invoke.waitForTaskToken",)"
            R"("Parameters":{"FunctionName":"f","Payload":{"t.$":"$$.Task.Token"}},"End":true}}})");
        file("broken.json", "{\n  \"a\": 1,\n}");
    }

    void outcomes_data() {
        QTest::addColumn<QStringList>("arguments");
        QTest::addColumn<int>("status");
        QTest::addColumn<QString>("out");
        QTest::addColumn<QString>("err");
        const auto row = [](const char* name, const QStringList& arguments, int status, const char* out,
                            const char* err) {
            QTest::newRow(name) << arguments << status << out << err;
        };
        row("succeeds", {"run", "pass.json"}, 0, "{}\n", "");
        row("fails", {"run", "fail.json"}, 1, "", "FAILED\nError: E\nCause: because\n");
        row("times out", {"run", "slow.json"}, 1, "", "TIMED_OUT\n");
        row("mocked", {"run", "task.json", "--mocks", "mocks.json", "--case", "Good"}, 0,
            "{\n  \"ok\": true\n}\n", "");
        row("mocked failure",
            {"run", "task.json", "--mocks", "mocks.json", "--case", "Bad", "--machine", "M"}, 1, "",
            "FAILED\nError: No\nCause: way\n");
        row("nothing", {}, 2, "", "No command given. Try: steploom-cli run DEFINITION\n");
        row("unknown command", {"fly"}, 2, "", "There is no command 'fly'. Try: steploom-cli --help\n");
        row("unknown option", {"run", "pass.json", "--fast"}, 2, "",
            "There is no option '--fast'. Try: steploom-cli --help\n");
        row("no value", {"run", "pass.json", "--input"}, 2, "",
            "Option --input needs a value. Try: steploom-cli --help\n");
        row("no definition", {"run"}, 2, "", "No definition given. Try: steploom-cli run DEFINITION\n");
        row("missing file", {"run", "none.json"}, 2, "",
            "none.json: There is no such file. Check the path.\n");
        row("directory", {"run", "."}, 2, "", ".: This is a directory. Name a file in it.\n");
        row("wrong definition", {"run", "wrong.json"}, 2, "",
            "wrong.json:4:36: Next names 'B', but there is no such state.\n");
        row("broken input", {"run", "pass.json", "--input", "broken.json"}, 2, "",
            "broken.json:3:1: This is not valid JSON, near '1,<U+000A>}'. Check for a missing or superfluous "
            "comma, quote or "
            "bracket.\n");
        row("unknown case", {"run", "task.json", "--mocks", "mocks.json", "--case", "Ugly"}, 2, "",
            "The mock file has no test case 'Ugly'. There are: M/Good, M/Bad\n");
        row("case without mocks", {"run", "task.json", "--case", "Good"}, 2, "",
            "--case needs --mocks: say which file has the test cases.\n");
        row("nobody answers", {"run", "task.json"}, 2, "",
            "State 'T' waits for a task that nobody answers. Give a test case that mocks it (--mocks FILE "
            "--case NAME).\n");
    }
    void outcomes() {
        QFETCH(QStringList, arguments);
        QFETCH(int, status);
        QFETCH(QString, out);
        QFETCH(QString, err);
        const Ended ended = call(arguments);
        QCOMPARE(ended.err, err);
        QCOMPARE(ended.out, out);
        QCOMPARE(ended.status, status);
    }

    void draws_data() {
        QTest::addColumn<QStringList>("arguments");
        QTest::addColumn<int>("status");
        QTest::addColumn<QString>("begins");
        QTest::addColumn<QString>("err");
        const auto row = [](const char* name, const QStringList& arguments, int status, const char* begins,
                            const char* err) {
            QTest::newRow(name) << arguments << status << begins << err;
        };
        row("svg", {"export", "pass.json", "--to", "svg"}, 0, "<?xml", "");
        row("mermaid", {"export", "pass.json", "--to", "mermaid"}, 0,
            "flowchart TD\n  start(( ))\n  s0[\"A\"]\n  start --> s0\n", "");
        row("dot", {"export", "--to", "dot", "pass.json"}, 0, "digraph workflow {\n", "");
        row("dangling", {"export", "wrong.json", "--to", "mermaid"}, 0,
            "flowchart TD\n  start(( ))\n  s0[\"A\"]\n  start --> s0\n", "");
        row("help", {"export", "--help"}, 0, "Steploom", "");
        row("no format", {"export", "pass.json"}, 2, "",
            "Say what to write: --to svg, --to mermaid, --to dot or --to terraform.\n");
        row("unknown format", {"export", "pass.json", "--to", "gif"}, 2, "",
            "Option --to takes one of svg, mermaid, dot, terraform, not 'gif'.\n");
        row("unknown theme", {"export", "pass.json", "--to", "svg", "--theme", "blue"}, 2, "",
            "Option --theme takes one of light, dark, not 'blue'.\n");
        row("no file", {"export", "--to", "svg"}, 2, "",
            "No definition given. Try: steploom-cli export FILE --to svg\n");
        row("two files", {"export", "pass.json", "fail.json", "--to", "svg"}, 2, "",
            "More than one definition given: 'fail.json' is too many.\n");
        row("missing file", {"export", "none.json", "--to", "svg"}, 2, "",
            "none.json: There is no such file. Check the path.\n");
        row("nothing to draw", {"export", "mocks.json", "--to", "svg"}, 2, "",
            "mocks.json: There is nothing to draw: no state and no StartAt.\n");
        row("nowhere to write", {"export", "pass.json", "--to", "svg", "-o", "none/a.svg"}, 2, "",
            "none/a.svg: Its directory does not exist. Create it first.\n");
    }
    void draws() {
        QFETCH(QStringList, arguments);
        QFETCH(int, status);
        QFETCH(QString, begins);
        QFETCH(QString, err);
        const Ended ended = call(arguments);
        QCOMPARE(ended.err, err);
        QCOMPARE(ended.out.left(begins.isEmpty() ? -1 : begins.size()), begins);
        QCOMPARE(ended.status, status);
    }

    void drawsToAFileAndFromInput() {
        const Ended light = call({"export", "pass.json", "--to", "svg", "-o", "a.svg"});
        QCOMPARE(light.status, 0);
        QCOMPARE(light.out, QString());
        const QByteArray drawn = content("a.svg");
        QVERIFY(drawn.contains("<title>pass</title>"));
        QVERIFY(drawn.contains("Pass A, ends"));
        QCOMPARE(call({"export", "pass.json", "--to", "svg"}).out.toUtf8(), drawn);
        QVERIFY(call({"export", "pass.json", "--to", "svg", "--theme", "dark"}).out.toUtf8() != drawn);
        QCOMPARE(call({"export", "-", "--to", "dot"}, content("pass.json")).out,
                 call({"export", "pass.json", "--to", "dot"}).out);
    }

    void drawsWhatABrokenTextHas() {
        const Ended ended =
            call({"export", "-", "--to", "mermaid"},
                 R"({"StartAt":"A","States":{"A":{"Type":"Pass","Next":"B"},"B":{"Type":"Succeed")");
        QCOMPARE(ended.status, 1);
        QVERIFY2(ended.err.startsWith("-:1:"), qPrintable(ended.err));
        QVERIFY2(ended.out.contains("s0 --> s1"), qPrintable(ended.out));
    }

    void compares_data() {
        QTest::addColumn<QStringList>("arguments");
        QTest::addColumn<int>("status");
        QTest::addColumn<QString>("out");
        QTest::addColumn<QString>("err");
        const auto row = [](const char* name, const QStringList& arguments, int status, const char* out,
                            const char* err) {
            QTest::newRow(name) << arguments << status << out << err;
        };
        file("before.json",
             R"({"StartAt":"A","States":{"A":{"Type":"Wait","Seconds":9,"Next":"M"},)"
             R"("M":{"Type":"Map","ItemProcessor":{"StartAt":"I","States":{"I":{"Type":"Pass",)"
             R"("End":true}}},"Next":"Z"},"Z":{"Type":"Fail","Error":"E"}}})");
        file("after.json",
             R"({"TimeoutSeconds":5,"StartAt":"A","States":{"A":{"Type":"Wait","Seconds":8,)"
             R"("Next":"New"},"New":{"Type":"Pass","Next":"M"},"M":{"Type":"Map","ItemProcessor":)"
             R"({"StartAt":"I","States":{"I":{"Type":"Pass","Comment":"c","End":true}}},)"
             R"("Next":"End"},"End":{"Type":"Fail","Error":"E"}}})");
        file("respelt.json", R"({ "States": {"A": {"End": true, "Type": "Pass"}}, "StartAt": "\u0041" })");
        row("same", {"diff", "pass.json", "respelt.json"}, 0, "Both mean the same.\n", "");
        row("different", {"diff", "before.json", "after.json"}, 1,
            "~ the state machine itself\n    + TimeoutSeconds: 5\n~ Wait A\n    ~ Seconds: 9 -> 8\n"
            "    ~ Next: \"M\" -> \"New\"\n+ Pass New\n~ Pass I at /States/M/ItemProcessor/States/I\n"
            "    + Comment: \"c\"\n~ Fail End (was Z)\nStates: 1 added, 0 removed, 3 changed.\n",
            "");
        row("one file", {"diff", "pass.json"}, 2, "",
            "Give two definitions. Try: steploom-cli diff BEFORE AFTER\n");
        row("unknown option", {"diff", "pass.json", "pass.json", "--xml"}, 2, "",
            "There is no option '--xml'. Try: steploom-cli --help\n");
        row("missing file", {"diff", "pass.json", "none.json"}, 2, "",
            "none.json: There is no such file. Check the path.\n");
        row("standard input twice", {"diff", "-", "-"}, 2, "",
            "Give two definitions. Try: steploom-cli diff BEFORE AFTER\n");
    }
    void compares() { outcomes(); }

    void comparesAsJson() {
        const Ended ended = call({"diff", "before.json", "after.json", "--json"});
        QCOMPARE(ended.status, 1);
        const QJsonObject diff = QJsonDocument::fromJson(ended.out.toUtf8()).object();
        QCOMPARE(diff["same"].toBool(true), false);
        QCOMPARE(diff["machine"][0]["pointer"].toString(), QStringLiteral("/TimeoutSeconds"));
        QVERIFY(diff["machine"][0]["before"].isNull());
        const QJsonArray states = diff["states"].toArray();
        QCOMPARE(states.size(), 4);
        QCOMPARE(states[3].toObject()["renamedFrom"].toString(), QStringLiteral("Z"));
        const QJsonArray transitions = diff["transitions"].toArray();
        QCOMPARE(transitions.size(), 2);
        QCOMPARE(transitions[0].toObject()["change"].toString(), QStringLiteral("retargeted"));
        QCOMPARE(transitions[0].toObject()["before"].toString(), QStringLiteral("M"));
        QCOMPARE(transitions[0].toObject()["after"].toString(), QStringLiteral("New"));
        QCOMPARE(transitions[1].toObject()["change"].toString(), QStringLiteral("added"));
        QCOMPARE(call({"diff", "-", "pass.json", "--json"}, content("pass.json")).status, 0);
        const Ended broken = call({"diff", "-", "pass.json"}, "{");
        QCOMPARE(broken.status, 2);
        QVERIFY2(broken.err.startsWith("-:1:1: "), qPrintable(broken.err));
    }

    void lints_data() {
        QTest::addColumn<QStringList>("arguments");
        QTest::addColumn<int>("status");
        QTest::addColumn<QString>("out");
        QTest::addColumn<QString>("err");
        const auto row = [](const char* name, const QStringList& arguments, int status, const QString& out,
                            const char* err) {
            QTest::newRow(name) << QStringList{QStringLiteral("lint")} + arguments << status << out << err;
        };
        row("nothing wrong", {"pass.json", "fail.json"}, 0, "", "");
        row("an error", {"wrong.json"}, 1,
            "wrong.json:4:36: error: There is no state “B”. Name one of the states, or add it. "
            "[structure.unknown-target]\n",
            "");
        row("lenient JSON", {"broken.json"}, 1,
            "broken.json:1:1: error: “States” is missing. Add an object with the states. "
            "[structure.missing-states]\n"
            "broken.json:1:1: error: “StartAt” is missing. Name the state to begin with. "
            "[structure.missing-start]\n"
            "broken.json:2:3: error: “a” is no field of StateMachine. Check its spelling, or remove it. "
            "[field.unknown]\n"
            "broken.json:2:9: warning: JSON has no comma before a closing bracket. Remove it. "
            "[syntax.trailing-comma]\n",
            "");
        row("no type", {"token.json"}, 0,
            "token.json:1:56: hint: Without TimeoutSeconds this waits for its token up to a year. Set "
            "TimeoutSeconds or HeartbeatSeconds. [task.no-timeout]\n",
            "");
        row("express", {"--type", "EXPRESS", "token.json"}, 1,
            "token.json:1:56: error: Express workflows cannot wait for a task token. Use a Standard "
            "workflow, "
            "or call without .waitForTaskToken. [express.callback]\n",
            "");
        row("an unknown type", {"--type", "FAST", "pass.json"}, 2, "",
            "Option --type takes one of STANDARD, EXPRESS, not 'FAST'.\n");
        row("an unknown format", {"pass.json", "--format", "xml"}, 2, "",
            "Option --format takes one of text, json, sarif, not 'xml'.\n");
        row("no file", {}, 2, "", "No file given. Try: steploom-cli lint FILE\n");
        row("one file is missing", {"none.json", "wrong.json"}, 2,
            "wrong.json:4:36: error: There is no state “B”. Name one of the states, or add it. "
            "[structure.unknown-target]\n",
            "none.json: There is no such file. Check the path.\n");
        row("nothing to tell as JSON", {"pass.json", "--format", "json"}, 0, "[]\n", "");
    }
    void lints() {
        QFETCH(QStringList, arguments);
        QFETCH(int, status);
        QFETCH(QString, out);
        QFETCH(QString, err);
        const Ended ended = call(arguments);
        QCOMPARE(ended.err, err);
        QCOMPARE(ended.out, out);
        QCOMPARE(ended.status, status);
    }

    void lintsStandardInput() {
        const Ended ended =
            call({"lint", "-", "--format", "json"}, R"({"StartAt":"A","States":{"A":{"Type":"Pas"}}})");
        QCOMPARE(ended.status, 1);
        const QJsonArray rows = QJsonDocument::fromJson(ended.out.toUtf8()).array();
        QCOMPARE(rows.size(), 1);
        const QJsonObject row = rows[0].toObject();
        QCOMPARE(row["code"].toString(), QStringLiteral("structure.unknown-type"));
        QCOMPARE(row["pointer"].toString(), QStringLiteral("/States/A/Type"));
        QCOMPARE(row["severity"].toString(), QStringLiteral("error"));
        QCOMPARE(row["line"].toInt(), 1);
        QCOMPARE(row["column"].toInt(), 38);
        QCOMPARE(row["endColumn"].toInt(), 43);
        QVERIFY(!row["message"].toString().isEmpty());
        QVERIFY(!row["remedy"].toString().isEmpty());
    }

    /// What SARIF 2.1.0 asks of a log.
    void lintsAsSarif() {
        const Ended ended = call({"lint", "wrong.json", "fail.json", "--format", "sarif"});
        QCOMPARE(ended.status, 1);
        const QJsonObject log = QJsonDocument::fromJson(ended.out.toUtf8()).object();
        QCOMPARE(log["version"].toString(), QStringLiteral("2.1.0"));
        const QJsonObject run = log["runs"].toArray()[0].toObject();
        const QJsonObject driver = run["tool"].toObject()["driver"].toObject();
        QCOMPARE(driver["name"].toString(), QStringLiteral("Steploom"));
        const QJsonArray rules = driver["rules"].toArray();
        const QJsonArray results = run["results"].toArray();
        QCOMPARE(results.size(), 1);
        const QJsonObject result = results[0].toObject();
        QCOMPARE(result["ruleId"], rules[result["ruleIndex"].toInt()].toObject()["id"]);
        QCOMPARE(result["level"].toString(), QStringLiteral("error"));
        QVERIFY(!result["message"].toObject()["text"].toString().isEmpty());
        const QJsonObject place = result["locations"].toArray()[0].toObject()["physicalLocation"].toObject();
        QCOMPARE(place["artifactLocation"].toObject()["uri"].toString(), QStringLiteral("wrong.json"));
        const QJsonObject region = place["region"].toObject();
        QCOMPARE(region["startLine"].toInt(), 4);
        QCOMPARE(region["startColumn"].toInt(), 36);
        QCOMPARE(region["endColumn"].toInt(), 39);
    }

    void inputFromStandardInput() {
        const Ended ended = call({"run", "pass.json", "--input", "-"}, R"({"b":1,"a":[2.0]})");
        QCOMPARE(ended.status, 0);
        QCOMPARE(ended.out, QStringLiteral("{\n  \"b\": 1,\n  \"a\": [\n    2.0\n  ]\n}\n"));
    }

    void writesTheHistory() {
        QCOMPARE(call({"run", "pass.json", "--history", "out.json"}).status, 0);
        const QByteArray history = content("out.json");
        QVERIFY(history.startsWith("{\n  \"events\": ["));
        QVERIFY(history.contains("\"type\":\"PassStateExited\""));
        QCOMPARE(call({"run", "pass.json", "--history", "out2.json"}).status, 0);
        QCOMPARE(content("out2.json"), history);
        QCOMPARE(call({"run", "pass.json", "--history", "none/out.json"}).status, 2);
    }

    void helpAndVersion() {
        QVERIFY(call({"--help"}).out.contains("steploom-cli run DEFINITION"));
        QCOMPARE(call({"--help"}).status, 0);
        QVERIFY(call({"--version"}).out.startsWith("steploom-cli "));
    }

    void fillsPlaceholdersIn() {
        file("order.asl.json", "{\"StartAt\": \"A\", /* all */ \"States\": {\"A\": {\"Type\": \"Pass\", "
                               "\"Result\": [${Count}, \"${Name}\"], \"End\": true}}}");
        file("more.env", "Count=2\nName=it \"is\"\n");
        QCOMPARE(call({"run", "order.asl.json"}).status, 2);
        const Ended filled = call({"run", "order.asl.json", "--values", "more.env"});
        QCOMPARE(filled.out.simplified(), QStringLiteral("[ 2, \"it \\\"is\\\"\" ]"));
        file("order.values.json", R"({"Count": 3, "Name": "x"})");
        QCOMPARE(call({"run", "order.asl.json"}).out.simplified(), QStringLiteral("[ 3, \"x\" ]"));
        file("bad.values.json", "[1]");
        const Ended bad = call({"run", "order.asl.json", "--values", "bad.values.json"});
        QCOMPARE(bad.status, 2);
        QVERIFY(bad.err.contains(QStringLiteral("ParameterKey")));
        QVERIFY(QFile::remove(m_folder.filePath("order.values.json")));
    }

    void formats() {
        file("ugly.json", "{ \"StartAt\" :\"A\",\n\"States\":{} } /* end */");
        const QByteArray pretty = "{\n  \"StartAt\": \"A\",\n  \"States\": {}\n} /* end */\n";
        QCOMPARE(call({"format", "ugly.json"}).out.toUtf8(), pretty);
        QCOMPARE(call({"format", "--check", "ugly.json"}).status, 1);
        QCOMPARE(call({"format", "--write", "ugly.json"}).status, 0);
        QCOMPARE(content("ugly.json"), pretty);
        QCOMPARE(call({"format", "--check", "ugly.json"}).status, 0);
        QCOMPARE(call({"format", "--indent", "99", "ugly.json"}).status, 2);
        QCOMPARE(call({"format", "broken.json", "none.json"}).status, 2);
        QCOMPARE(call({"format", "-", "--indent", "tab"}, "[1,\n2]").out,
                 QStringLiteral("[\n\t1,\n\t2\n]\n"));
    }
};

QTEST_GUILESS_MAIN(TestCli)
#include "tst_cli.moc"
