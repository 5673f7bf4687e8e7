// SPDX-License-Identifier: Apache-2.0
#include <QAbstractItemModelTester>
#include <QElapsedTimer>
#include <QFile>
#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTest>

#include "app/palette/palette_actions.h"
#include "app/palette/palette_model.h"
#include "app/palette/patterns.h"
#include "app/palette/snippet_store.h"
#include "app/settings/new_documents.h"

using namespace steploom;
using namespace steploom::app;

namespace {

const char kChain[] = R"({
    "StartAt": "A",
    "States": {
        "A": {
            "Type": "Pass",
            "Next": "B"
        },
        "B": {
            "Type": "Succeed"
        }
    }
}
)";

void write(const QString& path, const QByteArray& bytes) {
    QFile file(path);
    QVERIFY(file.open(QIODevice::WriteOnly));
    QCOMPARE(file.write(bytes), bytes.size());
}

QVariantList types() {
    QVariantList all;
    for (const char* key : {"Task", "Choice", "Wait"})
        all.append(QVariantMap{{QStringLiteral("key"), QLatin1String(key)},
                               {QStringLiteral("text"), QLatin1String(key)},
                               {QStringLiteral("icon"), QStringLiteral("task")},
                               {QStringLiteral("hint"), QStringLiteral("hint of it")}});
    return all;
}

QString at(const PaletteModel& model, int row, int role) {
    return model.data(model.index(row), role).toString();
}

QStringList texts(const PaletteModel& model) {
    QStringList all;
    for (int row = 0; row < model.count(); ++row)
        all.append((at(model, row, PaletteModel::HeadingRole) == QLatin1String("true") ? QStringLiteral("# ")
                                                                                       : QString()) +
                   at(model, row, PaletteModel::TextRole));
    return all;
}

} // namespace

class TestPalette : public QObject {
    Q_OBJECT

private slots:
    void initTestCase() {
        QVERIFY(m_data.isValid());
        qputenv("XDG_CONFIG_HOME", m_data.path().toLocal8Bit());
        qputenv("XDG_DATA_HOME", m_data.path().toLocal8Bit()); // before the store looks where it is
        QVERIFY(SnippetStore::instance().folder().startsWith(m_data.path()));
    }

    void init() {
        m_folder = std::make_unique<QTemporaryDir>();
        m_path = m_folder->filePath(QStringLiteral("a.asl.json"));
        for (const QString& name : QStringList(SnippetStore::instance().names()))
            QCOMPARE(SnippetStore::instance().remove(name), QString());
    }

    void sectionsOpenAndShut() {
        PaletteModel model;
        QAbstractItemModelTester tester(&model);
        model.setTypes(types());
        const QStringList all = texts(model);
        QCOMPARE(all.mid(0, 6), QStringList({QStringLiteral("# Flow"), QStringLiteral("Task"),
                                             QStringLiteral("Choice"), QStringLiteral("Wait"),
                                             QStringLiteral("# Actions"), QStringLiteral("Lambda Invoke")}));
        QVERIFY(all.contains(QStringLiteral("HTTP Invoke")));
        QVERIFY(all.contains(QStringLiteral("Activity")));
        QVERIFY(all.contains(QStringLiteral("Human approval")));
        QVERIFY(!all.contains(QStringLiteral("# Own snippets")));
        model.toggle(QStringLiteral("flow"));
        QCOMPARE(texts(model).mid(0, 2),
                 QStringList({QStringLiteral("# Flow"), QStringLiteral("# Actions")}));
        QCOMPARE(model.firstItem(), 2);
        QCOMPARE(model.nextStop(2, -1), 0); // a shut heading can be stood on, an open one not
        QCOMPARE(model.nextStop(0, -1), -1);
        model.toggle(QStringLiteral("flow"));
        QCOMPARE(texts(model), all);
        QCOMPARE(model.nextStop(3, 1), 5);
        QCOMPARE(model.nextStop(model.count() - 1, 1), -1);
        QCOMPARE(model.headingOf(QStringLiteral("actions")), 4);
        QCOMPARE(model.headingOf(QStringLiteral("none")), -1);
    }

    void searchFindsInAllSections() {
        PaletteModel model;
        QAbstractItemModelTester tester(&model);
        model.setTypes(types());
        model.setShut({QStringLiteral("patterns")});
        model.setQuery(QStringLiteral("put item"));
        QCOMPARE(texts(model).mid(0, 2),
                 QStringList({QStringLiteral("# Actions"), QStringLiteral("PutItem")}));
        QCOMPARE(at(model, 1, PaletteModel::DetailRole), QStringLiteral("DynamoDB"));
        QCOMPARE(at(model, 1, PaletteModel::ItemIdRole),
                 QStringLiteral("action:arn:aws:states:::dynamodb:putItem"));
        QVERIFY(model.count() > 4);
        model.setQuery(QStringLiteral("wait"));
        QCOMPARE(texts(model).mid(0, 2), QStringList({QStringLiteral("# Flow"), QStringLiteral("Wait")}));
        QVERIFY(texts(model).contains(QStringLiteral("Callback, not polling"))); // by its hint, though shut
        model.setQuery(QStringLiteral("ecs run"));
        QVERIFY(texts(model).contains(QStringLiteral("RunTask")));
        QCOMPARE(at(model, 2, PaletteModel::DetailRole), QStringLiteral("ECS · run a job"));
        model.setQuery(QStringLiteral("qqq zzz"));
        QCOMPARE(model.count(), 0);
        QCOMPARE(model.firstItem(), -1);
        model.setQuery(QStringLiteral("  "));
        QVERIFY(texts(model).contains(QStringLiteral("Lambda Invoke")));
    }

