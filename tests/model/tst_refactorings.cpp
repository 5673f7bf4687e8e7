// SPDX-License-Identifier: Apache-2.0
#include <QTest>

#include "model/document/edits/clipboard.h"
#include "model/document/edits/grouping.h"
#include "model/document/edits/variables.h"
#include "tests/support/edited_text.h"

using namespace steploom::model;
using namespace steploom::model::edits;
using namespace steploom::test;

/// Refactorings: what the text is after them, and what they refuse.
class TestRefactorings : public QObject {
    Q_OBJECT
private slots:
    void wrapKeepsTheBytesOfItsStates();
    void wrapMakesMapsAndCatches();
    void wrapNeverStartsAtWhatItMakes();
    void inliningKeepsTheQueryLanguage();
    void deletesTwinsAndWhatIsInside();
    void wrapRefuses_data();
    void wrapRefuses();
    void unwrapIsTheWayBack();
    void unwrapChainsBranches();
    void unwrapTellsWhatItLoses();
    void extractAndInline();
    void extractRefusesVariablesFromOutside();
    void copyAndPaste();
    void pasteFindsNamesAndLanguage();
    void pasteKeepsFreeNames();
    void pasteRefuses();
    void pasteOnATransition();
    void pasteIntoABlankText();
    void styleOfTheDocument();
    void copiesAreMachines();
    void duplicateKeepsTransitions();
    void deleteSeveral();
    void renameVariables();
    void renameVariableSeesScopes();
    void renameVariableRefuses();
};

void TestRefactorings::wrapKeepsTheBytesOfItsStates() {
    const Document document = Document::fromBytes(kShop);
    const std::string text = after(kShop, wrap(document, {"/States/Charge", "/States/Paid?"}, {}));
    QCOMPARE(between(text, "    \"Read\"", "    \"Total\""),
             std::string(R"J(    "Read": {"Type": "Pass", "Next": "Parallel"},
    // the money
    "Parallel": {
      "Type": "Parallel",
      "Branches": [
        {
          "StartAt": "Charge",
          "States": {
            "Charge": {
              "Type": "Task",
              "Resource": "r", // why
              "Next": "Paid?"
            },
            "Paid?": {
              "Type": "Choice",
              "Choices": [
                {"Variable": "$.paid", "BooleanEquals": true, "Next": "Done"}
              ],
              "Default": "Charge"
            },
            "Done": {"Type": "Succeed"}
          }
        }
      ],
      "OutputPath": "$[0]",
      "Catch": [{"ErrorEquals": ["States.ALL"], "Next": "Failed"}],
      "Next": "Total"
    },
)J"));
}

void TestRefactorings::wrapMakesMapsAndCatches() {
    const std::string text =
        R"({"QueryLanguage":"JSONata","StartAt":"A","States":{"A":{"Type":"Pass","End":true},"B":{"Type":"Fail"}}})";
    const Document document = Document::fromBytes(text);
    QCOMPARE(
        after(text, wrap(document, {"/States/A"}, {StateType::Map, "Each", {}})),
        std::string(
            R"({"QueryLanguage":"JSONata","StartAt":"Each","States":{"Each":{"Type":"Map","ItemProcessor":{"ProcessorConfig":{"Mode":"INLINE"},"StartAt":"A","States":{"A":{"Type":"Pass","End":true}}},"End":true},"B":{"Type":"Fail"}}})"));
    QCOMPARE(
        after(text, wrap(document, {"/States/A"}, {StateType::Parallel, {}, "B"})),
        std::string(
            R"({"QueryLanguage":"JSONata","StartAt":"Parallel","States":{"Parallel":{"Type":"Parallel","Branches":[{"StartAt":"A","States":{"A":{"Type":"Pass","End":true}}}],"Output":"{% $states.result[0] %}","Catch":[{"ErrorEquals":["States.ALL"],"Next":"B"}],"End":true},"B":{"Type":"Fail"}}})"));
}

/// A scope without StartAt gets none from the state that ways out of a Choice lead to.
void TestRefactorings::wrapNeverStartsAtWhatItMakes() {
    Document document = Document::fromBytes(R"({"States": {
  "C": {"Type": "Choice", "Choices": [{"Variable": "$.x", "IsNull": true, "Next": "N"}]},
  "N": {"Type": "Pass", "End": true}}, "StartAt": null})");
    document.apply(*wrap(document, {"/States/C"}, {}));
    QVERIFY(document.tree().at("/StartAt").kind() == NodeKind::Null);
    QVERIFY(document.tree().at("/States/Parallel/Branches/0/States/Done"));
}

