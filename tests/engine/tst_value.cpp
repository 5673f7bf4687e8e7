// SPDX-License-Identifier: Apache-2.0
#include "engine/value/pointer.h"
#include "engine/value/value.h"
#include "tests/support/engine_run.h"

#include <QTest>

using namespace steploom::engine;
using namespace steploom::tests;

class TestValue : public QObject {
    Q_OBJECT
private slots:
    void settingAPathSharesTheRest() {
        const Value before = json("{'a':{'x':1},'b':[1,2,3]}");
        const Value after = before.with("a", json("{'x':2}"));
        QCOMPARE(textOf(after), QStringLiteral(R"({"a":{"x":2},"b":[1,2,3]})"));
        QCOMPARE(textOf(before), QStringLiteral(R"({"a":{"x":1},"b":[1,2,3]})"));
        QVERIFY(after.get("b").isIdentical(before.get("b")));
    }

    void membersKeepTheirOrder() {
        Value object = Value::emptyObject();
        for (int i = 40; i > 0; --i)
            object = object.with("k" + std::to_string(i), Value(i));
        QCOMPARE(object.size(), std::size_t(40));
        for (int i = 40; i > 0; --i) {
            QCOMPARE(object.get("k" + std::to_string(i)).asInt(), i);
            QCOMPARE(object.keyAt(static_cast<std::size_t>(40 - i)),
                     std::string_view("k" + std::to_string(i)));
        }
        QVERIFY(object.find("k41") == nullptr);
        QCOMPARE(object.without("k7").size(), std::size_t(39));
        QVERIFY(object.without("k7").find("k7") == nullptr);
        QVERIFY(object.without("none").isIdentical(object));
    }

    void repeatedNamesKeepTheLastValueAtTheFirstPlace() {
        QCOMPARE(textOf(json("{'a':1,'b':2,'a':3}")), QStringLiteral(R"({"a":3,"b":2})"));
        ObjectBuilder builder;
        for (int round = 0; round < 2; ++round) {
            for (int i = 0; i < 20; ++i)
                builder.add("k" + std::to_string(i), Value(round * 100 + i));
        }
        const Value object = builder.build();
        QCOMPARE(object.size(), std::size_t(20));
        QCOMPARE(object.get("k19").asInt(), 119);
    }

    void shapesAreSharedWithinAText() {
        const Value list = json("[{'a':1,'b':2},{'a':3,'b':4},{'b':1,'a':2}]");
        QVERIFY(list.at(0).keyAt(0).data() == list.at(1).keyAt(0).data());
        QCOMPARE(list.at(2).keyAt(0), std::string_view("b"));
    }

    void sizeIsThatOfTheText_data() {
        QTest::addColumn<QString>("text");
        for (const char* text : {"null", "true", "false", "0", "-9223372036854775808", "9223372036854775807",
                                 "2.5", "[]", "{}", R"("")", "\"a\\\"b\\\\c\\n\\u0001ü😀\"",
                                 R"({"a":[1,{"b":null},"x"],"ü\n":{}})", "[[[[[]]]]]", "1e100"})
            QTest::newRow(text) << QString::fromUtf8(text);
    }
    void sizeIsThatOfTheText() {
        QFETCH(QString, text);
        const Value value = readJson(text.toStdString()).value;
        QVERIFY(!value.isAbsent());
        QCOMPARE(value.jsonSize(), std::uint64_t(toJson(value).size()));
        QCOMPARE(value.jsonSize(), std::uint64_t(toJson(value).size())); // remembered
    }

    void equality() {
        QVERIFY(json("{'a':1,'b':[1,2]}") == json("{'b':[1,2.0],'a':1.0}"));
        QVERIFY(!(json("{'a':1}") == json("{'a':1,'b':1}")));
        QVERIFY(!(json("[1,2]") == json("[2,1]")));
        QVERIFY(!(json("1") == json("true")));
        QVERIFY(!(json("'1'") == json("1")));
        QVERIFY(!(json("9007199254740993") == json("9007199254740992")));
        QVERIFY(Value() == Value());
        QVERIFY(!(Value() == Value(nullptr)));
    }

