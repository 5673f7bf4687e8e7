// SPDX-License-Identifier: Apache-2.0
#include <QDir>
#include <QJsonDocument>
#include <QJsonObject>
#include <QTest>

#include "tests/support/random_edits.h"
#include "tests/support/shared_data.h"

using namespace steploom;
using namespace steploom::test;

/// What holds for every text: opening changes nothing, an edit keeps to its members and means what it says,
/// undoing all of them gives the bytes back.
class TestEditProperties : public QObject {
    Q_OBJECT
private slots:
    void checkerNotices();
    void ownSamples_data();
    void ownSamples();
    void corpus();
    void referenceWorkflows();

private:
    static QByteArray read(const QString& path) {
        QFile file(path);
        return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
    }
    static std::string wander(const std::string& bytes, std::uint32_t seed, int steps, std::size_t& applied);
};

/// Random edits on a text, undone, done again and undone. "" or what went wrong.
std::string TestEditProperties::wander(const std::string& bytes, std::uint32_t seed, int steps,
                                       std::size_t& applied) {
    model::Document document = model::Document::fromBytes(bytes);
    if (document.bytes() != bytes)
        return "opening changes the bytes";
    RandomEdits edits(seed);
    std::string trail;
    for (int i = 0; i < steps; ++i) {
        const std::string before = document.bytes();
        std::string name;
        const std::string wrong = edits.step(document, name);
        trail += name + '\n';
        if (!wrong.empty())
            return "step " + std::to_string(i) + " (" + name + ") " + wrong + "\non\n" + before + "\ngave\n" +
                   document.bytes();
    }
    applied += edits.appliedCount();
    const std::string end = document.bytes();
    while (document.canUndo())
        document.undo();
    if (document.bytes() != bytes || document.isModified())
        return "undoing all does not give the original";
    while (document.canRedo())
        document.redo();
    if (document.bytes() != end)
        return "doing all again does not give the same";
    while (document.canUndo())
        document.undo();
    return document.bytes() == bytes ? std::string() : "undoing all a second time does not give the original";
}

/// The checks above are worth what they find.
void TestEditProperties::checkerNotices() {
    const std::string bytes = R"({"StartAt": "A", "States": {"A": {"Type": "Pass", "End": true}}})";
    const auto verdict = [&](std::vector<model::Splice> splices, const char* own, const std::string& meant) {
        model::Document document = model::Document::fromBytes(bytes);
        model::Edit edit;
        edit.splices = std::move(splices);
        Intent intent;
        intent.own.push_back(document.tree().at(own).memberSpan());
        intent.expected = domOf(model::scan(meant).root());
        return applyChecked(document, edit, intent);
    };
    const std::size_t end = bytes.find("true");
    const std::size_t type = bytes.find("Pass");
    const std::string ended = R"({"StartAt": "A", "States": {"A": {"Type": "Pass", "End": false}}})";
    const std::string waits = R"({"StartAt": "A", "States": {"A": {"Type": "Wait", "End": true}}})";
    QCOMPARE(verdict({{end, "tru", "fals"}}, "/States/A/End", ended), std::string());
    QVERIFY(verdict({{end, "true", "false"}}, "/States/A/End", ended).find("small") != std::string::npos);
    QVERIFY(verdict({{end, "talk", ""}}, "/States/A/End", ended).find("fit") != std::string::npos);
    QVERIFY(verdict({{end, "tru", "fals"}}, "/StartAt", ended).find("another member") != std::string::npos);
    QVERIFY(verdict({{type, "", "By"}}, "/StartAt", ended).find("away") != std::string::npos);
    QVERIFY(verdict({{end, "tru", "fals"}}, "/States/A/End", bytes).find("something else") !=
            std::string::npos);
    QVERIFY(verdict({{end + 4, "}", ""}}, "/States/A", bytes).find("breaks") != std::string::npos);
    QVERIFY(verdict({{end + 4, "", ","}}, "/States/A/End", bytes).find("problem") != std::string::npos);
    QCOMPARE(verdict({{type, "Pass", "Wait"}}, "/States/A/Type", waits), std::string());
}

