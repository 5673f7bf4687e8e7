// SPDX-License-Identifier: Apache-2.0
#include <QDir>
#include <QFile>
#include <QTemporaryDir>
#include <QTest>

#include "model/container/machine_file.h"
#include "model/container/near_files.h"
#include "model/container/open.h"
#include "model/policy/role_check.h"

using namespace steploom::model;

/// What files say of a machine besides its definition, where that definition is, and its role.
class TestMachineSettings : public QObject {
    Q_OBJECT
private slots:
    void init() { m_folder = std::make_unique<QTemporaryDir>(); }
    void reads_data();
    void reads();
    void changes_data();
    void changes();
    void refuses_data();
    void refuses();
    void savesWhereTheTemplateIs();
    void findsTheDefinition();
    void asksWhereSeveralAre();
    void leadsToTheMachineThatIsMeant();
    void readsTheWholeModule();
    void checksTheRole();
    void checksTheRoleOfATemplate();

private:
    std::string put(const QString& name, const std::string& bytes) const;
    std::string read(const QString& name) const;

    std::unique_ptr<QTemporaryDir> m_folder;
};

namespace {

using Key = MachineSetting::Key;

const std::string kTerraform = R"(resource "aws_sfn_state_machine" "parcels" {
  name     = "parcels"
  role_arn = aws_iam_role.states.arn
  type     = "STANDARD" # the dear one

  definition = jsonencode({ StartAt = "A", States = { A = { Type = "Succeed" } } })

  logging_configuration {
    log_destination        = "${aws_cloudwatch_log_group.states.arn}:*"
    include_execution_data = false
    level                  = var.level
  }
}
)";

const std::string kSam = R"(Resources:
  Parcels:
    Type: AWS::Serverless::StateMachine
    Properties:
      Role: !GetAtt StatesRole.Arn
      Type: 'STANDARD' # the dear one
      Logging:
        Level: ERROR
        IncludeExecutionData: true
        Destinations:
        - CloudWatchLogsLogGroup: {LogGroupArn: !GetAtt Log.Arn}
      Definition:
        StartAt: A
        States: {A: {Type: Succeed}}
)";

const std::string kJson = R"({
  "Resources": {
    "Parcels": {
      "Type": "AWS::StepFunctions::StateMachine",
      "Properties": {
        "RoleArn": "arn:aws:iam::123456789012:role/states",
        "TracingConfiguration": {"Enabled": true},
        "DefinitionString": "{\"StartAt\": \"A\", \"States\": {\"A\": {\"Type\": \"Succeed\"}}}"
      }
    }
  }
}
)";

const std::string kServerless = R"(stepFunctions:
  stateMachines:
    parcels:
      type: EXPRESS
      definition:
        StartAt: A
        States: {A: {Type: Succeed}}
)";

ContainerPointer opened(const QString& name, const std::string& bytes) {
    auto container = openContainer(name.toStdString(), bytes);
    return container ? *container : nullptr;
}

QString said(const std::vector<MachineSetting>& settings) {
    static const char* const names[] = {"name", "type", "role", "level", "data", "log", "tracing"};
    QStringList lines;
    for (const MachineSetting& each : settings)
        lines << QStringLiteral("%1=%2%3").arg(names[static_cast<int>(each.key)],
                                               QString::fromStdString(each.value), each.fixed ? "!" : "");
    return lines.join(QLatin1Char(' '));
}

QStringList codes(const std::vector<PolicyFinding>& findings) {
    QStringList list;
    for (const PolicyFinding& each : findings)
        list << QString::fromStdString(each.message.code + " " + each.message.args.front());
    return list;
}

} // namespace

std::string TestMachineSettings::put(const QString& name, const std::string& bytes) const {
    const QString path = m_folder->filePath(name);
    QDir().mkpath(QFileInfo(path).path());
    QFile file(path);
    if (!file.open(QIODevice::WriteOnly) || file.write(bytes.data(), static_cast<qint64>(bytes.size())) < 0)
        qFatal("cannot write %s", qPrintable(path));
    return path.toStdString();
}

