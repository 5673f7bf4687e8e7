// SPDX-License-Identifier: Apache-2.0
#include <QTest>

#include <algorithm>

#include "model/diagnostics/catalogue.h"
#include "model/diagnostics/fixes.h"

using namespace steploom::model;

namespace {

QByteArray machine(const char* states) {
    return QByteArray(R"({"StartAt": "A", "States": {)") + states + "}}";
}

/// A state A and what it leads to.
QByteArray jsonata(const char* fields) {
    return QByteArray(R"({"StartAt": "A", "QueryLanguage": "JSONata", "States": {"A": {"Type": "Task", )"
                      R"("Resource": "arn:aws:states:::lambda:invoke", )") +
           fields + R"(, "End": true}}})";
}

std::vector<Diagnostic> ofCode(const Document& document, const QByteArray& code) {
    std::vector<Diagnostic> found = diagnose(document);
    found.erase(std::remove_if(found.begin(), found.end(),
                               [&](const Diagnostic& one) { return one.code != code.toStdString(); }),
                found.end());
    return found;
}

} // namespace

class TestFixes : public QObject {
    Q_OBJECT
private slots:
    void mends_data();
    void mends();
    void offersSeveral();
    void offersNothingWhereOnlyAPersonKnows();
    void undoes();
    void pointsAtTheNewName();
};

