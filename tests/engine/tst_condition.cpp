// SPDX-License-Identifier: Apache-2.0
#include "tests/support/engine_run.h"

#include <QTest>

using namespace steploom::engine;
using namespace steploom::tests;

/// Each rule is asked through a Choice state, as people meet it.
class TestCondition : public QObject {
    Q_OBJECT
private slots:
    void rules_data() {
        QTest::addColumn<QString>("rule");
        QTest::addColumn<QString>("input");
        QTest::addColumn<QString>("outcome");
        const auto row = [](const char* rule, const char* input, const char* outcome) {
            QTest::addRow("%s with %s", rule, input) << rule << input << outcome;
        };
        const auto both = [&](const char* rule, const char* yes, const char* no) {
            row(rule, yes, "yes");
            row(rule, no, "no");
        };
        both("'Variable':'$.a','StringEquals':'x'", "{'a':'x'}", "{'a':'X'}");
        row("'Variable':'$.a','StringEquals':'1'", "{'a':1}", "no");
        both("'Variable':'$.a','StringLessThan':'b'", "{'a':'a'}", "{'a':'b'}");
        both("'Variable':'$.a','StringGreaterThan':'b'", "{'a':'c'}", "{'a':'b'}");
        both("'Variable':'$.a','StringLessThanEquals':'b'", "{'a':'b'}", "{'a':'c'}");
        both("'Variable':'$.a','StringGreaterThanEquals':'b'", "{'a':'b'}", "{'a':'a'}");
        both("'Variable':'$.a','StringEqualsPath':'$.b'", "{'a':'x','b':'x'}", "{'a':'x','b':'y'}");
        both("'Variable':'$.a','NumericEquals':1", "{'a':1.0}", "{'a':2}");
        row("'Variable':'$.a','NumericEquals':1", "{'a':'1'}", "no");
        row("'Variable':'$.a','NumericEquals':9007199254740992", "{'a':9007199254740993}", "no");
        both("'Variable':'$.a','NumericLessThan':1.5", "{'a':1}", "{'a':1.5}");
        both("'Variable':'$.a','NumericGreaterThan':1", "{'a':2}", "{'a':1}");
        both("'Variable':'$.a','NumericLessThanEquals':1", "{'a':1}", "{'a':2}");
        both("'Variable':'$.a','NumericGreaterThanEquals':1", "{'a':1}", "{'a':0}");
        both("'Variable':'$.a','NumericLessThanPath':'$.b'", "{'a':1,'b':2}", "{'a':2,'b':2}");
        both("'Variable':'$.a','BooleanEquals':true", "{'a':true}", "{'a':false}");
        row("'Variable':'$.a','BooleanEquals':true", "{'a':'true'}", "no");
        both("'Variable':'$.a','BooleanEqualsPath':'$.b'", "{'a':false,'b':false}", "{'a':false,'b':true}");
        both("'Variable':'$.a','TimestampEquals':'2024-01-01T00:00:00Z'", "{'a':'2024-01-01T01:00:00+01:00'}",
             "{'a':'2024-01-01T00:00:01Z'}");
        both("'Variable':'$.a','TimestampLessThan':'2024-01-01T00:00:00Z'",
             "{'a':'2023-12-31T23:59:59.999Z'}", "{'a':'2024-01-01T00:00:00Z'}");
        both("'Variable':'$.a','TimestampGreaterThanEqualsPath':'$.b'",
             "{'a':'2024-01-01T00:00:00Z','b':'2024-01-01T00:00:00Z'}",
             "{'a':'no time','b':'2024-01-01T00:00:00Z'}");
        both("'Variable':'$.a','StringMatches':'log-*.txt'", "{'a':'log-2024.txt'}",
             "{'a':'log-2024.txt.gz'}");
        both("'Variable':'$.a','StringMatches':'*a*b*'", "{'a':'xxaybz'}", "{'a':'xxbya'}");
        row("'Variable':'$.a','StringMatches':'*'", "{'a':''}", "yes");
        row("'Variable':'$.a','StringMatches':'*'", "{'a':1}", "no");
        both("'Variable':'$.a','IsNull':true", "{'a':null}", "{'a':0}");
        both("'Variable':'$.a','IsNull':false", "{'a':0}", "{'a':null}");
        both("'Variable':'$.a','IsPresent':true", "{'a':null}", "{}");
        both("'Variable':'$.a.b.c','IsPresent':false", "{'a':1}", "{'a':{'b':{'c':1}}}");
        both("'Variable':'$.a','IsNumeric':true", "{'a':1.5}", "{'a':'1.5'}");
        both("'Variable':'$.a','IsString':true", "{'a':''}", "{'a':1}");
        both("'Variable':'$.a','IsBoolean':true", "{'a':false}", "{'a':0}");
        both("'Variable':'$.a','IsTimestamp':true", "{'a':'2024-02-29T00:00:00Z'}",
             "{'a':'2023-02-29T00:00:00Z'}");
        both("'And':[{'Variable':'$.a','IsPresent':true},{'Variable':'$.a','NumericGreaterThan':1}]",
             "{'a':2}", "{}");
        both("'Or':[{'Variable':'$.a','NumericEquals':1},{'Variable':'$.a','NumericEquals':2}]", "{'a':2}",
             "{'a':3}");
        both("'Not':{'Variable':'$.a','NumericEquals':1}", "{'a':2}", "{'a':1}");
        row("'Variable':'$.a','NumericEquals':1", "{}", "States.Runtime");
        row("'Variable':'$.a','NumericEqualsPath':'$.b'", "{'a':1}", "States.Runtime");
        row("'Not':{'Variable':'$.a','NumericEquals':1}", "{}", "States.Runtime");
    }
    void rules() {
        QFETCH(QString, rule);
        QFETCH(QString, input);
        QFETCH(QString, outcome);
        const auto definition =
            machine("{'StartAt':'C','States':{'C':{'Type':'Choice','Choices':[{" + rule.toStdString() +
                    ",'Next':'Y'}],'Default':'N'},'Y':{'Type':'Pass','Result':'yes','End':true},'N':{'Type':'"
                    "Pass','Result':'"
                    "no','End':true}}}");
        InteractiveTaskHandler nobody;
        Execution run(definition, withInput(input.toStdString()));
        run.run(nobody);
        const Value& said = run.status() == ExecutionStatus::Succeeded ? run.output() : run.error();
        QCOMPARE(textOf(said).remove('"'), outcome);
    }

    void matchingStaysLinear() {
        std::string pattern;
        for (int i = 0; i < 200; ++i)
            pattern += "a*";
        const auto definition =
            machine("{'StartAt':'C','States':{'C':{'Type':'Choice','Choices':[{'Variable':'$.a',"
                    "'StringMatches':'" +
                    pattern + "b','Next':'Y'}],'Default':'Y'},'Y':{'Type':'Succeed'}}}");
        InteractiveTaskHandler nobody;
        Execution run(definition, withInput("{'a':'" + std::string(50'000, 'a') + "'}"));
        run.run(nobody);
        QCOMPARE(run.history().visits[0].transition.kind, Transition::Kind::Default);
    }
};

QTEST_APPLESS_MAIN(TestCondition)
#include "tst_condition.moc"
