// SPDX-License-Identifier: Apache-2.0
#include <QDirIterator>
#include <QFile>
#include <QRegularExpression>
#include <QTest>

#include "model/diagnostics/catalogue.h"
#include "model/diagnostics/diagnostic.h"

using namespace steploom::model;

namespace {

/// `code @ pointer`, one finding after the other; hints and warnings begin with h: or w:.
QByteArray found(const std::string& text) {
    const Document document = Document::fromBytes(text);
    QByteArrayList list;
    for (const Diagnostic& diagnostic : diagnose(document)) {
        const char* severity = diagnostic.severity == Severity::Error     ? ""
                               : diagnostic.severity == Severity::Warning ? "w:"
                                                                          : "h:";
        list << severity + QByteArray::fromStdString(diagnostic.code + " @ " + diagnostic.pointer);
    }
    return list.join("; ");
}

QByteArray machine(const char* states) {
    return QByteArray(R"({"StartAt": "A", "States": {)") + states + "}}";
}

} // namespace

class TestDiagnostics : public QObject {
    Q_OBJECT
private slots:
    void finds_data();
    void finds();
    void placesAreUnderlined();
    void catalogueIsWhole();
    void messagesAreFormatted();
};

void TestDiagnostics::finds_data() {
    QTest::addColumn<QByteArray>("text");
    QTest::addColumn<QByteArray>("expected");
    const auto row = [](const char* name, const QByteArray& text, const char* expected) {
        QTest::newRow(name) << text << QByteArray(expected);
    };
    row("fine", machine(R"("A": {"Type": "Pass", "Next": "B"}, "B": {"Type": "Succeed"})"), "");
    row("a loop with a way out",
        machine(
            R"("A": {"Type": "Choice", "Choices": [{"Variable": "$.x", "IsNull": true, "Next": "B"}], "Default": "W"},
                   "W": {"Type": "Wait", "Seconds": 1, "Next": "A"},
                   "B": {"Type": "Succeed"})"),
        "");
    row("no object", "[]", "structure.not-an-object @ ");
    row("empty object", "{}", "structure.missing-states @ ; structure.missing-start @ ");
    row("no states", R"({"StartAt": "A", "States": {}})", "structure.no-states @ /States");
    row("states of a wrong kind", R"({"StartAt": "A", "States": 5})", "structure.wrong-kind @ /States");
    row("no start", R"({"States": {"A": {"Type": "Succeed"}}})", "structure.missing-start @ ");
    row("a fragment", R"({"A": {"Type": "Succeed"}})", "h:structure.fragment @ ");
    row("unknown start", R"({"StartAt": "Z", "States": {"A": {"Type": "Succeed"}}})",
        "structure.unknown-start @ /StartAt");
    row("a start of a wrong kind", R"({"StartAt": 1, "States": {"A": {"Type": "Succeed"}}})",
        "structure.wrong-kind @ /StartAt");
    row("unknown targets",
        machine(
            R"("A": {"Type": "Choice", "Choices": [{"Variable": "$", "IsNull": true, "Next": "Y"}], "Default": "Z"},
                   "B": {"Type": "Task", "Resource": "${r}", "Catch": [{"ErrorEquals": ["E"], "Next": "Q"}], "End": true})"),
        "structure.unknown-target @ /States/A/Choices/0/Next; structure.unknown-target @ /States/A/Default; "
        "structure.unknown-target @ /States/B/Catch/0/Next");
    row("a target in another scope", machine(R"("A": {"Type": "Map", "Iterator": {"StartAt": "I", "States":
                   {"I": {"Type": "Pass", "Next": "A"}}}, "End": true})"),
        "structure.target-elsewhere @ /States/A/Iterator/States/I/Next");
    row("no type", machine(R"("A": {})"), "structure.missing-field @ /States/A");
    row("unknown type", machine(R"("A": {"Type": "Paralel"})"), "structure.unknown-type @ /States/A/Type");
    row("no exit", machine(R"("A": {"Type": "Pass"})"), "structure.missing-next @ /States/A");
    row("two exits", machine(R"("A": {"Type": "Pass", "End": true, "Next": "A"})"),
        "structure.next-and-end @ /States/A");
    row("no end", machine(R"("A": {"Type": "Pass", "Next": "B"}, "B": {"Type": "Pass", "Next": "A"})"),
        "structure.no-end @ ");
    row("unreachable", machine(R"("A": {"Type": "Succeed"}, "B": {"Type": "Fail"})"),
        "structure.unreachable @ /States/B");
    row("a state that is none", machine(R"("A": 5)"), "structure.wrong-kind @ /States/A");
    row("needed fields",
        machine(
            R"("A": {"Type": "Task", "Next": "B"}, "B": {"Type": "Wait", "Next": "C"}, "C": {"Type": "Parallel", "Next": "D"},
                   "D": {"Type": "Map", "Next": "E"}, "E": {"Type": "Choice", "Default": "F"}, "F": {"Type": "Fail"})"),
        "structure.missing-field @ /States/A; structure.missing-one-of @ /States/B; structure.missing-field "
        "@ "
        "/States/C; structure.missing-one-of @ /States/D; structure.missing-field @ /States/E");
    row("needed fields of items",
        machine(R"("A": {"Type": "Task", "Resource": "${r}", "Retry": [{}], "Catch": [{}], "Next": "B"},
                   "B": {"Type": "Choice", "Choices": [{}], "Default": "C"}, "C": {"Type": "Fail"})"),
        "structure.missing-field @ /States/A/Retry/0; structure.missing-field @ /States/A/Catch/0; "
        "structure.missing-field @ /States/A/Catch/0; structure.missing-field @ /States/B/Choices/0; "
        "structure.missing-one-of @ /States/B/Choices/0");
    row("branches of wrong kinds", machine(R"("A": {"Type": "Parallel", "Branches": [5, {}], "End": true})"),
        "structure.wrong-kind @ /States/A/Branches/0; structure.missing-states @ /States/A/Branches/1; "
        "structure.missing-start @ /States/A/Branches/1");
    row("names twice",
        machine(
            R"("A": {"Type": "Map", "Iterator": {"StartAt": "A", "States": {"A": {"Type": "Succeed"}}}, "End": true})"),
        "names.duplicate-state @ /States/A/Iterator/States/A");
    row("keys twice", machine(R"("A": {"Type": "Fail", "Type": "Succeed"})"),
        "w:names.duplicate-key @ /States/A/Type");
    row("placeholders hide the rest",
        machine(
            R"("A": {"Type": "${T}", "Next": "${N}"}, "B": ${State}, "C": {"Type": "Pass", "End": ${E}, ${more}: 1})"),
        "h:syntax.placeholder @ /States/B; h:syntax.placeholder @ /States/C/End; h:syntax.placeholder @ "
        "/States/C/${more}");
    row("lenient", "{\"StartAt\": \"A\", // x\n \"States\": {\"A\": {\"Type\": \"Succeed\",}}}",
        "w:syntax.comment @ ; w:syntax.trailing-comma @ /States/A/Type");
    row("broken texts tell of syntax only", R"({"StartAt": "Z", "States": {"A": {)",
        "syntax.unclosed-object @ ; syntax.unclosed-object @ /States; syntax.unclosed-object @ /States/A");
}

