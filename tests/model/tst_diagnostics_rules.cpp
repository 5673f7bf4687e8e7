// SPDX-License-Identifier: Apache-2.0
#include <QTest>

#include "model/diagnostics/catalogue.h"
#include "model/diagnostics/diagnoser.h"
#include "model/document/scanner.h"

using namespace steploom::model;

class TestDiagnosticsRules : public QObject {
    Q_OBJECT
private slots:
    void finds_data();
    void finds();
    void workflowTypes();
    void remembers();
    void findsManyQuickly();

private:
    static void fields();
    static void paths();
    static void queries();
    static void lists();
    static void graphs();
    static void payloads();
    static void calls();
};

namespace {

const char* mark(Severity severity) {
    return severity == Severity::Error ? "" : severity == Severity::Warning ? "w:" : "h:";
}

/// `code @ what is underlined`, one finding after the other; hints and warnings begin with h: or w:.
QByteArray found(const QByteArray& text, const DiagnoseOptions& options = {}) {
    const std::string bytes = text.toStdString();
    QByteArrayList list;
    for (const Diagnostic& one : diagnose(scan(bytes), options)) {
        const std::string underlined = bytes.substr(one.span.begin, one.span.size());
        list << mark(one.severity) + QByteArray::fromStdString(one.code + " @ " + underlined);
    }
    return list.join("; ");
}

QByteArray machine(const QByteArray& states) {
    return R"({"StartAt": "A", "States": {)" + states + "}}";
}

QByteArray state(const QByteArray& fields) {
    return machine(R"("A": {)" + fields + "}");
}

QByteArray task(const QByteArray& fields) {
    return state(R"("Type": "Task", "Resource": "${r}", "End": true, )" + fields);
}

QByteArray query(const QByteArray& expression) {
    return state(R"("Type": "Pass", "QueryLanguage": "JSONata", "End": true, "Output": ")" + expression +
                 '"');
}

QByteArray choice(const QByteArray& rules, const QByteArray& more = R"("Default": "B")") {
    return machine(R"("A": {"Type": "Choice", "Choices": [)" + rules + "], " + more +
                   R"(}, "B": {"Type": "Succeed"})");
}

} // namespace

void TestDiagnosticsRules::finds_data() {
    QTest::addColumn<QByteArray>("text");
    QTest::addColumn<QByteArray>("expected");
    fields();
    paths();
    queries();
    lists();
    graphs();
    payloads();
    calls();
}

static void row(const char* name, const QByteArray& text, const char* expected) {
    QTest::newRow(name) << text << QByteArray(expected);
}

