// SPDX-License-Identifier: Apache-2.0
#include "engine/support/whole_number.h"
#include "engine/task/process.h"
#include "engine/task/services/dynamodb/attribute.h"
#include "engine/task/services/event_pattern.h"
#include "engine/task/services/local_services.h"
#include "engine/value/json_reader.h"
#include "engine/value/json_writer.h"

#include <QTest>

#include <cmath>

using namespace steploom::engine;

namespace {

Value json(const QString& text) {
    return readJson(text.toStdString()).value;
}

QString textOf(const ServiceAnswer& answer) {
    const auto* fault = std::get_if<ServiceFault>(&answer);
    return QString::fromStdString(fault != nullptr ? fault->code : toJson(std::get<Value>(answer)));
}

} // namespace

class LocalServicesTest : public QObject {
    Q_OBJECT

private slots:
    void init() {
        m_now = 1'000'000;
        m_delivered.clear();
        m_services = std::make_unique<LocalServices>(
            ServiceStore(),
            Queues::Surroundings{[this] { return m_now; },
                                 [this] {
                                     return std::to_string(++m_id);
                                 }},
            makeMemoryStore(), [this](const std::string& arn, const std::string& input) {
                m_delivered << QString::fromStdString(arn.substr(arn.rfind(':') + 1) + ' ' + input);
            });
        m_services->call(
            "dynamodb", "putItem",
            json(
                R"({"TableName":"tab","Item":{"id":{"S":"a"},"n":{"N":"2.50"},"l":{"L":[{"N":"1"},{"N":"2"}]},
                                  "m":{"M":{"x":{"S":"hello"}}},"s":{"SS":["p","q"]}}})"));
        m_services->call("dynamodb", "getItem", json(R"({"TableName":"tab","Key":{"id":{"S":"a"}}})"));
    }

    void conditions_data() {
        QTest::addColumn<QString>("condition");
        QTest::addColumn<bool>("holds");
        const auto row = [](const char* text, bool holds) {
            QTest::newRow(text) << QString(text) << holds;
        };
        row("n = :25", true);
        row("n <> :25", false);
        row("n < :three", true);
        row("n >= :three", false);
        row("n BETWEEN :two AND :three", true);
        row("n IN (:two, :25)", true);
        row("n < :text", false);
        row("attribute_exists(m.x)", true);
        row("attribute_exists(m.y)", false);
        row("attribute_not_exists(missing)", true);
        row("attribute_type(s, :ss)", true);
        row("begins_with(m.x, :he)", true);
        row("contains(s, :p) AND contains(m.x, :he)", true);
        row("size(l) = :two", true);
        row("size(m.x) > :three", true);
        row("l[1] = :two", true);
        row("l[7] = :two", false);
        row("NOT n = :25 OR n = :25", true);
        row("NOT (n = :25 OR n = :25)", false);
        row("n = :three OR n = :25 AND n = :25", true);
        row("#n = :25", true);
        row("missing = :25", false);
        row("missing <> :25", true);
    }
    void conditions() {
        QFETCH(QString, condition);
        QFETCH(bool, holds);
        const QString names = condition.contains('#') ? R"(,"ExpressionAttributeNames":{"#n":"n"})" : "";
        const Value request =
            json(R"({"TableName":"tab","Key":{"id":{"S":"a"}},"ConditionExpression":")" + condition +
                 R"(","ExpressionAttributeValues":{":25":{"N":"25e-1"},":two":{"N":"2"},":three":{"N":"3"},
                                   ":text":{"S":"x"},":ss":{"S":"SS"},":he":{"S":"he"},":p":{"S":"p"}})" +
                 names + '}');
        QCOMPARE(textOf(m_services->call("dynamodb", "deleteItem", request)),
                 QString(holds ? "{}" : "ConditionalCheckFailedException"));
    }

    void updates_data() {
        QTest::addColumn<QString>("update");
        QTest::addColumn<QString>("after");
        const auto row = [](const char* update, const char* after) {
            QTest::newRow(update) << QString(update) << QString(after);
        };
        row("SET n = n + :h", R"({"n":{"N":"3"}})");
        row("SET n = n-:h", R"({"n":{"N":"2"}})");
        row("ADD n :h", R"({"n":{"N":"3"}})");
        row("ADD c :h", R"({"c":{"N":"0.5"}})");
        row("ADD s :set", R"({"s":{"SS":["p","q","r"]}})");
        row("DELETE s :set", R"({"s":{"SS":["q"]}})");
        row("SET c = if_not_exists(c, :h)", R"({"c":{"N":"0.5"}})");
        row("SET c = if_not_exists(n, :h)", R"({"c":{"N":"2.5"}})");
        row("SET l = list_append(l, :list)", R"({"l":{"L":[{"N":"1"},{"N":"2"},{"S":"z"}]}})");
        row("SET l[0] = :h, l[9] = :h", R"({"l":{"L":[{"N":"0.5"},{"N":"2"},{"N":"0.5"}]}})");
        row("REMOVE l[0]", R"({"l":{"L":[{"N":"2"}]}})");
        row("SET m.y = n REMOVE m.x", R"({"m":{"M":{"y":{"N":"2.5"}}}})");
        row("SET n = c", "ValidationException");
        row("SET q.y = :h", "ValidationException");
        row("SET id = :h", "ValidationException");
        row("SET n = :h, SET c = :h", "ValidationException");
        row("SET n = :none", "ValidationException");
        row("SET n = n + m", "ValidationException");
        row("FOO n", "ValidationException");
        row("", "ValidationException");
    }
    void updates() {
        QFETCH(QString, update);
        QFETCH(QString, after);
        const ServiceAnswer answer = m_services->call(
            "dynamodb", "updateItem",
            json(
                R"({"TableName":"tab","Key":{"id":{"S":"a"}},"ReturnValues":"UPDATED_NEW","UpdateExpression":")" +
                update +
                R"(","ExpressionAttributeValues":{":h":{"N":"0.5"},":set":{"SS":["p","r"]},":list":{"L":[{"S":"z"}]}}})"));
        if (!after.startsWith('{')) {
            QCOMPARE(textOf(answer), after);
            return;
        }
        QVERIFY2(std::holds_alternative<Value>(answer), qPrintable(textOf(answer)));
        const Value& attributes = std::get<Value>(answer).get("Attributes");
        QVERIFY2(attributes == json(after), toJson(attributes).c_str());
    }

    void numbersHaveTheirOrderInKeys() {
        const char* numbers[] = {"-100", "-20.5", "-20.25", "-1", "-0.001", "0",
                                 "0.5",  "1",     "9",      "10", "1e3"};
        for (const char* n : numbers)
            m_services->call(
                "dynamodb", "putItem",
                json(QString(R"({"TableName":"numbers","Item":{"p":{"S":"x"},"n":{"N":"%1"}}})").arg(n)));
        const ServiceAnswer answer = m_services->call(
            "dynamodb", "query", json(R"({"TableName":"numbers","KeyConditionExpression":"p = :p AND n > :n",
                     "ExpressionAttributeValues":{":p":{"S":"x"},":n":{"N":"-50"}}})"));
        const Value& items = std::get<Value>(answer).get("Items");
        QStringList order;
        for (std::size_t i = 0; i < items.size(); ++i)
            order << QString::fromStdString(std::string(items.at(i).get("n").get("N").asString()));
        QCOMPARE(order.join(' '), QString("-20.5 -20.25 -1 -0.001 0 0.5 1 9 10 1000"));
    }

    void pagesOfAScan() {
        for (int i = 0; i < 5; ++i)
            m_services->call("dynamodb", "putItem",
                             json(QString(R"({"TableName":"tab","Item":{"id":{"S":"k%1"}}})").arg(i)));
        QStringList seen;
        QString start;
        do {
            const ServiceAnswer answer =
                m_services->call("dynamodb", "scan", json(R"({"TableName":"tab","Limit":2)" + start + '}'));
            const Value& page = std::get<Value>(answer);
            for (std::size_t i = 0; i < page.get("Items").size(); ++i)
                seen << QString::fromStdString(toJson(page.get("Items").at(i).get("id")));
            start = page.find("LastEvaluatedKey") == nullptr
                        ? QString()
                        : ",\"ExclusiveStartKey\":" +
                              QString::fromStdString(toJson(page.get("LastEvaluatedKey")));
        } while (!start.isEmpty());
        QCOMPARE(seen.size(), 6);
        QCOMPARE(seen.removeDuplicates(), 0);
    }

    void arithmetic_data() {
        QTest::addColumn<QString>("a");
        QTest::addColumn<QString>("b");
        QTest::addColumn<QString>("sum");
        QTest::addColumn<QString>("difference");
        QTest::newRow("whole") << "1"
                               << "2"
                               << "3"
                               << "-1";
        QTest::newRow("tenths") << "0.1"
                                << "0.2"
                                << "0.3"
                                << "-0.1";
        QTest::newRow("carry") << "999.99"
                               << "0.01"
                               << "1000"
                               << "999.98";
        QTest::newRow("signs") << "-5"
                               << "5"
                               << "0"
                               << "-10";
        QTest::newRow("exponent") << "1e3"
                                  << "1E-2"
                                  << "1000.01"
                                  << "999.99";
        QTest::newRow("38 digits") << "12345678901234567890123456789012345678"
                                   << "1"
                                   << "12345678901234567890123456789012345679"
                                   << "12345678901234567890123456789012345677";
    }
    void arithmetic() {
        QFETCH(QString, a);
        QFETCH(QString, b);
        QFETCH(QString, sum);
        QFETCH(QString, difference);
        QCOMPARE(QString::fromStdString(*dynamodb::addNumbers(a.toStdString(), b.toStdString(), false)), sum);
        QCOMPARE(QString::fromStdString(*dynamodb::addNumbers(a.toStdString(), b.toStdString(), true)),
                 difference);
    }

    void aMessageIsHiddenWhileSomebodyHasIt() {
        m_services->call("sqs", "sendMessage", json(R"({"QueueUrl":"x/1/q","MessageBody":{"a":1}})"));
        const Value receive = json(R"({"QueueUrl":"q","VisibilityTimeout":5})");
        const ServiceAnswer first = m_services->call("sqs", "receiveMessage", receive);
        QCOMPARE(std::get<Value>(first).get("Messages").at(0).get("Body"), Value(R"({"a":1})"));
        QCOMPARE(textOf(m_services->call("sqs", "receiveMessage", receive)), QString("{}"));
        m_now += 6'000;
        QVERIFY(textOf(m_services->call("sqs", "receiveMessage", receive)) != QString("{}"));
        QCOMPARE(textOf(m_services->call("sqs", "sendMessage",
                                         json(R"({"QueueUrl":"q.fifo","MessageBody":"x"})"))),
                 QString("MissingParameter"));
    }

    void numbersOfARequestMayBeAny() {
        for (int i = 0; i < 12; ++i)
            m_services->call("sqs", "sendMessage", json(R"({"QueueUrl":"many","MessageBody":"x"})"));
        const ServiceAnswer most = m_services->call(
            "sqs", "receiveMessage",
            json(
                R"({"QueueUrl":"many","MaxNumberOfMessages":1e42,"VisibilityTimeout":"9223372036854775807"})"));
        QCOMPARE(std::get<Value>(most).get("Messages").size(), std::size_t(10));
        const ServiceAnswer least = m_services->call(
            "sqs", "receiveMessage",
            json(R"({"QueueUrl":"many","MaxNumberOfMessages":-1e300,"VisibilityTimeout":1e300})"));
        QCOMPARE(std::get<Value>(least).get("Messages").size(), std::size_t(1));
        QCOMPARE(wholeNumber(std::nan(""), -5, 5), std::int64_t(-5));
        QCOMPARE(wholeNumber(4.9, -5, 5), std::int64_t(4));
    }

    void patterns_data() {
        QTest::addColumn<QString>("pattern");
        QTest::addColumn<bool>("matches");
        const auto row = [](const char* text, bool matches) {
            QTest::newRow(text) << QString(text) << matches;
        };
        row(R"({"source":["shop"]})", true);
        row(R"({"source":["other","shop"]})", true);
        row(R"({"source":["other"]})", false);
        row(R"({"detail":{"total":[{"numeric":[">",10,"<=",50]}]}})", true);
        row(R"({"detail":{"total":[{"numeric":["<",10]}]}})", false);
        row(R"({"detail":{"name":[{"prefix":"Big"}]}})", true);
        row(R"({"detail":{"name":[{"prefix":{"equals-ignore-case":"bIG"}}]}})", true);
        row(R"({"detail":{"name":[{"suffix":"order"}]}})", true);
        row(R"({"detail":{"name":[{"equals-ignore-case":"big ORDER"}]}})", true);
        row(R"({"detail":{"name":[{"wildcard":"B*o*r"}]}})", true);
        row(R"({"detail":{"name":[{"wildcard":"B*x"}]}})", false);
        row(R"({"detail":{"name":[{"anything-but":["x","y"]}]}})", true);
        row(R"({"detail":{"name":[{"anything-but":{"prefix":"Big"}}]}})", false);
        row(R"({"detail":{"ip":[{"cidr":"10.0.0.0/24"}]}})", true);
        row(R"({"detail":{"ip":[{"cidr":"10.1.0.0/16"}]}})", false);
        row(R"({"detail":{"none":[{"exists":false}],"ip":[{"exists":true}]}})", true);
        row(R"({"detail":{"tags":["b"]}})", true);
        row(R"({"detail":{"tags":["c"]}})", false);
        row(R"({"$or":[{"source":["x"]},{"detail":{"total":[50]}}]})", true);
        row(R"({"source":["shop"],"detail":{"total":[null]}})", false);
        row(R"({"detail":{"name":[{"anything-but":{"suffix":["order","box"]}}]}})", false);
        row(R"({"detail":{"total":[{"anything-but":[1,50]}]}})", false);
    }
    void patterns() {
        QFETCH(QString, pattern);
        QFETCH(bool, matches);
        const Value event = json(R"({"source":"shop","detail":{"total":50,"name":"Big order","ip":"10.0.0.7",
                                     "tags":["a","b"]}})");
        QVERIFY(!eventPatternProblem(json(pattern)));
        QCOMPARE(matchesEvent(json(pattern), event), matches);
    }

    void refusedPatterns_data() {
        QTest::addColumn<QString>("pattern");
        QTest::addColumn<QString>("reason");
        const auto row = [](const char* text, const char* reason) {
            QTest::newRow(text) << QString(text) << QString(reason);
        };
        row(R"([])", "not an object");
        row(R"({})", "Empty patterns");
        row(R"({"source":[]})", "Empty arrays");
        row(R"({"source":"shop"})", "\"source\" must be an object or an array");
        row(R"({"a":{"b":[["x"]]}})", "Match value must be");
        row(R"({"a":[{"starts":"x"}]})", "Unrecognized match type starts");
        row(R"({"a":[{"prefix":"x","suffix":"y"}]})", "Only one key");
        row(R"({"a":[{"prefix":5}]})", "prefix match pattern must be a string");
        row(R"({"a":[{"wildcard":{"equals-ignore-case":"x"}}]})", "wildcard match pattern");
        row(R"({"a":[{"wildcard":"x**"}]})", "Consecutive wildcard characters at pos 1");
        row(R"({"a":[{"numeric":"<5"}]})", "must be an array");
        row(R"({"a":[{"numeric":["<"]}]})", "operator and a number");
        row(R"({"a":[{"numeric":["!",5]}]})", "Unrecognized numeric range operator: !");
        row(R"({"a":[{"numeric":["<","5"]}]})", "Value of < must be numeric");
        row(R"({"a":[{"exists":"yes"}]})", "either true or false");
        row(R"({"a":[{"cidr":"10.0.0.0"}]})", "CIDR");
        row(R"({"a":[{"cidr":"10.0.0.0/33"}]})", "CIDR");
        row(R"({"a":[{"anything-but":{"numeric":["<",5]}}]})", "Unsupported anything-but");
        row(R"({"a":[{"anything-but":[]}]})", "Value of anything-but");
        row(R"({"$or":[{"source":["x"]},{"source":[{"numeric":"*"}]}]})", "must be an array");
        row(R"({"$or":[{"source":["x"]},"y"]})", "not an object");
    }
    void refusedPatterns() {
        QFETCH(QString, pattern);
        QFETCH(QString, reason);
        const Value wrong = json(pattern);
        const auto problem = eventPatternProblem(wrong);
        QVERIFY(problem);
        QVERIFY2(QString::fromStdString(*problem).contains(reason), problem->c_str());
        // Compared all the same, as a rule that was kept by an earlier version may be.
        matchesEvent(wrong, json(R"({"source":"shop","a":5,"$or":"x"})"));
        matchesEvent(wrong, json(R"({"source":"shop","a":"x","$or":["x"]})"));
    }

    void transformations_data() {
        QTest::addColumn<QString>("form");
        QTest::addColumn<QString>("result");
        const auto row = [](const char* form, const char* result) {
            QTest::newRow(form) << QString(form) << QString(result);
        };
        row(R"({"id": <id>, "n": <n>})", R"({"id":"o\t1","n":5})");
        row(R"({"text": "order <id> of <n>"})", R"({"text":"order o\t1 of 5"})");
        row(R"("<n> pieces")", R"("5 pieces")");
        row(R"({"all": <detail>})", R"({"all":{"id":"o\t1","n":5}})");
        row(R"({"none": <none>})", R"({"none":null})");
        row(R"(<unknown> stays)", R"("<unknown> stays")");
    }
    void transformations() {
        QFETCH(QString, form);
        QFETCH(QString, result);
        const Value event = json(R"({"detail":{"id":"o\t1","n":5}})");
        const Value paths = json(R"({"id":"$.detail.id","n":"$.detail.n","detail":"$.detail","none":"$.x"})");
        QCOMPARE(QString::fromStdString(toJson(transformEvent(paths, form.toStdString(), event))), result);
    }

    void eventsGoToTheirTargets() {
        EventRule rule;
        rule.pattern = json(R"({"source":["shop"]})");
        rule.targets.push_back({"arn:aws:states:us-east-1:1:stateMachine:m", {}, "$.detail", {}, {}});
        rule.targets.push_back({"arn:aws:sqs:us-east-1:1:q", Value("fixed"), {}, {}, {}});
        m_services->events().addRule(rule);
        m_services->call("events", "putEvents",
                         json(R"({"Entries":[{"Source":"shop","DetailType":"t","Detail":{"a":1}},
                                             {"Source":"bank","DetailType":"t","Detail":"{}"}]})"));
        QCOMPARE(m_delivered, QStringList{R"(m {"a":1})"});
        QCOMPARE(m_services->queues().queues().at("q").front().body, std::string("\"fixed\""));
        const ServiceAnswer bad = m_services->call(
            "events", "putEvents", json(R"({"Entries":[{"Source":"s","DetailType":"t","Detail":"5"}]})"));
        QCOMPARE(std::get<Value>(bad).get("FailedEntryCount"), Value(1));
    }

    void objects() {
        m_services->call("s3", "putObject", json(R"({"Bucket":"b","Key":"d/k","Body":{"x":1}})"));
        const ServiceAnswer read = m_services->call("s3", "getObject", json(R"({"Bucket":"b","Key":"d/k"})"));
        QCOMPARE(std::get<Value>(read).get("Body"), Value(R"({"x":1})"));
        QCOMPARE(textOf(m_services->call("s3", "getObject", json(R"({"Bucket":"b","Key":"no"})"))),
                 QString("NoSuchKey"));
        QCOMPARE(textOf(m_services->call("s3", "listObjectsV2", json(R"({"Bucket":"none"})"))),
                 QString("NoSuchBucket"));
    }

    void processes() {
        const std::atomic<bool> no{false};
        ProcessRequest request;
        request.command = {"cat"};
        request.input = std::string(300'000, 'x');
        QCOMPARE(runProcess(request, no).output.size(), request.input.size());
        request.command = {"sh", "-c", "echo out; echo err >&2; exit 3"};
        const ProcessResult failed = runProcess(request, no);
        QCOMPARE(failed.status, 3);
        QCOMPARE(failed.output, std::string("out\n"));
        QCOMPARE(failed.errors, std::string("err\n"));
        request.command = {"sleep", "60"};
        request.timeout = std::chrono::milliseconds(100);
        QCOMPARE(runProcess(request, no).end, ProcessResult::End::TimedOut);
        request.timeout = std::chrono::minutes(1);
        const std::atomic<bool> yes{true};
        QCOMPARE(runProcess(request, yes).end, ProcessResult::End::Cancelled);
        request.command = {"/no/such/program"};
        QCOMPARE(runProcess(request, no).end, ProcessResult::End::NotStarted);
        request.command = {"yes"};
        request.outputBytes = 100'000;
        QCOMPARE(runProcess(request, no).end, ProcessResult::End::TooLarge);
    }

private:
    std::int64_t m_now = 0;
    int m_id = 0;
    QStringList m_delivered;
    std::unique_ptr<LocalServices> m_services;
};

QTEST_GUILESS_MAIN(LocalServicesTest)
#include "tst_local_services.moc"
