// SPDX-License-Identifier: Apache-2.0
#include <QAbstractItemModelTester>
#include <QElapsedTimer>
#include <QFile>
#include <QSignalSpy>
#include <QTcpServer>
#include <QTcpSocket>
#include <QTemporaryDir>
#include <QTest>

#include "app/debugger/debug_session.h"

using namespace steploom::app;

namespace {

const char kFunction[] = "arn:aws:lambda:us-east-1:123456789012:function:charge";

QByteArray task(const QByteArray& resource, const QByteArray& fields = {}) {
    QByteArray text =
        R"({"StartAt": "Charge", "States": {"Charge": {"Type": "Task", FIELDS "Resource": "RESOURCE", "End": true}}})";
    return text.replace("FIELDS", fields).replace("RESOURCE", resource);
}

QByteArray endpoint(const QByteArray& url) {
    return "{\"endpoint\": \"" + url + "\"}";
}

QByteArray urlOf(const QTcpServer& server) {
    return "http://127.0.0.1:" + QByteArray::number(server.serverPort());
}

QByteArray chosen(const QByteArray& answerer) {
    return "{\"states\": {\"Charge\": " + answerer + "}}";
}

} // namespace

class TestDebugTasks : public QObject {
    Q_OBJECT

private slots:
    void init() {
        m_folder = std::make_unique<QTemporaryDir>();
        m_document = std::make_unique<DocumentController>();
        m_session = std::make_unique<DebugSession>();
        m_session->setDocument(m_document.get());
    }
    void cleanup() {
        m_session.reset();
        m_document.reset();
    }

    // ---- who answers, and what goes wrong with them

    void ends_data() {
        QTest::addColumn<QByteArray>("resource");
        QTest::addColumn<QByteArray>("answerer");
        QTest::addColumn<QString>("outcome");
        const QByteArray other = "arn:aws:states:::glue:startJobRun.sync";
        const auto shell = [](const QByteArray& script, const QByteArray& more = {}) {
            return "{\"command\": [\"sh\", \"-c\", \"" + script + "\"]" + more + "}";
        };
        QTest::newRow("a command gets the payload") << QByteArray(kFunction) << shell("cat") << R"({"id":7})";
        QTest::newRow("a command of another task") << other << shell("cat") << R"({"id":7})";
        QTest::newRow("python") << QByteArray(kFunction) << QByteArray(R"({"python": "handlers.py:charge"})")
                                << R"({"charged":7,"name":"charge"})";
        QTest::newRow("python raises")
            << QByteArray(kFunction) << QByteArray(R"({"python": "handlers.py:refuse"})") << "CardRefused";
        QTest::newRow("node") << QByteArray(kFunction) << QByteArray(R"({"node": "charge.mjs:handler"})")
                              << R"({"charged":7,"name":"charge"})";
        QTest::newRow("exit status") << QByteArray(kFunction) << shell("exit 3") << "Runtime.ExitError";
        QTest::newRow("a crash") << QByteArray(kFunction) << shell("kill -SEGV $$") << "Runtime.ExitError";
        QTest::newRow("a crash of another task") << other << shell("kill -SEGV $$") << "States.TaskFailed";
        QTest::newRow("a hung function")
            << QByteArray(kFunction) << shell("sleep 100", R"(, "timeoutSeconds": 0.3)")
            << "Sandbox.Timedout";
        QTest::newRow("a hung task") << other << shell("sleep 100", R"(, "timeoutSeconds": 0.3)")
                                     << "States.Timeout";
        QTest::newRow("a flood") << QByteArray(kFunction) << shell("yes") << "Function.ResponseSizeTooLarge";
        QTest::newRow("a flood of another task") << other << shell("yes") << "States.DataLimitExceeded";
        QTest::newRow("more than a payload may have")
            << QByteArray(kFunction) << QByteArray(R"({"python": "handlers.py:large"})")
            << "States.DataLimitExceeded";
        QTest::newRow("no JSON") << QByteArray(kFunction) << shell("echo hello") << "Runtime.MarshalError";
        QTest::newRow("no such program")
            << QByteArray(kFunction) << QByteArray(R"({"command": ["./nowhere"]})")
            << "Runtime.InvalidEntrypoint";
        QTest::newRow("a dead endpoint")
            << QByteArray(kFunction) << endpoint("http://127.0.0.1:1") << "Lambda.SdkClientException";
        QTest::newRow("a dead endpoint of another task")
            << QByteArray("arn:aws:states:::sns:publish") << endpoint("http://127.0.0.1:1/")
            << "SNS.SdkClientException";
        QTest::newRow("a fault") << QByteArray(kFunction)
                                 << QByteArray(R"({"faults": [{"error": "Bank.Busy"}]})") << "Bank.Busy";
        QTest::newRow("a recorded run")
            << QByteArray(kFunction) << QByteArray(R"({"answer": "recorded"})") << R"({"recorded":true})";
    }
    void ends() {
        QFETCH(QByteArray, resource);
        QFETCH(QByteArray, answerer);
        QFETCH(QString, outcome);
        open(task(resource), R"({"recording": "run.json", "states": {"Charge": )" + answerer + "}}");
        m_session->run();
        QTRY_VERIFY_WITH_TIMEOUT(m_session->ended(), 60000);
        QCOMPARE(brief(), outcome);
        QCOMPARE(m_session->calls()->total(), 1);
    }

