// SPDX-License-Identifier: Apache-2.0
#include <QJsonArray>
#include <QTest>

#include "model/document/scanner.h"
#include "model/document/text.h"
#include "model/terraform/hcl_edit.h"
#include "model/terraform/terraform_container.h"
#include "model/terraform/terraform_file.h"
#include "tests/support/random_edits.h"
#include "tests/support/shared_data.h"
#include "tests/support/test_files.h"

using namespace steploom::model;
using namespace steploom::test;

namespace {

std::string sample(const char* name) {
    return fileBytes(std::string(STEPLOOM_TEST_DATA "/terraform/") + name);
}

ContainerPointer opened(std::string bytes) {
    auto made = openTerraform(std::move(bytes));
    return made ? made.value() : nullptr;
}

/// Edits the view of each machine at random and writes it back; "" where it always reads as it was written
/// and nothing around the definition changed.
std::string wander(const std::string& bytes, std::uint32_t seed, int steps, std::size_t& changed) {
    ContainerPointer container = opened(bytes);
    for (std::size_t i = 0; i < container->machines().size(); ++i) {
        if (container->machines()[i].definition.empty())
            continue;
        Document view = Document::fromBytes(container->machines()[i].definition);
        RandomEdits edits(seed);
        for (int step = 0; step < steps; ++step) {
            std::string name;
            const std::string wrong = edits.step(view, name);
            if (!wrong.empty())
                return wrong;
            const auto splices = container->write(i, view.bytes());
            if (!splices || !fits(container->bytes(), *splices))
                return "not written after " + name;
            changed += splices->empty() ? 0 : 1;
            const ContainerPointer again = opened(applied(container->bytes(), *splices));
            if (!again || again->machines().size() != container->machines().size())
                return "not a container after " + name + "\n" + applied(container->bytes(), *splices);
            const SyntaxTree is = scan(again->machines()[i].definition);
            if (!hcl::sameValue(is.root(), view.tree().root()))
                return "differs after " + name + "\n" + again->machines()[i].definition + "\n" + view.bytes();
            for (std::size_t other = 0; other < again->machines().size(); ++other) {
                if (other != i &&
                    again->machines()[other].definition != container->machines()[other].definition)
                    return "another machine changed after " + name;
            }
            container = again;
        }
    }
    return {};
}

} // namespace

/// Files of Terraform: what is read out of them, and machines edited in them.
class TestTerraform : public QObject {
    Q_OBJECT
private slots:
    void readsMachines();
    void readsMonitoring();
    void readsPolicies();
    void showsViews();
    void resolvesForRunning();
    void writesInPlace();
    void writesComments();
    void writesHeredoc();
    void leadsBack();
    void refuses();
    void ownSamples();
    void corpus();
    void referenceWorkflows();
};

void TestTerraform::readsMachines() {
    const auto file = terraform::readTerraform(sample("machines.tf"));
    QCOMPARE(file.problems.size(), std::size_t{0});
    QCOMPARE(file.machines.size(), std::size_t{7});
    const terraform::Machine& weighing = file.machines[0];
    QCOMPARE(weighing.label, std::string("weighing"));
    QCOMPARE(weighing.name, std::string("parcels-weighing"));
    QCOMPARE(weighing.type, std::string("EXPRESS"));
    QCOMPARE(weighing.role, std::string("${aws_iam_role.states.arn}"));
    QVERIFY(weighing.form == terraform::Form::JsonEncode);
    QVERIFY(weighing.logging && weighing.logging->includeExecutionData);
    QCOMPARE(weighing.logging->level, std::string("ERROR"));
    QCOMPARE(weighing.logging->destination, std::string("${aws_cloudwatch_log_group.states.arn}:*"));
    QVERIFY(weighing.tracing == true);
    const terraform::Machine& returns = file.machines[2];
    QVERIFY(returns.form == terraform::Form::TemplateFile && !returns.logging && !returns.tracing);
    QCOMPARE(returns.path, std::string("flows/returns.asl.json"));
    QCOMPARE(returns.variables.size(), std::size_t{3});
    QCOMPARE(returns.variables[1].second, std::string("${aws_sqs_queue.labels.url}"));
    QCOMPARE(returns.variables[2].second, std::string("25"));
    QVERIFY(file.machines[3].form == terraform::Form::File);
    QVERIFY(file.machines[4].form == terraform::Form::TemplateFile);
    QCOMPARE(file.machines[4].path, std::string("old.json"));
    QVERIFY(file.machines[5].form == terraform::Form::Text);
    QVERIFY(file.machines[6].form == terraform::Form::Unknown);
}