    void aKeystrokeIsQuick() {
        PaletteModel model;
        model.setTypes(types());
        model.setQuery(QStringLiteral("x")); // reads the table
        QElapsedTimer timer;
        timer.start();
        for (const char* query : {"d", "de", "des", "desc", "desc ", "desc i", "desc in", "s", "s3", "s3 "})
            model.setQuery(QLatin1String(query));
        const double each = static_cast<double>(timer.nsecsElapsed()) / 1e7;
        qInfo("a keystroke: %.2f ms", each);
        QVERIFY(each < 100); // 30 on a machine of its own
    }

    void everyItemCanBeAddedAnywhere() {
        PaletteModel model;
        model.setTypes(types());
        DocumentController document;
        PaletteActions actions;
        actions.setDocument(&document);
        QSignalSpy notices(&document, &DocumentController::notice);
        QSignalSpy focus(&document, &DocumentController::focusRequested);
        write(m_path, kChain);
        QVERIFY(document.open(m_path));
        for (int row = 0; row < model.count(); ++row) {
            const QString id = at(model, row, PaletteModel::ItemIdRole);
            if (id.isEmpty())
                continue;
            QVERIFY2(actions.add(id, QStringLiteral("/States/A")), qPrintable(id));
            QVERIFY(document.nameOf(focus.last().first().toString()).size() > 0);
            QVERIFY2(document.document().bytes().find("\n  \"") == std::string::npos,
                     "four blanks, as in the file");
            document.undo();
            QVERIFY2(actions.insertOn(id, QStringLiteral("/States/A/Next")), qPrintable(id));
            document.undo();
            QVERIFY2(actions.addInto(id, {}), qPrintable(id));
            document.undo();
            QCOMPARE(QByteArray::fromStdString(document.document().bytes()), QByteArray(kChain));
        }
        QCOMPARE(notices.size(), 0);
    }

    void whatIsNotThereIsRefused() {
        DocumentController document;
        PaletteActions actions;
        actions.setDocument(&document);
        write(m_path, kChain);
        QVERIFY(document.open(m_path));
        QSignalSpy notices(&document, &DocumentController::notice);
        for (const char* id :
             {"", "action:arn:aws:states:::lambda:explode", "pattern:none", "snippet:none", "what:ever"})
            QVERIFY2(!actions.add(QLatin1String(id), QStringLiteral("/States/A")), id);
        QVERIFY(!actions.add(QStringLiteral("action:activity"),
                             QStringLiteral("/States/B"))); // nothing follows it
        QCOMPARE(notices.size(), 6);
        QVERIFY(!document.canUndo());
    }

    void anEmptyDocumentBecomesAMachine() {
        DocumentController document;
        PaletteActions actions;
        actions.setDocument(&document);
        write(m_path, "");
        QVERIFY(document.open(m_path));
        QVERIFY(document.blank());
        QVERIFY(!document.stale());
        for (const char* id : {"type:Choice", "action:arn:aws:states:::sns:publish", "pattern:saga"}) {
            QVERIFY2(actions.addInto(QLatin1String(id), {}), id);
            QVERIFY(!document.blank());
            QVERIFY(!document.empty());
            QVERIFY(!document.workflow()->scopes.front().startAt.empty());
            document.undo();
            QVERIFY(document.blank());
        }
    }

    /// What is dropped into an empty window is in the language that the gallery has, which is kept.
    void firstStatesAreInTheLanguageOfNewDocuments() {
        NewDocuments defaults;
        QCOMPARE(defaults.queryLanguage(), QStringLiteral("JSONata")); // nothing was chosen yet
        for (const QString& language : {QStringLiteral("JSONata"), QStringLiteral("JSONPath")}) {
            defaults.setQueryLanguage(language);
            QCOMPARE(NewDocuments().queryLanguage(), language);
            const bool jsonata = language == QLatin1String("JSONata");
            for (const char* id : {"type:Task", "type:Choice", "action:arn:aws:states:::sqs:sendMessage",
                                   "pattern:human-approval"}) {
                DocumentController document;
                PaletteActions actions;
                actions.setDocument(&document);
                QVERIFY2(actions.addInto(QLatin1String(id), {}), id);
                QCOMPARE(document.queryLanguage(), language);
                QVERIFY(!document.workflow()->scopes.front().startAt.empty());
                const model::Node root = document.document().tree().root();
                const model::Node first = root.member("States").firstChild();
                if (first.member("Type").stringIs("Task"))
                    QCOMPARE(bool(first.member("Arguments")), jsonata);
                QCOMPARE(bool(first.member("QueryLanguage")), false);
                document.undo();
                QCOMPARE(document.document().bytes(), std::string());
                QVERIFY(!document.canUndo());
            }
            DocumentController typed;
            QVERIFY(typed.addAfter({}, QStringLiteral("Wait")));
            QCOMPARE(typed.queryLanguage(), language);
        }
        // A text that has begun says itself what it is in.
        defaults.setQueryLanguage(QStringLiteral("JSONata"));
        DocumentController begun;
        PaletteActions actions;
        actions.setDocument(&begun);
        write(m_path, "{}\n");
        QVERIFY(begun.open(m_path));
        QVERIFY(actions.addInto(QStringLiteral("type:Wait"), {}));
        QCOMPARE(begun.queryLanguage(), QStringLiteral("JSONPath"));
        defaults.setQueryLanguage(QStringLiteral("JSONata"));
    }

