// SPDX-License-Identifier: Apache-2.0
#include "engine/value/json_reader.h"
#include "tests/conformance/matcher.h"

#include <QtTest>

using namespace steploom;
using namespace steploom::conformance;

namespace {

/// The tables write JSON with single quotes.
std::string quoted(QString text) {
    return text.replace('\'', '"').toStdString();
}

/// Absent for an empty text.
engine::Value json(const QString& text) {
    return text.isEmpty() ? engine::Value() : engine::readJson(quoted(text)).value;
}

} // namespace

class TestMatcher : public QObject {
    Q_OBJECT

private slots:
    void compares_data() {
        QTest::addColumn<QString>("recorded");
        QTest::addColumn<QString>("ours");
        QTest::addColumn<QString>("where"); ///< of the difference; "-" for none
        const auto row = [](const char* name, const char* recorded, const char* ours, const char* where) {
            QTest::newRow(name) << recorded << ours << where;
        };

        row("member order", "{'a':1,'b':2}", "{'b':2,'a':1.0}", "-");
        row("number", "{'a':[1,2]}", "{'a':[1,3]}", "a.1");
        row("missing member", "{'a':1,'b':2}", "{'a':1}", "b");
        row("extra member", "{'a':1}", "{'a':1,'b':null}", "b");
        row("extra element", "[1]", "[1,2]", "1");
        row("missing element", "[1,2]", "[1]", "1");
        row("kind", "{'a':'1'}", "{'a':1}", "a");
        row("null is not nothing", "null", "", "");
        row("false is not null", "false", "null", "");
        row("an empty text is not nothing", "''", "", "");
        row("a text inside a value is text", "{'a':'{\\'b\\':1}'}", "{'a':'{\\'b\\': 1}'}", "a");
        row("whole placeholder", "{'a':'timestamp','b':'date','c':'RequestId'}",
            "{'a':'2024-05-01','b':'x','c':'y'}", "-");
        row("whole placeholder, no text", "{'a':'timestamp'}", "{'a':17}", "a");
        row("word in a text", "{'a':'date: x'}", "{'a':'2024: x'}", "a");
        row("blanked by key", "{'StartDate':'start-date'}", "{'StartDate':1714557600}", "-");
        row("blanked by key, gone", "{'StartDate':'start-date'}", "{}", "StartDate");
        row("blanked by key, other key", "{'StopDate':'start-date'}", "{'StopDate':'x'}", "StopDate");
        row("blanked by path", "{'x':{'out':{'Via':'via'}}}", "{'x':{'out':{'Via':'1.1 abc'}}}", "-");
        row("blanked by path, elsewhere", "{'x':{'in':{'Via':'via'}}}", "{'x':{'in':{'Via':'1.1 abc'}}}",
            "x.in.Via");
        row("blanked number", "{'n':'RandomNumberGenerated'}", "{'n':4}", "-");
        row("blanked number, a text", "{'n':'RandomNumberGenerated'}", "{'n':'4'}", "n");
    }
    void compares() {
        QFETCH(QString, recorded);
        QFETCH(QString, ours);
        const auto rules =
            readPlaceholderRules(json("{'keys':['$..StartDate -> start-date', '$..out.Via -> via',"
                                      "'$..n -> RandomNumberGenerated', 'a_rule_set_without_an_arrow']}"));
        Matcher matcher(rules);
        const auto difference = matcher.compare(json(recorded), json(ours));
        QTEST(QString::fromStdString(difference ? difference->where : "-"), "where");
    }

    void comparesPayloads_data() {
        QTest::addColumn<QString>("recorded"); ///< as in the recording, JSON
        QTest::addColumn<QString>("ours");     ///< the text of the field
        QTest::addColumn<bool>("same");
        QTest::addColumn<bool>("sameText"); ///< where the field is text, not JSON
        const auto row = [](const char* name, const char* recorded, const char* ours, bool same,
                            bool sameText) {
            QTest::newRow(name) << recorded << ours << same << sameText;
        };

        row("parsed object", "{'a':1}", "{ 'a': 1 }", true, true);
        row("parsed object, other", "{'a':1}", "{'a':2}", false, false);
        row("parsed object, no JSON", "{'a':1}", "{'a':1", false, false);
        row("array as text", "'[1,2]'", "[1, 2.0]", true, false);
        row("array as text, other", "'[1,2]'", "[2,1]", false, false);
        row("text as JSON", "'\\'a\\''", "'a'", true, true);
        row("text is not its JSON", "'a'", "'a'", false, false);
        row("one level only", "{'a':'{\\'b\\':1}'}", "{'a':{'b':1}}", false, false);
        row("null", "'null'", "null", true, true);
        row("placeholder inside", "'[\\'<id:1>\\']'", "['x']", true, false);
    }
    void comparesPayloads() {
        QFETCH(QString, recorded);
        QFETCH(QString, ours);
        QFETCH(bool, same);
        QFETCH(bool, sameText);
        const PlaceholderRules rules;
        const engine::Value text(quoted(ours));
        QCOMPARE(!Matcher(rules).comparePayload(json(recorded), text), same);
        if (QByteArray(QTest::currentDataTag()) != "placeholder inside")
            QCOMPARE(!Matcher(rules).compareText(json(recorded), text), sameText);
    }

    void aLongDifferenceIsCutAroundItsPlace() {
        const std::string same(500, 'x');
        const std::string text = describe({"output", same + "A" + same, same + "B" + same});
        QVERIFY(text.size() < 450);
        QVERIFY(text.find("xA") != std::string::npos && text.find("xB") != std::string::npos);
    }
};

QTEST_GUILESS_MAIN(TestMatcher)
#include "tst_matcher.moc"
