// SPDX-License-Identifier: Apache-2.0
#include <QTest>

#include <functional>

#include "model/document/edits/conditions.h"
#include "model/document/edits/fields.h"
#include "model/document/edits/forms.h"
#include "model/document/edits/items.h"
#include "model/document/edits/transitions.h"

using namespace steploom::model;
using namespace steploom::model::edits;

namespace {

using Operation = std::function<Result<Edit>(const Document&)>;

/// The text after the operation, or the code and arguments of its refusal; undone it is what it was.
std::string outcome(const std::string& before, const Operation& operation) {
    Document document = Document::fromBytes(before);
    const auto result = operation(document);
    if (!result) {
        std::string text = '!' + result.refusal().code;
        for (const std::string& arg : result.refusal().args)
            text += ' ' + arg;
        return text;
    }
    if (minimal(result->splices) != result->splices)
        return "not minimal";
    document.apply(*result);
    const std::string after = document.bytes();
    document.undo();
    return document.bytes() == before ? after : "undo does not give the original";
}

const char kMap[] = "{\"States\": {\n    \"M\": {\"Type\": \"Map\"}\n}}";
const char kDeep[] = "{\"States\": {\n    \"M\": {\"Type\": \"Map\", \"ItemReader\": {\"ReaderConfig\": "
                     "{\"MaxItems\": 5}}}\n}}";
const char kTask[] = "{\"States\": {\"T\": {\"TimeoutSeconds\" : 5, \"Next\":\"X\"}}}";
const char kRule[] = "{\"Choices\": [{\"Variable\": \"$.a\", \"IsNull\": true, \"Next\": \"X\"}]}";

} // namespace

class TestFormEdits : public QObject {
    Q_OBJECT
private slots:
    void putFieldMakesWhatIsMissing() {
        const auto put = [](const Document& d) {
            return putField(d, "/States/M/ItemReader/ReaderConfig/InputType", "\"CSV\"");
        };
        QCOMPARE(
            outcome(kMap, put),
            std::string("{\"States\": {\n    \"M\": {\"Type\": \"Map\", \"ItemReader\": {\"ReaderConfig\": "
                        "{\"InputType\": \"CSV\"}}}\n}}"));
        QCOMPARE(outcome(kMap, [](const Document& d) { return putField(d, "/States/M/Type/x", "1"); }),
                 std::string("!edit.no-such-place /States/M/Type/x"));
        QCOMPARE(outcome(kMap, [](const Document& d) { return putField(d, "/States/M/A/B", "{"); }),
                 std::string("!edit.not-json {"));
    }

    /// However it is spelled: leaving an input as it was changes no byte.
    void theSameIsNotWritten() {
        const char text[] =
            "{\"A\": \"a\\/b \\u00e9\", \"B\": { /* why */ \"x\" : [1,\n 2.0] }, \"C\": [ \"\\u0041\" ]}";
        const Document document = Document::fromBytes(text);
        QVERIFY(setString(document, "/A", "a/b é")->splices.empty());
        QVERIFY(putField(document, "/B", R"({"x": [1, 2.0]})")->splices.empty());
        QVERIFY(replaceItem(document, "/C/0", R"("A")")->splices.empty());
        QVERIFY(!putField(document, "/B", R"({"x": [1, 2]})")->splices.empty());
        QVERIFY(!putField(document, "/B", R"({"x": [1]})")->splices.empty());
        QVERIFY(!putField(document, "/B", R"({"x": [1, 2.0], "y": 1})")->splices.empty());
        const Document states = Document::fromBytes(
            R"({"StartAt": "\u0041", "States": {"A": {"Type": "Pass", "Next": "\u0041"}}})");
        QVERIFY(setNext(states, "/States/A", "A")->splices.empty());
        QVERIFY(setStart(states, "", "A")->splices.empty());
        QVERIFY(retarget(states, "/States/A/Next", "A")->splices.empty());
    }

    void clearFieldLeavesNoEmptyObject() {
        const auto clear = [](const Document& d) {
            return clearField(d, "/States/M/ItemReader/ReaderConfig/MaxItems", "/States/M");
        };
        QCOMPARE(outcome(kDeep, clear), std::string(kMap));
        const auto keep = [](const Document& d) {
            return clearField(d, "/States/M/ItemReader/ReaderConfig/MaxItems", "/States/M/ItemReader");
        };
        QCOMPARE(outcome(kDeep, keep),
                 std::string("{\"States\": {\n    \"M\": {\"Type\": \"Map\", \"ItemReader\": {}}\n}}"));
        QCOMPARE(outcome(kMap, clear), std::string(kMap));
    }

