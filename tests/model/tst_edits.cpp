// SPDX-License-Identifier: Apache-2.0
#include <QTest>
#include <functional>

#include "model/document/edits/fields.h"
#include "model/document/edits/items.h"
#include "model/document/edits/states.h"
#include "model/document/edits/transitions.h"

using namespace steploom::model;
using namespace steploom::model::edits;

namespace {

using Operation = std::function<Result<Edit>(const Document&)>;

struct Case {
    const char* name;
    const char* before;
    Operation operation;
    const char* after; ///< or, beginning with `!`, the code and arguments of the refusal
};

const char* kChain = R"({
  "StartAt": "A",
  "States": {
    "A": {
      "Type": "Pass",
      "Next": "B"
    },
    "B": {
      "Type": "Task",
      "Resource": "r",
      "End": true
    }
  }
})";

const char* kChoice = R"({"StartAt": "C", "States": {
  "C": {"Type": "Choice", "Choices": [{"Variable": "$.a", "IsNull": true, "Next": "X"},
                                      {"Variable": "$.b", "IsNull": true, "Next": "Y"}], "Default": "X"},
  "X": {"Type": "Succeed"},
  "Y": {"Type": "Pass", "Next": "X", "Catch": [{"ErrorEquals": ["E"], "Next": "X"}]}
}})";

const char* kOneLine = R"({"StartAt":"A","States":{"A":{"Type":"Pass","End":true}}})";

