// SPDX-License-Identifier: Apache-2.0
#include "tests/support/engine_run.h"

#include <QTest>

using namespace steploom::engine;
using namespace steploom::tests;

namespace {

/// A machine whose state A has these fields besides its type.
std::string withState(const std::string& fields) {
    return "{'StartAt':'A','States':{'A':{" + fields + "},'B':{'Type':'Succeed'}}}";
}

} // namespace

class TestCompiler : public QObject {
    Q_OBJECT
private slots:
    void findings_data() {
        QTest::addColumn<QString>("definition");
        QTest::addColumn<QString>("findings");
        const auto row = [](const char* name, const std::string& definition, const char* findings) {
            QTest::newRow(name) << QString::fromStdString(definition) << findings;
        };
        row("no object", "[]", "definition.shape at ");
        row("nothing", "{}", "states.missing at ");
        row("no start", "{'States':{'A':{'Type':'Succeed'}}}", "startAt.missing at ");
        row("unknown start", "{'StartAt':'X','States':{'A':{'Type':'Succeed'}}}",
            "startAt.unknown at /StartAt");
        row("unknown type", withState("'Type':'Do'"), "state.type.unknown at /States/A/Type");
        row("no type", withState("'End':true"), "state.type.missing at /States/A");
        row("no next", withState("'Type':'Pass'"), "next.missing at /States/A");
        row("next and end", withState("'Type':'Pass','Next':'B','End':true"), "next.both at /States/A/End");
        row("unknown next", withState("'Type':'Pass','Next':'C'"), "next.unknown at /States/A/Next");
        row("field", withState("'Type':'Pass','End':true,'Foo':1"), "field.unknown at /States/A/Foo");
        row("other language", withState("'Type':'Pass','End':true,'Output':1"),
            "field.language at /States/A/Output");
        row("path", withState("'Type':'Pass','End':true,'InputPath':'x'"),
            "path.start at /States/A/InputPath");
        row("result path", withState("'Type':'Pass','End':true,'ResultPath':'$.a[*]'"),
            "path.reference at /States/A/ResultPath");
        row("template", withState("'Type':'Pass','End':true,'Parameters':{'a':{'b.$':'nope'}}"),
            "template.value at /States/A/Parameters/a/b.$");
        row("resource", withState("'Type':'Task','End':true"), "field.missing at /States/A");
        row("timeout",
            withState(
                "'Type':'Task','Resource':'arn:aws:states:::lambda:invoke','End':true,'TimeoutSeconds':0"),
            "field.range at /States/A/TimeoutSeconds");
        row("both timeouts",
            withState("'Type':'Task','Resource':'arn:aws:states:::lambda:invoke','End':true,"
                      "'TimeoutSeconds':5,'TimeoutSecondsPath':'$.t'"),
            "field.conflict at /States/A/TimeoutSecondsPath");
        row("retry",
            withState("'Type':'Task','Resource':'arn:aws:states:::lambda:invoke','End':true,"
                      "'Retry':[{'ErrorEquals':['States.ALL']},{'ErrorEquals':['X'],'BackoffRate':0.5}]"),
            "errorEquals.all at /States/A/Retry/0/ErrorEquals; field.range at /States/A/Retry/1/BackoffRate");
        row("catch",
            withState("'Type':'Task','Resource':'arn:aws:states:::lambda:invoke','End':true,"
                      "'Catch':[{'ErrorEquals':['States.ALL'],'Next':'Z'}]"),
            "next.unknown at /States/A/Catch/0/Next");
        row("choices", withState("'Type':'Choice','Choices':[]"), "field.type at /States/A/Choices");
        row("operator", withState("'Type':'Choice','Choices':[{'Variable':'$.a','StringIs':'x','Next':'B'}]"),
            "choice.operator.unknown at /States/A/Choices/0/StringIs");
        row("two operators",
            withState(
                "'Type':'Choice','Choices':[{'Variable':'$.a','IsNull':true,'IsString':true,'Next':'B'}]"),
            "choice.operators at /States/A/Choices/0/IsString");
        row("operand",
            withState(
                "'Type':'Choice','Choices':[{'Not':{'Variable':'$.a','NumericEquals':'1'},'Next':'B'}]"),
            "field.type at /States/A/Choices/0/Not/NumericEquals");
        row("wait", withState("'Type':'Wait','End':true"), "wait.fields at /States/A");
        row("timestamp", withState("'Type':'Wait','End':true,'Timestamp':'2024-02-30T00:00:00Z'"),
            "wait.timestamp at /States/A/Timestamp");
        const auto query = [&](const char* name, const char* text, const char* findings) {
            row(name,
                withState(std::string("'Type':'Pass','End':true,'QueryLanguage':'JSONata','Output':{'a':['") +
                          text + "']}"),
                findings);
        };
        query("query", "{% $states.input.a + $b %}", "");
        query("query, half a pair", "{% 1", "query.delimiter at /States/A/Output/a/0");
        query("query, syntax", "{% 1 + %}", "query.syntax at /States/A/Output/a/0");
        query("query, no document", "{% a.b %}", "query.field at /States/A/Output/a/0");
        query("query, no context", "{% $.b %}", "query.context at /States/A/Output/a/0");
        query("query, context inside a path", "{% $states.input.a[$.b = 1] %}", "");
        query("query, no result", "{% $states.result %}", "query.result at /States/A/Output/a/0");
        query("query, no error", "{% $states.errorOutput %}", "query.errorOutput at /States/A/Output/a/0");
        query("query, no such part", "{% $states.inputs %}", "query.states at /States/A/Output/a/0");
        row("mixed",
            "{'QueryLanguage':'JSONata','StartAt':'A','States':{'A':{'Type':'Succeed','QueryLanguage':'"
            "JSONPath'}}}",
            "language.mixed at /States/A/QueryLanguage");
        row("inner scope",
            "{'StartAt':'P','States':{'P':{'Type':'Parallel','End':true,'Branches':[{'StartAt':'X','States':{"
            "'X':{'Type':"
            "'Pass','Next':'P'}}}]}}}",
            "next.scope at /States/P/Branches/0/States/X/Next");
        row("names",
            "{'StartAt':'P','States':{'P':{'Type':'Map','End':true,'ItemProcessor':{'StartAt':'P','States':{'"
            "P':{"
            "'Type':'Succeed'}}}}}}",
            "state.name.duplicate at /States/P/ItemProcessor/States/P");
        row("no branches", withState("'Type':'Parallel','End':true"), "field.missing at /States/A");
        row("variable", withState("'Type':'Pass','End':true,'Assign':{'states':1}"),
            "variable.name at /States/A/Assign/states");
    }
    void findings() {
        QFETCH(QString, definition);
        QFETCH(QString, findings);
        const CompileResult result = compileDefinition(json(definition.toStdString()));
        QCOMPARE(textOf(result.diagnostics), findings);
        QVERIFY((result.definition == nullptr) == !findings.isEmpty());
        for (const Diagnostic& diagnostic : result.diagnostics) {
            const std::string sentence = diagnosticText(diagnostic);
            QVERIFY2(sentence != diagnostic.code && sentence.find("%1") == std::string::npos,
                     sentence.c_str());
        }
    }

