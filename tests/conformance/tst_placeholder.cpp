// SPDX-License-Identifier: Apache-2.0
#include "tests/conformance/placeholder.h"

#include <QtTest>

using namespace steploom::conformance;

class TestPlaceholder : public QObject {
    Q_OBJECT

private slots:
    void matches_data() {
        QTest::addColumn<QString>("recorded");
        QTest::addColumn<QString>("actual");
        QTest::addColumn<bool>("expected");

        QTest::newRow("plain text, equal") << "order 7"
                                           << "order 7" << true;
        QTest::newRow("plain text, other") << "order 7"
                                           << "order 8" << false;
        QTest::newRow("plain text, longer") << "order 7"
                                            << "order 77" << false;
        QTest::newRow("words are no placeholders here") << "date"
                                                        << "2024-05-01" << false;
        QTest::newRow("whole") << "<order>"
                               << "anything at all" << true;
        QTest::newRow("whole, but nothing there") << "<order>"
                                                  << "" << false;
        QTest::newRow("stands for itself") << "<order>"
                                           << "<order>" << true;
        QTest::newRow("in part") << "a <b> c"
                                 << "a very long b c" << true;
        QTest::newRow("in part, wrong before") << "a <b> c"
                                               << "x b c" << false;
        QTest::newRow("in part, wrong behind") << "a <b> c"
                                               << "a b d" << false;
        QTest::newRow("in part, nothing there") << "a <b>c"
                                                << "a c" << false;
        QTest::newRow("nested, taken whole") << "<<task_token>:1>"
                                             << "AAAB" << true;
        QTest::newRow("not closed") << "<order"
                                    << "anything" << false;
        QTest::newRow("a comparison") << "1 < 2 > 0"
                                      << "1 x 0" << false;
        QTest::newRow("same number, same value") << "<id:1> and <id:1>"
                                                 << "x and x" << true;
        QTest::newRow("same number, other value") << "<id:1> and <id:1>"
                                                  << "x and y" << false;
        QTest::newRow("other number, other value") << "<id:1> and <id:2>"
                                                   << "x and y" << true;
        QTest::newRow("no number, other value") << "<id> and <id>"
                                                << "x and y" << true;
        QTest::newRow("goes back for a number") << "<id:1>-<id:1>"
                                                << "a-b-a-b" << true;
        QTest::newRow("fed through and made") << "<id:1> <id:1>"
                                              << "<id:1> made" << true;
        QTest::newRow("uuid") << "<uuid:1>"
                              << "0f8fad5b-d9cb-469f-a165-70867728950e" << true;
        QTest::newRow("uuid, too short") << "<uuid:1>"
                                         << "0f8fad5b-d9cb-469f-a165" << false;
        QTest::newRow("uuid, not hexadecimal") << "<uuid:1>"
                                               << "0f8fad5b-d9cb-469f-a165-70867728950x" << false;
        QTest::newRow("uuid in part") << "id=<uuid:1>;"
                                      << "id=0f8fad5b-d9cb-469f-a165-70867728950e;" << true;
        QTest::newRow("a replacement") << "own_role"
                                       << "arn:aws:iam::1:role/r" << true;
        QTest::newRow("a replacement in part") << "by own_role."
                                               << "by arn." << true;
        QTest::newRow("no replacement of this case") << "other_role"
                                                     << "arn" << false;
        QTest::newRow("the longest replacement") << "Request ID: <request_id>, x"
                                                 << "anything, x" << true;
        QTest::newRow("the longest replacement, wrong rest") << "Request ID: <request_id>, x"
                                                             << "anything" << false;
    }
    void matches() {
        QFETCH(QString, recorded);
        QFETCH(QString, actual);
        const std::vector<std::string> replacements = {"own_role", "Request ID: <request_id>"};
        const TextPattern pattern(recorded.toStdString(), replacements);
        Bindings bindings;
        QTEST(pattern.matches(actual.toStdString(), bindings), "expected");
    }

    void bindingsHoldAcrossTexts() {
        Bindings bindings;
        QVERIFY(TextPattern("<token:1>", {}).matches("AAA", bindings));
        QVERIFY(TextPattern("got <token:1>!", {}).matches("got AAA!", bindings));
        QVERIFY(!TextPattern("got <token:1>!", {}).matches("got BBB!", bindings));
        QVERIFY(TextPattern("got <token:2>!", {}).matches("got BBB!", bindings));
        // What was fed in as the placeholder's own text comes out as it.
        QVERIFY(TextPattern("<token:1>", {}).matches("<token:1>", bindings));
    }

    void aMismatchBindsNothing() {
        Bindings bindings;
        QVERIFY(!TextPattern("<id:1> end", {}).matches("x fin", bindings));
        QVERIFY(bindings.find("<id:1>") == nullptr);
    }

    void manyPlaceholdersEnd() {
        std::string recorded;
        for (int i = 0; i < 40; ++i)
            recorded += "<a>b";
        Bindings bindings;
        QVERIFY(!TextPattern(recorded, {}).matches(std::string(400, 'b') + "c", bindings));
    }
};

QTEST_GUILESS_MAIN(TestPlaceholder)
#include "tst_placeholder.moc"
