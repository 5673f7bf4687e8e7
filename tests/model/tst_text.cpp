// SPDX-License-Identifier: Apache-2.0
#include <QTest>

#include "model/document/json_string.h"
#include "model/document/pointer.h"
#include "model/document/text.h"
#include "model/document/utf8.h"

using namespace steploom::model;

class TestText : public QObject {
    Q_OBJECT
private slots:
    void linesAndColumns();
    void editsKeepTheLines();
    void editorTextIsWhatQtWouldShow_data();
    void editorTextIsWhatQtWouldShow();
    void editorSplicesUseTheFilesLineEnds();
    void strings_data();
    void strings();
    void pointers();
    void utf8();
};

void TestText::linesAndColumns() {
    const Text text("ab\r\nä€x\n\nend");
    QCOMPARE(text.lineCount(), std::size_t{4});
    QCOMPARE(text.line(0), (Span{0, 2}));
    QCOMPARE(text.line(1), (Span{4, 10}));
    QCOMPARE(text.line(2), (Span{11, 11}));
    QCOMPARE(text.line(3), (Span{12, 15}));
    QCOMPARE(text.line(9), (Span{15, 15}));
    QCOMPARE(text.lineColumn(0), (LineColumn{1, 1}));
    QCOMPARE(text.lineColumn(9), (LineColumn{2, 3})); // ä and € are one character each
    QCOMPARE(text.lineColumn(100), (LineColumn{4, 4}));
    QCOMPARE(text.offset({2, 3}), std::size_t{9});
    QCOMPARE(text.offset({2, 99}), std::size_t{10});
    QCOMPARE(text.offset({99, 1}), std::size_t{12});
    QCOMPARE(Text("\xEF\xBB\xBFx").lineColumn(3), (LineColumn{1, 1}));
    QCOMPARE(Text("\xEF\xBB\xBFx").offset({1, 1}), std::size_t{3});
    QCOMPARE(Text("").lineCount(), std::size_t{1});
}

/// The index that an edit updates is the one that a fresh text would have.
void TestText::editsKeepTheLines() {
    std::string bytes = "one\ntwo\r\nthree\n\nfive";
    std::uint32_t seed = 5;
    const auto pick = [&](std::size_t count) {
        seed = seed * 1664525u + 1013904223u;
        return (seed >> 8) % count;
    };
    const char* pieces[] = {"", "x", "\n", "\r\n", "a\nb", "ü", "\n\n\n"};
    Text text(bytes);
    for (int i = 0; i < 500; ++i) {
        const std::size_t offset = pick(bytes.size() + 1);
        const std::size_t length = pick(std::min<std::size_t>(bytes.size() - offset, 6) + 1);
        const std::vector<Splice> splices{{offset, bytes.substr(offset, length), pieces[pick(7)]}};
        bytes = applied(bytes, splices);
        text.apply(splices);
        const Text fresh(bytes);
        QCOMPARE(text.bytes(), bytes);
        QCOMPARE(text.lineCount(), fresh.lineCount());
        for (std::size_t line = 0; line < fresh.lineCount(); ++line)
            QCOMPARE(text.line(line), fresh.line(line));
        QCOMPARE(text.editorText(), fresh.editorText());
    }
}

void TestText::editorTextIsWhatQtWouldShow_data() {
    QTest::addColumn<QByteArray>("bytes");
    QTest::addColumn<QString>("shown");
    QTest::newRow("plain") << QByteArray("{}\n") << QStringLiteral("{}\n");
    QTest::newRow("crlf") << QByteArray("a\r\nb\r\n") << QStringLiteral("a\nb\n");
    QTest::newRow("lone cr") << QByteArray("a\rb\r") << QStringLiteral("a\nb\n");
    QTest::newRow("byte order mark") << QByteArray("\xEF\xBB\xBF{}") << QStringLiteral("{}");
    QTest::newRow("characters") << QByteArray("ä€\r\n😀x") << QStringLiteral("ä€\n😀x");
    QTest::newRow("invalid") << QByteArray("a\xFF\xC3z") << QStringLiteral("a\uFFFD\uFFFDz");
}