void TestDiagnosticsRules::fields() {
    row("unknown field", state(R"("Type": "Succeed", "Nexxt": "B")"), R"(field.unknown @ "Nexxt")");
    row("a field of other types", state(R"("Type": "Succeed", "Next": "A")"), R"(field.unknown @ "Next")");
    row("unknown at the top", R"({"StartAt": "A", "Colour": 1, "States": {"A": {"Type": "Succeed"}}})",
        R"(field.unknown @ "Colour")");
    row("of the other language", state(R"("Type": "Pass", "End": true, "Output": 1)"),
        R"(field.language @ "Output")");
    row("languages mixed",
        R"({"StartAt": "A", "QueryLanguage": "JSONata", "States": {"A": {"Type": "Succeed", "QueryLanguage": "JSONPath"}}})",
        R"(language.mixed @ "JSONPath")");
    row("an unknown language", state(R"("Type": "Succeed", "QueryLanguage": "SQL")"),
        R"(field.words @ "SQL")");
    row("an open language hides the rest",
        state(R"("Type": "Succeed", "QueryLanguage": "${q}", "InputPath": 5)"), "");
    row("kinds", state(R"("Type": "Pass", "End": "true", "Comment": 5, "InputPath": 7)"),
        R"(structure.wrong-kind @ "true"; w:structure.wrong-kind @ 5; structure.wrong-kind @ 7)");
    row("numbers", task(R"("TimeoutSeconds": 0, "HeartbeatSeconds": 1.5)"),
        "field.range @ 0; structure.wrong-kind @ 1.5; task.heartbeat @ 1.5");
    row("heartbeat", task(R"("TimeoutSeconds": 5, "HeartbeatSeconds": 5)"), "task.heartbeat @ 5");
    row("conflicts", task(R"("TimeoutSeconds": 5, "TimeoutSecondsPath": "$.t")"),
        R"(field.conflict @ "TimeoutSecondsPath")");
    row("credentials", task(R"("Credentials": {"Role": "x"})"), R"(structure.missing-field @ "Credentials")");
    row("wait", state(R"("Type": "Wait", "End": true, "Seconds": 1, "TimestampPath": "$.t")"),
        R"(wait.fields @ "TimestampPath")");
    row("timestamp", state(R"("Type": "Wait", "End": true, "Timestamp": "2016-12-05 21:29:29Z")"),
        R"(wait.timestamp @ "2016-12-05 21:29:29Z")");
    row("resources",
        machine(R"("A": {"Type": "Task", "Resource": "arn:aws:states:::dynamodb:query", "Next": "B"},
                   "B": {"Type": "Task", "Resource": "lambda", "Next": "C"},
                   "C": {"Type": "Task", "Resource": "arn:aws:lambda:eu-west-1:123456789012:function:f:", "Next": "D"},
                   "D": {"Type": "Task", "Resource": "arn:aws:states:::aws-sdk:dynamodb:query", "End": true})"),
        R"(task.no-action @ "arn:aws:states:::dynamodb:query"; w:task.resource @ "lambda"; )"
        R"(task.function @ "arn:aws:lambda:eu-west-1:123456789012:function:f:")");
    row("functions of a template",
        state(R"("Type": "Task", "End": true, "Resource": {"Fn::GetAtt": ["F", "Arn"]})"), "");
    row("a token that nobody gets",
        state(
            R"("Type": "Task", "End": true, "TimeoutSeconds": 9, "Resource": "arn:aws:states:::sqs:sendMessage.waitForTaskToken",
                 "Parameters": {"QueueUrl": "q", "MessageBody": "m"})"),
        R"(w:task.no-token @ "arn:aws:states:::sqs:sendMessage.waitForTaskToken")");
    row("an inline Map with a reader", machine(R"("A": {"Type": "Map", "End": true, "Label": "x",
                   "ItemProcessor": {"StartAt": "B", "States": {"B": {"Type": "Succeed"}}}})"),
        R"(w:map.distributed @ "Label")");
    row("a distributed Map", machine(R"("A": {"Type": "Map", "End": true, "Label": "a b",
                   "ItemReader": {"Resource": "arn:aws:states:::s3:getObject", "ReaderConfig": {"InputType": "XML"}},
                   "ItemBatcher": {}, "ResultWriter": {"WriterConfig": {}},
                   "ItemProcessor": {"ProcessorConfig": {"Mode": "DISTRIBUTED"}, "StartAt": "B", "States": {"B": {"Type": "Succeed"}}}})"),
        R"(map.label @ "a b"; field.words @ "XML"; structure.missing-one-of @ "ItemBatcher"; )"
        R"(structure.missing-one-of @ "WriterConfig")");
    row("no branches", state(R"("Type": "Parallel", "End": true, "Branches": [])"),
        "structure.no-branches @ []");
    row("keys twice, deep down",
        state(R"("Type": "Pass", "End": true, "Result": {"a": {"b": 1, "c": 2, "b": 3}})"),
        R"(w:names.duplicate-key @ "b")");
}

