// SPDX-License-Identifier: Apache-2.0
#include "engine/expression/jsonpath/path.h"
#include "engine/expression/jsonpath/pattern.h"
#include "engine/value/json_reader.h"
#include "tests/support/engine_run.h"

#include <QElapsedTimer>
#include <QTest>

using namespace steploom::engine;
using namespace steploom::tests;

namespace {

/// The indexes of the elements that a filter keeps, "code" where it is no filter, "!" where it fails.
QString kept(const QString& filter, const Value& elements) {
    const PathResult compiled = compileLibraryPath(("$.e[?(" + filter + ")]").toStdString());
    if (!compiled)
        return QString::fromStdString(compiled.error.code);
    if (evaluateSteps(elements, compiled.path).problem != PathProblem::None)
        return QStringLiteral("!");
    QStringList indexes;
    for (const std::string& pointer : selectedPointers(elements, compiled.path)) {
        if (pointer.substr(0, 3) == "/e/")
            indexes << QString::fromStdString(pointer.substr(3));
    }
    return indexes.join(' ');
}

Value elements() {
    return json("{'e':[{'v':10},{'v':'10'},{'v':10.0},{'v':'ten'},{'v':null},{'v':true},{'v':[1,'a']},"
                "{'v':{'k':1}},{},7],'ten':10,'list':[10,'ten'],'word':'ten'}");
}

} // namespace

class TestJsonPathFilter : public QObject {
    Q_OBJECT
private slots:
    void filters_data() {
        QTest::addColumn<QString>("indexes");
        const auto row = [](const char* filter, const char* indexes) {
            QTest::newRow(filter) << indexes;
        };
        // Existence
        row("@.v", "0 1 2 3 4 5 6 7");
        row("!@.v", "8 9");
        row("@", "0 1 2 3 4 5 6 7 8 9");
        row("$.v", "0 1 2 3 4 5 6 7");
        row("@.v.k || @.v[1]", "6 7");
        row("@.v[*]", "0 1 2 3 4 5 6 7");
        // Equality: a number takes a text for a number, a text takes a number for a text
        row("@.v == 10", "0 1 2");
        row("@.v == '10'", "0 1 2");
        row("10 == @.v", "0 1 2");
        row("'10' == @.v", "0 1");
        row("@.v == '10.0'", "0 2");
        row("@.v == 1e1", "0 2");
        row("@.v === 10", "0 2");
        row("@.v !== 10", "1 3 4 5 6 7 8 9");
        row("@.v != 10", "3 4 5 6 7 8 9");
        row("@.v == null", "4");
        row("@.v != null", "0 1 2 3 5 6 7 8 9");
        row("@.v == true", "5");
        row("@.v == \"ten\"", "3");
        row("@.v == 't\\u0065n'", "3");
        row("@.v == $.ten", "0 1 2");
        row("@.v == $.missing", "");
        row("@.missing == @.missing", "");
        row("@.v == [1,'a']", "6");
        row("@.v == [1.0,'a']", "");
        row("[1,'a'] == @.v", "");
        row("@.v == {'k':1}", "7");
        row("@.v == {k : 01,}", "7");
        row("@ == 7", "9");
        row("@.v == 9007199254740993", "");
        // Order
        row("@.v > 9.99", "0 2");
        row("@.v >= 10", "0 2");
        row("@.v < 'tent'", "1 3");
        row("@.v <= '10'", "1");
        row("@.v > -1 && @.v < 1e400", "0 2");
        row("@.v < null", "");
        // Lists
        row("@.v in [10, 'ten']", "0 1 2 3");
        row("@.v in $.list", "0 1 2 3");
        row("@.v nin $.list", "4 5 6 7 8 9");
        row("@.v in $.ten", "");
        row("@.v nin $.ten", "");
        row("@.v in {'a':1}", "");
        row("@.v in [[1]]", "!");
        row("@.v IN [null, true]", "4 5");
        row("@.v anyof ['a', 'b']", "6");
        row("@.v noneof ['b']", "6");
        row("@.v subsetof [1, 'a', 2]", "6");
        row("@.v contains 'a'", "6");
        row("@.v contains 'e'", "3");
        row("@.v contains '1'", "1 6");
        row("@.v size 2", "1 6");
        row("@.v size 3", "3");
        row("@.v empty true", "!");
        row("@.v all [1]", "");
        row("@.v exists true", "5");
        // Logic
        row("@.v == 10 && @.v === '10' || @.v == null", "1 4");
        row("!(@.v == 10) && !(@.v == null)", "3 5 6 7 8 9");
        row("!!(@.v == null)", "4");
        row("!@.v == null", "4");
        row("(@.v == true) || (@.v == null)", "4 5");
        row("@.v == true||@.v == null", "4 5");
        // Functions and paths in filters
        row("@.v.length() == 2", "6");
        row("@.v[?(@ == 'a')]", "6 7");
        row("@.v[0:1] == [1]", "6");
        row("@.v.first() == 1", "!");
        row("@.v.nothing() == 1", "");
        // What is none
        row("", "path.filter");
        row("@.v = 10", "path.filter");
        row("@.v == ten", "path.filter");
        row("@.v == ", "path.filter");
        row("true", "path.filter");
        row("@.v and @.v", "path.filter");
        row("@.v == 'open", "path.filter");
        row("@.v =~ /(/", "path.pattern");
        row("@.v == 1 &&", "path.filter");
        row("@.v)(@.v", "path.filter");
    }
    void filters() {
        QFETCH(QString, indexes);
        QCOMPARE(kept(QTest::currentDataTag(), elements()), indexes);
    }

