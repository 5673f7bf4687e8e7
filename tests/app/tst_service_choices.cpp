// SPDX-License-Identifier: Apache-2.0
#include <QFile>
#include <QTemporaryDir>
#include <QTest>

#include "app/service/service_link.h"
#include "engine/value/json_reader.h"
#include "engine/value/json_writer.h"

using namespace steploom;
using namespace steploom::app;

namespace {

constexpr int kPatience = 20'000; // ms
const char kOrders[] =
    R"({"StartAt":"Charge","States":{"Charge":{"Type":"Task","Resource":"arn:aws:lambda:us-east-1:123456789012:function:charge",
    "ResultPath":"$.charged","Next":"Tell"},"Tell":{"Type":"Task","Resource":"arn:aws:states:::sqs:sendMessage",
    "Parameters":{"QueueUrl":"told","MessageBody.$":"$.charged"},"ResultPath":null,"End":true}}})";
const char kMocks[] =
    R"({"StateMachines":{"orders":{"TestCases":{"Good":{"Charge":"Paid"},"Bad":{"Charge":"Refused"}}}},
    "MockedResponses":{"Paid":{"0":{"Return":{"paid":1}}},"Refused":{"0":{"Throw":{"Error":"Refused","Cause":"no"}}}}})";

} // namespace

/// What is chosen in Debug answers the tasks of the service in the same window.
class TestServiceChoices : public QObject {
    Q_OBJECT

private slots:
    void init() {
        m_folder = std::make_unique<QTemporaryDir>();
        write("orders.asl.json", kOrders);
        m_host.setPort(0);
        m_host.setSettingsFile({});
        m_host.setChoicesUsed(true);
        m_host.setDataFolder(m_folder->filePath(QStringLiteral("data")));
        m_session = std::make_unique<DebugSession>();
        m_document = std::make_unique<DocumentController>();
        m_session->setDocument(m_document.get());
        m_link = std::make_unique<ServiceLink>();
        m_link->setDocument(m_document.get());
        m_link->setSession(m_session.get());
        QVERIFY(m_document->open(m_folder->filePath(QStringLiteral("orders.asl.json"))));
        m_host.start();
        QTRY_VERIFY2_WITH_TIMEOUT(m_host.on(), qPrintable(m_host.problem()), kPatience);
    }
    void cleanup() {
        m_host.stop();
        m_link.reset();
        m_session.reset();
        m_document.reset();
        m_folder.reset();
    }

    void choicesHoldForTheNextTask() {
        QTRY_COMPARE_WITH_TIMEOUT(who("Charge"), QStringLiteral("Nobody: the task fails"), kPatience);
        QCOMPARE(who("Tell"), QStringLiteral("Local service: sqs"));
        startOne();
        QTRY_COMPARE_WITH_TIMEOUT(newest("status"), QStringLiteral("FAILED"), kPatience);

        choose("Charge", {{QStringLiteral("way"), QStringLiteral("asked")}});
        QTRY_COMPARE_WITH_TIMEOUT(who("Charge"), QStringLiteral("You, under Open tokens"), kPatience);
        startOne();
        QTRY_COMPARE_WITH_TIMEOUT(m_host.tokens()->count(), 1, kPatience);
        QCOMPARE(m_host.tokens()->rowAt(0)[QStringLiteral("state")].toString(), QStringLiteral("Charge"));
        m_host.succeed(m_host.tokens()->rowAt(0)[QStringLiteral("key")].toString(), QStringLiteral("{}"));
        QTRY_COMPARE_WITH_TIMEOUT(newest("status"), QStringLiteral("SUCCEEDED"), kPatience);

        choose("Charge", {{QStringLiteral("way"), QStringLiteral("command")},
                          {QStringLiteral("value"), QStringLiteral("/bin/echo {\"\"\"by\"\"\":5}")}});
        QTRY_VERIFY_WITH_TIMEOUT(who("Charge").startsWith(QStringLiteral("Handler: /bin/echo")), kPatience);
        startOne();
        QTRY_COMPARE_WITH_TIMEOUT(newest("status"), QStringLiteral("SUCCEEDED"), kPatience);
        QTRY_VERIFY_WITH_TIMEOUT(told(QStringLiteral("\"by\": 5")) || told(QStringLiteral("\"by\":5")),
                                 kPatience);

        // Only the settings file of the service, which there is none.
        m_host.setChoicesUsed(false);
        QTRY_COMPARE_WITH_TIMEOUT(who("Charge"), QStringLiteral("Nobody: the task fails"), kPatience);
        startOne();
        QTRY_COMPARE_WITH_TIMEOUT(newest("status"), QStringLiteral("FAILED"), kPatience);
    }

