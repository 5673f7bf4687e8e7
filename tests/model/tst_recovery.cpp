// SPDX-License-Identifier: Apache-2.0
#include <QTemporaryDir>
#include <QTest>

#include <algorithm>
#include <random>

#include "model/document/file.h"
#include "model/document/merge.h"
#include "model/document/recovery.h"

using namespace steploom::model;

namespace {

std::string randomText(std::mt19937& random, std::size_t lines) {
    std::string text;
    for (std::size_t i = 0; i < lines; ++i)
        text += "line " + std::to_string(random() % 12) + (random() % 9 == 0 ? "\r\n" : "\n");
    return text;
}

std::string changed(std::string text, std::mt19937& random) {
    for (int i = 0; i < 4; ++i) {
        const std::size_t at = random() % (text.size() + 1);
        const std::size_t removed = std::min<std::size_t>(random() % 20, text.size() - at);
        text.replace(at, removed, std::string(random() % 3, 'x') + (random() % 3 == 0 ? "\n" : ""));
    }
    return text;
}

} // namespace

class TestRecovery : public QObject {
    Q_OBJECT

private slots:
    void anEditBetweenTextsMakesTheSecond() {
        std::mt19937 random(3);
        for (int i = 0; i < 300; ++i) {
            const std::string before = randomText(random, random() % 40);
            const std::string after = changed(before, random);
            const Edit edit = editBetween(before, after, kReload);
            QVERIFY(fits(before, edit.splices));
            QCOMPARE(applied(before, edit.splices), after);
        }
        QVERIFY(editBetween("a\nb\n", "a\nb\n", kReload).splices.empty());
        const Edit small = editBetween("a\nb\nc\nd\n", "a\nb2\nc\nd\ne\n", kReload);
        QCOMPARE(small.splices.size(), std::size_t{2});
    }

    void textsWithNothingInCommonAreCompared() {
        std::string before;
        std::string after;
        for (int i = 0; i < 5000; ++i) {
            before += "a" + std::to_string(i) + "\n";
            after += "b" + std::to_string(i) + "\n";
        }
        QCOMPARE(applied(before, editBetween(before, after, kReload).splices), after);
    }

    void merges_data() {
        QTest::addColumn<QByteArray>("base");
        QTest::addColumn<QByteArray>("ours");
        QTest::addColumn<QByteArray>("theirs");
        QTest::addColumn<QByteArray>("expected"); ///< `!`: refused
        const QByteArray base("1\n2\n3\n4\n5\n");
        QTest::newRow("apart") << base << QByteArray("1\nours\n3\n4\n5\n")
                               << QByteArray("1\n2\n3\n4\ntheirs\n") << QByteArray("1\nours\n3\n4\ntheirs\n");
        QTest::newRow("same line") << base << QByteArray("1\nours\n3\n4\n5\n")
                                   << QByteArray("1\ntheirs\n3\n4\n5\n") << QByteArray("!");
        QTest::newRow("neighbours") << base << QByteArray("1\nours\n3\n4\n5\n")
                                    << QByteArray("1\n2\ntheirs\n4\n5\n") << QByteArray("!");
        QTest::newRow("the same twice") << base << QByteArray("1\nx\n3\n4\n5\n")
                                        << QByteArray("1\nx\n3\n4\n6\n") << QByteArray("1\nx\n3\n4\n6\n");
        QTest::newRow("inserted and removed") << base << QByteArray("0\n1\n2\n3\n4\n5\n")
                                              << QByteArray("1\n2\n3\n") << QByteArray("0\n1\n2\n3\n");
        QTest::newRow("only ours") << base << QByteArray("1\n") << base << QByteArray("1\n");
        QTest::newRow("only theirs") << base << base << QByteArray() << QByteArray();
        QTest::newRow("no last end") << QByteArray("1\n2\n3") << QByteArray("0\n2\n3")
                                     << QByteArray("1\n2\n4") << QByteArray("0\n2\n4");
    }