std::string TestMachineSettings::read(const QString& name) const {
    QFile file(m_folder->filePath(name));
    return file.open(QIODevice::ReadOnly) ? file.readAll().toStdString() : std::string();
}

void TestMachineSettings::reads_data() {
    QTest::addColumn<QString>("file");
    QTest::addColumn<std::string>("bytes");
    QTest::addColumn<QString>("expected");
    QTest::newRow("terraform") << "a.tf" << kTerraform
                               << "name=parcels! type=STANDARD role=${aws_iam_role.states.arn}! "
                                  "level=${var.level}! data=false "
                                  "log=${aws_cloudwatch_log_group.states.arn}:*!";
    QTest::newRow("sam") << "t.yaml" << kSam
                         << "type=STANDARD role=${StatesRole.Arn}! level=ERROR data=true log=${Log.Arn}!";
    QTest::newRow("json") << "t.json" << kJson << "role=arn:aws:iam::123456789012:role/states tracing=true";
    QTest::newRow("serverless") << "serverless.yml" << kServerless << "type=EXPRESS";
    QTest::newRow("plain") << "a.yaml" << std::string("StartAt: A\nType: x\nStates: {A: {Type: Succeed}}\n")
                           << "";
}

void TestMachineSettings::reads() {
    QFETCH(QString, file);
    QFETCH(std::string, bytes);
    const ContainerPointer container = opened(file, bytes);
    QVERIFY(container);
    QTEST(said(container->machines()[0].settings), "expected");
}

void TestMachineSettings::changes_data() {
    QTest::addColumn<QString>("file");
    QTest::addColumn<std::string>("bytes");
    QTest::addColumn<Key>("key");
    QTest::addColumn<std::string>("value");
    QTest::addColumn<std::string>("before");
    QTest::addColumn<std::string>("after");
    const auto row = [](const char* name, const char* file, const std::string& bytes, Key key,
                        const char* value, const char* before, const char* after) {
        QTest::newRow(name) << file << bytes << key << std::string(value) << std::string(before)
                            << std::string(after);
    };
    row("type", "a.tf", kTerraform, Key::Type, "EXPRESS", "\"STANDARD\" #", "\"EXPRESS\" #");
    row("log data", "a.tf", kTerraform, Key::LogData, "true", "_data = false", "_data = true");
    row("tracing is added", "a.tf", kTerraform, Key::Tracing, "true", "var.level\n  }\n}",
        "var.level\n  }\n\n  tracing_configuration {\n    enabled = true\n  }\n}");
    std::string untyped = kTerraform;
    untyped.erase(untyped.find("  type "), untyped.find("dear one\n") + 9 - untyped.find("  type "));
    row("type is added", "a.tf", untyped, Key::Type, "EXPRESS", "  role_arn",
        "  type     = \"EXPRESS\"\n  role_arn");
    row("quotes stay", "t.yaml", kSam, Key::Type, "EXPRESS", "'STANDARD' #", "'EXPRESS' #");
    row("level", "t.yaml", kSam, Key::LogLevel, "ALL", "Level: ERROR", "Level: ALL");
    row("sam tracing", "t.yaml", kSam, Key::Tracing, "true",
        "      Role:", "      Tracing:\n        Enabled: true\n      Role:");
    row("json type", "t.json", kJson, Key::Type, "EXPRESS", "        \"RoleArn\"",
        "        \"StateMachineType\": \"EXPRESS\",\n        \"RoleArn\"");
    row("json tracing", "t.json", kJson, Key::Tracing, "false", "\"Enabled\": true", "\"Enabled\": false");
    row("role", "t.json", kJson, Key::Role, "arn:aws:iam::1:role/x", "arn:aws:iam::123456789012:role/states",
        "arn:aws:iam::1:role/x");
    row("serverless", "serverless.yml", kServerless, Key::Type, "STANDARD", "EXPRESS", "STANDARD");
    row("serverless tracing", "serverless.yml", kServerless, Key::Tracing, "true", "      type",
        "      tracingConfig:\n        enabled: true\n      type");
}

