// SPDX-License-Identifier: Apache-2.0
#include <QDir>
#include <QFile>
#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTest>

#include "app/debugger/value_set.h"
#include "app/document/document_controller.h"
#include "app/document/role_policy.h"
#include "app/inspector/setting_list.h"

using namespace steploom;
using namespace steploom::app;

/// Machines of templates in the window's document: chosen, edited, saved where they are.
class TestContainerDocument : public QObject {
    Q_OBJECT
private slots:
    void init();
    void asksWhich();
    void savesIntoTheTemplate();
    void takesInWhatOthersWrite();
    void opensTheNamedFile();
    void leavesWhatTheCdkWrote();
    void savesAsYaml();
    void saysThatCommentsStayHere();
    void asksWhereTheDefinitionIs();
    void changesWhatTheTemplateSays();
    void makesTheRolesPolicy();

private:
    QString write(const QString& name, const QByteArray& bytes) const;
    static QByteArray read(const QString& path);

    std::unique_ptr<QTemporaryDir> m_folder;
    std::unique_ptr<DocumentController> m_document;
};

namespace {

const QByteArray kTemplate = R"(# two machines
Parameters:
  Stage: {Type: String, Default: dev}
Resources:
  One:
    Type: AWS::Serverless::StateMachine
    Properties:
      Type: EXPRESS
      Definition:
        StartAt: A # first
        States:
          # it does nothing
          A:
            Type: Pass
            Comment: old
            End: true
  Two:
    Type: AWS::Serverless::StateMachine
    Properties:
      DefinitionUri: two.asl.json
      DefinitionSubstitutions:
        Table: !Sub 'orders-${Stage}'
)";

} // namespace

void TestContainerDocument::init() {
    m_document = std::make_unique<DocumentController>();
    m_folder = std::make_unique<QTemporaryDir>();
}

QString TestContainerDocument::write(const QString& name, const QByteArray& bytes) const {
    const QString path = m_folder->filePath(name);
    QFile file(path);
    if (file.open(QIODevice::WriteOnly))
        file.write(bytes);
    return path;
}

QByteArray TestContainerDocument::read(const QString& path) {
    QFile file(path);
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

void TestContainerDocument::asksWhich() {
    const QString path = write(QStringLiteral("t.yaml"), kTemplate);
    QSignalSpy found(m_document.get(), &DocumentController::machinesFound);
    QVERIFY(!m_document->open(path));
    QCOMPARE(found.size(), 1);
    QCOMPARE(found[0][0].toString(), path);
    QCOMPARE(found[0][1].toStringList(), (QStringList{QStringLiteral("One"), QStringLiteral("Two")}));
    QVERIFY(m_document->open(path + QStringLiteral("#One")));
    QCOMPARE(m_document->address(), path + QStringLiteral("#One"));
    QCOMPARE(m_document->path(), path);
    QVERIFY(m_document->fileName().startsWith(QStringLiteral("t.yaml")));
    QVERIFY(m_document->fileName().endsWith(QStringLiteral("One")));
    QCOMPARE(m_document->stateNames(), QStringList{QStringLiteral("A")});
    QVERIFY(!m_document->open(path + QStringLiteral("#Three")));
}

void TestContainerDocument::savesIntoTheTemplate() {
    const QString path = write(QStringLiteral("t.yaml"), kTemplate);
    QVERIFY(m_document->open(path + QStringLiteral("#One")));
    QVERIFY(m_document->save());
    QCOMPARE(read(path), kTemplate);
    QVERIFY(m_document->setString(QStringLiteral("/States/A/Comment"), QStringLiteral("new")));
    QVERIFY(m_document->modified());
    QVERIFY(m_document->save());
    QVERIFY(!m_document->modified());
    QCOMPARE(read(path), QByteArray(kTemplate).replace("Comment: old", "Comment: new"));
    m_document->undo();
    QVERIFY(m_document->save());
    QCOMPARE(read(path), kTemplate);
}

void TestContainerDocument::takesInWhatOthersWrite() {
    const QString path = write(QStringLiteral("t.yaml"), kTemplate);
    QVERIFY(m_document->open(path + QStringLiteral("#One")));
    QVERIFY(m_document->rename(QStringLiteral("/States/A"), QStringLiteral("B")));
    // Elsewhere in the file, and in the machine where it is not changed here.
    write(QStringLiteral("t.yaml"), QByteArray(kTemplate)
                                        .replace("Default: dev", "Default: production")
                                        .replace("Comment: old", "Comment: theirs"));
    QVERIFY(m_document->save());
    const QByteArray saved = read(path);
    QVERIFY(saved.contains("Default: production"));
    QVERIFY(saved.contains("Comment: theirs"));
    QVERIFY(saved.contains("          # it does nothing\n          B:\n"));
    QVERIFY(saved.contains("StartAt: B # first"));
}

void TestContainerDocument::opensTheNamedFile() {
    const QString path = write(QStringLiteral("t.yaml"), kTemplate);
    const QString definition =
        write(QStringLiteral("two.asl.json"),
              R"({"StartAt": "A", "States": {"A": {"Type": "Task", "Resource": "${Table}", "End": true}}})");
    QVERIFY(m_document->open(path + QStringLiteral("#Two")));
    QCOMPARE(m_document->path(), definition);
    ValueSet values;
    values.open(m_document->path());
    values.setSource(m_document->source());
    QCOMPARE(values.values()["Table"], std::string("orders-dev"));
}

void TestContainerDocument::leavesWhatTheCdkWrote() {
    const QByteArray bytes =
        R"({"Resources": {"M": {"Type": "AWS::StepFunctions::StateMachine", "Metadata": {"aws:cdk:path": "a/b"},
 "Properties": {"DefinitionString": "{\"StartAt\": \"A\", \"States\": {\"A\": {\"Type\": \"Succeed\"}}}"}}}})";
    const QString path = write(QStringLiteral("a.template.json"), bytes);
    QSignalSpy notices(m_document.get(), &DocumentController::notice);
    QVERIFY(m_document->open(path));
    QVERIFY(m_document->fixed());
    QVERIFY(!notices.empty());
    QVERIFY(!m_document->rename(QStringLiteral("/States/A"), QStringLiteral("B")));
    QVERIFY(!m_document->modified());
    QCOMPARE(read(path), bytes);
}

