// SPDX-License-Identifier: Apache-2.0
#include <QTest>

#include "engine/task/mock.h"
#include "engine/value/json_reader.h"
#include "model/testing/case_files.h"
#include "model/testing/mock_edits.h"

using namespace steploom;
using model::mocks::Answers;

namespace {

/// Odd blanks, spellings and members on purpose: they have to stay.
const std::string kFile = R"({ "note" : 1e3,
  "StateMachines": {
    "m": { "TestCases": {
      "A":   { "S": "Both",  "T": "Own" },
      "B": { "S" : "Both" }
    } }
  },
  "MockedResponses": {
    "Both": { "0": { "Return":  [ 1.0 ] } },
    "Own":  { "0-1": { "Throw": { "Error": "E",   "Cause": "c" } }, "2": { "Return": {} } }
  }
}
)";

engine::Value json(std::string_view text) {
    return engine::readJson(text).value;
}

std::string replaced(std::string text, std::string_view what, std::string_view with) {
    const std::size_t at = text.find(what);
    return at == std::string::npos ? std::string("not there") : text.replace(at, what.size(), with);
}

bool isMockFile(const std::string& text) {
    const engine::JsonReadResult read = engine::readJson(text);
    return read && engine::readMockConfig(read.value).config != nullptr;
}

} // namespace

/// Changes of mock files: what they come to, and that all else keeps its bytes.
class TestMockEdits : public QObject {
    Q_OBJECT

private slots:
    void makesANewFile() {
        const auto file = model::mocks::addCase("", "m", "Happy");
        QVERIFY(file);
        QVERIFY(isMockFile(*file));
        const auto answered =
            model::mocks::setAnswers(*file, "m", "Happy", "S", {{"0", json(R"({"Return":7})")}});
        QVERIFY(answered);
        QVERIFY(isMockFile(*answered));
        const auto answers = model::mocks::answersOf(json(*answered), "m", "Happy", "S");
        QCOMPARE(answers.size(), std::size_t{1});
        QVERIFY(answers.front().answer == json(R"({"Return":7})"));
    }

    void casesCanBeAddedRenamedAndRemoved() {
        const auto added = model::mocks::addCase(kFile, "m", "C");
        QVERIFY(added);
        const auto back = model::mocks::removeCase(*added, "m", "C");
        QVERIFY(back);
        QVERIFY(json(*back) == json(kFile));
        const auto renamed = model::mocks::renameCase(kFile, "m", "A", "A/1");
        QVERIFY(renamed);
        QCOMPARE(*renamed, replaced(kFile, "\"A\":", "\"A/1\":"));
        // What only the removed case used goes with it.
        const auto removed = model::mocks::removeCase(kFile, "m", "A");
        QVERIFY(removed);
        QVERIFY(json(*removed).get("MockedResponses").find("Own") == nullptr);
        QVERIFY(json(*removed).get("MockedResponses").find("Both") != nullptr);
        QVERIFY(removed->find("\"note\" : 1e3") != std::string::npos);
        QVERIFY(isMockFile(*removed));
    }

    void anAnswerChangesWhereItStands() {
        auto answers = model::mocks::answersOf(json(kFile), "m", "A", "T");
        QCOMPARE(answers.size(), std::size_t{2});
        answers[1].answer = json(R"({"Return":8})");
        const auto changed = model::mocks::setAnswers(kFile, "m", "A", "T", answers);
        QVERIFY(changed);
        QVERIFY(isMockFile(*changed));
        // All before it, and the other attempts, as they were written.
        const std::size_t at = kFile.find("\"2\": { \"Return\"");
        QCOMPARE(changed->substr(0, at), kFile.substr(0, at));
        QVERIFY(model::mocks::answersOf(json(*changed), "m", "A", "T") == answers);
    }

    void aSharedResponseStaysForTheOthers() {
        const std::vector<Answers> own{{"0", json(R"({"Return":2})")}};
        const auto changed = model::mocks::setAnswers(kFile, "m", "A", "S", own);
        QVERIFY(changed);
        QVERIFY(isMockFile(*changed));
        QVERIFY(model::mocks::answersOf(json(*changed), "m", "A", "S") == own);
        QVERIFY(model::mocks::answersOf(json(*changed), "m", "B", "S") ==
                model::mocks::answersOf(json(kFile), "m", "B", "S"));
    }

    void nothingChangesNothing() {
        const auto answers = model::mocks::answersOf(json(kFile), "m", "A", "S");
        QCOMPARE(*model::mocks::setAnswers(kFile, "m", "A", "S", answers), kFile);
        QCOMPARE(*model::mocks::setAnswers(kFile, "m", "A", "X", {}), kFile);
        QCOMPARE(*model::mocks::renameCase(kFile, "m", "A", "A"), kFile);
    }

    void withoutAnswersTheStateIsNotNamed() {
        const auto changed = model::mocks::setAnswers(kFile, "m", "A", "T", {});
        QVERIFY(changed);
        const engine::Value value = json(*changed);
        QVERIFY(value.get("StateMachines").get("m").get("TestCases").get("A").find("T") == nullptr);
        QVERIFY(value.get("MockedResponses").find("Own") == nullptr);
    }

    void refuses() {
        const auto code = [](const model::Result<std::string>& result) {
            return result ? std::string() : result.refusal().code;
        };
        QCOMPARE(code(model::mocks::addCase(kFile, "m", "A")), std::string("mocks.case.exists"));
        QCOMPARE(code(model::mocks::addCase(kFile, "m", " ")), std::string("mocks.case.unnamed"));
        QCOMPARE(code(model::mocks::renameCase(kFile, "m", "A", "B")), std::string("mocks.case.exists"));
        QCOMPARE(code(model::mocks::renameCase(kFile, "m", "X", "Y")), std::string("mocks.case.unknown"));
        QCOMPARE(code(model::mocks::removeCase(kFile, "m", "X")), std::string("mocks.case.unknown"));
        QCOMPARE(code(model::mocks::setAnswers(kFile, "m", "X", "S", {{"0", {}}})),
                 std::string("mocks.case.unknown"));
        QCOMPARE(code(model::mocks::setAnswers(
                     kFile, "m", "A", "S", {{"0", json(R"({"Return":1})")}, {"0", json(R"({"Return":2})")}})),
                 std::string("mocks.attempts.twice"));
        QCOMPARE(code(model::mocks::addCase("[1]", "m", "A")), std::string("history.test.notMocks"));
        QCOMPARE(code(model::mocks::addCase("{ broken", "m", "A")), std::string("history.test.notMocks"));
        QCOMPARE(code(model::mocks::addCase(R"({"StateMachines":[]})", "m", "A")),
                 std::string("history.test.notMocks"));
    }

    void filesOfCases() {
        QCOMPARE(model::inputFileOf("a.b/order.mocks.json", "Card refused, twice"),
                 std::string("a.b/order.Card-refused-twice.input.json"));
        QCOMPARE(model::expectationFileOf("MockConfigFile.json", "A_1.x"),
                 std::string("MockConfigFile.A_1.x.expect.json"));
    }
};

QTEST_GUILESS_MAIN(TestMockEdits)
#include "tst_mock_edits.moc"
