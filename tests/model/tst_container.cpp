// SPDX-License-Identifier: Apache-2.0
#include <QTest>

#include <algorithm>
#include <fstream>
#include <functional>

#include "engine/value/json_reader.h"
#include "model/container/open.h"
#include "model/document/document.h"
#include "model/document/edits/fields.h"
#include "model/document/edits/items.h"
#include "model/document/edits/states.h"
#include "model/document/scanner.h"
#include "model/document/to_value.h"
#include "tests/support/container_rounds.h"
#include "tests/support/shared_data.h"

using namespace steploom;
using namespace steploom::model;

/// Machines in files of other kinds: found, shown as JSON, and written back where they were.
class TestContainer : public QObject {
    Q_OBJECT
private slots:
    void addresses();
    void isNone_data();
    void isNone();
    void refuses_data();
    void refuses();
    void shows_data();
    void shows();
    void writes_data();
    void writes();
    void refusesToWrite();
    void writesCommentsOnce();
    void places();
    void fillsIn();
    void corpus_data();
    void corpus();
};

namespace {

ContainerPointer opened(const std::string& path, const std::string& bytes) {
    auto container = openContainer(path, bytes);
    if (!container) {
        qWarning("%s", container.refusal().code.c_str());
        return nullptr;
    }
    return *container;
}

std::string oneLine(std::string json) {
    json.erase(std::remove_if(json.begin(), json.end(), [](char c) { return c == ' ' || c == '\n'; }),
               json.end());
    return json;
}

const std::string kFlow = R"(# Orders
Comment: "two: states" # kept
StartAt: First
States:
  # where it begins
  First:
    Type: Task
    Resource: arn:aws:states:::lambda:invoke # the function
    Parameters: {a: 1, b: [x, 'y z']}
    Retry: &retry
      - ErrorEquals: [States.ALL]
        MaxAttempts: 2   # enough
    Next: Second

  # where it ends
  Second:
    Type: Task
    Resource: >-
      arn:aws:states:::
      b
    Retry: *retry
    Result: |
      line one
        line two
    End: true
)";

} // namespace

void TestContainer::addresses() {
    QCOMPARE(readMachineAddress("a/b.yaml#Orders").file, std::string("a/b.yaml"));
    QCOMPARE(readMachineAddress("a/b.yaml#Orders").machine, std::string("Orders"));
    QCOMPARE(readMachineAddress("a/b.yaml").file, std::string("a/b.yaml"));
    QVERIFY(readMachineAddress("a/b.yaml").machine.empty());
}

void TestContainer::isNone_data() {
    QTest::addColumn<QString>("path");
    QTest::addColumn<QString>("text");
    QTest::newRow("json") << "a.asl.json"
                          << R"({"StartAt": "A", "States": {}})";
    QTest::newRow("broken json") << "a.json"
                                 << R"({"StartAt": "A", )";
    QTest::newRow("nothing") << "a.json"
                             << "";
    QTest::newRow("words") << "a.txt"
                           << "States are: none";
    QTest::newRow("template without machines")
        << "a.json"
        << R"({"Resources": {"A": {"Type": "AWS::X::StateMachineX"}}})";
}

void TestContainer::isNone() {
    QFETCH(QString, path);
    QFETCH(QString, text);
    const auto container = openContainer(path.toStdString(), text.toStdString());
    QVERIFY(container);
    QVERIFY(*container == nullptr);
}

void TestContainer::refuses_data() {
    QTest::addColumn<QString>("text");
    QTest::addColumn<QString>("code");
    QTest::newRow("no machine") << "a: 1\nb: 2\n"
                                << "container.no-machine";
    QTest::newRow("broken") << "StartAt: A\n  b: [\n"
                            << "container.broken";
    QTest::newRow("alias to nothing") << "StartAt: *a\n"
                                      << "container.broken";
    QTest::newRow("alias in itself") << "StartAt: A\nStates: &a\n  b: *a\n"
                                     << "container.broken";
    QTest::newRow("key of several") << "StartAt: A\nStates:\n  ? [a, b]\n  : c\n"
                                    << "container.key";
    QString bomb = "StartAt: A\na0: &a0 [x, x, x, x, x, x, x, x, x, x]\n";
    for (int i = 1; i < 10; ++i) {
        const QString last = QString::number(i - 1);
        bomb += QStringLiteral("a%1: &a%1 [").arg(i) + QString("*a" + last + ", ").repeated(9) + "*a" + last +
                "]\n";
    }
    QTest::newRow("bomb") << bomb << "container.too-large";
    QTest::newRow("deep") << "StartAt: " + QString("[").repeated(5000) + QString("]").repeated(5000)
                          << "container.too-large";
}

