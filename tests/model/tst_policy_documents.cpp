// SPDX-License-Identifier: Apache-2.0
#include <QTemporaryDir>
#include <QTest>

#include "model/container/machine_file.h"
#include "model/document/file.h"
#include "model/policy/role_check.h"

using namespace steploom::model;

/// Policies of roles in Terraform in all the ways that they are put together: what can be told is told, and
/// what cannot is called so.
class TestPolicyDocuments : public QObject {
    Q_OBJECT
private slots:
    void checks_data();
    void checks();
    void managed_data();
    void managed();
    void unreadable();

private:
    QStringList findings(const QString& policies);

    QTemporaryDir m_folder;
};

namespace {

const QString kFlow = R"(resource "aws_sfn_state_machine" "flow" {
  name     = "flow"
  role_arn = aws_iam_role.states.arn
  definition = jsonencode({
    StartAt = "Weigh"
    States = {
      Weigh = { Type = "Task", Resource = aws_lambda_function.weigh.arn, Next = "Put" }
      Put = {
        Type       = "Task"
        Resource   = "arn:aws:states:::dynamodb:putItem"
        Parameters = { TableName = aws_dynamodb_table.parcels.name, Item = {} }
        End        = true
      }
    }
  })
}
resource "aws_dynamodb_table" "parcels" { name = "parcels" }
)";

const QString kDocument = R"(resource "aws_iam_role_policy" "states" {
  role   = aws_iam_role.states.id
  policy = data.aws_iam_policy_document.states.json
}
data "aws_iam_policy_document" "states" {
%1
}
%2
)";

const QString kPut = R"(  statement {
    actions   = ["dynamodb:PutItem"]
    resources = [aws_dynamodb_table.parcels.arn]
  }
)";
const QString kInvoke = R"(  statement {
    actions   = ["lambda:InvokeFunction"]
    resources = [aws_lambda_function.weigh.arn]
  }
)";

const QString kWeighUnclear = "unclear lambda:InvokeFunction ${aws_lambda_function.weigh.arn}";
const QString kPutMissing =
    "missing dynamodb:PutItem arn:aws:dynamodb:*:*:table/${aws_dynamodb_table.parcels.name}";

} // namespace

QStringList TestPolicyDocuments::findings(const QString& policies) {
    const std::string path = m_folder.filePath("main.tf").toStdString();
    if (!saveFile(path, (kFlow + policies).toStdString()))
        return {"cannot be written"};
    const auto found = openMachine(path);
    if (!found || !found->machine)
        return {"no machine"};
    const auto needs = roleNeeds(*found->machine, found->machine->text, {});
    const auto given = rolePolicies(*found->machine);
    if (!needs || !given)
        return {"no policies"};
    QStringList list;
    for (const PolicyFinding& each : checkRole(*needs, *given)) {
        QString one = QString::fromStdString(each.message.code).mid(7);
        for (const std::string& argument : each.message.args)
            one += ' ' + QString::fromStdString(argument);
        list.append(one);
    }
    return list;
}

