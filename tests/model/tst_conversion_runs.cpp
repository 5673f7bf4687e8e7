// SPDX-License-Identifier: Apache-2.0
#include <QJsonDocument>
#include <QJsonObject>
#include <QTest>

#include <fstream>
#include <map>

#include "model/conversion/convert_machine.h"
#include "model/conversion/convert_state.h"
#include "model/conversion/convert_to_jsonpath.h"
#include "model/diagnostics/diagnoser.h"
#include "tests/support/effort.h"
#include "tests/support/random_conversions.h"
#include "tests/support/random_query_states.h"
#include "tests/support/shared_data.h"

using namespace steploom;
using namespace steploom::model;

/// States in the other query language, run beside the originals on the same payloads; and real definitions,
/// there and back.
class TestConversionRuns : public QObject {
    Q_OBJECT
private slots:
    void queriesAsPaths();
    void thereAndBack();
    void realMachines();
};

namespace {

const char* const kJsonata = "\"QueryLanguage\": \"JSONata\", ";

std::string story(const std::string& payload, const std::string& before, const std::string& expected,
                  const std::string& after, const std::string& actual) {
    return "with " + payload + "\n" + before + "\n" + expected + "\n" + after + "\n" + actual;
}

/// Errors of a document, as "code at pointer".
std::vector<std::string> errorsOf(const Document& document) {
    std::vector<std::string> errors;
    for (const Diagnostic& finding : diagnose(document)) {
        if (finding.severity == Severity::Error)
            errors.push_back(finding.code + " at " + finding.pointer);
    }
    return errors;
}

} // namespace

void TestConversionRuns::queriesAsPaths() {
    tests::QueryStates made(5);
    const engine::Value result = tests::json(R"({"got": null, "list": [[1], {"k": "v"}]})");
    int converted = 0;
    int compared = 0;
    std::map<std::string, int> refused;
    for (int i = 0; i < steploom::testing::effort(6000); ++i) {
        const tests::QueryState state = made.next();
        const std::string before = tests::machineFor(state.text, kJsonata);
        Document document = Document::fromBytes(before);
        const auto edit = edits::convertToJsonPath(document, "/States/S");
        if (!edit) {
            ++refused[edit.refusal().code];
            continue;
        }
        document.apply(*edit);
        ++converted;
        for (const std::string& payload : tests::conversionPayloads()) {
            const engine::Value input = tests::json(payload);
            const std::string expected = tests::outcomeOf(before, input);
            if (expected.empty() || !state.isClear(input))
                continue;
            const std::string actual = tests::outcomeOf(document.bytes(), input);
            const bool mayFail = state.picky || !state.isThere(input, result);
            if (actual.empty() && mayFail)
                continue;
            ++compared;
            QVERIFY2(actual == expected, story(payload, before, expected, document.bytes(), actual).c_str());
        }
    }
    QString why;
    for (const auto& [code, count] : refused)
        why += QStringLiteral(" %1 %2").arg(count).arg(QString::fromStdString(code));
    qInfo("%d states converted, %d runs the same; refused:%s", converted, compared, qPrintable(why));
    QVERIFY(converted > steploom::testing::effort(2000));
    QVERIFY(compared > steploom::testing::effort(6000));
}

void TestConversionRuns::thereAndBack() {
    std::mt19937 random(12);
    int returned = 0;
    int kept = 0;
    int compared = 0;
    for (int i = 0; i < steploom::testing::effort(4000); ++i) {
        const std::string before = tests::machineFor(tests::randomPathState(random));
        Document document = Document::fromBytes(before);
        const auto there = edits::convertToJsonata(document, "/States/S");
        if (!there)
            continue;
        document.apply(*there);
        const std::string between = document.bytes();
        const auto back = edits::convertToJsonPath(document, "/States/S");
        if (!back) {
            ++kept;
            continue;
        }
        document.apply(*back);
        ++returned;
        for (const std::string& payload : tests::conversionPayloads()) {
            const std::string expected = tests::outcomeOf(before, tests::json(payload));
            if (expected.empty())
                continue;
            ++compared;
            const std::string actual = tests::outcomeOf(document.bytes(), tests::json(payload));
            QVERIFY2(actual == expected,
                     story(payload, before, expected, between + '\n' + document.bytes(), actual).c_str());
        }
    }
    qInfo("%d states came back, %d did not; %d runs the same", returned, kept, compared);
    QVERIFY(returned > steploom::testing::effort(1000));
    QVERIFY(kept * 4 < returned);
    QVERIFY(compared > steploom::testing::effort(3000));
}

void TestConversionRuns::realMachines() {
    const std::string folder = test::sharedFolder();
    std::ifstream file(folder + "/corpus/definitions/json.jsonl");
    if (!file)
        QSKIP("The definitions are not here: STEPLOOM_SHARED has no corpus/definitions/json.jsonl.");
    std::string line;
    int machines = 0;
    int whole = 0;
    std::size_t states = 0;
    std::size_t returned = 0;
    while (std::getline(file, line)) {
        const QJsonObject entry = QJsonDocument::fromJson(QByteArray::fromStdString(line)).object();
        Document document = Document::fromBytes(entry[QStringLiteral("text")].toString().toStdString());
        auto there = edits::convertMachineToJsonata(document);
        if (!there || there->converted == 0)
            continue;
        const std::vector<std::string> before = errorsOf(document);
        const auto known = [&](const std::vector<std::string>& errors) {
            return errors.size() <= before.size() ? QByteArray() : QByteArray::fromStdString(errors.back());
        };
        const auto name = entry[QStringLiteral("id")].toString();
        states += there->converted;
        document.apply(std::move(there.value().edit));
        QVERIFY2(known(errorsOf(document)).isEmpty(),
                 qPrintable(name + known(errorsOf(document)) + QString::fromStdString(document.bytes())));
        auto back = edits::convertMachineToJsonPath(document);
        QVERIFY2(back.ok(), qPrintable(name));
        ++machines;
        whole += back->kept.empty() ? 1 : 0;
        returned += back->converted;
        document.apply(std::move(back.value().edit));
        QVERIFY2(known(errorsOf(document)).isEmpty(),
                 qPrintable(name + known(errorsOf(document)) + QString::fromStdString(document.bytes())));
    }
    qInfo("%d machines there and back, %d of them whole; %zu of %zu states came back", machines, whole,
          returned, states);
    QVERIFY(machines > 200);
    QVERIFY(returned * 10 > states * 9);
}

QTEST_APPLESS_MAIN(TestConversionRuns)
#include "tst_conversion_runs.moc"