void TestRefactorings::inliningKeepsTheQueryLanguage() {
    Document document = Document::fromBytes(R"({"StartAt": "T", "States": {"T": {"Type": "Task",
  "QueryLanguage": "JSONata", "Resource": "arn:aws:states:::states:startExecution.sync:2",
  "Arguments": {"StateMachineArn": "a", "Input": "{% $states.input.x %}"}, "End": true}}})");
    document.apply(*inlineMachine(document, "/States/T",
                                  R"({"StartAt": "A", "States": {"A": {"Type": "Pass", "End": true}}})"));
    QVERIFY(document.tree().at("/States/T/QueryLanguage").stringIs("JSONata"));
    QVERIFY(document.tree().at("/States/T/Output").stringIs("{% $states.result[0] %}"));
}

void TestRefactorings::deletesTwinsAndWhatIsInside() {
    const std::string text = R"({"StartAt": "A", "States": {"A": {"Type": "Pass", "Next": "X"},
  "A": {"Type": "Pass", "Next": "B"}, "B": {"Type": "Parallel", "Branches": [{"StartAt": "I", "States": {
  "I": {"Type": "Pass", "End": true}}}], "Next": "X"}, "X": {"Type": "Pass", "End": true}}})";
    const Document document = Document::fromBytes(text);
    const std::string left = R"({"StartAt": "X", "States": {"X": {"Type": "Pass", "End": true}}})";
    QCOMPARE(after(text, deleteStates(document, {"/States/A", "/States/B/Branches/0/States/I", "/States/A~:0",
                                                 "/States/B"})),
             left);
    QCOMPARE(after(text, deleteStates(document, {"/States/B", "/States/A~:0", "/States/A"})), left);
}

void TestRefactorings::wrapRefuses_data() {
    QTest::addColumn<QStringList>("states");
    QTest::addColumn<QString>("refusal");
    const auto row = [](const char* name, const QStringList& states, const char* refusal) {
        QTest::newRow(name) << states << QString::fromUtf8(refusal);
    };
    row("nothing", {}, "!edit.selection-empty");
    row("no such state", {"/States/X"}, "!edit.no-such-place /States/X");
    row("two ways in", {"/States/Read", "/States/Total"}, "!edit.selection-entries Read Total");
    row("two ways out", {"/States/Paid?"}, "!edit.selection-exits Total Charge");
    row("a variable seen outside", {"/States/Total"}, "!edit.selection-variables sum");
}

void TestRefactorings::wrapRefuses() {
    QFETCH(QStringList, states);
    QFETCH(QString, refusal);
    std::vector<std::string> pointers;
    for (const QString& state : states)
        pointers.push_back(state.toStdString());
    QCOMPARE(QString::fromStdString(after(kShop, wrap(Document::fromBytes(kShop), pointers, {}))), refusal);
}

void TestRefactorings::unwrapIsTheWayBack() {
    for (const std::vector<std::string>& states :
         {std::vector<std::string>{"/States/Total", "/States/Tell"}, {"/States/Charge"}, {"/States/Read"}}) {
        Document document = Document::fromBytes(kShop);
        const auto wrapped = wrap(document, states, {StateType::Parallel, "All", {}});
        if (!wrapped)
            continue; // what is refused is tested elsewhere
        document.apply(*wrapped);
        QVERIFY(lostByUnwrapping(document, "/States/All").empty());
        const auto back = unwrap(document, "/States/All");
        QVERIFY(back.ok());
        document.apply(*back);
        QCOMPARE(document.workflow().states.size(), std::size_t{6});
        QVERIFY(document.tree().at(states.front()).isObject());
    }
}