    void anEndpointIsCalled() {
        QTcpServer server;
        QVERIFY(server.listen(QHostAddress::LocalHost));
        QByteArray asked;
        connect(&server, &QTcpServer::newConnection, this, [&] {
            QTcpSocket* socket = server.nextPendingConnection();
            connect(socket, &QTcpSocket::readyRead, socket, [socket, &asked] {
                asked += socket->readAll();
                if (asked.contains("\"id\""))
                    socket->write("HTTP/1.1 200 OK\r\nContent-Length: 8\r\n\r\n{\"n\": 1}");
            });
        });
        const QByteArray port = QByteArray::number(server.serverPort());
        open(task(kFunction), chosen(endpoint("http://127.0.0.1:" + port)));
        m_session->run();
        QTRY_VERIFY(m_session->ended());
        QCOMPARE(brief(), QStringLiteral(R"({"n":1})"));
        QVERIFY2(asked.startsWith("POST /2015-03-31/functions/charge/invocations HTTP/1.1"),
                 asked.constData());
        QCOMPARE(call(0, CallList::WhoRole), QStringLiteral("Endpoint"));
    }

    // ---- what the settings know besides functions

    void callsGoOutWhereTheSettingsSaySo_data() {
        QTest::addColumn<QByteArray>("resource");
        QTest::addColumn<QByteArray>("parameters"); ///< URL stands for the server's
        QTest::addColumn<QByteArray>("settings");
        QTest::addColumn<QByteArray>("begins"); ///< what is asked
        QTest::addColumn<QByteArray>("has");
        const QByteArray local = R"("resources": {"*": {"answer": "local"}})";
        QTest::newRow("an HTTP task")
            << QByteArray("arn:aws:states:::http:invoke")
            << QByteArray(
                   R"({"ApiEndpoint": "URL/charge", "Method": "POST", )"
                   R"("Authentication": {"ConnectionArn": "arn:aws:events:us-east-1:123456789012:connection/Bank/1"}, )"
                   R"("RequestBody": {"id": 7}})")
            << "{" + local +
                   R"(, "connections": {"Bank": {"AuthorizationType": "API_KEY", "AuthParameters": )"
                   R"({"ApiKeyAuthParameters": {"ApiKeyName": "X-Key", "ApiKeyValue": "secret"}}}}})"
            << QByteArray("POST /charge HTTP/1.1") << QByteArray("secret");
        QTest::newRow("an endpoint") << QByteArray("arn:aws:states:::aws-sdk:glue:getJob")
                                     << QByteArray(R"({"JobName": "nightly"})")
                                     << "{" + local + R"(, "endpoints": {"glue": "URL"}})"
                                     << QByteArray("POST / HTTP/1.1") << QByteArray("AWS4-HMAC-SHA256");
        QTest::newRow("an endpoint of all that nothing else does")
            << QByteArray("arn:aws:states:::aws-sdk:glue:getJob") << QByteArray(R"({"JobName": "nightly"})")
            << "{" + local + R"(, "endpoints": {"*": "URL"}})" << QByteArray("POST / HTTP/1.1")
            << QByteArray("AWSGlue.GetJob");
    }
    void callsGoOutWhereTheSettingsSaySo() {
        QFETCH(QByteArray, resource);
        QFETCH(QByteArray, parameters);
        QFETCH(QByteArray, settings);
        QFETCH(QByteArray, begins);
        QFETCH(QByteArray, has);
        QTcpServer server;
        QVERIFY(server.listen(QHostAddress::LocalHost));
        QByteArray asked;
        connect(&server, &QTcpServer::newConnection, this, [&] {
            QTcpSocket* socket = server.nextPendingConnection();
            connect(socket, &QTcpSocket::readyRead, socket, [socket, &asked] {
                asked += socket->readAll();
                if (asked.contains("\"id\"") || asked.contains("nightly"))
                    socket->write("HTTP/1.1 200 OK\r\nContent-Type: application/json\r\n"
                                  "Content-Length: 8\r\n\r\n{\"n\": 1}");
            });
        });
        const QByteArray url = urlOf(server);
        open(task(resource, "\"Parameters\": " + parameters.replace("URL", url) + ","),
             settings.replace("URL", url));
        m_session->run();
        QTRY_VERIFY_WITH_TIMEOUT(m_session->ended(), 30000);
        QVERIFY2(asked.startsWith(begins), asked.constData());
        QVERIFY2(asked.contains(has), asked.constData());
        QCOMPARE(m_session->status(), DebugSession::Status::Succeeded);
        QCOMPARE(call(0, CallList::WhoRole),
                 resource.contains("http") ? QStringLiteral("HTTP API") : QStringLiteral("Endpoint"));
        if (resource.contains("http"))
            QVERIFY2(m_session->outcome().contains(QStringLiteral("StatusCode")),
                     qPrintable(m_session->outcome()));
    }

