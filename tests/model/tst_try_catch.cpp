// SPDX-License-Identifier: Apache-2.0
#include <QTest>

#include "model/document/edits/grouping.h"
#include "model/document/edits/items.h"
#include "tests/support/edited_text.h"

using namespace steploom::model;
using namespace steploom::model::edits;
using namespace steploom::test;

/// Errors of states led to a new one: what the text is then, and what is refused.
class TestTryCatch : public QObject {
    Q_OBJECT
private slots:
    void errorsOfATaskLeadToAHandler();
    void errorsOfSeveralStatesLeadToAHandler();
    void tryCatchRefuses_data();
    void tryCatchRefuses();
};

void TestTryCatch::errorsOfATaskLeadToAHandler() {
    const std::string text = R"J({
  "StartAt": "Charge",
  "States": {
    "Charge": {
      "Type": "Task",
      "Resource": "r", // why
      "Catch": [{"ErrorEquals": ["Broke"], "Next": "Poor"}],
      "Next": "Ship"
    },
    "Ship": {"Type": "Pass", "End": true},
    "Poor": {"Type": "Fail"}
  }
}
)J";
    QCOMPARE(between(after(text, wrapInTryCatch(Document::fromBytes(text), {"/States/Charge"})),
                     "    \"Charge\": {", "    \"Ship\""),
             std::string(R"J(    "Charge": {
      "Type": "Task",
      "Resource": "r", // why
      "Catch": [{"ErrorEquals": ["Broke"], "Next": "Poor"}, {"ErrorEquals": ["States.ALL"], "ResultPath": "$.error", "Next": "Handle error"}],
      "Next": "Ship"
    },
    "Handle error": {
      "Type": "Pass",
      "Next": "Ship"
    },
)J"));
    const std::string last =
        R"({"QueryLanguage":"JSONata","StartAt":"A","States":{"A":{"Type":"Map","ItemProcessor":{},"End":true}}})";
    QCOMPARE(
        after(last, wrapInTryCatch(Document::fromBytes(last), {"/States/A"}, "Mend")),
        std::string(
            R"({"QueryLanguage":"JSONata","StartAt":"A","States":{"A":{"Type":"Map","ItemProcessor":{},"Catch":[{"ErrorEquals":["States.ALL"],"Output":"{% $merge([$states.input, {'error': $states.errorOutput}]) %}","Next":"Mend"}],"End":true},"Mend":{"Type":"Pass","End":true}}})"));
}

void TestTryCatch::errorsOfSeveralStatesLeadToAHandler() {
    Document document = Document::fromBytes(kShop);
    document.apply(*removeItem(document, "/States/Charge/Catch/0"));
    const std::string text = document.bytes();
    const Result<Edit> edit = wrapInTryCatch(document, {"/States/Charge", "/States/Paid?"});
    QVERIFY(edit);
    QCOMPARE(edit->label.code, std::string("edit.try-catch"));
    QCOMPARE(edit->focus, std::string("/States/Handle error"));
    document.apply(*edit);
    const Node attempt = document.tree().at("/States/Try");
    QVERIFY(attempt.member("Type").stringIs("Parallel"));
    QVERIFY(document.tree().at("/States/Try/Branches/0/States/Charge"));
    QVERIFY(attempt.member("OutputPath").stringIs("$[0]"));
    QVERIFY(document.tree().at("/States/Try/Catch/0/Next").stringIs("Handle error"));
    QVERIFY(attempt.member("Next").stringIs("Total"));
    QVERIFY(document.tree().at("/States/Handle error/Next").stringIs("Total"));
    document.undo();
    QCOMPARE(document.bytes(), text);
    // A Choice has no catchers of its own.
    const Result<Edit> wrapped = wrapInTryCatch(document, {"/States/Read"});
    QVERIFY(wrapped);
    document.apply(*wrapped);
    QVERIFY(document.tree().at("/States/Try/Branches/0/States/Read"));
}

void TestTryCatch::tryCatchRefuses_data() {
    QTest::addColumn<QStringList>("states");
    QTest::addColumn<QString>("handler");
    QTest::addColumn<QString>("refusal");
    const auto row = [](const char* name, const QStringList& states, const char* handler,
                        const char* refusal) {
        QTest::newRow(name) << states << QString::fromUtf8(handler) << QString::fromUtf8(refusal);
    };
    row("nothing", {}, "", "!edit.selection-empty");
    row("no such state", {"/States/X"}, "", "!edit.no-such-place /States/X");
    row("two ways out", {"/States/Paid?"}, "", "!edit.selection-exits Total Charge");
    row("caught", {"/States/Charge"}, "", "!edit.caught-already Failed");
    row("all caught", {"/States/Charge", "/States/Paid?"}, "", "!edit.caught-already Failed");
    row("a name that is taken", {"/States/Read"}, "Tell", "!edit.name-taken Tell");
}

void TestTryCatch::tryCatchRefuses() {
    QFETCH(QStringList, states);
    QFETCH(QString, handler);
    QFETCH(QString, refusal);
    std::vector<std::string> pointers;
    for (const QString& state : states)
        pointers.push_back(state.toStdString());
    const auto edit = wrapInTryCatch(Document::fromBytes(kShop), pointers, handler.toStdString());
    QCOMPARE(QString::fromStdString(after(kShop, edit)), refusal);
}

QTEST_APPLESS_MAIN(TestTryCatch)
#include "tst_try_catch.moc"