void TestTerraform::readsMonitoring() {
    const auto file = terraform::readTerraform(sample("monitoring.tf"));
    QCOMPARE(file.alarms.size(), std::size_t{1});
    const terraform::MetricAlarm& alarm = file.alarms[0];
    QCOMPARE(alarm.metric, std::string("ExecutionTime"));
    QCOMPARE(alarm.extendedStatistic, std::string("p95"));
    QCOMPARE(alarm.threshold.value_or(0), 2500.0);
    QCOMPARE(alarm.period.value_or(0), std::int64_t{60});
    QCOMPARE(alarm.evaluationPeriods.value_or(0), std::int64_t{3});
    QCOMPARE(alarm.datapointsToAlarm.value_or(0), std::int64_t{2});
    QCOMPARE(alarm.machine, std::string("weighing"));
    QCOMPARE(alarm.actions.size(), std::size_t{2});
    QCOMPARE(alarm.actions[1], std::string("arn:aws:sns:us-east-1:123456789012:ops"));
    QCOMPARE(file.rules.size(), std::size_t{2});
    const SyntaxTree pattern = scan(file.rules[0].pattern);
    QCOMPARE(pattern.dump(), std::string("{source:[\"parcels\"] detail-type:[\"Arrived\"] "
                                         "detail:{weight:[{numeric:[\">\" 5]}]}}"));
    const Span patternSpan = file.rules[0].patternSpan;
    const std::string text = sample("monitoring.tf");
    QCOMPARE(text.substr(patternSpan.begin, 10), std::string("jsonencode"));
    QVERIFY(file.rules[1].patternSpan.empty());
    QVERIFY(file.rules[0].enabled && !file.rules[1].enabled);
    QCOMPARE(file.rules[1].schedule, std::string("rate(1 day)"));
    QCOMPARE(file.targets.size(), std::size_t{2});
    const terraform::EventTarget& target = file.targets[0];
    QCOMPARE(target.machine, std::string("weighing"));
    QCOMPARE(target.ruleLabel, std::string("arrived"));
    QVERIFY(target.transformer && !target.input);
    QCOMPARE(text.substr(target.inputSpan.begin, 17), std::string("input_transformer"));
    QCOMPARE(target.transformer->paths.front().second, std::string("$.detail.id"));
    QCOMPARE(target.transformer->inputTemplate, std::string("{\"parcel\": <parcel>}\n"));
    QVERIFY(file.targets[1].machine.empty() && file.targets[1].input);
    const SyntaxTree input = scan(*file.targets[1].input);
    QCOMPARE(input.dump(), std::string("{sweep:true}"));
}

void TestTerraform::readsPolicies() {
    const std::string text = sample("machines.tf") + sample("monitoring.tf");
    const auto file = terraform::readTerraform(text);
    const auto own = file.policiesOf(file.machines[0]);
    QCOMPARE(own.size(), std::size_t{2});
    QCOMPARE(own[0]->policy.statements.size(), std::size_t{2});
    QCOMPARE(own[0]->policy.statements[0].resources,
             std::vector<std::string>{"${aws_lambda_function.weigh.arn}"});
    QVERIFY(!own[0]->policy.statements[1].allow && own[0]->policy.statements[1].notActions);
    QCOMPARE(own[1]->policy.statements.front(),
             (PolicyStatement{"Send",
                              true,
                              {"sqs:SendMessage"},
                              {"${aws_sqs_queue.labels.arn}"},
                              false,
                              false,
                              {{"StringEquals", "aws:SourceAccount", {"123456789012"}}}}));
    QVERIFY(!file.policies.back().readable);
}

void TestTerraform::showsViews() {
    const ContainerPointer container = opened(sample("machines.tf"));
    QVERIFY(container);
    const auto& machines = container->machines();
    QCOMPARE(machines.size(), std::size_t{7});
    QCOMPARE(container->find("tracking"), std::size_t{1});
    const SyntaxTree weighing = scan(machines[0].definition);
    QVERIFY(!weighing.isBroken());
    QCOMPARE(weighing.at("/Comment").string(), std::string("Weighs \"parcels\" for $${5}"));
    QCOMPARE(weighing.at("/States/Weigh it/Resource").string(),
             std::string("${aws_lambda_function.weigh.arn}"));
    QVERIFY(weighing.at("/States/Weigh it/TimeoutSeconds").kind() == NodeKind::Placeholder);
    QCOMPARE(weighing.at("/States/Print/Parameters/Delay").string(), std::string("${var.fast ? 0 : 10}"));
    QCOMPARE(machines[1].definition.substr(0, 22), std::string("{\n  \"StartAt\": \"Track\""));
    QCOMPARE(machines[2].uri, std::string("flows/returns.asl.json"));
    QCOMPARE(scan(machines[5].definition).dump(),
             std::string("{StartAt:\"A\" States:{A:{Type:\"Succeed\"}}}"));
    QCOMPARE(machines[6].problem.code, std::string("terraform.definition-unknown"));
}