void TestDiagnostics::finds() {
    QFETCH(QByteArray, text);
    QFETCH(QByteArray, expected);
    QCOMPARE(found(text.toStdString()), expected);
}

void TestDiagnostics::placesAreUnderlined() {
    const std::string text = machine(R"("A": {"Type": "Pass", "Next": "Gone"})").toStdString();
    const auto list = diagnose(Document::fromBytes(text));
    QCOMPARE(list.size(), std::size_t{1});
    QCOMPARE(text.substr(list[0].span.begin, list[0].span.size()), std::string("\"Gone\""));
    QCOMPARE(englishText({list[0].code, list[0].args}), std::string("There is no state “Gone”."));
}

/// Every code that the sources mention has a text, and every text its code.
void TestDiagnostics::catalogueIsWhole() {
    std::string_view previous;
    for (const CatalogueEntry& entry : catalogue()) {
        QVERIFY2(previous < entry.code, std::string(entry.code).c_str());
        previous = entry.code;
        QVERIFY(!entry.text.empty());
        // Arguments are those of the text.
        QVERIFY2(formatMessage(entry.remedy, {"x", "x", "x"}) == entry.remedy,
                 std::string(entry.code).c_str());
    }
    for (int code = 0; code <= static_cast<int>(SyntaxCode::Binary); ++code) {
        const std::string name(syntaxCodeName(static_cast<SyntaxCode>(code)));
        QVERIFY2(findMessage(name), name.c_str());
    }
    QSet<QString> families;
    for (const CatalogueEntry& entry : catalogue())
        families << QString::fromUtf8(entry.code.data(), static_cast<qsizetype>(entry.code.find('.')));
    const QRegularExpression literal(QStringLiteral("\"((?:%1)\\.[a-z-]+(?:\\.[a-z][a-zA-Z]*)?)\"")
                                         .arg(families.values().join(QLatin1Char('|'))));
    QSet<QString> used;
    for (const QLatin1String layer : {QLatin1String("model"), QLatin1String("engine/expression"),
                                      QLatin1String("app"), QLatin1String("cli")}) {
        QDirIterator files(QStringLiteral(STEPLOOM_SOURCE_DIR "/") + layer,
                           {QStringLiteral("*.cpp"), QStringLiteral("*.h")}, QDir::Files,
                           QDirIterator::Subdirectories);
        while (files.hasNext()) {
            QFile file(files.next());
            if (files.fileName().startsWith(QLatin1String("catalogue")))
                continue; // names them all
            QVERIFY(file.open(QIODevice::ReadOnly));
            auto matches = literal.globalMatch(QString::fromUtf8(file.readAll()));
            while (matches.hasNext()) {
                const QString code = matches.next().captured(1);
                // The layers above, and what Terraform refers to, look like codes too.
                const bool plain =
                    (layer == QLatin1String("model") || layer == QLatin1String("engine/expression")) &&
                    !file.fileName().contains(QLatin1String("/terraform/"));
                if (plain || findMessage(code.toStdString()))
                    used << code;
            }
        }
    }
    QVERIFY(used.size() > 50);
    for (const QString& code : used)
        QVERIFY2(findMessage(code.toStdString()), qPrintable(code));
    for (const CatalogueEntry& entry : catalogue()) {
        const QString code = QString::fromUtf8(entry.code.data(), static_cast<qsizetype>(entry.code.size()));
        if (!code.startsWith(QLatin1String("syntax.")))
            QVERIFY2(used.contains(code), qPrintable(code));
    }
}

void TestDiagnostics::messagesAreFormatted() {
    QCOMPARE(formatMessage("{1} and {0}, {2} {", {"a", "b"}), std::string("b and a, {2} {"));
    QCOMPARE(englishText({"edit.rename-state", {"A", "{0}"}}), std::string("Rename A to {0}"));
    QCOMPARE(englishText({"no.such-code", {}}), std::string("no.such-code"));
}

QTEST_APPLESS_MAIN(TestDiagnostics)
#include "tst_diagnostics.moc"