void TestDiagnosticsRules::paths() {
    const auto pass = [](const QByteArray& fields) {
        return state(R"("Type": "Pass", "End": true, )" + fields);
    };
    row("good paths", pass(R"("InputPath": "$.a[0]['b c']", "OutputPath": null, "ResultPath": "$.x")"), "");
    row("no path", pass(R"("InputPath": "a.b")"), "path.start @ a");
    row("where a path breaks", pass(R"("InputPath": "$.a[")"), "path.syntax @ [");
    row("behind an escape", pass(R"("InputPath": "$['\u00e4\n'].b..")"), R"(path.syntax @ ")");
    row("a filter", pass(R"("InputPath": "$[?(@.a == b)]")"), "w:path.filter @ b");
    row("no reference", pass(R"("ResultPath": "$.a[*]")"), R"(path.reference @ "$.a[*]")");
    row("context", pass(R"("ResultPath": "$$.a")"), R"(path.reference @ "$$.a")");
    row("templates", pass(R"("Parameters": {"a.$": "$.b", "c": [{"d.$": 5}], "e.$": "text"})"),
        R"(template.value @ 5; template.value @ "text")");
    row("an expression as text", pass(R"("Parameters": {"a": "{% $x %}"})"),
        R"(w:template.query @ "{% $x %}")");
    row("a path as text", pass(R"("Parameters": {"a": "$.b", "c": "costs $5"})"),
        R"(h:template.plain-path @ "a")");
    row("twice", pass(R"("Parameters": {"a.$": "$.b", "a": 1})"), R"(template.duplicate @ "a")");
    row("intrinsics",
        pass(
            R"j("Parameters": {"a.$": "States.Nothing($.b)", "b.$": "States.UUID(1)", "c.$": "States.Format('x)"})j"),
        "intrinsic.unknown @ States.Nothing; intrinsic.arguments @ States.UUID(1); intrinsic.syntax @ 'x)");
    row("inside an intrinsic", pass(R"j("Parameters": {"a.$": "States.Array($.b, $.c[)"})j"),
        "path.syntax @ [");
    row("an escape inside", pass(R"j("Parameters": {"a.$": "States.Array('\\q')"})j"),
        "intrinsic.escape @ \\\\q')");
    row("a function that gives no text",
        state(R"j("Type": "Fail", "ErrorPath": "States.MathAdd($.a, 1)", "CausePath": "States.UUID()")j"),
        R"j(intrinsic.not-a-text @ "States.MathAdd($.a, 1)")j");
    row("placeholders",
        pass(R"("InputPath": "${p}", "Parameters": {"a.$": "$.${b}"}, "ResultPath": "x${c}")"), "");
}

void TestDiagnosticsRules::queries() {
    row("a good one", query("{% $states.input.a + $sum([1, 2]) %}"), "");
    row("syntax", query("{% $sum([1, 2) %}"), "query.syntax @ )");
    row("behind escapes", query(R"({% \"\u00e4\" & ) %})"), "query.syntax @ )");
    row("delimiters", query("{% 1"), R"(query.delimiter @ "{% 1")");
    row("nothing", query("{%  %}"), R"(query.empty @ "{%  %}")");
    row("no expression", query("$states.input.a"), R"(h:query.plain-text @ "$states.input.a")");
    row("dollar", query("{% $.a & $$.b %}"), "query.context @ $; query.context @ $$");
    row("bare name", query("{% order.id %}"), "query.field @ order");
    row("result of a Pass", query("{% $states.result %}"), "query.result @ $states");
    row("error output", query("{% $states.errorOutput.Error %}"), "query.error-output @ $states");
    row("no member", query("{% $states.inputs %}"), "w:query.states @ $states");
    row("unknown function", query("{% $uppercas('a') %}"), "w:query.unknown-function @ $uppercas");
    row("eval", query("{% $eval('1') %}"), "w:query.no-eval @ $eval");
    row("functions of the service", query("{% $uuid() & $hash('a', 'MD5') & $parse('1') %}"), "");
    row("bound inside", query("{% ($f := function($x) { $x.a }; $f($states.input)) %}"), "");
    row("unknown variable", query("{% $total %}"), "w:variable.unknown @ $total");
    row("a rule's text",
        machine(
            R"("A": {"Type": "Choice", "QueryLanguage": "JSONata", "Choices": [{"Condition": "$x > 1", "Next": "B"}],
                   "Default": "B"}, "B": {"Type": "Succeed"})"),
        R"(w:query.plain-text @ "$x > 1")");
    row("names of variables",
        state(R"("Type": "Pass", "End": true, "Assign": {"states": 1, "a.b": 2, "ok.$": "$.x"})"),
        R"(variable.name @ "states"; variable.name @ "a.b")");
    row("read before", machine(R"("A": {"Type": "Pass", "Next": "B", "Parameters": {"x.$": "$late"}},
                   "B": {"Type": "Pass", "Assign": {"late": 1}, "Next": "C"},
                   "C": {"Type": "Pass", "End": true, "Parameters": {"x.$": "$late.a"}})"),
        R"(w:variable.unassigned @ "$late")");
    row("assigned on some way",
        machine(
            R"("A": {"Type": "Choice", "Choices": [{"Variable": "$.x", "IsNull": true, "Next": "B"}], "Default": "C"},
                   "B": {"Type": "Pass", "Assign": {"v": 1}, "Next": "C"},
                   "C": {"Type": "Pass", "End": true, "InputPath": "$v"})"),
        "");
    row("into branches, not out of them",
        machine(R"("A": {"Type": "Pass", "Assign": {"outer": 1}, "Next": "P"},
                   "P": {"Type": "Parallel", "Next": "C", "Branches": [{"StartAt": "B", "States": {"B":
                         {"Type": "Pass", "End": true, "InputPath": "$outer", "Assign": {"inner": 1}}}}]},
                   "C": {"Type": "Pass", "End": true, "InputPath": "$inner"})"),
        R"(w:variable.unassigned @ "$inner")");
    row("a catcher's assignment",
        machine(R"("A": {"Type": "Task", "Resource": "${r}", "Assign": {"good": 1}, "Next": "B",
                         "Catch": [{"ErrorEquals": ["States.ALL"], "Assign": {"bad": 1}, "Next": "C"}]},
                   "B": {"Type": "Pass", "End": true, "InputPath": "$good", "OutputPath": "$bad"},
                   "C": {"Type": "Pass", "End": true, "InputPath": "$bad", "OutputPath": "$good"})"),
        R"(w:variable.unassigned @ "$bad"; w:variable.unassigned @ "$good")");
}

void TestDiagnosticsRules::calls() {
    const auto call = [](const QByteArray& resource, const QByteArray& more) {
        return state(R"("Type": "Task", "End": true, "Resource": "arn:aws:states:)" + resource + "\"" + more);
    };
    row("what a call needs", call("::dynamodb:getItem", R"(, "Parameters": {"TableName.$": "$.t"})"),
        R"(w:task.parameter @ "Parameters")");
    row("a call of the SDK needs it too",
        call("::aws-sdk:dynamodb:getItem", R"(, "Parameters": {"Key": {}})"),
        R"(w:task.parameter @ "Parameters")");
    row("its region and account may be given",
        call("eu-west-1:123456789012:aws-sdk:s3:getObject",
             R"(, "Parameters": {"Bucket": "b", "Key.$": "$.k"})"),
        "");
    row("without Parameters it gets the input", call("::dynamodb:getItem", ""), "");
    row("a token for repeating is made", call("::aws-sdk:codecommit:createBranch", R"(, "Parameters":
        {"RepositoryName": "r", "BranchName": "b", "CommitId": "c"})"),
        "");
    row("what an expression gives is not known",
        R"({"StartAt": "A", "QueryLanguage": "JSONata", "States": {"A": {"Type": "Task", "End": true,
            "Resource": "arn:aws:states:::dynamodb:getItem", "Arguments": "{% $states.input %}"}}})",
        "");
    row("services and actions of the SDK",
        machine(R"("A": {"Type": "Task", "Resource": "arn:aws:states:::aws-sdk:dynamo:getItem", "Next": "B"},
                   "B": {"Type": "Task", "Resource": "arn:aws:states:::aws-sdk:dynamodb:fetchItem", "End": true})"),
        R"(w:task.sdk-service @ "arn:aws:states:::aws-sdk:dynamo:getItem"; )"
        R"(w:task.sdk-action @ "arn:aws:states:::aws-sdk:dynamodb:fetchItem")");
    row("an HTTP request",
        call("::http:invoke", R"(, "Parameters": {"ApiEndpoint": "https://a.example", "Method": "FETCH"})"),
        R"(w:task.parameter @ "Parameters"; w:task.method @ "FETCH")");
}