    void expressRefusesWhatOnlyStandardHas_data() {
        QTest::addColumn<QString>("resource");
        QTest::addColumn<QString>("code");
        QTest::newRow("request") << "arn:aws:states:::sqs:sendMessage"
                                 << "";
        QTest::newRow("job") << "arn:aws:states:::glue:startJobRun.sync"
                             << "express.sync";
        QTest::newRow("job, parsed") << "arn:aws:states:::states:startExecution.sync:2"
                                     << "express.sync";
        QTest::newRow("token") << "arn:aws:states:::sqs:sendMessage.waitForTaskToken"
                               << "express.callback";
        QTest::newRow("activity") << "arn:aws:states:us-east-1:123456789012:activity:a"
                                  << "express.activity";
        QTest::newRow("unknown action") << "arn:aws:states:::dynamodb:query"
                                        << "task.resource.unknown";
        QTest::newRow("any SDK action") << "arn:aws:states:::aws-sdk:dynamodb:query"
                                        << "";
        QTest::newRow("placeholder") << "${Function}"
                                     << "";
    }
    void expressRefusesWhatOnlyStandardHas() {
        QFETCH(QString, resource);
        QFETCH(QString, code);
        const Value definition = json("{'StartAt':'T','States':{'T':{'Type':'Task','Resource':'" +
                                      resource.toStdString() + "','End':true}}}");
        const CompileResult express = compileDefinition(definition, WorkflowType::Express);
        QCOMPARE(textOf(express.diagnostics), code.isEmpty() ? QString() : code + " at /States/T/Resource");
        const bool both = code == "task.resource.unknown";
        QCOMPARE(compileDefinition(definition).definition == nullptr, both);
    }

    void resourcesDecideTheEvents_data() {
        QTest::addColumn<QString>("resource");
        QTest::addColumn<int>("kind");
        QTest::addColumn<QString>("split");
        const auto row = [](const char* resource, TaskKind kind, const char* split) {
            QTest::newRow(resource) << resource << static_cast<int>(kind) << split;
        };
        row("arn:aws:lambda:us-east-1:123456789012:function:f", TaskKind::Lambda, "absent absent");
        row("arn:aws:states:us-east-1:123456789012:activity:a", TaskKind::Activity, "absent absent");
        row("arn:aws:states:::lambda:invoke", TaskKind::Service, "\"lambda\" \"invoke\"");
        row("arn:aws:states:::aws-sdk:dynamodb:putItem", TaskKind::Service,
            "\"aws-sdk:dynamodb\" \"putItem\"");
        row("arn:aws:states:::sqs:sendMessage.waitForTaskToken", TaskKind::Callback,
            "\"sqs\" \"sendMessage.waitForTaskToken\"");
        row("arn:aws:states:::states:startExecution.sync:2", TaskKind::Sync,
            "\"states\" \"startExecution.sync:2\"");
        row("arn:aws:states:::batch:submitJob.sync", TaskKind::Sync, "\"batch\" \"submitJob.sync\"");
    }
    void resourcesDecideTheEvents() {
        QFETCH(QString, resource);
        QFETCH(int, kind);
        QFETCH(QString, split);
        const auto definition =
            machine(withState("'Type':'Task','End':true,'Resource':'" + resource.toStdString() + "'"));
        const auto& body = std::get<TaskBody>(definition->state(*definition->stateNamed("A")).body);
        QCOMPARE(static_cast<int>(body.kind), kind);
        QCOMPARE(textOf(body.eventResourceType) + ' ' + textOf(body.eventResource), split);
    }

    void statesAreFoundByNameAndPlace() {
        const auto definition =
            machine("{'StartAt':'P','States':{'P':{'Type':'Parallel','End':true,'Branches':[{'StartAt':"
                    "'a/b','States':{'a/b':{'Type':'Succeed'}}}]}}}");
        const auto byPlace = definition->stateAt("/States/P/Branches/0/States/a~1b");
        QVERIFY(byPlace.has_value());
        QCOMPARE(byPlace, definition->stateNamed("a/b"));
        QVERIFY(!definition->stateAt("/States/Q").has_value());
        QCOMPARE(definition->scope(definition->state(*byPlace).scope).owner, *definition->stateNamed("P"));
    }
};

QTEST_APPLESS_MAIN(TestCompiler)
#include "tst_compiler.moc"