void TestRefactorings::unwrapChainsBranches() {
    const std::string text = R"J({
  "StartAt": "P",
  "States": {
    "P": {
      "Type": "Parallel",
      "Branches": [
        {
          "StartAt": "A",
          "States": {
            "A": {"Type": "Succeed"}
          }
        },
        {
          "StartAt": "Last",
          "States": {
            "Last": {"Type": "Task", "Resource": "r", "End": true}
          }
        }
      ],
      "Catch": [{"ErrorEquals": ["E"], "Next": "P"}],
      "Next": "Last"
    },
    "Last": {"Type": "Pass", "End": true}
  }
}
)J";
    QCOMPARE(after(text, unwrap(Document::fromBytes(text), "/States/P")), std::string(R"J({
  "StartAt": "A",
  "States": {
    "A": {"Type": "Pass", "Next": "Last 2"},
    "Last 2": {"Type": "Task", "Resource": "r", "Catch": [{"ErrorEquals": ["E"], "Next": "A"}], "Next": "Last"},
    "Last": {"Type": "Pass", "End": true}
  }
}
)J"));
    QCOMPARE(after(text, unwrap(Document::fromBytes(text), "/States/Last")),
             std::string("!edit.not-a-container Last"));
}

void TestRefactorings::unwrapTellsWhatItLoses() {
    const Document document = Document::fromBytes(
        R"({"StartAt": "M", "States": {"M": {"Type": "Map", "ItemsPath": "$.x", "Retry": [], "ItemProcessor": {"StartAt": "A",
        "States": {"A": {"Type": "Pass", "End": true}}}, "End": true}}})");
    QCOMPARE(lostByUnwrapping(document, "/States/M"), (std::vector<std::string>{"ItemsPath", "Retry"}));
}

void TestRefactorings::extractAndInline() {
    Document document = Document::fromBytes(kShop);
    const auto extraction = extractMachine(document, {"/States/Charge", "/States/Paid?"}, "Take the money");
    QVERIFY(extraction.ok());
    QCOMPARE(extraction->machine, std::string(R"J({
  "StartAt": "Charge",
  "States": {
    "Charge": {
      "Type": "Task",
      "Resource": "r", // why
      "Next": "Paid?"
    },
    "Paid?": {
      "Type": "Choice",
      "Choices": [
        {"Variable": "$.paid", "BooleanEquals": true, "Next": "Done"}
      ],
      "Default": "Charge"
    },
    "Done": {"Type": "Succeed"}
  }
}
)J"));
    const std::string text = after(kShop, extraction->edit);
    QVERIFY(text.find("states:startExecution.sync:2") != std::string::npos);
    QVERIFY(text.find("${TakeTheMoneyStateMachineArn}") != std::string::npos);
    document.apply(extraction->edit);
    const auto back = inlineMachine(document, "/States/Take the money", extraction->machine);
    QVERIFY(back.ok());
    document.apply(*back);
    QCOMPARE(document.tree().at("/States/Take the money/Branches/0/States/Paid?/Default").string(),
             std::string("Charge"));
    QVERIFY(document.tree().at("/States/Take the money/Catch/0"));
    QVERIFY(!document.tree().at("/States/Take the money/Parameters"));
    QCOMPARE(after(kShop, inlineMachine(Document::fromBytes(kShop), "/States/Charge", kShop)),
             std::string("!edit.not-an-execution Charge"));
}

void TestRefactorings::extractRefusesVariablesFromOutside() {
    const auto refused = extractMachine(Document::fromBytes(kShop), {"/States/Tell"});
    QVERIFY(!refused);
    QCOMPARE(refused.refusal().code, std::string("edit.selection-variables"));
}