    void merges() {
        QFETCH(QByteArray, base);
        QFETCH(QByteArray, ours);
        QFETCH(QByteArray, theirs);
        QFETCH(QByteArray, expected);
        const auto one = merged(base.toStdString(), ours.toStdString(), theirs.toStdString());
        const auto other = merged(base.toStdString(), theirs.toStdString(), ours.toStdString());
        QCOMPARE(one ? QByteArray::fromStdString(*one) : QByteArray("!"), expected);
        QCOMPARE(other ? QByteArray::fromStdString(*other) : QByteArray("!"), expected);
    }

    void aComparisonShowsWhatChanged() {
        const auto rows = comparison("1\n2\n3\n4\n5\n6\n", "1\n2\n3\n4\nfive\n6\n", 1);
        QCOMPARE(rows, (std::vector<std::string>{"@@ 4", "  4", "- 5", "+ five", "  6"}));
    }

    void aJournalGivesBackEveryChange() {
        std::mt19937 random(9);
        std::string text = randomText(random, 30);
        std::string journal = recoveryHead("/a/b.json", text);
        std::vector<std::string> states{text};
        std::vector<std::size_t> ends{journal.size()};
        for (int i = 0; i < 50; ++i) {
            const std::string next = changed(text, random);
            journal += recoveryRecord(editBetween(text, next, kRecover).splices);
            text = next;
            states.push_back(text);
            ends.push_back(journal.size());
        }
        for (std::size_t cut = 0; cut <= journal.size(); cut += 1 + random() % 7) { // a crash at any byte
            const auto found = replayRecovery(std::string_view(journal).substr(0, cut));
            const auto records =
                static_cast<std::size_t>(std::upper_bound(ends.begin(), ends.end(), cut) - ends.begin());
            QCOMPARE(found.has_value(), records > 0);
            if (found) {
                QCOMPARE(found->text, states[records - 1]);
                QCOMPARE(found->whole, cut == ends[records - 1]);
                QCOMPARE(found->path, std::string("/a/b.json"));
            }
        }
        for (int i = 0; i < 300; ++i) { // and damaged anywhere
            std::string damaged = journal;
            damaged[random() % damaged.size()] ^= static_cast<char>(1 + random() % 255);
            if (const auto found = replayRecovery(damaged))
                QVERIFY(std::find(states.begin(), states.end(), found->text) != states.end());
        }
    }

    void aJournalIsAnOrphanOnceItsProcessIsGone() {
        QTemporaryDir folder;
        const std::string place = folder.filePath(QStringLiteral("deep/down")).toStdString();
        std::string left;
        {
            RecoveryFile file = RecoveryFile::create(place, "/x.json");
            QVERIFY(file.isOpen());
            QVERIFY(file.append(recoveryHead("/x.json", "old")));
            QVERIFY(file.append(recoveryRecord({{0, "old", "new"}})));
            QVERIFY(orphanedRecoveries(place, "/x.json").empty());
            QVERIFY(file.rewrite(recoveryHead("/x.json", "old") + recoveryRecord({{0, "old", "newer"}})));
            QVERIFY(file.append(recoveryRecord({{5, "", "!"}})));
            QVERIFY(orphanedRecoveries(place, "/x.json").empty());
            left = file.file();
        }
        QCOMPARE(orphanedRecoveries(place, "/x.json"), std::vector<std::string>{left});
        QVERIFY(orphanedRecoveries(place, "/y.json").empty());
        QCOMPARE(replayRecovery(*readFile(left))->text, std::string("newer!"));
        RecoveryFile other = RecoveryFile::create(place, "/x.json");
        other.remove();
        QCOMPARE(orphanedRecoveries(place, "/x.json").size(), std::size_t{1});
    }
};

QTEST_APPLESS_MAIN(TestRecovery)
#include "tst_recovery.moc"
