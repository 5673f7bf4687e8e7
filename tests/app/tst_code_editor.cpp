// SPDX-License-Identifier: Apache-2.0
#include <QQmlComponent>
#include <QQmlEngine>
#include <QQuickItem>
#include <QTemporaryDir>
#include <QTest>
#include <QTextCursor>
#include <QTextDocument>

#include <random>

#include "app/document/document_controller.h"
#include "app/editor/code_editor.h"

using namespace steploom::app;

/// The text area and the document hold the same text, whoever changes it.
class TestCodeEditor : public QObject {
    Q_OBJECT

    /// A caret never stands inside a surrogate pair.
    static int whole(const QTextDocument* text, int position) {
        return text->characterAt(position).isLowSurrogate() ? position - 1 : position;
    }

private slots:
    void bothSidesStayEqual_data() {
        QTest::addColumn<QByteArray>("bytes");
        const QByteArray plain = "{\n  \"StartAt\": \"A\",\n  \"States\": {\n    \"A\": {\"Type\": \"Pass\", "
                                 "\"End\": true}\n  }\n}\n";
        QTest::newRow("LF") << plain;
        QTest::newRow("CRLF") << QByteArray(plain).replace("\n", "\r\n");
        QTest::newRow("byte order mark") << QByteArray("\xef\xbb\xbf") + plain;
        QTest::newRow("not ASCII") << QByteArray(plain).replace("\"A\"", "\"Prüfen 書 😀\"");
        QTest::newRow("not UTF-8") << QByteArray(plain).replace("Pass", "Pa\xff\xfess");
        QTest::newRow("tabs") << QByteArray(plain).replace("  ", "\t");
    }

    void bothSidesStayEqual() {
        QFETCH(QByteArray, bytes);
        QTemporaryDir folder;
        const QString path = folder.filePath(QStringLiteral("x.json"));
        {
            QFile file(path);
            QVERIFY(file.open(QIODevice::WriteOnly));
            file.write(bytes);
        }
        DocumentController document;
        QVERIFY(document.open(path));

        QQmlEngine engine;
        QQmlComponent component(&engine);
        component.setData("import QtQuick\nTextEdit {}", QUrl());
        std::unique_ptr<QObject> area(component.create());
        QVERIFY(area != nullptr);
        auto* quickDocument = area->property("textDocument").value<QQuickTextDocument*>();
        CodeEditor editor;
        editor.setDocument(&document);
        editor.setTextDocument(quickDocument);
        QTextDocument* shown = quickDocument->textDocument();
        const auto equal = [&] {
            return shown->toPlainText() == QString::fromStdString(document.document().text().editorText());
        };
        QVERIFY(equal());

        std::mt19937 random(11);
        const QStringList pieces{QStringLiteral("x"), QStringLiteral("\n"), QStringLiteral("é😀"),
                                 QStringLiteral("\"a\": 1,\n"), QString()};
        for (int i = 0; i < 120; ++i) {
            const int length = shown->characterCount() - 1;
            QTextCursor cursor(shown);
            const int at = whole(shown, static_cast<int>(random() % static_cast<unsigned>(length + 1)));
            cursor.setPosition(at);
            cursor.setPosition(whole(shown, std::min(length, at + static_cast<int>(random() % 4))),
                               QTextCursor::KeepAnchor);
            cursor.insertText(pieces[static_cast<int>(random() % 5)]);
            QVERIFY2(equal(), qPrintable(QStringLiteral("after typing %1").arg(i)));
            if (random() % 5 == 0) {
                document.undo();
                QVERIFY2(equal(), qPrintable(QStringLiteral("after undo %1").arg(i)));
            }
        }
        while (document.canUndo())
            document.undo();
        QVERIFY(equal());
        QCOMPARE(QByteArray::fromStdString(document.document().bytes()), bytes);
        while (document.canRedo())
            document.redo();
        QVERIFY(equal());
    }
};

QTEST_MAIN(TestCodeEditor)
#include "tst_code_editor.moc"
