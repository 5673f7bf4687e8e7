// SPDX-License-Identifier: Apache-2.0
#include <QTest>

#include "app/history/history_card.h"
#include "engine/value/json_writer.h"
#include "tests/support/history_desk.h"

using namespace steploom;
using namespace steploom::app;

/// The summary: facts, the error and its cause.
class TestHistoryCard : public tests::HistoryDesk {
    Q_OBJECT

private slots:
    void init() { begin(); }
    void cleanup() { end(); }

    void theCardTellsWhy() {
        openRun();
        HistoryCard card;
        card.setSession(m_session.get());
        QCOMPARE(card.error(), QStringLiteral("OrderRefused"));
        QCOMPARE(card.cause(), QStringLiteral("card declined"));
        QCOMPARE(card.failingState(), QStringLiteral("Refused"));
        QCOMPARE(card.slowest().first().toMap().value(QStringLiteral("state")).toString(),
                 QStringLiteral("Pause"));
        QStringList labels;
        for (const QVariant& fact : card.facts())
            labels << fact.toMap().value(QStringLiteral("label")).toString();
        QVERIFY(labels.contains(QStringLiteral("Retries")));
        QVERIFY(labels.contains(QStringLiteral("Errors caught")));
    }

    void aCauseIsUnfolded() {
        const std::string cause = engine::toJson(engine::Value(
            R"({"errorMessage": "expired", "errorType": "CardError", "stackTrace": ["one", "two", "three", "four", "five"]})"));
        const std::string failed = R"({"events": [
          {"timestamp": 1700000000, "type": "ExecutionStarted", "id": 1, "previousEventId": 0},
          {"timestamp": 1700000001, "type": "TaskStateEntered", "id": 2, "previousEventId": 0,
           "stateEnteredEventDetails": {"name": "Work"}},
          {"timestamp": 1700000002, "type": "LambdaFunctionFailed", "id": 3, "previousEventId": 2,
           "lambdaFunctionFailedEventDetails": {"error": "CardError", "cause": )" +
                                   cause + R"(}},
          {"timestamp": 1700000002, "type": "ExecutionFailed", "id": 4, "previousEventId": 3,
           "executionFailedEventDetails": {"error": "CardError", "cause": )" +
                                   cause + R"(}}]})";
        open({write(QStringLiteral("failed.json"), failed)});
        HistoryCard card;
        card.setSession(m_session.get());
        QCOMPARE(card.failingState(), QStringLiteral("Work"));
        QCOMPARE(card.levels().size(), 1);
        const QVariantMap level = card.levels().first().toMap();
        QCOMPARE(level.value(QStringLiteral("message")).toString(), QStringLiteral("expired"));
        QCOMPARE(level.value(QStringLiteral("trace")).toString(),
                 QStringLiteral("one\ntwo\nthree\nfour\nfive"));
        QVERIFY(card.longTrace());
        QVERIFY(card.causeJson().contains(QStringLiteral("\n  \"errorMessage\": \"expired\"")));
    }
};

QTEST_MAIN(TestHistoryCard)
#include "tst_history_card.moc"
