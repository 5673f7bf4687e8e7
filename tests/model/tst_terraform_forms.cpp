// SPDX-License-Identifier: Apache-2.0
#include <QTest>

#include "model/container/open.h"
#include "model/document/scanner.h"
#include "model/terraform/hcl_edit.h"
#include "model/terraform/terraform_container.h"
#include "model/terraform/terraform_file.h"
#include "tests/support/test_files.h"

using namespace steploom::model;
using namespace steploom::test;

namespace {

std::string sample(const char* name) {
    return fileBytes(std::string(STEPLOOM_TEST_DATA "/terraform/") + name);
}

ContainerPointer forms() {
    auto made = openTerraform(sample("forms.tf"));
    return made ? made.value() : nullptr;
}

const ContainedMachine& machine(const ContainerPointer& container, std::string_view name) {
    return container->machines()[container->find(name)];
}

/// The view with `was` replaced, written back; what the machine's view is then.
std::string rewritten(const ContainerPointer& container, std::string_view name, const std::string& was,
                      const std::string& now, std::string& file) {
    const std::size_t index = container->find(name);
    std::string view = container->machines()[index].definition;
    const std::size_t at = view.find(was);
    if (at == std::string::npos)
        return "not in the view: " + view;
    view.replace(at, was.size(), now);
    const auto splices = container->write(index, view);
    if (!splices)
        return splices.refusal().code;
    file = applied(container->bytes(), *splices);
    const auto again = openTerraform(file);
    const SyntaxTree is = scan((*again)->machines()[index].definition);
    const SyntaxTree wanted = scan(view);
    return hcl::sameValue(is.root(), wanted.root()) ? "" : (*again)->machines()[index].definition;
}

} // namespace

/// The ways in which Terraform can be told the definition of a machine.
class TestTerraformForms : public QObject {
    Q_OBJECT
private slots:
    void findsMachines();
    void followsFunctions();
    void settings();
    void computed();
    void collectionsOfLocals();
    void mergedObjects();
    void editsMergedObjects_data();
    void editsMergedObjects();
    void modules();
    void json();
    void jsonIsWritten();
};

void TestTerraformForms::findsMachines() {
    const ContainerPointer container = forms();
    std::vector<std::string> names;
    for (const ContainedMachine& each : container->machines())
        names.push_back(each.name);
    QCOMPARE(names, (std::vector<std::string>{"greet", "merged", "computed", "yaml", "replaced",
                                              "awscc_stepfunctions_state_machine.greet", "module.washing",
                                              "module.ironing"}));
    QCOMPARE(container->find("aws_sfn_state_machine.merged"), std::size_t{1});
    QCOMPARE(container->find("awscc_stepfunctions_state_machine.greet"), std::size_t{5});
    QCOMPARE(container->find("module.service"), std::string::npos);
}

void TestTerraformForms::followsFunctions() {
    const ContainerPointer container = forms();
    QCOMPARE(machine(container, "yaml").uri, std::string("flows/wash.yaml"));
    QCOMPARE(machine(container, "replaced").uri, std::string("flows/dry.json"));
    QCOMPARE(machine(container, "module.ironing").uri, std::string("flows/iron.json"));
    QCOMPARE(machine(container, "module.ironing").values.at("lambda"),
             std::string("arn:aws:lambda:us-east-1:123456789012:function:iron"));
}

void TestTerraformForms::settings() {
    const auto file = terraform::readTerraform(sample("forms.tf"));
    const terraform::Machine& express = file.machines[5];
    QCOMPARE(express.name, std::string("greet-again"));
    QCOMPARE(express.type, std::string("EXPRESS"));
    QVERIFY(express.tracing == true);
    const terraform::Machine& washing = file.machines[6];
    QCOMPARE(washing.name, std::string("washing"));
    QCOMPARE(washing.type, std::string("EXPRESS"));
    QVERIFY(washing.logging && washing.logging->level == "ALL");
    // A type is added where the file says none, in the provider's own word.
    const ContainerPointer container = forms();
    const auto added = settingChange(*container, 0, MachineSetting::Key::Type, "EXPRESS");
    QVERIFY(added.ok());
    QCOMPARE(terraform::readTerraform(applied(container->bytes(), *added)).machines[0].type,
             std::string("EXPRESS"));
    const auto changed = settingChange(*container, 5, MachineSetting::Key::Type, "STANDARD");
    QVERIFY(changed.ok());
    QCOMPARE(terraform::readTerraform(applied(container->bytes(), *changed)).machines[5].type,
             std::string("STANDARD"));
}

void TestTerraformForms::computed() {
    const ContainerPointer container = forms();
    const ContainedMachine& computed = machine(container, "computed");
    QVERIFY(computed.definition.empty());
    QCOMPARE(computed.problem.code, std::string("terraform.states-computed"));
}