void TestContainer::refuses() {
    QFETCH(QString, text);
    QFETCH(QString, code);
    const auto container = openContainer("a.yaml", text.toStdString());
    QVERIFY(!container);
    QCOMPARE(QString::fromStdString(container.refusal().code), code);
}

void TestContainer::shows_data() {
    QTest::addColumn<QString>("path");
    QTest::addColumn<QString>("text");
    QTest::addColumn<QString>("name");
    QTest::addColumn<QString>("how");
    QTest::addColumn<QString>("definition");
    QTest::newRow("plain")
        << "a.yaml"
        << "StartAt: A\nStates: {A: {Type: Wait, Seconds: 1.0, x: yes, y: ~, z: '1'}}\n"
        << ""
        << ""
        << R"({"StartAt":"A","States":{"A":{"Type":"Wait","Seconds":1.0,"x":"yes","y":null,"z":"1"}}})";
    QTest::newRow("merge") << "a.yaml"
                           << "StartAt: &s A\nb: &b {c: 1, d: 2}\nStates:\n  <<: *b\n  d: *s\n"
                           << ""
                           << ""
                           << R"({"StartAt":"A","b":{"c":1,"d":2},"States":{"c":1,"d":"A"}})";
    QTest::newRow("sam")
        << "t.yaml"
        << "Resources:\n  M:\n    Type: AWS::Serverless::StateMachine\n    Properties:\n"
           "      Definition:\n        StartAt: A\n        States:\n          A:\n"
           "            Resource: !GetAtt F.Arn\n            b: {Ref: T}\n"
           "            c: !Join ['', [a, !Ref B, !Sub '${C}-d']]\n            TimeoutSeconds: !Ref N\n"
           "            e: !ImportValue shared name\n"
        << "M"
        << "Definition"
        << R"({"StartAt":"A","States":{"A":{"Resource":"${F.Arn}","b":"${T}","c":"a${B}${C}-d","TimeoutSeconds":${N},"e":"${ImportValue.shared-name}"}}})";
    QTest::newRow("string")
        << "t.yaml"
        << "Resources:\n  M:\n    Type: AWS::StepFunctions::StateMachine\n    Properties:\n"
           "      DefinitionString: !Sub |-\n        {\"StartAt\":\n          \"${A}\"}\n"
        << "M"
        << "DefinitionString Fn::Sub"
        << R"({"StartAt":"${A}"})";
    QTest::newRow("join")
        << "t.json"
        << R"({"Resources": {"M": {"Type": "AWS::StepFunctions::StateMachine", "Properties": {
 "DefinitionString": {"Fn::Join": ["", ["{\"StartAt\": \"", {"Fn::GetAtt": ["X", "Name"]}, "\"}"]]}}}}})"
        << "M"
        << "DefinitionString Fn::Join"
        << R"({"StartAt":"${X.Name}"})";
    QTest::newRow("serverless")
        << "serverless.yml"
        << "stepFunctions:\n  stateMachines:\n    one:\n      definition:\n        StartAt: A\n"
        << "one"
        << "definition"
        << R"({"StartAt":"A"})";
}

void TestContainer::shows() {
    QFETCH(QString, path);
    QFETCH(QString, text);
    QFETCH(QString, name);
    QFETCH(QString, how);
    QFETCH(QString, definition);
    const ContainerPointer container = opened(path.toStdString(), text.toStdString());
    QVERIFY(container);
    QCOMPARE(container->machines().size(), std::size_t{1});
    const ContainedMachine& machine = container->machines()[0];
    QCOMPARE(QString::fromStdString(machine.name), name);
    QCOMPARE(QString::fromStdString(machine.how), how);
    QCOMPARE(QString::fromStdString(oneLine(machine.definition)), definition);
    QVERIFY(container->write(0, machine.definition)->empty());
}

