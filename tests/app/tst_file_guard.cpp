// SPDX-License-Identifier: Apache-2.0
#include <QDir>
#include <QTemporaryDir>
#include <QTest>

#include "app/document/autosave.h"
#include "app/document/document_controller.h"
#include "model/document/recovery.h"

using namespace steploom::app;
using Question = FileGuard::Question;

namespace {

const QByteArray kText =
    "{\n  \"StartAt\": \"A\",\n  \"States\": {\n    \"A\": {\n      \"Type\": \"Pass\",\n"
    "      \"End\": true\n    }\n  }\n}\n";

} // namespace

/// The document and its file, when somebody else writes the file and when the program dies.
class TestFileGuard : public QObject {
    Q_OBJECT

    QTemporaryDir m_folder;
    QString m_path;

    void write(const QByteArray& bytes) const {
        QFile file(m_path);
        QVERIFY(file.open(QIODevice::WriteOnly));
        file.write(bytes);
        file.close();
    }
    QByteArray onDisk() const {
        QFile file(m_path);
        return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
    }
    static QByteArray bytes(const DocumentController& document) {
        return QByteArray::fromStdString(document.document().bytes());
    }
    static void change(DocumentController& document, const char* from, const char* to) {
        const std::size_t at = document.document().bytes().find(from);
        QVERIFY(at != std::string::npos);
        document.type(steploom::model::Splice{at, from, to});
    }
    /// What a crash of a session leaves that made `text` of the file's present text.
    void leaveBehind(const std::string& text) const {
        auto file =
            steploom::model::RecoveryFile::create(Autosave::folder().toStdString(), m_path.toStdString());
        QVERIFY(file.append(steploom::model::recoveryHead(m_path.toStdString(), kText.toStdString()) +
                            steploom::model::recoveryRecord({{0, kText.toStdString(), text}})));
    }
    std::size_t leftBehind() const {
        return steploom::model::orphanedRecoveries(Autosave::folder().toStdString(), m_path.toStdString())
            .size();
    }

private slots:
    void initTestCase() { qputenv("XDG_STATE_HOME", m_folder.filePath(QStringLiteral("state")).toUtf8()); }

    void init() {
        m_path = m_folder.filePath(QStringLiteral("x.asl.json"));
        write(kText);
    }

    void anUnchangedDocumentFollowsItsFile() {
        DocumentController document;
        QVERIFY(document.open(m_path));
        const QByteArray theirs = QByteArray(kText).replace("true", "true, \"Comment\": \"x\"");
        write(theirs);
        QTRY_COMPARE(bytes(document), theirs);
        QVERIFY(!document.modified());
        document.undo();
        QCOMPARE(bytes(document), kText);
        QVERIFY(document.modified());
    }

    void changesApartAreMerged() {
        DocumentController document;
        QVERIFY(document.open(m_path));
        change(document, "\"StartAt\"", "\"Comment\": \"mine\", \"StartAt\"");
        write(QByteArray(kText).replace("\"End\": true", "\"Next\": \"B\""));
        QTRY_VERIFY(bytes(document).contains("\"Next\": \"B\""));
        QVERIFY(bytes(document).contains("mine"));
        QVERIFY(document.modified());
        QCOMPARE(document.guard()->question(), Question::None);
        QVERIFY(document.save());
        QCOMPARE(onDisk(), bytes(document));
    }

    void changesInOnePlaceAreAskedAbout() {
        DocumentController document;
        QVERIFY(document.open(m_path));
        const QByteArray theirs = QByteArray(kText).replace("Pass", "Succeed");
        change(document, "Pass", "Fail");
        const QByteArray mine = bytes(document);
        write(theirs);
        QTRY_COMPARE(document.guard()->question(), Question::Conflict);
        QVERIFY(!document.guard()->questionText().isEmpty());
        QVERIFY(document.guard()->comparison().contains(QStringLiteral("+       \"Type\": \"Succeed\",")));
        QVERIFY(!document.save());
        QCOMPARE(onDisk(), theirs);
        document.guard()->takeTheirs();
        QCOMPARE(bytes(document), theirs);
        QVERIFY(!document.modified());
        QCOMPARE(document.guard()->question(), Question::None);
        document.undo();
        QCOMPARE(bytes(document), mine);
    }