void TestMachineSettings::changes() {
    QFETCH(QString, file);
    QFETCH(std::string, bytes);
    QFETCH(Key, key);
    QFETCH(std::string, value);
    QFETCH(std::string, before);
    QFETCH(std::string, after);
    const ContainerPointer container = opened(file, bytes);
    QVERIFY(container);
    const auto splices = settingChange(*container, 0, key, value);
    QVERIFY2(splices.ok(), splices ? "" : splices.refusal().code.c_str());
    std::string expected = bytes;
    QVERIFY(expected.find(before) != std::string::npos);
    expected.replace(expected.find(before), before.size(), after);
    QCOMPARE(applied(bytes, *splices), expected);
}

void TestMachineSettings::refuses_data() {
    QTest::addColumn<QString>("file");
    QTest::addColumn<std::string>("bytes");
    QTest::addColumn<Key>("key");
    QTest::addColumn<std::string>("value");
    QTest::addColumn<std::string>("code");
    const auto row = [](const char* name, const char* file, const std::string& bytes, Key key,
                        const char* value, const char* code) {
        QTest::newRow(name) << file << bytes << key << std::string(value) << std::string(code);
    };
    row("no such word", "a.tf", kTerraform, Key::Type, "QUICK", "setting.words");
    row("a reference", "a.tf", kTerraform, Key::LogLevel, "ALL", "setting.fixed");
    row("a function", "t.yaml", kSam, Key::Role, "arn:aws:iam::1:role/x", "setting.fixed");
    row("a name", "a.tf", kTerraform, Key::Name, "orders", "setting.fixed");
    row("no log to change", "t.json", kJson, Key::LogLevel, "ALL", "setting.absent");
    row("what would end the string", "t.json", kJson, Key::Role, "a\"b", "setting.words");
    const std::string synthesized = [] {
        std::string made = kJson;
        return made.insert(made.find("\"Parcels\""), "\"CDKMetadata\": {\"Type\": \"AWS::CDK::Metadata\"}, ");
    }();
    row("of the CDK", "t.json", synthesized, Key::Tracing, "false", "container.synthesized");
}

void TestMachineSettings::refuses() {
    QFETCH(QString, file);
    QFETCH(std::string, bytes);
    QFETCH(Key, key);
    QFETCH(std::string, value);
    const ContainerPointer container = opened(file, bytes);
    QVERIFY(container);
    const auto splices = settingChange(*container, 0, key, value);
    QVERIFY(!splices.ok());
    QTEST(splices.refusal().code, "code");
}

void TestMachineSettings::savesWhereTheTemplateIs() {
    put("flows/a.asl.json", R"({"StartAt": "A", "States": {"A": {"Type": "Succeed"}}})");
    const std::string file =
        put("main.tf", "resource \"aws_sfn_state_machine\" \"a\" {\n  name = \"a\"\n  definition = "
                       "file(\"${path.module}/flows/a.asl.json\")\n}\n");
    auto found = openMachine(file);
    QVERIFY(found.ok() && found->machine);
    MachineFile machine = *found->machine;
    QCOMPARE(machine.describedIn, file);
    QVERIFY(saveSetting(machine, Key::Type, "EXPRESS").ok());
    QCOMPARE(machine.type, std::string("EXPRESS"));
    QCOMPARE(said(machine.settings()), QStringLiteral("name=a! type=EXPRESS"));
    QVERIFY(read("main.tf").find("  type       = \"EXPRESS\"\n  definition = file(") != std::string::npos);
}