using Doing = std::function<Result<Edit>(const Document&)>;
Q_DECLARE_METATYPE(Doing)

void TestContainer::writes_data() {
    QTest::addColumn<QString>("path");
    QTest::addColumn<QString>("text");
    QTest::addColumn<Doing>("edit");
    QTest::addColumn<QString>("before"); ///< in the text, becomes after
    QTest::addColumn<QString>("after");
    const QString flow = QString::fromStdString(kFlow);
    const auto set = [](const char* pointer, const char* json) -> Doing {
        return [pointer, json](const Document& document) {
            return edits::setField(document, pointer, json);
        };
    };
    const auto drop = [](const char* pointer) -> Doing {
        return [pointer](const Document& document) {
            return edits::removeField(document, pointer);
        };
    };
    QTest::newRow("scalar") << "a.yaml" << flow << set("/States/First/Resource", R"("x")")
                            << "Resource: arn:aws:states:::lambda:invoke #"
                            << "Resource: x #";
    QTest::newRow("quoted") << "a.yaml" << flow << set("/Comment", R"("a \"b\"")") << R"("two: states" #)"
                            << R"("a \"b\"" #)";
    QTest::newRow("several lines behind blanks")
        << "a.yaml"
        << "StartAt: A  \nb: c" << set("/StartAt", R"("a\nb\n")") << "A  \n"
        << "|\n  a\n  b\n";
    QTest::newRow("must be quoted") << "a.yaml" << flow << set("/States/First/Resource", R"("yes")")
                                    << "Resource: arn:aws:states:::lambda:invoke #"
                                    << "Resource: 'yes' #";
    QTest::newRow("anchor keeps its alias as it was")
        << "a.yaml" << flow << set("/States/First/Retry/0/MaxAttempts", "3")
        << flow.mid(flow.indexOf("2   #"))
        << QString(flow.mid(flow.indexOf("2   #")))
               .replace("2   #", "3   #")
               .replace("Retry: *retry",
                        "Retry:\n      - ErrorEquals: [States.ALL]\n        MaxAttempts: 2   # enough");
    QTest::newRow("alias written out")
        << "a.yaml" << flow << set("/States/Second/Retry/0/MaxAttempts", "3") << "Retry: *retry\n"
        << "Retry:\n      - ErrorEquals:\n          - States.ALL\n        MaxAttempts: 3\n";
    QTest::newRow("new field") << "a.yaml" << flow << set("/States/Second/OutputPath", R"("$.a")")
                               << "        line two\n"
                               << "        line two\n    OutputPath: $.a\n";
    QTest::newRow("in flow") << "a.yaml" << flow
                             << set("/States/First/Parameters/c", R"({"d": "e f", "g": []})") << "[x, 'y z']}"
                             << "[x, 'y z'], c: {d: e f, g: []}}";
    QTest::newRow("out of flow") << "a.yaml" << flow << drop("/States/First/Parameters/a") << "{a: 1, b:"
                                 << "{b:";
    QTest::newRow("out of flow, the last")
        << "a.yaml" << flow << drop("/States/First/Parameters/b") << ", b: [x, 'y z']}"
        << "}";
    QTest::newRow("to null") << "a.yaml" << flow << set("/States/First/Parameters", "null")
                             << "Parameters: {a: 1, b: [x, 'y z']}"
                             << "Parameters: null";
    QTest::newRow("folded") << "a.yaml" << flow << set("/States/Second/Resource", R"("arn:aws:states::: c")")
                            << "      b\n"
                            << "      c\n";
    QTest::newRow("literal") << "a.yaml" << flow
                             << set("/States/Second/Result", R"("line 1\n\n  line two\n")")
                             << "line one\n        line"
                             << "line 1\n\n        line";
    QTest::newRow("removed with its comment")
        << "a.yaml" << flow
        << Doing([](const Document& document) { return edits::deleteState(document, "/States/Second"); })
        << "    Next: Second\n\n  # where it ends\n" + flow.mid(flow.indexOf("  Second:\n"))
        << "    End: true\n\n";
    QTest::newRow("windows")
        << "a.yaml"
        << "StartAt: A\r\nStates:\r\n  A:\r\n    Type: Pass\r\n"
        << set("/States/A/Result", R"({"a": [1, {"b": 2, "c": 3}]})") << "Pass\r\n"
        << "Pass\r\n    Result:\r\n      a:\r\n        - 1\r\n        - b: 2\r\n          c: 3\r\n";
    QTest::newRow("no last line end")
        << "a.yaml"
        << "StartAt: A\nStates:\n  A:\n    Type: Pass" << set("/States/A/End", "true") << "Type: Pass"
        << "Type: Pass\n    End: true";
    const QString sam =
        "Resources:\n  M:\n    Type: AWS::Serverless::StateMachine\n    Properties:\n"
        "      Definition:\n        StartAt: A\n        States:\n          A:\n            Type: Task\n"
        "            Resource: !GetAtt F.Arn # the function\n            Comment: !Sub 'a ${B}'\n"
        "            End: true\n  F: !Anything\n";
    QTest::newRow("sub") << "t.yaml" << sam << set("/States/A/Comment", R"("b ${B}")") << "!Sub 'a $"
                         << "!Sub 'b $";
    QTest::newRow("function to text")
        << "t.yaml" << sam << set("/States/A/Resource", R"("arn")") << "!GetAtt F.Arn #"
        << "arn #";
    QTest::newRow("function used again")
        << "t.yaml" << sam << set("/States/A/Parameters", R"({"f": "${F.Arn}"})") << "'a ${B}'\n"
        << "'a ${B}'\n            Parameters:\n              f: !GetAtt F.Arn\n";
    const QString string =
        "Resources:\n  M:\n    Type: AWS::StepFunctions::StateMachine\n    Properties:\n"
        "      DefinitionString:\n        Fn::Sub: |\n          {\n            \"StartAt\": \"A\",\n"
        "            \"States\": {\"A\": {\"Type\": \"Pass\", \"End\": true}}\n          }\n";
    QTest::newRow("string") << "t.yaml" << string << set("/States/A/Comment", R"("c")")
                            << R"("Type": "Pass",)"
                            << R"("Type": "Pass", "Comment": "c",)";
    const QString join = R"({"Resources": {"M": {"Type": "AWS::StepFunctions::StateMachine", "Properties": {
 "DefinitionString": {"Fn::Join": ["", ["{\"StartAt\":\"A\",\"States\":{\"A\":{\"Resource\":\"", {"Ref": "X"}, "\",\"End\":true}}}"]]}}}}})";
    QTest::newRow("join") << "t.json" << join << set("/States/A/Comment", R"("c")")
                          << R"({\"A\":{\"Resource\":\"")"
                          << R"({\"A\":{\"Comment\":\"c\",\"Resource\":\"")";
    QTest::newRow("join of lines")
        << "t.yaml"
        << "Resources:\n  M:\n    Type: AWS::StepFunctions::StateMachine\n    Properties:\n      "
           "DefinitionString:\n"
           "        Fn::Join:\n        - \"\\n\"\n        - - \"{\"\n          - '  \"StartAt\": \"A\",'\n"
           "          - '  \"States\": {\"A\": {\"Type\": \"Succeed\"}}'\n          - \"}\"\n"
        << set("/Comment", R"("c")") << "          - '  \"StartAt\""
        << "          - '  \"Comment\": \"c\",'\n          - '  \"StartAt\"";
    QTest::newRow("join loses a reference")
        << "t.json" << join << drop("/States/A/Resource") << R"({\"Resource\":\"", {"Ref": "X"}, "\",\"End)"
        << R"({\"End)";
}

