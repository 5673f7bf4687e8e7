// SPDX-License-Identifier: Apache-2.0
#include <QTest>

#include "engine/task/services/event_pattern.h"
#include "engine/task/services/event_sample.h"
#include "engine/task/services/events.h"
#include "engine/value/json_reader.h"
#include "engine/value/json_writer.h"

using namespace steploom::engine;

class TestEventSample : public QObject {
    Q_OBJECT

private slots:
    void itFitsItsPattern_data() {
        QTest::addColumn<QByteArray>("pattern");
        for (const char* pattern :
             {R"({"source": ["shop", "other"]})", R"({"detail": {"state": ["paid"], "order": {"id": [7]}}})",
              R"({"source": [{"prefix": "shop."}], "region": ["eu-west-1"]})",
              R"({"detail": {"name": [{"suffix": ".png"}]}})",
              R"({"detail": {"name": [{"equals-ignore-case": "ANNA"}]}})",
              R"({"detail": {"name": [{"prefix": {"equals-ignore-case": "an"}}]}})",
              R"({"detail": {"path": [{"wildcard": "a*c"}]}})",
              R"({"detail": {"state": [{"anything-but": ["open"]}]}})",
              R"({"detail": {"total": [{"numeric": [">", 5]}]}})",
              R"({"detail": {"total": [{"numeric": ["<", 5]}]}})",
              R"({"detail": {"total": [{"numeric": [">", 0, "<", 1]}]}})",
              R"({"detail": {"total": [{"numeric": ["=", 3]}]}})",
              R"({"detail": {"from": [{"cidr": "10.0.0.0/24"}]}})",
              R"({"detail": {"a": [{"exists": true}], "b": [{"exists": false}]}})",
              R"({"time": [{"exists": false}]})", R"({"resources": ["arn:aws:s3:::books"]})",
              R"({"$or": [{"source": ["x"]}, {"detail": {"y": ["z"]}}]})",
              R"({"detail": {"flag": [true], "nothing": [null]}})"})
            QTest::newRow(pattern) << QByteArray(pattern);
    }

    void itFitsItsPattern() {
        QFETCH(QByteArray, pattern);
        const Value read = readJson(pattern.toStdString()).value;
        QVERIFY(!eventPatternProblem(read));
        const Value event = sampleEvent(read, Value::emptyObject());
        QVERIFY2(matchesEvent(read, event), toJson(event).c_str());
    }

    void itHasWhatIsLookedFor() {
        const Value pattern = readJson(R"({"detail": {"id": ["7"]}})").value;
        const Value paths =
            readJson(R"({"id": "$.detail.id", "who": "$.detail.buyer.name", "odd": "$.detail.items[0]"})")
                .value;
        const Value event = sampleEvent(pattern, paths);
        QCOMPARE(toJson(event.get("detail").get("id")), std::string("\"7\""));
        QVERIFY(event.get("detail").get("buyer").get("name").isString());
        EventTarget target;
        target.inputPaths = paths;
        target.inputTemplate = R"({"id": <id>, "who": <who>})";
        QCOMPARE(toJson(targetInput(target, event)), std::string(R"({"id":"7","who":"some who"})"));
    }
};

QTEST_GUILESS_MAIN(TestEventSample)
#include "tst_event_sample.moc"