void TestDiagnosticsRules::lists() {
    row("retriers",
        task(R"("Retry": [{"ErrorEquals": []}, {"ErrorEquals": ["E"], "MaxAttempts": -1, "Delay": 1}])"),
        R"(errors.empty @ []; field.range @ -1; field.unknown @ "Delay")");
    row("all", task(R"("Retry": [{"ErrorEquals": ["States.ALL"]}, {"ErrorEquals": ["E"]}])"),
        R"(errors.all @ "States.ALL"; w:errors.retry-after-all @ ["E"])");
    row("taken before", task(R"("Retry": [{"ErrorEquals": ["E", "F"]}, {"ErrorEquals": ["F", "G"]}])"),
        R"(w:errors.retried-before @ "F")");
    row("never caught",
        machine(
            R"("A": {"Type": "Task", "Resource": "${r}", "End": true, "Catch": [{"ErrorEquals": ["States.Runtime"], "Next": "B"}]},
                   "B": {"Type": "Succeed"})"),
        R"(w:errors.runtime-catch @ "States.Runtime")");
    row("misspelt", task(R"("Retry": [{"ErrorEquals": ["States.TaskFail", "States.Mine"]}])"),
        R"(w:errors.unknown @ "States.TaskFail"; h:errors.unknown @ "States.Mine")");
    row("delay", task(R"("Retry": [{"ErrorEquals": ["E"], "IntervalSeconds": 5, "MaxDelaySeconds": 5}])"),
        "errors.max-delay @ 5");
    row("rules", choice(R"({"Variable": "$.a", "StringEquals": 5, "Next": "B"},
                           {"Variable": "$.a", "StringEquals": "x", "NumericEquals": 1, "Next": "B"},
                           {"Variable": "$.a", "Likes": 1, "Next": "B"}, {"Next": "B"},
                           {"And": [], "Next": "B"}, {"Not": {"Variable": "$.a", "IsNull": true, "Next": "B"}, "Next": "B"})"),
        R"(structure.wrong-kind @ 5; choice.operators @ "NumericEquals"; choice.operator-unknown @ "Likes"; )"
        R"(structure.missing-one-of @ {; choice.no-parts @ []; choice.nested @ "Next")");
    row("the same question",
        choice(
            R"({"Variable": "$.a", "IsNull": true, "Next": "B"}, {"IsNull" : true, "Variable": "$.a", "Next": "B"})"),
        "w:choice.shadowed @ {");
    row("covered by rules before it",
        choice(
            R"({"Variable": "$.a", "NumericGreaterThan": 10, "Next": "B"}, {"Variable": "$.a", "NumericGreaterThan": 5, "Next": "B"},
                           {"Variable": "$.a", "NumericEquals": 20, "Next": "B"}, {"Variable": "$.b", "NumericEquals": 20, "Next": "B"},
                           {"And": [{"Variable": "$.a", "NumericGreaterThanEquals": 11}, {"Variable": "$.c", "IsNull": true}], "Next": "B"})"),
        "w:choice.shadowed @ {; w:choice.shadowed @ {");
    row("presence covers all that looks",
        choice(
            R"({"Variable": "$.a", "IsPresent": true, "Next": "B"}, {"Variable": "$.a", "StringEquals": "x", "Next": "B"},
                           {"Variable": "$.a", "IsPresent": false, "Next": "B"}, {"Variable": "$.b", "StringEquals": "x", "Next": "B"})"),
        "w:choice.shadowed @ {");
    row("contradictions",
        choice(
            R"({"And": [{"Variable": "$.a", "NumericLessThan": 1}, {"Variable": "$.a", "NumericGreaterThanEquals": 1}], "Next": "B"},
                           {"And": [{"Variable": "$.a", "StringEquals": "x"}, {"Variable": "$.a", "StringEquals": "y"}], "Next": "B"},
                           {"And": [{"Variable": "$.a", "NumericLessThanEquals": 1}, {"Variable": "$.a", "NumericGreaterThanEquals": 1}], "Next": "B"},
                           {"And": [{"Variable": "$.a", "IsPresent": true}, {"Variable": "$.a", "StringEquals": "z"}], "Next": "B"})"),
        R"(w:choice.never @ "And"; w:choice.never @ "And")");
    row("always and never",
        machine(
            R"("A": {"Type": "Choice", "QueryLanguage": "JSONata", "Default": "B", "Choices": [{"Condition": "{% false %}", "Next": "B"},
                   {"Condition": "{%true%}", "Next": "B"}, {"Condition": "{% $states.input.x %}", "Next": "B"}]}, "B": {"Type": "Succeed"})"),
        R"(w:choice.default-never @ "Default"; w:choice.never @ "{% false %}"; w:choice.after-always @ {)");
    row("no Default", choice(R"({"Variable": "$.a", "IsNull": true, "Next": "B"})", R"("Comment": "")"),
        R"(h:choice.no-default @ "A")");
}

