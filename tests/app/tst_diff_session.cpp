// SPDX-License-Identifier: Apache-2.0
#include <QAbstractItemModelTester>
#include <QFile>
#include <QImage>
#include <QPainter>
#include <QProcess>
#include <QSignalSpy>
#include <QStandardPaths>
#include <QTemporaryDir>
#include <QTest>

#include "app/canvas/canvas_item.h"
#include "app/diff/compare_actions.h"
#include "app/diff/diff_session.h"
#include "app/theme/theme.h"

using namespace steploom;
using namespace steploom::app;

namespace {

const QByteArray kBefore = R"({"StartAt":"A","States":{"A":{"Type":"Wait","Seconds":9,"Next":"B"},)"
                           R"("B":{"Type":"Pass","Next":"C"},"C":{"Type":"Succeed"}}})";
const QByteArray kAfter = R"({"StartAt":"A","States":{"A":{"Type":"Wait","Seconds":8,"Next":"N"},)"
                          R"("N":{"Type":"Task","Resource":"r","Next":"C"},"C":{"Type":"Succeed"}}})";

void write(const QString& path, const QByteArray& text) {
    QFile file(path);
    QVERIFY(file.open(QIODevice::WriteOnly));
    file.write(text);
}

bool git(const QString& folder, const QStringList& arguments) {
    QProcess process;
    process.setWorkingDirectory(folder);
    process.start("git", QStringList{"-c", "user.name=T", "-c", "user.email=t@example.org"} + arguments);
    return process.waitForFinished(20'000) && process.exitCode() == 0;
}

} // namespace

/// Two definitions beside each other, for the window.
class TestDiffSession : public QObject {
    Q_OBJECT

private slots:
    void listsChanges() {
        DiffSession session;
        const QAbstractItemModelTester tester(session.changes());
        QVERIFY(session.openTexts("old", kBefore, "new", kAfter));
        QCOMPARE(session.changes()->rowCount(), 3);
        QCOMPARE(session.added(), 1);
        QCOMPARE(session.removed(), 1);
        QCOMPARE(session.changedCount(), 1);
        const auto text = [&](int row, int role) {
            return session.changes()->data(session.changes()->index(row), role).toString();
        };
        QCOMPARE(text(0, ChangeList::TitleRole), QStringLiteral("A"));
        QCOMPARE(text(0, ChangeList::SignRole), QStringLiteral("~"));
        QCOMPARE(text(0, ChangeList::DetailRole), QStringLiteral("Wait · changed"));
        QCOMPARE(text(1, ChangeList::PointerRole), QStringLiteral("-/States/B"));
        QCOMPARE(text(2, ChangeList::KindRole), QStringLiteral("added"));
        QCOMPARE(session.marks().state("/States/N"), model::ChangeKind::Added);
        QCOMPARE(session.marks().state("/States/C"), model::ChangeKind::Same);
        QCOMPARE(session.marks().transition("-/States/A/Next"), model::ChangeKind::Removed);
        QCOMPARE(session.marks().transition("/States/A/Next"), model::ChangeKind::Added);
    }

    void goesFromChangeToChange() {
        DiffSession session;
        session.step(1); // nothing to go to yet
        QCOMPARE(session.current(), -1);
        QVERIFY(session.openTexts("old", kBefore, "new", kAfter));
        QCOMPARE(session.current(), 0);
        session.step(-1);
        QCOMPARE(session.selected(), QStringLiteral("/States/N"));
        session.step(1);
        QCOMPARE(session.selected(), QStringLiteral("/States/A"));
        QCOMPARE(session.fields().size(), 2);
        QCOMPARE(session.fields()[0].toMap()["name"].toString(), QStringLiteral("Seconds"));
        QCOMPARE(session.fields()[0].toMap()["before"].toString(), QStringLiteral("9"));
        QCOMPARE(session.fields()[0].toMap()["after"].toString(), QStringLiteral("8"));
        QVERIFY(session.openTexts("old", kBefore, "new",
                                  "{\"StartAt\":\"A\",\n  \"Extra\": [\n    1,\n      2\n  ],\n" +
                                      kBefore.mid(14)));
        QCOMPARE(session.fields()[0].toMap()["after"].toString(), QStringLiteral("[\n  1,\n    2\n]"));
        QVERIFY(session.openTexts("old", kBefore, "new", kAfter));
        session.setSelected("/States/C"); // not changed
        QCOMPARE(session.current(), -1);
        QVERIFY(session.fields().isEmpty());
        session.step(1);
        QCOMPARE(session.current(), 0);
        session.selectByName("B");
        QCOMPARE(session.current(), 1);
        QCOMPARE(session.fields().size(), 1); // it is gone: all of it
        QCOMPARE(session.fields()[0].toMap()["before"].toString(),
                 QStringLiteral("{\"Type\":\"Pass\",\"Next\":\"C\"}"));
        QCOMPARE(session.fields()[0].toMap()["after"].toString(), QString());
        QByteArray renamed = kBefore;
        renamed.replace("\"B\"", "\"Between\"");
        QVERIFY(session.openTexts("old", kBefore, "new", renamed));
        QCOMPARE(session.fields().size(), 1);
        QCOMPARE(session.fields()[0].toMap()["before"].toString(), QStringLiteral("B"));
        QCOMPARE(session.fields()[0].toMap()["after"].toString(), QStringLiteral("Between"));
    }