void TestFixes::mends_data() {
    QTest::addColumn<QByteArray>("text");
    QTest::addColumn<QByteArray>("code");
    QTest::addColumn<QByteArray>("part"); ///< of the text afterwards
    const auto row = [](const char* name, const QByteArray& text, const char* code, const char* part) {
        QTest::newRow(name) << text << QByteArray(code) << QByteArray(part);
    };
    row("missing comma", R"({"StartAt": "A" "States": {}})", "syntax.missing-comma", R"("A", "States")");
    row("trailing comma", R"({"StartAt": "A",})", "syntax.trailing-comma", R"({"StartAt": "A"})");
    row("extra comma", R"({"StartAt": "A",, "States": {}})", "syntax.extra-comma", R"("A", "States")");
    row("unclosed", "{\n  \"States\": {\n    \"A\": {\"Type\": \"Pass\"", "syntax.unclosed-object",
        "\"Pass\"}\n  }\n}");
    row("unclosed behind a comma", "{\n  \"States\": [1,\n", "syntax.unclosed-array", "[1]\n}");
    row("unterminated string", "{\"StartAt\": \"A,\n \"States\": {}}", "syntax.unterminated-string",
        "\"A\",\n");
    row("single quotes", R"({'StartAt': "A"})", "syntax.single-quoted", R"({"StartAt": "A"})");
    row("bare key", R"({StartAt: "A"})", "syntax.bare-word", R"({"StartAt": "A"})");
    row("missing colon", R"({"StartAt" "A"})", "syntax.missing-colon", R"("StartAt": "A")");
    row("missing value", R"({"StartAt": , "States": {}})", "syntax.missing-value", R"("StartAt": "" ,)");
    row("wrong bracket", R"({"a": [1, 2}, "b": 1})", "syntax.wrong-close", R"([1, 2])");
    row("comment", "{\"a\": 1 // x\n}", "syntax.comment", "{\"a\": 1 \n}");
    row("leading zero", R"({"a": 007})", "syntax.bad-number", R"({"a": 7})");
    row("point first", R"({"a": .5})", "syntax.bad-number", R"({"a": 0.5})");
    row("bad escape", R"({"a": "\q"})", "syntax.bad-escape", R"("\\q")");
    row("raw tab", "{\"a\": \"\t\"}", "syntax.control-character", R"("\t")");

    row("misspelt target",
        machine(R"("A": {"Type": "Pass", "Next": "Finsh"}, "Finish": {"Type": "Succeed"})"),
        "structure.unknown-target", R"("Next": "Finish")");
    row("misspelt start", R"({"StartAt": "Frist", "States": {"First": {"Type": "Succeed"}}})",
        "structure.unknown-start", R"("StartAt": "First")");
    row("misspelt type", machine(R"("A": {"Type": "Paralel", "Next": "A"})"), "structure.unknown-type",
        R"("Type": "Parallel")");
    row("misspelt field", machine(R"("A": {"Type": "Pass", "ResultPat": "$.x", "End": true})"),
        "field.unknown", R"("ResultPath": "$.x")");
    row("unknown field", machine(R"("A": {"Type": "Pass", "Colour": "red", "End": true})"), "field.unknown",
        R"({"Type": "Pass", "End": true})");
    row("no exit", machine(R"("A": {"Type": "Pass"})"), "structure.missing-next", R"("End": true)");
    row("no exit before another", machine(R"("A": {"Type": "Pass"}, "B": {"Type": "Succeed"})"),
        "structure.missing-next", R"("Next": "B")");
    row("two exits", machine(R"("A": {"Type": "Pass", "Next": "B", "End": true}, "B": {"Type": "Succeed"})"),
        "structure.next-and-end", R"({"Type": "Pass", "Next": "B"})");
    row("no default",
        machine(R"("A": {"Type": "Choice", "Choices": [{"Variable": "$.a", "IsNull": true, "Next": "B"}]},
                   "B": {"Type": "Succeed"})"),
        "choice.no-default", R"("Default": "B")");
    row("unreachable", machine(R"("A": {"Type": "Succeed"}, "B": {"Type": "Fail"})"), "structure.unreachable",
        R"("States": {"A": {"Type": "Succeed"}})");
    row("no start", R"({"States": {"B": {"Type": "Succeed"}}})", "structure.missing-start",
        R"("StartAt": "B")");
    row("a name twice",
        machine(
            R"("A": {"Type": "Map", "End": true, "ItemProcessor": {"StartAt": "A", "States": {"A": {"Type": "Succeed"}}}})"),
        "names.duplicate-state", R"("StartAt": "A 2")");
    row("a key twice", machine(R"("A": {"Type": "Fail", "Type": "Succeed"})"), "names.duplicate-key",
        R"("A": {"Type": "Succeed"})");
    row("all not last", machine(R"("A": {"Type": "Task", "Resource": "${r}", "End": true,
                   "Retry": [{"ErrorEquals": ["States.ALL"]}, {"ErrorEquals": ["E"]}]})"),
        "errors.all", R"([{"ErrorEquals": ["E"]}, {"ErrorEquals": ["States.ALL"]}])");
    row("all not alone",
        machine(
            R"("A": {"Type": "Task", "Resource": "${r}", "End": true, "Retry": [{"ErrorEquals": ["States.ALL", "E"]}]})"),
        "errors.all", R"("ErrorEquals": ["States.ALL"])");
    row("all neither alone nor last", machine(R"("A": {"Type": "Task", "Resource": "${r}", "End": true,
                   "Retry": [{"ErrorEquals": ["States.ALL", "F"]}, {"ErrorEquals": ["E"]}]})"),
        "errors.all", R"([{"ErrorEquals": ["E"]}, {"ErrorEquals": ["States.ALL"]}])");
    row("misspelt error",
        machine(
            R"("A": {"Type": "Task", "Resource": "${r}", "End": true, "Retry": [{"ErrorEquals": ["States.TimeOuts"]}]})"),
        "errors.unknown", R"(["States.Timeout"])");
    row("misspelt word", machine(R"("A": {"Type": "Task", "Resource": "${r}", "End": true,
                   "Retry": [{"ErrorEquals": ["E"], "JitterStrategy": "full"}]})"),
        "field.words", R"("JitterStrategy": "FULL")");
    row("misspelt operator",
        machine(
            R"("A": {"Type": "Choice", "Choices": [{"Variable": "$.a", "StringEqual": "x", "Next": "B"}], "Default": "B"},
                   "B": {"Type": "Succeed"})"),
        "choice.operator-unknown", R"("StringEquals": "x")");
    row("out of range", machine(R"("A": {"Type": "Wait", "Seconds": -5, "End": true})"), "field.range",
        R"("Seconds": 0)");
    row("number as text", machine(R"("A": {"Type": "Wait", "Seconds": "5", "End": true})"),
        "structure.wrong-kind", R"("Seconds": 5,)");
    row("path without suffix", machine(R"("A": {"Type": "Pass", "Parameters": {"a": "$.b"}, "End": true})"),
        "template.plain-path", R"({"a.$": "$.b"})");
    row("suffix without path",
        machine(R"("A": {"Type": "Pass", "Parameters": {"a.$": "some text"}, "End": true})"),
        "template.value", R"({"a": "some text"})");
    row("path without dollar", machine(R"("A": {"Type": "Pass", "InputPath": "order.id", "End": true})"),
        "path.start", R"("InputPath": "$.order.id")");
    row("misspelt intrinsic",
        machine(R"j("A": {"Type": "Pass", "Parameters": {"a.$": "States.Fromat('{}', $.x)"}, "End": true})j"),
        "intrinsic.unknown", R"j("States.Format('{}', $.x)")j");
    row("missing close", jsonata(R"("Output": "{% $states.result")"), "query.delimiter",
        R"("{% $states.result %}")");
    row("missing open", jsonata(R"("Output": "$states.result %}")"), "query.delimiter",
        R"("{% $states.result %}")");
    row("no delimiters", jsonata(R"("Output": "$states.result.Payload")"), "query.plain-text",
        R"("{% $states.result.Payload %}")");
    row("misspelt function", jsonata(R"("Output": "{% 'ä' & $uppercas('x') %}")"), "query.unknown-function",
        R"("{% 'ä' & $uppercase('x') %}")");
    row("context", jsonata(R"("Output": "{% $.x %}")"), "query.context", R"("{% $states.input.x %}")");
    row("bare name", jsonata(R"("Output": "{% order.id %}")"), "query.field",
        R"("{% $states.input.order.id %}")");
    row("a path's key in JSONata", jsonata(R"("Arguments": {"a.$": "$.order.id"})"), "query.path-key",
        R"({"a": "{% $states.input.order.id %}"})");
    row("misspelt variable", machine(R"("A": {"Type": "Pass", "Assign": {"total": 1}, "Next": "B"},
                   "B": {"Type": "Pass", "QueryLanguage": "JSONata", "Output": "{% $totl + 1 %}", "End": true})"),
        "variable.unknown", R"("{% $total + 1 %}")");
    row("open placeholder", machine(R"("A": {"Type": "Task", "Resource": "${Function", "End": true})"),
        "task.open-placeholder", R"("${Function}")");
    row("inline map with a label", machine(R"("A": {"Type": "Map", "Label": "x", "End": true,
                   "ItemProcessor": {"StartAt": "B", "States": {"B": {"Type": "Succeed"}}}})"),
        "map.distributed", R"("Mode": "DISTRIBUTED")");
    row("two fields of one kind",
        machine(R"("A": {"Type": "Wait", "Seconds": 1, "SecondsPath": "$.x", "End": true})"), "wait.fields",
        R"({"Type": "Wait", "Seconds": 1, "End": true})");
}