void TestPolicyDocuments::checks_data() {
    QTest::addColumn<QString>("policies");
    QTest::addColumn<QStringList>("expected");
    const auto row = [](const char* name, const QString& statements, const QString& besides,
                        const QStringList& expected) {
        QTest::newRow(name) << kDocument.arg(statements, besides) << expected;
    };
    // The table is needed by its name and allowed by its ARN.
    row("several statements", kInvoke + kPut, "", {});
    row("one is missing", kInvoke, "", {kPutMissing});
    row("wildcard in the action", kInvoke + R"(  statement {
    actions   = ["dynamodb:*Item"]
    resources = [aws_dynamodb_table.parcels.arn]
  }
)",
        "", {"wide-action dynamodb:*Item dynamodb:PutItem"});
    row("lists put together",
        R"(  statement {
    actions   = concat(local.reading, ["lambda:InvokeFunction"])
    resources = distinct([aws_lambda_function.weigh.arn, aws_dynamodb_table.parcels.arn])
  }
)",
        "locals {\n  reading = [\"dynamodb:PutItem\"]\n}\n", {});
    row("a list that is not known",
        R"(  statement {
    actions   = ["lambda:InvokeFunction"]
    resources = [for each in var.functions : each.arn]
  }
)" + kPut,
        "", {kWeighUnclear});
    row("a variable without a value",
        R"(  statement {
    actions   = ["lambda:InvokeFunction"]
    resources = [var.function_arn, "${var.function_arn}:*"]
  }
)" + kPut,
        "variable \"function_arn\" {}\n", {kWeighUnclear});
    row("another function is not this one",
        R"(  statement {
    actions   = ["lambda:InvokeFunction"]
    resources = [aws_lambda_function.other.arn]
  }
)" + kPut,
        "",
        {"missing lambda:InvokeFunction ${aws_lambda_function.weigh.arn}",
         "unused-action lambda:InvokeFunction"});
    row("dynamic",
        R"(  dynamic "statement" {
    for_each = var.functions
    content {
      actions   = ["lambda:InvokeFunction"]
      resources = [statement.value.arn]
    }
  }
)" + kPut,
        "", {kWeighUnclear});
    row("dynamic for something else",
        R"(  dynamic "statement" {
    for_each = var.queues
    content {
      actions   = ["sqs:SendMessage"]
      resources = [statement.value]
    }
  }
)" + kPut,
        "", {"missing lambda:InvokeFunction ${aws_lambda_function.weigh.arn}"});
    row("from another document",
        R"(  source_policy_documents = [data.aws_iam_policy_document.calls.json]
)" + kPut,
        "data \"aws_iam_policy_document\" \"calls\" {\n" + kInvoke + "}\n", {});
    row("documents that take in each other",
        R"(  source_policy_documents = [data.aws_iam_policy_document.calls.json]
)" + kPut,
        "data \"aws_iam_policy_document\" \"calls\" {\n"
        "  source_policy_documents = [data.aws_iam_policy_document.states.json]\n" +
            kInvoke + "}\n",
        {});
    row("from an unknown document", "  source_policy_documents = var.documents\n" + kPut, "",
        {kWeighUnclear});
    row("denied", kInvoke + kPut + R"(  statement {
    effect    = "Deny"
    actions   = ["dynamodb:*"]
    resources = ["*"]
  }
)",
        "", {"denied dynamodb:PutItem arn:aws:dynamodb:*:*:table/${aws_dynamodb_table.parcels.name}"});
    row("denied but for some actions", kInvoke + kPut + R"(  statement {
    effect      = "Deny"
    not_actions = ["lambda:*", "dynamodb:*"]
    resources   = ["*"]
  }
)",
        "", {});
    row("all but some actions",
        R"(  statement {
    not_actions = ["iam:*"]
    resources   = ["*"]
  }
)",
        "", {"not-action iam:*"});
}

void TestPolicyDocuments::checks() {
    QFETCH(QString, policies);
    QFETCH(QStringList, expected);
    QCOMPARE(findings(policies), expected);
}

void TestPolicyDocuments::managed_data() {
    QTest::addColumn<QString>("policies");
    const QString role = "resource \"aws_iam_role\" \"states\" {\n  name = \"s\"\n%1}\n";
    const QString lambda = "arn:aws:iam::aws:policy/service-role/AWSLambdaRole";
    const QString table = "arn:aws:iam::aws:policy/AmazonDynamoDBFullAccess";
    QTest::newRow("of the role") << role.arg("  managed_policy_arns = [\"" + lambda + "\", \"" + table +
                                             "\"]\n");
    QTest::newRow("attached") << role.arg("") + R"(resource "aws_iam_role_policy_attachment" "a" {
  role       = aws_iam_role.states.name
  policy_arn = ")" + lambda + R"("
}
resource "aws_iam_role_policy_attachment" "b" {
  role       = aws_iam_role.states.name
  policy_arn = data.aws_iam_policy.table.arn
}
data "aws_iam_policy" "table" {
  name = "AmazonDynamoDBFullAccess"
}
)";
    QTest::newRow("attached in turn") << role.arg("") + R"(resource "aws_iam_role_policy_attachment" "a" {
  for_each   = toset([")" + lambda + "\", \"" +
                                             table + R"("])
  role       = aws_iam_role.states.name
  policy_arn = each.value
}
)";
}

void TestPolicyDocuments::managed() {
    QFETCH(QString, policies);
    QCOMPARE(findings(policies), (QStringList{"wide-whole AWSLambdaRole lambda:InvokeFunction",
                                              "wide-whole AmazonDynamoDBFullAccess dynamodb:PutItem"}));
}

/// A policy that cannot be read may allow what nothing else does.
void TestPolicyDocuments::unreadable() {
    QCOMPARE(findings(kDocument.arg(kPut, R"(resource "aws_iam_role_policy" "more" {
  role   = aws_iam_role.states.id
  policy = var.policy
}
)")),
             QStringList{kWeighUnclear});
}

QTEST_APPLESS_MAIN(TestPolicyDocuments)
#include "tst_policy_documents.moc"