void TestContainer::writes() {
    QFETCH(QString, path);
    QFETCH(QString, text);
    QFETCH(Doing, edit);
    QFETCH(QString, before);
    QFETCH(QString, after);
    const std::string bytes = text.toStdString();
    const ContainerPointer container = opened(path.toStdString(), bytes);
    QVERIFY(container);
    Document document = Document::fromBytes(container->machines()[0].definition);
    auto change = edit(document);
    QVERIFY2(change, change ? "" : change.refusal().code.c_str());
    document.apply(std::move(*change));
    const auto splices = container->write(0, document.bytes());
    QVERIFY2(splices, splices ? "" : splices.refusal().code.c_str());
    QCOMPARE(text.count(before), 1);
    QString wanted = text;
    wanted.replace(before, after);
    const QString got = QString::fromStdString(applied(bytes, *splices));
    if (got != wanted)
        qInfo("%s", qPrintable(got));
    QCOMPARE(got, wanted);
}

void TestContainer::refusesToWrite() {
    const ContainerPointer container = opened("a.yaml", kFlow);
    QVERIFY(container);
    QCOMPARE(container->write(0, "{").refusal().code, std::string("container.text-broken"));
    QCOMPARE(container->write(0, "[]").refusal().code, std::string("container.no-object"));
}