void TestFixes::mends() {
    QFETCH(QByteArray, text);
    QFETCH(QByteArray, code);
    QFETCH(QByteArray, part);
    auto document = Document::fromBytes(text.toStdString());
    const auto before = ofCode(document, code);
    QVERIFY2(!before.empty(), "not found");
    const auto fixes = fixesFor(document, before.front());
    QVERIFY2(!fixes.empty(), "no fix");
    QVERIFY(findMessage(fixes.front().label.code));
    QVERIFY(!document.apply(fixes.front().edit).empty());
    const QByteArray after = QByteArray::fromStdString(document.bytes());
    QVERIFY2(after.contains(part), after);
    QVERIFY2(ofCode(document, code).size() < before.size(), after);
}

void TestFixes::offersSeveral() {
    const auto document = Document::fromBytes(
        machine(R"("A": {"Type": "Pass", "Next": "Finsh"}, "Finish": {"Type": "Succeed"})").toStdString());
    const auto found = ofCode(document, "structure.unknown-target");
    QByteArrayList labels;
    for (const Fix& fix : fixesFor(document, found.at(0)))
        labels << QByteArray::fromStdString(englishText(fix.label));
    QCOMPARE(labels.join("; "), QByteArray("Use Finish; Add Finsh; Remove the transition from A to Finsh"));
}

void TestFixes::offersNothingWhereOnlyAPersonKnows() {
    const auto document = Document::fromBytes(machine(R"("A": {"Type": "Task", "End": true})").toStdString());
    const auto found = ofCode(document, "structure.missing-field");
    QCOMPARE(found.size(), std::size_t{1});
    QVERIFY(fixesFor(document, found[0]).empty());
}

void TestFixes::undoes() {
    const QByteArray text = R"({"StartAt": "A" "States": {"A": {"Type": "Succeed"}}})";
    auto document = Document::fromBytes(text.toStdString());
    document.apply(fixesFor(document, ofCode(document, "syntax.missing-comma").at(0)).at(0).edit);
    QVERIFY(document.problems().empty());
    document.undo();
    QCOMPARE(QByteArray::fromStdString(document.bytes()), text);
}

/// What is looked at afterwards is there.
void TestFixes::pointsAtTheNewName() {
    Document document = Document::fromBytes(
        R"({"StartAt": "A", "States": {"A": {"Type": "Pass", "Commment": "x", "End": true}}})");
    const auto found = ofCode(document, "field.unknown");
    QCOMPARE(found.size(), std::size_t(1));
    const auto fixes = fixesFor(document, found.front());
    QVERIFY(!fixes.empty());
    QCOMPARE(fixes.front().edit.focus, std::string("/States/A/Comment"));
    document.apply(fixes.front().edit);
    QVERIFY(document.tree().at(fixes.front().edit.focus).stringIs("x"));
}

QTEST_APPLESS_MAIN(TestFixes)
#include "tst_fixes.moc"
