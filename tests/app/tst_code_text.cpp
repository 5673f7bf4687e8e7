// SPDX-License-Identifier: Apache-2.0
#include <QAccessible>
#include <QClipboard>
#include <QGuiApplication>
#include <QInputMethodEvent>
#include <QQuickWindow>
#include <QTemporaryDir>
#include <QTest>

#include <random>

#include "app/document/document_controller.h"
#include "app/editor/code_accessible.h"
#include "app/editor/code_view.h"
#include "app/editor/text_search.h"

using namespace steploom::app;

namespace {

const QByteArray kMachine =
    "{\n  \"StartAt\": \"A\",\n  \"States\": {\n    \"A\": {\"Type\": \"Pass\", "
    "\"Next\": \"B\"},\n    \"B\": {\n      \"Type\": \"Pass\",\n      \"End\": true\n"
    "    }\n  }\n}\n";

} // namespace

/// The pane over the document: what keys and the mouse do to it, and that caret, folds and selection follow.
class TestCodeText : public QObject {
    Q_OBJECT

    struct Pane {
        QTemporaryDir folder;
        DocumentController document;
        QQuickWindow window;
        CodeView* view = nullptr;

        explicit Pane(const QByteArray& bytes) {
            QFile file(folder.filePath(QStringLiteral("x.asl.json")));
            if (!file.open(QIODevice::WriteOnly) || file.write(bytes) < 0)
                qFatal("no file to work with");
            file.close();
            document.open(file.fileName());
            window.resize(600, 240);
            view = new CodeView(window.contentItem());
            view->setSize(QSizeF(600, 240));
            view->setDocument(&document);
            window.show();
            window.requestActivate();
            view->forceActiveFocus();
        }
        QByteArray bytes() const { return QByteArray::fromStdString(document.document().bytes()); }
        std::size_t find(const char* text) const { return document.document().bytes().find(text); }
        void caretAt(const char* text) { view->code().setCaret(find(text)); }
        void caretBehind(const char* text) { view->code().setCaret(find(text) + qstrlen(text)); }
        void key(int key, Qt::KeyboardModifiers held = Qt::NoModifier) {
            QTest::keyClick(&window, static_cast<Qt::Key>(key), held);
        }
        void type(const char* text) {
            for (const char* c = text; *c != 0; ++c)
                QTest::keyClick(&window, *c);
        }
    };

private slots:
    void initTestCase() { installCodeAccessibility(); }

    void anythingTypedCanBeUndone_data() {
        QTest::addColumn<QByteArray>("bytes");
        QTest::newRow("LF") << kMachine;
        QTest::newRow("CRLF") << QByteArray(kMachine).replace("\n", "\r\n");
        QTest::newRow("byte order mark") << QByteArray("\xef\xbb\xbf") + kMachine;
        QTest::newRow("not ASCII") << QByteArray(kMachine).replace("\"A\"", "\"Prüfen 書 😀 e\u0301\"");
        QTest::newRow("not UTF-8") << QByteArray(kMachine).replace("Pass", "Pa\xff\xfess");
        QTest::newRow("tabs") << QByteArray(kMachine).replace("  ", "\t");
        QTest::newRow("one line") << QByteArray(kMachine).replace("\n", "");
        QTest::newRow("nothing") << QByteArray();
    }

