// SPDX-License-Identifier: Apache-2.0
#include <QElapsedTimer>
#include <QTest>

#include "model/document/scanner.h"
#include "model/terraform/hcl.h"
#include "model/terraform/hcl_edit.h"
#include "model/terraform/hcl_json.h"

using namespace steploom::model;

namespace {

/// The tree in one line: `{a=1 "b"=[x]}`, with a letter for the kind of what has no text of its own.
std::string dump(std::string_view text, const hcl::Expression& value) {
    const std::string raw(text.substr(value.span.begin, value.span.size()));
    std::string made;
    switch (value.kind) {
    case hcl::Kind::Missing:
        return "missing";
    case hcl::Kind::Object:
        for (const hcl::Item& item : value.items)
            made += (made.empty() ? "" : " ") + item.name + "=" + dump(text, item.value);
        return "{" + made + "}";
    case hcl::Kind::Tuple:
    case hcl::Kind::Call:
        for (const hcl::Expression& element : value.elements)
            made += (made.empty() ? "" : " ") + dump(text, element);
        return value.kind == hcl::Kind::Tuple ? "[" + made + "]" : value.name + "(" + made + ")";
    case hcl::Kind::Template:
        for (const hcl::Part& part : value.parts) {
            made += made.empty() ? "" : "|";
            made += text.substr(part.inner.begin, part.inner.size());
        }
        return "'" + made + "'";
    case hcl::Kind::Reference:
        return "@" + raw;
    case hcl::Kind::Other:
        return "?" + raw + "?";
    default:
        return raw;
    }
}

std::string dump(std::string_view text) {
    const hcl::File file = hcl::parse(text);
    std::string made;
    for (const hcl::Attribute& each : file.root.attributes)
        made += each.name + "=" + dump(text, each.value) + ";";
    for (const hcl::Block& block : file.root.blocks) {
        made += block.type;
        for (const std::string& label : block.labels)
            made += "." + label;
        made += ";";
    }
    for (const hcl::Problem& problem : file.problems)
        made += std::string(problem.code) + "@" + std::to_string(problem.span.begin) + ";";
    return made;
}

} // namespace

/// The reader of HCL: the shapes it finds, the places it gives, and what is changed in the text.
class TestHcl : public QObject {
    Q_OBJECT
private slots:
    void reads_data();
    void reads();
    void staysLinear_data();
    void staysLinear();
    void seesAsJson_data();
    void seesAsJson();
    void changes_data();
    void changes();
    void writesNew();
};

void TestHcl::reads_data() {
    QTest::addColumn<QString>("text");
    QTest::addColumn<QString>("expected");
    QTest::newRow("literals") << "a = 1\nb=-2.5e3\nc = true # x\nd = null /* y */\n"
                              << "a=1;b=-2.5e3;c=true;d=null;";
    QTest::newRow("references") << "a = aws_x.y.arn\nb = var.l[0].id\nc = x[*].id\nd = local.a[\"k\"]\n"
                                << "a=@aws_x.y.arn;b=@var.l[0].id;c=@x[*].id;d=@local.a[\"k\"];";
    QTest::newRow("strings") << "a = \"x${b[\"q}\"]}y\"\nb = \"$${no}\\\"\"\nc = \"${~ d ~}%{if e}f\"\n"
                             << "a='x|b[\"q}\"]|y';b='$${no}\\\"';c='d|if e|f';";
    QTest::newRow("objects") << "a = { b = 1, \"c d\" : [1, 2,], (e) = f(g, [])\n h.i = 3 }\n"
                             << "a={b=1 c d=[1 2] (e)=f(@g []) h.i=3};";
    QTest::newRow("operators") << "a = b ? \"x\" : \"y\"\nc = [d + 1, 2]\ne = { f = !g\n h = (1) }\n"
                               << "a=?b ? \"x\" : \"y\"?;c=[?d + 1? 2];e={f=?!g? h=?(1)?};";
    QTest::newRow("for") << "a = [for x in y : x]\nb = {for k, v in m : k => v}\nc = { for = 1 }\n"
                         << "a=?[for x in y : x]?;b=?{for k, v in m : k => v}?;c={for=1};";
    QTest::newRow("heredoc") << "a = <<EOF\n x ${y}\nEOF\nb = 1\n"
                             << "a=' x |y|\n';b=1;";
    QTest::newRow("call over lines") << "a = merge(\n  { b = 1 },\n  c, # last\n)\n"
                                     << "a=merge({b=1} @c);";
    QTest::newRow("blocks") << "resource \"a\" b {\n c { d = 1 }\n}\nx \"y${z}\" {}\r\n"
                            << "resource.a.b;x.y${z};";
    QTest::newRow("no value") << "a = \nb = 1\n"
                              << "a=missing;b=1;hcl.value@0;";
    QTest::newRow("open string") << "a = \"x\nb = 1\n"
                                 << "a='x';b=1;hcl.string@4;";
    QTest::newRow("open object") << "a = { b = 1\n"
                                 << "a={b=1};hcl.unclosed@4;";
    QTest::newRow("open heredoc") << "a = <<E\nx\n"
                                  << "a='x\n';hcl.heredoc@4;";
    QTest::newRow("strange") << "= 3\n}\nb = 1\n"
                             << "b=1;hcl.statement@0;hcl.statement@4;";
    QTest::newRow("JSON") << "{\"a\": 1}\n"
                          << "hcl.statement@0;";
}

