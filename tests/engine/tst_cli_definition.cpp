// SPDX-License-Identifier: Apache-2.0
#include <QDir>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QTest>

#include "tests/support/cli_folder.h"

/// What steploom-cli says of a definition as a whole: `policy`, `export --to terraform`, `convert`, and
/// advice.
class TestCliDefinition : public QObject, steploom::tests::CliFolder {
    Q_OBJECT

private slots:
    void initTestCase() {
        file("parcels.asl.json", R"({
  "StartAt": "Weigh",
  "States": {
    "Weigh": {"Type": "Task", "Resource": "arn:aws:lambda:us-east-1:123456789012:function:weigh", "Next": "Tell"},
    "Tell": {"Type": "Task", "Resource": "arn:aws:states:::sns:publish",
             "Parameters": {"TopicArn": "${topic}", "Message": "done"}, "End": true}
  }
}
)");
        file("main.tf", R"(resource "aws_sfn_state_machine" "parcels" {
  name       = "parcels"
  role_arn   = aws_iam_role.states.arn
  definition = templatefile("${path.module}/parcels.asl.json", { topic = aws_sns_topic.told.arn })
  tracing_configuration {
    enabled = true
  }
}

resource "aws_iam_role_policy" "states" {
  role = aws_iam_role.states.id
  policy = jsonencode({
    Statement = [
      { Effect = "Allow", Action = "sns:Publish", Resource = aws_sns_topic.told.arn },
      { Effect = "Allow", Action = "sqs:*", Resource = "*" },
    ]
  })
}
)");
        file("broken.asl.json", "{\"StartAt\": \"A\",");
    }

    void policyIsTheLeast() {
        const Ended made = call({"policy", "parcels.asl.json"});
        QCOMPARE(made.status, 0);
        const QJsonArray statements =
            QJsonDocument::fromJson(made.out.toUtf8()).object()["Statement"].toArray();
        QCOMPARE(statements.size(), 2);
        QCOMPARE(statements[0].toObject()["Action"].toString(), QStringLiteral("lambda:InvokeFunction"));
        QCOMPARE(statements[1].toObject()["Resource"].toString(), QStringLiteral("${topic}"));
        // Its file of Terraform says that it traces, and what the topic is.
        const Ended there = call({"policy", "main.tf"});
        QVERIFY(there.out.contains(QStringLiteral("${aws_sns_topic.told.arn}")));
        QVERIFY(there.out.contains(QStringLiteral("xray:PutTraceSegments")));
        QVERIFY(call({"policy", "parcels.asl.json", "--logging"}).out.contains("logs:CreateLogDelivery"));
    }

    void policyIsChecked() {
        for (const QString& definition : {QStringLiteral("main.tf"), QStringLiteral("parcels.asl.json")}) {
            const Ended checked = call({"policy", definition, "--check", "main.tf"});
            QCOMPARE(checked.status, 1);
            QVERIFY2(checked.out.contains("missing: lambda:InvokeFunction is not allowed on "
                                          "arn:aws:lambda:us-east-1:123456789012:function:weigh."),
                     qPrintable(checked.out));
            QVERIFY(checked.out.contains("missing: xray:PutTraceSegments"));
            QVERIFY(checked.out.contains("aws_iam_role_policy.states, statement 2"));
            QVERIFY(!checked.out.contains("sns:Publish"));
        }
        const Ended json = call({"policy", "main.tf", "--check", "main.tf", "--json"});
        const QJsonArray rows = QJsonDocument::fromJson(json.out.toUtf8()).array();
        QCOMPARE(rows[0].toObject()["kind"].toString(), QStringLiteral("missing"));
        QCOMPARE(rows[0].toObject()["pointer"].toString(), QStringLiteral("/States/Weigh"));
        file("given.json", call({"policy", "main.tf"}).out.toUtf8());
        const Ended same = call({"policy", "main.tf", "--check", "given.json"});
        QCOMPARE(same.status, 0);
        QCOMPARE(same.out, QString());
    }

    void policyRefuses() {
        QCOMPARE(call({"policy"}).status, 2);
        QCOMPARE(call({"policy", "broken.asl.json"}).status, 2);
        QCOMPARE(call({"policy", "nowhere.json"}).status, 2);
        const Ended none = call({"policy", "main.tf", "--check", "parcels.asl.json"});
        QCOMPARE(none.status, 2);
        QVERIFY2(none.err.contains("This is no policy document."), qPrintable(none.err));
        QCOMPARE(call({"policy", "main.tf", "--check", "nowhere.json"}).status, 2);
    }

    void exportsTerraform() {
        const Ended made = call(
            {"export", "parcels.asl.json", "--to", "terraform", "--express", "--tracing", "-o", "out.tf"});
        QCOMPARE(made.status, 0);
        const QByteArray text = content("out.tf");
        QVERIFY(text.contains("resource \"aws_sfn_state_machine\" \"parcels\""));
        QVERIFY(text.contains("type     = \"EXPRESS\""));
        QVERIFY(text.contains("variable \"topic\""));
        // It can be opened, and its role allows what it needs.
        QCOMPARE(call({"lint", "out.tf"}).status, 0);
        const Ended checked = call({"policy", "out.tf", "--check", "out.tf"});
        QVERIFY2(checked.status == 0, qPrintable(checked.out + checked.err));
        QCOMPARE(call({"export", "broken.asl.json", "--to", "terraform"}).status, 2);
    }

    void convertsThereAndBack() {
        QCOMPARE(call({"convert", "parcels.asl.json", "--to", "yaml", "-o", "parcels.yaml"}).status, 0);
        QVERIFY(content("parcels.yaml").startsWith("StartAt: Weigh\n"));
        const Ended back = call({"convert", "parcels.yaml", "--to", "json"});
        QCOMPARE(back.status, 0);
        QCOMPARE(QJsonDocument::fromJson(back.out.toUtf8()),
                 QJsonDocument::fromJson(content("parcels.asl.json")));
        QCOMPARE(call({"convert", "broken.asl.json", "--to", "yaml"}).status, 2);
        QCOMPARE(call({"convert", "parcels.asl.json", "--to", "xml"}).status, 2);
    }

    void convertsToJsonata() {
        file("path.json", R"({"StartAt": "A", "States": {
            "A": {"Type": "Pass", "Parameters": {"b.$": "$.a"}, "Next": "C"},
            "C": {"Type": "Choice", "Choices": [{"Variable": "$.b", "NumericGreaterThan": 1, "Next": "E"}], "Default": "E"},
            "E": {"Type": "Succeed"}}})");
        file("input.json", R"({"a": 2})");
        QCOMPARE(call({"run", "path.json", "--input", "input.json", "--history", "path.history.json"}).status,
                 0);
        const Ended made = call({"convert", "path.json", "--to", "jsonata", "--runs", "path.history.json"});
        QVERIFY2(made.status == 0, qPrintable(made.err));
        QVERIFY2(made.err.contains("1 executions go as they went"), qPrintable(made.err));
        QCOMPARE(QJsonDocument::fromJson(made.out.toUtf8()).object()["QueryLanguage"].toString(),
                 QStringLiteral("JSONata"));
        file("mixed.json",
             R"({"StartAt": "A", "States": {"A": {"Type": "Pass", "InputPath": "$..x", "Next": "B"},
            "B": {"Type": "Pass", "End": true}}})");
        const Ended mixed = call({"convert", "mixed.json", "--to", "jsonata"});
        QCOMPARE(mixed.status, 0);
        QVERIFY2(mixed.err.contains("A stays in JSONPath"), qPrintable(mixed.err));
        QCOMPARE(call({"convert", "path.json", "--to", "yaml", "--runs", "path.history.json"}).status, 2);
        QCOMPARE(call({"convert", "broken.asl.json", "--to", "jsonata"}).status, 2);
    }

    void convertsToJsonPath() {
        file("query.json", R"J({"QueryLanguage": "JSONata", "StartAt": "A", "States": {
            "A": {"Type": "Pass", "Output": {"b": "{% $states.input.a %}"}, "Next": "C"},
            "C": {"Type": "Choice", "Choices": [{"Condition": "{% $states.input.b > 1 %}", "Next": "E"}], "Default": "F"},
            "E": {"Type": "Succeed"}, "F": {"Type": "Fail"}}})J");
        file("query.input.json", R"({"a": 2})");
        QCOMPARE(call({"run", "query.json", "--input", "query.input.json", "--history", "query.history.json"})
                     .status,
                 0);
        const Ended made =
            call({"convert", "query.json", "--to", "jsonpath", "--runs", "query.history.json"});
        QVERIFY2(made.status == 0, qPrintable(made.err));
        QVERIFY2(made.err.contains("1 executions go as they went"), qPrintable(made.err));
        const QJsonObject machine = QJsonDocument::fromJson(made.out.toUtf8()).object();
        QVERIFY(!machine.contains("QueryLanguage"));
        QCOMPARE(machine["States"].toObject()["A"].toObject()["Parameters"].toObject()["b.$"].toString(),
                 QStringLiteral("$.a"));
        // Where a name is looked up in an array, the run shows the difference.
        file("array.json", R"J({"QueryLanguage": "JSONata", "StartAt": "C", "States": {
            "C": {"Type": "Choice", "Choices": [{"Condition": "{% $exists($states.input.a.b) %}", "Next": "E"}], "Default": "F"},
            "E": {"Type": "Succeed"}, "F": {"Type": "Fail"}}})J");
        file("array.input.json", R"({"a": [{"b": 1}]})");
        QCOMPARE(call({"run", "array.json", "--input", "array.input.json", "--history", "array.history.json"})
                     .status,
                 0);
        const Ended other =
            call({"convert", "array.json", "--to", "jsonpath", "--runs", "array.history.json"});
        QCOMPARE(other.status, 1);
        QVERIFY2(other.err.contains("goes another way at"), qPrintable(other.err));
        file("sum.json", R"J({"QueryLanguage": "JSONata", "StartAt": "A", "States": {
            "A": {"Type": "Pass", "Output": "{% $states.input.a + 1 %}", "Next": "B"},
            "B": {"Type": "Pass", "End": true}}})J");
        const Ended mixed = call({"convert", "sum.json", "--to", "jsonpath"});
        QCOMPARE(mixed.status, 0);
        QVERIFY2(mixed.err.contains("A stays in JSONata"), qPrintable(mixed.err));
        QCOMPARE(call({"convert", "mixed.json", "--to", "jsonpath"}).status, 2); // it is
        QCOMPARE(call({"convert", "broken.asl.json", "--to", "jsonpath"}).status, 2);
    }

    void movesBetweenTemplateAndFile() {
        const char* const inlined = R"(Transform: AWS::Serverless-2016-10-31
Resources:
  Weigh: {Type: AWS::Serverless::Function}
  Parcels:
    Type: AWS::Serverless::StateMachine
    Properties:
      Definition:
        StartAt: Weigh # first
        States:
          Weigh: {Type: Task, Resource: !GetAtt Weigh.Arn, End: true}
      Role: arn:aws:iam::123456789012:role/parcels
)";
        file("template.yaml", inlined);
        const Ended out = call({"convert", "template.yaml#Parcels", "--to", "template"});
        QVERIFY2(out.status == 0, qPrintable(out.err));
        QVERIFY2(out.err.contains("The definition is in Parcels.asl.yaml now."), qPrintable(out.err));
        QVERIFY(content("template.yaml")
                    .contains("      DefinitionUri: Parcels.asl.yaml\n      DefinitionSubstitutions:\n"
                              "        WeighArn: !GetAtt Weigh.Arn\n      Role: arn"));
        QCOMPARE(content("Parcels.asl.yaml"),
                 QByteArray("StartAt: Weigh # first\nStates:\n"
                            "  Weigh: {Type: Task, Resource: \"${WeighArn}\", End: true}\n"));
        QVERIFY(call({"run", "template.yaml"}).err.contains("State 'Weigh' waits for a task"));
        const Ended printed = call({"convert", "template.yaml", "--to", "inline", "-o", "-"});
        QCOMPARE(printed.status, 0);
        QVERIFY2(printed.out.contains("      Definition:\n        StartAt: Weigh # first\n"),
                 qPrintable(printed.out));
        QVERIFY(content("template.yaml").contains("DefinitionUri"));
        const Ended in = call({"convert", "template.yaml", "--to", "inline"});
        QCOMPARE(in.status, 0);
        QVERIFY2(in.err.contains("no longer names Parcels.asl.yaml"), qPrintable(in.err));
        QVERIFY(content("template.yaml").contains("Resource: \"${WeighArn}\""));
        const Ended again = call({"convert", "template.yaml", "--to", "inline"});
        QCOMPARE(again.status, 2);
        QVERIFY2(again.err.contains("there already"), qPrintable(again.err));
        QCOMPARE(call({"convert", "template.yaml", "--to", "string"}).status, 2); // SAM has none
        QCOMPARE(call({"convert", "template.yaml", "--to", "yaml", "--file", "x"}).status, 2);
        // The same for Terraform, whose file names a template.
        file("flow.tf", content("main.tf").constData());
        const Ended encoded = call({"convert", "flow.tf", "--to", "inline", "-o", "encoded.tf"});
        QVERIFY2(encoded.status == 0, qPrintable(encoded.err));
        QVERIFY(content("encoded.tf").contains("definition = jsonencode({\n"));
        const Ended named = call({"convert", "encoded.tf", "--to", "template", "--file", "own.json"});
        QVERIFY2(named.status == 0, qPrintable(named.err));
        QVERIFY(content("encoded.tf").contains("templatefile(\"${path.module}/own.json\", {"));
        QVERIFY(content("own.json").contains("${told_arn}"));
    }

    void writesStringsAsObjects() {
        file("cloud.yaml", R"(Resources:
  Flow:
    Type: AWS::StepFunctions::StateMachine
    Properties:
      DefinitionString: !Sub '{"StartAt": "A", "States": {"A": {"Type": "Task", "Resource": "${Work.Arn}", "End": true}}}'
)");
        const Ended object = call({"convert", "cloud.yaml", "--to", "object"});
        QVERIFY2(object.status == 0, qPrintable(object.err));
        QVERIFY(content("cloud.yaml").contains("            Resource: !GetAtt Work.Arn"));
        QCOMPARE(call({"convert", "cloud.yaml", "--to", "object"}).status, 2);
        QCOMPARE(call({"convert", "cloud.yaml#Flow", "--to", "string"}).status, 0);
        QVERIFY(content("cloud.yaml").contains("      DefinitionString: !Sub |"));
    }

    void advises() {
        const Ended plain = call({"lint", "parcels.asl.json"});
        QVERIFY(!plain.out.contains("[advice."));
        const Ended made = call({"lint", "parcels.asl.json", "--advice"});
        QCOMPARE(made.status, 0); // nothing of it is wrong
        QVERIFY2(made.out.contains("[advice.retry]"), qPrintable(made.out));
        QVERIFY(made.out.contains("parcels.asl.json:4:"));
    }

    void advisesOnRuns() {
        file("pass.json", R"({"StartAt": "A", "States": {"A": {"Type": "Pass", "End": true}}})");
        QDir(m_folder.path()).mkdir("runs");
        QCOMPARE(call({"run", "pass.json", "--history", "runs/one.json"}).status, 0);
        const Ended made = call({"lint", "pass.json", "--runs", "runs"});
        QCOMPARE(made.status, 0);
        QVERIFY2(made.out.contains("Measured from one recorded execution, the longest 0.0 s") &&
                     made.out.contains("[advice.to-express]"),
                 qPrintable(made.out + made.err));
        const Ended express = call({"lint", "pass.json", "--type", "EXPRESS", "--runs", "runs/one.json"});
        QVERIFY2(!express.out.contains("[advice."), qPrintable(express.out));
        QCOMPARE(call({"lint", "pass.json", "--runs", "pass.json"}).status, 2);
        QCOMPARE(call({"lint", "pass.json", "--runs", "nowhere"}).status, 2);
    }

    /// A template that is not where its file says is found, and that is said.
    void saysWhereTheDefinitionIs() {
        file("far/main.tf", "resource \"aws_sfn_state_machine\" \"a\" {\n  definition = "
                            "file(\"${path.module}/flows/a.json\")\n}\n");
        const Ended missing = call({"lint", "far/main.tf"});
        QCOMPARE(missing.status, 2);
        QVERIFY2(missing.err.contains("flows/a.json"), qPrintable(missing.err));
        file("far/other/a.json", R"({"StartAt": "A", "States": {"A": {"Type": "Pass", "End": true}}})");
        const Ended found = call({"lint", "far/main.tf"});
        QCOMPARE(found.status, 0);
        QVERIFY2(found.err.contains("other/a.json was opened"), qPrintable(found.err));
    }
};

QTEST_GUILESS_MAIN(TestCliDefinition)
#include "tst_cli_definition.moc"
