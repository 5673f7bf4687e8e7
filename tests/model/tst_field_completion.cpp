// SPDX-License-Identifier: Apache-2.0
#include <QTest>

#include <algorithm>

#include "model/assist/field_completion.h"

using namespace steploom::model;

namespace {

const char kText[] =
    "{\"StartAt\": \"A\", \"States\": {\n"
    "  \"A\": {\"Type\": \"Task\", \"Resource\": \"r\", \"Assign\": {\"order\": 1}, \"Next\": \"B\"},\n"
    "  \"B\": {\"Type\": \"Pass\", \"QueryLanguage\": \"JSONata\", \"Next\": \"C\"},\n"
    "  \"C\": {\"Type\": \"Map\", \"Catch\": [{\"ErrorEquals\": [\"E\"], \"Next\": \"A\"}]}}}";

/// The draft after its first completion of that label was taken, the caret shown as `|`; "" without one.
std::string completed(const FieldDraft& draft, std::size_t caret, std::string_view label) {
    const Document document = Document::fromBytes(kText);
    const Completions found = completionsIn(document, draft, caret);
    const auto items = matching(found);
    const auto item =
        std::find_if(items.begin(), items.end(), [&](const Completion& each) { return each.label == label; });
    if (item == items.end())
        return {};
    std::string insert = item->insert;
    insert.insert(item->caret, "|");
    std::string text(draft.text);
    text.replace(found.replaced.begin, found.replaced.size(), insert);
    return text;
}

} // namespace

class TestFieldCompletion : public QObject {
    Q_OBJECT
private slots:
    void charactersOfAString() {
        QCOMPARE(completed({"/States/B/Output", "{% \"a\" & $ord %}", true}, 13, "$order"),
                 std::string("{% \"a\" & $order| %}"));
        QCOMPARE(completed({"/States/C/Catch/0/ErrorEquals/1", "States.Tim", true}, 10, "States.Timeout"),
                 std::string("States.Timeout|"));
        QCOMPARE(completed({"/States/C/ItemReader/Resource", "", true}, 0, "arn:aws:states:::s3:getObject"),
                 std::string("arn:aws:states:::s3:getObject|"));
        QCOMPARE(completed({"/States/B/Output", "", true}, 0, "{%  %}"), std::string("{% | %}"));
    }

    void textOfJson() {
        QCOMPARE(completed({"/States/B/Output", "{\"a\": \"{% $ord %}\"}", false}, 14, "$order"),
                 std::string("{\"a\": \"{% $order| %}\"}"));
    }

    void nothingInABrokenText() {
        const Document document = Document::fromBytes("{\"States\": {\"A\": {\"Type\": ");
        QVERIFY(completionsIn(document, {"/States/A/Next", "", true}, 0).items.empty());
    }

    void coloursOfADraft() {
        const auto tokens = highlightDraft({"/States/B/Output", "{% \"ä\" & $sum(1) %}", true});
        QVERIFY(tokens.size() >= 6);
        QCOMPARE(tokens.front().kind, TokenKind::Delimiter);
        QCOMPARE(tokens.front().span, (Span{0, 2}));
        QCOMPARE(tokens[1].kind, TokenKind::ExpressionString);
        QCOMPARE(tokens[1].span, (Span{3, 7}));
        QCOMPARE(tokens.back().kind, TokenKind::Delimiter);
        const auto path = highlightDraft({"/States/A/InputPath", "$.a", true});
        QCOMPARE(path.size(), std::size_t{1});
        QCOMPARE(path.front().kind, TokenKind::Path);
        QCOMPARE(path.front().span, (Span{0, 3}));
        QCOMPARE(highlightDraft({"/x", "{\"k\": 1", false}).size(), std::size_t{2});
    }
};

QTEST_APPLESS_MAIN(TestFieldCompletion)
#include "tst_field_completion.moc"