void TestHcl::reads() {
    QFETCH(QString, text);
    QFETCH(QString, expected);
    QCOMPARE(QString::fromStdString(dump(text.toStdString())), expected);
}

void TestHcl::staysLinear_data() {
    QTest::addColumn<QByteArray>("piece");
    QTest::newRow("open interpolations") << QByteArray("\"${");
    QTest::newRow("open calls") << QByteArray("a = f(");
    QTest::newRow("open lists") << QByteArray("a=[");
    QTest::newRow("open indexes") << QByteArray("a=b[\n");
    QTest::newRow("open objects") << QByteArray("a={");
    QTest::newRow("open blocks") << QByteArray("a {");
    QTest::newRow("operators") << QByteArray("a=[[[1]+1]+1]+1\n");
    QTest::newRow("open heredocs") << QByteArray("a = <<E\n");
    QTest::newRow("open comments") << QByteArray("/*");
}

void TestHcl::staysLinear() {
    QFETCH(QByteArray, piece);
    const std::string text = piece.repeated(200'000 / piece.size()).toStdString();
    QElapsedTimer timer;
    timer.start();
    const hcl::File file = hcl::parse(text);
    // Seconds, where quadratic time would take minutes.
    QVERIFY2(timer.elapsed() < 5000, std::to_string(timer.elapsed()).c_str());
    QVERIFY(file.problems.size() <= 101);
}

void TestHcl::seesAsJson_data() {
    QTest::addColumn<QString>("text");
    QTest::addColumn<QString>("expected");
    QTest::newRow("values") << "{ a = 1, b = \"x\\n\\\"\\u00e9\", c = [true, null] }"
                            << "{\n  \"a\": 1,\n  \"b\": \"x\\n\\\"\u00e9\",\n  \"c\": [true, null]\n}\n";
    QTest::newRow("references") << "{ Resource = aws_lambda_function.f.arn, TimeoutSeconds = var.t }"
                                << "{\n  \"Resource\": \"${aws_lambda_function.f.arn}\",\n"
                                   "  \"TimeoutSeconds\": ${var.t}\n}\n";
    QTest::newRow("templates") << "{ a = \"x${b}y\", c = \"$${d}\", (e) = lookup(m, \"k\") }"
                               << "{\n  \"a\": \"x${b}y\",\n  \"c\": \"$${d}\",\n"
                                  "  \"${e}\": \"${lookup(m, \\\"k\\\")}\"\n}\n";
    QTest::newRow("empty") << "{}"
                           << "{}\n";
}

void TestHcl::seesAsJson() {
    QFETCH(QString, text);
    QFETCH(QString, expected);
    const std::string code = text.toStdString();
    const hcl::JsonView view = hcl::jsonView(code, hcl::parseExpression(code, {0, code.size()}));
    QCOMPARE(QString::fromStdString(view.text), expected);
    const SyntaxTree tree = scan(view.text);
    QVERIFY(!tree.isBroken());
    QCOMPARE(view.places.size(), tree.size());
}

void TestHcl::changes_data() {
    QTest::addColumn<QString>("text");
    QTest::addColumn<QString>("wanted");
    QTest::addColumn<QString>("expected");
    const QString lines = "{\n  a   = 1 # one\n  # two\n  bcd = x.y\n}";
    QTest::newRow("nothing") << lines << R"({"a": 1, "bcd": "${x.y}"})" << lines;
    QTest::newRow("value") << lines << R"({"a": 2, "bcd": "${x.y}"})"
                           << "{\n  a   = 2 # one\n  # two\n  bcd = x.y\n}";
    QTest::newRow("to a text") << lines << R"({"a": 1, "bcd": "p${x.y}"})"
                               << "{\n  a   = 1 # one\n  # two\n  bcd = \"p${x.y}\"\n}";
    QTest::newRow("to a reference") << lines << R"({"a": "${q.r}", "bcd": "${x.y}"})"
                                    << "{\n  a   = q.r # one\n  # two\n  bcd = x.y\n}";
    QTest::newRow("rename") << lines << R"({"a": 1, "new one": "${x.y}"})"
                            << "{\n  a   = 1 # one\n  # two\n  \"new one\" = x.y\n}";
    QTest::newRow("add at the end")
        << lines << R"({"a": 1, "bcd": "${x.y}", "e": {"f": []}})"
        << "{\n  a   = 1 # one\n  # two\n  bcd = x.y\n  e   = {\n    f = []\n  }\n}";
    QTest::newRow("add at the begin") << lines << R"({"z": 0, "a": 1, "bcd": "${x.y}"})"
                                      << "{\n  z   = 0\n  a   = 1 # one\n  # two\n  bcd = x.y\n}";
    QTest::newRow("add between") << lines << R"({"a": 1, "m": 2, "bcd": "${x.y}"})"
                                 << "{\n  a   = 1 # one\n  m   = 2\n  # two\n  bcd = x.y\n}";
    QTest::newRow("remove") << lines << R"({"bcd": "${x.y}"})"
                            << "{\n  # two\n  bcd = x.y\n}";
    QTest::newRow("move") << lines << R"({"bcd": "${x.y}", "a": 1})"
                          << "{\n  bcd = x.y\n  a   = 1 # one\n  # two\n}";
    const QString commas = "{\r\n  \"a\" : 1, # one\r\n  \"b\" : [1, 2, 3]\r\n}";
    QTest::newRow("commas: add at the end")
        << commas << R"({"a": 1, "b": [1, 2, 3], "c": "x"})"
        << "{\r\n  \"a\" : 1, # one\r\n  \"b\" : [1, 2, 3],\r\n  \"c\" : \"x\"\r\n}";
    QTest::newRow("commas: add between")
        << commas << R"({"a": 1, "c": "x", "b": [1, 2, 3]})"
        << "{\r\n  \"a\" : 1, # one\r\n  \"c\" : \"x\",\r\n  \"b\" : [1, 2, 3]\r\n}";
    QTest::newRow("item in a line") << commas << R"({"a": 1, "b": [1, 3, 4]})"
                                    << "{\r\n  \"a\" : 1, # one\r\n  \"b\" : [1, 3, 4]\r\n}";
    QTest::newRow("first item") << commas << R"({"a": 1, "b": [0, 1, 2, 3]})"
                                << "{\r\n  \"a\" : 1, # one\r\n  \"b\" : [0, 1, 2, 3]\r\n}";
    QTest::newRow("no items") << commas << R"({"a": 1, "b": []})"
                              << "{\r\n  \"a\" : 1, # one\r\n  \"b\" : []\r\n}";
    const QString items = "[\n  { a = 1 }, # one\n  { a = 2 }\n]";
    QTest::newRow("items: add") << items << R"([{"a": 1}, {"a": 2}, {"b": 3}])"
                                << "[\n  { a = 1 }, # one\n  { a = 2 },\n  {\n    b = 3\n  }\n]";
    QTest::newRow("items: remove last") << items << R"([{"a": 1}])"
                                        << "[\n  { a = 1 }, # one\n]";
    QTest::newRow("items: remove first") << items << R"([{"a": 2}])"
                                         << "[\n  { a = 2 }\n]";
    QTest::newRow("one line") << "{ a = 1, b = 2 }"
                              << R"({"a": 1, "c": 3, "b": 2})"
                              << "{ a = 1, c = 3, b = 2 }";
    QTest::newRow("one line: remove") << "{ a = 1, b = 2, c = 3 }"
                                      << R"({"a": 1, "c": 3})"
                                      << "{ a = 1, c = 3 }";
    QTest::newRow("heredoc") << "{\n  a = <<E\nx\nE\n  b = 1\n}"
                             << R"({"a": "x\n", "b": 2})"
                             << "{\n  a = <<E\nx\nE\n  b = 2\n}";
    QTest::newRow("behind a heredoc") << "{\n  a = <<E\nx\nE\n}"
                                      << R"({"a": "x\n", "b": 2})"
                                      << "{\n  a = <<E\nx\nE\n  b = 2\n}";
    QTest::newRow("another kind") << "{ a = [1] }"
                                  << R"({"a": {"b": "\"$${c}\""}})"
                                  << "{ a = {\n  b = \"\\\"$${c}\\\"\"\n} }";
}

