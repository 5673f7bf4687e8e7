// SPDX-License-Identifier: Apache-2.0
#include <QTest>

#include "app/history/payload_points.h"
#include "app/history/run_limits.h"
#include "app/history/run_variables.h"
#include "tests/support/history_desk.h"

using namespace steploom;
using namespace steploom::app;

/// The pages of data, variables and limits.
class TestHistoryValues : public tests::HistoryDesk {
    Q_OBJECT

private slots:
    void init() { begin(); }
    void cleanup() { end(); }

    void twoPointsAreCompared() {
        openRun();
        PayloadPoints points;
        points.setSession(m_session.get());
        QVERIFY(!points.payload().isValid());
        const auto visit = [&](const char* name) {
            m_session->look(m_document->pointerOfName(QString::fromLatin1(name)));
            return m_session->visit()->index();
        };
        points.setVisit(0, visit("Fetch"), QStringLiteral("input"));
        points.setVisit(1, visit("Fetch"), QStringLiteral("output"));
        QCOMPARE(points.first(), QStringLiteral("input of Fetch"));
        QVERIFY(points.payload().isValid());
        QCOMPARE(points.differences(), 1);
        QCOMPARE(points.changes().first().toMap().value(QStringLiteral("pointer")).toString(),
                 QStringLiteral("/fetched"));
        QCOMPARE(points.changes().first().toMap().value(QStringLiteral("kind")).toString(),
                 QStringLiteral("added"));
        points.swap();
        QCOMPARE(points.changes().first().toMap().value(QStringLiteral("kind")).toString(),
                 QStringLiteral("removed"));
        m_session->close();
        QCOMPARE(points.first(), QString());
    }

    void variablesGoOverTime() {
        openRun();
        RunVariables variables;
        variables.setSession(m_session.get());
        variables.setActive(true);
        QTRY_VERIFY(variables.ready());
        QCOMPARE(variables.variables().size(), 1);
        const auto value = [&] {
            return variables.variables().first().toMap().value(QStringLiteral("value")).toString();
        };
        QCOMPARE(value(), QStringLiteral("\"o-7\""));
        QCOMPARE(variables.steps().size(), 1);
        m_session->setPosition(2);
        QCOMPARE(value(), QStringLiteral("not set yet"));
        QVERIFY(variables.payload(0).isValid());
        QVERIFY(!variables.payload(1).isValid());
    }

    void limitsAndCostAreTold() {
        openRun();
        RunLimits limits;
        limits.setSession(m_session.get());
        QVERIFY(!limits.ready()); // nobody looks
        limits.setActive(true);
        QTRY_VERIFY(limits.ready());
        QVERIFY(limits.eventShare() > 0 && limits.eventShare() < 0.01);
        QVERIFY(!limits.payloads().isEmpty());
        QVERIFY(limits.chain().contains(QStringLiteral("from Fetch to Refused")));
        QCOMPARE(limits.costs().size(), 5);
        QVERIFY(limits.costs()
                    .first()
                    .toMap()
                    .value(QStringLiteral("value"))
                    .toString()
                    .startsWith(QLatin1Char('$')));
        m_session->close();
        QVERIFY(!limits.ready());
    }
};

QTEST_MAIN(TestHistoryValues)
#include "tst_history_values.moc"