void TestContainerDocument::savesAsYaml() {
    const QString path =
        write(QStringLiteral("a.asl.json"), R"({"StartAt": "A", "States": {"A": {"Type": "Succeed"}}})");
    QVERIFY(m_document->open(path));
    const QString target = m_folder->filePath(QStringLiteral("a.asl.yaml"));
    QVERIFY(m_document->saveAs(QUrl::fromLocalFile(target)));
    QCOMPARE(read(target), QByteArray("StartAt: A\nStates:\n  A:\n    Type: Succeed\n"));
    QVERIFY(!m_document->modified());
    QVERIFY(m_document->rename(QStringLiteral("/States/A"), QStringLiteral("B: b")));
    QVERIFY(m_document->save());
    QCOMPARE(read(target), QByteArray("StartAt: 'B: b'\nStates:\n  'B: b':\n    Type: Succeed\n"));
}

void TestContainerDocument::saysThatCommentsStayHere() {
    const QByteArray bytes =
        R"({"Resources": {"One": {"Type": "AWS::Serverless::StateMachine", "Properties": {
        "Definition": {"StartAt": "A", "States": {"A": {"Type": "Succeed"}}}}}}})";
    const QString path = write(QStringLiteral("t.json"), bytes);
    QVERIFY(m_document->open(path));
    QSignalSpy notices(m_document.get(), &DocumentController::notice);
    const std::size_t place = m_document->document().bytes().find("\"States\"");
    m_document->type(model::Splice{place, {}, "// mine\n"});
    QVERIFY(m_document->save());
    QVERIFY(notices.last().first().toString().contains(QStringLiteral("without the comments")));
    QCOMPARE(read(path), bytes);
}