    void anythingTypedCanBeUndone() {
        QFETCH(QByteArray, bytes);
        Pane pane(bytes);
        CodeText& text = pane.view->code();
        std::mt19937 random(5);
        const QStringList pieces{QStringLiteral("x"), QStringLiteral("{"),  QStringLiteral("\""),
                                 QStringLiteral("]"), QStringLiteral("é😀"), QStringLiteral("%")};
        using Move = CodeText::Move;
        for (int i = 0; i < 600; ++i) {
            const bool extend = random() % 3 == 0;
            switch (random() % 14) {
            case 0:
                text.breakLine();
                break;
            case 1:
                text.backspace();
                break;
            case 2:
                text.remove(Move::WordRight);
                break;
            case 3:
                text.indent(random() % 2 == 0);
                break;
            case 4:
                text.duplicate();
                break;
            case 5:
                text.moveLines(random() % 2 == 0);
                break;
            case 6:
                text.foldHere(random() % 2 == 0);
                break;
            case 7:
                text.undo();
                break;
            case 8:
                text.redo();
                break;
            case 9:
            case 10:
                text.setCaret(random() % (text.text().size() + 1));
                break;
            case 11:
                text.move(static_cast<Move>(random() % 10), extend);
                break;
            case 12:
                text.moveRows(static_cast<std::ptrdiff_t>(random() % 9) - 4, extend);
                break;
            default:
                text.type(pieces[static_cast<int>(random() % 6)]);
            }
            QVERIFY(text.caret() <= text.text().size());
            QVERIFY(!text.folds().isHidden(text.text().lineColumn(text.caret()).line - 1));
            if (i % 100 == 0)
                QVERIFY(!pane.window.grabWindow().isNull());
        }
        while (pane.document.canUndo())
            pane.document.undo();
        QCOMPARE(pane.bytes(), bytes);
    }

    void bracketsAndQuotesGetTheirPartner() {
        Pane pane("{\n}\n");
        pane.caretBehind("{");
        pane.key(Qt::Key_Return);
        pane.type("\"Comment\": \"");
        QCOMPARE(pane.bytes(), QByteArray("{\n  \"Comment\": \"\"\n}\n"));
        pane.type("so\", \"X\": [");
        pane.key(Qt::Key_Return);
        pane.type("1");
        QCOMPARE(pane.bytes(), QByteArray("{\n  \"Comment\": \"so\", \"X\": [\n    1\n  ]\n}\n"));
        pane.caretBehind("\"so");
        pane.type("]\"{");
        QCOMPARE(pane.bytes(), QByteArray("{\n  \"Comment\": \"so]\"{\", \"X\": [\n    1\n  ]\n}\n"));
    }

    void anOpeningBracketTakesItsEmptyPartnerAlong() {
        Pane pane("[]");
        pane.caretBehind("[");
        pane.type("{");
        QCOMPARE(pane.bytes(), QByteArray("[{}]"));
        pane.key(Qt::Key_Backspace);
        QCOMPARE(pane.bytes(), QByteArray("[]"));
    }

    void theDelimitersOfJsonata() {
        Pane pane("{\"Output\": \"\"}");
        pane.caretBehind(": \"");
        pane.type("{%$x");
        QCOMPARE(pane.bytes(), QByteArray("{\"Output\": \"{%$x  %}\"}").replace("$x  ", " $x "));
    }

    void keysMoveAndSelect() {
        Pane pane(kMachine);
        CodeText& text = pane.view->code();
        pane.caretAt("\"Type\": \"Pass\",\n");
        pane.key(Qt::Key_End);
        pane.key(Qt::Key_Home);
        QCOMPARE(text.caret(), pane.find("\"Type\": \"Pass\",\n"));
        pane.key(Qt::Key_Home);
        QCOMPARE(text.caret(), pane.find("      \"Type\": \"Pass\",\n"));
        pane.key(Qt::Key_Down, Qt::ShiftModifier);
        QCOMPARE(text.selectedText(), QStringLiteral("      \"Type\": \"Pass\",\n"));
        pane.key(Qt::Key_Left);
        pane.key(Qt::Key_Right, Qt::ControlModifier);
        pane.key(Qt::Key_Right, Qt::ControlModifier | Qt::ShiftModifier);
        QCOMPARE(text.selectedText(), QStringLiteral("Type"));
        pane.key(Qt::Key_End, Qt::ControlModifier);
        QCOMPARE(text.caret(), text.text().size());
        pane.key(Qt::Key_Home, Qt::ControlModifier);
        QCOMPARE(text.caret(), std::size_t{0});
        pane.key(Qt::Key_A, Qt::ControlModifier);
        QCOMPARE(text.selectedText().toUtf8(), kMachine);
    }

