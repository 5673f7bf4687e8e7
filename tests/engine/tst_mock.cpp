// SPDX-License-Identifier: Apache-2.0
#include "engine/task/mock.h"
#include "tests/support/engine_run.h"

#include <QTest>

using namespace steploom::engine;
using namespace steploom::tests;

namespace {

const char* const kMocks =
    "{'StateMachines':{'M':{'TestCases':{'Flaky':{'T':'R'},'None':{}}},'N':{'TestCases':{'Flaky':{}}}},"
    "'MockedResponses':{'R':{'0':{'Return':'first'},'1-2':{'Throw':{'Error':'E','Cause':'c'}},"
    "'3':{'Return':{'n':3}}}}}";

QString answerText(const TaskAnswer& answer) {
    switch (answer.kind) {
    case TaskAnswer::Kind::Pending:
        return QStringLiteral("pending");
    case TaskAnswer::Kind::Succeeded:
        return textOf(answer.output);
    default:
        return textOf(answer.error) + ' ' + textOf(answer.cause);
    }
}

} // namespace

class TestMock : public QObject {
    Q_OBJECT
private slots:
    void answersByInvocation() {
        const MockConfigResult mocks = readMockConfig(json(kMocks));
        QCOMPARE(textOf(mocks.diagnostics), QString());
        MockTaskHandler handler(mocks.config, "M", "Flaky");
        const auto answer = [&](std::uint32_t invocation, const char* state = "T") {
            TaskRequest request;
            request.stateName = Value(state);
            request.invocation = invocation;
            return answerText(handler.start(request));
        };
        QCOMPARE(answer(0), QStringLiteral("\"first\""));
        QCOMPARE(answer(1), QStringLiteral("\"E\" \"c\""));
        QCOMPARE(answer(2), QStringLiteral("\"E\" \"c\""));
        QCOMPARE(answer(3), QStringLiteral(R"({"n":3})"));
        QCOMPARE(answer(1), QStringLiteral("\"E\" \"c\"")); // the past can be asked again
        QVERIFY(answer(4).startsWith(
            "\"States.Runtime\" \"The mocked response 'R' has no answer for invocation 4"));
        QCOMPARE(answer(0, "Other"), QStringLiteral("pending"));
    }

    void casesAreListedInOrder() {
        const auto config = readMockConfig(json(kMocks)).config;
        QCOMPARE(config->cases().size(), std::size_t(3));
        QCOMPARE(config->cases()[1].name, std::string("None"));
        QVERIFY(config->find("", "Flaky") == config->find("M", "Flaky"));
        QVERIFY(config->find("N", "Flaky") != config->find("M", "Flaky"));
        QVERIFY(config->find("N", "None") == nullptr);
    }

    void retriesCountAsInvocations() {
        const auto definition = machine(
            "{'StartAt':'T','States':{'T':{'Type':'Task','Resource':"
            "'arn:aws:lambda:us-east-1:123456789012:function:f','ResultPath':'$.r','Next':'U','Retry':[{"
            "'ErrorEquals':['E'],'MaxAttempts':5}]},'U':{'Type':'Choice','Choices':[{'Variable':'$.r',"
            "'StringEquals':'first','Next':'T'}],'Default':'S'},'S':{'Type':'Succeed'}}}");
        MockTaskHandler handler(readMockConfig(json(kMocks)).config, "M", "Flaky");
        Execution run(definition, {});
        run.run(handler);
        QCOMPARE(textOf(run.output()), QStringLiteral(R"({"r":{"n":3}})"));
    }

    void mistakes_data() {
        QTest::addColumn<QString>("mocks");
        QTest::addColumn<QString>("findings");
        const auto row = [](const char* name, const char* responses, const char* findings) {
            QTest::newRow(name)
                << QStringLiteral(
                       "{'StateMachines':{'M':{'TestCases':{'C':{'T':'R'}}}},'MockedResponses':%1}")
                       .arg(responses)
                << findings;
        };
        QTest::newRow("no object") << "[]"
                                   << "mock.shape at ";
        row("unknown", "{}", "mock.response.unknown at /StateMachines/M/TestCases/C/T");
        row("range", "{'R':{'x':{'Return':1}}}", "mock.range at /MockedResponses/R/x");
        row("backwards", "{'R':{'2-1':{'Return':1}}}", "mock.range at /MockedResponses/R/2-1");
        row("gap", "{'R':{'0':{'Return':1},'2':{'Return':1}}}", "mock.range.gap at /MockedResponses/R");
        row("both", "{'R':{'0':{'Return':1,'Throw':{'Error':'E'}}}}", "mock.answer at /MockedResponses/R/0");
        row("empty", "{'R':{}}", "mock.response.shape at /MockedResponses/R");
    }
    void mistakes() {
        QFETCH(QString, mocks);
        QFETCH(QString, findings);
        const MockConfigResult result = readMockConfig(json(mocks.toStdString()));
        QCOMPARE(textOf(result.diagnostics), findings);
        QVERIFY(result.config == nullptr);
    }
};

QTEST_APPLESS_MAIN(TestMock)
#include "tst_mock.moc"
