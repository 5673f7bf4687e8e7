// SPDX-License-Identifier: Apache-2.0
#include <QTest>

#include "engine/value/json_reader.h"
#include "engine/value/json_writer.h"
#include "model/document/document.h"
#include "model/substitution/substitute.h"
#include "model/terraform/hcl_evaluation.h"
#include "model/terraform/terraform_container.h"

using namespace steploom;
using namespace steploom::model;

namespace {

/// What the expression comes to, as JSON; "" for nothing.
QByteArray worth(std::string_view text, int steps = 1000) {
    const auto names = [](std::string_view name) -> std::optional<engine::Value> {
        const auto json = [](const char* value) {
            return engine::readJson(value).value;
        };
        if (name == "local.env")
            return engine::Value("prod");
        if (name == "var.count")
            return engine::Value(3);
        if (name == "local.queues")
            return json(R"({"slow":{"arn":"arn:slow","size":2},"fast":{"arn":"arn:fast","size":5}})");
        if (name == "local.names")
            return json(R"(["b","a","c"])");
        if (name == "aws_sqs_queue.in[0].arn")
            return engine::Value("arn:in");
        return std::nullopt;
    };
    hcl::Evaluation evaluation(names, steps);
    const auto value = evaluation.value(text, {0, text.size()});
    return value ? QByteArray::fromStdString(engine::toJson(*value)) : QByteArray();
}

} // namespace

/// Expressions of HCL, without a deployment.
class TestHclEvaluation : public QObject {
    Q_OBJECT

private slots:
    void expressions_data() {
        QTest::addColumn<QByteArray>("text");
        QTest::addColumn<QByteArray>("json");
        const auto row = [](const char* text, const char* json) {
            QTest::newRow(text) << QByteArray(text) << QByteArray(json);
        };
        row("1 + 2 * 3", "7");
        row("(1 + 2) * 3", "9");
        row("10 / 4", "2.5");
        row("-7 % 4", "-3");
        row("8 - 2 - 1", "5");
        row("1 / 0", "");
        row("\"2\" + 3", "5");
        row("!true || 1 < 2 && 2 <= 2", "true");
        row("var.count >= 3 ? \"many\" : nobody.knows", "\"many\"");
        row("var.count > 3 ? nobody.knows : 1 == 1 ? [1] : 2", "[1]");
        row("nobody.knows ? 1 : 2", "");
        row("true ? 1", "");
        row("1 +", "");
        row("\"${local.env}-${var.count + 1}\"", "\"prod-4\"");
        row("\"${local.names}\"", R"(["b","a","c"])");
        row("\"a ${local.names}\"", "");
        row("\"%{ if true }x%{ endif }\"", "");
        row("<<-X\n    one\n      ${local.env}  two\n    X\n", R"("one\n  prod  two\n")");
        row("local.queues.slow.arn", "\"arn:slow\"");
        row("local.queues[\"fast\"].size", "5");
        row("local.names[1]", "\"a\"");
        row("local.names.2", "\"c\"");
        row("local.names[3]", "");
        row("aws_sqs_queue.in[0].arn", "\"arn:in\"");
        row("aws_sqs_queue.out.arn", "");
        row("values(local.queues)[*].size", "[5,2]");
        row("{ a = 1, (local.env) = 2, \"x-${local.env}\" = 3 }", R"({"a":1,"prod":2,"x-prod":3})");
        row("[for n in local.names : upper(n)]", R"(["B","A","C"])");
        row("[for i, n in local.names : \"${i}${n}\" if n != \"a\"]", R"(["0b","2c"])");
        row("[for k, q in local.queues : \"${k}:${q.size}\"]", R"(["fast:5","slow:2"])");
        row("{ for k, q in local.queues : q.arn => k if q.size > 2 }", R"({"arn:fast":"fast"})");
        row("[for a in [1, 2] : [for b in [3, 4] : a * b]]", "[[3,4],[6,8]]");
        row("[for n in nobody.knows : n]", "");
        row("[for n in local.names : n...]", "");
        row("try(nobody.knows, local.queues.none, \"else\")", "\"else\"");
        row("max(local.queues.slow.size, 4, [1, 9]...)", "9");
        row("// why\nlower(\"ABC\") /* yes */", "\"abc\"");
        row("local.env == \"prod\" /* a / b */ ? 1 : 2", "1");
    }
    void expressions() {
        QFETCH(QByteArray, text);
        QFETCH(QByteArray, json);
        QCOMPARE(worth(text.toStdString()), json);
    }