    void theChosenTestCaseAnswers() {
        write("mocks.json", kMocks);
        QVERIFY(m_session->mocks()->load(m_folder->filePath(QStringLiteral("mocks.json"))));
        QTRY_COMPARE_WITH_TIMEOUT(who("Charge"), QStringLiteral("Mock test case"), kPatience);
        startOne();
        QTRY_COMPARE_WITH_TIMEOUT(newest("status"), QStringLiteral("SUCCEEDED"), kPatience);
        m_session->mocks()->choose(QStringLiteral("Bad"));
        // Who answers is the same; the change is there before what is asked for after it.
        QCoreApplication::processEvents();
        startOne();
        QTRY_COMPARE_WITH_TIMEOUT(newest("status"), QStringLiteral("FAILED"), kPatience);
        QVERIFY(newest("detail").contains(QStringLiteral("Refused")));
    }

    /// One that the debugger runs asks for its tasks in the same way, and what is answered there is not open
    /// here.
    void theDebuggersExecutionsToo() {
        choose("Charge", {{QStringLiteral("way"), QStringLiteral("asked")}});
        m_session->toggleBreakpoint(QStringLiteral("/States/Tell"));
        QTRY_COMPARE_WITH_TIMEOUT(who("Charge"), QStringLiteral("You, under Open tokens"), kPatience);
        startOne();
        QTRY_COMPARE_WITH_TIMEOUT(m_host.tokens()->count(), 1, kPatience);
        QTRY_COMPARE_WITH_TIMEOUT(m_session->status(), DebugSession::Status::WaitingForTask, kPatience);
        QVERIFY(m_session->succeedTask(QStringLiteral("{\"paid\":true}")));
        QTRY_COMPARE_WITH_TIMEOUT(m_host.tokens()->count(), 0, kPatience);
        m_session->run();
        QTRY_COMPARE_WITH_TIMEOUT(newest("status"), QStringLiteral("SUCCEEDED"), kPatience);
        m_session->toggleBreakpoint(QStringLiteral("/States/Tell"));
    }

private:
    void write(const char* name, const char* bytes) {
        QFile file(m_folder->filePath(QLatin1String(name)));
        QVERIFY(file.open(QIODevice::WriteOnly));
        file.write(bytes);
    }
    QString who(const char* state) {
        m_host.look();
        for (const QVariantMap& row : m_host.answerers()->rows()) {
            if (row[QStringLiteral("state")].toString() == QLatin1String(state))
                return row[QStringLiteral("who")].toString();
        }
        return {};
    }
    void choose(const char* state, const QVariantMap& entry) {
        AnswerList& answers = *m_session->answers();
        const auto row = static_cast<int>(answers.names().indexOf(QLatin1String(state)));
        QVERIFY(row >= 0);
        QCOMPARE(answers.put(row, entry), QString());
    }
    void startOne() {
        const int before = m_host.executions()->count();
        m_link->start();
        QTRY_COMPARE_WITH_TIMEOUT(m_host.executions()->count(), before + 1, kPatience);
    }
    QString newest(const char* field) {
        return m_host.executions()->rowAt(0)[QLatin1String(field)].toString();
    }
    bool told(const QString& what) {
        for (const QVariantMap& row : m_host.held()->rows()) {
            if (row[QStringLiteral("text")].toString().contains(what))
                return true;
        }
        return false;
    }

    ServiceHost& m_host = ServiceHost::instance();
    std::unique_ptr<QTemporaryDir> m_folder;
    std::unique_ptr<DebugSession> m_session;
    std::unique_ptr<DocumentController> m_document;
    std::unique_ptr<ServiceLink> m_link;
};

QTEST_MAIN(TestServiceChoices)
#include "tst_service_choices.moc"
