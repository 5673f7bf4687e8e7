// SPDX-License-Identifier: Apache-2.0
#include <QAbstractItemModelTester>
#include <QSignalSpy>
#include <QTest>

#include "app/history/history_card.h"
#include "app/history/history_session.h"

using namespace steploom::app;

class TestHistorySession : public QObject {
    Q_OBJECT

private slots:
    void init() {
        m_document = std::make_unique<DocumentController>();
        m_session = std::make_unique<HistorySession>();
        m_session->setDocument(m_document.get());
        QVERIFY(m_document->open(QStringLiteral(STEPLOOM_SOURCE_DIR "/resources/samples/bookshop.asl.json")));
    }
    void cleanup() { m_session.reset(); }

    void aFailedExecutionSaysWhatAndWhere() {
        QAbstractItemModelTester tester(m_session->events(),
                                        QAbstractItemModelTester::FailureReportingMode::QtTest);
        open();
        HistoryCard card;
        card.setSession(m_session.get());
        QCOMPARE(m_session->status(), QStringLiteral("FAILED"));
        QCOMPARE(card.error(), QStringLiteral("OrderRefused"));
        QCOMPARE(card.failingState(), QStringLiteral("OrderRefused"));
        QCOMPARE(m_session->eventCount(), 18);
        QCOMPARE(m_session->strangers(), 0);
        QCOMPARE(m_session->position(), 18);
        QCOMPARE(m_session->origin(), QStringLiteral("present"));
    }

    void positionsShowWhatHadHappened() {
        open();
        m_session->setPosition(2);
        QCOMPARE(m_session->current(), QStringLiteral("/States/CheckBasket"));
        QCOMPARE(status("/States/CheckBasket"), NodeMark::Status::Current);
        QCOMPARE(status("/States/ChargeCard"), NodeMark::Status::None);
        m_session->setPosition(18);
        QCOMPARE(status("/States/CheckBasket"), NodeMark::Status::Done);
        QCOMPARE(status("/States/ChargeCard"), NodeMark::Status::Failed);
        QCOMPARE(status("/States/OrderRefused"), NodeMark::Status::Failed);
        QVERIFY(m_session->marks()->taken(QStringLiteral("/States/ChargeCard/Catch/0/Next")));
        m_session->setPosition(99);
        QCOMPARE(m_session->position(), 18);
    }

    void theFailureIsShownWithItsState() {
        open();
        m_session->setPosition(3);
        m_session->goToFailure();
        QCOMPARE(m_session->current(), QStringLiteral("/States/OrderRefused"));
        QCOMPARE(status("/States/OrderRefused"), NodeMark::Status::Failed);
        QCOMPARE(m_session->visit()->title(), QStringLiteral("OrderRefused"));
    }

    void otherFilesAreRefusedWithAReason() {
        QSignalSpy notices(m_document.get(), &DocumentController::notice);
        QVERIFY(
            m_session->open(QStringLiteral(STEPLOOM_SOURCE_DIR "/resources/samples/bookshop.input.json")));
        QTRY_COMPARE(notices.count(), 1);
        QVERIFY(m_session->open(QStringLiteral("/nowhere.json")));
        QTRY_COMPARE(notices.count(), 2);
        QVERIFY(!m_session->loaded());
    }

private:
    void open() {
        QVERIFY(m_session->open(QStringLiteral(STEPLOOM_TEST_DATA "/bookshop.refused.history.json")));
        QTRY_VERIFY(m_session->loaded());
    }
    NodeMark::Status status(const char* pointer) {
        return m_session->marks()->node(QLatin1String(pointer)).status;
    }

    std::unique_ptr<DocumentController> m_document;
    std::unique_ptr<HistorySession> m_session;
};

QTEST_MAIN(TestHistorySession)
#include "tst_history_session.moc"