void TestTerraform::resolvesForRunning() {
    const ContainerPointer container = opened(sample("machines.tf"));
    const auto& weighing = container->machines()[0];
    QCOMPARE(weighing.values.at("aws_lambda_function.weigh.arn"),
             std::string("arn:aws:lambda:us-east-1:123456789012:function:parcels-weigh"));
    QCOMPARE(weighing.values.at("aws_sqs_queue.labels.url"),
             std::string("https://sqs.us-east-1.amazonaws.com/123456789012/labels-test"));
    QVERIFY(weighing.values.count("var.timeout") == 0);
    QVERIFY(std::find(weighing.substitutions.begin(), weighing.substitutions.end(), "var.timeout") !=
            weighing.substitutions.end());
    const auto& returns = container->machines()[2];
    QCOMPARE(returns.substitutions, (std::vector<std::string>{"weigh_arn", "queue", "limit"}));
    QCOMPARE(returns.values.at("limit"), std::string("25"));
    QCOMPARE(returns.values.at("weigh_arn"),
             std::string("arn:aws:lambda:us-east-1:123456789012:function:parcels-weigh"));
}

void TestTerraform::writesInPlace() {
    const std::string bytes = sample("machines.tf");
    const ContainerPointer container = opened(bytes);
    std::string view = container->machines()[0].definition;
    const std::string was = "\"MaxAttempts\": 2";
    view.replace(view.find(was), was.size(), "\"MaxAttempts\": 5");
    const auto splices = container->write(0, view);
    QVERIFY(splices.ok());
    QCOMPARE(splices->size(), std::size_t{1});
    QCOMPARE(splices->front().removed, std::string("2"));
    QCOMPARE(splices->front().inserted, std::string("5"));
    QCOMPARE(container->write(0, container->machines()[0].definition)->size(), std::size_t{0});
    QVERIFY(!container->write(0, "{\"a\": ").ok());
    QVERIFY(!container->write(2, "{}").ok());
}

void TestTerraform::writesComments() {
    const std::string bytes = R"(resource "aws_sfn_state_machine" "a" {
  definition = jsonencode({
    StartAt = "A"
    States = {
      # it waits
      A = { Type = "Pass", Next = "B" }
      B = {
        Type = "Succeed"
      }
    }
  })
}
)";
    const ContainerPointer container = opened(bytes);
    std::string view = container->machines()[0].definition;
    const auto above = [&view](const char* key, const std::string& text) {
        view.insert(view.find(key), text);
    };
    above("\"States\"", "// all of them\n");
    above("\"Next\"", "// in one line: no room\n");
    above("\"Succeed\"", "/* of a value: nothing follows */ ");
    above("\"B\": {", "/* the end,\n   at last */\n");
    const auto splices = container->write(0, view);
    QVERIFY(splices.ok());
    std::string expected = bytes;
    expected.insert(expected.find("States"), "# all of them\n    ");
    expected.insert(expected.find("B = {"), "# the end,\n      # at last\n      ");
    const std::string written = applied(bytes, *splices);
    QCOMPARE(written, expected);
    const auto again = opened(written)->write(0, view); // they are there now
    QVERIFY(again.ok() && again->empty());
    // Together with a change of the definition.
    view.replace(view.find("\"Succeed\""), 9, "\"Fail\"");
    const auto both = container->write(0, view);
    QVERIFY(both.ok());
    expected.replace(expected.find("\"Succeed\""), 9, "\"Fail\"");
    QCOMPARE(applied(bytes, *both), expected);
}

void TestTerraform::writesHeredoc() {
    const std::string bytes = sample("machines.tf");
    const ContainerPointer container = opened(bytes);
    std::string view = container->machines()[1].definition;
    const std::string was = "      \"Comment\": \"Costs $${5}\",\n";
    QVERIFY(view.find(was) != std::string::npos);
    view.replace(view.find(was), was.size(), "      \"TimeoutSeconds\": 5,\n      \"Comment\": \"Free\",\n");
    const auto splices = container->write(1, view);
    QVERIFY(splices.ok() && fits(bytes, *splices));
    const std::string now = applied(bytes, *splices);
    QVERIFY(now.find("          \"TimeoutSeconds\": 5,\n          \"Comment\": \"Free\",\n          \"End\": "
                     "true\n") != std::string::npos);
    QCOMPARE(opened(now)->machines()[1].definition, view);
}