    void saysWhatCannotBeCompared() {
        DiffSession session;
        QVERIFY(!session.openTexts("old", "{\n\"a\"", "new", kAfter));
        QVERIFY2(session.problem().contains("old"), qPrintable(session.problem()));
        QVERIFY(!session.isOpen());
        QVERIFY(!session.openFiles("/none/a.json", "/none/b.json"));
        QVERIFY(!session.problem().isEmpty());
        QVERIFY(session.openTexts("old", kAfter, "new", kAfter));
        QVERIFY(session.same());
        QCOMPARE(session.problem(), QString());
    }

    void canvasShowsBoth() {
        Theme::instance().setMode(Theme::Mode::Light);
        DiffSession session;
        CanvasItem canvas;
        canvas.setSize(QSizeF(800, 600));
        canvas.setComparison(&session);
        QVERIFY(session.openTexts("old", kBefore, "new", kAfter));
        QTRY_VERIFY(canvas.ready());
        QCOMPARE(canvas.stateCount(), 4);
        QVERIFY(!canvas.rectOf("-/States/B").isEmpty());
        QImage picture(800, 600, QImage::Format_RGB32);
        QPainter painter(&picture);
        canvas.paint(&painter);
        painter.end();
        // The disc of an added state stands on its corner, green.
        const QRectF added = canvas.rectOf("/States/N");
        const QPoint disc = (added.topLeft() + QPointF(-1, -1) * canvas.zoom()).toPoint();
        QCOMPARE(picture.pixelColor(disc), Theme::instance().done());
    }

    void comparesWithGit() {
        if (QStandardPaths::findExecutable("git").isEmpty())
            QSKIP("no git");
        QTemporaryDir folder;
        const QString path = folder.filePath("flow.asl.json");
        write(path, kAfter);
        DocumentController document;
        QVERIFY(document.open(path));
        CompareActions actions;
        actions.setProperty("document", QVariant::fromValue(&document));
        QSignalSpy ready(&actions, &CompareActions::ready);
        QSignalSpy failed(&actions, &CompareActions::failed);
        const auto answer = [&](const QString& revision) {
            ready.clear();
            failed.clear();
            actions.withRevision(revision);
            for (int i = 0; i < 200 && ready.isEmpty() && failed.isEmpty(); ++i)
                QTest::qWait(50);
            return failed.isEmpty() ? QString() : failed[0][0].toString();
        };
        QCOMPARE(answer("HEAD"), QStringLiteral("flow.asl.json is not in a git repository."));
        QCOMPARE(answer("--output=x"), QStringLiteral("There is no revision “--output=x”."));
        QVERIFY(git(folder.path(), {"init", "-q"}));
        write(folder.filePath("other"), "x");
        QVERIFY(git(folder.path(), {"add", "other"}));
        QVERIFY(git(folder.path(), {"commit", "-qm", "first"}));
        QCOMPARE(answer("HEAD"), QStringLiteral("Revision “HEAD” has no file flow.asl.json."));
        write(path, kBefore);
        QVERIFY(git(folder.path(), {"add", "."}));
        QVERIFY(git(folder.path(), {"commit", "-qm", "second"}));
        write(path, kAfter);
        QCOMPARE(answer("nowhere"), QStringLiteral("There is no revision “nowhere”."));
        QCOMPARE(answer(" HEAD "), QString());
        QCOMPARE(ready.size(), 1);
        QCOMPARE(actions.session()->changes()->rowCount(), 3);
        QCOMPARE(actions.session()->beforeName(), QStringLiteral("flow.asl.json at HEAD"));
    }

    void comparesWithTheFile() {
        QTemporaryDir folder;
        const QString path = folder.filePath("flow.asl.json");
        write(path, kBefore);
        DocumentController document;
        QVERIFY(document.open(path));
        CompareActions actions;
        actions.setProperty("document", QVariant::fromValue(&document));
        QSignalSpy ready(&actions, &CompareActions::ready);
        actions.withSaved();
        QCOMPARE(ready.size(), 1);
        QVERIFY(actions.session()->same());
        QVERIFY(document.setField("/States/A/Seconds", "1"));
        actions.withSaved();
        QVERIFY(!actions.session()->same());
    }
};

QTEST_MAIN(TestDiffSession)
#include "tst_diff_session.moc"