const std::vector<Case>& cases() {
    static const std::vector<Case> all{
        {"rename follows every reference", kChoice,
         [](auto& d) { return renameState(d, "/States/X", "Z\"1"); },
         R"({"StartAt": "C", "States": {
  "C": {"Type": "Choice", "Choices": [{"Variable": "$.a", "IsNull": true, "Next": "Z\"1"},
                                      {"Variable": "$.b", "IsNull": true, "Next": "Y"}], "Default": "Z\"1"},
  "Z\"1": {"Type": "Succeed"},
  "Y": {"Type": "Pass", "Next": "Z\"1", "Catch": [{"ErrorEquals": ["E"], "Next": "Z\"1"}]}
}})"},
        {"items without a comma between them stay", R"({"StartAt": "A", "States": {"A": {"Type": "Parallel",
          "Branches": [x y, 1], "End": true}}})",
         [](auto& d) { return moveItem(d, "/States/A/Branches/0", 2); }, "!edit.missing-comma Branches"},
        {"a word keeps apart from the next one",
         R"({"StartAt": "A", "States": {"A": {"Type": "Pass", "Next": "A"x: 1}}})",
         [](auto& d) { return setEnd(d, "/States/A"); },
         R"({"StartAt": "A", "States": {"A": {"Type": "Pass", "End": true x: 1}}})"},
        {"of two members of a name the last counts", R"({"StartAt": "A", "States": {
  "A": {"Type": "Pass", "Next": "B", "Next": "B"}, "B": {"Type": "Succeed"}}})",
         [](auto& d) { return deleteState(d, "/States/B"); }, R"({"StartAt": "A", "States": {
  "A": {"Type": "Pass", "Next": "B", "End": true}}})"},
        {"rename to a taken name", kChain, [](auto& d) { return renameState(d, "/States/A", "B"); },
         "!edit.name-taken B"},
        {"rename to nothing", kChain, [](auto& d) { return renameState(d, "/States/A", ""); },
         "!edit.name-empty"},
        {"rename to the same", kChain, [](auto& d) { return renameState(d, "/States/A", "A"); }, kChain},
        {"rename what is not there", kChain, [](auto& d) { return renameState(d, "/States/Q", "R"); },
         "!edit.no-such-place /States/Q"},
        {"names are unique over all scopes",
         R"({"StartAt": "P", "States": {"P": {"Type": "Map", "Iterator": {"StartAt": "I", "States": {"I": {"Type": "Succeed"}}}, "End": true}}})",
         [](auto& d) { return renameState(d, "/States/P", "I"); }, "!edit.name-taken I"},
        {"rename stays in its scope",
         R"({"StartAt": "P", "States": {"P": {"Type": "Map", "Iterator": {"StartAt": "I", "States": {"I": {"Next": "P"}}}, "End": true}}})",
         [](auto& d) { return renameState(d, "/States/P", "Q"); },
         R"({"StartAt": "Q", "States": {"Q": {"Type": "Map", "Iterator": {"StartAt": "I", "States": {"I": {"Next": "P"}}}, "End": true}}})"},

        {"add takes over Next", kChain,
         [](auto& d) { return addStateAfter(d, "/States/A", StateType::Wait, "W"); },
         R"({
  "StartAt": "A",
  "States": {
    "A": {
      "Type": "Pass",
      "Next": "W"
    },
    "W": {
      "Type": "Wait",
      "Seconds": 60,
      "Next": "B"
    },
    "B": {
      "Type": "Task",
      "Resource": "r",
      "End": true
    }
  }
})"},
        {"add takes over End", kOneLine,
         [](auto& d) { return addStateAfter(d, "/States/A", StateType::Pass); },
         R"({"StartAt":"A","States":{"A":{"Type":"Pass","Next":"Pass"},"Pass":{"Type":"Pass","End":true}}})"},
        {"add to a text that is no object", "[1, 2]",
         [](auto& d) { return addState(d, "", StateType::Wait); }, "!edit.not-a-definition"},
        {"add where States is no object", R"({"States": 3})",
         [](auto& d) { return addState(d, "", StateType::Wait); }, "!edit.not-an-object /States"},
        {"add to a text without anything", " ", [](auto& d) { return addState(d, "", StateType::Wait, "W"); },
         "{\n  \"StartAt\": \"W\",\n  \"States\": {\n    \"W\": {\n      \"Type\": \"Wait\",\n      "
         "\"Seconds\": "
         "60,\n      \"End\": true\n    }\n  }\n}\n"},
        {"add a terminal state", kOneLine,
         [](auto& d) { return addStateAfter(d, "/States/A", StateType::Fail, "F"); },
         R"({"StartAt":"A","States":{"A":{"Type":"Pass","Next":"F"},"F":{"Type":"Fail","Error":"Failed"}}})"},
        {"add a parallel", kOneLine,
         [](auto& d) { return addStateAfter(d, "/States/A", StateType::Parallel, "P"); },
         R"({"StartAt":"A","States":{"A":{"Type":"Pass","Next":"P"},"P":{"Type":"Parallel","Branches":[{"StartAt":"Pass","States":{"Pass":{"Type":"Pass","End":true}}},{"StartAt":"Pass 2","States":{"Pass 2":{"Type":"Pass","End":true}}}],"End":true}}})"},
        {"add after the end", kChoice, [](auto& d) { return addStateAfter(d, "/States/X", StateType::Pass); },
         "!edit.terminal-state X"},
        {"insert at the start", kOneLine,
         [](auto& d) { return insertOnTransition(d, "/StartAt", StateType::Pass, "S"); },
         R"({"StartAt":"S","States":{"S":{"Type":"Pass","Next":"A"},"A":{"Type":"Pass","End":true}}})"},
        {"insert on a catcher", kChoice,
         [](auto& d) { return insertOnTransition(d, "/States/Y/Catch/0/Next", StateType::Pass, "N"); },
         R"({"StartAt": "C", "States": {
  "C": {"Type": "Choice", "Choices": [{"Variable": "$.a", "IsNull": true, "Next": "X"},
                                      {"Variable": "$.b", "IsNull": true, "Next": "Y"}], "Default": "X"},
  "X": {"Type": "Succeed"},
  "Y": {"Type": "Pass", "Next": "X", "Catch": [{"ErrorEquals": ["E"], "Next": "N"}]},
  "N": {"Type": "Pass", "Next": "X"}
}})"},
        {"insert nowhere", kChain,
         [](auto& d) { return insertOnTransition(d, "/States/B/Next", StateType::Pass); },
         "!edit.no-such-place /States/B/Next"},
        {"JSONata machines get JSONata",
         R"({"QueryLanguage":"JSONata","StartAt":"A","States":{"A":{"Type":"Succeed"}}})",
         [](auto& d) { return addState(d, "", StateType::Task, "T"); },
         R"({"QueryLanguage":"JSONata","StartAt":"A","States":{"A":{"Type":"Succeed"},"T":{"Type":"Task","Resource":"arn:aws:states:::lambda:invoke","Arguments":{"FunctionName":"","Payload":"{% $states.input %}"},"End":true}}})"},
        {"add to nothing", "{}", [](auto& d) { return addState(d, "", StateType::Succeed, "S"); },
         R"({
  "StartAt": "S",
  "States": {
    "S": {
      "Type": "Succeed"
    }
  }
})"},

        {"delete heals to the successor", kChain, [](auto& d) { return deleteState(d, "/States/A"); },
         R"({
  "StartAt": "B",
  "States": {
    "B": {
      "Type": "Task",
      "Resource": "r",
      "End": true
    }
  }
})"},
        {"delete heals to End", kChain, [](auto& d) { return deleteState(d, "/States/B"); },
         R"({
  "StartAt": "A",
  "States": {
    "A": {
      "Type": "Pass",
      "End": true
    }
  }
})"},
        {"delete drops rules, Default and Catch", kChoice,
         [](auto& d) { return deleteState(d, "/States/X"); },
         R"({"StartAt": "C", "States": {
  "C": {"Type": "Choice", "Choices": [{"Variable": "$.b", "IsNull": true, "Next": "Y"}]},
  "Y": {"Type": "Pass", "End": true}
}})"},
        {"delete a Choice goes by its Default", kChoice, [](auto& d) { return deleteState(d, "/States/C"); },
         R"({"StartAt": "X", "States": {
  "X": {"Type": "Succeed"},
  "Y": {"Type": "Pass", "Next": "X", "Catch": [{"ErrorEquals": ["E"], "Next": "X"}]}
}})"},
        {"delete the only state", kOneLine, [](auto& d) { return deleteState(d, "/States/A"); },
         R"({"States":{}})"},
        {"delete a loop on itself",
         R"({"StartAt": "A", "States": {"A": {"Type": "Pass", "Next": "A"}, "B": {"Type": "Pass", "Next": "A"}}})",
         [](auto& d) { return deleteState(d, "/States/A"); },
         R"({"StartAt": "B", "States": {"B": {"Type": "Pass", "End": true}}})"},

        {"retarget", kChoice, [](auto& d) { return retarget(d, "/States/C/Choices/1/Next", "C"); },
         R"({"StartAt": "C", "States": {
  "C": {"Type": "Choice", "Choices": [{"Variable": "$.a", "IsNull": true, "Next": "X"},
                                      {"Variable": "$.b", "IsNull": true, "Next": "C"}], "Default": "X"},
  "X": {"Type": "Succeed"},
  "Y": {"Type": "Pass", "Next": "X", "Catch": [{"ErrorEquals": ["E"], "Next": "X"}]}
}})"},
        {"retarget to a stranger", kChain, [](auto& d) { return retarget(d, "/States/A/Next", "Z"); },
         "!edit.no-such-target Z"},
        {"retarget the start", kOneLine, [](auto& d) { return retarget(d, "/StartAt", "A"); }, kOneLine},
        {"Next in place of End", kChain, [](auto& d) { return setNext(d, "/States/B", "A"); },
         R"({
  "StartAt": "A",
  "States": {
    "A": {
      "Type": "Pass",
      "Next": "B"
    },
    "B": {
      "Type": "Task",
      "Resource": "r",
      "Next": "A"
    }
  }
})"},
        {"End where there was nothing", R"({"StartAt":"A","States":{"A":{"Type":"Pass"}}})",
         [](auto& d) { return setEnd(d, "/States/A"); }, kOneLine},
        {"End of a Choice", kChoice, [](auto& d) { return setEnd(d, "/States/C"); }, "!edit.no-end-field C"},
        {"the start cannot go", kChain, [](auto& d) { return removeTransition(d, "/StartAt"); },
         "!edit.start-needed"},
        {"remove a rule", kChoice, [](auto& d) { return removeTransition(d, "/States/C/Choices/0/Next"); },
         R"({"StartAt": "C", "States": {
  "C": {"Type": "Choice", "Choices": [{"Variable": "$.b", "IsNull": true, "Next": "Y"}], "Default": "X"},
  "X": {"Type": "Succeed"},
  "Y": {"Type": "Pass", "Next": "X", "Catch": [{"ErrorEquals": ["E"], "Next": "X"}]}
}})"},

        {"a field goes where others have it",
         "{\n\t\"States\": {\n\t\t\"A\": {\n\t\t\t\"Comment\": \"a\",\n\t\t\t\"Type\": \"Pass\"\n\t\t},\n"
         "\t\t\"B\": {\n\t\t\t\"Type\": \"Pass\"\n\t\t}\n\t}\n}",
         [](auto& d) { return setComment(d, "/States/B", "b"); },
         "{\n\t\"States\": {\n\t\t\"A\": {\n\t\t\t\"Comment\": \"a\",\n\t\t\t\"Type\": \"Pass\"\n\t\t},\n"
         "\t\t\"B\": {\n\t\t\t\"Comment\": \"b\",\n\t\t\t\"Type\": \"Pass\"\n\t\t}\n\t}\n}"},
        {"trailing commas and CRLF are kept up", "{\r\n    'a' : 1, // one\r\n    'b' : [ 2, ],\r\n}",
         [](auto& d) { return setField(d, "/c", R"({"x":[1,2]})"); },
         "{\r\n    'a' : 1, // one\r\n    'b' : [ 2, ],\r\n    \"c\" : {\r\n        \"x\" : [1, 2]\r\n    "
         "},\r\n}"},
        {"a comment ends the last line", "{\n  \"a\": 1 // one\n}",
         [](auto& d) { return setField(d, "/b", "2"); }, "{\n  \"a\": 1, // one\n  \"b\": 2\n}"},
        {"number spelling is what was given", "{\"a\": 1}",
         [](auto& d) { return setField(d, "/a", "2.50e+1"); }, "{\"a\": 2.50e+1}"},
        {"a value that is no JSON", "{\"a\": 1}", [](auto& d) { return setField(d, "/a", "{x"); },
         "!edit.not-json {x"},
        {"a field of nothing", "{\"a\": 1}", [](auto& d) { return setField(d, "/b/c", "1"); },
         "!edit.no-such-place /b/c"},
        {"remove the first", "{ \"a\": 1, \"b\": 2 }", [](auto& d) { return removeField(d, "/a"); },
         "{ \"b\": 2 }"},
        {"remove the last", "{ \"a\": 1, \"b\": 2 }", [](auto& d) { return removeField(d, "/b"); },
         "{ \"a\": 1 }"},
        {"remove the only one", "{ \"a\": 1 }", [](auto& d) { return removeField(d, "/a"); }, "{}"},
        {"remove among comments", "{\n  // of a\n  \"a\": 1, // one\n  \"b\": 2\n}",
         [](auto& d) { return removeField(d, "/b"); }, "{\n  // of a\n  \"a\": 1 // one\n}"},
        {"remove what is not there", "{\"a\": 1}", [](auto& d) { return removeField(d, "/b"); },
         "{\"a\": 1}"},
        {"remove an empty comment", kChain, [](auto& d) { return setComment(d, "/States/A", ""); }, kChain},

        {"a retrier makes its array", kOneLine,
         [](auto& d) { return addItem(d, "/States/A", "Retry", R"({"ErrorEquals": ["E"]})"); },
         R"({"StartAt":"A","States":{"A":{"Type":"Pass","Retry":[{"ErrorEquals":["E"]}],"End":true}}})"},
        {"a Pass has no retriers", kChain, [](auto& d) { return addRetrier(d, "/States/A", "{}"); },
         "!edit.no-retry A"},
        {"a catcher needs a target", kChain,
         [](auto& d) { return addCatcher(d, "/States/B", R"({"ErrorEquals": ["E"], "Next": "Z"})"); },
         "!edit.no-such-target Z"},
        {"a rule for no Choice", kChain, [](auto& d) { return addChoiceRule(d, "/States/A", "{}"); },
         "!edit.not-a-choice A"},
        {"the last catcher takes Catch along", kChoice,
         [](auto& d) { return removeItem(d, "/States/Y/Catch/0"); },
         R"({"StartAt": "C", "States": {
  "C": {"Type": "Choice", "Choices": [{"Variable": "$.a", "IsNull": true, "Next": "X"},
                                      {"Variable": "$.b", "IsNull": true, "Next": "Y"}], "Default": "X"},
  "X": {"Type": "Succeed"},
  "Y": {"Type": "Pass", "Next": "X"}
}})"},
        {"items swap, what is between stays", "[1, /* x */ 22,\n 333]",
         [](auto& d) { return moveItem(d, "/0", 2); }, "[22, /* x */ 333,\n 1]"},
        {"move out of the array", "[1, 2]", [](auto& d) { return moveItem(d, "/0", 2); },
         "!edit.no-such-place /0"},
        {"replace an item", "[1, {\"a\": 2}]", [](auto& d) { return replaceItem(d, "/1", R"({"a": 3})"); },
         "[1, {\"a\": 3}]"},
    };
    return all;
}