    void functions_data() {
        QTest::addColumn<QByteArray>("text");
        QTest::addColumn<QByteArray>("json");
        const auto row = [](const char* text, const char* json) {
            QTest::newRow(text) << QByteArray(text) << QByteArray(json);
        };
        row("abs(-3)", "3");
        row("ceil(1.2)", "2");
        row("floor(-1.2)", "-2");
        row("coalesce(null, \"\", \"x\")", "\"x\"");
        row("coalescelist([], [1])", "[1]");
        row("compact([\"a\", \"\", null, \"b\"])", R"(["a","b"])");
        row("concat([1], [2, 3])", "[1,2,3]");
        row("contains([\"a\", \"b\"], \"b\")", "true");
        row("distinct([1, 2, 1])", "[1,2]");
        row("element([\"a\", \"b\"], 3)", "\"b\"");
        row("endswith(\"main.tf\", \".tf\")", "true");
        row("flatten([[1, [2]], [], 3])", "[1,2,3]");
        row("format(\"%s-%03d-%.2f %t %q %v %%\", \"a\", 7, 1.5, true, \"q\", [1])",
            R"("a-007-1.50 true \"q\" [1] %")");
        row("format(\"%5s|%-5s|\", \"ab\", \"cd\")", "\"   ab|cd   |\"");
        row("format(\"%s\")", "");
        row("format(\"%d\", 1.5)", "");
        row("format(\"%n\", 1)", "");
        row("join(\", \", [\"a\", 1, true])", "\"a, 1, true\"");
        row("jsondecode(\"[1]\")", "[1]");
        row("jsondecode(jsonencode({ b = \"<\", a = 1.0 }))", R"({"a":1,"b":"<"})");
        row("length(jsonencode(\"<\"))", "8"); // `<` as four digits
        row("keys({ b = 1, a = 2 })", R"(["a","b"])");
        row("values({ b = 1, a = 2 })", "[2,1]");
        row("length(\"abc\")", "3");
        row("length(\"ä\")", ""); // as many as there are graphemes: not known here
        row("lookup({ a = 1 }, \"a\", 2)", "1");
        row("lookup({ a = 1 }, \"b\", 2)", "2");
        row("lookup({ a = 1 }, \"b\")", "");
        row("merge({ a = 1, b = 1 }, null, { b = 2 })", R"({"a":1,"b":2})");
        row("min(3, 1, 2)", "1");
        row("one([])", "null");
        row("one([1, 2])", "");
        row("range(3)", "[0,1,2]");
        row("range(5, 1, -2)", "[5,3]");
        row("range(5000)", "");
        row("replace(\"a_b_c\", \"_\", \"-\")", "\"a-b-c\"");
        row("replace(\"a1\", \"/[0-9]/\", \"-\")", "");
        row("reverse([1, 2])", "[2,1]");
        row("slice([1, 2, 3], 1, 3)", "[2,3]");
        row("slice([1, 2, 3], 2, 4)", "");
        row("sort([\"b\", \"a\"])", R"(["a","b"])");
        row("split(\",\", \"a,,b\")", R"(["a","","b"])");
        row("startswith(\"main.tf\", \"ma\")", "true");
        row("strcontains(\"main\", \"ai\")", "true");
        row("substr(\"hello\", 1, 3)", "\"ell\"");
        row("substr(\"hello\", -2, -1)", "\"lo\"");
        row("title(\"one two\")", "\"One Two\"");
        row("tobool(\"true\")", "true");
        row("tonumber(\"12\")", "12");
        row("tonumber(\"x\")", "");
        row("toset([\"b\", \"a\", \"b\"])", R"(["a","b"])");
        row("tostring(1.5)", "\"1.5\"");
        row("trim(\"--a-\", \"-\")", "\"a\"");
        row("trimprefix(\"prod-a\", \"prod-\")", "\"a\"");
        row("trimsuffix(\"a.json\", \".json\")", "\"a\"");
        row("trimspace(\" a \\n\")", "\"a\"");
        row("upper(\"äb\")", "");
        row("zipmap([\"a\", \"b\"], [1, 2])", R"({"a":1,"b":2})");
        row("timestamp()", "");
    }
    void functions() { expressions(); }