void TestRefactorings::copyAndPaste() {
    const Document document = Document::fromBytes(kShop);
    QCOMPARE(copied(document, {"/States/Failed", "/States/Read"}),
             std::string("{\n  \"Read\": {\"Type\": \"Pass\", \"Next\": \"Charge\"},\n  \"Failed\": "
                         "{\"Type\": \"Fail\"}\n}\n"));
    QCOMPARE(copied(document, {"/States/Nobody"}), std::string());
    const Document named =
        Document::fromBytes(R"({"States": {"States": {"Type": "Succeed", "Comment": "x"}}})");
    const Document twice = Document::fromBytes(after(named.bytes(), duplicate(named, {"/States/States"})));
    QCOMPARE(twice.tree().at("/States/States 2").raw(), named.tree().at("/States/States").raw());
    const std::string text =
        after(kShop, pasteAfter(document, "/States/Read", R"({"Type": "Wait", "Seconds": 3, "End": true})"));
    QVERIFY(text.find(R"("Read": {"Type": "Pass", "Next": "Wait"},
    "Wait": {"Type": "Wait", "Seconds": 3, "Next": "Charge"},)") != std::string::npos);
    const std::string crlf =
        "{\r\n  \"StartAt\": \"A\",\r\n  \"States\": {\r\n    \"A\": {\"Type\": \"Succeed\"}\r\n  }\r\n}";
    const std::string pasted =
        after(crlf, paste(Document::fromBytes(crlf), "", "{\"B\": {\n  \"Type\": \"Fail\"\n}}"));
    QCOMPARE(pasted,
             std::string("{\r\n  \"StartAt\": \"A\",\r\n  \"States\": {\r\n    \"A\": {\"Type\": "
                         "\"Succeed\"},\r\n    \"B\": {\r\n      \"Type\": \"Fail\"\r\n    }\r\n  }\r\n}"));
    QCOMPARE(
        after("{}",
              paste(Document::fromBytes("{}"), "", R"({"StartAt":"A","States":{"A":{"Type":"Succeed"}}})")),
        std::string("{\n  \"StartAt\": \"A\",\n  \"States\": {\n    \"A\": {\"Type\":\"Succeed\"}\n  }\n}"));
}

void TestRefactorings::pasteFindsNamesAndLanguage() {
    const std::string machine = R"({"QueryLanguage": "JSONata", "StartAt": "Read", "States": {
        "Read": {"Type": "Pass", "Next": "Tell"}, "Tell": {"Type": "Succeed"}}})";
    const std::string text = after(kShop, paste(Document::fromBytes(kShop), "", machine));
    QVERIFY(text.find(R"("Read 2": {"Type": "Pass", "QueryLanguage": "JSONata", "Next": "Tell 2"})") !=
            std::string::npos);
    QVERIFY(text.find(R"("Tell 2": {"Type": "Succeed", "QueryLanguage": "JSONata"})") != std::string::npos);
}

/// A name that is free stays, whatever others need.
void TestRefactorings::pasteKeepsFreeNames() {
    Document document =
        Document::fromBytes(R"({"StartAt": "B", "States": {"B": {"Type": "Pass", "End": true}}})");
    document.apply(*paste(document, "", R"({"B 2": {"Type": "Wait", "Seconds": 1, "Next": "B"},
  "B": {"Type": "Pass", "Next": "B 2"}})"));
    QVERIFY(document.tree().at("/States/B 2/Type").stringIs("Wait"));
    QVERIFY(document.tree().at("/States/B 2/Next").stringIs("B 3"));
    QVERIFY(document.tree().at("/States/B 3/Next").stringIs("B 2"));
}

void TestRefactorings::pasteRefuses() {
    const Document document = Document::fromBytes(kShop);
    QCOMPARE(after(kShop, paste(document, "", "{\n \"A\": {")), std::string("!edit.paste-broken 1 1"));
    QCOMPARE(after(kShop, paste(document, "", "[1]")), std::string("!edit.nothing-to-paste"));
    QCOMPARE(after(kShop, paste(document, "/Nowhere", kShop)), std::string("!edit.no-such-place /Nowhere"));
    QCOMPARE(after(kShop, pasteAfter(document, "/States/Failed", kShop)),
             std::string("!edit.terminal-state Failed"));
}

