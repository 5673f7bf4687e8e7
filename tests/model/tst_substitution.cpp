// SPDX-License-Identifier: Apache-2.0
#include <QTest>

#include "model/substitution/placeholders.h"
#include "model/substitution/substitute.h"

using namespace steploom::model;

/// Placeholders: found where they stand, filled in for running, never in the text.
class TestSubstitution : public QObject {
    Q_OBJECT
private slots:
    void finds();
    void fillsIn();
    void expressions();
    void leadsBack();
    void readsValues_data();
    void readsValues();
    void refusesValues();
    void namesTheValuesFile();
};

namespace {

const std::string kText = R"({"Resource": "arn:${AWS::Partition}:x:${ Fn }", /* ${Comment} */
 "TimeoutSeconds": ${Timeout}, ${Key}: "{% $x{'a': 1} & ${'b': 2} %}", "Max": ${count}0, "${Fn}": "$${"})";

} // namespace

void TestSubstitution::finds() {
    const Document document = Document::fromBytes(kText);
    QVERIFY(!document.isStale());
    QCOMPARE(placeholderNames(document),
             (std::vector<std::string>{"AWS::Partition", "Fn", "Timeout", "Key", "count"}));
    const auto all = placeholders(document);
    QCOMPARE(all.size(), std::size_t{6});
    QCOMPARE(kText.substr(all[1].span.begin, all[1].span.size()), std::string("${ Fn }"));
    QVERIFY(all[1].inString && !all[2].inString && all[3].inKey && !all[3].inString && all[5].inKey &&
            all[5].inString);
}

void TestSubstitution::fillsIn() {
    const Document document = Document::fromBytes(kText);
    const Substituted filled =
        substitute(document, {{"Fn", "a\"b"}, {"Timeout", "30"}, {"Key", "Comment"}, {"count", "1"}});
    QCOMPARE(filled.missing, std::vector<std::string>{"AWS::Partition"});
    QCOMPARE(filled.text, std::string(R"({"Resource": "arn:${AWS::Partition}:x:a\"b", /* ${Comment} */
 "TimeoutSeconds": 30, "Comment": "{% $x{'a': 1} & ${'b': 2} %}", "Max": 10, "a\"b": "$${"})"));
    QCOMPARE(document.bytes(), kText);
}

/// In a string: those that JSONata cannot mean. All of a field that takes no text, they stand without quotes.
void TestSubstitution::expressions() {
    const std::string text =
        R"({"A": "x-${var.e == \"p\" ? 1 : 2}", "TimeoutSeconds": "${opt:t, 30}", "B": "${opt:t, 30}",
 "C": "${lower(local.a)}", "D": "{% ${lower(a): 1} %}", "E": "{% $x${'b': 2} %}", "F": "${x y}", "HeartbeatSeconds": "${Name}"})";
    const Document document = Document::fromBytes(text);
    QCOMPARE(placeholderNames(document),
             (std::vector<std::string>{"var.e == \"p\" ? 1 : 2", "opt:t, 30", "lower(local.a)", "Name"}));
    const Substituted filled = substitute(
        document,
        {{"var.e == \"p\" ? 1 : 2", "1"}, {"opt:t, 30", "5"}, {"lower(local.a)", "a\"b"}, {"Name", "7"}});
    QCOMPARE(filled.text, std::string(R"({"A": "x-1", "TimeoutSeconds": 5, "B": "5",
 "C": "a\"b", "D": "{% ${lower(a): 1} %}", "E": "{% $x${'b': 2} %}", "F": "${x y}", "HeartbeatSeconds": "7"})"));
    QCOMPARE(filled.original(filled.text.find("\"B\"")), text.find("\"B\""));
    QCOMPARE(substitute(document, {{"opt:t, 30", "soon"}}).text.find("\"soon\""), text.find("\"${opt"));
}

void TestSubstitution::leadsBack() {
    const Document document = Document::fromBytes(kText);
    const Substituted filled = substitute(document, {{"Fn", "a long function name"}, {"Timeout", "3"}});
    for (const char* piece : {"Resource", "long", "TimeoutSeconds", "Max", "$${"}) {
        const std::size_t place = filled.original(filled.text.find(piece));
        QCOMPARE(place, std::string_view(piece) == "long" ? kText.find("${ Fn") : kText.find(piece));
    }
    QCOMPARE(filled.original(filled.text.size()), kText.size());
}

void TestSubstitution::readsValues_data() {
    QTest::addColumn<QByteArray>("text");
    QTest::newRow("object") << QByteArray(R"({"A": "x y", "B": 5, "C": [1, 2]})");
    QTest::newRow("commented") << QByteArray("{\n /* why */\n \"A\": \"x y\", \"B\": 5, \"C\": [1, 2],\n}");
    QTest::newRow("parameters") << QByteArray(R"({"Parameters": {"A": "x y", "B": 5, "C": [1, 2]}})");
    QTest::newRow("list") << QByteArray(R"([{"ParameterKey": "A", "ParameterValue": "x y"},
        {"ParameterKey": "B", "ParameterValue": "5"}, {"ParameterKey": "C", "ParameterValue": "[1, 2]"}])");
    QTest::newRow("lines") << QByteArray("# values\nA = 'x y'\r\n\nB=5\nC=[1, 2]");
}

void TestSubstitution::readsValues() {
    QFETCH(QByteArray, text);
    const auto values = readValues(text.toStdString());
    QVERIFY(values.ok());
    QCOMPARE(values->size(), std::size_t{3});
    QCOMPARE(values->at("A"), std::string("x y"));
    QCOMPARE(values->at("B"), std::string("5"));
    QCOMPARE(values->at("C"), std::string("[1, 2]"));
}

void TestSubstitution::refusesValues() {
    QCOMPARE(readValues("{\"A\": ").refusal(), (Message{"values.broken", {"1", "1"}}));
    QCOMPARE(readValues("A=1\nwhat").refusal(), (Message{"values.broken", {"2", "1"}}));
    QCOMPARE(readValues("[1]").refusal().code, std::string("values.shape"));
    QVERIFY(readValues("").ok());
}

void TestSubstitution::namesTheValuesFile() {
    QCOMPARE(valuesFileOf("/a.b/order.asl.json"), std::string("/a.b/order.values.json"));
    QCOMPARE(valuesFileOf("order"), std::string("order.values.json"));
}

QTEST_APPLESS_MAIN(TestSubstitution)
#include "tst_substitution.moc"