void TestDiagnosticsRules::graphs() {
    row("no way out",
        machine(
            R"("A": {"Type": "Choice", "Choices": [{"Variable": "$.a", "IsNull": true, "Next": "B"}], "Default": "E"},
                   "B": {"Type": "Wait", "Seconds": 1, "Next": "C"}, "C": {"Type": "Pass", "Next": "B"}, "E": {"Type": "Succeed"})"),
        R"(w:flow.no-way-out @ "B")");
    row("idle",
        machine(
            R"("A": {"Type": "Choice", "Choices": [{"Variable": "$.a", "IsNull": true, "Next": "E"}], "Default": "B"},
                   "B": {"Type": "Choice", "Choices": [{"Variable": "$.b", "IsNull": true, "Next": "E"}], "Default": "A"}, "E": {"Type": "Succeed"})"),
        R"(w:flow.idle-loop @ "A")");
    row("polling",
        machine(
            R"("A": {"Type": "Choice", "Choices": [{"Variable": "$.a", "IsNull": true, "Next": "E"}], "Default": "W"},
                   "W": {"Type": "Wait", "Seconds": 1, "Next": "A"}, "E": {"Type": "Succeed"})"),
        "");
    row("names", machine(R"("A": {"Type": "Pass", "Next": ""}, "": {"Type": "Succeed"})"),
        R"(names.empty @ "")");
    row("keys that are filled in",
        machine(R"("A": {"Type": "Pass", "Next": "B"}, "${x}": {"Type": "Succeed"})"), "");
}

