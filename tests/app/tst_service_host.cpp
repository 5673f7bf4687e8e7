// SPDX-License-Identifier: Apache-2.0
#include <QAbstractItemModelTester>
#include <QFile>
#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTest>

#include <atomic>

#include "app/service/service_link.h"
#include "engine/value/json_reader.h"
#include "engine/value/json_writer.h"

using namespace steploom;
using namespace steploom::app;

namespace {

constexpr int kPatience = 20'000; // ms
const char kMachine[] = "arn:aws:states:us-east-1:123456789012:stateMachine:";
const char kApproval[] =
    R"({"StartAt":"Ask","States":{"Ask":{"Type":"Task","Resource":"arn:aws:states:::sqs:sendMessage.waitForTaskToken",
    "Parameters":{"QueueUrl":"approvals","MessageBody":{"token.$":"$$.Task.Token","order.$":"$.order"}},
    "TimeoutSeconds":86400,"Next":"Done"},"Done":{"Type":"Pass","End":true}}})";

QVariantMap row(const char* key, int number) {
    return {{QStringLiteral("key"), QLatin1String(key)}, {QStringLiteral("number"), number}};
}

} // namespace

class TestServiceHost : public QObject {
    Q_OBJECT

private slots:
    void init() {
        m_folder = std::make_unique<QTemporaryDir>();
        m_host.setPort(0);
        m_host.setSettingsFile({});
        m_host.setDataFolder(m_folder->filePath(QStringLiteral("data")));
    }
    void cleanup() {
        m_host.stop();
        m_folder.reset();
    }

    void rowsKeepTheirPlaces() {
        RowList list;
        const QAbstractItemModelTester tester(&list);
        list.setRows({row("a", 1), row("b", 2), row("c", 3)});
        QSignalSpy changes(&list, &QAbstractItemModel::dataChanged);
        QSignalSpy resets(&list, &QAbstractItemModel::modelReset);
        list.setRows({row("d", 4), row("c", 3), row("a", 5)});
        QCOMPARE(list.count(), 3);
        QCOMPARE(list.rows()[0], row("d", 4));
        QCOMPARE(list.rows()[1], row("c", 3));
        QCOMPARE(list.rows()[2], row("a", 5));
        QCOMPARE(changes.count(), 1);
        QCOMPARE(resets.count(), 0);
        QCOMPARE(list.rowOf(QStringLiteral("c")), row("c", 3));
        QVERIFY(list.rowOf(QStringLiteral("b")).isEmpty());
        list.setRows({});
        QCOMPARE(list.count(), 0);
    }

    void aTokenIsApproved() {
        start();
        create("approval", kApproval);
        call("StartExecution", {{"stateMachineArn", std::string(kMachine) + "approval"},
                                {"name", "one"},
                                {"input", R"({"order": 7})"}});
        QTRY_COMPARE_WITH_TIMEOUT(m_host.tokens()->count(), 1, kPatience);
        const QVariantMap token = m_host.tokens()->rows()[0];
        QCOMPARE(token[QStringLiteral("state")].toString(), QStringLiteral("Ask"));
        QVERIFY(token[QStringLiteral("message")].toString().contains(QStringLiteral("\"order\": 7")));
        QVERIFY(!token[QStringLiteral("remaining")].toString().isEmpty());
        QCOMPARE(m_host.executions()->rows()[0][QStringLiteral("status")].toString(),
                 QStringLiteral("RUNNING"));
        // The message is in the queue too.
        QTRY_COMPARE_WITH_TIMEOUT(held(HeldThing::Kind::QueueMessage).size(), std::size_t{1}, kPatience);
        m_host.succeed(token[QStringLiteral("key")].toString(), QStringLiteral(R"({"approved": true})"));
        QTRY_COMPARE_WITH_TIMEOUT(m_host.executions()->rows()[0][QStringLiteral("status")].toString(),
                                  QStringLiteral("SUCCEEDED"), kPatience);
        QCOMPARE(m_host.tokens()->count(), 0);
        const QVariantMap machine = m_host.machines()->rows()[0];
        QCOMPARE(machine[QStringLiteral("succeeded")].toInt(), 1);
        QVERIFY(machine[QStringLiteral("cost")].toString().contains(QStringLiteral("Express cannot")));
    }

