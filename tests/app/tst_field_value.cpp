// SPDX-License-Identifier: Apache-2.0
#include <QTest>

#include "app/inspector/field_value.h"
#include "engine/value/json_reader.h"

using namespace steploom;
using namespace steploom::app;

namespace {

engine::Value json(const char* text) {
    return engine::readJson(text).value;
}

/// A Task that failed with an error once and got a result then.
FieldSight sight(engine::QueryLanguage language) {
    FieldSight all = FieldSight::entered(json(R"({"order": {"id": 7, "items": [1, 2, 3]}, "t": 5})"), {});
    all.language = language;
    all.type = engine::StateType::Task;
    all.result = json(R"({"ok": true})");
    all.afterResultPath = json(R"({"whole": 1})");
    all.variables = json(R"({"who": "Ada"})");
    all.errorOutput = json(R"({"Error": "E", "Cause": "c"})");
    return all;
}

QString told(const FieldValue& value) {
    static const char* const kinds[] = {"nothing ", "", "failure ", "unknown "};
    return QString::fromLatin1(kinds[static_cast<std::size_t>(value.kind)]) +
           QString(value.text).remove(QLatin1Char('\n')).remove(QLatin1Char(' '));
}

QString paths(const char* place, const char* text, bool characters = true) {
    return told(evaluateField({place, text, characters}, sight(engine::QueryLanguage::JsonPath)));
}

QString queries(const char* place, const char* text, bool characters = true) {
    return told(evaluateField({place, text, characters}, sight(engine::QueryLanguage::Jsonata)));
}

} // namespace

class TestFieldValue : public QObject {
    Q_OBJECT
private slots:
    void pathsSeeTheStageBefore() {
        QCOMPARE(paths("InputPath", "$.order.id"), QStringLiteral("7"));
        QCOMPARE(paths("TimeoutSecondsPath", "$.t"), QStringLiteral("5"));
        QCOMPARE(paths("OutputPath", "$.whole"), QStringLiteral("1"));
        QCOMPARE(paths("ItemsPath", "$.order.items"), QStringLiteral("[1,2,3]"));
        QCOMPARE(paths("Choices/0/Variable", "$who"), QStringLiteral("\"Ada\""));
        QCOMPARE(paths("CausePath", "States.Format('{}!', $who)"), QStringLiteral("\"Ada!\""));
        QCOMPARE(paths("Assign/x.$", "$.ok"), QStringLiteral("true"));
        QCOMPARE(paths("InputPath", "$$.Execution.Input.t"), QStringLiteral("5"));
        QVERIFY(paths("InputPath", "$.nowhere").startsWith(QStringLiteral("failure ")));
        QVERIFY(paths("InputPath", "$.a[").startsWith(QStringLiteral("failure ")));
        QVERIFY(paths("CausePath", "States.Nothing(1)").startsWith(QStringLiteral("failure ")));
    }

    void templates() {
        QCOMPARE(paths("Parameters", R"({"a.$": "$.t", "b": 1})", false), QStringLiteral(R"({"a":5,"b":1})"));
        QCOMPARE(paths("ResultSelector", R"({"r.$": "$.ok"})", false), QStringLiteral(R"({"r":true})"));
        QCOMPARE(paths("Catch/0/Assign", R"({"e.$": "$.Error"})", false), QStringLiteral(R"({"e":"E"})"));
        QCOMPARE(paths("Parameters", R"({"b": 1})", false), QStringLiteral("nothing "));
        QCOMPARE(paths("Parameters", R"({"b.$": )", false), QStringLiteral("nothing "));
        QCOMPARE(paths("Result", R"({"b.$": "$.x"})", false), QStringLiteral("nothing "));
    }

    void resultPathShowsWhatItMakes() {
        QCOMPARE(paths("ResultPath", "$.t"),
                 QStringLiteral(R"({"order":{"id":7,"items":[1,2,3]},"t":{"ok":true}})"));
        QCOMPARE(paths("ResultPath", "$"), QStringLiteral(R"({"ok":true})"));
        QVERIFY(paths("ResultPath", "$.order.items[9]").startsWith(QStringLiteral("failure ")));
        QVERIFY(paths("ResultPath", "$.order.items[*]").startsWith(QStringLiteral("failure ")));
        QVERIFY(paths("Catch/0/ResultPath", "$.t").contains(QStringLiteral(R"("t":{"Error":"E")")));
    }

    void queriesSeeWhatTheirFieldSees() {
        QCOMPARE(queries("Arguments", "{% $states.input.t + 1 %}"), QStringLiteral("6"));
        QCOMPARE(queries("Output", R"({"a": "{% $states.result.ok %}"})", false),
                 QStringLiteral(R"({"a":true})"));
        QCOMPARE(queries("Catch/0/Output", "{% $states.errorOutput.Error %}"), QStringLiteral("\"E\""));
        QCOMPARE(queries("Output", "{% $who %}"), QStringLiteral("\"Ada\""));
        QVERIFY(queries("Output", "{% $states.input.none %}").startsWith(QStringLiteral("failure ")));
        QVERIFY(queries("Output", "{% 1 + %}").startsWith(QStringLiteral("failure ")));
        QVERIFY(queries("Arguments", "{% $states.result %}").startsWith(QStringLiteral("failure ")));
        QCOMPARE(queries("Output", "plain"), QStringLiteral("nothing "));
        QCOMPARE(queries("Resource", "{% 1 %}"), QStringLiteral("nothing "));
    }

    void whatOnlyARunKnows() {
        FieldSight all = FieldSight::entered(json("{\"a\": {\"b\": 2}}"), json("\"$.a\""));
        all.type = engine::StateType::Task;
        QCOMPARE(told(evaluateField({"Parameters/x.$", "$.b", true}, all)), QStringLiteral("2"));
        QVERIFY(told(evaluateField({"OutputPath", "$.b", true}, all)).startsWith(QStringLiteral("unknown ")));
        QVERIFY(told(evaluateField({"ResultPath", "$.b", true}, all)).startsWith(QStringLiteral("unknown ")));
        all.language = engine::QueryLanguage::Jsonata;
        QVERIFY(told(evaluateField({"Output", "{% $states.result %}", true}, all))
                    .startsWith(QStringLiteral("unknown ")));
        QCOMPARE(told(evaluateField({"Output", "{% $states.input.a.b %}", true}, all)), QStringLiteral("2"));
        QCOMPARE(FieldSight::entered(json("{\"a\": 1}"), nullptr).afterInputPath.size(), std::size_t{0});
    }

    void longValuesAreCut() {
        const FieldValue many =
            evaluateField({"Output", "{% [1..500] %}", true}, sight(engine::QueryLanguage::Jsonata));
        QCOMPARE(many.kind, FieldValue::Kind::Value);
        QVERIFY(many.text.endsWith(QStringLiteral("…")));
        QVERIFY(many.text.size() < 2100);
        QVERIFY(many.text.count(QLatin1Char('\n')) < 20);
    }
};

QTEST_MAIN(TestFieldValue)
#include "tst_field_value.moc"
