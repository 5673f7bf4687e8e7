// SPDX-License-Identifier: Apache-2.0
#include <QFile>
#include <QJsonDocument>
#include <QJsonObject>
#include <QTest>

#include "model/document/edits/reformat.h"
#include "tests/support/dom.h"
#include "tests/support/shared_data.h"

using namespace steploom;
using namespace steploom::model;

/// Formatting changes blanks alone, and only once.
class TestReformat : public QObject {
    Q_OBJECT
private slots:
    void writes_data();
    void writes();
    void refusesBrokenText();
    void corpus();
};

void TestReformat::writes_data() {
    QTest::addColumn<QByteArray>("before");
    QTest::addColumn<QByteArray>("after");
    QTest::newRow("one line") << QByteArray(R"({"a":1,"b":[1,2,{}],"c":{"d":null}})")
                              << QByteArray("{\"a\": 1, \"b\": [1, 2, {}], \"c\": {\"d\": null}}\n");
    QTest::newRow("lines")
        << QByteArray("{ \"a\" :1,\n\"b\":[ 1 ,2\n],\"c\":{ \"d\":null }, \"e\": {\n} }")
        << QByteArray(
               "{\n  \"a\": 1,\n  \"b\": [\n    1,\n    2\n  ],\n  \"c\": {\"d\": null},\n  \"e\": {}\n}\n");
    QTest::newRow("comments")
        << QByteArray("/*0*/{ # first\r\n\"a\":1, /* one */\r\n/* two */ \"b\":2,\r\n/* end */ }\r\n# last")
        << QByteArray("/*0*/ { # first\r\n  \"a\": 1, /* one */\r\n  /* two */ \"b\": 2,\r\n  /* end "
                      "*/\r\n}\r\n# last\r\n");
    QTest::newRow("long") << QByteArray("[\"") + QByteArray(60, 'x') + "\",\"" + QByteArray(60, 'y') + "\"]"
                          << QByteArray("[\n  \"") + QByteArray(60, 'x') + "\",\n  \"" + QByteArray(60, 'y') +
                                 "\"\n]\n";
}

void TestReformat::writes() {
    QFETCH(QByteArray, before);
    QFETCH(QByteArray, after);
    Document document = Document::fromBytes(before.toStdString());
    document.apply(*edits::reformat(document));
    QCOMPARE(QByteArray::fromStdString(document.bytes()), after);
    QVERIFY(edits::reformat(document)->splices.empty());
    document.undo();
    QCOMPARE(QByteArray::fromStdString(document.bytes()), before);
}

void TestReformat::refusesBrokenText() {
    QCOMPARE(edits::reformat(Document::fromBytes("{\"a\": ")).refusal().code,
             std::string("edit.text-broken"));
}

void TestReformat::corpus() {
    const std::string shared = test::sharedFolder();
    if (shared.empty())
        QSKIP("SKIPPED: no folder of shared definitions beside the checkout (STEPLOOM_SHARED)");
    QFile file(QString::fromStdString(shared + "/corpus/definitions/json.jsonl"));
    QVERIFY(file.open(QIODevice::ReadOnly));
    int count = 0;
    while (!file.atEnd()) {
        const QJsonObject line = QJsonDocument::fromJson(file.readLine()).object();
        Document document = Document::fromBytes(line[QStringLiteral("text")].toString().toStdString());
        if (document.isStale())
            continue;
        const test::Dom meant = test::domOf(document.tree().root());
        const auto comments = document.tree().comments().size();
        document.apply(*edits::reformat(document));
        const std::string id = line[QStringLiteral("id")].toString().toStdString();
        QVERIFY2(!document.isStale() && test::domOf(document.tree().root()) == meant, id.c_str());
        QCOMPARE(document.tree().comments().size(), comments);
        QVERIFY2(edits::reformat(document)->splices.empty(), id.c_str());
        ++count;
    }
    QVERIFY(count > 300);
}

QTEST_APPLESS_MAIN(TestReformat)
#include "tst_reformat.moc"
