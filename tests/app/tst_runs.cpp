// SPDX-License-Identifier: Apache-2.0
#include <QAbstractItemModelTester>
#include <QFile>
#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTest>

#include "app/debugger/debug_session.h"
#include "app/debugger/redaction_paths.h"
#include "app/debugger/run_capture.h"
#include "app/debugger/run_comparison.h"
#include "app/debugger/what_if.h"

using namespace steploom::app;
using Status = DebugSession::Status;

namespace {

const char kSample[] = STEPLOOM_SOURCE_DIR "/resources/samples/bookshop.asl.json";

QString wordsAt(RunCollection& runs, int row, int role) {
    return runs.index(row).data(role).toString();
}

QStringList column(const QVariantList& rows, const char* key) {
    QStringList values;
    for (const QVariant& row : rows)
        values << row.toMap().value(QLatin1String(key)).toString();
    return values;
}

} // namespace

class TestRuns : public QObject {
    Q_OBJECT

private slots:
    void init() {
        m_document = std::make_unique<DocumentController>();
        m_session = std::make_unique<DebugSession>();
        m_session->setDocument(m_document.get());
        QVERIFY(m_folder.isValid());
    }
    void cleanup() {
        m_session.reset();
        m_document.reset();
    }

    // Runs that are kept

    void aForkLeavesTheRunAsItWas() {
        open(kSample);
        RunCollection& runs = *m_session->runs();
        const QAbstractItemModelTester tester(&runs);
        choose("BankBusyTwice");
        m_session->run();
        QTRY_COMPARE(m_session->status(), Status::Succeeded);
        QCOMPARE(runs.count(), 1);
        while (m_session->current() != QLatin1String("/States/ChargeCard"))
            m_session->stepBack();
        const int position = m_session->position();
        const int events = m_session->events()->count();
        QVERIFY(runs.canFork());
        runs.fork();
        QCOMPARE(runs.count(), 2);
        QCOMPARE(runs.current(), runs.idAt(1));
        QCOMPARE(m_session->position(), position);
        QVERIFY(m_session->live()); // it knows nothing of what came after
        QVERIFY(wordsAt(runs, 1, RunCollection::OriginRole).contains(QStringLiteral("ChargeCard")));

        WhatIf whatIf;
        whatIf.setSession(m_session.get());
        QVERIFY(whatIf.answerable() && whatIf.failable() && whatIf.retries());
        QCOMPARE(whatIf.exhaustRetries(QStringLiteral("BankBusy"), {}), QString());
        QTRY_COMPARE(m_session->status(), Status::Failed);
        QVERIFY(wordsAt(runs, 1, RunCollection::StatusRole).contains(QStringLiteral("Failed")));
        QCOMPARE(wordsAt(runs, 0, RunCollection::StatusRole), QStringLiteral("Paused at ChargeCard"));

        runs.show(runs.idAt(0));
        QCOMPARE(runs.current(), runs.idAt(0));
        QCOMPARE(m_session->position(), position);
        QCOMPARE(m_session->events()->count(), events);
        m_session->goLive();
        QCOMPARE(m_session->status(), Status::Succeeded);
        runs.rename(runs.idAt(1), QStringLiteral(" No retry "));
        QCOMPARE(runs.names(), (QStringList{QStringLiteral("Run 1"), QStringLiteral("No retry")}));
        runs.drop(runs.idAt(1));
        QCOMPARE(runs.count(), 1);
        // The next document has runs of its own.
        open(kSample);
        QCOMPARE(runs.count(), 0);
    }

    void aRunIsForgottenUnlessItIsKept() {
        open(kSample);
        RunCollection& runs = *m_session->runs();
        choose("CardRefused");
        m_session->run();
        QTRY_COMPARE(m_session->status(), Status::Failed);
        m_session->run();
        QTRY_COMPARE(m_session->status(), Status::Failed);
        QCOMPARE(runs.names(), QStringList{QStringLiteral("Run 2")});
        runs.setKept(runs.current(), true);
        choose("BankBusyTwice");
        m_session->run();
        QTRY_COMPARE(m_session->status(), Status::Succeeded);
        QCOMPARE(runs.count(), 2);
        QCOMPARE(wordsAt(runs, 0, RunCollection::StatusRole), QStringLiteral("Failed: OrderRefused"));
        m_session->stop();
        QCOMPARE(runs.count(), 1);
        QCOMPARE(runs.current(), 0);
        runs.show(runs.idAt(0));
        QCOMPARE(m_session->status(), Status::Failed);
        runs.drop(runs.idAt(0));
        QCOMPARE(runs.count(), 0);
        QVERIFY(!m_session->active());
    }

