// SPDX-License-Identifier: Apache-2.0
#include <QFile>
#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTest>

#include "app/service/event_form.h"

using namespace steploom::app;

namespace {

constexpr int kPatience = 20'000; // ms

} // namespace

class TestEventForm : public QObject {
    Q_OBJECT

private slots:
    void init() {
        m_session.setDocument(&m_document);
        m_form = std::make_unique<EventForm>();
        m_form->setSession(&m_session);
    }

    void eachWayGivesItsInput() {
        m_form->setEvent(
            QStringLiteral(R"({"source": "shop", "detail": {"id": 7, "to": {"town": "Kiel"}}})"));
        m_form->setPattern(QStringLiteral(R"({"source": ["shop"]})"));
        QVERIFY(m_form->matches());
        QVERIFY(m_form->result().contains(QStringLiteral("Kiel")));
        m_form->setGives(EventForm::Gives::Part);
        m_form->setPart(QStringLiteral("$.detail.to"));
        QCOMPARE(plain(m_form->result()), QStringLiteral(R"({"town":"Kiel"})"));
        m_form->setPart(QStringLiteral("$.nowhere"));
        QVERIFY(m_form->result().isEmpty());
        QVERIFY(m_form->problem().contains(QStringLiteral("$.nowhere")));
        m_form->setGives(EventForm::Gives::Constant);
        m_form->setConstant(QStringLiteral("[1, 2]"));
        QCOMPARE(plain(m_form->result()), QStringLiteral("[1,2]"));
        m_form->setGives(EventForm::Gives::Transformed);
        m_form->setPaths(QStringLiteral(R"({"id": "$.detail.id"})"));
        m_form->setWords(QStringLiteral(R"({"order": <id>, "note": "from <id>"})"));
        QCOMPARE(plain(m_form->result()), QStringLiteral(R"({"note":"from7","order":7})"));
        QVERIFY(m_form->use());
        QCOMPARE(plain(m_session.input()), QStringLiteral(R"({"note":"from7","order":7})"));
    }

    void itSaysWhatIsWrong_data() {
        QTest::addColumn<QString>("event");
        QTest::addColumn<QString>("pattern");
        QTest::addColumn<QString>("words");
        QTest::newRow("event") << "{"
                               << R"({"a": ["b"]})"
                               << "event is not JSON";
        QTest::newRow("no object") << "[]"
                                   << R"({"a": ["b"]})"
                                   << "JSON object";
        QTest::newRow("pattern") << "{}"
                                 << "{"
                                 << "pattern is not JSON";
        QTest::newRow("empty") << "{}"
                               << "{}"
                               << "Empty patterns";
        QTest::newRow("field") << R"({"detail": {"order": {"id": 7}}})"
                               << R"({"detail": {"order": {"id": [8]}}})"
                               << "detail.order.id";
        QTest::newRow("missing") << R"({"source": "x"})"
                                 << R"({"source": ["x"], "detail": {"a": [1]}})"
                                 << "detail.a";
    }

    void itSaysWhatIsWrong() {
        QFETCH(QString, event);
        QFETCH(QString, pattern);
        QFETCH(QString, words);
        m_form->setEvent(event);
        m_form->setPattern(pattern);
        QVERIFY(m_form->result().isEmpty());
        QVERIFY2(m_form->problem().contains(words), qPrintable(m_form->problem()));
        const QString before = m_session.input();
        QVERIFY(!m_form->use());
        QCOMPARE(m_session.input(), before);
    }

    void rulesComeFromTerraform() {
        const QTemporaryDir folder;
        const auto write = [&](const char* name, const char* text) {
            QFile file(folder.filePath(QLatin1String(name)));
            QVERIFY(file.open(QIODevice::WriteOnly));
            file.write(text);
        };
        write("orders.asl.json", R"({"StartAt":"A","States":{"A":{"Type":"Succeed"}}})");
        QVERIFY(QFile::copy(QStringLiteral(STEPLOOM_TEST_DATA "/events/bought.tf"),
                            folder.filePath(QStringLiteral("events.tf"))));
        QVERIFY(m_document.open(folder.filePath(QStringLiteral("orders.asl.json"))));
        QCOMPARE(m_form->rules().size(), 2);
        QCOMPARE(m_form->rules()[1], QStringLiteral("bought → orders"));
        // Nobody has written here: the rule is shown, with an event that it fits.
        QCOMPARE(m_form->rule(), 1);
        QCOMPARE(m_form->gives(), EventForm::Gives::Transformed);
        QVERIFY(m_form->matches());
        QCOMPARE(plain(m_form->result()), QStringLiteral(R"({"note":"fromsomeid","order":"someid"})"));
        // What is changed is a rule of one's own, and stays when the files change.
        m_form->setWords(QStringLiteral("{\"mine\": <id>}"));
        QCOMPARE(m_form->rule(), 0);
        QSignalSpy changes(m_form.get(), &EventForm::changed);
        QVERIFY(QFile::copy(QStringLiteral(STEPLOOM_TEST_DATA "/events/more.tf"),
                            folder.filePath(QStringLiteral("more.tf"))));
        QTRY_COMPARE_WITH_TIMEOUT(m_form->rules().size(), 3, kPatience);
        QCOMPARE(m_form->words(), QStringLiteral("{\"mine\": <id>}"));
    }

private:
    static QString plain(QString json) { return json.remove(QLatin1Char('\n')).remove(QLatin1Char(' ')); }

    DocumentController m_document;
    DebugSession m_session;
    std::unique_ptr<EventForm> m_form;
};

QTEST_MAIN(TestEventForm)
#include "tst_event_form.moc"
