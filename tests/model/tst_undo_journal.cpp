// SPDX-License-Identifier: Apache-2.0
#include <QTemporaryDir>
#include <QTest>

#include <filesystem>
#include <random>

#include "model/document/merge.h"
#include "model/document/undo_journal.h"

using namespace steploom::model;

namespace {

namespace fs = std::filesystem;

const std::string kText =
    R"({"StartAt": "A", "States": {"A": {"Type": "Pass", "End": true}, "B": {"Type": "Fail"}}})";
constexpr std::string_view kAddress = "/orders/a.asl.json";

/// A document with changes, some of them undone.
Document edited(std::size_t changes, std::size_t undone) {
    std::mt19937 random(11);
    Document document = Document::fromBytes(kText);
    for (std::size_t i = 0; i < changes; ++i) {
        const std::size_t at = random() % (document.bytes().size() + 1);
        const std::size_t size = std::min<std::size_t>(random() % 4, document.bytes().size() - at);
        Edit edit;
        edit.splices = {{at, document.bytes().substr(at, size), "é" + std::to_string(i)}};
        edit.label = {"edit.rename-state", {"A", std::to_string(i)}};
        edit.focus = "/States/A";
        document.apply(std::move(edit));
    }
    for (std::size_t i = 0; i < undone; ++i)
        document.undo();
    document.markSaved();
    return document;
}

std::string journalOf(const Document& document, std::size_t most = 1u << 20) {
    return writeUndo({kAddress, document.bytes(), document.bytes()}, document.undoSteps(), most);
}

Document reopened(const Document& document, const std::string& journal) {
    Document again = Document::fromBytes(document.bytes());
    if (auto kept = readUndo(journal, kAddress, document.bytes(), document.bytes()))
        again.takeUndoSteps(std::move(kept->steps));
    return again;
}

/// A document of one change, saved into `folder` under an address.
void keepOne(const std::string& folder, const std::string& address, const UndoLimits& limits = {}) {
    const Document document = edited(1, 0);
    QVERIFY(keepUndo(folder, {address, document.bytes(), document.bytes()}, document.undoSteps(), limits));
}

bool isKept(const std::string& folder, const std::string& address, const UndoLimits& limits = {}) {
    const Document document = edited(1, 0);
    return keptUndo(folder, address, document.bytes(), document.bytes(), limits).has_value();
}

} // namespace

/// What can be undone, over the end of the program.
class TestUndoJournal : public QObject {
    Q_OBJECT

private slots:
    void allTheWayBackAndForth() {
        Document document = edited(40, 7);
        Document again = reopened(document, journalOf(document));
        QVERIFY(!again.isModified());
        QCOMPARE(again.undoLabel(), document.undoLabel());
        QCOMPARE(again.redoLabel(), document.redoLabel());
        while (document.canUndo()) {
            document.undo();
            QCOMPARE(again.undo().focus, std::string());
            QCOMPARE(again.bytes(), document.bytes());
            QVERIFY(again.isModified());
        }
        QVERIFY(!again.canUndo());
        QCOMPARE(again.bytes(), kText);
        while (document.canRedo()) {
            document.redo();
            QCOMPARE(again.redo().focus, std::string("/States/A"));
            QCOMPARE(again.bytes(), document.bytes());
        }
        QVERIFY(!again.canRedo());
    }

    void whatIsTypedNextIsAStepOfItsOwn() {
        Document document = Document::fromBytes(kText);
        document.apply(typingEdit({0, "", "x"}));
        document.markSaved();
        Document again = reopened(document, journalOf(document));
        again.apply(typingEdit({1, "", "y"}));
        again.undo();
        QCOMPARE(again.bytes(), document.bytes());
        QVERIFY(!again.isModified());
    }

    void onlyForTheSameBytesOfTheSameFile() {
        const Document document = edited(3, 0);
        const std::string journal = journalOf(document);
        const std::string& bytes = document.bytes();
        QVERIFY(readUndo(journal, kAddress, bytes, bytes));
        QVERIFY(!readUndo(journal, kAddress, bytes + "\n", bytes + "\n"));
        QVERIFY(!readUndo(journal, "/orders/b.asl.json", bytes, bytes));
        QVERIFY(!readUndo({}, kAddress, bytes, bytes));
        QVERIFY(journalOf(edited(0, 0)).empty());
    }

