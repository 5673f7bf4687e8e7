// SPDX-License-Identifier: Apache-2.0
#include <QTest>

#include "engine/value/json_reader.h"
#include "engine/value/json_writer.h"
#include "model/document/scanner.h"
#include "model/document/to_value.h"

using namespace steploom;
using namespace steploom::model;

class TestToValue : public QObject {
    Q_OBJECT
private slots:
    void isWhatTheReaderReads_data();
    void isWhatTheReaderReads();
    void toleratesWhatPeopleWrite();
    void refuses_data();
    void refuses();
};

void TestToValue::isWhatTheReaderReads_data() {
    QTest::addColumn<QByteArray>("text");
    QTest::newRow("kinds") << QByteArray(
        R"({"a": [1, -2, 2.0, 1e3, 0.1, true, false, null, "x"], "b": {}, "c": []})");
    QTest::newRow("strings") << QByteArray(R"(["\u00e9\n\"", "ü€😀", "\ud83d\ude00"])");
    QTest::newRow("large") << QByteArray(
        "[9223372036854775807, -9223372036854775808, 9223372036854775808, 1e300]");
    QTest::newRow("small") << QByteArray("[0.30000000000000004, 5e-324, -0.0, 1.7976931348623157e308]");
    QTest::newRow("duplicates") << QByteArray(R"({"a": 1, "b": 2, "a": 3})");
    QTest::newRow("scalar") << QByteArray("\"x\"");
}

void TestToValue::isWhatTheReaderReads() {
    QFETCH(QByteArray, text);
    const std::string bytes = text.toStdString();
    const SyntaxTree tree = scan(bytes);
    const auto value = toValue(tree.root());
    QVERIFY(value);
    const auto read = engine::readJson(bytes);
    QVERIFY(read);
    QVERIFY(*value == read.value);
    QCOMPARE(engine::toJson(*value), engine::toJson(read.value)); // kinds of numbers and order too
}

void TestToValue::toleratesWhatPeopleWrite() {
    const SyntaxTree odd = scan("{ // all\n a: 'x', 'b': [+1, 01, 0x1F, .5,], }");
    const auto value = toValue(odd.root());
    QVERIFY(value);
    QVERIFY(*value == engine::readJson(R"({"a": "x", "b": [1, 1, 31, 0.5]})").value);
    const auto part = toValue(odd.at("/b/2"));
    QCOMPARE(part->asInt(), std::int64_t{31});
}

void TestToValue::refuses_data() {
    QTest::addColumn<QByteArray>("text");
    QTest::addColumn<QByteArray>("refusal");
    QTest::newRow("placeholder") << QByteArray("{\"a\":\n  ${Count}}")
                                 << QByteArray("value.placeholder ${Count} 2 3");
    QTest::newRow("placeholder as key")
        << QByteArray("{${k}: 1}") << QByteArray("value.placeholder ${k} 1 2");
    QTest::newRow("word") << QByteArray("[NaN]") << QByteArray("value.bare-word NaN 1 2");
    QTest::newRow("number") << QByteArray("[1e999]") << QByteArray("value.bad-number 1e999 1 2");
    QTest::newRow("broken") << QByteArray("{\"a\": [}") << QByteArray("value.text-broken 1 8");
    QTest::newRow("nothing") << QByteArray("") << QByteArray("value.nothing");
}

void TestToValue::refuses() {
    QFETCH(QByteArray, text);
    QFETCH(QByteArray, refusal);
    const std::string bytes = text.toStdString();
    const SyntaxTree tree = scan(bytes);
    const auto value = toValue(tree.root());
    QVERIFY(!value);
    std::string told = value.refusal().code;
    for (const std::string& arg : value.refusal().args)
        told += ' ' + arg;
    QCOMPARE(QByteArray::fromStdString(told), refusal);
}

QTEST_APPLESS_MAIN(TestToValue)
#include "tst_to_value.moc"
