// SPDX-License-Identifier: Apache-2.0
#include <QTest>

#include "model/document/scanner.h"

using namespace steploom::model;

namespace {

/// The problems in one line: `trailing-comma@7-8`.
QByteArray problems(const SyntaxTree& tree) {
    QByteArray list;
    for (const SyntaxProblem& problem : tree.problems()) {
        const std::string_view code = syntaxCodeName(problem.code).substr(std::string_view("syntax.").size());
        list += QByteArray(list.isEmpty() ? "" : " ") +
                QByteArray(code.data(), static_cast<qsizetype>(code.size())) + '@' +
                QByteArray::number(qulonglong(problem.span.begin)) + '-' +
                QByteArray::number(qulonglong(problem.span.end));
    }
    return list;
}

} // namespace

class TestScanner : public QObject {
    Q_OBJECT
private slots:
    void reads_data();
    void reads();
    void everyCutIsReported();
    void depthIsLimited();
    void noiseIsRefusedQuickly();
    void valuesAreLimited();
    void nodesAnswer();
    void pointersFindTheirNodes();
    void pointersTellDuplicatesApart();
    void offsetsFindTheirNodes();
};

void TestScanner::reads_data() {
    QTest::addColumn<QByteArray>("text");
    QTest::addColumn<QByteArray>("dump");
    QTest::addColumn<QByteArray>("found");
    const auto row = [](const char* name, const char* text, const char* dump, const char* found) {
        QTest::newRow(name) << QByteArray(text) << QByteArray(dump) << QByteArray(found);
    };
    row("all kinds", R"({"a": [1, -2.5e3, true, false, null, "x"], "b": {}})",
        R"({a:[1 -2.5e3 true false null "x"] b:{}})", "");
    row("empty array", "[]", "[]", "");
    row("scalar", "\"alone\"", "\"alone\"", "");
    row("escapes", R"({"a\"b": "\u0041\\"})", R"({a"b:"\u0041\\"})", "");
    row("long string", R"({"a": "0123456789abcdefghijklmnopqrstuvwxyz"})",
        R"({a:"0123456789abcdefghijklmnopqrstuvwxyz"})", "");
    row("duplicates", R"({"a": 1, "a": 2})", "{a:1 a:2}", "");
    row("byte order mark", "\xEF\xBB\xBF{}", "{}", "byte-order-mark@0-3");
    row("crlf and tabs", "{\r\n\t\"a\":\t1\r\n}\r\n", "{a:1}", "");
    row("comments", "// one\n{ /* two */ \"a\": 1 # three\n}", "{a:1}",
        "comment@0-6 comment@9-18 comment@26-33");
    row("trailing commas", R"({"a": [1, 2,], })", "{a:[1 2]}", "trailing-comma@11-12 trailing-comma@13-14");
    row("extra comma", "[1,,2]", "[1 2]", "extra-comma@3-4");
    row("missing comma", "{\"a\": 1\n \"b\": {\"c\": 2} \"d\": 3}", "{a:1 b:{c:2} d:3}",
        "missing-comma@7-7 missing-comma@22-22");
    row("placeholder", R"({"a": ${Count}, "b": ${X}0, "c": ${x}${y}, ${key}: 1})",
        "{a:${Count} b:${X}0 c:${x}${y} ${key}:1}",
        "placeholder@6-14 placeholder@21-26 placeholder@33-41 placeholder@43-49");
    row("template directive", "{%{ if x }\n\"a\": 1%{ endif }\n}", "{a:1}",
        "placeholder@1-10 placeholder@17-27");
    row("single quotes", "{'a': 'it\\'s'}", "{a:'it\\'s'}", "single-quoted@1-4 single-quoted@6-13");
    row("bare words", "{a: NaN, b: True}", "{a:NaN b:True}",
        "bare-word@1-2 bare-word@4-7 bare-word@9-10 bare-word@12-16");
    row("bad numbers", "[01, +1, .5, 1., 0x1F]", "[01 +1 .5 1. 0x1F]",
        "bad-number@1-3 bad-number@5-7 bad-number@9-11 bad-number@13-15 bad-number@17-21");
    row("bad escape", R"(["\q", "\u12"])", R"(["\q" "\u12"])", "bad-escape@2-4 bad-escape@8-10");
    row("tab in a string", "[\"a\tb\"]", "[\"a\tb\"]", "control-character@3-4");
    row("not UTF-8", "[\"a\xFF\"]", "[\"a\xFF\"]", "invalid-utf8@3-4");

    row("nothing", " \n", "", "empty@2-2");
    row("unterminated string", "{\"a\": \"x,\n\"b\": 1}", "{a:\"x b:1}", "unterminated-string@6-8");
    row("unterminated comment", "{} /* x", "{}", "unterminated-comment@3-7");
    row("unclosed", "{\"a\": [1", "{a:[1]}", "unclosed-object@0-1 unclosed-array@6-7");
    row("closed by the outer", R"({"a": [{"b": 1], "c": 2})", "{a:[{b:1}] c:2}", "wrong-close@14-15");
    row("stray close", "[1}, 2]", "[1 2]", "wrong-close@2-3");
    row("key being typed", "{\"a\": 1,\n\"Ne\"\n\"b\": 2}", "{a:1 Ne:? b:2}",
        "missing-colon@9-13 missing-comma@13-13");
    row("value being typed", "{\"a\":\n\"b\": 2}", "{a:? b:2}", "missing-value@4-6");
    row("no value", R"({"a": , "b":})", "{a:? b:?}", "missing-value@1-4 missing-value@8-11");
    row("no key", "{: 1, \"b\": 2}", "{1 b:2}", "missing-key@1-2");
    row("odd character", "{\"a\": ;1, @ \"b\": 2}", "{a:1 b:2}",
        "unexpected-character@6-7 unexpected-character@10-11");
    row("second value", "{} {}", "{}", "text-after-end@3-5");
}