    void aTokenIsRejected() {
        start();
        create("approval", kApproval);
        call("StartExecution",
             {{"stateMachineArn", std::string(kMachine) + "approval"}, {"input", R"({"order":1})"}});
        QTRY_COMPARE_WITH_TIMEOUT(m_host.tokens()->count(), 1, kPatience);
        const QString token = m_host.tokens()->rows()[0][QStringLiteral("key")].toString();
        m_host.fail(token, QStringLiteral("Denied"), QStringLiteral("no"));
        QTRY_COMPARE_WITH_TIMEOUT(m_host.executions()->rows()[0][QStringLiteral("status")].toString(),
                                  QStringLiteral("FAILED"), kPatience);
        QVERIFY(m_host.executions()->rows()[0][QStringLiteral("detail")].toString().contains(
            QStringLiteral("Denied")));
        QSignalSpy refusals(&m_host, &ServiceHost::refused);
        m_host.succeed(token, QStringLiteral("{}"));
        QVERIFY(refusals.wait(kPatience));
        QVERIFY(refusals[0][0].toString().startsWith(QStringLiteral("TaskTimedOut")));
    }

    void whatIsHeldCanBeChanged() {
        start();
        m_host.save(0, QStringLiteral("orders"), {},
                    QStringLiteral(R"({"pk": {"S": "a"}, "n": {"N": "1"}})"));
        m_host.save(1, QStringLiteral("inbox"), {}, QStringLiteral("hello"));
        m_host.save(4, QStringLiteral("bucket"), QStringLiteral("a/b.txt"), QStringLiteral("bytes"));
        QTRY_COMPARE_WITH_TIMEOUT(m_host.held()->count(), 3, kPatience);
        QCOMPARE(held(HeldThing::Kind::Object)[0][QStringLiteral("text")].toString(),
                 QStringLiteral("bytes"));
        QSignalSpy refusals(&m_host, &ServiceHost::refused);
        m_host.save(0, QStringLiteral("orders"), {}, QStringLiteral("[]"));
        QVERIFY(refusals.wait(kPatience));
        for (const QVariantMap& one :
             {held(HeldThing::Kind::QueueMessage)[0], held(HeldThing::Kind::Object)[0]})
            m_host.remove(one[QStringLiteral("kind")].toInt(), one[QStringLiteral("container")].toString(),
                          one[QStringLiteral("id")].toString());
        QTRY_COMPARE_WITH_TIMEOUT(m_host.held()->count(), 1, kPatience);
    }

    void itSaysWhyItDoesNotStart() {
        QFile settings(m_folder->filePath(QStringLiteral("settings.json")));
        QVERIFY(settings.open(QIODevice::WriteOnly));
        settings.write(R"({"nonsense": 1})");
        settings.close();
        m_host.setSettingsFile(settings.fileName());
        m_host.start();
        QTRY_COMPARE_WITH_TIMEOUT(m_host.state(), ServiceHost::State::Off, kPatience);
        QVERIFY2(m_host.problem().contains(QStringLiteral("nonsense")), qPrintable(m_host.problem()));
    }

