// SPDX-License-Identifier: Apache-2.0
#include <QFile>
#include <QTemporaryDir>
#include <QTest>

#include "app/document/document_controller.h"

using namespace steploom::app;

namespace {

const QByteArray kJson =
    "{\n  \"StartAt\": \"A\",\n  \"States\": {\n    \"A\": {\n      \"Type\": \"Pass\",\n"
    "      \"End\": true\n    }\n  }\n}\n";
const QByteArray kYaml = "# why\nStartAt: A\nStates:\n  A:\n    Type: Pass\n    End: true\n";

} // namespace

/// A file that is opened again: what was done to it before can still be undone.
class TestKeptUndo : public QObject {
    Q_OBJECT

    QTemporaryDir m_folder;

    QString write(const char* name, const QByteArray& bytes) const {
        const QString path = m_folder.filePath(QLatin1String(name));
        QFile file(path);
        if (!file.open(QIODevice::WriteOnly))
            return {};
        file.write(bytes);
        return path;
    }
    static std::string bytes(const DocumentController& document) { return document.document().bytes(); }

private slots:
    void initTestCase() { qputenv("XDG_STATE_HOME", m_folder.filePath(QStringLiteral("state")).toUtf8()); }

    void undoAfterOpeningAgain_data() {
        QTest::addColumn<QString>("name");
        QTest::addColumn<QByteArray>("text");
        QTest::newRow("json") << "again.asl.json" << kJson;
        QTest::newRow("yaml") << "again.asl.yaml" << kYaml;
    }

    void undoAfterOpeningAgain() {
        QFETCH(QString, name);
        QFETCH(QByteArray, text);
        const QString path = write(qPrintable(name), text);
        std::string first;
        std::string last;
        {
            DocumentController document;
            QVERIFY(document.open(path));
            QVERIFY(!document.canUndo());
            first = bytes(document);
            QVERIFY(document.addAfter(QStringLiteral("/States/A"), QStringLiteral("Task")));
            QVERIFY(document.rename(QStringLiteral("/States/A"), QStringLiteral("Begin")));
            last = bytes(document);
            QVERIFY(document.save());
            QVERIFY(document.addAfter(QStringLiteral("/States/Begin"), QStringLiteral("Wait"))); // lost
        }
        DocumentController again;
        QVERIFY(again.open(path));
        QCOMPARE(bytes(again), last);
        QVERIFY(!again.modified());
        QVERIFY(again.canUndo());
        QVERIFY(again.undoText().contains(QStringLiteral("Begin")));
        again.undo();
        again.undo();
        QCOMPARE(bytes(again), first);
        QVERIFY(!again.canUndo());
        QVERIFY(again.modified());
        QVERIFY(again.save());
        QFile file(path);
        QVERIFY(file.open(QIODevice::ReadOnly));
        QCOMPARE(file.readAll(), text);
    }

    void notWhereSomebodyElseWroteIt() {
        const QString path = write("changed.asl.json", kJson);
        {
            DocumentController document;
            QVERIFY(document.open(path));
            QVERIFY(document.rename(QStringLiteral("/States/A"), QStringLiteral("Begin")));
            QVERIFY(document.save());
        }
        write("changed.asl.json", kJson + "\n");
        DocumentController again;
        QVERIFY(again.open(path));
        QVERIFY(!again.canUndo());
        QVERIFY(!again.canRedo());
    }

    void underTheNameThatItWasSavedAs() {
        const QString path = write("first.asl.json", kJson);
        const QString other = m_folder.filePath(QStringLiteral("second.asl.json"));
        {
            DocumentController document;
            QVERIFY(document.open(path));
            QVERIFY(document.rename(QStringLiteral("/States/A"), QStringLiteral("Begin")));
            QVERIFY(document.saveAs(QUrl::fromLocalFile(other)));
        }
        DocumentController again;
        QVERIFY(again.open(other));
        QVERIFY(again.canUndo());
        QVERIFY(again.open(path));
        QVERIFY(!again.canUndo());
    }
};

QTEST_MAIN(TestKeptUndo)
#include "tst_kept_undo.moc"