    void depthCostsNoStack() {
        Value deep = Value(1);
        for (int i = 0; i < 300'000; ++i)
            deep = i % 2 == 0 ? Value::array({deep}) : Value::object({{"a", deep}});
        const Value copy = deep;
        QVERIFY(copy == deep);
        Value other = Value(2);
        for (int i = 0; i < 300'000; ++i)
            other = i % 2 == 0 ? Value::array({other}) : Value::object({{"a", other}});
        QVERIFY(!(other == deep));
        QCOMPARE(deep.jsonSize(), std::uint64_t(toJson(deep).size()));
    }

    void numbers_data() {
        QTest::addColumn<double>("number");
        QTest::addColumn<QString>("text");
        QTest::addColumn<QString>("canonical");
        QTest::newRow("whole") << 2.0 << "2.0"
                               << "2";
        QTest::newRow("fraction") << 0.1 << "0.1"
                                  << "0.1";
        QTest::newRow("negative zero") << -0.0 << "-0.0"
                                       << "0";
        QTest::newRow("large") << 1e7 << "1.0E7"
                               << "10000000";
        QTest::newRow("larger") << 1.5e21 << "1.5E21"
                                << "1.5e+21";
        QTest::newRow("small") << 0.00015 << "1.5E-4"
                               << "0.00015";
        QTest::newRow("smaller") << 1e-7 << "1.0E-7"
                                 << "1e-7";
        QTest::newRow("shortest") << 0.30000000000000004 << "0.30000000000000004"
                                  << "0.30000000000000004";
    }
    void numbers() {
        QFETCH(double, number);
        QFETCH(QString, text);
        QFETCH(QString, canonical);
        QCOMPARE(textOf(Value(number)), text);
        QCOMPARE(QString::fromStdString(toJson(Value(number), {0, true})), canonical);
        QCOMPARE(readJson(text.toStdString()).value.asDouble(), number);
    }

    void canonicalTextSortsByCodeUnit() {
        const Value value = readJson(R"({"b":1,"a":{"z":1,"y":2},"\uFB33":3,"😀":4,"ab":5})").value;
        QCOMPARE(QString::fromStdString(toJson(value, {0, true})),
                 QString::fromUtf8("{\"a\":{\"y\":2,\"z\":1},\"ab\":5,\"b\":1,\"😀\":4,\"\uFB33\":3}"));
    }

    void indentedText() {
        QCOMPARE(QString::fromStdString(toJson(json("{'a':[1,{}],'b':[]}"), {2, false})),
                 QStringLiteral("{\n  \"a\": [\n    1,\n    {}\n  ],\n  \"b\": []\n}"));
    }

    void pointers_data() {
        QTest::addColumn<QString>("pointer");
        QTest::addColumn<QString>("found");
        QTest::newRow("root") << ""
                              << R"({"a":[10,{"b/c":1,"d~e":2}],"":3})";
        QTest::newRow("element") << "/a/0"
                                 << "10";
        QTest::newRow("slash") << "/a/1/b~1c"
                               << "1";
        QTest::newRow("tilde") << "/a/1/d~0e"
                               << "2";
        QTest::newRow("empty name") << "/"
                                    << "3";
        QTest::newRow("past the end") << "/a/2"
                                      << "absent";
        QTest::newRow("leading zero") << "/a/00"
                                      << "absent";
        QTest::newRow("bad escape") << "/a/1/b~2c"
                                    << "absent";
        QTest::newRow("no slash") << "a"
                                  << "absent";
        QTest::newRow("through a number") << "/a/0/x"
                                          << "absent";
    }
    void pointers() {
        QFETCH(QString, pointer);
        QFETCH(QString, found);
        const Value root = json(R"({"a":[10,{"b/c":1,"d~e":2}],"":3})");
        const Value* value = resolvePointer(root, pointer.toStdString());
        QCOMPARE(value != nullptr ? textOf(*value) : QStringLiteral("absent"), found);
    }

    void errorsSayWhere_data() {
        QTest::addColumn<QByteArray>("text");
        QTest::addColumn<QString>("code");
        QTest::addColumn<int>("line");
        QTest::addColumn<int>("column");
        QTest::newRow("nothing") << QByteArray() << "json.empty" << 1 << 1;
        QTest::newRow("blanks") << QByteArray(" \n ") << "json.empty" << 2 << 2;
        QTest::newRow("comma") << QByteArray("{\n  \"ü\": 1,\n}") << "json.syntax" << 3 << 1;
        QTest::newRow("after umlaut") << QByteArray("{\"ü\": x}") << "json.syntax" << 1 << 7;
        QTest::newRow("trailing") << QByteArray("{} 1") << "json.trailing" << 1 << 4;
        QTest::newRow("encoding") << QByteArray("\"a\xFF\"") << "json.encoding" << 1 << 3;
        QTest::newRow("number") << QByteArray("[1e999]") << "json.number" << 1 << 6;
        QTest::newRow("cut off") << QByteArray("[1,2") << "json.syntax" << 1 << 5;
        QTest::newRow("deep") << QByteArray(1001, '[') << "json.depth" << 1 << 1001;
    }
    void errorsSayWhere() {
        QFETCH(QByteArray, text);
        QFETCH(QString, code);
        QFETCH(int, line);
        QFETCH(int, column);
        const JsonReadResult read = readJson({text.constData(), static_cast<std::size_t>(text.size())});
        QVERIFY(!read);
        QCOMPARE(QString::fromStdString(read.error.code), code);
        QCOMPARE(static_cast<int>(read.error.line), line);
        QCOMPARE(static_cast<int>(read.error.column), column);
    }

    void depthLimitIsExact() {
        const std::string fits = std::string(1000, '[') + std::string(1000, ']');
        QVERIFY(readJson(fits));
        QVERIFY(!readJson("[" + fits + "]"));
        QVERIFY(readJson("\xEF\xBB\xBF{}"));
    }
};

QTEST_APPLESS_MAIN(TestValue)
#include "tst_value.moc"
