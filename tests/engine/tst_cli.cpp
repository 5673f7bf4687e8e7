// SPDX-License-Identifier: Apache-2.0
#include <QCoreApplication>
#include <QFile>
#include <QProcess>
#include <QTemporaryDir>
#include <QTest>

/// The program as people and scripts call it: exit status, output, messages with their place.
class TestCli : public QObject {
    Q_OBJECT

    struct Ended {
        int status = -1;
        QString out;
        QString err;
    };

    Ended call(const QStringList& arguments, const QByteArray& input = {}) {
        QProcess process;
        process.setWorkingDirectory(m_folder.path());
        process.start(QCoreApplication::applicationDirPath() + "/../bin/steploom-cli", arguments);
        process.write(input);
        process.closeWriteChannel();
        if (!process.waitForFinished(20'000) || process.exitStatus() != QProcess::NormalExit)
            return {};
        return {process.exitCode(), QString::fromUtf8(process.readAllStandardOutput()),
                QString::fromUtf8(process.readAllStandardError())};
    }
    void file(const char* name, const QByteArray& text) {
        QFile out(m_folder.filePath(name));
        QVERIFY(out.open(QIODevice::WriteOnly));
        out.write(text);
    }
    QByteArray content(const char* name) {
        QFile in(m_folder.filePath(name));
        return in.open(QIODevice::ReadOnly) ? in.readAll() : QByteArray();
    }

    QTemporaryDir m_folder;

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
