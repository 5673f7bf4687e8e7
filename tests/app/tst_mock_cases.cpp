// SPDX-License-Identifier: Apache-2.0
#include <QAbstractItemModelTester>
#include <QFile>
#include <QTemporaryDir>
#include <QTest>

#include "app/debugger/case_list.h"
#include "app/debugger/mock_editor.h"

using namespace steploom::app;

namespace {

const QByteArray kDefinition =
    R"({"StartAt": "Charge", "States": {"Charge": {"Type": "Task", "Next": "Ship",
        "Resource": "arn:aws:lambda:us-east-1:123456789012:function:charge"},
       "Ship": {"Type": "Task", "End": true, "Resource": "arn:aws:lambda:us-east-1:123456789012:function:ship"}}})";

const QByteArray kMocks = R"({"StateMachines": {"order": {"TestCases": {
    "Good": {"Charge": "One", "Ship": "Two"},
    "Bad":  {"Charge": "No"} }}},
  "MockedResponses": {"One": {"0": {"Return": 1}}, "Two": {"0": {"Return": 2}},
    "No": {"0": {"Throw": {"Error": "CardRefused"}}}}}
)";

QVariantMap answer(const QString& attempts, const QString& json) {
    return {{"attempts", attempts}, {"throws", false}, {"json", json}};
}

QVariantMap failure(const QString& attempts, const QString& error) {
    return {{"attempts", attempts}, {"throws", true}, {"error", error}, {"cause", ""}};
}

} // namespace

/// The Mocks page: cases made, changed and run in the window.
class TestMockCases : public QObject {
    Q_OBJECT

private slots:
    void init() {
        m_folder = std::make_unique<QTemporaryDir>();
        m_document = std::make_unique<DocumentController>();
        m_session = std::make_unique<DebugSession>();
        m_session->setDocument(m_document.get());
        m_editor = std::make_unique<MockEditor>();
        m_cases = std::make_unique<CaseList>();
        write("order.asl.json", kDefinition);
    }
    void cleanup() {
        m_cases.reset();
        m_editor.reset();
        m_session.reset();
        m_document.reset();
    }

    void aCaseIsMadeAndRuns() {
        open();
        QCOMPARE(m_cases->count(), 0);
        QCOMPARE(m_editor->addCase("Happy"), QString());
        QCOMPARE(m_editor->caseName(), QStringLiteral("Happy"));
        QCOMPARE(m_editor->count(), 2); // the Task states, without answers
        QCOMPARE(text(*m_editor, 0, MockEditor::AnswersRole), QString());
        QCOMPARE(m_editor->put(0, {failure("0-1", "Busy"), answer("2", "{\"id\": 7}")}), QString());
        QCOMPARE(text(*m_editor, 0, MockEditor::AnswersRole),
                 QStringLiteral("0-1 fails with Busy · 2 returns {\"id\":7}"));
        QCOMPARE(m_editor->answers(0).size(), 2);
        QVERIFY(read("order.mocks.json").contains("\"Happy\""));

        m_cases->runAll();
        QTRY_VERIFY(!m_cases->running());
        QCOMPARE(text(*m_cases, 0, CaseList::VerdictRole), QStringLiteral("failed"));
        QVERIFY(text(*m_cases, 0, CaseList::DetailRole).contains("Busy"));
        QCOMPARE(m_editor->put(0, {answer("0", "1")}), QString());
        QCOMPARE(m_editor->put(1, {answer("0", "2")}), QString());
        m_cases->runAll();
        QTRY_VERIFY(!m_cases->running());
        QCOMPARE(text(*m_cases, 0, CaseList::VerdictRole), QStringLiteral("passed"));
    }

