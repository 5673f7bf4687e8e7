// SPDX-License-Identifier: Apache-2.0
#include "engine/history/reader.h"
#include "engine/task/recorded.h"
#include "tests/support/engine_run.h"

#include <QTest>

using namespace steploom::engine;
using namespace steploom::tests;

namespace {

const char* const kMachine =
    "{'StartAt':'T','States':{"
    "'T':{'Type':'Task','Resource':'arn:aws:states:::sqs:sendMessage.waitForTaskToken','TimeoutSeconds':9,"
    "'Parameters':{'x':1},'Retry':[{'ErrorEquals':['Flaky','States.Timeout']}],'ResultPath':'$.t','Next':'M'}"
    ","
    "'M':{'Type':'Map','ItemsPath':'$.items','ItemProcessor':{'StartAt':'I','States':{"
    "'I':{'Type':'Task','Resource':'arn:aws:lambda:us-east-1:1:function:f','Retry':[{'ErrorEquals':['Flaky']}"
    "],"
    "'Catch':[{'ErrorEquals':['States.ALL'],'Next':'P'}],'End':true},'P':{'Type':'Pass','End':true}}},'End':"
    "true}}}";

TaskAnswer live(const TaskRequest& request) {
    if (request.stateName == Value("T")) {
        if (request.attempt == 0)
            return TaskAnswer::failed(Value("Flaky"), Value("busy"));
        TaskAnswer answer =
            request.attempt == 1 ? TaskAnswer::timedOut() : TaskAnswer::succeeded(Value("done"));
        answer.submitted = json("{'MessageId':'m'}");
        return answer;
    }
    if (request.parameters == Value(2))
        return request.attempt == 0 ? TaskAnswer::failed(Value("Flaky"), {})
                                    : TaskAnswer::succeeded(Value("two"));
    if (request.parameters == Value(3))
        return TaskAnswer::failed(Value("Broken"), Value("no"));
    return TaskAnswer::succeeded(Value::array({request.parameters}));
}

} // namespace

class TestRecorded : public QObject {
    Q_OBJECT
private slots:
    /// From our own history, and from the same one written and read again.
    void repeatsARun() {
        Answering answering(live);
        Execution first(machine(kMachine), withInput("{'items':[1,2,3,1]}"));
        first.run(answering);
        QCOMPARE(first.status(), ExecutionStatus::Succeeded);
        const std::string text = historyToJson(first.history());
        const HistoryReadResult read = readHistory(text);
        QVERIFY(bool(read));
        for (const History* history : {&first.history(), &read.history}) {
            RecordedTaskHandler recorded(*history);
            Execution again(machine(kMachine), withInput("{'items':[1,2,3,1]}"));
            again.run(recorded);
            QCOMPARE(QString::fromStdString(historyToJson(again.history())), QString::fromStdString(text));
        }
    }

    void whatIsNotRecordedGoesToTheFallback() {
        Answering answering(live);
        Execution first(machine(kMachine), withInput("{'items':[1]}"));
        first.run(answering);
        RecordedTaskHandler alone(first.history());
        Execution longer(machine(kMachine), withInput("{'items':[1,5]}"));
        QCOMPARE(longer.run(alone).kind, StepResult::Kind::WaitingForTask);
        QCOMPARE(textOf(longer.openTasks().front().parameters), QStringLiteral("5"));
        Answering fallback([](const TaskRequest&) { return TaskAnswer::succeeded(Value("new")); });
        RecordedTaskHandler both(first.history(), &fallback);
        Execution ended(machine(kMachine), withInput("{'items':[1,5]}"));
        ended.run(both);
        QCOMPARE(textOf(ended.output()), QStringLiteral(R"([[1],"new"])"));
    }
};

QTEST_APPLESS_MAIN(TestRecorded)
#include "tst_recorded.moc"