/// A comment that stands there already, whatever it stood above before, does not come a second time.
void TestContainer::writesCommentsOnce() {
    const std::string bytes = "StartAt: A\nStates:\n  A:\n    # what it does\n    Type: Pass\n    # ends\n"
                              "    End: true\n";
    const auto written = [&](const char* json) {
        const auto container = openContainer("a.yaml", bytes);
        const auto splices = (*container)->write(0, json);
        return splices ? QString::fromStdString(applied(bytes, *splices)) : QString();
    };
    QCOMPARE(written("{\"StartAt\": \"A\", \"States\": {\"A\": { /* what it does */ \"Type\": \"Pass\",\n"
                     "// ends\n\"End\": true }}}"),
             QString::fromStdString(bytes));
    QCOMPARE(
        written("{\"StartAt\": \"A\", \"States\": {\"A\": { /* what it does */\n// ends\n\"End\": true }}}"),
        QStringLiteral("StartAt: A\nStates:\n  A:\n    # what it does\n    # ends\n    End: true\n"));
    QCOMPARE(written("{\"StartAt\": \"A\", \"States\": {\"A\": { /* what it does */ \"Type\": \"Pass\",\n"
                     "// ends\n// at last\n\"End\": true }}}"),
             QString::fromStdString(bytes).replace(QStringLiteral("# ends\n"),
                                                   QStringLiteral("# ends\n    # at last\n")));
}

void TestContainer::places() {
    const ContainerPointer container = opened("a.yaml", kFlow);
    QVERIFY(container);
    const std::string& view = container->machines()[0].definition;
    const SyntaxTree tree = scan(view);
    const Node attempts = tree.at("/States/First/Retry/0/MaxAttempts");
    QCOMPARE(container->place(0, attempts.keySpan().begin), kFlow.find("MaxAttempts"));
    QCOMPARE(container->place(0, attempts.span().begin), kFlow.find("2   #"));
    QCOMPARE(container->place(0, tree.at("/States/Second/Retry").span().begin), kFlow.find("*retry"));
}

void TestContainer::fillsIn() {
    const ContainerPointer container = opened(
        "t.yaml",
        "Parameters:\n  Stage: {Type: String, Default: dev}\n  Other: {Type: String}\nResources:\n"
        "  F: {Type: AWS::Lambda::Function}\n  M:\n    Type: AWS::Serverless::StateMachine\n"
        "    Properties:\n      DefinitionUri: a.asl.json\n      DefinitionSubstitutions:\n"
        "        Stage: !Ref Stage\n        Table: !Sub 'orders-${Stage}'\n        Arn: !GetAtt F.Arn\n"
        "        Open: !Ref Other\n");
    QVERIFY(container);
    const ContainedMachine& machine = container->machines()[0];
    QCOMPARE(machine.uri, std::string("a.asl.json"));
    SubstitutionValues values = machineValues(machine, {});
    QCOMPARE(values["Table"], std::string("orders-dev"));
    QCOMPARE(values["Stage"], std::string("dev"));
    QCOMPARE(values["Arn"], std::string("arn:aws:lambda:us-east-1:123456789012:function:F"));
    QCOMPARE(values.count("Open"), std::size_t{0});
    values = machineValues(machine, {{"Stage", "prod"}, {"Other", "x"}});
    QCOMPARE(values["Table"], std::string("orders-prod"));
    QCOMPARE(values["Open"], std::string("x"));
}

