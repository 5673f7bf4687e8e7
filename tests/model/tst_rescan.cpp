// SPDX-License-Identifier: Apache-2.0
#include <QFile>
#include <QTest>

#include <random>

#include "model/document/rescan.h"
#include "model/document/scanner.h"

using namespace steploom;

/// Reading only what changed gives the tree that reading everything gives.
class TestRescan : public QObject {
    Q_OBJECT
private slots:
    void region();
    void readsOnlyTheValue();
    void leavesTheTreeWhereItCannot();
    void bracketsMayBecomePlaceholders();
    void randomChanges_data();
    void randomChanges();
};

namespace {

model::ChangedRegion put(std::string& text, std::size_t at, std::size_t removed,
                         const std::string& inserted) {
    text.replace(at, removed, inserted);
    return {at, at + removed, at + inserted.size()};
}

} // namespace

void TestRescan::region() {
    const auto region = model::changedRegion({{4, "ab", "x"}, {10, "", "yz"}});
    QCOMPARE(region.begin, std::size_t{4});
    QCOMPARE(region.oldEnd, std::size_t{10});
    QCOMPARE(region.newEnd, std::size_t{11});
}

void TestRescan::readsOnlyTheValue() {
    std::string text = R"({"a": {"b": [1, 2], "c": 3}, "d": [4]})";
    model::SyntaxTree tree = model::scan(text);
    std::string changed = text;
    const auto region = put(changed, text.find('2'), 1, "2, {\"x\": []}");
    QVERIFY(model::rescan(tree, changed, region));
    QVERIFY(tree == model::scan(changed));
    QCOMPARE(tree.at("/a/b/2/x").raw(), std::string_view("[]"));
    QCOMPARE(tree.at("/d/0").raw(), std::string_view("4"));
    // A value left open in the middle is a matter of that value too.
    std::string broken = changed;
    const auto second = put(broken, changed.find('3'), 1, "");
    QVERIFY(model::rescan(tree, broken, second));
    QVERIFY(tree == model::scan(broken));
    QVERIFY(tree.isBroken());
}

void TestRescan::leavesTheTreeWhereItCannot() {
    std::string text = R"({"a": {"b": [1, 2]}, "d": 4})";
    const model::SyntaxTree whole = model::scan(text);
    model::SyntaxTree tree = whole;
    for (const char* inserted : {"]", "{", "/*", "\xFF", "}"}) {
        std::string changed = text;
        const auto region = put(changed, text.find('2'), 0, inserted);
        QVERIFY2(!model::rescan(tree, changed, region), inserted);
        QVERIFY(tree == whole);
    }
    std::string binary = text;
    const auto region = put(binary, text.find('2'), 0, std::string(1, '\0'));
    QVERIFY(!model::rescan(tree, binary, region));
}

/// What is no object but a placeholder again once the line end in it has gone.
void TestRescan::bracketsMayBecomePlaceholders() {
    std::string text = "{\"a\": ${b\n1}, \"c\": 1}";
    model::SyntaxTree tree = model::scan(text);
    std::string changed = text;
    const auto region = put(changed, text.find('\n'), 1, "");
    if (!model::rescan(tree, changed, region))
        tree = model::scan(changed);
    QVERIFY(tree == model::scan(changed));
    QVERIFY(tree.at("/a").kind() == model::NodeKind::Placeholder);
}

void TestRescan::randomChanges_data() {
    QTest::addColumn<QByteArray>("bytes");
    for (const char* name : {"parcel.asl.json", "letters.json5"}) {
        QFile file(QStringLiteral(STEPLOOM_TEST_DATA "/model/") + QLatin1String(name));
        QVERIFY(file.open(QIODevice::ReadOnly));
        QTest::newRow(name) << file.readAll();
    }
    QTest::newRow("small") << QByteArray(R"({"a": [1, {"b": "ü"}, [[]]], /* c */ "d": {"e": {}}})");
    QTest::newRow("placeholders") << QByteArray(R"({"a": ${b1}, "c": [${d}, {"e": ${f}}]})");
    QTest::newRow("nothing") << QByteArray("");
}

void TestRescan::randomChanges() {
    QFETCH(QByteArray, bytes);
    static const std::vector<std::string> pieces{
        "{",  "}",  "[",    "]",     ",",         ":",    "\"", "'",    "\\", "/*",
        "*/", "//", "#",    "\n",    "\r\n",      " ",    "x",  "true", "12", "${",
        "}$", "ü",  "\xFF", "\"k\"", "\"k\": 1,", "[1],", "{}", "0x",   "\t", "\xEF\xBB\xBF"};
    int applied = 0;
    int partly = 0;
    for (std::uint32_t seed = 1; seed <= 60; ++seed) {
        std::mt19937 random(seed);
        std::string text = bytes.toStdString();
        model::SyntaxTree tree = model::scan(text);
        for (int i = 0; i < 60; ++i) {
            std::string changed = text;
            const std::size_t at = random() % (text.size() + 1);
            const std::size_t most = std::min<std::size_t>(text.size() - at, random() % 5 == 0 ? 40 : 2);
            const std::size_t removed = most == 0 ? 0 : random() % (most + 1);
            const auto region =
                put(changed, at, removed, random() % 3 == 0 ? "" : pieces[random() % pieces.size()]);
            ++applied;
            if (model::rescan(tree, changed, region))
                ++partly;
            else
                tree = model::scan(changed);
            const bool same = tree == model::scan(changed);
            QVERIFY2(same, ("seed " + std::to_string(seed) + " from\n" + text + "\nto\n" + changed).c_str());
            // Most changes break the text; a tree that is whole has more to get wrong.
            if (tree.isBroken() && random() % 2 == 0)
                tree = model::scan(text);
            else
                text = std::move(changed);
        }
    }
    QVERIFY(bytes.size() < 100 || partly > applied / 20);
}

QTEST_APPLESS_MAIN(TestRescan)
#include "tst_rescan.moc"
