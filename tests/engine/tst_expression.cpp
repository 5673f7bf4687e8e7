// SPDX-License-Identifier: Apache-2.0
#include "engine/expression/compiler.h"
#include "engine/expression/expression.h"
#include "tests/support/engine_run.h"

#include <QTest>

using namespace steploom::engine;
using namespace steploom::tests;

namespace {

const char* const kPayload = "{\"a\":{\"b\":[1,2,3]},\"l\":[{\"n\":1},{\"n\":2}],\"x y\":5,\"it's\":6}";

class FixedContext final : public ContextSource {
public:
    Value contextAt(const Path& path) const override { return select(wholeContext(), path); }
    Value wholeContext() const override {
        return json("{'Execution':{'Id':'e1'},'Map':{'Item':{'Index':3}}}");
    }
};

/// The value, or "error: cause".
QString evaluated(const Expression& expression, const Value& payload, const Value& variables) {
    const FixedContext context;
    std::uint64_t random = 1;
    Failure failure;
    const Value value = evaluate(expression, {payload, variables, context, &random}, "Field", failure);
    if (failure)
        return textOf(failure.error).remove('"') + ": " +
               QString::fromStdString(std::string(failure.cause.asString()));
    return textOf(value);
}

QString issuesOf(const std::vector<ExpressionIssue>& issues) {
    QString text;
    for (const ExpressionIssue& issue : issues)
        text += QString::fromStdString(issue.code + " at " + issue.pointer + ";");
    return text;
}

} // namespace

class TestExpression : public QObject {
    Q_OBJECT
private slots:
    void paths_data() {
        QTest::addColumn<QString>("path");
        QTest::addColumn<QString>("found");
        QTest::addColumn<QString>("pointers");
        QTest::newRow("root") << "$" << kPayload << "";
        QTest::newRow("root with dot") << "$." << kPayload << "";
        QTest::newRow("member") << "$.a.b"
                                << "[1,2,3]"
                                << "/a/b";
        QTest::newRow("element") << "$.a.b[1]"
                                 << "2"
                                 << "/a/b/1";
        QTest::newRow("from the end") << "$.a.b[-1]"
                                      << "3"
                                      << "/a/b/2";
        QTest::newRow("quoted") << "$['x y']"
                                << "5"
                                << "/x y";
        QTest::newRow("double quoted") << R"($["x y"])"
                                       << "5"
                                       << "/x y";
        QTest::newRow("escaped quote") << R"($['it\'s'])"
                                       << "6"
                                       << "/it's";
        QTest::newRow("wildcard") << "$.l[*].n"
                                  << "[1,2]"
                                  << "/l/0/n /l/1/n";
        QTest::newRow("slice") << "$.a.b[1:]"
                               << "[2,3]"
                               << "/a/b/1 /a/b/2";
        QTest::newRow("slice from the end") << "$.a.b[:-1]"
                                            << "[1,2]"
                                            << "/a/b/0 /a/b/1";
        QTest::newRow("union") << "$.a.b[0,2]"
                               << "[1,3]"
                               << "/a/b/0 /a/b/2";
        QTest::newRow("descent") << "$..n"
                                 << "[1,2]"
                                 << "/l/0/n /l/1/n";
        QTest::newRow("missing") << "$.a.c.d"
                                 << "absent"
                                 << "/a/c/d";
        QTest::newRow("past the end") << "$.a.b[3]"
                                      << "absent"
                                      << "/a/b/3";
        QTest::newRow("through a number") << "$.a.b[0].c"
                                          << "absent"
                                          << "/a/b/0/c";
        QTest::newRow("indefinite finds nothing") << "$..q"
                                                  << "[]"
                                                  << "";
    }
    void paths() {
        QFETCH(QString, path);
        QFETCH(QString, found);
        QFETCH(QString, pointers);
        const Value root = json(kPayload);
        const PathResult compiled = compilePath(path.toStdString());
        QVERIFY2(static_cast<bool>(compiled), compiled.error.code.c_str());
        QCOMPARE(textOf(select(root, compiled.path)), found);
        QStringList places;
        for (const std::string& pointer : selectedPointers(root, compiled.path))
            places << QString::fromStdString(pointer);
        QCOMPARE(places.join(' '), pointers);
    }

    void brokenPaths_data() {
        QTest::addColumn<QString>("path");
        QTest::addColumn<QString>("code");
        QTest::newRow("empty") << ""
                               << "path.start";
        QTest::newRow("no dollar") << "a.b"
                                   << "path.start";
        QTest::newRow("two dots at the end") << "$.a.."
                                             << "path.syntax";
        QTest::newRow("open bracket") << "$.a["
                                      << "path.syntax";
        QTest::newRow("open quote") << "$['a"
                                    << "path.quote";
        QTest::newRow("number") << "$[99999999999999999999]"
                                << "path.number";
        QTest::newRow("filter") << "$.a[?(@.b = 1)]"
                                << "path.filter";
        QTest::newRow("pattern") << "$.a[?(@.b =~ /(/)]"
                                 << "path.pattern";
        QTest::newRow("junk") << "$.a]b"
                              << "path.syntax";
    }
    void brokenPaths() {
        QFETCH(QString, path);
        QFETCH(QString, code);
        QCOMPARE(QString::fromStdString(compilePath(path.toStdString()).error.code), code);
    }