void TestRefactorings::pasteOnATransition() {
    const Document document = Document::fromBytes(kShop);
    const std::string pair =
        R"({"A": {"Type": "Pass", "Next": "B"}, "B": {"Type": "Wait", "Seconds": 1, "End": true}})";
    const std::string text = after(kShop, pasteOn(document, "/States/Charge/Catch/0/Next", pair));
    QVERIFY(text.find(R"(["States.ALL"], "Next": "A"}])") != std::string::npos);
    QVERIFY(text.find(R"("B": {"Type": "Wait", "Seconds": 1, "Next": "Failed"})") != std::string::npos);
    QVERIFY(text.find(R"("Next": "Paid?")") != std::string::npos);
    const std::string rule = after(kShop, pasteOn(document, "/States/Paid?/Choices/0/Next", pair));
    QVERIFY(rule.find(R"("BooleanEquals": true, "Next": "A"})") != std::string::npos);
    QVERIFY(rule.find(R"("Seconds": 1, "Next": "Total"})") != std::string::npos);
    const std::string start = after(kShop, pasteOn(document, "/StartAt", pair));
    QVERIFY(start.find("\"StartAt\": \"A\",\n  \"States\": {\n    \"A\": {\"Type\": \"Pass\"") !=
            std::string::npos);
    QVERIFY(start.find(R"("Seconds": 1, "Next": "Read"})") != std::string::npos);
    QCOMPARE(after(kShop, pasteOn(document, "/States/Total/Next", R"({"Tell": {"Type": "Fail"}})"))
                     .find("Tell 2") != std::string::npos,
             true);
    QCOMPARE(after(kShop, pasteOn(document, "/States/Nobody/Next", pair)),
             std::string("!edit.no-such-place /States/Nobody/Next"));
    QCOMPARE(after(kShop, pasteOn(document, "/StartAt", "[]")), std::string("!edit.nothing-to-paste"));
}

void TestRefactorings::pasteIntoABlankText() {
    const Document blank = Document::fromBytes(" \n");
    QCOMPARE(after(" \n", paste(blank, "", R"({"A": {"Type": "Succeed"}})")),
             std::string("{\n  \"StartAt\": \"A\",\n  \"States\": {\n    \"A\": {\n      \"Type\": "
                         "\"Succeed\"\n    }\n  }\n}\n"));
    const std::string machine =
        "{\"Comment\": \"x\", \"StartAt\": \"A\",\n\"States\": {\"A\": {\"Type\": \"Succeed\"}}}\n";
    QCOMPARE(after("", paste(Document::fromBytes(""), "", machine)), machine);
    QCOMPARE(after("", paste(Document::fromBytes(""), "/States/A", machine)),
             std::string("!edit.text-broken 1 1"));
    QCOMPARE(after("", paste(Document::fromBytes(""), "", "{")), std::string("!edit.paste-broken 1 1"));
}

void TestRefactorings::styleOfTheDocument() {
    const std::string text = R"({"A": {"Type": "Pass", "Result": [1, 2]}})";
    QCOMPARE(inStyleOf(Document::fromBytes("{\r\n\t\"StartAt\":\"A\"\r\n}"), text),
             std::string("{\r\n\t\"A\":{\r\n\t\t\"Type\":\"Pass\",\r\n\t\t\"Result\":[\r\n\t\t\t1,"
                         "\r\n\t\t\t2\r\n\t\t]\r\n\t}\r\n}\r\n"));
    QCOMPARE(inStyleOf(Document::fromBytes(R"({"StartAt":"A","States":{}})"), text),
             std::string("{\"A\":{\"Type\":\"Pass\",\"Result\":[1,2]}}\n"));
    QCOMPARE(inStyleOf(Document::fromBytes("{}"), "{\"A\": "), std::string("{\"A\": "));
}

void TestRefactorings::copiesAreMachines() {
    const Document document = Document::fromBytes(kShop);
    QCOMPARE(copiedAsMachine(document, {}), std::string());
    QCOMPARE(copiedAsMachine(document, {"/States/Tell", "/States/Total"}), std::string(R"J({
  "StartAt": "Total",
  "States": {
    "Total": {"Type": "Pass", "Assign": {"sum.$": "$.sum"}, "Next": "Tell"},
    "Tell": {"Type": "Pass", "Parameters": {"x.$": "States.Format('$sum {}', $sum)"}, "End": true}
  }
}
)J"));
    const std::string alone = copiedAsMachine(document, {"/States/Charge"});
    QVERIFY(alone.find("// why") != std::string::npos);
    QVERIFY(alone.find("Catch") == std::string::npos);
    QVERIFY(alone.find("\"End\": true") != std::string::npos);
    const Document jsonata = Document::fromBytes(
        R"({"QueryLanguage": "JSONata", "StartAt": "A", "States": {"A": {"Type": "Pass", "Next": "B"}, "B": {"Type": "Succeed"}}})");
    QVERIFY(copiedAsMachine(jsonata, {"/States/A"}).find(R"("QueryLanguage": "JSONata")") !=
            std::string::npos);
}

