// SPDX-License-Identifier: Apache-2.0
#include "engine/debug/explain.h"
#include "engine/expression/jsonata/explain.h"
#include "tests/support/engine_run.h"
#include "tests/support/shared_data.h"

#include <QTest>

#include <filesystem>
#include <fstream>

using namespace steploom::engine;
using namespace steploom::tests;

namespace {

DebugScope scopeWith(const char* input, const char* variables = "{}") {
    DebugScope scope;
    scope.input = scope.payload = json(input);
    scope.variables = json(variables);
    scope.context = json("{'Execution':{'Name':'run'}}");
    return scope;
}

QString valueText(const ExplainedPiece& piece) {
    switch (piece.kind) {
    case ExplainedPiece::Kind::Value:
        return textOf(piece.value).remove('"');
    case ExplainedPiece::Kind::Undefined:
        return QStringLiteral("undefined");
    case ExplainedPiece::Kind::Function:
        return QStringLiteral("function");
    case ExplainedPiece::Kind::Error:
        return QStringLiteral("error");
    case ExplainedPiece::Kind::NotEvaluated:
        break;
    }
    return QStringLiteral("unused");
}

/// Each piece as "text=value", inner ones first.
void tell(const ExplainedPiece& piece, const std::string& text, QStringList& list) {
    for (const ExplainedPiece& part : piece.parts)
        tell(part, text, list);
    list << QString::fromStdString(text.substr(piece.begin, piece.end - piece.begin)) + '=' +
                valueText(piece) + (piece.count > 1 ? QStringLiteral("*%1").arg(piece.count) : QString());
}

} // namespace

class TestExplain : public QObject {
    Q_OBJECT
private slots:
    void pieces_data() {
        QTest::addColumn<QString>("language");
        QTest::addColumn<QString>("text");
        QTest::addColumn<QString>("pieces");
        const auto row = [](const char* language, const char* text, const char* pieces) {
            QTest::newRow(text) << language << text << pieces;
        };
        row("q", "$states.input.o.a",
            "$states={input:{o:{a:1},l:[{x:1},{x:5},{y:2}],s:t},context:{Execution:{Name:run}}} "
            "$states.input={o:{a:1},l:[{x:1},{x:5},{y:2}],s:t} $states.input.o={a:1} "
            "$states.input.o.a=1");
        row("q", "$v.a.b + 1", "$v={a:{b:2}} $v.a={b:2} $v.a.b=2 1=1 $v.a.b + 1=3");
        row("q", "{% $v.z.b %}", "$v={a:{b:2}} $v.z=undefined $v.z.b=undefined");
        row("q", "1 > 2 ? 3 : 4", "1=1 2=2 1 > 2=false 3=unused 4=4 1 > 2 ? 3 : 4=4");
        row("q", "$sum([1, $v.a.b])",
            "$sum=function 1=1 $v={a:{b:2}} $v.a={b:2} $v.a.b=2 [1, $v.a.b]=[1,2] "
            "$sum([1, $v.a.b])=3");
        row("q", "1 + 'a'", "1=1 'a'=a 1 + 'a'=error");
        row("q", "{'k': $v.a}", "'k'=k $v={a:{b:2}} $v.a={b:2} {'k': $v.a}={k:{b:2}}");
        row("q", "[1..3][$ > 1]", "1=1 3=3 1..3=[1,2,3] $=3*3 1=1*3 $ > 1=true*3 [1..3][$ > 1]=[2,3]");
        row("p", "$.o.a", "$={o:{a:1},l:[{x:1},{x:5},{y:2}],s:t} $.o={a:1} $.o.a=1");
        row("p", "$.o.z.b",
            "$={o:{a:1},l:[{x:1},{x:5},{y:2}],s:t} $.o={a:1} $.o.z=undefined $.o.z.b=undefined");
        row("p", "$v.a['b']", "$v={a:{b:2}} $v.a={b:2} $v.a['b']=2");
        row("p", "$$.Execution.Name",
            "$$={Execution:{Name:run}} $$.Execution={Name:run} $$.Execution.Name=run");
        row("p", "$.l[?(@.x > 2)].x",
            "$={o:{a:1},l:[{x:1},{x:5},{y:2}],s:t} $.l=[{x:1},{x:5},{y:2}] "
            "$.l[?(@.x > 2)]=[{x:5}] $.l[?(@.x > 2)].x=[5]");
        row("p", "States.MathAdd($.o.a, States.ArrayLength( $.l ))",
            "$={o:{a:1},l:[{x:1},{x:5},{y:2}],s:t} $.o={a:1} $.o.a=1 $={o:{a:1},l:[{x:1},{x:5},{y:2}],s:t} "
            "$.l=[{x:1},{x:5},{y:2}] States.ArrayLength( $.l )=3 States.MathAdd($.o.a, States.ArrayLength( "
            "$.l ))=4");
        row("p", "States.Format('a, {}', $.s)",
            "'a, {}'=a, {} $={o:{a:1},l:[{x:1},{x:5},{y:2}],s:t} $.s=t States.Format('a, {}', $.s)=a, t");
    }
    void pieces() {
        QFETCH(QString, language);
        QFETCH(QString, text);
        const DebugScope scope =
            scopeWith("{'o':{'a':1},'l':[{'x':1},{'x':5},{'y':2}],'s':'t'}", "{'v':{'a':{'b':2}}}");
        const std::string source = text.toStdString();
        const ExpressionResult result = explainExpression(
            source, language == "q" ? QueryLanguage::Jsonata : QueryLanguage::JsonPath, scope);
        QVERIFY2(result.readable, result.problem.c_str());
        QStringList list;
        tell(result.whole, source, list);
        QTEST(list.join(QLatin1Char(' ')), "pieces");
    }