    void whatIsWrongIsSaidAndChangesNothing() {
        write("order.mocks.json", kMocks);
        open();
        QCOMPARE(m_editor->caseName(), QStringLiteral("Good"));
        QVERIFY(!m_editor->put(0, {answer("0", "{ broken")}).isEmpty());
        QVERIFY(!m_editor->put(0, {answer("x", "1")}).isEmpty());
        QVERIFY(!m_editor->put(0, {answer("1", "1")}).isEmpty()); // none for the first attempt
        QVERIFY(!m_editor->put(0, {failure("0", " ")}).isEmpty());
        QVERIFY(!m_editor->addCase("Bad").isEmpty());
        QVERIFY(!m_editor->addCase("").isEmpty());
        QVERIFY(!m_editor->renameCase("Bad").isEmpty());
        QCOMPARE(read("order.mocks.json"), kMocks);
        QCOMPARE(m_editor->caseName(), QStringLiteral("Good"));
    }

    void theRestOfTheFileKeepsItsBytes() {
        write("order.mocks.json", kMocks);
        write("order.Good.expect.json", "{\"output\": 2}");
        open();
        QCOMPARE(m_editor->renameCase("Better"), QString());
        QByteArray expected = kMocks;
        QCOMPARE(read("order.mocks.json"), expected.replace("\"Good\"", "\"Better\""));
        QCOMPARE(read("order.Better.expect.json"), QByteArray("{\"output\": 2}"));
        QVERIFY(read("order.Good.expect.json").isEmpty());
        QCOMPARE(m_editor->put(0, {answer("0", "10")}), QString());
        const QByteArray after = read("order.mocks.json");
        QCOMPARE(after.left(after.lastIndexOf("\"One\"")), expected.left(expected.lastIndexOf("\"One\"")));
        QCOMPARE(after.mid(after.lastIndexOf("\"Two\"")), expected.mid(expected.lastIndexOf("\"Two\"")));
        QVERIFY(read("order.mocks.json").contains("\"Bad\":  {\"Charge\": \"No\"} }}},"));
    }

    void aRemovedCaseIsGone() {
        write("order.mocks.json", kMocks);
        open();
        QCOMPARE(m_editor->removeCase(), QString());
        QCOMPARE(m_cases->count(), 1);
        QCOMPARE(m_editor->caseName(), QStringLiteral("Bad"));
        QVERIFY(!read("order.mocks.json").contains("\"One\""));
        QVERIFY(m_editor->undoText().contains("Good"));
        QCOMPARE(m_editor->undo(), QString());
        QCOMPARE(read("order.mocks.json"), kMocks);
        QCOMPARE(m_editor->caseName(), QStringLiteral("Good"));
        QCOMPARE(m_editor->undoText(), QString());
    }

    void allThatWasDoneToTheFileIsUndone() {
        write("order.mocks.json", kMocks);
        write("order.Good.expect.json", "{\"output\": 2}");
        open();
        QCOMPARE(m_editor->renameCase("Better"), QString());
        QCOMPARE(m_editor->put(0, {answer("0", "10")}), QString());
        QCOMPARE(m_editor->addCase("Third"), QString());
        QCOMPARE(m_editor->undo(), QString());
        QCOMPARE(m_editor->caseName(), QStringLiteral("Better"));
        QCOMPARE(m_editor->undo(), QString());
        QCOMPARE(m_editor->undo(), QString());
        QCOMPARE(read("order.mocks.json"), kMocks);
        QCOMPARE(read("order.Good.expect.json"), QByteArray("{\"output\": 2}"));
        QCOMPARE(m_editor->removeCase(), QString());
        const QByteArray theirs = read("order.mocks.json") + "\n";
        write("order.mocks.json", theirs);
        QVERIFY(!m_editor->undo().isEmpty());
        QCOMPARE(read("order.mocks.json"), theirs);
    }

