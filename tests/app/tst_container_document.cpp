// SPDX-License-Identifier: Apache-2.0
#include <QFile>
#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTest>

#include "app/debugger/value_set.h"
#include "app/document/document_controller.h"

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

QTEST_GUILESS_MAIN(TestContainerDocument)
#include "tst_container_document.moc"