void TestMachineSettings::findsTheDefinition() {
    const std::string definition = R"({"StartAt": "A", "States": {"A": {"Type": "Succeed"}}})";
    const std::string file =
        put("infra/main.tf", "resource \"aws_sfn_state_machine\" \"a\" {\n  definition = "
                             "templatefile(\"${path.module}/flows/a.json.tftpl\", {})\n}\n");
    QVERIFY(!openMachine(file).ok());
    QCOMPARE(openMachine(file).refusal().code, std::string("container.definition-missing"));
    // The same but for its endings, above the folder of the file; one of that name is better.
    put("other/a.txt", definition);
    put("other/a.json", "{}");
    const std::string alike = put("states/a.asl.json", definition);
    auto found = openMachine(file);
    QVERIFY(found.ok() && found->machine);
    QCOMPARE(found->machine->file, alike);
    QCOMPARE(found->machine->note.code, std::string("container.found-near"));
    // What is below the folder itself counts more than what is beside it.
    const std::string nearer = put("infra/deep/a.json", definition);
    put("a.json.tftpl", definition);
    QCOMPARE(openMachine(file)->machine->file, nearer);
    const std::string same = put("infra/old/a.json.tftpl", definition);
    QCOMPARE(openMachine(file)->machine->file, same);
    const std::string named = put("infra/flows/a.json.tftpl", definition);
    found = openMachine(file);
    QCOMPARE(found->machine->file, named);
    QVERIFY(found->machine->note.code.empty());
}

void TestMachineSettings::asksWhereSeveralAre() {
    const std::string definition = R"({"StartAt": "A", "States": {"A": {"Type": "Succeed"}}})";
    const std::string file = put("main.tf", "resource \"aws_sfn_state_machine\" \"a\" {\n  definition = "
                                            "file(\"${path.module}/flows/a.json\")\n}\n");
    const std::string one = put("one/a.json", definition);
    const std::string two = put("two/a.json", definition);
    put(".hidden/a.json", definition);
    QCOMPARE(filesLike(file, "flows/a.json"), (std::vector<std::string>{one, two}));
    const auto refused = openMachine(file);
    QVERIFY(!refused.ok());
    QCOMPARE(refused.refusal().args[2], one + ", " + two);
    const auto located = openMachine(file, two);
    QVERIFY(located.ok() && located->machine);
    QCOMPARE(located->machine->file, two);
}

void TestMachineSettings::leadsToTheMachineThatIsMeant() {
    const std::string file = put("main.tf", kTerraform);
    const std::string alarms =
        put("alarms.tf", "resource \"aws_cloudwatch_metric_alarm\" \"failed\" {\n  dimensions = {\n    "
                         "StateMachineArn = aws_sfn_state_machine.parcels.arn\n  }\n}\n");
    const auto found = openMachine(alarms);
    QVERIFY(found.ok() && found->machine);
    QCOMPARE(found->machine->address(), file + "#parcels");
    QCOMPARE(found->machine->note.code, std::string("terraform.referred"));
    const std::string none = put("roles.tf", "resource \"aws_iam_role\" \"a\" {\n}\n");
    QCOMPARE(openMachine(none).refusal().code, std::string("container.no-machine"));
}

void TestMachineSettings::readsTheWholeModule() {
    put("variables.tf", "variable \"flows\" {\n  default = \"flows\"\n}\nvariable \"kind\" {\n}\n");
    put("terraform.tfvars", "kind = \"EXPRESS\"\n");
    put("broken.tf", "resource \"x\" {\n");
    put("live/a.json", R"({"StartAt": "A", "States": {"A": {"Type": "Succeed"}}})");
    const std::string file =
        put("main.tf", "resource \"aws_sfn_state_machine\" \"a\" {\n  type = var.kind\n  definition = "
                       "file(\"${path.module}/${var.flows}/a.json\")\n}\n");
    put("prod.auto.tfvars", "flows = \"live\"\n");
    const auto found = openMachine(file);
    QVERIFY(found.ok() && found->machine);
    QCOMPARE(found->machine->type, std::string("EXPRESS"));
    QVERIFY(found->machine->note.code.empty());
    QVERIFY(found->machine->settings().front().fixed);
}