void TestContainer::corpus_data() {
    QTest::addColumn<QString>("file");
    for (const char* name : {"yaml", "sam", "cfn", "serverless"})
        QTest::newRow(name) << QString(name);
}

namespace {

/// Whether they mean the same; where the corpus has a function we have what stands for it. The corpus was
/// read as YAML 1.1, to which Yes and No are no strings.
bool agrees(const engine::Value& corpus, const engine::Value& ours) {
    if (corpus.isObject() && corpus.size() == 1) {
        const std::string key(corpus.keyAt(0));
        if (key == "Ref" || key.rfind("Fn::", 0) == 0)
            return ours.isString();
    }
    if (corpus.isObject() && ours.isObject()) {
        for (std::size_t i = 0; i < corpus.size(); ++i) {
            const bool word = corpus.keyAt(i) == "true" || corpus.keyAt(i) == "false";
            const engine::Value* other = word && i < ours.size() ? &ours.at(i) : ours.find(corpus.keyAt(i));
            if (other == nullptr || !agrees(corpus.at(i), *other))
                return false;
        }
        return corpus.size() == ours.size();
    }
    if (corpus.isArray() && ours.isArray()) {
        for (std::size_t i = 0; i < corpus.size() && i < ours.size(); ++i) {
            if (!agrees(corpus.at(i), ours.at(i)))
                return false;
        }
        return corpus.size() == ours.size();
    }
    if (corpus.isBool() && ours.isString())
        return ours.asString() == (corpus.asBool() ? "Yes" : "No");
    return corpus == ours;
}

} // namespace

void TestContainer::corpus() {
    QFETCH(QString, file);
    const std::string folder = test::sharedFolder();
    if (folder.empty())
        QSKIP("there is no corpus here");
    std::ifstream in(folder + "/corpus/definitions/" + file.toStdString() + ".jsonl");
    std::string line;
    std::size_t count = 0;
    std::vector<std::string> faults;
    const auto compare = [&](const engine::Value& wanted, const ContainedMachine& machine,
                             const std::string& id) {
        const SyntaxTree tree = scan(machine.definition);
        const auto got = toValue(tree.root());
        if (!got && got.refusal().code == "value.placeholder")
            return; // a number that is a function
        if (!got || !agrees(wanted, *got))
            faults.push_back(id + ' ' + machine.name +
                             (got ? " means something else" : " " + got.refusal().code));
    };
    while (std::getline(in, line)) {
        const auto read = engine::readJson(line);
        QVERIFY(read);
        const engine::Value& data = read.value;
        const std::string id(data.get("id").asString());
        const std::string text(data.get("text").asString());
        const auto container = openContainer(id, text);
        QVERIFY2(container && *container,
                 (id + (container ? " is none" : " " + container.refusal().code)).c_str());
        ++count;
        const engine::Value& wanted = data.get("machines");
        if (wanted.isArray()) {
            QCOMPARE((*container)->machines().size(), wanted.size());
            for (std::size_t i = 0; i < wanted.size(); ++i) {
                const ContainedMachine& machine = (*container)->machines()[i];
                QCOMPARE(machine.name, std::string(wanted.at(i).get("name").asString()));
                if (wanted.at(i).get("definition").isObject())
                    compare(wanted.at(i).get("definition"), machine, id);
            }
        } else {
            QCOMPARE((*container)->machines().size(), std::size_t{1});
            compare(data.get("definition"), (*container)->machines()[0], id);
        }
        for (std::size_t i = 0; i < (*container)->machines().size(); ++i) {
            const ContainedMachine& machine = (*container)->machines()[i];
            const auto untouched = (*container)->write(i, machine.definition);
            QVERIFY(untouched && untouched->empty());
            if (machine.definition.empty() || !machine.fixed.code.empty())
                continue;
            const std::string wrong =
                test::ContainerRounds(id, text).run(i, 12, static_cast<std::uint32_t>(text.size()));
            if (!wrong.empty())
                faults.push_back(id + ' ' + machine.name + ": " + wrong);
        }
    }
    QVERIFY(count > 0);
    for (const std::string& fault : faults)
        qInfo("%s", fault.c_str());
    QCOMPARE(faults.size(), std::size_t{0});
}

QTEST_APPLESS_MAIN(TestContainer)
#include "tst_container.moc"