void TestRefactorings::duplicateKeepsTransitions() {
    const std::string text =
        after(kShop, duplicate(Document::fromBytes(kShop), {"/States/Charge", "/States/Paid?"}));
    QVERIFY(text.find(R"("Default": "Charge 2")") != std::string::npos);
    QVERIFY(text.find(R"("Next": "Paid? 2")") != std::string::npos);
    QCOMPARE(Document::fromBytes(text).workflow().states.size(), std::size_t{8});
}

void TestRefactorings::deleteSeveral() {
    const std::string text =
        after(kShop, deleteStates(Document::fromBytes(kShop), {"/States/Charge", "/States/Paid?"}));
    QVERIFY(text.find(R"("Read": {"Type": "Pass", "Next": "Total"},)") != std::string::npos);
    QVERIFY(text.find("Paid?") == std::string::npos);
}

void TestRefactorings::renameVariables() {
    const std::string text = after(kShop, renameVariable(Document::fromBytes(kShop), "", "sum", "total"));
    QVERIFY(text.find(R"("Assign": {"total.$": "$.sum"})") != std::string::npos);
    QVERIFY(text.find("States.Format('$sum {}', $total)") != std::string::npos);
    const std::string jsonata = R"J({"QueryLanguage": "JSONata", "StartAt": "A", "States": {
      "A": {"Type": "Pass", "Assign": {"n": "{% 1 %}"}, "Next": "B"},
      "B": {"Type": "Pass", "Output": {"a": "{% ($x := $n; $x + $n & '\u0024n \"$n\"' ) %}", "b": "{% function($n) { $n }(2) %}"}, "End": true}}})J";
    const std::string renamed =
        after(jsonata, renameVariable(Document::fromBytes(jsonata), "", "n", "count"));
    QVERIFY(renamed.find(R"({"count": "{% 1 %}"})") != std::string::npos);
    QVERIFY(renamed.find(R"(($x := $count; $x + $count & '\u0024n \"$n\"' ))") != std::string::npos);
    QVERIFY(renamed.find("function($n) { $n }(2)") != std::string::npos);
}

void TestRefactorings::renameVariableSeesScopes() {
    const std::string text = R"J({"StartAt": "P", "States": {"P": {"Type": "Parallel", "Branches": [
      {"StartAt": "A", "States": {"A": {"Type": "Pass", "Assign": {"v": 1}, "Next": "B"}, "B": {"Type": "Pass", "OutputPath": "$v", "End": true}}},
      {"StartAt": "C", "States": {"C": {"Type": "Pass", "Assign": {"v": 2}, "End": true}}}], "End": true}}})J";
    const std::string renamed =
        after(text, renameVariable(Document::fromBytes(text), "/States/P/Branches/0", "v", "w"));
    QVERIFY(renamed.find(R"("Assign": {"w": 1})") != std::string::npos);
    QVERIFY(renamed.find(R"("OutputPath": "$w")") != std::string::npos);
    QVERIFY(renamed.find(R"("Assign": {"v": 2})") != std::string::npos);
}

void TestRefactorings::renameVariableRefuses() {
    const Document document = Document::fromBytes(kShop);
    QCOMPARE(after(kShop, renameVariable(document, "", "nobody", "x")),
             std::string("!edit.no-such-variable nobody"));
    QCOMPARE(after(kShop, renameVariable(document, "", "sum", "1x")), std::string("!edit.variable-name 1x"));
    QCOMPARE(after(kShop, renameVariable(document, "", "sum", "states")),
             std::string("!edit.variable-name states"));
    const std::string two = R"J({"QueryLanguage": "JSONata", "StartAt": "A", "States": {
      "A": {"Type": "Pass", "Assign": {"n": 1, "m": 2}, "Output": "{% ($k := 3; $n + $k) %}", "End": true}}})J";
    QCOMPARE(after(two, renameVariable(Document::fromBytes(two), "", "n", "m")),
             std::string("!edit.variable-taken m"));
    QCOMPARE(after(two, renameVariable(Document::fromBytes(two), "", "n", "k")),
             std::string("!edit.variable-taken k"));
}

QTEST_APPLESS_MAIN(TestRefactorings)
#include "tst_refactorings.moc"