void TestTerraformForms::collectionsOfLocals() {
    const ContainerPointer container = forms();
    const ContainedMachine& greet = machine(container, "greet");
    QCOMPARE(scan(greet.values.at("local.retry")).dump(),
             std::string("[{ErrorEquals:[\"States.TaskFailed\"] MaxAttempts:2}]"));
    QCOMPARE(
        scan(greet.values.at("local.greeting")).dump(),
        std::string("{text:\"hello test\" queue:\"https://sqs.us-east-1.amazonaws.com/123456789012/mail\"}"));
}

void TestTerraformForms::mergedObjects() {
    const ContainerPointer container = forms();
    const SyntaxTree tree = scan(machine(container, "merged").definition);
    QVERIFY(!tree.isBroken());
    QCOMPARE(tree.root().member("States").childCount(), std::size_t{3});
    const std::size_t at = machine(container, "merged").definition.find("3600");
    QCOMPARE(container->bytes().substr(container->place(container->find("merged"), at), 4),
             std::string("3600"));
}

void TestTerraformForms::editsMergedObjects_data() {
    QTest::addColumn<QString>("was");
    QTest::addColumn<QString>("now");
    QTest::addColumn<QString>("written"); ///< what the file then has
    QTest::newRow("a value") << "3600"
                             << "60"
                             << "Seconds = 60, Next = \"Sell\"";
    QTest::newRow("a new first state") << "\"Bake\": {"
                                       << R"("Mix": {"Type": "Pass", "Next": "Bake"}, "Bake": {)"
                                       << "Mix = {";
    QTest::newRow("a new last state") << R"("Type": "Succeed"
    })"
                                      << R"("Type": "Succeed"
    }, "Lost": {"Type": "Fail"})"
                                      << "Lost = {";
    QTest::newRow("another name") << "\"Sell\": {"
                                  << "\"Give\": {"
                                  << "        Give = { Type = \"Succeed\" }";
    QTest::newRow("none left of an object") << R"("Bake": {
      "Type": "Pass",
      "Next": "Cool"
    },)"
                                            << ""
                                            << "      {  },\n      {\n        # Bread needs an hour.";
}

void TestTerraformForms::editsMergedObjects() {
    QFETCH(QString, was);
    QFETCH(QString, now);
    QFETCH(QString, written);
    std::string file;
    const std::string wrong = rewritten(forms(), "merged", was.toStdString(), now.toStdString(), file);
    QVERIFY2(wrong.empty(), wrong.c_str());
    QVERIFY2(file.find(written.toStdString()) != std::string::npos, file.c_str());
    QVERIFY2(file.find("# Bread needs an hour.") != std::string::npos, file.c_str());
}

void TestTerraformForms::modules() {
    const ContainerPointer container = forms();
    QVERIFY(machine(container, "module.washing").definition.find("${aws_lambda_function.wash.arn}") !=
            std::string::npos);
    std::string file;
    const std::string wrong =
        rewritten(container, "module.washing", "\"End\": true", "\"Next\": \"Wash\"", file);
    QVERIFY2(wrong.empty(), wrong.c_str());
    QVERIFY(file.find("\"Next\": \"Wash\"") != std::string::npos);
    QCOMPARE(terraform::readTerraform(container->bytes()).alarms[0].machine, std::string("module.washing"));
}

void TestTerraformForms::json() {
    const auto opened = openContainer("main.tf.json", sample("synthesized.tf.json"));
    QVERIFY(opened.ok() && *opened);
    QVERIFY((*opened)->kind() == ContainerKind::TerraformJson);
    const ContainedMachine& bake = machine(*opened, "aws_sfn_state_machine.bake");
    QCOMPARE(bake.name, std::string("bake"));
    QCOMPARE(bake.type, std::string("EXPRESS"));
    QCOMPARE(bake.values.at("aws_lambda_function.bake_bread.arn"),
             std::string("arn:aws:lambda:us-east-1:123456789012:function:bake-bread"));
    QCOMPARE(bake.fixed.code, std::string("container.synthesized"));
    const auto level =
        std::find_if(bake.settings.begin(), bake.settings.end(),
                     [](const MachineSetting& each) { return each.key == MachineSetting::Key::LogLevel; });
    QVERIFY(level != bake.settings.end() && level->value == "ERROR");
}

void TestTerraformForms::jsonIsWritten() {
    std::string bytes = sample("synthesized.tf.json");
    const std::size_t note = bytes.find("  \"//\"");
    bytes.erase(note, bytes.find('\n', note) + 1 - note);
    const auto opened = openContainer("main.tf.json", bytes);
    QVERIFY(opened.ok() && *opened);
    std::string view = machine(*opened, "bake").definition;
    view.replace(view.find("true"), 4, "false");
    const auto splices = (*opened)->write(0, view);
    QVERIFY(splices.ok());
    QCOMPARE(splices->size(), std::size_t{1});
    QCOMPARE(applied(bytes, *splices).size(), bytes.size() + 1);
    QCOMPARE((*opened)->with(*splices)->machines()[0].definition, view);
}

QTEST_APPLESS_MAIN(TestTerraformForms)
#include "tst_terraform_forms.moc"