    void assignment_data() {
        QTest::addColumn<QString>("path");
        QTest::addColumn<QString>("result");
        QTest::newRow("new member") << "$.c"
                                    << R"({"a":{"b":1},"l":[1,2],"c":9})";
        QTest::newRow("replaced") << "$.a.b"
                                  << R"({"a":{"b":9},"l":[1,2]})";
        QTest::newRow("made on the way") << "$.a.x.y"
                                         << R"({"a":{"b":1,"x":{"y":9}},"l":[1,2]})";
        QTest::newRow("element") << "$.l[1]"
                                 << R"({"a":{"b":1},"l":[1,9]})";
        QTest::newRow("past the end") << "$.l[2]"
                                      << "absent";
        QTest::newRow("through a number") << "$.a.b.c"
                                          << "absent";
        QTest::newRow("name in a list") << "$.l.x"
                                        << "absent";
    }
    void assignment() {
        QFETCH(QString, path);
        QFETCH(QString, result);
        const Value root = json("{'a':{'b':1},'l':[1,2]}");
        QCOMPARE(textOf(assignAt(root, compilePath(path.toStdString()).path, Value(9))), result);
    }

    void missingPathsInTheWordsOfTheService() {
        const Value root = json("{'a':{'b':1},'l':[1]}");
        const auto text = [&](const char* path) {
            return QString::fromStdString(missingPathText(root, compilePath(path).path));
        };
        QCOMPARE(text("$.x"), QStringLiteral("No results for path: $['x']"));
        QCOMPARE(text("$.x.y"), QStringLiteral("Missing property in path $['x']"));
        QCOMPARE(text("$.a.c"), QStringLiteral("No results for path: $['a']['c']"));
        QCOMPARE(text("$.l[4]"), QStringLiteral("Index out of bounds when evaluating path $['l'][4]"));
    }

    void intrinsics_data() {
        QTest::addColumn<QString>("call");
        QTest::addColumn<QString>("result");
        const auto row = [](const char* call, const char* result) {
            QTest::newRow(call) << call << result;
        };
        row("States.Format('Hi {}, {} of {}', $.name, $.n, $.list)", R"("Hi Jo, 7 of [3,1,3]")");
        row("States.Format('\\{\\} {} it\\'s \\\\', 1)", "\"{} 1 it's \\\\\"");
        row("States.Format('{}', null)", R"("null")");
        row("States.Format('{}')",
            "States.IntrinsicFailure: The function 'States.Format('{}')' had the following error: "
            "The number of arguments does not match the occurrences of {}");
        row("States.Array()", "[]");
        row("States.Array(1, 'a', $.name, States.Array(true))", R"([1,"a","Jo",[true]])");
        row("States.ArrayContains($.list, 3)", "true");
        row("States.ArrayContains($.list, '3')", "false");
        row("States.ArrayGetItem($.list, 1)", "1");
        row("States.ArrayGetItem($.list, 3)",
            "States.IntrinsicFailure: The function 'States.ArrayGetItem($.list, 3)' had the following error: "
            "The index must be inside the array");
        row("States.ArrayLength($.list)", "3");
        row("States.ArrayPartition($.list, 2)", "[[3,1],[3]]");
        row("States.ArrayRange(1, 9, 2)", "[1,3,5,7,9]");
        row("States.ArrayRange(3, 1, -1)", "[3,2,1]");
        row("States.ArrayUnique($.list)", "[3,1]");
        row("States.Base64Encode('Data to encode')", R"("RGF0YSB0byBlbmNvZGU=")");
        row("States.Base64Decode('RGF0YSB0byBlbmNvZGU=')", R"("Data to encode")");
        row("States.Hash('input data', 'SHA-1')", R"("aaff4a450a104cd177d28d18d74485e8cae074b7")");
        row("States.Hash('abc', 'MD5')", R"("900150983cd24fb0d6963f7d28e17f72")");
        row("States.Hash('abc', 'SHA-256')",
            R"("ba7816bf8f01cfea414140de5dae2223b00361a396177a9cb410ff61f20015ad")");
        row("States.Hash('abc', 'SHA-384')",
            R"("cb00753f45a35e8bb5a03d699ac65007272c32ab0eded1631a8b605a43ff5bed8086072ba1e7cc2358baeca134c825a7")");
        row("States.Hash('abc', 'SHA-512')",
            R"("ddaf35a193617abacc417349ae20413112e6fa4e89a97ea20a9eeee64b55d39a2192992a274fc1a836ba3c23a3feebbd454d4423643ce80e2a9ac94fa54ca49f")");
        row("States.JsonMerge($.o, States.StringToJson('{\"b\":9,\"c\":1}'), false)",
            R"({"a":1,"b":9,"c":1})");
        row("States.JsonToString($.o)", "\"{\\\"a\\\":1,\\\"b\\\":2}\"");
        row("States.StringToJson('[1, 2.50]')", "[1,2.5]");
        row("States.StringToJson(' ')", "null");
        row("States.MathAdd($.n, -10)", "-3");
        row("States.MathAdd(1.5, 2.4)", "4");
        row("States.StringSplit('a,b;c,,d', ',;')", R"(["a","b","c","d"])");
        row("States.ArrayLength(States.Array($$.Execution.Id, $$.Map.Item.Index))", "2");
        row("States.Format('{}', $v.deep[0])", R"("x")");
        row("States.Format('{}', $$.Execution)", R"("{Id=e1}")");
        row("States.Array($.list.length(), $.list.index(1), $.list[?(@ > $.o.b)])", "[3,1,[3,3]]");
        row("States.Array($v.deep[?(@ == 'x')], $$.Map[?(@.Item.Index == 3)].Item.Index)", R"([["x"],[3]])");
    }
    void intrinsics() {
        QFETCH(QString, call);
        QFETCH(QString, result);
        std::vector<ExpressionIssue> issues;
        const Expression compiled = compileExpressionText(call.toStdString(), issues);
        QCOMPARE(issuesOf(issues), QString());
        const Value payload = json("{'name':'Jo','n':7,'list':[3,1,3],'o':{'a':1,'b':2}}");
        QCOMPARE(evaluated(compiled, payload, json("{'v':{'deep':['x']}}")), result);
    }