void TestDiagnosticsRules::payloads() {
    row("a result in the input's place",
        machine(
            R"("A": {"Type": "Pass", "Result": {"a": {"b": 1}}, "Next": "B"},
               "B": {"Type": "Pass", "Parameters": {"x.$": "$.a.b", "y.$": "$.a.c", "z.$": "$.order"}, "End": true})"),
        R"(w:data.missing @ "$.a.c"; w:data.missing @ "$.order")");
    row("a result beside the input",
        machine(R"("A": {"Type": "Pass", "Result": {"a": 1}, "ResultPath": "$.x", "Next": "B"},
                   "B": {"Type": "Pass", "InputPath": "$.order", "End": true})"),
        "");
    row("through states that keep it", machine(R"("A": {"Type": "Pass", "Parameters": {"a": 1}, "Next": "W"},
                   "W": {"Type": "Wait", "SecondsPath": "$.delay", "Next": "T"},
                   "T": {"Type": "Task", "Resource": "${r}", "ResultPath": "$.t", "Next": "C"},
                   "C": {"Type": "Pass", "Parameters": {"t.$": "$.t.any.thing", "u.$": "$.u"}, "End": true})"),
        R"(w:data.missing @ "$.delay"; w:data.missing @ "$.u")");
    row("one way is not known",
        machine(
            R"("A": {"Type": "Choice", "Choices": [{"Variable": "$.a", "IsNull": true, "Next": "B"}], "Default": "C"},
                   "B": {"Type": "Pass", "Result": {"b": 1}, "Next": "C"},
                   "C": {"Type": "Pass", "InputPath": "$.c", "End": true})"),
        "");
    row("either way",
        machine(
            R"("A": {"Type": "Choice", "Choices": [{"Variable": "$.a", "IsNull": true, "Next": "B"}], "Default": "D"},
                   "B": {"Type": "Pass", "Result": {"b": 1}, "Next": "C"}, "D": {"Type": "Pass", "Result": {"d": 1}, "Next": "C"},
                   "C": {"Type": "Pass", "Parameters": {"b.$": "$.b", "d.$": "$.d", "e.$": "$.e"}, "End": true})"),
        R"(w:data.missing @ "$.e")");
    row("a catcher's error",
        machine(
            R"("A": {"Type": "Task", "Resource": "${r}", "End": true, "Catch": [{"ErrorEquals": ["E"], "Next": "B"}]},
                   "B": {"Type": "Fail", "ErrorPath": "$.Error", "CausePath": "$.Reason"})"),
        R"(w:data.missing @ "$.Reason")");
    row("presence is asked for", machine(R"("A": {"Type": "Pass", "Result": {"b": 1}, "Next": "B"},
                   "B": {"Type": "Choice", "Default": "C", "Choices": [{"Variable": "$.x", "IsPresent": true, "Next": "C"}]},
                   "C": {"Type": "Succeed"})"),
        "");
    row("into items",
        machine(R"("A": {"Type": "Map", "End": true, "ItemSelector": {"item.$": "$$.Map.Item.Value"},
                   "ItemProcessor": {"StartAt": "I", "States": {"I": {"Type": "Pass", "InputPath": "$.itm", "End": true}}}})"),
        R"(w:data.missing @ "$.itm")");
    row("in JSONata",
        R"({"StartAt": "A", "QueryLanguage": "JSONata", "States": {
            "A": {"Type": "Pass", "Output": {"a": "{% $states.input.x %}"}, "Next": "B"},
            "B": {"Type": "Pass", "Output": ["{% $states.input.a.b %}", "{% $states.input.c %}", "{% $exists($states.input.d) %}"], "End": true}}})",
        R"(w:data.missing @ "{% $states.input.c %}")");
    row("around a circle", machine(R"("A": {"Type": "Pass", "Result": {"n": 1}, "Next": "B"},
                   "B": {"Type": "Pass", "Parameters": {"n.$": "$.n", "old.$": "$"}, "Next": "C"},
                   "C": {"Type": "Choice", "Choices": [{"Variable": "$.n", "NumericEquals": 1, "Next": "B"}], "Default": "D"},
                   "D": {"Type": "Pass", "InputPath": "$.new", "End": true})"),
        R"(w:data.missing @ "$.new")");
}

