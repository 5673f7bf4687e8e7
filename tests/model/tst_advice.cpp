// SPDX-License-Identifier: Apache-2.0
#include <QMap>
#include <QTest>

#include "model/advice/advice.h"
#include "model/advice/wrappers.h"
#include "model/container/open.h"
#include "model/diagnostics/catalogue.h"
#include "model/diagnostics/fixes.h"
#include "tests/support/shared_data.h"
#include "tests/support/test_files.h"

using namespace steploom::model;
using namespace steploom::test;

namespace {

QStringList codesOf(const std::string& text, const DiagnoseOptions& options = {}) {
    QStringList codes;
    for (const Diagnostic& each : advise(Document::fromBytes(text), options)) {
        codes.append(QString::fromStdString(each.code).mid(7));
        if (each.severity != Severity::Advice || findMessage(each.code) == nullptr || each.span.empty())
            codes.append("wrong");
    }
    return codes;
}

QString machine(const char* states) {
    return QString(R"({"StartAt": "A", "States": {%1}})").arg(states);
}

} // namespace

/// Advice: given where it should be, silent elsewhere, and mostly right on what people wrote.
class TestAdvice : public QObject {
    Q_OBJECT
private slots:
    void gives_data();
    void gives();
    void fixes();
    void wrappers();
    void verdicts();
};

void TestAdvice::gives_data() {
    QTest::addColumn<QString>("text");
    QTest::addColumn<QStringList>("expected");
    const auto row = [](const char* name, const char* states, const QStringList& expected) {
        QTest::newRow(name) << machine(states) << expected;
    };
    row("no Retry",
        R"("A": {"Type": "Task", "Resource": "arn:aws:lambda:us-east-1:123456789012:function:f", "End": true})",
        {"retry"});
    row("Retry", R"("A": {"Type": "Task", "Resource": "arn:aws:lambda:us-east-1:123456789012:function:f",
        "Retry": [{"ErrorEquals": ["States.ALL"]}], "End": true})",
        {});
    row("any function", R"("A": {"Type": "Task", "Resource": "arn:aws:states:::lambda:invoke",
        "Parameters": {"FunctionName.$": "$.f"}, "End": true})",
        {});
    row("job polled",
        R"("A": {"Type": "Task", "Resource": "arn:aws:states:::glue:startJobRun", "Parameters": {"JobName": "j"}, "Next": "W"},
        "W": {"Type": "Wait", "Seconds": 60, "Next": "G"},
        "G": {"Type": "Task", "Resource": "arn:aws:states:::aws-sdk:glue:getJobRun", "Next": "C"},
        "C": {"Type": "Choice", "Choices": [{"Variable": "$.s", "StringEquals": "x", "Next": "E"}], "Default": "W"},
        "E": {"Type": "Succeed"})",
        {"poll-sync"});
    row("loop that counts", R"("A": {"Type": "Wait", "Seconds": 1, "Next": "P"},
        "P": {"Type": "Pass", "Parameters": {"n.$": "States.MathAdd($.n, 1) "
}
, "Next" : "C"
},
        "C": {"Type": "Choice", "Choices": [{"Variable": "$.n", "NumericGreaterThan": 9, "Next": "E"}], "Default": "A"},
        "E": {"Type": "Succeed"})",
        {});
    row("loop without end", R"("A": {"Type": "Wait", "Seconds": 1, "Next": "C"},
        "C": {"Type": "Choice", "Choices": [{"Variable": "$.n", "NumericGreaterThan": 9, "Next": "E"}], "Default": "A"},
        "E": {"Type": "Succeed"})",
        {"history-growth"});
    row("items one by one", R"("A": {"Type": "Pass", "Parameters": {"n.$": "States.MathAdd($.n, 1) ",
        "item.$": "States.ArrayGetItem($.items, $.n) "
    }
    , "Next" : "C"
    },
        "C": {"Type": "Choice", "Choices": [{"Variable": "$.n", "NumericGreaterThan": 9, "Next": "E"}], "Default": "A"},
        "E": {"Type": "Succeed"})",
        {"loop-map"});
    row("two writes", R"("A": {"Type": "Task", "Resource": "arn:aws:states:::dynamodb:putItem", "Next": "B"},
        "B": {"Type": "Task", "Resource": "arn:aws:states:::dynamodb:putItem", "End": true})",
        {"catch-all"});
    row("one or the other",
        R"("A": {"Type": "Choice", "Choices": [{"Variable": "$.n", "IsNull": true, "Next": "B"}], "Default": "C"},
        "B": {"Type": "Task", "Resource": "arn:aws:states:::dynamodb:putItem", "End": true},
        "C": {"Type": "Task", "Resource": "arn:aws:states:::dynamodb:putItem", "End": true})",
        {});
    row("all of a table", R"("A": {"Type": "Task", "Resource": "arn:aws:states:::aws-sdk:dynamodb:scan",
        "Parameters": {"TableName": "t"}, "End": true})",
        {"large-result"});
    row("some of a table", R"("A": {"Type": "Task", "Resource": "arn:aws:states:::aws-sdk:dynamodb:scan",
        "Parameters": {"TableName": "t", "Limit": 5}, "End": true})",
        {});
    QTest::newRow("broken") << QString("{\"StartAt\": ") << QStringList();
}

