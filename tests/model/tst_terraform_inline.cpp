// SPDX-License-Identifier: Apache-2.0
#include <QTest>

#include "model/container/container.h"
#include "model/document/scanner.h"
#include "model/substitution/substitute.h"
#include "model/terraform/terraform_container.h"
#include "model/terraform/terraform_inline.h"
#include "tests/support/test_files.h"

using namespace steploom::model;
using namespace steploom::test;

/// A definition moves into its file of Terraform, and out of it, and means the same.
class TestTerraformInline : public QObject {
    Q_OBJECT
private slots:
    void movesIn();
    void keepsNamesAndExpressions();
    void movesOut();
    void thereAndBack();
    void collections();
    void refuses();
};

namespace {

const std::string kCalled = R"(# flows
resource "aws_sfn_state_machine" "parcels" {
  definition = templatefile("${path.module}/parcels.json", {
    weigh = aws_lambda_function.weigh.arn
    limit = 25
  })
  type = "EXPRESS"
}
)";

const std::string kTemplate = R"({
  "StartAt": "Weigh",
  "States": {
    "Weigh": {"Type": "Task", "Resource": "${weigh}", "TimeoutSeconds": ${limit}, "End": true}
  }
})";

const std::string kEncoded = R"(resource "aws_sfn_state_machine" "parcels" {
  definition = jsonencode({
    StartAt = "Weigh"
    States = {
      Weigh = {
        Type     = "Task"
        Resource = "arn:aws:states:::lambda:invoke"
        Parameters = {
          FunctionName = aws_lambda_function.weigh.arn
          Topic        = "${aws_sns_topic.weigh.arn}"
          Again        = aws_lambda_function.weigh.arn
        }
        End = true
      }
    }
  })
}
)";

const ContainedMachine& machineIn(const ContainerPointer& container) {
    return container->machines().front();
}

ContainerPointer opened(const std::string& bytes) {
    auto container = openTerraform(bytes);
    return container ? *container : nullptr;
}

} // namespace

void TestTerraformInline::movesIn() {
    const auto splices = terraform::inlined(kCalled, "parcels", kTemplate);
    QVERIFY2(splices.ok(), splices ? "" : splices.refusal().code.c_str());
    const std::string after = applied(kCalled, *splices);
    QCOMPARE(after.substr(0, after.find("definition")), kCalled.substr(0, kCalled.find("definition")));
    QCOMPARE(after.substr(after.find("\n  type = \"EXPRESS\"")),
             kCalled.substr(kCalled.find("\n  type = \"EXPRESS\"")));
    QVERIFY2(after.find("Resource       = aws_lambda_function.weigh.arn") != std::string::npos,
             after.c_str());
    QVERIFY2(after.find("TimeoutSeconds = 25\n") != std::string::npos, after.c_str());
}

/// A variable with a default, a condition, a function: what is known of them is for running only.
void TestTerraformInline::keepsNamesAndExpressions() {
    const std::string bytes = R"hcl(variable "env" {
  default = "prod"
}
resource "aws_sfn_state_machine" "parcels" {
  definition = templatefile("parcels.json", {
    weigh = "${var.env}-weigh"
    limit = var.env == "prod" ? 25 : 5
    topic = format("%s-%s", var.env, "topic")
    only  = var.env
  })
}
)hcl";
    const auto splices = terraform::inlined(bytes, "parcels", R"({
  "StartAt": "Weigh",
  "States": {
    "Weigh": {"Type": "Task", "Resource": "${weigh}", "TimeoutSeconds": ${limit}, "Next": "Tell"},
    "Tell": {"Type": "Pass", "Result": {"topic": "${topic}", "env": "${only}", "all": "${only}/${topic}"}, "End": true}
  }
})");
    QVERIFY2(splices.ok(), splices ? "" : splices.refusal().code.c_str());
    const std::string after = applied(bytes, *splices);
    for (const char* line :
         {"Resource = \"${var.env}-weigh\"", "TimeoutSeconds = var.env == \"prod\" ? 25 : 5",
          "topic = format(\"%s-%s\", var.env, \"topic\")", "env = var.env",
          "all = \"${var.env}/${format(\"%s-%s\", var.env, \"topic\")}\""}) {
        std::string plain = after; // signs that stand below each other have more blanks
        for (std::size_t at = plain.find("  ="); at != std::string::npos; at = plain.find("  ="))
            plain.erase(at, 1);
        QVERIFY2(plain.find(line) != std::string::npos, (line + ("\n" + after)).c_str());
    }
    const auto moved = terraform::movedOut(after, "parcels", "parcels.json");
    QVERIFY2(moved.ok(), moved ? "" : moved.refusal().code.c_str());
    const std::string again = applied(after, moved->splices);
    QVERIFY2(again.find(" = format(\"%s-%s\", var.env, \"topic\")\n") != std::string::npos, again.c_str());
    const ContainerPointer container = opened(again);
    const auto& values = machineIn(container).values;
    QVERIFY(std::any_of(values.begin(), values.end(),
                        [](const auto& one) { return one.second == "prod-topic"; }));
    QVERIFY(std::any_of(values.begin(), values.end(), [](const auto& one) { return one.second == "25"; }));
}