void TestDiagnosticsRules::finds() {
    QFETCH(QByteArray, text);
    QFETCH(QByteArray, expected);
    QCOMPARE(found(text), expected);
}

void TestDiagnosticsRules::workflowTypes() {
    const QByteArray job =
        state(R"("Type": "Task", "Resource": "arn:aws:states:::batch:submitJob.sync", "End": true)");
    DiagnoseOptions express;
    express.type = steploom::engine::WorkflowType::Express;
    QCOMPARE(found(job), QByteArray());
    QCOMPARE(found(job, express), QByteArray(R"(express.sync @ "arn:aws:states:::batch:submitJob.sync")"));
    const auto distributed = [](const char* execution) {
        return machine(
            QByteArray(
                R"("A": {"Type": "Map", "End": true, "ItemProcessor": {"ProcessorConfig": {"Mode": "DISTRIBUTED", "ExecutionType": ")") +
            execution +
            R"("}, "StartAt": "B", "States": {"B": {"Type": "Task", "Resource": "arn:aws:states:eu-west-1:123456789012:activity:a", "End": true}}}})");
    };
    QCOMPARE(found(distributed("STANDARD")), QByteArray());
    QCOMPARE(found(distributed("EXPRESS")),
             QByteArray(R"(express.activity @ "arn:aws:states:eu-west-1:123456789012:activity:a")"));
    QCOMPARE(found(distributed("STANDARD"), express), QByteArray(R"(express.distributed @ "DISTRIBUTED")"));
}