    void endsWhereStepsDo() {
        QCOMPARE(worth("[for a in range(30) : [for b in range(30) : a * b]]", 200), QByteArray());
        std::string deep;
        for (int i = 0; i < 500; ++i)
            deep += "(";
        QCOMPARE(worth(deep + "1"), QByteArray());
    }

    void valuesOfAMachine() {
        const auto container = openTerraform(R"hcl(
variable "env" { default = "prod" }
locals {
  names = ["slow", "fast"]
  size  = { prod = 2, test = 1 }
  loop  = local.loop
}
resource "aws_sqs_queue" "slow" { name = "slow" }
resource "aws_sfn_state_machine" "wash" {
  name       = "${var.env == "prod" ? "wash" : "wash-${var.env}"}"
  type       = var.env == "prod" ? "EXPRESS" : "STANDARD"
  definition = templatefile("wash.asl.json", {
    queue = format("%s/%s", aws_sqs_queue.slow.url, upper(local.names[0]))
    limit = local.size[var.env] * 10
    all   = [for n in local.names : { name = n }]
    never = local.loop
    later = aws_thing.x ? 1 : 2
  })
}
)hcl");
        QVERIFY(container);
        const ContainedMachine& wash = (*container)->machines().front();
        QCOMPARE(wash.name, std::string("wash"));
        QCOMPARE(wash.type, std::string("EXPRESS"));
        QCOMPARE(wash.values.at("queue"),
                 std::string("https://sqs.us-east-1.amazonaws.com/123456789012/slow/SLOW"));
        QCOMPARE(wash.values.at("limit"), std::string("20"));
        QCOMPARE(wash.values.at("all"), std::string(R"([{"name":"slow"},{"name":"fast"}])"));
        QCOMPARE(wash.values.count("never"), std::size_t{0});
        QCOMPARE(wash.values.count("later"), std::size_t{0});
    }

    /// Within a text the expression is told from JSONata, which has braces too.
    void expressionsInTexts() {
        const auto container = openTerraform(R"hcl(
variable "env" { default = "prod" }
resource "aws_sfn_state_machine" "wash" {
  definition = jsonencode({
    StartAt = "Wash"
    States = {
      Wash = {
        Type     = "Task"
        Resource = "arn:aws:lambda:eu-west-1:111122223333:function:${var.env == "prod" ? "wash" : "try"}"
        TimeoutSeconds = var.env == "prod" ? 3 : 1
        Output   = "{% ${ 'a': 1 } %}"
        End      = true
      }
    }
  })
}
)hcl");
        QVERIFY(container);
        const ContainedMachine& wash = (*container)->machines().front();
        QCOMPARE(wash.values.at("var.env == \"prod\" ? \"wash\" : \"try\""), std::string("wash"));
        QCOMPARE(wash.values.size(), std::size_t{2});
        const std::string filled = substitute(Document::fromBytes(wash.definition), wash.values).text;
        QVERIFY2(filled.find("function:wash\"") != std::string::npos, filled.c_str());
        QVERIFY2(filled.find("\"TimeoutSeconds\": 3,") != std::string::npos, filled.c_str());
        QVERIFY2(filled.find("{% ${ 'a': 1 } %}") != std::string::npos, filled.c_str());
    }
};

QTEST_APPLESS_MAIN(TestHclEvaluation)
#include "tst_hcl_evaluation.moc"