void TestHcl::changes() {
    QFETCH(QString, text);
    QFETCH(QString, wanted);
    QFETCH(QString, expected);
    const std::string code = text.toStdString();
    const std::string json = wanted.toStdString();
    const SyntaxTree tree = scan(json);
    const auto splices = hcl::changesFor(code, hcl::parseExpression(code, {0, code.size()}), tree.root());
    QVERIFY(fits(code, splices));
    QCOMPARE(QString::fromStdString(applied(code, splices)), expected);
}

void TestHcl::writesNew() {
    const std::string json =
        R"({"StartAt": "A b", "States": {"A b": {"Type": "Pass", "Result": {}, "for": [1, [2]],
        "Comment": "${x.y} %{z} $${k}", "Next": "${var.next}"}}})";
    const SyntaxTree tree = scan(json);
    const std::string code = hcl::hclText(tree.root(), {}, "");
    QCOMPARE(QString::fromStdString(code),
             QString("{\n  StartAt = \"A b\"\n  States = {\n    \"A b\" = {\n      Type   = \"Pass\"\n"
                     "      Result = {}\n      \"for\" = [\n        1,\n        [2]\n      ]\n"
                     "      Comment = \"${x.y} %%{z} $${k}\"\n      Next    = var.next\n    }\n  }\n}"));
}

QTEST_APPLESS_MAIN(TestHcl)
#include "tst_hcl.moc"