/// Whatever is typed where: one that remembers says what a fresh look says.
void TestDiagnosticsRules::remembers() {
    std::string text =
        machine(
            R"j("A": {"Type": "Choice", "Choices": [{"Variable": "$.a", "IsNull": true, "Next": "B"}], "Default": "C"},
        "B": {"Type": "Task", "Resource": "${r}", "Retry": [{"ErrorEquals": ["E", "E"]}], "Assign": {"v": 1}, "Next": "C"},
        "C": {"Type": "Map", "Next": "D", "ItemProcessor": {"StartAt": "I", "States": {"I": {"Type": "Pass", "InputPath": "$w", "End": true}}}},
        "D": {"Type": "Pass", "Parameters": {"x": "$.y", "z.$": "States.Nothing()"}, "End": true})j")
            .toStdString();
    Diagnoser diagnoser;
    std::uint32_t seed = 7;
    const auto next = [&](std::size_t below) {
        seed = seed * 1664525U + 1013904223U;
        return (seed >> 8) % below;
    };
    const char letters[] = "ABxy\"{}[]:,.$ 1\\";
    int whole = 0;
    for (int i = 0; i < 600; ++i) {
        const std::string before = text;
        const std::size_t at = next(text.size());
        if (next(2) == 0)
            text.erase(at, 1 + next(3));
        else
            text.insert(at, 1, letters[next(sizeof letters - 1)]);
        const SyntaxTree tree = scan(text);
        const auto fresh = diagnose(tree);
        QVERIFY2(diagnoser.run(tree) == fresh, text.c_str());
        whole += tree.isBroken() ? 0 : 1;
        if (tree.isBroken() || text.size() < 400)
            text = before;
        QVERIFY(diagnoser.run(scan(text)) == diagnose(scan(text)));
    }
    QVERIFY(whole > 100);
}

/// Thousands of findings in one object: places and pointers are not looked up one by one.
void TestDiagnosticsRules::findsManyQuickly() {
    std::string text = R"({"StartAt": "S0", "States": {)";
    for (int i = 0; i < 20'000; ++i)
        text += "\"S" + std::to_string(i) + R"(": {"Type": "Pass"},)";
    text += R"("Z": {"Type": "Succeed"}}})";
    const SyntaxTree tree = scan(text);
    const auto list = diagnose(tree);
    QVERIFY(list.size() >= 20'000);
    for (std::size_t i = 0; i < list.size(); i += 5'000)
        QCOMPARE(tree.at(list[i].pointer).keySpan(), list[i].span);
}

QTEST_APPLESS_MAIN(TestDiagnosticsRules)
#include "tst_diagnostics_rules.moc"