void TestTerraform::leadsBack() {
    const std::string bytes = sample("machines.tf");
    const ContainerPointer container = opened(bytes);
    const auto place = [&](std::size_t machine, const char* inView) {
        return container->place(machine, container->machines()[machine].definition.find(inView));
    };
    QCOMPARE(place(0, "\"Print\": {"), bytes.find("Print = {"));
    QCOMPARE(place(0, "\"${aws_sqs"), bytes.find("aws_sqs_queue.labels.url,"));
    QCOMPARE(place(1, "\"End\""), bytes.find("\"End\": true"));
    QCOMPARE(place(5, "\"Succeed\"") + 1, bytes.find("\"Succeed"));
    QVERIFY(container->place(2, 0) < bytes.size());
}

void TestTerraform::refuses() {
    QCOMPARE(openTerraform("{\"StartAt\": \"A\"}").refusal(), (Message{"terraform.no-hcl", {"1", "1"}}));
    QCOMPARE(openTerraform("locals {}\n").refusal(), (Message{"container.no-machine", {}}));
    QVERIFY(openTerraform("resource \"aws_sfn_state_machine\" \"a\" {\n definition = jsonencode({\n").ok());
}

void TestTerraform::ownSamples() {
    std::size_t changed = 0;
    for (const char* name : {"machines.tf", "forms.tf"}) {
        for (std::uint32_t seed = 1; seed <= 6; ++seed) {
            const std::string wrong = wander(sample(name), seed, 40, changed);
            QVERIFY2(wrong.empty(), wrong.c_str());
        }
    }
    QVERIFY(changed > 200);
}

void TestTerraform::corpus() {
    const auto lines = jsonLines(sharedFolder() + "/corpus/definitions/terraform.jsonl");
    if (lines.empty())
        QSKIP("SKIPPED: no folder of shared definitions beside the checkout (STEPLOOM_SHARED)");
    std::size_t changed = 0;
    for (const QJsonObject& line : lines) {
        const QByteArray id = line[QStringLiteral("id")].toString().toUtf8();
        const std::string bytes = line[QStringLiteral("text")].toString().toStdString();
        const ContainerPointer container = opened(bytes);
        QVERIFY2(container, id);
        QCOMPARE(container->bytes(), bytes);
        const QJsonArray known = line[QStringLiteral("machines")].toArray();
        QCOMPARE(container->machines().size(), static_cast<std::size_t>(known.size()));
        for (qsizetype i = 0; i < known.size(); ++i) {
            const ContainedMachine& machine = container->machines()[static_cast<std::size_t>(i)];
            QCOMPARE(machine.name, known[i][QStringLiteral("name")].toString().toStdString());
            QCOMPARE(machine.how, known[i][QStringLiteral("how")].toString().toStdString());
            QVERIFY2(!machine.definition.empty() || !machine.uri.empty(), id);
            const SyntaxTree tree = scan(machine.definition);
            QVERIFY2(machine.definition.empty() || (!tree.isBroken() && tree.root().member("States")), id);
        }
        const std::string wrong = wander(bytes, 3, 25, changed);
        QVERIFY2(wrong.empty(), (id.toStdString() + ": " + wrong).c_str());
    }
    QVERIFY(changed > 80);
}

void TestTerraform::referenceWorkflows() {
    const std::string shared = sharedFolder();
    if (shared.empty())
        QSKIP("SKIPPED: no folder of shared workflows beside the checkout (STEPLOOM_SHARED)");
    const std::string folder = shared + "/reference/workflows/";
    const auto alarms = terraform::readTerraform(fileBytes(folder + "alarms.tf"));
    QCOMPARE(alarms.alarms.size(), std::size_t{2});
    for (const terraform::MetricAlarm& alarm : alarms.alarms) {
        QCOMPARE(alarm.period.value_or(0), std::int64_t{300});
        QCOMPARE(alarm.threshold.value_or(1), 0.0);
        QCOMPARE(alarm.machine, std::string("order_processing"));
    }
    const auto events = terraform::readTerraform(fileBytes(folder + "eventbridge.tf"));
    QCOMPARE(events.targets.size(), std::size_t{1});
    QCOMPARE(events.targets[0].transformer->paths.size(), std::size_t{2});
    const auto orders = terraform::readTerraform(fileBytes(folder + "order-processing.tf"));
    QCOMPARE(orders.machines.size(), std::size_t{1});
    QCOMPARE(orders.machines[0].variables.size(), std::size_t{7});
    QCOMPARE(orders.machines[0].logging->level, std::string("ALL"));
    QCOMPARE(orders.policiesOf(orders.machines[0]).size(), std::size_t{1});
    const ContainerPointer transform = opened(fileBytes(folder + "data-transform.tf"));
    QCOMPARE(transform->machines()[0].type, std::string("EXPRESS"));
    QVERIFY(!Document::fromBytes(transform->machines()[0].definition).isStale());
}

QTEST_APPLESS_MAIN(TestTerraform)
#include "tst_terraform.moc"