    // Comparison

    void twoRunsAreComparedWhereTheyGoApart() {
        open(kSample);
        RunComparison comparison;
        comparison.setSession(m_session.get());
        comparison.setShown(true);
        QVERIFY(!comparison.ready());
        choose("BankBusyTwice");
        m_session->run();
        QTRY_COMPARE(m_session->status(), Status::Succeeded);
        m_session->runs()->setKept(m_session->runs()->current(), true);
        choose("CardRefused");
        m_session->run();
        QTRY_COMPARE(m_session->status(), Status::Failed);
        QTRY_VERIFY(comparison.ready());
        QTRY_COMPARE(comparison.second(), m_session->runs()->current());
        QVERIFY(!comparison.same());
        QCOMPARE(comparison.divergenceState(), QStringLiteral("/States/ChargeCard"));
        QVERIFY(comparison.divergence().contains(QStringLiteral("ChargeCard")));
        QCOMPARE(comparison.part(), QStringLiteral("output"));
        QVERIFY(column(comparison.changes(), "path").contains(QStringLiteral("$.problem")));
        QVERIFY(column(comparison.changes(), "path").contains(QStringLiteral("$.payment")));
        const QStringList names = column(comparison.states(), "name");
        const QStringList words = column(comparison.states(), "words");
        QCOMPARE(words[names.indexOf(QStringLiteral("CheckBasket"))], QStringLiteral("same"));
        QCOMPARE(words[names.indexOf(QStringLiteral("ChargeCard"))], QStringLiteral("differs"));
        QCOMPARE(words[names.indexOf(QStringLiteral("SendBooks"))], QStringLiteral("only in Run 1"));
        QCOMPARE(words[names.indexOf(QStringLiteral("OrderRefused"))], QStringLiteral("only in Run 2"));
        QCOMPARE(m_session->marks()->tags(QStringLiteral("/States/SendBooks")),
                 QStringList{QStringLiteral("only in Run 1")});
        QVERIFY(m_session->marks()
                    ->wordsOf(QStringLiteral("/States/ChargeCard"))
                    .endsWith(QStringLiteral("differs")));

        comparison.goThere(1);
        QCOMPARE(m_session->runs()->current(), comparison.first());
        QCOMPARE(m_session->current(), QStringLiteral("/States/ChargeCard"));
        comparison.goThere(2);
        QCOMPARE(m_session->runs()->current(), comparison.second());
        QCOMPARE(m_session->current(), QStringLiteral("/States/ChargeCard"));
        const int second = comparison.second();
        comparison.swap();
        QCOMPARE(comparison.first(), second);
        QVERIFY(column(comparison.states(), "words").contains(QStringLiteral("only in Run 2")));
        comparison.setShown(false);
        QVERIFY(!m_session->marks()->hasTags());
    }

    void runsThatAreTheSameAreSaidToBe() {
        open(kSample);
        choose("BankBusyTwice");
        m_session->run();
        QTRY_COMPARE(m_session->status(), Status::Succeeded);
        m_session->runs()->runAgain(m_session->runs()->current());
        QTRY_COMPARE(m_session->status(), Status::Succeeded);
        RunComparison comparison;
        comparison.setSession(m_session.get());
        comparison.setShown(true);
        QVERIFY(comparison.ready());
        QVERIFY(comparison.same());
        QVERIFY(comparison.changes().isEmpty());
    }

    // Capture

    void aSavedRunOpensElsewhere() {
        open(kSample);
        choose("BankBusyTwice");
        m_session->run();
        QTRY_COMPARE(m_session->status(), Status::Succeeded);
        const QString outcome = m_session->outcome();
        const int events = m_session->events()->count();
        RunCapture capture;
        capture.setSession(m_session.get());
        const QString path = m_folder.filePath(QStringLiteral("a.run.json"));
        QCOMPARE(capture.save(path), QString());
        QVERIFY(capture.isRun(path));
        QVERIFY(!capture.isRun(QLatin1String(kSample)));

        // Beside the run it was saved from, for the document is the same.
        QVERIFY(capture.read(path));
        QVERIFY(capture.fits());
        capture.show();
        QCOMPARE(m_document->path(), QString::fromLatin1(kSample));
        QCOMPARE(m_session->outcome(), outcome);

        // And in a window that has nothing.
        DocumentController document;
        DebugSession session;
        session.setDocument(&document);
        document.startNew();
        QSignalSpy notices(&document, &DocumentController::notice);
        RunCapture other;
        other.setSession(&session);
        QVERIFY(other.read(path));
        QVERIFY(!other.fits());
        other.show();
        QCOMPARE(document.stateNames().size(), m_document->stateNames().size());
        QCOMPARE(session.outcome(), outcome);
        QCOMPARE(session.events()->count(), events);
        QCOMPARE(session.runs()->count(), 1);
        QVERIFY(notices.last().first().toString().contains(QStringLiteral("the same as recorded")));
        QVERIFY(session.input().contains(QStringLiteral("b-1042")));
        session.stepBack();
        QCOMPARE(session.current(), QStringLiteral("/States/OrderDone"));
    }

