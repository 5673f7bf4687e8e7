// SPDX-License-Identifier: Apache-2.0
#include <QTest>

#include <random>

#include "model/document/document.h"
#include "model/document/edits/fields.h"
#include "model/document/edits/states.h"

using namespace steploom::model;

namespace {

const std::string kTwo = R"({
  "StartAt": "A",
  "States": {
    "A": { "Type": "Pass", "Next": "B" },
    "B": { "Type": "Succeed" }
  }
}
)";

Change type(Document& document, std::size_t position, std::string_view inserted, std::size_t removed = 0) {
    return document.apply(typingEdit(document.text().editorSplice(position, removed, inserted)));
}

} // namespace

class TestDocument : public QObject {
    Q_OBJECT
private slots:
    void openingChangesNothing();
    void brokenTextKeepsTheLastGraph();
    void brokenFromTheStartShowsWhatItCan();
    void editsWaitForTheTextToBeWhole();
    void undoAndRedo();
    void typingMergesOnALine();
    void fieldsMergeWhileTheyAreTyped();
    void mergedEditsThatCancelOutVanish();
    void savedPointIsKept();
    void changesTellTheEditor();
    void refusedSplicesChangeNothing();
    void splicesComposeAndInvert();
    void randomSplicesCompose();
};

void TestDocument::openingChangesNothing() {
    const std::string noise = "\xEF\xBB\xBF{\r\n\t'a': \xFF // x\r\n";
    const Document document = Document::fromBytes(noise);
    QCOMPARE(document.bytes(), noise);
    QVERIFY(!document.isModified() && !document.canUndo() && !document.canRedo());
    QVERIFY(document.undoLabel().code.empty());
}

void TestDocument::brokenTextKeepsTheLastGraph() {
    Document document = Document::fromBytes(kTwo);
    QCOMPARE(document.workflow().states.size(), std::size_t{2});
    const auto good = document.sharedWorkflow();
    const std::size_t comma = kTwo.find(",\n    \"B\"");
    type(document, comma + 8, "", 1); // the quote that closes "B"
    QVERIFY(document.isStale());
    QCOMPARE(document.sharedWorkflow(), good);
    QVERIFY(document.staleBecause());
    QCOMPARE(document.text().lineColumn(document.staleBecause()->span.begin).line, std::size_t{5});
    document.undo();
    QVERIFY(!document.isStale());
    QVERIFY(!document.staleBecause());
    QCOMPARE(document.workflow().states.size(), std::size_t{2});
}

void TestDocument::brokenFromTheStartShowsWhatItCan() {
    const Document document = Document::fromBytes(kTwo.substr(0, kTwo.find("\"B\": {")));
    QVERIFY(document.isStale());
    QCOMPARE(document.workflow().states.size(), std::size_t{1});
    QCOMPARE(document.workflow().states[0].name, std::string("A"));
}

void TestDocument::editsWaitForTheTextToBeWhole() {
    Document document = Document::fromBytes(kTwo);
    type(document, kTwo.size() - 2, "", 1);
    const auto refused = edits::renameState(document, "/States/A", "C");
    QVERIFY(!refused);
    QCOMPARE(refused.refusal(), (Message{"edit.text-broken", {"1", "1"}}));
}

void TestDocument::undoAndRedo() {
    Document document = Document::fromBytes(kTwo);
    const auto edit = edits::renameState(document, "/States/B", "Done");
    QVERIFY(edit);
    const Change change = document.apply(*edit);
    QCOMPARE(change.revision, std::uint64_t{1});
    QCOMPARE(change.focus, std::string("/States/Done"));
    QCOMPARE(document.undoLabel(), (Message{"edit.rename-state", {"B", "Done"}}));
    const std::string renamed = document.bytes();
    const Change back = document.undo();
    QCOMPARE(back.revision, std::uint64_t{2});
    QCOMPARE(back.focus, std::string("/States/B"));
    QCOMPARE(document.bytes(), kTwo);
    QCOMPARE(document.redoLabel().code, std::string("edit.rename-state"));
    document.redo();
    QCOMPARE(document.bytes(), renamed);
    document.undo();
    document.apply(*edits::setComment(document, "", "new"));
    QVERIFY(!document.canRedo());
    QVERIFY(document.undo().splices.size() == 1);
    QVERIFY(document.undo().empty());
    QCOMPARE(document.bytes(), kTwo);
}

void TestDocument::typingMergesOnALine() {
    Document document = Document::fromBytes("{}");
    type(document, 1, "\"");
    type(document, 2, "a");
    type(document, 3, "x");
    type(document, 3, "", 1);
    type(document, 3, "\"");
    QCOMPARE(document.bytes(), std::string("{\"a\"}"));
    type(document, 4, "\n");
    type(document, 5, "b");
    QCOMPARE(document.undoLabel().code, std::string(kTyping));
    document.undo();
    QCOMPARE(document.bytes(), std::string("{\"a\"\n}"));
    document.undo();
    QCOMPARE(document.bytes(), std::string("{\"a\"}"));
    document.undo();
    QCOMPARE(document.bytes(), std::string("{}"));
    QVERIFY(!document.canUndo());

    type(document, 1, "a");
    document.endMerge();
    type(document, 2, "b");
    document.undo();
    QCOMPARE(document.bytes(), std::string("{a}"));
    type(document, 0, "c"); // elsewhere
    type(document, 3, "d");
    document.undo();
    QCOMPARE(document.bytes(), std::string("c{a}"));
}