void TestEditProperties::ownSamples_data() {
    QTest::addColumn<QByteArray>("bytes");
    for (const char* name : {"parcel.asl.json", "letters.json5"})
        QTest::newRow(name) << read(QStringLiteral(STEPLOOM_TEST_DATA "/model/") + QLatin1String(name));
    QByteArray flat = read(QStringLiteral(STEPLOOM_TEST_DATA "/model/parcel.asl.json"));
    QTest::newRow("on one line") << flat.simplified();
    QTest::newRow("without blanks") << QByteArray(
        R"({"StartAt":"A","States":{"A":{"Type":"Pass","Next":"B"},"B":{"Type":"Task","Resource":"r","End":true}}})");
    QTest::newRow("commented") << QByteArray(
        "{ // start\n  \"StartAt\": \"A\", /* x */ \"States\": { // all\n"
        "    \"A\": {\"Type\": \"Pass\" /* p */, \"Next\": \"B\"}, // first\n"
        "    // second\n    \"B\": { \"Type\": \"Wait\", // waits\n"
        "      \"Seconds\": 5, \"End\": true } // done\n  }\n}\n");
    QTest::newRow("twins") << QByteArray(
        "{\r\n\t\"StartAt\" : \"A\",\r\n\t\"States\" : {\r\n"
        "\t\t\"A\" : {\"Type\": \"Choice\", \"Choices\": [{\"Variable\": \"$.a\", \"IsNull\": true, "
        "\"Next\": \"B\"},\r\n"
        "\t\t\t{\"Variable\": \"$.b\", \"IsNull\": true, \"Next\": \"B\"}], \"Default\": \"P\", \"Comment\": "
        "\"x\", \"Comment\": \"y\"},\r\n"
        "\t\t\"B\" : {\"Type\": \"Pass\", // never twice\r\n\t\t\t\"End\": true},\r\n"
        "\t\t\"B\" : {\"Next\": \"P\", \"Resource\": ${Arn}},\r\n"
        "\t\t\"P\" : {\"Type\": \"Parallel\", \"Branches\": [{\"StartAt\": \"A\", \"States\": {\r\n"
        "\t\t\t\"A\": {\"Type\": \"Choice\", \"Choices\": [], \"Default\": \"B\"}, \"B\": {\"Type\": "
        "\"Pass\", \"End\": true}}},\r\n"
        "\t\t\t{\"StartAt\": \"B\", \"States\": {\"B\": {\"Type\": \"Task\", \"Resource\": \"r\", \"End\": "
        "true}, }}], \"End\": true}\r\n\t}\r\n}\r\n");
    QTest::newRow("fragment") << QByteArray("{\n\t\"A\": { \"Type\": \"Pass\", \"Next\": \"B\" },\n"
                                            "\t\"B\": {\n\t\t\"Type\": \"Pass\",\n\t\t\"End\": true\n\t}\n}");
}

void TestEditProperties::ownSamples() {
    QFETCH(QByteArray, bytes);
    QVERIFY(!bytes.isEmpty());
    std::size_t applied = 0;
    for (std::uint32_t seed = 1; seed <= 8; ++seed) {
        const std::string wrong = wander(bytes.toStdString(), seed, 60, applied);
        QVERIFY2(wrong.empty(), wrong.c_str());
    }
    QVERIFY(applied > 200);
}

void TestEditProperties::corpus() {
    const std::string shared = sharedFolder();
    if (shared.empty())
        QSKIP("SKIPPED: no folder of shared definitions beside the checkout (STEPLOOM_SHARED)");
    QFile file(QString::fromStdString(shared + "/corpus/definitions/json.jsonl"));
    QVERIFY(file.open(QIODevice::ReadOnly));
    const int steps = qEnvironmentVariableIntValue("STEPLOOM_EDIT_STEPS") > 0
                          ? qEnvironmentVariableIntValue("STEPLOOM_EDIT_STEPS")
                          : 10;
    std::size_t applied = 0;
    int count = 0;
    while (!file.atEnd()) {
        const QJsonObject line = QJsonDocument::fromJson(file.readLine()).object();
        const std::string bytes = line[QStringLiteral("text")].toString().toStdString();
        const std::string wrong = wander(bytes, static_cast<std::uint32_t>(++count), steps, applied);
        QVERIFY2(wrong.empty(), (line[QStringLiteral("id")].toString().toStdString() + ": " + wrong).c_str());
    }
    QVERIFY(count > 300);
    QVERIFY(applied > static_cast<std::size_t>(count) * static_cast<std::size_t>(steps) / 2);
}

void TestEditProperties::referenceWorkflows() {
    const std::string shared = sharedFolder();
    if (shared.empty())
        QSKIP("SKIPPED: no folder of shared definitions beside the checkout (STEPLOOM_SHARED)");
    const QDir folder(QString::fromStdString(shared + "/reference/workflows"));
    const QStringList names = folder.entryList({QStringLiteral("*.asl.json")});
    QVERIFY(!names.isEmpty());
    std::size_t applied = 0;
    for (const QString& name : names) {
        const std::string wrong = wander(read(folder.filePath(name)).toStdString(), 7, 100, applied);
        QVERIFY2(wrong.empty(), (name.toStdString() + ": " + wrong).c_str());
    }
}

QTEST_APPLESS_MAIN(TestEditProperties)
#include "tst_edit_properties.moc"