    void linesMoveAndCopy() {
        Pane pane("[\n  1,\n  2\n]");
        pane.caretAt("1");
        pane.key(Qt::Key_Down, Qt::AltModifier);
        QCOMPARE(pane.bytes(), QByteArray("[\n  2\n  1,\n]"));
        pane.key(Qt::Key_Up, Qt::AltModifier);
        pane.key(Qt::Key_D, Qt::ControlModifier);
        QCOMPARE(pane.bytes(), QByteArray("[\n  1,\n  1,\n  2\n]"));
        pane.key(Qt::Key_A, Qt::ControlModifier);
        pane.key(Qt::Key_Tab);
        QCOMPARE(pane.bytes(), QByteArray("  [\n    1,\n    1,\n    2\n  ]"));
        pane.key(Qt::Key_Backtab, Qt::ShiftModifier);
        QCOMPARE(pane.bytes(), QByteArray("[\n  1,\n  1,\n  2\n]"));
        pane.key(Qt::Key_Home, Qt::ControlModifier);
        pane.key(Qt::Key_X, Qt::ControlModifier);
        QCOMPARE(QGuiApplication::clipboard()->text(), QStringLiteral("[\n"));
        pane.key(Qt::Key_V, Qt::ControlModifier);
        QCOMPARE(pane.bytes(), QByteArray("[\n  1,\n  1,\n  2\n]"));
    }

    void theMouseSelectsCharactersWordsAndLines() {
        Pane pane(kMachine);
        CodeText& text = pane.view->code();
        const auto at = [&](const char* what) {
            return pane.view->rectangleOf(pane.find(what)).center().toPoint() + QPoint(2, 0);
        };
        QTest::mouseClick(&pane.window, Qt::LeftButton, Qt::NoModifier, at("StartAt"));
        QCOMPARE(text.caret(), pane.find("StartAt"));
        QTest::mouseDClick(&pane.window, Qt::LeftButton, Qt::NoModifier, at("artAt"));
        QCOMPARE(text.selectedText(), QStringLiteral("StartAt"));
        QTest::mouseClick(&pane.window, Qt::LeftButton, Qt::NoModifier, at("artAt"));
        QCOMPARE(text.selectedText(), QStringLiteral("  \"StartAt\": \"A\",\n"));
        QTest::mouseClick(&pane.window, Qt::LeftButton, Qt::ShiftModifier, at("States"));
        QCOMPARE(text.caret(), pane.find("States"));
        QTest::mousePress(&pane.window, Qt::LeftButton, Qt::NoModifier, at("Next"));
        QTest::mouseMove(&pane.window, at("\"B\"},"));
        QTest::mouseRelease(&pane.window, Qt::LeftButton, Qt::NoModifier, at("\"B\"},"));
        QCOMPARE(text.selectedText(), QStringLiteral("Next\": "));
    }

    void foldedLinesHaveNoRowUntilTheCaretGoesThere() {
        Pane pane(kMachine);
        CodeText& text = pane.view->code();
        QCOMPARE(text.folds().rowCount(), std::size_t{11});
        pane.caretAt("\"B\": {");
        pane.key(Qt::Key_BraceLeft, Qt::ControlModifier | Qt::ShiftModifier);
        QCOMPARE(text.folds().rowCount(), std::size_t{8});
        pane.key(Qt::Key_Down);
        QCOMPARE(text.text().lineColumn(text.caret()).line, std::size_t{9});
        pane.key(Qt::Key_Up);
        QCOMPARE(text.text().lineColumn(text.caret()).line, std::size_t{5});
        pane.document.rename(QStringLiteral("/States/A"), QStringLiteral("Longer"));
        QCOMPARE(text.folds().rowCount(), std::size_t{8}); // it moved along
        pane.caretAt("\"End\"");
        QCOMPARE(text.folds().rowCount(), std::size_t{11});
        pane.view->foldAll(true);
        QCOMPARE(text.folds().rowCount(), std::size_t{5});
    }

    void theCaretFollowsWhatChangesElsewhere() {
        Pane pane(kMachine);
        pane.caretAt("End\"");
        pane.document.rename(QStringLiteral("/States/A"), QStringLiteral("Longer"));
        QCOMPARE(pane.view->code().caret(), pane.find("End\""));
        pane.document.undo();
        QCOMPARE(pane.view->code().caret(), pane.find("End\""));
    }