    void aDamagedRunSaysWhatIsWrong() {
        open(kSample);
        m_session->stepOver();
        RunCapture capture;
        capture.setSession(m_session.get());
        const QString path = m_folder.filePath(QStringLiteral("b.run.json"));
        QCOMPARE(capture.save(path), QString());
        QFile file(path);
        QVERIFY(file.open(QIODevice::ReadWrite));
        const QByteArray whole = file.readAll();
        const auto put = [&](const QByteArray& bytes) {
            file.resize(0);
            file.seek(0);
            file.write(bytes);
            file.flush();
        };
        QSignalSpy notices(m_document.get(), &DocumentController::notice);
        put(whole.left(whole.size() / 2));
        QVERIFY(capture.isRun(path));
        QVERIFY(!capture.read(path));
        QVERIFY(notices.last().first().toString().contains(QStringLiteral("damaged")));
        put(QByteArray(whole).replace("\"steploomCapture\": 1", "\"steploomCapture\": 9"));
        QVERIFY(!capture.read(path));
        QVERIFY(notices.last().first().toString().contains(QStringLiteral("version 9")));
        put(QByteArray(whole).replace("\"op\": \"step\"", "\"op\": \"jump\""));
        QVERIFY(!capture.read(path));
        QVERIFY(notices.last().first().toString().contains(QStringLiteral("/operations/")));
        QVERIFY(!capture.read(m_folder.filePath(QStringLiteral("none.run.json"))));
        QVERIFY(!capture.save(QStringLiteral("/nowhere/at/all.run.json")).isEmpty());
        QVERIFY(m_session->active()); // as it was
    }

    void whatIsTakenOutIsCountedBefore() {
        open(kSample);
        choose("BankBusyTwice");
        m_session->run();
        QTRY_COMPARE(m_session->status(), Status::Succeeded);
        RunCapture capture;
        capture.setSession(m_session.get());
        capture.setShown(true);
        QVERIFY(capture.preview().startsWith(QStringLiteral("0 of ")));
        capture.setScope(RunCapture::Scope::Paths);
        capture.setPaths(QStringLiteral("$..card\nnonsense"));
        QVERIFY(capture.problem().contains(QStringLiteral("nonsense")));
        const QString path = m_folder.filePath(QStringLiteral("c.run.json"));
        QVERIFY(!capture.save(path).isEmpty());
        QVERIFY(!QFile::exists(path));
        capture.setPaths(QStringLiteral("$..card"));
        QTRY_VERIFY(!capture.preview().startsWith(QStringLiteral("0 of ")));
        QCOMPARE(capture.save(path), QString());
        QFile file(path);
        QVERIFY(file.open(QIODevice::ReadOnly));
        QVERIFY(!file.readAll().contains("tok_reader_7"));
        capture.setScope(RunCapture::Scope::Payloads);
        QCOMPARE(capture.example(), QStringLiteral("{}"));
    }

    void placesAreWrittenAsPeopleWriteThem_data() {
        QTest::addColumn<QString>("place");
        QTest::addColumn<QString>("pattern"); // empty: none
        QTest::newRow("name") << "$.card.number"
                              << "/card/number";
        QTest::newRow("any way") << "$..email"
                                 << "**/email";
        QTest::newRow("deep") << "$..user.email"
                              << "**/user/email";
        QTest::newRow("star") << "$.items[*].name"
                              << "/items/*/name";
        QTest::newRow("index") << "$.items[3]"
                               << "/items/3";
        QTest::newRow("quoted") << "$['a/b']['c.d']"
                                << "/a~1b/c.d";
        QTest::newRow("pointer") << "/a/b"
                                 << "/a/b";
        QTest::newRow("pointer anywhere") << "**/email"
                                          << "**/email";
        QTest::newRow("bare") << "email"
                              << "";
        QTest::newRow("root") << "$"
                              << "";
        QTest::newRow("open bracket") << "$.a["
                                      << "";
        QTest::newRow("empty name") << "$.a..b"
                                    << "";
        QTest::newRow("filter") << "$.a[?(@.b)]"
                                << "";
    }
    void placesAreWrittenAsPeopleWriteThem() {
        QFETCH(QString, place);
        const std::optional<std::string> pattern = redactionPattern(place);
        QTEST(QString::fromStdString(pattern.value_or("")), "pattern");
    }