    void objectsAreTestedThemselves() {
        const Value root = json("{'a':{'k':1},'b':2}");
        const auto answer = [&](const char* path) {
            return evaluateSteps(root, compileLibraryPath(path).path);
        };
        QCOMPARE(textOf(answer("$.a[?(@.k == 1)].k").value), QStringLiteral("[1]"));
        QCOMPARE(textOf(answer("$.a[?(@.k == 2)]").value), QStringLiteral("[]"));
        QVERIFY(answer("$.b[?(@.k)]").problem == PathProblem::Refused);
        QCOMPARE(textOf(answer("$.*[?(@.k)]").value), QStringLiteral(R"([{"k":1}])"));
    }

    void patterns_data() {
        QTest::addColumn<QString>("flags");
        QTest::addColumn<QString>("text");
        QTest::addColumn<bool>("matches");
        const auto row = [](const char* pattern, const char* flags, const char* text, bool matches) {
            QTest::addRow("/%s/%s %s", pattern, flags, text) << flags << text << matches;
        };
        row("a.c", "", "abc", true);
        row("b", "", "abc", false);
        row("a|ab", "", "ab", true);
        row("A.C", "i", "abc", true);
        row("\303\211", "i", "\303\251", false);
        row("\303\211", "iu", "\303\251", true);
        row("a.c", "", "a\nc", false);
        row("a.c", "s", "a\nc", true);
        row("a b # any", "x", "ab", true);
        row("\\u0061\\x62", "", "ab", true);
        row("\\p{Lower}\\P{Digit}[\\p{Upper}-]", "", "ax-", true);
        row("\\p{IsAlphabetic}+", "", "a\303\251", true);
        row("[a-z&&[^aeiou]]+", "", "xyz", true);
        row("[a-z&&[^aeiou]]+", "", "xyaz", false);
        row("[^a-c[x]]", "", "x", false);
        row("[a-c[x-z]]+", "", "ax", true);
        row("\\Qa.c\\E", "", "a.c", true);
        row("(?i)AB(?-i)c", "", "abc", true);
        row("\\w+", "", "\303\251", false);
        row("\\w+", "U", "\303\251", true);
        row("\\0101", "", "A", true);
        row("\\.\\/\\-", "", "./-", true);
    }
    void patterns() {
        QFETCH(QString, flags);
        QFETCH(QString, text);
        QFETCH(bool, matches);
        const QString name = QTest::currentDataTag();
        const auto pattern = Pattern::compile(
            name.mid(1, name.lastIndexOf("/" + flags + " ") - 1).toStdString(), flags.toStdString());
        QVERIFY(pattern != nullptr);
        QCOMPARE(pattern->match(text.toStdString()) == Pattern::Outcome::Matches, matches);
    }

    void whatJavaDoesNotKnowIsNoPattern() {
        for (const char* pattern :
             {"(", "[", "(*UTF)a", "(?R)", "(?#x)", "\\y", "a\\", "\\u12", "*", "\\p{Nothing}"})
            QVERIFY2(Pattern::compile(pattern, "") == nullptr, pattern);
    }

    void aPatternThatGoesAstrayGivesUp() {
        QElapsedTimer timer;
        timer.start();
        const auto pattern = Pattern::compile("(a|aa|a*b?)*c", "");
        QVERIFY(pattern != nullptr);
        QVERIFY(pattern->match(std::string(5000, 'a')) != Pattern::Outcome::Matches);
        QVERIFY(timer.elapsed() < 5000);
    }
};

QTEST_APPLESS_MAIN(TestJsonPathFilter)
#include "tst_jsonpath_filter.moc"
