// SPDX-License-Identifier: Apache-2.0
#include <QTest>

#include "tests/support/history_desk.h"

using namespace steploom;
using namespace steploom::app;

/// What a history is drawn on: the definition beside it, among its files, open already, or none.
class TestHistoryDefinition : public tests::HistoryDesk {
    Q_OBJECT

private slots:
    void init() { begin(); }
    void cleanup() { end(); }

    void aDefinitionBesideTheHistoryIsOpened() {
        const QString definition = write(QStringLiteral("shop.asl.json"), tests::kShop);
        write(QStringLiteral("another.asl.json"),
              R"({"StartAt": "A", "States": {"A": {"Type": "Pass", "End": true}}})");
        openRun();
        QCOMPARE(m_session->origin(), QStringLiteral("beside"));
        QCOMPARE(m_document->path(), definition);
        QCOMPARE(m_session->strangers(), 0);
    }

    void withoutOneTheEventsDrawTheGraph() {
        openRun();
        QCOMPARE(m_session->origin(), QStringLiteral("inferred"));
        QVERIFY(m_document->path().isEmpty());
        QVERIFY(!m_document->modified());
        QCOMPARE(m_session->strangers(), 0);
        QVERIFY(m_document->stateNames().contains(QStringLiteral("Pack")));
        QVERIFY(m_session->marks()->taken(QStringLiteral("/StartAt")));
    }

    void oneAmongTheFilesIsTaken() {
        open({write(QStringLiteral("run.json"), tests::shopRun()),
              write(QStringLiteral("machine.json"), tests::kShop)});
        QCOMPARE(m_session->origin(), QStringLiteral("inside"));
        QCOMPARE(m_session->strangers(), 0);
    }

    void whatWasChangedIsNeverTakenAway() {
        m_document->startNew();
        QVERIFY(m_document->addAfter(QString(), QStringLiteral("Pass")));
        QVERIFY(m_document->modified());
        const QStringList before = m_document->stateNames();
        openRun();
        QCOMPARE(m_document->stateNames(), before);
        QCOMPARE(m_session->strangers(), 8);
        m_session->showOwnGraph();
        QCOMPARE(m_session->strangers(), 0);
    }

    void otherDefinitionsEndIt() {
        openRun();
        QVERIFY(m_document->open(write(QStringLiteral("shop.asl.json"), tests::kShop)));
        QVERIFY(m_session->loaded()); // it has all the states
        m_document->startNew();
        QVERIFY(!m_session->loaded());
    }
};

QTEST_MAIN(TestHistoryDefinition)
#include "tst_history_definition.moc"