    void replaceFieldKeepsThePlace() {
        QCOMPARE(outcome(kTask,
                         [](const Document& d) {
                             return replaceField(d, "/States/T/TimeoutSeconds", "TimeoutSecondsPath",
                                                 "\"$.t\"");
                         }),
                 std::string("{\"States\": {\"T\": {\"TimeoutSecondsPath\" : \"$.t\", \"Next\":\"X\"}}}"));
        QCOMPARE(
            outcome(kTask,
                    [](const Document& d) { return renameField(d, "/States/T/TimeoutSeconds", "Seconds"); }),
            std::string("{\"States\": {\"T\": {\"Seconds\" : 5, \"Next\":\"X\"}}}"));
        QCOMPARE(
            outcome(kTask,
                    [](const Document& d) { return renameField(d, "/States/T/TimeoutSeconds", "Next"); }),
            std::string("!edit.field-there Next"));
        QCOMPARE(outcome(kTask, [](const Document& d) { return renameField(d, "/States/T/Q", "R"); }),
                 std::string("!edit.no-such-place /States/T/Q"));
    }

    void valuesAreReadWithoutTheIndentOfTheirPlace() {
        const Document document =
            Document::fromBytes("{\r\n\t\"a\": {\r\n\t\t\"b\": [\r\n\r\n1]\r\n\t}\r\n}");
        QCOMPARE(valueText(document.tree().at("/a")), std::string("{\n\t\"b\": [\n\n1]\n}"));
        QCOMPARE(valueText(Node()), std::string());
    }

    void textOfAValueChangesOnlyTheLinesThatDiffer() {
        const std::string before = "{\r\n\t\"a\": {\r\n\t\t\"b\" :1, \r\n\t \"c\": 2\r\n\t}\r\n}";
        const auto write = [](const char* text) {
            return [text](const Document& d) {
                return setValueText(d, "/a", text);
            };
        };
        QCOMPARE(outcome(before, write("{\n\t\"b\" :1, \n \"c\": 2\n}")), before);
        QCOMPARE(outcome(before, write("{\n\t\"b\" :1, \n \"c\": 22\n}")),
                 std::string("{\r\n\t\"a\": {\r\n\t\t\"b\" :1, \r\n\t \"c\": 22\r\n\t}\r\n}"));
        QCOMPARE(
            outcome(before, write("{\n\t\"b\" :1, \n\t\"x\": 0,\n\n \"c\": 2\n}")),
            std::string("{\r\n\t\"a\": {\r\n\t\t\"b\" :1, \r\n\t\t\"x\": 0,\r\n\r\n\t \"c\": 2\r\n\t}\r\n}"));
        QCOMPARE(outcome(before, write("{\n}")), std::string("{\r\n\t\"a\": {\r\n\t}\r\n}"));
        QCOMPARE(outcome(before, write("5")), std::string("{\r\n\t\"a\": 5\r\n}"));
        QCOMPARE(outcome(before, write("{\n")), std::string("!edit.not-json {\n"));
        QCOMPARE(outcome("{\"a\": 1}", [](const Document& d) { return setValueText(d, "/b/c", " true "); }),
                 std::string("{\"a\": 1, \"b\": {\"c\": true}}"));
    }

    void conditionsGoIntoGroupsAndOut() {
        const std::string grouped =
            "{\"Choices\": [{\"And\": [{\"Variable\": \"$.a\", \"IsNull\": true}], \"Next\": \"X\"}]}";
        const auto group = [](const char* name) {
            return [name](const Document& d) {
                return groupCondition(d, "/Choices/0", name);
            };
        };
        const auto ungroup = [](const Document& d) {
            return ungroupCondition(d, "/Choices/0");
        };
        QCOMPARE(QByteArray::fromStdString(outcome(kRule, group("And"))), QByteArray::fromStdString(grouped));
        QCOMPARE(
            outcome(kRule, group("Not")),
            std::string(
                "{\"Choices\": [{\"Not\": {\"Variable\": \"$.a\", \"IsNull\": true}, \"Next\": \"X\"}]}"));
        QCOMPARE(outcome(grouped, ungroup),
                 std::string("{\"Choices\": [{\"Variable\": \"$.a\", \"IsNull\": true, \"Next\": \"X\"}]}"));
        QCOMPARE(outcome(kRule, ungroup), std::string("!edit.no-single-condition"));
        QCOMPARE(outcome("{\"Choices\": [{\"Next\": \"X\"}]}", group("Or")),
                 std::string("!edit.no-condition"));
    }
};

QTEST_APPLESS_MAIN(TestFormEdits)
#include "tst_form_edits.moc"