    void templatesBeginADocument_data() {
        QTest::addColumn<QString>("id");
        QVERIFY(templates().size() >= 5);
        for (const Pattern& one : templates())
            QTest::newRow(qPrintable(one.id)) << one.id;
    }

    void templatesBeginADocument() {
        QFETCH(QString, id);
        for (const QString& language : {QStringLiteral("JSONata"), QStringLiteral("JSONPath")}) {
            DocumentController document;
            PaletteActions actions;
            actions.setDocument(&document);
            write(m_path, "{}\n");
            QVERIFY(document.open(m_path));
            QVERIFY(document.blank());
            QVERIFY(actions.begin(id, language));
            QCOMPARE(document.queryLanguage(), language);
            QVERIFY(!document.blank());
            QCOMPARE(document.empty(), id == QLatin1String("blank"));
            if (document.empty()) {
                QVERIFY(actions.addInto(QStringLiteral("type:Wait"), {}));
                QCOMPARE(document.workflow()->scopes.front().startAt, std::string("Wait"));
                document.undo();
            } else {
                QVERIFY(!actions.begin(id, language)); // there are states now
            }
            document.undo();
            QCOMPARE(document.document().bytes(), std::string("{}\n"));
            QVERIFY(!document.canUndo());
        }
    }

    void snippetsAreKept() {
        DocumentController document;
        PaletteActions actions;
        actions.setDocument(&document);
        write(m_path, kChain);
        QVERIFY(document.open(m_path));
        PaletteModel model;
        QVERIFY(!actions.saveSnippet({}, QStringLiteral("Mine")).isEmpty());
        QCOMPARE(actions.saveSnippet({QStringLiteral("/States/A")}, QStringLiteral(" Mine ")), QString());
        QVERIFY(texts(model).contains(QStringLiteral("Mine")));
        QVERIFY(actions.saveSnippet({QStringLiteral("/States/A")}, QStringLiteral("Mine"))
                    .contains(QStringLiteral("Mine")));
        for (const char* name : {"", "a/b", ".hidden"})
            QVERIFY2(!actions.saveSnippet({QStringLiteral("/States/A")}, QLatin1String(name)).isEmpty(),
                     name);
        QVERIFY(actions.add(QStringLiteral("snippet:Mine"), QStringLiteral("/States/A")));
        QVERIFY(document.document().bytes().find(
                    "\"A 2\": {\n            \"Type\": \"Pass\",\n            \"Next\": \"B\"") !=
                std::string::npos);
        QCOMPARE(model.renameSnippet(QStringLiteral("Mine"), QStringLiteral("Ours")), QString());
        QVERIFY(texts(model).contains(QStringLiteral("Ours")));
        QVERIFY(!texts(model).contains(QStringLiteral("Mine")));
        QCOMPARE(model.removeSnippet(QStringLiteral("Ours")), QString());
        QVERIFY(!texts(model).contains(QStringLiteral("Ours")));
        QVERIFY(!model.removeSnippet(QStringLiteral("Ours")).isEmpty());
    }

    void brokenSnippetsAreReportedAndLeftOut() {
        SnippetStore store(m_folder->path());
        QSignalSpy broken(&store, &SnippetStore::broken);
        write(m_folder->filePath(QStringLiteral("good.asl.json")), R"({"X": {"Type": "Pass", "End": true}})");
        write(m_folder->filePath(QStringLiteral("half.asl.json")), R"({"X": {"Type")");
        write(m_folder->filePath(QStringLiteral("none.asl.json")), "[1, 2]");
        store.reload();
        QCOMPARE(store.names(), QStringList{QStringLiteral("good")});
        QCOMPARE(broken.size(), 2);
        QVERIFY(broken.first().first().toString().contains(QStringLiteral("half.asl.json")));
        store.reload(); // once is enough
        QCOMPARE(broken.size(), 2);
        QVERIFY(store.text(QStringLiteral("half")).empty());
    }

private:
    QTemporaryDir m_data;
    std::unique_ptr<QTemporaryDir> m_folder;
    QString m_path;
};

QTEST_GUILESS_MAIN(TestPalette)
#include "tst_palette.moc"