    /// Neither by itself, nor AWS where it is not switched on.
    void nothingGoesOutUnlessItIsChosen() {
        QTcpServer server;
        QVERIFY(server.listen(QHostAddress::LocalHost));
        open(task("arn:aws:states:::http:invoke",
                  R"("Parameters": {"Method": "GET", "Authentication": {"ConnectionArn": "Bank"}, )"
                  R"("ApiEndpoint": ")" +
                      urlOf(server) + R"("},)"),
             R"({"connections": {}})");
        m_session->run();
        QTRY_VERIFY(m_session->taskOpen());
        QVERIFY(!m_session->taskWorks());
        QVERIFY(!server.waitForNewConnection(200));
        m_session->stop();
        open(task("arn:aws:states:::aws-sdk:glue:getJob", R"("Parameters": {"JobName": "nightly"},)"),
             R"({"resources": {"*": {"answer": "local"}}})");
        m_session->run();
        QTRY_VERIFY(m_session->taskOpen());
        QVERIFY(!m_session->taskWorks());
    }

    void aCallThatNeverIsAnsweredEndsWithTheRun() {
        QTcpServer silent;
        QVERIFY(silent.listen(QHostAddress::LocalHost));
        open(task("arn:aws:states:::aws-sdk:glue:getJob", R"("Parameters": {"JobName": "nightly"},)"),
             R"({"resources": {"*": {"answer": "local"}}, "endpoints": {"glue": ")" + urlOf(silent) +
                 R"("}})");
        m_session->run();
        QVERIFY(silent.waitForNewConnection(20000));
        QElapsedTimer stopping;
        stopping.start();
        m_session.reset();
        QVERIFY(stopping.elapsed() < 5000);
    }

    // ---- live, and stopped

    void theWindowLivesWhileATaskWorksAndStopEndsIt() {
        open(task(kFunction),
             chosen(R"({"command": ["sh", "-c", "touch started; sleep 100; touch finished"]})"));
        QElapsedTimer slowest;
        qint64 worst = 0;
        m_session->run();
        slowest.start();
        while (!QFile::exists(path("started"))) {
            QTest::qWait(5);
            worst = std::max(worst, slowest.restart());
        }
        QCOMPARE(m_session->status(), DebugSession::Status::Running);
        QTRY_VERIFY(m_session->statusText().contains(QStringLiteral("Charge is at work")));
        QVERIFY2(worst < 2000, qPrintable(QString::number(worst)));
        QElapsedTimer stopping;
        stopping.start();
        m_session->stop();
        QCOMPARE(m_session->status(), DebugSession::Status::Idle);
        m_session.reset(); // waits for the process
        QVERIFY(stopping.elapsed() < 5000);
        QVERIFY(!QFile::exists(path("finished")));
    }

    void anEndpointThatNeverAnswersIsLeft() {
        QTcpServer silent;
        QVERIFY(silent.listen(QHostAddress::LocalHost));
        open(task(kFunction),
             chosen(endpoint("http://127.0.0.1:" + QByteArray::number(silent.serverPort()))));
        m_session->run();
        QVERIFY(silent.waitForNewConnection(20000));
        QElapsedTimer stopping;
        stopping.start();
        m_session.reset();
        QVERIFY(stopping.elapsed() < 5000);
    }

    void thePausedRunsWorkCanBeAnsweredInstead() {
        open(task(kFunction), chosen(R"({"command": ["sleep", "100"]})"));
        m_session->run();
        QTRY_VERIFY(m_session->statusText().contains(QStringLiteral("at work")));
        m_session->pause();
        QVERIFY(m_session->taskOpen());
        QVERIFY(m_session->taskWorks());
        QVERIFY(m_session->succeedTask(QStringLiteral("3")));
        QTRY_VERIFY(m_session->ended());
        QCOMPARE(brief(), QStringLiteral("3"));
        QCOMPARE(call(0, CallList::WhoRole), QStringLiteral("Person"));
    }

    void workThatEndsWhileOneLooksBackCountsWhenOneIsBack() {
        open(task(kFunction),
             chosen(R"({"command": ["sh", "-c", "while [ ! -e go ]; do sleep 0.05; done; echo 5"]})"));
        m_session->run();
        QTRY_VERIFY(m_session->statusText().contains(QStringLiteral("at work")));
        m_session->pause();
        m_session->stepBack();
        QTRY_COMPARE(m_session->status(), DebugSession::Status::Paused);
        QSignalSpy moved(m_session.get(), &DebugSession::pausedAt);
        write("go", "");
        QTest::qWait(300);
        QVERIFY(moved.isEmpty());
        m_session->run();
        QTRY_VERIFY(m_session->ended());
        QCOMPARE(brief(), QStringLiteral("5"));
    }

    void aStateTimesOutWhileItsCommandHangs() {
        open(task(kFunction, R"("TimeoutSeconds": 1, )"), chosen(R"({"command": ["sleep", "100"]})"));
        m_session->run();
        QTRY_VERIFY_WITH_TIMEOUT(m_session->ended(), 20000);
        QCOMPARE(brief(), QStringLiteral("States.Timeout"));
        QCOMPARE(m_session->clock(), QStringLiteral("1 s"));
    }

    // ---- services that are here

    void localServicesAnswerWhereTheyAreChosen() {
        open(R"({"StartAt": "Put", "States": {
            "Put": {"Type": "Task", "Resource": "arn:aws:states:::dynamodb:putItem", "ResultPath": null, "Next": "Get",
                    "Parameters": {"TableName": "Orders", "Item": {"id": {"S": "a"}, "n": {"N": "4"}}}},
            "Get": {"Type": "Task", "Resource": "arn:aws:states:::dynamodb:getItem", "OutputPath": "$.Item.n.N", "End": true,
                    "Parameters": {"TableName": "Orders", "Key": {"id": {"S": "a"}}}}}})",
             R"({"resources": {"*": {"answer": "local"}}, "tables": {"Orders": {"key": ["id"]}}})");
        m_session->run();
        QTRY_VERIFY(m_session->ended());
        QCOMPARE(brief(), QStringLiteral("\"4\""));
        QCOMPARE(call(1, CallList::WhoRole), QStringLiteral("Local service"));
        const QByteArray events = m_session->events()->json(m_session->events()->count()).toUtf8();
        m_session->stepBack();
        QTRY_VERIFY(!m_session->live());
        m_session->goLive();
        QTRY_VERIFY(m_session->live());
        QCOMPARE(m_session->events()->json(m_session->events()->count()).toUtf8(), events);
    }

    void tablesHaveTheItemsOfTheSettings() {
        open(
            R"({"StartAt": "Get", "States": {
            "Get": {"Type": "Task", "Resource": "arn:aws:states:::dynamodb:getItem", "OutputPath": "$.Item.n.N", "End": true,
                    "Parameters": {"TableName": "Orders", "Key": {"id": {"S": "a"}}}}}})",
            R"({"states": {"Get": {"answer": "local"}},
                "tables": {"Orders": {"key": ["id"], "items": [{"id": {"S": "a"}, "n": {"N": "9"}}]}}})");
        m_session->run();
        QTRY_VERIFY(m_session->ended());
        QCOMPARE(brief(), QStringLiteral("\"9\""));
    }

    // ---- calls

    void callsTellOfEveryAttempt() {
        open(
            task(kFunction, R"("Retry": [{"ErrorEquals": ["Bank.Busy"], "IntervalSeconds": 5}], )"),
            chosen(
                R"({"command": ["sh", "-c", "echo 5"], "faults": [{"attempt": 1, "error": "Bank.Busy", "cause": "try again", "delaySeconds": 2}]})"));
        const QAbstractItemModelTester tester(m_session->calls());
        m_session->run();
        QTRY_VERIFY(m_session->ended());
        CallList& calls = *m_session->calls();
        QCOMPARE(calls.count(), 2);
        QCOMPARE(call(0, CallList::OutcomeRole), QStringLiteral("Bank.Busy"));
        QCOMPARE(call(0, CallList::WhoRole), QStringLiteral("Fault"));
        QCOMPARE(call(0, CallList::DurationRole), QStringLiteral("2 s"));
        QVERIFY(calls.response(0).contains(QStringLiteral("try again")));
        QCOMPARE(call(1, CallList::AttemptRole), QStringLiteral("2"));
        QCOMPARE(call(1, CallList::WhoRole), QStringLiteral("Command"));
        QCOMPARE(calls.request(1).simplified(), QStringLiteral(R"({ "id": 7 })"));
        QCOMPARE(calls.response(1), QStringLiteral("5"));
        calls.setState(QStringLiteral("Nobody"));
        QCOMPARE(calls.count(), 0);
        calls.setState(QStringLiteral("Charge"));
        QCOMPARE(calls.count(), 2);
        QCOMPARE(calls.states().size(), 2);
        m_session->stop();
        QCOMPARE(calls.total(), 0);
    }

    // ---- open tasks

    void severalTokensAreOpenAtOnce() {
        const QByteArray item =
            R"({"StartAt": "Ask", "States": {"Ask": {"Type": "Task", "End": true, "HeartbeatSeconds": 60,
            "Resource": "arn:aws:states:::sqs:sendMessage.waitForTaskToken",
            "Parameters": {"QueueUrl": "q", "MessageBody": {"token.$": "$$.Task.Token"}}}}})";
        open(
            R"({"StartAt": "All", "States": {"All": {"Type": "Map", "ItemsPath": "$.list", "End": true, "ItemProcessor": )" +
                item + "}}}",
            R"({"resources": {"*": {"answer": "local"}}})", R"({"list": [1, 2, 3, 4]})");
        m_session->run();
        QTRY_COMPARE(m_session->status(), DebugSession::Status::WaitingForTask);
        QCOMPARE(m_session->openTasks().size(), 4);
        QVERIFY(m_session->taskToken().size() > 10);
        QVERIFY(m_session->taskRequest().contains(m_session->taskToken()));
        QVERIFY(m_session->taskBeats());
        const auto idOf = [this](int at) {
            return m_session->openTasks().at(at).toMap().value(QStringLiteral("id")).toInt();
        };
        const int last = idOf(3);
        m_session->chooseTask(idOf(1));
        QVERIFY(m_session->heartbeatTask());
        QTRY_COMPARE(m_session->status(), DebugSession::Status::WaitingForTask);
        QVERIFY(m_session->succeedTask(QStringLiteral("\"second\"")));
        QTRY_COMPARE(m_session->openTasks().size(), 3);
        QTRY_VERIFY(m_session->status() != DebugSession::Status::Running);
        m_session->run();
        QTRY_COMPARE(m_session->status(), DebugSession::Status::WaitingForTask);
        m_session->chooseTask(last);
        QVERIFY(m_session->expireTask());
        QTRY_VERIFY(m_session->ended());
        QCOMPARE(brief(), QStringLiteral("States.Timeout"));
        QCOMPARE(m_session->clock(), QStringLiteral("60 s"));
    }

    void aPersonCanAnswerWhileAnotherTaskIsAtWork() {
        open(
            R"({"StartAt": "Both", "States": {"Both": {"Type": "Parallel", "End": true, "Branches": [
            {"StartAt": "Work", "States": {"Work": {"Type": "Task", "Resource": "arn:aws:lambda:us-east-1:1:function:a", "End": true}}},
            {"StartAt": "Ask", "States": {"Ask": {"Type": "Task", "Resource": "arn:aws:lambda:us-east-1:1:function:b", "End": true}}}]}}})",
            R"({"states": {"Work": {"command": ["sh", "-c", "while [ ! -e go ]; do sleep 0.05; done; echo 5"]}}})");
        m_session->run();
        QTRY_COMPARE(m_session->status(), DebugSession::Status::WaitingForTask);
        QCOMPARE(m_session->taskState(), QStringLiteral("Ask"));
        QVERIFY(!m_session->taskWorks());
        QVERIFY(m_session->succeedTask(QStringLiteral("6")));
        QTRY_VERIFY(m_session->openTasks().size() == 1);
        m_session->run();
        write("go", "");
        QTRY_VERIFY(m_session->ended());
        QCOMPARE(brief(), QStringLiteral("[5,6]"));
    }

    void delaysTakeTheirTimeWhereTheClockFollows() {
        open(task(kFunction), chosen(R"({"faults": [{"delaySeconds": 1, "error": "Bank.Busy"}]})"));
        m_session->runClock()->setMode(RunClock::Mode::Real);
        QElapsedTimer passed;
        passed.start();
        m_session->run();
        QTRY_VERIFY(m_session->ended());
        QVERIFY2(passed.elapsed() >= 900, qPrintable(QString::number(passed.elapsed())));
        QCOMPARE(brief(), QStringLiteral("Bank.Busy"));
        QCOMPARE(m_session->clock(), QStringLiteral("1 s"));
    }

    // ---- the settings file

    void choicesAreSplicedIntoTheSettingsFile() {
        const QByteArray before =
            "{\n    \"functions\": { \"charge\":  {\"command\": [\"cat\"]} },\n    \"states\": {\n"
            "        \"Other\": { \"answer\": \"asked\" }\n    }\n}\n";
        open(task(kFunction), before);
        AnswerList& answers = *m_session->answers();
        const QAbstractItemModelTester tester(&answers);
        QCOMPARE(answers.names(), (QStringList{QStringLiteral("Charge"), QLatin1String(kFunction),
                                               QStringLiteral("All other tasks")}));
        QVariantMap entry = answers.entry(0);
        QCOMPARE(entry.value(QStringLiteral("way")).toString(), QStringLiteral("default"));
        entry[QStringLiteral("way")] = QStringLiteral("command");
        entry[QStringLiteral("value")] = QStringLiteral("./ship --name \"two words\"");
        entry[QStringLiteral("timeout")] = QStringLiteral("2.5");
        entry[QStringLiteral("faults")] =
            QVariantList{QVariantMap{{QStringLiteral("attempt"), 2},
                                     {QStringLiteral("kind"), QStringLiteral("fail")},
                                     {QStringLiteral("error"), QStringLiteral("Bank.Busy")}}};
        QCOMPARE(answers.put(0, entry), QString());
        const QByteArray after = read("m.settings.json");
        QVERIFY2(after.startsWith(before.left(before.indexOf("\"asked\""))), after.constData());
        QVERIFY2(after.contains("two words"), after.constData());
        QCOMPARE(answers.data(answers.index(0), AnswerList::AnswererRole).toString(),
                 QStringLiteral("Command: ./ship --name \"two words\""));
        QCOMPARE(answers.data(answers.index(0), AnswerList::FaultsRole).toString(),
                 QStringLiteral("attempt 2 fails with Bank.Busy"));
        QCOMPARE(answers.entry(0).value(QStringLiteral("value")), entry.value(QStringLiteral("value")));
        QCOMPARE(answers.entry(0).value(QStringLiteral("timeout")), entry.value(QStringLiteral("timeout")));
        // And what is wrong is refused.
        entry[QStringLiteral("way")] = QStringLiteral("endpoint");
        entry[QStringLiteral("value")] = QStringLiteral("ftp://x");
        QVERIFY(!answers.put(0, entry).isEmpty());
        QCOMPARE(read("m.settings.json"), after);
        // Taken back, the file is what it was but for the blanks.
        QCOMPARE(answers.put(0, {{QStringLiteral("way"), QStringLiteral("default")}}), QString());
        QVERIFY(!read("m.settings.json").contains("Charge"));
        QVERIFY(read("m.settings.json").contains("\"Other\": { \"answer\": \"asked\" }"));
    }

    void theFirstChoiceMakesTheFile() {
        open(task(kFunction), {});
        AnswerList& answers = *m_session->answers();
        QCOMPARE(answers.put(2, {{QStringLiteral("way"), QStringLiteral("asked")}}), QString());
        QCOMPARE(QString::fromUtf8(read("m.settings.json")).simplified(),
                 QStringLiteral(R"({ "resources": { "*": { "answer": "asked" } } })"));
        QCOMPARE(answers.data(answers.index(0), AnswerList::AnswererRole).toString(),
                 QStringLiteral("Ask me"));
    }

    void brokenSettingsAreToldAndNotRunWith() {
        open(task(kFunction), R"({"states": {"Charge": {"answer": "nobody"}}})");
        QSignalSpy notices(m_document.get(), &DocumentController::notice);
        m_session->run();
        QVERIFY(!m_session->active());
        QVERIFY(notices.takeFirst().first().toString().contains(QStringLiteral("m.settings.json")));
    }