    void undoGoesWhereItDidSomething() {
        Pane pane(kMachine);
        pane.caretAt("End\"");
        pane.type("xy");
        pane.key(Qt::Key_Home, Qt::ControlModifier);
        pane.key(Qt::Key_Z, Qt::ControlModifier);
        QCOMPARE(pane.bytes(), kMachine);
        QCOMPARE(pane.view->code().caret(), pane.find("End\""));
        pane.key(Qt::Key_Z, Qt::ControlModifier | Qt::ShiftModifier);
        QCOMPARE(pane.view->code().caret(), pane.find("End\""));
    }

    void searchCountsAndReplaces() {
        Pane pane("[\"Äpfel\", \"äPFEL\", \"apfel\"]");
        TextSearch search;
        search.setDocument(&pane.document);
        search.setActive(true);
        search.setQuery(QStringLiteral("äpfel"));
        QCOMPARE(search.count(), 2);
        search.setCaseSensitive(true);
        QCOMPARE(search.count(), 0);
        search.setQuery(QStringLiteral("pfel"));
        QCOMPARE(search.count(), 2);
        QCOMPARE(search.nextFrom(search.endOf(1), true), 0);
        QCOMPARE(search.nextFrom(search.beginOf(0), false), 1);
        search.replaceAll(QStringLiteral("rme"));
        QCOMPARE(pane.bytes(), QByteArray("[\"Ärme\", \"äPFEL\", \"arme\"]"));
        pane.document.undo();
        QCOMPARE(search.count(), 2);
        search.replace(0, QString());
        QCOMPARE(pane.bytes(), QByteArray("[\"Ä\", \"äPFEL\", \"apfel\"]"));
    }

    void assistiveTechnologyReadsAndEdits() {
        Pane pane(QByteArray(kMachine).replace("\"A\"", "\"Ä😀\"").replace("\n", "\r\n"));
        QAccessibleInterface* face = QAccessible::queryAccessibleInterface(pane.view);
        QVERIFY(face != nullptr);
        QCOMPARE(face->text(QAccessible::Name), QStringLiteral("Definition text"));
        QAccessibleTextInterface* text = face->textInterface();
        QVERIFY(text != nullptr);
        const QString all = text->text(0, text->characterCount());
        QCOMPARE(all, QString::fromStdString(pane.document.document().text().editorText()));
        const auto end = static_cast<int>(all.indexOf(QStringLiteral("End\"")));
        text->setCursorPosition(end);
        QCOMPARE(text->cursorPosition(), end);
        face->editableTextInterface()->insertText(end, QStringLiteral("The"));
        QVERIFY(pane.bytes().contains("\"TheEnd\""));
        int from = 0;
        int to = 0;
        QCOMPARE(text->textAtOffset(end, QAccessible::LineBoundary, &from, &to),
                 QStringLiteral("      \"TheEnd\": true\n"));
    }

    void aLineOfMegabytesIsShownAndEdited() {
        QByteArray bytes("[");
        for (int i = 0; i < 200'000; ++i)
            bytes += "\"" + QByteArray::number(i) + " é\",";
        bytes.back() = ']';
        Pane pane(bytes);
        pane.key(Qt::Key_End);
        QVERIFY(pane.view->contentX() > 1'000'000);
        pane.key(Qt::Key_Left);
        pane.type(",1");
        QVERIFY(pane.bytes().endsWith("é\",1]"));
        QVERIFY(!pane.window.grabWindow().isNull());
    }

    void inputMethodsWriteTheirText() {
        Pane pane("[\"\"]");
        pane.caretBehind("[\"");
        QInputMethodEvent composing(QStringLiteral("にほ"), {});
        QCoreApplication::sendEvent(pane.view, &composing);
        QCOMPARE(pane.bytes(), QByteArray("[\"\"]"));
        QInputMethodEvent done;
        done.setCommitString(QStringLiteral("日本"));
        QCoreApplication::sendEvent(pane.view, &done);
        QCOMPARE(pane.bytes(), QByteArray("[\"日本\"]"));
        QCOMPARE(pane.view->inputMethodQuery(Qt::ImSurroundingText).toString(), QStringLiteral("[\"日本\"]"));
        QCOMPARE(pane.view->inputMethodQuery(Qt::ImCursorPosition).toInt(), 4);
    }
};

QTEST_MAIN(TestCodeText)
#include "tst_code_text.moc"