    /// What the rename did not bring along is not its to take back.
    void anUndoneRenameLeavesWhatWasThere() {
        write("order.mocks.json", kMocks);
        write("order.Better.expect.json", "{\"output\": 3}");
        open();
        QCOMPARE(m_editor->renameCase("Better"), QString());
        QCOMPARE(m_editor->undo(), QString());
        QCOMPARE(m_editor->caseName(), QStringLiteral("Good"));
        QCOMPARE(read("order.Better.expect.json"), QByteArray("{\"output\": 3}"));
        QVERIFY(!QFile::exists(m_folder->filePath("order.Good.expect.json")));
    }

    void theFileThatWasMadeGoesAgain() {
        open();
        QCOMPARE(m_editor->addCase("First"), QString());
        QVERIFY(!read("order.mocks.json").isEmpty());
        QCOMPARE(m_editor->undo(), QString());
        QVERIFY(!QFile::exists(m_folder->filePath("order.mocks.json")));
        QCOMPARE(m_editor->caseName(), QString());
    }

    void allCasesRunAsTheyAreExpectedTo() {
        write("order.mocks.json", kMocks);
        write("order.Bad.expect.json", "{\"error\": \"CardRefused\"}");
        open();
        QCOMPARE(text(*m_cases, 0, CaseList::VerdictRole), QStringLiteral("none"));
        m_cases->runAll();
        QTRY_VERIFY(!m_cases->running());
        QCOMPARE(m_cases->summary(), QStringLiteral("2 passed, 0 failed"));
        write("order.Good.expect.json", "{\"output\": 3}");
        m_cases->runAll();
        QTRY_VERIFY(!m_cases->running());
        QCOMPARE(m_cases->summary(), QStringLiteral("1 passed, 1 failed"));
        QVERIFY(text(*m_cases, 0, CaseList::DetailRole).contains("expected was 3"));
    }

    /// With its own answers and input, whatever is chosen for other runs.
    void aCaseOpensInTheDebugger() {
        write("order.mocks.json", kMocks);
        write("order.settings.json", R"({"states": {"Charge": {"command": ["false"]}}})");
        write("order.Bad.input.json", R"({"id": 9})");
        open();
        QVERIFY(m_cases->debug(1));
        QTRY_VERIFY(m_session->ended());
        QCOMPARE(m_session->status(), DebugSession::Status::Failed);
        QVERIFY(m_session->outcome().contains("CardRefused"));
        QCOMPARE(m_session->debugger()->execution().options().input.get("id").asInt(), std::int64_t{9});
        QCOMPARE(m_editor->caseName(), QStringLiteral("Bad"));
        QCOMPARE(m_cases->current(), 1);
        QVERIFY(m_cases->debug(0));
        QTRY_COMPARE(m_session->status(), DebugSession::Status::Succeeded);
    }

private:
    void write(const char* name, const QByteArray& text) {
        QFile file(m_folder->filePath(name));
        QVERIFY(file.open(QIODevice::WriteOnly));
        file.write(text);
    }
    QByteArray read(const char* name) {
        QFile file(m_folder->filePath(name));
        return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
    }
    void open() {
        QVERIFY(m_document->open(m_folder->filePath("order.asl.json")));
        m_editor->setSession(m_session.get());
        m_cases->setSession(m_session.get());
        new QAbstractItemModelTester(m_editor.get(), QAbstractItemModelTester::FailureReportingMode::QtTest,
                                     m_editor.get());
        new QAbstractItemModelTester(m_cases.get(), QAbstractItemModelTester::FailureReportingMode::QtTest,
                                     m_cases.get());
    }
    static QString text(const QAbstractItemModel& model, int row, int role) {
        return model.data(model.index(row, 0), role).toString();
    }

    std::unique_ptr<QTemporaryDir> m_folder;
    std::unique_ptr<DocumentController> m_document;
    std::unique_ptr<DebugSession> m_session;
    std::unique_ptr<MockEditor> m_editor;
    std::unique_ptr<CaseList> m_cases;
};

QTEST_MAIN(TestMockCases)
#include "tst_mock_cases.moc"