void TestContainerDocument::asksWhereTheDefinitionIs() {
    // It is looked for from the folder above on.
    QVERIFY(QDir(m_folder->path()).mkdir(QStringLiteral("here")));
    const QString path = write(QStringLiteral("here/t.yaml"), kTemplate);
    QSignalSpy asked(m_document.get(), &DocumentController::definitionMissing);
    QVERIFY(!m_document->open(path + QStringLiteral("#Two")));
    QCOMPARE(asked.size(), 1);
    QCOMPARE(asked.first().at(1).toString(), QStringLiteral("two.asl.json"));
    QTemporaryDir elsewhere;
    const QString there = elsewhere.filePath(QStringLiteral("flow.json"));
    QFile file(there);
    QVERIFY(file.open(QIODevice::WriteOnly));
    file.write(R"({"StartAt": "A", "States": {"A": {"Type": "Succeed"}}})");
    file.close();
    QVERIFY(m_document->openLocated(asked.first().first().toString(), QUrl::fromLocalFile(there)));
    QCOMPARE(m_document->path(), there);
    QCOMPARE(m_document->describedBy(), QStringLiteral("t.yaml › Two"));
}

void TestContainerDocument::changesWhatTheTemplateSays() {
    const QString path = write(QStringLiteral("t.yaml"), kTemplate);
    QVERIFY(m_document->open(path + QStringLiteral("#One")));
    SettingList settings;
    QCOMPARE(settings.rows(), QVariantList());
    settings.setDocument(m_document.get());
    QSignalSpy changed(&settings, &SettingList::changed);
    QCOMPARE(settings.rows().size(), 2); // the type, and tracing that is not said
    const QVariantMap type = settings.rows().first().toMap();
    QCOMPARE(type[QStringLiteral("value")].toString(), QStringLiteral("EXPRESS"));
    QVERIFY(m_document->rename(QStringLiteral("/States/A"), QStringLiteral("B")));
    QVERIFY(settings.write(type[QStringLiteral("key")].toInt(), QStringLiteral("STANDARD")));
    QVERIFY(!changed.isEmpty());
    QCOMPARE(read(path), QByteArray(kTemplate).replace("Type: EXPRESS", "Type: STANDARD"));
    QVERIFY(m_document->modified()); // what was changed here stays unsaved
    QVERIFY(!settings.write(type[QStringLiteral("key")].toInt(), QStringLiteral("QUICK")));
    QVERIFY(m_document->save());
    QVERIFY(read(path).contains("StartAt: B # first") && read(path).contains("Type: STANDARD"));
    QVERIFY(m_document->open(write(QStringLiteral("plain.json"), "{}")));
    QCOMPARE(settings.rows(), QVariantList());
}

void TestContainerDocument::makesTheRolesPolicy() {
    const QString path = write(QStringLiteral("flow.json"),
                               R"({"StartAt": "A", "States": {"A": {"Type": "Task",
        "Resource": "arn:aws:states:::sqs:sendMessage", "Parameters": {"QueueUrl": "${queue}"}, "End": true}}})");
    QVERIFY(m_document->open(path));
    RolePolicy role;
    QSignalSpy notices(&role, &RolePolicy::notice);
    role.setDocument(m_document.get());
    role.setActive(true);
    QVERIFY(role.text().contains(QStringLiteral("sqs:SendMessage")));
    QVERIFY(role.checked().isEmpty() && role.findings().isEmpty());
    const QString policy = write(QStringLiteral("policy.json"), R"({"Statement": []})");
    QVERIFY(role.check(QUrl::fromLocalFile(policy)));
    QCOMPARE(role.checked(), QStringLiteral("policy.json"));
    QCOMPARE(role.findings().first().toMap()[QStringLiteral("kind")].toString(), QStringLiteral("missing"));
    QVERIFY(!role.check(QUrl::fromLocalFile(path)));
    QCOMPARE(notices.size(), 1);
    role.setTracing(true);
    QVERIFY(role.text().contains(QStringLiteral("xray:PutTraceSegments")));
    const QString saved = m_folder->filePath(QStringLiteral("out.json"));
    QVERIFY(role.save(QUrl::fromLocalFile(saved)));
    QCOMPARE(QString::fromUtf8(read(saved)), role.text());
    QVERIFY(role.check(QUrl::fromLocalFile(saved)));
    QCOMPARE(role.findings(), QVariantList());
    m_document->remove(QStringLiteral("/States/A"));
    QTRY_VERIFY(!role.text().contains(QStringLiteral("sqs:SendMessage")));
}

QTEST_GUILESS_MAIN(TestContainerDocument)
#include "tst_container_document.moc"