    void savingLooksBeforeItOverwrites() {
        DocumentController document;
        QVERIFY(document.open(m_path));
        change(document, "Pass", "Fail");
        const QByteArray mine = bytes(document);
        write(QByteArray(kText).replace("Pass", "Succeed"));
        QVERIFY(!document.save()); // at once: no news of the file has come yet
        QCOMPARE(document.guard()->question(), Question::Conflict);
        document.guard()->keepMine();
        QVERIFY(document.save());
        QCOMPARE(onDisk(), mine);
    }

    void twoWindowsOnOneFile() {
        DocumentController one;
        DocumentController other;
        QVERIFY(one.open(m_path) && other.open(m_path));
        change(one, "Pass", "Succeed");
        QVERIFY(one.save());
        QTRY_COMPARE(bytes(other), bytes(one));
        QVERIFY(!other.modified());
    }

    void whatACrashLeftIsOffered() {
        const std::string unsaved = QByteArray(kText).replace("Pass", "Fail").toStdString();
        leaveBehind(unsaved);
        DocumentController document;
        QVERIFY(document.open(m_path));
        QCOMPARE(document.guard()->question(), Question::Recovered);
        QVERIFY(document.guard()->comparison().contains(QStringLiteral("+       \"Type\": \"Fail\",")));
        QCOMPARE(bytes(document), kText);
        document.guard()->restore();
        QCOMPARE(document.document().bytes(), unsaved);
        QVERIFY(document.modified());
        QCOMPARE(document.guard()->question(), Question::None);
        QCOMPARE(leftBehind(), std::size_t{0});
        document.undo();
        QCOMPARE(bytes(document), kText);
    }

    void restoredChangesJoinThoseOfTheFile() {
        leaveBehind(QByteArray(kText).replace("Pass", "Fail").toStdString());
        write(QByteArray(kText).replace("\"A\",", "\"A\", \"Comment\": \"later\","));
        DocumentController document;
        QVERIFY(document.open(m_path));
        document.guard()->restore();
        QVERIFY(bytes(document).contains("Fail") && bytes(document).contains("later"));
    }

    void discardedChangesAreGone() {
        leaveBehind("[]");
        DocumentController document;
        QVERIFY(document.open(m_path));
        document.guard()->discard();
        QCOMPARE(document.guard()->question(), Question::None);
        QCOMPARE(leftBehind(), std::size_t{0});
        QCOMPARE(bytes(document), kText);
    }

    void aJournalOfWhatIsSavedIsNoQuestion() {
        leaveBehind("{}");
        write("{}");
        DocumentController document;
        QVERIFY(document.open(m_path));
        QCOMPARE(document.guard()->question(), Question::None);
        QCOMPARE(leftBehind(), std::size_t{0});
    }

    void changesAreWrittenDownAndForgottenWhenTheDocumentCloses() {
        const QDir folder(Autosave::folder());
        {
            DocumentController document;
            QVERIFY(document.open(m_path));
            change(document, "Pass", "Fail");
            change(document, "Fail", "Wait");
            QTRY_COMPARE(folder.entryList(QDir::Files).size(), 1);
            QCOMPARE(leftBehind(), std::size_t{0}); // it is held
            const auto writtenDown = [&folder]() -> std::string {
                QFile journal(folder.filePath(folder.entryList(QDir::Files).value(0)));
                if (!journal.open(QIODevice::ReadOnly))
                    return {};
                const auto found = steploom::model::replayRecovery(journal.readAll().toStdString());
                return found ? found->text : std::string();
            };
            QTRY_COMPARE(writtenDown(), document.document().bytes());
            QVERIFY(document.save());
            QTRY_COMPARE(folder.entryList(QDir::Files).size(), 0);
            change(document, "Wait", "Task");
            QTRY_COMPARE(folder.entryList(QDir::Files).size(), 1);
        }
        QCOMPARE(folder.entryList(QDir::Files).size(), 0);
    }
};

QTEST_GUILESS_MAIN(TestFileGuard)
#include "tst_file_guard.moc"