void TestTerraformInline::movesOut() {
    const auto moved = terraform::movedOut(kEncoded, "parcels", "parcels.asl.json");
    QVERIFY2(moved.ok(), moved ? "" : moved.refusal().code.c_str());
    const std::string after = applied(kEncoded, moved->splices);
    QCOMPARE(after, std::string(R"(resource "aws_sfn_state_machine" "parcels" {
  definition = templatefile("${path.module}/parcels.asl.json", {
    weigh_arn   = aws_lambda_function.weigh.arn
    weigh_arn_2 = aws_sns_topic.weigh.arn
  })
}
)"));
    const SyntaxTree tree = scan(moved->templateText);
    QVERIFY(!tree.isBroken());
    QCOMPARE(scan(tree.at("/States/Weigh/Parameters").raw()).dump(),
             std::string("{FunctionName:\"${weigh_arn}\" Topic:\"${weigh_arn_2}\" Again:\"${weigh_arn}\"}"));
}

void TestTerraformInline::thereAndBack() {
    const std::string definition = machineIn(opened(kEncoded)).definition;
    const auto moved = terraform::movedOut(kEncoded, "parcels", "parcels.asl.json");
    QVERIFY(moved.ok());
    const std::string out = applied(kEncoded, moved->splices);
    QCOMPARE(machineIn(opened(out)).uri, std::string("parcels.asl.json"));
    const auto splices = terraform::inlined(out, "parcels", moved->templateText);
    QVERIFY(splices.ok());
    const std::string back = machineIn(opened(applied(out, *splices))).definition;
    QCOMPARE(scan(back).dump(), scan(definition).dump());
}

/// A list that a local has goes into the template as JSON text, and comes back as the local.
void TestTerraformInline::collections() {
    const std::string bytes = fileBytes(STEPLOOM_TEST_DATA "/terraform/forms.tf");
    const auto moved = terraform::movedOut(bytes, "greet", "greet.asl.json");
    QVERIFY2(moved.ok(), moved ? "" : moved.refusal().code.c_str());
    const std::string out = applied(bytes, moved->splices);
    QVERIFY2(out.find("    retry     = jsonencode(local.retry)\n") != std::string::npos, out.c_str());
    QVERIFY2(moved->templateText.find("\"Retry\": ${retry},") != std::string::npos,
             moved->templateText.c_str());
    const ContainerPointer container = opened(out);
    const ContainedMachine& greet = container->machines()[container->find("greet")];
    QCOMPARE(scan(greet.values.at("retry")).dump(),
             std::string("[{ErrorEquals:[\"States.TaskFailed\"] MaxAttempts:2}]"));
    const auto splices = terraform::inlined(out, "greet", moved->templateText);
    QVERIFY(splices.ok());
    const std::string back = applied(out, *splices);
    QVERIFY2(back.find("Retry      = local.retry\n") != std::string::npos, back.c_str());
}

void TestTerraformInline::refuses() {
    QCOMPARE(terraform::inlined(kEncoded, "parcels", kTemplate).refusal().code,
             std::string("terraform.not-template"));
    QCOMPARE(terraform::inlined(kCalled, "parcels", "{\"StartAt\"").refusal().code,
             std::string("terraform.text-broken"));
    QCOMPARE(terraform::movedOut(kCalled, "parcels", "x").refusal().code,
             std::string("terraform.not-inline"));
    std::string counted = kEncoded;
    counted.replace(counted.find("aws_lambda_function.weigh.arn"), 29, "!local.off");
    QCOMPARE(terraform::movedOut(counted, "parcels", "x").refusal(),
             (Message{"terraform.cannot-move", {"${!local.off}"}}));
    counted.replace(counted.find("!local.off"), 10, "aws_lambda_function.weigh[0].arn");
    QVERIFY(terraform::movedOut(counted, "parcels", "x").ok());
}

QTEST_APPLESS_MAIN(TestTerraformInline)
#include "tst_terraform_inline.moc"