void TestScanner::reads() {
    QFETCH(QByteArray, text);
    QFETCH(QByteArray, dump);
    QFETCH(QByteArray, found);
    const std::string bytes = text.toStdString();
    const SyntaxTree tree = scan(bytes);
    QCOMPARE(problems(tree), found);
    QCOMPARE(QByteArray::fromStdString(tree.dump()), dump);
}

void TestScanner::everyCutIsReported() {
    const std::string whole = "{\"a\": [1, {\"b\\n\": \"c\", \"d\": ${x}}, true], /* e */ \"f\": -1.5}";
    QVERIFY(!scan(whole).isBroken());
    for (std::size_t length = 0; length < whole.size(); ++length) {
        const std::string cut = whole.substr(0, length);
        const SyntaxTree tree = scan(cut);
        QVERIFY2(tree.isBroken(), cut.c_str());
        for (const SyntaxProblem& problem : tree.problems())
            QVERIFY(problem.span.begin <= problem.span.end && problem.span.end <= cut.size());
    }
}

void TestScanner::depthIsLimited() {
    const std::string fine = std::string(kMaxDepth, '[') + std::string(kMaxDepth, ']');
    QVERIFY(scan(fine).problems().empty());
    const std::string deep = std::string(2000, '[') + std::string(2000, ']');
    const SyntaxTree tree = scan(deep);
    QCOMPARE(problems(tree), QByteArray("too-deep@1000-1001"));
    QCOMPARE(tree.size(), kMaxDepth);
    std::string objects;
    for (int i = 0; i < 2000; ++i)
        objects += "{\"a\":";
    QCOMPARE(problems(scan(objects)), QByteArray("too-deep@5000-5001"));
}

