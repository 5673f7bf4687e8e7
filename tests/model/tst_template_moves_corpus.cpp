// SPDX-License-Identifier: Apache-2.0
#include <QTest>
#include <fstream>

#include "engine/value/json_reader.h"
#include "model/container/open.h"
#include "model/container/template_moves.h"
#include "tests/support/resolved_definition.h"
#include "tests/support/shared_data.h"

using namespace steploom;
using namespace steploom::model;
using steploom::test::resolved;
using steploom::test::sameJson;

/// Every machine of real templates, out of its template and back, and from a string to an object: with all
/// that is known filled in it is the same.
class TestTemplateMovesCorpus : public QObject {
    Q_OBJECT
private slots:
    void corpus_data();
    void corpus();
};

void TestTemplateMovesCorpus::corpus_data() {
    QTest::addColumn<QString>("file");
    for (const char* name : {"sam", "cfn", "serverless"})
        QTest::newRow(name) << QString(name);
}

void TestTemplateMovesCorpus::corpus() {
    QFETCH(QString, file);
    const std::string folder = test::sharedFolder();
    if (folder.empty())
        QSKIP("there is no corpus here");
    std::ifstream in(folder + "/corpus/definitions/" + file.toStdString() + ".jsonl");
    std::string line;
    int moved = 0;
    int refused = 0;
    const auto look = [&](const std::string& id, const char* what, const Message& refusal) {
        ++refused;
        qInfo("%s: %s: %s %s", id.c_str(), what, refusal.code.c_str(),
              refusal.args.empty() ? "" : refusal.args[0].c_str());
    };
    while (std::getline(in, line)) {
        const auto read = engine::readJson(line);
        QVERIFY(read);
        const std::string id(read.value.get("id").asString());
        const std::string text(read.value.get("text").asString());
        const auto container = openContainer(id, text);
        QVERIFY(container && *container);
        const ContainerKind kind = (*container)->kind();
        for (const ContainedMachine& machine : (*container)->machines()) {
            if (machine.definition.empty() || kind == ContainerKind::Cdk)
                continue;
            const std::string before = resolved(id, text, machine.name);
            for (const char* path : {"own.yaml", "own.json"}) {
                const auto out = movedOutOfTemplate(text, kind, machine.name, path);
                if (!out) {
                    if (kind != ContainerKind::Serverless)
                        look(id, path, out.refusal());
                    continue;
                }
                ++moved;
                const std::string filed = applied(text, out->splices);
                const std::string after = resolved(id, filed, machine.name, out->file);
                QVERIFY2(sameJson(before, after), (id + '\n' + before + '\n' + after).c_str());
                const auto back = movedIntoTemplate(filed, kind, machine.name, out->file);
                if (!back)
                    look(id, "back", back.refusal());
                else
                    QVERIFY2(sameJson(before, resolved(id, applied(filed, *back), machine.name)), id.c_str());
            }
            const auto object = definitionAsObject(text, kind, machine.name);
            const auto string = definitionAsText(text, kind, machine.name);
            if (!object && object.refusal().code != "container.not-string")
                look(id, "object", object.refusal());
            if (!string && string.refusal().code != "container.not-object" &&
                string.refusal().code != "container.no-string")
                look(id, "string", string.refusal());
            moved += object ? 1 : 0;
            moved += string ? 1 : 0;
            if (object)
                QVERIFY2(sameJson(before, resolved(id, applied(text, *object), machine.name)), id.c_str());
        }
    }
    QVERIFY(moved > 0);
    QCOMPARE(refused, 0);
}

QTEST_APPLESS_MAIN(TestTemplateMovesCorpus)
#include "tst_template_moves_corpus.moc"
