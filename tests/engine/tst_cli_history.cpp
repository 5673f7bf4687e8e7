// SPDX-License-Identifier: Apache-2.0
#include <QDir>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QRegularExpression>
#include <QTest>

#include "tests/support/cli_folder.h"

/// `steploom-cli history` as people and scripts call it.
class TestCliHistory : public QObject, steploom::tests::CliFolder {
    Q_OBJECT

    Ended history(const QStringList& arguments) { return call(QStringList{"history"} + arguments); }
    QJsonDocument json(const QStringList& arguments) {
        return QJsonDocument::fromJson(history(arguments + QStringList{"--json"}).out.toUtf8());
    }

private slots:
    /// Two runs of one machine: one that succeeds after a retry, one that fails.
    void initTestCase() {
        QByteArray machine =
            "{'StartAt':'T','States':{'T':{'Type':'Task','Resource':'arn:aws:states:::lambda:invoke',"
            "'Retry':[{'ErrorEquals':['Busy'],'IntervalSeconds':2}],'Catch':[{'ErrorEquals':['Poor'],'Next':'"
            "P'}],"
            "'End':true},'P':{'Type':'Pass','End':true}}}";
        file("machine.json", machine.replace('\'', '"'));
        QByteArray mocks =
            "{'StateMachines':{'M':{'TestCases':{'Good':{'T':'G'},'Bad':{'T':'B'}}}},'MockedResponses':{"
            "'G':{'0':{'Throw':{'Error':'Busy','Cause':'wait'}},'1':{'Return':{'ok':true}}},"
            "'B':{'0':{'Throw':{'Error':'Broken','Cause':{'errorMessage':'no "
            "luck','errorType':'Broken'}}}}}}";
        file("mocks.json", mocks.replace('\'', '"'));
        QVERIFY(QDir(m_folder.path()).mkdir("runs"));
        QCOMPARE(call({"run", "machine.json", "--mocks", "mocks.json", "--case", "Good", "--history",
                       "runs/good.json"})
                     .status,
                 0);
        QCOMPARE(call({"run", "machine.json", "--mocks", "mocks.json", "--case", "Bad", "--history",
                       "runs/bad.json"})
                     .status,
                 1);
    }

    void summary() {
        const Ended good = history({"runs/good.json"});
        QCOMPARE(good.status, 0);
        QVERIFY(good.out.startsWith(QStringLiteral("SUCCEEDED\n")));
        QVERIFY(good.out.contains(QStringLiteral("took 2.000 s")));
        QVERIFY(good.out.contains(QStringLiteral("1 retry,")));
        const Ended bad = history({"runs/bad.json", "--summary"});
        QCOMPARE(bad.status, 0);
        QVERIFY(bad.out.contains(QStringLiteral("Failed in T\n")));
        QVERIFY(bad.out.contains(QStringLiteral("Broken: no luck")));
        const QJsonArray both = json({"runs"}).object()["executions"].toArray();
        QCOMPARE(both.size(), 2);
        QCOMPARE(both[0].toObject()["failure"].toObject()["state"].toString(), QStringLiteral("T"));
        QCOMPARE(both[1].toObject()["durationMs"].toInt(), 2000);
    }

    void views() {
        const Ended timeline = history({"runs/good.json", "--timeline"});
        QVERIFY2(timeline.out.contains(QStringLiteral("retry 2.000 s")), qPrintable(timeline.out));
        QVERIFY(history({"runs/good.json", "--states"}).out.contains(QStringLiteral("(start) -> T: 1")));
        QVERIFY(history({"runs/good.json", "--limits"})
                    .out.contains(QStringLiteral("As Standard: 2 transitions")));
        QCOMPARE(json({"runs/good.json", "--states"})
                     .array()[0]
                     .toObject()["states"]
                     .toArray()[0]
                     .toObject()["attempts"]
                     .toInt(),
                 2);
        QVERIFY(json({"runs/good.json", "--limits"}).array()[0].toObject()["cost"].isObject());
        QVERIFY(json({"runs/good.json", "--timeline"}).array()[0].isArray());
    }

    void check() {
        const Ended same = history({"runs", "--check", "machine.json"});
        QCOMPARE(same.status, 0);
        QCOMPARE(same.out.count(QStringLiteral("agrees")), 2);
        file("changed.json", content("machine.json").replace("lambda:invoke", "sns:publish"));
        const Ended changed = history({"runs/good.json", "--check", "changed.json"});
        QCOMPARE(changed.status, 1);
        QVERIFY2(changed.out.contains(QStringLiteral("Event 3: ")), qPrintable(changed.out));
        QVERIFY(changed.out.contains(QStringLiteral("the definition is another one")));
        QCOMPARE(
            json({"runs/good.json", "--check", "changed.json"}).array()[0].toObject()["reason"].toString(),
            QStringLiteral("DEFINITION"));
        QCOMPARE(history({"runs/good.json", "--check", "mocks.json"}).status, 2);
    }