    void seededRandomIsRepeatable() {
        std::vector<ExpressionIssue> issues;
        const Expression seeded = compileExpressionText("States.MathRandom(1, 1000, 42)", issues);
        const QString first = evaluated(seeded, Value(nullptr), Value());
        QCOMPARE(evaluated(seeded, Value(nullptr), Value()), first);
        const int number = first.toInt();
        QVERIFY(number >= 1 && number < 1000);
    }

    void brokenIntrinsics_data() {
        QTest::addColumn<QString>("call");
        QTest::addColumn<QString>("issue");
        QTest::newRow("unknown") << "States.Nothing()"
                                 << "intrinsic.unknown at ;";
        QTest::newRow("arguments") << "States.UUID(1)"
                                   << "intrinsic.arguments at ;";
        QTest::newRow("open") << "States.Array(1"
                              << "intrinsic.syntax at ;";
        QTest::newRow("trailing comma") << "States.Array(1,)"
                                        << "intrinsic.syntax at ;";
        QTest::newRow("rest") << "States.Array(1) 2"
                              << "intrinsic.syntax at ;";
        QTest::newRow("open string") << "States.Array('a)"
                                     << "intrinsic.syntax at ;";
        QTest::newRow("object literal") << "States.Array({})"
                                        << "intrinsic.syntax at ;";
        QString deep = "1";
        for (int i = 0; i < 11; ++i)
            deep = "States.Array(" + deep + ")";
        QTest::newRow("eleven deep") << deep << "intrinsic.nesting at ;";
    }
    void brokenIntrinsics() {
        QFETCH(QString, call);
        QFETCH(QString, issue);
        std::vector<ExpressionIssue> issues;
        compileExpressionText(call.toStdString(), issues);
        QCOMPARE(issuesOf(issues), issue);
    }

    void templatesFoldWhatIsConstant() {
        std::vector<ExpressionIssue> issues;
        const Value source =
            json("{'k':{'a':[1,'$.no.path']},'d':{'x.$':'$.n','y':[{'z.$':'$$.Execution.Id'}]}}");
        const Expression compiled = compileTemplate(source, issues);
        QVERIFY(issues.empty());
        QVERIFY(compiled.parts[0].isConstant());
        QVERIFY(compiled.parts[0].constant.isIdentical(source.get("k")));
        QCOMPARE(evaluated(compiled, json("{'n':1}"), Value()),
                 QStringLiteral(R"({"k":{"a":[1,"$.no.path"]},"d":{"x":1,"y":[{"z":"e1"}]}})"));
        QVERIFY(compileTemplate(json("{'a':{'b':[]}}"), issues).isConstant());
    }

    void templateFailuresNameTheField() {
        std::vector<ExpressionIssue> issues;
        const Expression compiled = compileTemplate(json("{'a':{'b.$':'$.x'}}"), issues);
        QCOMPARE(evaluated(compiled, json("{'y':1}"), Value()),
                 QStringLiteral(
                     "States.Runtime: The JSONPath '$.x' specified for the field 'b.$' could not be found in "
                     "the input '{\"y\":1}'"));
    }

    void templateIssuesNameTheirPlace() {
        std::vector<ExpressionIssue> issues;
        compileTemplate(json("{'a':[{'b.$':'text'}],'c.$':7,'d':1,'d.$':'$'}"), issues);
        QCOMPARE(
            issuesOf(issues),
            QStringLiteral("template.value at /a/0/b.$;template.value at /c.$;template.duplicate at /d.$;"));
    }
};

QTEST_APPLESS_MAIN(TestExpression)
#include "tst_expression.moc"