    void saysWhereAValueWasLost() {
        const DebugScope scope = scopeWith("{'o':{'a':1}}", "{'v':{'a':{'b':2}}}");
        const auto lost = [&](const std::string& text, QueryLanguage language = QueryLanguage::Jsonata) {
            const ExpressionResult result = explainExpression(text, language, scope);
            const ExplainedPiece* piece = culpritOf(result.whole);
            return piece == nullptr
                       ? QStringLiteral("none")
                       : QString::fromStdString(text.substr(piece->begin, piece->end - piece->begin));
        };
        QCOMPARE(lost("$states.input.o.zz.b.c"), QStringLiteral("$states.input.o.zz"));
        QCOMPARE(lost("1 + $states.input.q + 2"), QStringLiteral("$states.input.q"));
        QCOMPARE(lost("$string(1 + $v)"), QStringLiteral("1 + $v"));
        QCOMPARE(lost("$v.a.b"), QStringLiteral("none"));
        QCOMPARE(lost("$missing"), QStringLiteral("$missing"));
        QCOMPARE(lost("$.o.z.y", QueryLanguage::JsonPath), QStringLiteral("$.o.z"));
        QCOMPARE(lost("States.Array($.o.q, 1)", QueryLanguage::JsonPath), QStringLiteral("$.o.q"));
    }

    void findsThePieceUnderThePointer() {
        const DebugScope scope = scopeWith("{'o':{'a':1}}");
        const std::string text = "$states.input.o.a + 10";
        const ExpressionResult result = explainExpression(text, QueryLanguage::Jsonata, scope);
        const auto at = [&](std::size_t offset) {
            const ExplainedPiece* piece = pieceAt(result.whole, offset);
            return piece == nullptr ? QString() : valueText(*piece);
        };
        QCOMPARE(at(text.find("o.a")), QStringLiteral("{a:1}"));
        QCOMPARE(at(text.find("a +")), QStringLiteral("1"));
        QCOMPARE(at(text.find("10")), QStringLiteral("10"));
        QCOMPARE(at(text.find("+")), QStringLiteral("11"));
        QCOMPARE(at(1000), QString());
    }