    void numbersAgreeWithTheirWords() {
        const QRegularExpression wrong(
            QStringLiteral("\\b1 (events|visits|states|retries|errors|lines|items|executions|transitions)\\b"
                           "|\\b(0|[2-9]|\\d\\d+) (event|visit|state|retry|error|line|item|execution)\\b"
                           "|[{}|]"));
        for (const char* view : {"--summary", "--states", "--limits", "--compare"}) {
            const QString said = history({"runs", view}).out;
            QVERIFY2(!said.contains(wrong), qPrintable(wrong.match(said).captured() + ": " + said));
        }
        QVERIFY(history({"runs/good.json", "--states"}).out.contains(QStringLiteral(" 1 visit,")));
        QVERIFY(history({"runs/good.json"}).out.contains(QStringLiteral(" of 1 state,")));
    }

    void tablesOfSeveralFilesAreToldApart() {
        for (const char* view : {"--summary", "--timeline", "--states", "--limits", "--compare"}) {
            const QString said = history({"runs", view}).out;
            for (const QString& name : QDir(m_folder.filePath(QStringLiteral("runs"))).entryList(QDir::Files))
                QVERIFY2(said.contains(name), qPrintable(QLatin1String(view) + ": " + said));
            QVERIFY(!history({"runs/good.json", view}).out.contains(QStringLiteral("good.json:")));
        }
    }

    void coverageAndComparison() {
        const Ended coverage = history({"runs", "--coverage", "machine.json"});
        QCOMPARE(coverage.status, 0);
        QVERIFY(coverage.out.contains(QStringLiteral("never: /States/T/Catch/0")));
        QVERIFY(!coverage.out.contains(QStringLiteral("/States/T/Retry/0")));
        const Ended two = history({"runs", "--compare"});
        QCOMPARE(two.status, 1);
        QVERIFY(two.out.contains(QStringLiteral("They part in T")));
        QCOMPARE(history({"runs/good.json", "runs/good.json", "--compare"}).status, 0);
        QVERIFY(history({"runs/good.json", "--compare"}).out.contains(QStringLiteral("median")));
    }

    /// What is written is of use: mocks repeat the run, a capture opens, an inferred definition is one.
    void writes() {
        QCOMPARE(history({"runs/good.json", "--mocks", "again.json"}).status, 0);
        const Ended repeated = call({"run", "machine.json", "--mocks", "again.json", "--case", "Recorded"});
        QCOMPARE(repeated.out.simplified(), QStringLiteral("{ \"ok\": true }"));
        QCOMPARE(history({"runs/bad.json", "--capture", "kept.json", "--check", "machine.json"}).status, 0);
        QVERIFY(content("kept.json").contains("\"definition\""));
        QVERIFY(history({"kept.json"}).out.contains(QStringLiteral("Failed in T")));
        QCOMPARE(history({"runs/good.json", "--infer", "-"}).out.indexOf(QLatin1Char('{')), 0);
        QCOMPARE(history({"runs/good.json", "--infer", "inferred.json"}).status, 0);
        QCOMPARE(call({"lint", "inferred.json"}).status, 0);
        QCOMPARE(history({"runs/good.json", "--mocks", "nowhere/mocks.json"}).status, 2);
    }

    void badInput() {
        QCOMPARE(history({}).status, 2);
        QCOMPARE(history({"none.json"}).status, 2);
        QCOMPARE(history({"runs/good.json", "--check"}).status, 2);
        QCOMPARE(history({"runs/good.json", "--colour"}).status, 2);
        QCOMPARE(history({"machine.json"}).status, 2);
        const QByteArray good = content("runs/good.json");
        file("cut.json", good.left(good.size() - 40));
        const Ended cut = history({"cut.json"});
        QCOMPARE(cut.status, 1);
        QVERIFY2(cut.err.contains(QStringLiteral("cut.json: byte %1: ").arg(good.size() - 40)),
                 qPrintable(cut.err));
        QVERIFY(cut.out.contains(QStringLiteral("events")));
    }

    /// The run that failed, gone on from where it did, with a definition that catches the failure.
    void goesOnFromAFailure() {
        QByteArray mended = content("machine.json");
        mended.replace("\"Poor\"", "\"Broken\"");
        file("mended.json", mended);
        const Ended refused = call({"run", "machine.json", "--redrive", "runs/good.json"});
        QCOMPARE(refused.status, 2);
        QVERIFY2(refused.err.contains("did not fail"), qPrintable(refused.err));
        QCOMPARE(
            call({"run", "mended.json", "--redrive", "runs/bad.json", "--recorded", "runs/bad.json"}).status,
            0);
        QCOMPARE(call({"run", "machine.json", "--redrive", "runs/bad.json", "--mocks", "mocks.json", "--case",
                       "Good"})
                     .status,
                 0);
        file("other.json", R"({"StartAt":"P","States":{"P":{"Type":"Pass","End":true}}})");
        const Ended gone = call({"run", "other.json", "--redrive", "runs/bad.json"});
        QCOMPARE(gone.status, 2);
        QVERIFY2(gone.err.contains("'T'"), qPrintable(gone.err));
        QCOMPARE(call({"run", "machine.json", "--redrive", "mocks.json"}).status, 2);
    }
};

QTEST_GUILESS_MAIN(TestCliHistory)
#include "tst_cli_history.moc"
