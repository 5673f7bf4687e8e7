// SPDX-License-Identifier: Apache-2.0
#include <QAbstractItemModelTester>
#include <QFile>
#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTest>

#include "app/document/document_controller.h"

using namespace steploom::app;

namespace {

const char kSample[] = STEPLOOM_SOURCE_DIR "/resources/samples/bookshop.asl.json";

QByteArray contents(const QString& path) {
    QFile file(path);
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

void write(const QString& path, const QByteArray& bytes) {
    QFile file(path);
    QVERIFY(file.open(QIODevice::WriteOnly));
    QCOMPARE(file.write(bytes), bytes.size());
}

} // namespace

class TestDocumentController : public QObject {
    Q_OBJECT

private slots:
    void init() {
        m_folder = std::make_unique<QTemporaryDir>();
        m_path = m_folder->filePath(QStringLiteral("shop.asl.json"));
        write(m_path, contents(QLatin1String(kSample)));
    }

    void undoGivesTheOriginalBytesAndSaveKeepsThem() {
        DocumentController document;
        QVERIFY(document.open(m_path));
        const QByteArray original = contents(m_path);
        QVERIFY(document.rename(QStringLiteral("/States/ChargeCard"), QStringLiteral("TakeMoney")));
        QVERIFY(document.addAfter(QStringLiteral("/States/TakeMoney"), QStringLiteral("Wait")));
        QVERIFY(document.remove(QStringLiteral("/States/TellReader")));
        QVERIFY(document.modified());
        QVERIFY(document.save());
        QVERIFY(contents(m_path) != original);
        QVERIFY(!document.modified());
        while (document.canUndo())
            document.undo();
        QVERIFY(document.modified());
        QVERIFY(document.save());
        QCOMPARE(contents(m_path), original);
    }

    void renameChangesOnlyTheNames() {
        DocumentController document;
        QVERIFY(document.open(m_path));
        QByteArray expected = contents(m_path);
        expected.replace("\"ReserveCopies\"", "\"HoldCopies\"");
        QVERIFY(document.rename(QStringLiteral("/States/ReserveCopies"), QStringLiteral("HoldCopies")));
        QVERIFY(document.save());
        QCOMPARE(contents(m_path), expected);
    }

    void aRefusalSaysWhyAndChangesNothing() {
        DocumentController document;
        QVERIFY(document.open(m_path));
        QSignalSpy notices(&document, &DocumentController::notice);
        QVERIFY(!document.rename(QStringLiteral("/States/ChargeCard"), QStringLiteral("OrderDone")));
        QCOMPARE(notices.count(), 1);
        QVERIFY(notices[0][0].toString().contains(QStringLiteral("OrderDone")));
        QVERIFY(notices[0][1].toBool());
        QVERIFY(!document.modified());
    }

    void brokenTextKeepsTheLastGoodGraph() {
        DocumentController document;
        QVERIFY(document.open(m_path));
        const std::size_t states = document.workflow()->states.size();
        const std::size_t brace = document.document().bytes().rfind('}');
        document.type({brace, "}", ""});
        QVERIFY(document.stale());
        QVERIFY(document.staleLine() > 0);
        QVERIFY(!document.staleText().isEmpty());
        QCOMPARE(document.workflow()->states.size(), states);
        document.undo();
        QVERIFY(!document.stale());
    }

    void aFileThatCannotBeReadLeavesThePresentOne() {
        DocumentController document;
        QVERIFY(document.open(m_path));
        QSignalSpy notices(&document, &DocumentController::notice);
        QVERIFY(!document.open(m_folder->filePath(QStringLiteral("nowhere.json"))));
        QVERIFY(!document.open(m_folder->path()));
        QCOMPARE(notices.count(), 2);
        QCOMPARE(document.fileName(), QStringLiteral("shop.asl.json"));
        QVERIFY(!document.empty());
    }

    void aSaveThatFailsKeepsFileAndChanges() {
        DocumentController document;
        QVERIFY(document.open(m_path));
        const QByteArray original = contents(m_path);
        QVERIFY(document.rename(QStringLiteral("/States/ChargeCard"), QStringLiteral("TakeMoney")));
        QSignalSpy notices(&document, &DocumentController::notice);
        QVERIFY(!document.saveAs(
            QUrl::fromLocalFile(m_folder->filePath(QStringLiteral("no/such/folder/x.json")))));
        QCOMPARE(notices.count(), 1);
        QVERIFY(document.modified());
        QCOMPARE(document.path(), m_path);
        QCOMPARE(contents(m_path), original);
    }

    /// Nothing is wrong with an empty file: nothing is there yet.
    void anEmptyFileHasNoProblems() {
        const QString path = m_folder->filePath(QStringLiteral("empty.asl.json"));
        for (const QByteArray& bytes : {QByteArray(), QByteArray("\n\t\r\n ")}) {
            QFile file(path);
            QVERIFY(file.open(QIODevice::WriteOnly));
            file.write(bytes);
            file.close();
            DocumentController document;
            QVERIFY(document.open(path));
            QVERIFY(document.unwritten());
            QVERIFY(document.blank());
            QVERIFY(!document.stale());
            QCOMPARE(document.problems()->count(), 0);
            QCOMPARE(document.problems()->errors(), 0);
            document.type({0, "", "{"});
            QVERIFY(!document.unwritten());
            QTRY_VERIFY(document.problems()->errors() > 0);
            document.undo();
            QTRY_COMPARE(document.problems()->count(), 0);
        }
    }

    void modelsKeepTheirPromises() {
        DocumentController document;
        QAbstractItemModelTester states(document.states(),
                                        QAbstractItemModelTester::FailureReportingMode::QtTest);
        QAbstractItemModelTester problems(document.problems(),
                                          QAbstractItemModelTester::FailureReportingMode::QtTest);
        QVERIFY(document.open(m_path));
        QCOMPARE(document.states()->count(), 11);
        QCOMPARE(document.problems()->errors(), 0);
        QVERIFY(document.setField(QStringLiteral("/States/ChargeCard/Next"), QStringLiteral("\"Nowhere\"")));
        QTRY_COMPARE(document.problems()->errors() > 0, true);
        QVERIFY(document.problemStates().contains(QStringLiteral("/States/ChargeCard")));
    }

private:
    std::unique_ptr<QTemporaryDir> m_folder;
    QString m_path;
};

QTEST_MAIN(TestDocumentController)
#include "tst_document_controller.moc"