    void anExecutionStopsAtABreakpoint() {
        start();
        const QString path = m_folder->filePath(QStringLiteral("approval.asl.json"));
        QFile file(path);
        QVERIFY(file.open(QIODevice::WriteOnly));
        file.write(kApproval);
        file.close();
        DocumentController document;
        DebugSession session;
        session.setDocument(&document);
        ServiceLink link;
        link.setDocument(&document);
        link.setSession(&session);
        QVERIFY(document.open(path));
        create("approval", kApproval);
        // Without a breakpoint the service runs it by itself.
        const std::string arn = std::string(kMachine) + "approval";
        call("StartExecution", {{"stateMachineArn", arn}, {"name", "alone"}, {"input", R"({"order":1})"}});
        QTRY_COMPARE_WITH_TIMEOUT(m_host.tokens()->count(), 1, kPatience);
        QVERIFY(!session.active());

        session.toggleBreakpoint(QStringLiteral("/States/Done"));
        QSignalSpy adopted(&link, &ServiceLink::adopted);
        call("StartExecution", {{"stateMachineArn", arn}, {"name", "driven"}, {"input", R"({"order":2})"}});
        QTRY_COMPARE_WITH_TIMEOUT(adopted.count(), 1, kPatience);
        QTRY_COMPARE_WITH_TIMEOUT(session.status(), DebugSession::Status::WaitingForTask, kPatience);
        QTRY_COMPARE_WITH_TIMEOUT(m_host.tokens()->count(), 2, kPatience);
        QCOMPARE(described("driven", "status"), std::string("RUNNING"));
        for (const QVariantMap& token : m_host.tokens()->rows()) {
            if (token[QStringLiteral("from")].toString().endsWith(QStringLiteral("driven")))
                m_host.succeed(token[QStringLiteral("key")].toString(),
                               QStringLiteral(R"({"approved": true})"));
        }
        QTRY_COMPARE_WITH_TIMEOUT(session.status(), DebugSession::Status::Paused, kPatience);
        QCOMPARE(session.current(), QStringLiteral("/States/Done"));
        QCOMPARE(described("driven", "status"), std::string("RUNNING"));
        session.run();
        QTRY_COMPARE_WITH_TIMEOUT(session.status(), DebugSession::Status::Succeeded, kPatience);
        QTRY_COMPARE_WITH_TIMEOUT(QString::fromStdString(described("driven", "status")),
                                  QStringLiteral("SUCCEEDED"), kPatience);
        QCOMPARE(described("driven", "output"), std::string(R"({"approved":true})"));
        QVERIFY(link.execution().isEmpty());

        // And one that is stopped in the window is aborted for its client.
        call("StartExecution", {{"stateMachineArn", arn}, {"name", "stopped"}, {"input", R"({"order":3})"}});
        QTRY_COMPARE_WITH_TIMEOUT(adopted.count(), 2, kPatience);
        session.stop();
        QTRY_COMPARE_WITH_TIMEOUT(QString::fromStdString(described("stopped", "status")),
                                  QStringLiteral("ABORTED"), kPatience);
        QCOMPARE(session.status(), DebugSession::Status::Idle);

        // A breakpoint that is switched off stops nobody.
        const QModelIndex first = session.breakpointList()->index(0);
        const int id = session.breakpointList()->data(first, BreakpointList::IdRole).toInt();
        session.breakpointList()->setEnabled(id, false);
        call("StartExecution", {{"stateMachineArn", arn}, {"name", "free"}, {"input", R"({"order":4})"}});
        QTRY_COMPARE_WITH_TIMEOUT(m_host.executions()->count(), 4, kPatience);
        QCOMPARE(m_host.executions()->rowAt(0)[QStringLiteral("driven")].toBool(), false);
        QCOMPARE(adopted.count(), 2);
        session.breakpointList()->setEnabled(id, true);

        // Tools that deploy put the members in an order of their own.
        const engine::Value same = engine::readJson(kApproval).value;
        create("sorted", engine::toJson(engine::Value::object({{"States", same.get("States")},
                                                               {"StartAt", same.get("StartAt")}}))
                             .c_str());
        call("StartExecution", {{"stateMachineArn", std::string(kMachine) + "sorted"}, {"name", "sorted"}});
        QTRY_COMPARE_WITH_TIMEOUT(adopted.count(), 3, kPatience);
        // Without its service it is a run like others.
        m_host.stop();
        QVERIFY(link.execution().isEmpty());
        QVERIFY(session.active());
        session.toggleBreakpoint(QStringLiteral("/States/Done"));
    }