std::string outcome(const Case& one) {
    Document document = Document::fromBytes(one.before);
    const auto result = one.operation(document);
    if (!result) {
        std::string text = '!' + result.refusal().code;
        for (const std::string& arg : result.refusal().args)
            text += ' ' + arg;
        return text;
    }
    document.apply(*result);
    const std::string after = document.bytes();
    document.undo();
    return document.bytes() == one.before ? after : "undo does not give the original";
}

} // namespace

class TestEdits : public QObject {
    Q_OBJECT
private slots:
    void edits_data();
    void edits();
    void namesAreMadeUnique();
    void namesAreCounted();
    void focusIsTheNewState();
    void newStatesAreComplete();
};

void TestEdits::edits_data() {
    QTest::addColumn<int>("index");
    for (std::size_t i = 0; i < cases().size(); ++i)
        QTest::newRow(cases()[i].name) << static_cast<int>(i);
}

void TestEdits::edits() {
    QFETCH(int, index);
    const Case& one = cases()[static_cast<std::size_t>(index)];
    QCOMPARE(QByteArray::fromStdString(outcome(one)), QByteArray(one.after));
}

void TestEdits::namesAreMadeUnique() {
    const Document document =
        Document::fromBytes(R"({"States": {"Wait": {}, "Wait 2": {}, "P": {"Type": "Parallel", "Branches":
                              [{"States": {"Wait 3": {}}}]}}})");
    QCOMPARE(uniqueStateName(document.workflow(), "Wait"), std::string("Wait 4"));
    QCOMPARE(uniqueStateName(document.workflow(), "Pass"), std::string("Pass"));
    QCOMPARE(uniqueStateName(document.workflow(), std::string(100, 'x')).size(), kMaxStateName);
}