    /// The view of a container is spelled as it was when it was saved.
    void aViewIsKeptItself() {
        const Document document = edited(3, 1);
        const std::string journal =
            writeUndo({kAddress, "StartAt: A\n", document.bytes()}, document.undoSteps(), 1u << 20);
        const auto kept = readUndo(journal, kAddress, "StartAt: A\n", "{\"StartAt\": \"A\"}");
        QVERIFY(kept);
        QCOMPARE(kept->text, document.bytes());
        QCOMPARE(kept->steps.done, std::size_t{2});
    }

    void damageIsSeen() {
        const Document document = edited(5, 2);
        const std::string journal = journalOf(document);
        for (std::size_t i = 0; i < journal.size(); ++i) {
            std::string damaged = journal;
            damaged[i] = static_cast<char>(damaged[i] ^ 0x15);
            QVERIFY(!readUndo(damaged, kAddress, document.bytes(), document.bytes()));
            QVERIFY(!readUndo(journal.substr(0, i), kAddress, document.bytes(), document.bytes()));
        }
        QVERIFY(!readUndo(journal + 'x', kAddress, document.bytes(), document.bytes()));
    }

    void stepsThatDoNotFitAreForgotten() {
        Document document = Document::fromBytes(kText);
        Edit edit;
        edit.splices = {{400, "x", "y"}};
        document.takeUndoSteps({{edit}, 1});
        QVERIFY(document.canUndo());
        QVERIFY(document.undo().empty());
        QCOMPARE(document.bytes(), kText);
        QVERIFY(!document.canUndo());
        QVERIFY(!document.isModified());
        document.takeUndoSteps({{edit}, 0});
        QVERIFY(document.canRedo());
        QVERIFY(document.redo().empty());
        QCOMPARE(document.bytes(), kText);
        QVERIFY(!document.canRedo());
        QVERIFY(!document.isModified());
    }

    void theNearestStepsAreKept() {
        Document document = edited(40, 3);
        const std::string all = journalOf(document);
        const std::string some = journalOf(document, all.size() / 3);
        QVERIFY(!some.empty() && some.size() < all.size() / 2);
        Document again = reopened(document, some);
        QVERIFY(again.canUndo());
        std::size_t steps = 0;
        for (; again.canUndo(); ++steps) {
            again.undo();
            document.undo();
        }
        QCOMPARE(again.bytes(), document.bytes());
        QVERIFY(steps < 37);
    }

    void theFolderIsTheUsersAloneAndBounded() {
        const QTemporaryDir place;
        const std::string folder = place.filePath(QStringLiteral("state/undo")).toStdString();
        UndoLimits limits;
        limits.files = 3;
        for (int i = 0; i < 5; ++i) {
            keepOne(folder, std::to_string(i), limits);
            for (const auto& entry : fs::directory_iterator(folder)) // as if some time ago
                fs::last_write_time(entry, entry.last_write_time() - std::chrono::hours(1));
        }
        for (int i = 0; i < 5; ++i)
            QCOMPARE(isKept(folder, std::to_string(i)), i > 1);
        QCOMPARE(fs::status(folder).permissions(), fs::perms::owner_all);
        std::size_t files = 0;
        for (const auto& entry : fs::directory_iterator(folder)) {
            ++files;
            QCOMPARE(entry.status().permissions(), fs::perms::owner_read | fs::perms::owner_write);
        }
        QCOMPARE(files, std::size_t{3});
    }

    void theOldOnesGo() {
        const QTemporaryDir place;
        const std::string folder = place.filePath(QStringLiteral("undo")).toStdString();
        keepOne(folder, "old");
        UndoLimits limits;
        limits.age = std::chrono::hours(48);
        for (const auto& entry : fs::directory_iterator(folder))
            fs::last_write_time(entry, entry.last_write_time() - std::chrono::hours(49));
        QVERIFY(isKept(folder, "old"));
        QVERIFY(!isKept(folder, "old", limits));
        keepOne(folder, "new", limits);
        QVERIFY(!isKept(folder, "old"));
        QVERIFY(isKept(folder, "new"));
    }

    void whatCannotBeUndoneAnyMoreGoes() {
        const QTemporaryDir place;
        const std::string folder = place.filePath(QStringLiteral("undo")).toStdString();
        keepOne(folder, "a");
        QVERIFY(isKept(folder, "a"));
        const Document fresh = Document::fromBytes(kText);
        QVERIFY(keepUndo(folder, {"a", fresh.bytes(), fresh.bytes()}, fresh.undoSteps()));
        QVERIFY(!isKept(folder, "a"));
        QVERIFY(!keepUndo("/proc/none/undo", {"a", kText, kText}, edited(1, 0).undoSteps()));
    }
};

QTEST_APPLESS_MAIN(TestUndoJournal)
#include "tst_undo_journal.moc"