    void itIsSwitchedQuickly() {
        for (int i = 0; i < 20; ++i) {
            m_host.toggle();
            QVERIFY(m_host.state() != ServiceHost::State::On);
            if (i % 5 == 3)
                QCoreApplication::processEvents();
        }
        QCOMPARE(m_host.state(), ServiceHost::State::Off);
        start();
        QVERIFY(!m_host.url().isEmpty());
    }

    void aTokenExpires() {
        start();
        create("approval", kApproval);
        call("StartExecution", {{"stateMachineArn", std::string(kMachine) + "approval"},
                                {"name", "late"},
                                {"input", R"({"order": 7})"}});
        QTRY_COMPARE_WITH_TIMEOUT(m_host.tokens()->count(), 1, kPatience);
        const QString token = m_host.tokens()->rowAt(0)[QStringLiteral("key")].toString();
        m_host.expire(token);
        QTRY_COMPARE_WITH_TIMEOUT(QString::fromStdString(described("late", "status")),
                                  QStringLiteral("FAILED"), kPatience);
        QCOMPARE(described("late", "error"), std::string("States.Timeout"));
        QCOMPARE(call("SendTaskSuccess", {{"taskToken", token.toStdString()}, {"output", "{}"}}),
                 std::string("TaskTimedOut"));
    }

    void itSaysThatThePortIsTaken() {
        std::atomic<int> taken = 0;
        ServiceThread::Settings other;
        other.port = 0;
        other.listening = [&](std::uint16_t port) {
            taken = port;
        };
        other.failed = [](const ServiceThread::Failure&) {
        };
        const ServiceThread first(std::move(other));
        QTRY_VERIFY_WITH_TIMEOUT(taken != 0, kPatience);
        m_host.setPort(taken);
        m_host.start();
        QTRY_COMPARE_WITH_TIMEOUT(m_host.state(), ServiceHost::State::Off, kPatience);
        QVERIFY2(m_host.problem().contains(QString::number(taken)), qPrintable(m_host.problem()));
        QVERIFY2(m_host.problem().contains(QStringLiteral("Choose another")), qPrintable(m_host.problem()));
    }

private:
    void start() {
        m_host.start();
        QTRY_VERIFY2_WITH_TIMEOUT(m_host.on(), qPrintable(m_host.problem()), kPatience);
    }
    /// Calls an operation as a client would, and waits for the answer.
    std::string call(const std::string& operation,
                     const std::vector<std::pair<std::string, std::string>>& members) {
        auto answer = std::make_shared<std::string>();
        bool done = false;
        m_host.post([&, operation, members, answer](engine::Service& service, engine::LocalServices&) {
            engine::ObjectBuilder request;
            for (const auto& [name, value] : members)
                request.add(name, engine::Value(value));
            service.call(operation, request.build(), [&, answer](const engine::Reply& reply) {
                *answer = reply.isError() ? reply.error().code : engine::toJson(reply.body());
                QMetaObject::invokeMethod(
                    this, [&done] { done = true; }, Qt::QueuedConnection);
            });
        });
        [&] {
            QTRY_VERIFY_WITH_TIMEOUT(done, kPatience);
        }();
        return *answer;
    }
    void create(const char* name, const char* definition) {
        call("CreateStateMachine", {{"name", name},
                                    {"definition", definition},
                                    {"roleArn", "arn:aws:iam::123456789012:role/tester"}});
    }
    std::string described(const std::string& name, std::string_view field) {
        const std::string answer =
            call("DescribeExecution",
                 {{"executionArn", "arn:aws:states:us-east-1:123456789012:execution:approval:" + name}});
        return std::string(engine::readJson(answer).value.get(field).asString());
    }
    std::vector<QVariantMap> held(HeldThing::Kind kind) {
        std::vector<QVariantMap> found;
        for (const QVariantMap& one : m_host.held()->rows()) {
            if (one[QStringLiteral("kind")].toInt() == static_cast<int>(kind))
                found.push_back(one);
        }
        return found;
    }

    ServiceHost& m_host = ServiceHost::instance();
    std::unique_ptr<QTemporaryDir> m_folder;
};

QTEST_MAIN(TestServiceHost)
#include "tst_service_host.moc"
