// SPDX-License-Identifier: Apache-2.0
#include <QFile>
#include <QJsonDocument>
#include <QJsonObject>
#include <QTemporaryDir>
#include <QTest>

#include "app/canvas/scene.h"
#include "app/document/document_controller.h"
#include "app/inspector/choice_form.h"
#include "app/inspector/failure_form.h"
#include "app/inspector/state_inspector.h"
#include "app/inspector/variable_form.h"
#include "app/theme/theme.h"

using namespace steploom::app;

/// Definitions that people wrote: each opens, draws, shows its forms, and is saved as it was.
class TestCorpus : public QObject {
    Q_OBJECT

private slots:
    void realDefinitionsOpenDrawAndSave() {
        QString shared = qEnvironmentVariable("STEPLOOM_SHARED");
        if (shared.isEmpty())
            shared = QStringLiteral(STEPLOOM_SOURCE_DIR "/../shared");
        QFile corpus(shared + QStringLiteral("/corpus/definitions/json.jsonl"));
        if (!corpus.open(QIODevice::ReadOnly))
            QSKIP("the corpus of definitions is not there: set STEPLOOM_SHARED");
        QTemporaryDir folder;
        int count = 0;
        while (!corpus.atEnd()) {
            const QJsonObject entry = QJsonDocument::fromJson(corpus.readLine()).object();
            const QByteArray bytes = entry[QStringLiteral("text")].toString().toUtf8();
            const QByteArray name = entry[QStringLiteral("id")].toString().toUtf8();
            check(folder.filePath(QStringLiteral("x.json")), bytes, name.constData());
            if (QTest::currentTestFailed())
                return;
            ++count;
        }
        QVERIFY(count > 0);
    }

private:
    static void check(const QString& path, const QByteArray& bytes, const char* name) {
        {
            QFile file(path);
            QVERIFY(file.open(QIODevice::WriteOnly));
            QCOMPARE(file.write(bytes), bytes.size());
        }
        DocumentController document;
        QVERIFY2(document.open(path), name);
        const auto scene = buildScene(document.workflow(), {}, Theme::instance().fontFamily());
        QCOMPARE(scene->nodeOfPointer.size(), document.states()->count());
        StateInspector form;
        FailureForm failures;
        ChoiceForm choice;
        VariableForm variables;
        for (Form* each : std::initializer_list<Form*>{&form, &failures, &choice, &variables})
            each->setDocument(&document);
        for (int row = 0; row < document.states()->count(); ++row) {
            const QString pointer =
                document.states()->index(row).data(StateListModel::PointerRole).toString();
            for (Form* each : std::initializer_list<Form*>{&form, &failures, &choice})
                each->setPointer(pointer);
            form.configure();
            form.data();
            form.others();
            failures.retriers();
            failures.catchers();
            choice.rules();
            if (row % 64 == 0) { // looks at the whole text
                variables.setPointer(pointer);
                variables.inScope();
            }
        }
        QVERIFY2(document.save(), name);
        QFile saved(path);
        QVERIFY(saved.open(QIODevice::ReadOnly));
        QVERIFY2(saved.readAll() == bytes, name);
    }
};

QTEST_MAIN(TestCorpus)
#include "tst_corpus.moc"