void TestScanner::noiseIsRefusedQuickly() {
    constexpr std::size_t size = 50u << 20;
    std::string binary(size, '\0');
    std::string printable(size, ' ');
    std::uint32_t seed = 1;
    for (std::size_t i = 0; i < size; ++i) {
        seed = seed * 1664525u + 1013904223u;
        binary[i] = static_cast<char>(seed >> 24);
        printable[i] = static_cast<char>('!' + (seed >> 24) % 94);
    }
    const SyntaxTree first = scan(binary);
    QVERIFY(first.isBroken());
    QCOMPARE(first.firstBreak()->code, SyntaxCode::Binary);
    const SyntaxTree second = scan(printable);
    QVERIFY(second.isBroken());
    const std::string odd = '[' + std::string(size, '@');
    QVERIFY(problems(scan(odd)).contains("too-many-problems"));
    // What makes it quick: it gives up early instead of making a tree of it.
    for (const SyntaxTree* tree : {&first, &second}) {
        QVERIFY(tree->size() < 10'000);
        QVERIFY(tree->problems().size() < 10'000);
    }
}

void TestScanner::valuesAreLimited() {
    std::string many = "[";
    for (std::size_t i = 0; i < kMaxNodes; ++i)
        many += "1,";
    many += "1]";
    const SyntaxTree tree = scan(many);
    QCOMPARE(tree.firstBreak()->code, SyntaxCode::TooManyValues);
    QVERIFY(tree.size() <= kMaxNodes + 1);
}

void TestScanner::nodesAnswer() {
    const SyntaxTree tree = scan(R"({"n": 2.0, "big": 1e300, "s": "a\u00e9b", "a": [1, 2], "e\"": true})");
    const Node root = tree.root();
    QCOMPARE(root.childCount(), std::size_t{5});
    QCOMPARE(root.member("n").integer(), std::optional<std::int64_t>(2));
    QCOMPARE(root.member("big").integer(), std::nullopt);
    QCOMPARE(root.member("big").number(), std::optional<double>(1e300));
    QCOMPARE(root.member("s").string(), std::string("aéb"));
    QVERIFY(root.member("s").stringIs("aéb"));
    QVERIFY(!root.member("n").stringIs("2.0"));
    QCOMPARE(root.member("a").item(1).raw(), std::string_view("2"));
    QVERIFY(!root.member("a").item(2));
    QVERIFY(root.member("e\"").kind() == NodeKind::True);
    QVERIFY(root.member("e\"").isLast());
    QVERIFY(root.member("e\"").previousSibling() == root.member("a"));
    QVERIFY(!root.member("absent").member("x").item(3).parent());
    QCOMPARE(root.member("absent").string(), std::string());
}

void TestScanner::pointersFindTheirNodes() {
    const SyntaxTree tree = scan(R"({"a/b": {"~": [10, {"": 20}]}, "c": []})");
    for (const char* pointer : {"", "/a~1b", "/a~1b/~0", "/a~1b/~0/0", "/a~1b/~0/1/", "/c"}) {
        const Node node = tree.at(pointer);
        QVERIFY2(node, pointer);
        QCOMPARE(tree.pointer(node), std::string(pointer));
    }
    for (const char* pointer : {"c", "/x", "/c/0", "/c/-", "/a~1b/~0/2", "/a~1b/~0/00000000000"})
        QVERIFY2(!tree.at(pointer), pointer);
}

void TestScanner::pointersTellDuplicatesApart() {
    const SyntaxTree tree = scan(R"({"a": 1, "b": 2, "a": 3, "a": 4})");
    QCOMPARE(tree.at("/a").raw(), std::string_view("4"));
    QCOMPARE(tree.at("/a~:0").raw(), std::string_view("1"));
    QCOMPARE(tree.at("/a~:1").raw(), std::string_view("3"));
    QCOMPARE(tree.pointer(tree.root().firstChild()), std::string("/a~:0"));
    QCOMPARE(tree.pointer(tree.at("/a")), std::string("/a"));
}

void TestScanner::offsetsFindTheirNodes() {
    const std::string text = R"({"a": [1, {"b": "xy"}], "c": 5})";
    const SyntaxTree tree = scan(text);
    const auto at = [&](const char* piece, std::size_t plus = 0) {
        return tree.pointer(tree.atOffset(text.find(piece) + plus));
    };
    QCOMPARE(at("\"a\""), std::string("/a"));
    QCOMPARE(at("[1"), std::string("/a"));
    QCOMPARE(at("1,"), std::string("/a/0"));
    QCOMPARE(at("\"b\""), std::string("/a/1/b"));
    QCOMPARE(at("xy"), std::string("/a/1/b"));
    QCOMPARE(at("\"}", 1), std::string("/a/1/b")); // the caret just behind the string
    QCOMPARE(at("], ", 1), std::string(""));
    QCOMPARE(at("5"), std::string("/c"));
    QCOMPARE(tree.pointer(tree.atOffset(1000)), std::string(""));
}

QTEST_APPLESS_MAIN(TestScanner)
#include "tst_scanner.moc"