void TestMachineSettings::checksTheRole() {
    const std::string flow =
        put("flow.json", R"({"StartAt": "A", "States": {"A": {"Type": "Task", "Resource": "${check}",
            "End": true}}})");
    const std::string file = put("main.tf", R"(resource "aws_sfn_state_machine" "a" {
  role_arn   = aws_iam_role.states.arn
  definition = templatefile("${path.module}/flow.json", { check = aws_lambda_function.check.arn })
  tracing_configuration {
    enabled = true
  }
}
)");
    put("roles.tf", R"(resource "aws_iam_role_policy" "states" {
  role = aws_iam_role.states.id
  policy = jsonencode({ Statement = [
    { Effect = "Allow", Action = "lambda:InvokeFunction", Resource = aws_lambda_function.check.arn },
    { Effect = "Allow", Action = "sns:Publish", Resource = "*" },
  ] })
}
)");
    auto found = openMachine(file);
    QVERIFY(found.ok() && found->machine);
    const MachineFile& machine = *found->machine;
    const PolicyOptions options = roleOptions(machine);
    QVERIFY(options.tracing && !options.logging);
    const auto needs = roleNeeds(machine, machine.text, options);
    QVERIFY(needs.ok());
    QCOMPARE(needs->front().resources, std::vector<std::string>{"${aws_lambda_function.check.arn}"});
    const auto given = rolePolicies(machine);
    QVERIFY(given.ok());
    QCOMPARE(given->entries.size(), std::size_t{1});
    QCOMPARE(codes(checkRole(*needs, *given)),
             (QStringList{"policy.missing xray:PutTraceSegments", "policy.missing xray:PutTelemetryRecords",
                          "policy.unused-action sns:Publish"}));
    // Another machine with the role may need what this one does not.
    put("other.tf", "resource \"aws_sfn_state_machine\" \"b\" {\n  role_arn = aws_iam_role.states.arn\n}\n");
    QCOMPARE(
        codes(checkRole(*needs, *rolePolicies(machine))),
        (QStringList{"policy.missing xray:PutTraceSegments", "policy.missing xray:PutTelemetryRecords"}));
    // The definition alone, against the file.
    MachineFile plain = *openMachine(flow)->machine;
    QVERIFY(rolePolicies(plain)->entries.empty());
    QVERIFY(rolePoliciesIn(file, plain).ok());
    QCOMPARE(plain.describedIn, file);
    MachineFile again = *openMachine(flow)->machine;
    QCOMPARE(rolePoliciesIn(flow, again).refusal().code, std::string("policy.shape"));
}

void TestMachineSettings::checksTheRoleOfATemplate() {
    const std::string file = put("template.yaml", R"(Resources:
  Check: {Type: AWS::Lambda::Function}
  StatesRole:
    Type: AWS::IAM::Role
    Properties:
      Policies:
      - PolicyName: calls
        PolicyDocument:
          Statement:
          - {Effect: Allow, Action: 'lambda:InvokeFunction', Resource: !GetAtt Check.Arn}
          - {Effect: Allow, Action: 'sqs:SendMessage', Resource: '*'}
  Parcels:
    Type: AWS::StepFunctions::StateMachine
    Properties:
      RoleArn: !GetAtt StatesRole.Arn
      Definition:
        StartAt: A
        States: {A: {Type: Task, Resource: !GetAtt Check.Arn, End: true}}
)");
    const auto found = openMachine(file);
    QVERIFY(found.ok() && found->machine);
    const auto needs = roleNeeds(*found->machine, found->machine->text, {});
    const auto given = rolePolicies(*found->machine);
    QVERIFY(needs.ok() && given.ok());
    QCOMPARE(given->unreadable, std::vector<std::string>());
    QCOMPARE(given->entries.size(), std::size_t{1});
    QCOMPARE(given->entries.front().name, std::string("StatesRole"));
    QCOMPARE(codes(checkRole(*needs, *given)), QStringList{"policy.unused-action sqs:SendMessage"});
}

QTEST_APPLESS_MAIN(TestMachineSettings)
#include "tst_machine_settings.moc"