void TestEdits::namesAreCounted() {
    const Document document = Document::fromBytes(kChain);
    std::string name;
    for (std::size_t i = 0; i < kMaxStateName; ++i)
        name += "ü";
    QVERIFY(renameState(document, "/States/A", name));
    const auto refused = renameState(document, "/States/A", name + "!");
    QVERIFY(!refused);
    QCOMPARE(refused.refusal().code, std::string("edit.name-too-long"));
}

void TestEdits::focusIsTheNewState() {
    Document document = Document::fromBytes(kChain);
    const auto edit = addStateAfter(document, "/States/A", StateType::Map);
    QVERIFY(edit);
    document.apply(*edit);
    const std::size_t fresh = document.workflow().findByPointer(edit->focus);
    QVERIFY(fresh != kNone);
    QCOMPARE(document.workflow().states[fresh].type, StateType::Map);
}

void TestEdits::newStatesAreComplete() {
    for (int i = 0; i < 8; ++i) {
        Document document = Document::fromBytes(kChain);
        const auto type = static_cast<StateType>(i);
        const auto edit = insertOnTransition(document, "/States/A/Next", type);
        QVERIFY(edit);
        document.apply(*edit);
        QVERIFY(document.problems().empty());
        const State& state = document.workflow().states[document.workflow().findByPointer(edit->focus)];
        QCOMPARE(state.type, type);
        QCOMPARE(state.end, type == StateType::Succeed || type == StateType::Fail);
        for (const Scope& scope : document.workflow().scopes)
            QVERIFY(scope.start != kNone);
    }
}

QTEST_APPLESS_MAIN(TestEdits)
#include "tst_edits.moc"