void TestAdvice::gives() {
    QFETCH(QString, text);
    QFETCH(QStringList, expected);
    QCOMPARE(codesOf(text.toStdString()), expected);
}

void TestAdvice::fixes() {
    Document document = Document::fromBytes(
        R"({"StartAt": "Pay", "States": {
  "Pay": {"Type": "Task", "Resource": "arn:aws:lambda:us-east-1:123456789012:function:p", "Next": "Ship"},
  "Ship": {"Type": "Task", "Resource": "arn:aws:lambda:us-east-1:123456789012:function:s", "End": true},
  "Failed": {"Type": "Fail"}}})");
    for (int round = 0; round < 2; ++round) {
        const auto found = advise(document);
        QVERIFY(!found.empty());
        auto fixes = fixesFor(document, found.front());
        QCOMPARE(fixes.size(), std::size_t{1});
        QVERIFY(!document.apply(std::move(fixes.front().edit)).empty());
        QVERIFY(!document.isStale());
    }
    QCOMPARE(codesOf(document.bytes()), QStringList());
    QCOMPARE(document.workflow().states[0].catchers, std::size_t{1});
    QCOMPARE(document.workflow().states[1].retriers, std::size_t{1});
    Document loop = Document::fromBytes(machine(R"("A": {"Type": "Wait", "Seconds": 1, "Next": "C"},
        "C": {"Type": "Choice", "Choices": [{"Variable": "$.n", "NumericGreaterThan": 9, "Next": "E"}], "Default": "A"},
        "E": {"Type": "Succeed"})")
                                            .toStdString());
    auto fixes = fixesFor(loop, advise(loop).front());
    QCOMPARE(fixes.size(), std::size_t{1});
    loop.apply(std::move(fixes.front().edit));
    QVERIFY(loop.tree().root().member("TimeoutSeconds").number().value_or(0) >= 3600);
    QCOMPARE(codesOf(loop.bytes()), QStringList());
}

void TestAdvice::wrappers() {
    QCOMPARE(wrappedCall("PublishToSnsFunction"), std::string_view("sns:publish"));
    QCOMPARE(wrappedCall("put-order-dynamodb"), std::string_view("dynamodb:putItem"));
    QCOMPARE(wrappedCall("LambdaStartGlueCrawler"), std::string_view("aws-sdk:glue:startCrawler"));
    for (const char* name :
         {"GetBatch", "process-payment", "ValidateAndSaveToDynamoDb", "SendReport", "startGlue", ""})
        QCOMPARE(wrappedCall(name), std::string_view());
}

void TestAdvice::verdicts() {
    const std::string shared = sharedFolder();
    if (shared.empty())
        QSKIP("SKIPPED: no folder of shared definitions beside the checkout (STEPLOOM_SHARED)");
    QMap<QString, QString> verdicts; // by definition and code
    int good = 0;
    for (const QString& line :
         QString::fromStdString(fileBytes(STEPLOOM_TEST_DATA "/advice/verdicts.tsv")).split('\n')) {
        const QStringList fields = line.split('\t');
        if (fields.size() != 4)
            continue;
        verdicts[fields[0] + ' ' + fields[1]] = fields[2];
        good += fields[2] == "good" ? 1 : 0;
    }
    QVERIFY(verdicts.size() >= 75);
    QVERIFY2(good * 10 >= verdicts.size() * 9, "fewer than nine of ten are good");
    QStringList given;
    for (const QJsonObject& line : jsonLines(shared + "/corpus/definitions/json.jsonl")) {
        for (const QString& code : codesOf(line[QStringLiteral("text")].toString().toStdString()))
            given.append(line[QStringLiteral("id")].toString() + ' ' + code);
    }
    for (const char* kind : {"yaml", "sam", "cfn", "serverless", "terraform"}) {
        for (const QJsonObject& line : jsonLines(shared + "/corpus/definitions/" + kind + ".jsonl")) {
            const QString id = line[QStringLiteral("id")].toString();
            const auto container =
                openContainer(id.toStdString(), line[QStringLiteral("text")].toString().toStdString());
            if (!container || *container == nullptr)
                continue;
            for (const ContainedMachine& machine : (*container)->machines()) {
                DiagnoseOptions options;
                if (!machine.type.empty())
                    options.type = machine.type == "EXPRESS" ? steploom::engine::WorkflowType::Express
                                                             : steploom::engine::WorkflowType::Standard;
                for (const QString& code : codesOf(machine.definition, options))
                    given.append(id + ' ' + code);
            }
        }
    }
    QVERIFY(given.size() >= 60);
    for (const QString& each : given)
        QVERIFY2(verdicts.contains(each), qPrintable("nobody has judged: " + each));
}

QTEST_APPLESS_MAIN(TestAdvice)
#include "tst_advice.moc"