private:
    QString path(const char* name) const { return m_folder->filePath(QLatin1String(name)); }
    void write(const char* name, const QByteArray& text) const {
        QFile file(path(name));
        QVERIFY(file.open(QIODevice::WriteOnly));
        file.write(text);
    }
    QByteArray read(const char* name) const {
        QFile file(path(name));
        return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
    }
    void open(const QByteArray& definition, const QByteArray& settings,
              const QByteArray& input = R"({"id": 7})") const {
        write("m.asl.json", definition);
        write("m.input.json", input);
        if (!settings.isEmpty())
            write("m.settings.json", settings);
        write("handlers.py", "class CardRefused(Exception):\n    pass\n"
                             "def charge(event, context):\n    print('noise')\n"
                             "    return {'charged': event['id'], 'name': context.function_name}\n"
                             "def refuse(event, context):\n    raise CardRefused('no money')\n"
                             "def large(event, context):\n    return 'x' * 300000\n");
        write("charge.mjs", "export const handler = async (event, context) => {\n  console.log('noise');\n"
                            "  return { charged: event.id, name: context.functionName };\n};\n");
        QByteArray recorded = R"({"events": [
            {"timestamp": 1, "type": "ExecutionStarted", "id": 1, "previousEventId": 0, "executionStartedEventDetails": {"input": "{}"}},
            {"timestamp": 1, "type": "TaskStateEntered", "id": 2, "previousEventId": 0, "stateEnteredEventDetails": {"name": "Charge", "input": "{}"}},
            {"timestamp": 1, "type": "LambdaFunctionScheduled", "id": 3, "previousEventId": 2, "lambdaFunctionScheduledEventDetails": {"resource": "f", "input": "{}"}},
            {"timestamp": 1, "type": "LambdaFunctionStarted", "id": 4, "previousEventId": 3},
            {"timestamp": 1, "type": "LambdaFunctionSucceeded", "id": 5, "previousEventId": 4, "lambdaFunctionSucceededEventDetails": {"output": "OUTPUT"}}]})";
        write("run.json", recorded.replace("OUTPUT", "{\\\"recorded\\\": true}"));
        QVERIFY(m_document->open(path("m.asl.json")));
    }
    /// The output without blanks, or the error.
    QString brief() const {
        QString said = m_session->outcome();
        return m_session->status() == DebugSession::Status::Succeeded
                   ? said.simplified().remove(QLatin1Char(' '))
                   : said.section(QLatin1Char('\n'), 0, 0);
    }
    QString call(int row, int role) const {
        CallList& calls = *m_session->calls();
        return calls.data(calls.index(row), role).toString();
    }

    std::unique_ptr<QTemporaryDir> m_folder;
    std::unique_ptr<DocumentController> m_document;
    std::unique_ptr<DebugSession> m_session;
};

QTEST_MAIN(TestDebugTasks)
#include "tst_debug_tasks.moc"