    // Edits of the definition

    void whatAnEditInvalidatesIsMarked() {
        open(kSample);
        choose("CardRefused");
        m_session->run();
        QTRY_COMPARE(m_session->status(), Status::Failed);
        EditMarks& edits = *m_session->edits();
        QVERIFY(!edits.active());
        QVERIFY(m_document->setField(QStringLiteral("/States/ChargeCard/ResultPath"),
                                     QStringLiteral("\"$.paid\"")));
        QTRY_VERIFY(edits.active());
        QVERIFY(edits.touchesRun());
        QVERIFY(edits.summary().contains(QStringLiteral("ChargeCard")));
        QCOMPARE(m_session->marks()->tags(QStringLiteral("/States/ChargeCard")),
                 QStringList{QStringLiteral("edited since")});
        QStringList marked;
        for (int row = 0; row < m_session->events()->count(); ++row) {
            const QModelIndex event = m_session->events()->index(row);
            const QString edit = event.data(EventModel::EditRole).toString();
            if (!edit.isEmpty())
                marked << event.data(EventModel::StateRole).toString() + QLatin1Char(' ') + edit;
        }
        QVERIFY(marked.contains(QStringLiteral("ChargeCard edited")));
        QVERIFY(marked.contains(QStringLiteral("OrderRefused after an edit")));
        QVERIFY(!marked.contains(QStringLiteral("ReserveCopies edited")));
        choose("BankBusyTwice");
        QCOMPARE(edits.goOnBefore(), QString());
        QVERIFY(!edits.active());
        QVERIFY(!m_session->marks()->hasTags());
        QVERIFY(m_session->current() != QStringLiteral("/States/ChargeCard"));
        m_session->run();
        QTRY_COMPARE(m_session->status(), Status::Failed); // the mocks of the run are its own
        QVERIFY(m_session->debugger()->document().get("States").get("ChargeCard").get("ResultPath") ==
                steploom::engine::Value("$.paid"));
    }

    void anEditOfARemarkInvalidatesNothing() {
        open(kSample);
        m_session->stepOver();
        QVERIFY(m_document->setField(QStringLiteral("/States/CheckBasket/Comment"), QStringLiteral("\"x\"")));
        m_session->edits()->look();
        QVERIFY(!m_session->edits()->active());
        QVERIFY(
            m_document->setField(QStringLiteral("/States/CheckBasket/Next"), QStringLiteral("\"Nowhere\"")));
        m_session->edits()->look();
        QVERIFY(m_session->edits()->active());
        QVERIFY(!m_session->edits()->problem().isEmpty());
        QVERIFY(!m_session->edits()->goOnBefore().isEmpty());
        m_document->undo();
        m_session->edits()->look();
        QVERIFY(!m_session->edits()->active());
    }

    void aRunGoesOnAnewFromAnEarlierStep() {
        open(kSample);
        m_session->mocks()->setChosen(0);
        m_session->run();
        QVERIFY(m_session->succeedTask(QStringLiteral(R"({"total": 1, "card": "c"})")));
        m_session->stepBack();
        m_session->stepBack();
        QVERIFY(!m_session->live());
        const int position = m_session->position();
        m_session->restartHere();
        QVERIFY(m_session->live());
        QCOMPARE(m_session->lastPosition(), position);
        m_session->run();
        QCOMPARE(m_session->taskState(), QStringLiteral("CheckBasket")); // asked again
    }

private:
    void open(const char* path) { QVERIFY(m_document->open(QLatin1String(path))); }
    void choose(const char* name) {
        const int index = static_cast<int>(m_session->mocks()->cases().indexOf(QLatin1String(name)));
        QVERIFY(index > 0);
        m_session->mocks()->setChosen(index);
    }

    QTemporaryDir m_folder;
    std::unique_ptr<DocumentController> m_document;
    std::unique_ptr<DebugSession> m_session;
};

QTEST_MAIN(TestRuns)
#include "tst_runs.moc"