    void saysWhyItCannotBeRead() {
        const DebugScope scope = scopeWith("{}");
        const ExpressionResult query = explainExpression("{% 1 + %}", QueryLanguage::Jsonata, scope);
        QVERIFY(!query.readable && !query.problem.empty());
        const ExpressionResult path = explainExpression("$.a[", QueryLanguage::JsonPath, scope);
        QVERIFY(!path.readable);
        QCOMPARE(path.code.substr(0, 5), std::string("path."));
        const ExpressionResult failing =
            explainExpression("States.MathAdd('x', 1)", QueryLanguage::JsonPath, scope);
        QVERIFY(failing.readable);
        QCOMPARE(failing.code, std::string("States.IntrinsicFailure"));
        const ExpressionResult type = explainExpression("  1 + 'a'", QueryLanguage::Jsonata, scope);
        QCOMPARE(type.code, std::string("T2002"));
        QVERIFY(type.offset >= 4 && type.offset < 9);
    }

    void lookingChangesNothing() {
        const auto definition = machine(
            "{'StartAt':'A','States':{'A':{'Type':'Pass','Parameters':{'u.$':'States.UUID()'},'End':true}}}");
        InteractiveTaskHandler nobody;
        Execution run(definition, {});
        run.step(nobody);
        run.step(nobody);
        Execution looked = run;
        const DebugScope scope = debugScopeOf(looked, 0);
        const ExpressionResult one = explainExpression("States.UUID()", QueryLanguage::JsonPath, scope);
        const ExpressionResult two = explainExpression("$uuid()", QueryLanguage::Jsonata, scope);
        QVERIFY(one.whole.value.isString() && two.whole.value.isString());
        run.run(nobody);
        looked.run(nobody);
        QCOMPARE(textOf(run.output()), textOf(looked.output()));
    }

    /// Taking notes changes no result: over every expression that the conformance cases have.
    void givesWhatEvaluatingGives() {
        namespace fs = std::filesystem;
        const fs::path folder = fs::path(steploom::test::sharedFolder()) / "conformance" / "jsonata";
        if (!fs::is_directory(folder))
            QSKIP("NO SHARED DATA: the expressions of conformance/jsonata were not looked at "
                  "(STEPLOOM_SHARED)");
        int compared = 0;
        for (const fs::directory_entry& file : fs::directory_iterator(folder)) {
            if (file.path().extension() != ".jsonl")
                continue;
            std::ifstream in(file.path());
            for (std::string line; std::getline(in, line);) {
                const JsonReadResult read = readJson(line);
                if (!read || !read.value.get("expr").isString())
                    continue;
                const auto compiled = jsonata::compile(read.value.get("expr").asString());
                if (!compiled)
                    continue;
                jsonata::NamedBindings bindings;
                const Value& given = read.value.get("bindings");
                for (std::size_t i = 0; given.isObject() && i < given.size(); ++i)
                    bindings.set(given.keyAt(i), given.at(i));
                std::uint64_t randoms[] = {7, 7};
                jsonata::EvaluateOptions options;
                options.limits.time = 0;
                options.limits.steps = 300'000;
                options.now = 1'700'000'000'000;
                options.random = &randoms[0];
                const auto plain =
                    jsonata::evaluate(compiled.program, read.value.get("data"), &bindings, options);
                options.random = &randoms[1];
                const auto noted =
                    jsonata::explain(compiled.program, read.value.get("data"), &bindings, options);
                const bool limited = noted.outcome.kind == jsonata::Outcome::Kind::Error &&
                                     noted.outcome.error->limit != jsonata::Limit::None;
                if (limited || (plain.kind == jsonata::Outcome::Kind::Error &&
                                plain.error->limit != jsonata::Limit::None))
                    continue; // calls in last place nest while notes are taken
                QVERIFY2(plain.kind == noted.outcome.kind && plain.value == noted.outcome.value,
                         line.c_str());
                if (plain.kind == jsonata::Outcome::Kind::Error)
                    QCOMPARE(noted.outcome.error->code, plain.error->code);
                ++compared;
            }
        }
        qInfo("%d expressions", compared);
        QVERIFY(compared > 300);
    }
};

QTEST_APPLESS_MAIN(TestExplain)
#include "tst_explain.moc"