void TestText::editorTextIsWhatQtWouldShow() {
    QFETCH(QByteArray, bytes);
    QFETCH(QString, shown);
    const Text text(bytes.toStdString());
    QCOMPARE(QString::fromStdString(text.editorText()), shown);
    // Every position leads to an offset and back, and never into the middle of a character.
    for (qsizetype position = 0; position <= shown.size(); ++position) {
        if (position > 0 && position < shown.size() && shown[position].isLowSurrogate())
            continue;
        const std::size_t offset = text.fromEditor(static_cast<std::size_t>(position));
        QCOMPARE(text.toEditor(offset), static_cast<std::size_t>(position));
    }
    QCOMPARE(text.fromEditor(1000), text.size());
    QCOMPARE(text.toEditor(1000), static_cast<std::size_t>(shown.size()));
}

void TestText::editorSplicesUseTheFilesLineEnds() {
    Text text("\xEF\xBB\xBF{\r\n  \"ü\": 1\r\n}\r\n");
    const QString shown = QString::fromStdString(text.editorText());
    const auto position = static_cast<std::size_t>(shown.indexOf(QLatin1Char('1')));
    const Splice splice = text.editorSplice(position, 1, "[\n]");
    QCOMPARE(splice.removed, std::string("1"));
    QCOMPARE(splice.inserted, std::string("[\r\n]"));
    text.apply({splice});
    QString edited = shown;
    edited.replace(static_cast<qsizetype>(position), 1, QStringLiteral("[\n]"));
    QCOMPARE(QString::fromStdString(text.editorText()), edited);
    const Splice lineEnd = text.editorSplice(1, 1, "");
    QCOMPARE(lineEnd.removed, std::string("\r\n"));
}

void TestText::strings_data() {
    QTest::addColumn<QByteArray>("inside");
    QTest::addColumn<QByteArray>("characters");
    QTest::newRow("plain") << QByteArray("abc") << QByteArray("abc");
    QTest::newRow("letters") << QByteArray(R"(\"\\\/\b\f\n\r\t)") << QByteArray("\"\\/\b\f\n\r\t");
    QTest::newRow("unicode") << QByteArray(R"(\u00e9\u20AC)") << QByteArray("é€");
    QTest::newRow("pair") << QByteArray(R"(\uD83D\uDE00!)") << QByteArray("😀!");
    QTest::newRow("lone high") << QByteArray(R"(\uD83Dx)") << QByteArray("\uFFFDx");
    QTest::newRow("lone low") << QByteArray(R"(\uDE00\uD83D)") << QByteArray("\uFFFD\uFFFD");
    QTest::newRow("no escape") << QByteArray(R"(\q\u12)") << QByteArray("qu12");
    QTest::newRow("last backslash") << QByteArray("a\\") << QByteArray("a");
}

void TestText::strings() {
    QFETCH(QByteArray, inside);
    QFETCH(QByteArray, characters);
    QCOMPARE(decodeJsonString(inside.toStdString()), characters.toStdString());
    const std::string encoded = encodeJsonString(characters.toStdString());
    QCOMPARE(decodeJsonString(encoded.substr(1, encoded.size() - 2)), characters.toStdString());
    QCOMPARE(encodeJsonString(std::string_view("\0\x1f\"", 3)), std::string("\"\\u0000\\u001f\\\"\""));
}

void TestText::pointers() {
    QCOMPARE(pointerTo("/States", "A/B~"), std::string("/States/A~1B~0"));
    QCOMPARE(pointerLeaf("/States/A~1B~0"), std::string("A/B~"));
    QCOMPARE(pointerTo("/a", std::size_t{3}), std::string("/a/3"));
    QCOMPARE(parentPointer("/a/b"), std::string_view("/a"));
    QCOMPARE(parentPointer(""), std::string_view(""));
    QCOMPARE(readPointerToken("k~:12").occurrence, std::optional<std::size_t>(12));
    QVERIFY(pointerWithin("/a/b", "/a"));
    QVERIFY(pointerWithin("/a", "/a"));
    QVERIFY(!pointerWithin("/ab", "/a"));
}

void TestText::utf8() {
    const std::string fine = "0123456ä€😀";
    QCOMPARE(firstInvalidUtf8(fine), std::string_view::npos);
    QCOMPARE(utf8Length(fine), std::size_t{10});
    const std::pair<const char*, std::size_t> broken[] = {{"ab\xC0\x80", 2},
                                                          {"\xED\xA0\x80", 0},
                                                          {"01234567\xE2\x82", 8},
                                                          {"\xF5\x80\x80\x80", 0},
                                                          {"a\x80", 1}};
    for (const auto& [bytes, offset] : broken)
        QCOMPARE(firstInvalidUtf8(bytes), offset);
}

QTEST_APPLESS_MAIN(TestText)
#include "tst_text.moc"