void TestDocument::fieldsMergeWhileTheyAreTyped() {
    Document document = Document::fromBytes(kTwo);
    for (const char* text : {"f", "fo", "foo"})
        document.apply(*edits::setString(document, "/States/A/Comment", text));
    QCOMPARE(document.tree().at("/States/A/Comment").string(), std::string("foo"));
    document.undo();
    QCOMPARE(document.bytes(), kTwo);
}

void TestDocument::mergedEditsThatCancelOutVanish() {
    Document document = Document::fromBytes("{}");
    type(document, 1, "a");
    type(document, 1, "", 1);
    QVERIFY(!document.canUndo());
    QVERIFY(!document.isModified());
}

void TestDocument::savedPointIsKept() {
    Document document = Document::fromBytes("{}");
    type(document, 1, "a");
    QVERIFY(document.isModified());
    document.markSaved();
    QVERIFY(!document.isModified());
    type(document, 2, "b"); // no merge over the saved point
    QVERIFY(document.isModified());
    document.undo();
    QCOMPARE(document.bytes(), std::string("{a}"));
    QVERIFY(!document.isModified());
    document.undo();
    QVERIFY(document.isModified());
    document.redo();
    QVERIFY(!document.isModified());
    document.undo();
    type(document, 1, "z"); // the saved text is now out of reach
    document.undo();
    QVERIFY(document.isModified());
}

/// An editor that applies each change to its own copy has the same text.
void TestDocument::changesTellTheEditor() {
    Document document = Document::fromBytes(kTwo);
    std::string copy = document.bytes();
    const auto follow = [&](const Change& change) {
        for (auto splice = change.splices.rbegin(); splice != change.splices.rend(); ++splice)
            copy.replace(splice->offset, splice->removed.size(), splice->inserted);
        QCOMPARE(copy, document.bytes());
    };
    follow(document.apply(*edits::renameState(document, "/States/B", "A longer name")));
    follow(document.apply(*edits::addStateAfter(document, "/States/A", StateType::Choice)));
    follow(document.apply(*edits::deleteState(document, "/States/A")));
    for (int i = 0; i < 3; ++i)
        follow(document.undo());
    for (int i = 0; i < 3; ++i)
        follow(document.redo());
}

void TestDocument::refusedSplicesChangeNothing() {
    Document document = Document::fromBytes("{}");
    for (const Splice& splice : {Splice{1, "x", ""}, Splice{5, "", "x"}, Splice{0, "", ""}}) {
        Edit edit;
        edit.splices = {splice};
        if (splice.inserted.empty() && splice.removed.empty())
            edit.splices.clear();
        QVERIFY(document.apply(edit).empty());
    }
    QCOMPARE(document.bytes(), std::string("{}"));
    QVERIFY(!document.canUndo());
    QCOMPARE(document.revision(), std::uint64_t{0});
}

void TestDocument::splicesComposeAndInvert() {
    const std::string text = "abcdef";
    const std::vector<Splice> splices{{1, "b", "BB"}, {3, "", "-"}, {4, "ef", ""}};
    QVERIFY(fits(text, splices));
    const std::string after = applied(text, splices);
    QCOMPARE(after, std::string("aBBc-d"));
    QCOMPARE(applied(after, inverse(splices)), text);
    QVERIFY(!fits(text, {{4, "ef", ""}, {3, "", "-"}}));
    QVERIFY(!fits(text, {{0, "ab", ""}, {1, "b", ""}}));
    QCOMPARE(minimal({{2, "xay", "xby"}}), (std::vector<Splice>{{3, "a", "b"}}));
    QCOMPARE(minimal({{2, "ä", "ö"}}), (std::vector<Splice>{{2, "ä", "ö"}})); // they share their first byte
    QCOMPARE(minimal({{5, "c", ""}, {2, "a", "a"}}), (std::vector<Splice>{{5, "c", ""}}));
    QCOMPARE(minimal({{2, "a", "A"}, {3, "b", "B"}}), (std::vector<Splice>{{2, "ab", "AB"}}));
}

void TestDocument::randomSplicesCompose() {
    std::mt19937 random(7);
    const auto anySplices = [&](const std::string& text) {
        std::vector<Splice> splices;
        std::size_t from = 0;
        for (int i = static_cast<int>(random() % 5); i > 0 && from <= text.size(); --i) {
            const std::size_t offset = from + random() % (text.size() - from + 1);
            const std::size_t removed = random() % (std::min<std::size_t>(3, text.size() - offset) + 1);
            splices.push_back({offset, text.substr(offset, removed), std::string(random() % 3, 'A')});
            from = offset + removed + random() % 2;
        }
        return splices;
    };
    for (int i = 0; i < 3000; ++i) {
        const std::string text("abcdefghijklmnop", random() % 17);
        const auto first = anySplices(text);
        const std::string between = applied(text, first);
        const auto second = anySplices(between);
        const auto both = composed(first, second);
        QVERIFY(fits(text, both));
        QCOMPARE(applied(text, both), applied(between, second));
    }
}

QTEST_APPLESS_MAIN(TestDocument)
#include "tst_document.moc"
