// SPDX-License-Identifier: Apache-2.0
#include <QFile>
#include <QTemporaryDir>
#include <QTest>

#include "app/inspector/choice_form.h"
#include "app/inspector/failure_form.h"
#include "app/inspector/machine_form.h"
#include "app/inspector/state_inspector.h"
#include "app/inspector/variable_form.h"
#include "engine/definition/fields.h"
#include "model/document/edits/forms.h"

using namespace steploom;
using namespace steploom::app;

namespace {

QString str(const QVariant& row, const char* key) {
    return row.toMap()[QLatin1String(key)].toString();
}

QVariantMap rowOf(const QVariantList& rows, const QString& path) {
    for (const QVariant& row : rows) {
        if (str(row, "path") == path)
            return row.toMap();
    }
    return {};
}

/// What a field of the kind may hold, and something else that it may hold: as JSON, and as an input has it.
struct Samples {
    std::string json;
    QString shown;
    QString other;
    std::string otherJson;
};

Samples samplesOf(const FieldInfo& field) {
    const auto words = wordsOf(field.path);
    switch (field.kind) {
    case FieldKind::Text:
        return {R"("a \"b\"")", QStringLiteral("a \"b\""), QStringLiteral("c"), R"("c")"};
    case FieldKind::Lines:
        return {R"("one\ntwo")", QStringLiteral("one\ntwo"), QStringLiteral("three\nfour"),
                R"("three\nfour")"};
    case FieldKind::Path:
        return {R"("$.a")", QStringLiteral("$.a"), QStringLiteral("null"), "null"};
    case FieldKind::Number:
        return {"7", QStringLiteral("7"), QStringLiteral("12"), "12"};
    case FieldKind::Word:
        return {'"' + std::string(words.front()) + '"', QString::fromStdString(std::string(words.front())),
                QString::fromStdString(std::string(words.back())), '"' + std::string(words.back()) + '"'};
    case FieldKind::Json:
        return {R"({ "a":1,  "b": [true] })", QStringLiteral(R"({ "a":1,  "b": [true] })"),
                QStringLiteral(R"({ "a":2,  "b": [true] })"), R"({ "a":2,  "b": [true] })"};
    }
    return {};
}

} // namespace

class TestInspector : public QObject {
    Q_OBJECT

private slots:
    void everyFieldHasARow_data() { types(); }
    void everyFieldHasARow();
    void everyFieldIsShownEditedAndUndone_data() { types(); }
    void everyFieldIsShownEditedAndUndone();
    void fieldsThatExcludeEachOtherAreOneControl();
    void whatAFormCannotShowStaysAsText();
    void whatIsShownWrittenBackChangesNothing();
    void nestedFieldsComeAndGoWithTheirObjects();
    void expressionsOfJsonataStates();
    void retriersWait();
    void errorNames();
    void catchersLeadSomewhere();
    void rulesAreBuilt();
    void everyComparisonIsShown();
    void variablesAreAssignedAndRenamed();
    void theMachineHasAForm();
    void brokenTextIsShownAsFarAsItGoes();

private:
    static void types() {
        QTest::addColumn<int>("type");
        QTest::addColumn<bool>("jsonata");
        for (int type = 0; type < static_cast<int>(model::StateType::Unknown); ++type) {
            const std::string name(model::stateTypeName(static_cast<model::StateType>(type)));
            QTest::newRow((name + " JSONPath").c_str()) << type << false;
            QTest::newRow((name + " JSONata").c_str()) << type << true;
        }
    }

    void open(const std::string& text) {
        const QString path = m_folder.filePath(QStringLiteral("x.asl.json"));
        QFile file(path);
        QVERIFY(file.open(QIODevice::WriteOnly));
        file.write(QByteArray::fromStdString(text));
        file.close();
        QVERIFY(m_document.open(path));
        m_original = text;
    }
    const std::string& bytes() const { return m_document.document().bytes(); }
    bool has(const char* part) const { return bytes().find(part) != std::string::npos; }
    void undoAll() {
        while (m_document.canUndo())
            m_document.undo();
        QCOMPARE(QByteArray::fromStdString(bytes()), QByteArray::fromStdString(m_original));
    }

    QTemporaryDir m_folder;
    DocumentController m_document;
    std::string m_original;
};

void TestInspector::brokenTextIsShownAsFarAsItGoes() {
    const std::string good = R"({"StartAt": "A", "States": {
  "A": {"Type": "Wait", "Seconds": 5, "Next": "B"},
  "B": {"Type": "Succeed"}
}})";
    for (const std::size_t cut : {good.size() - 1, good.size() - 3}) {
        open(good.substr(0, cut)); // never whole
        QVERIFY(m_document.stale());
        StateInspector form;
        form.setDocument(&m_document);
        form.setPointer(QStringLiteral("/States/A"));
        QVERIFY(form.valid() && !form.editable());
        QCOMPARE(form.next(), QStringLiteral("B"));
        QCOMPARE(rowOf(form.configure(), QStringLiteral("Seconds"))[QStringLiteral("value")].toString(),
                 QStringLiteral("5"));
    }
}

void TestInspector::everyFieldHasARow() {
    QFETCH(int, type);
    QFETCH(bool, jsonata);
    const auto kind = static_cast<model::StateType>(type);
    const auto fields = fieldsOf(kind, jsonata);
    const auto known = engine::stateTypeFromName(model::stateTypeName(kind));
    QVERIFY(known);
    const auto language = jsonata ? engine::QueryLanguage::Jsonata : engine::QueryLanguage::JsonPath;
    for (std::size_t i = 1; i < engine::kFieldCount; ++i) {
        const auto field = static_cast<engine::Field>(i);
        const std::string_view name = engine::fieldName(field);
        const bool allowed = engine::stateFieldUse(*known, language, field) == engine::FieldUse::Allowed;
        const bool row = std::any_of(fields.begin(), fields.end(), [&](const FieldInfo& info) {
            return info.path.substr(0, info.path.find('/')) == name;
        });
        const bool own = hasOwnForm(kind, jsonata, name);
        // The processor has rows for its configuration and a form for its states.
        QVERIFY2(allowed == (row || own), std::string(name).c_str());
        QVERIFY2(!(row && own) || name == "ItemProcessor", std::string(name).c_str());
    }
}

void TestInspector::everyFieldIsShownEditedAndUndone() {
    QFETCH(int, type);
    QFETCH(bool, jsonata);
    const auto kind = static_cast<model::StateType>(type);
    const std::string typeName(model::stateTypeName(kind));
    for (const FieldInfo& field : fieldsOf(kind, jsonata)) {
        if (field.path == "Type" || field.path == "QueryLanguage")
            continue; // changing them changes the form
        const Samples samples = samplesOf(field);
        const std::string state = "{\n \"QueryLanguage\": \"" +
                                  std::string(jsonata ? "JSONata" : "JSONPath") +
                                  "\",\n  \"StartAt\":\"A\", \"States\": { \"A\": {\"Type\" : \"" + typeName +
                                  "\", \"ItemProcessor\": {\"ProcessorConfig\": {\"ExecutionType\": "
                                  "\"STANDARD\", \"Mode\": \"DISTRIBUTED\"}}}}}";
        const model::Document bare = model::Document::fromBytes(state);
        std::string pointer = "/States/A/" + std::string(field.path);
        const auto put = model::edits::putField(bare, pointer, "null");
        QVERIFY2(put.ok(), pointer.c_str());
        std::string text = model::applied(state, put->splices);
        const model::SyntaxTree made = model::scan(text);
        const model::Span place = made.at(pointer).span();
        open(std::string(text).replace(place.begin, place.size(), samples.json));
        StateInspector form;
        form.setDocument(&m_document);
        form.setPointer(QStringLiteral("/States/A"));
        const auto current = [&] {
            return rowOf(field.group == FieldGroup::Data ? form.data() : form.configure(),
                         QString::fromStdString(std::string(field.path)));
        };
        const QVariantMap row = current();
        QVERIFY2(!row.isEmpty(), pointer.c_str());
        QVERIFY2(row[QStringLiteral("present")].toBool(), pointer.c_str());
        QVERIFY2(row[QStringLiteral("kind")].toString() != QLatin1String("raw"), pointer.c_str());
        QCOMPARE(str(row, "value"), samples.shown);
        QCOMPARE(str(row, "pointer"), QString::fromStdString(pointer));
        QVERIFY(form.write(str(row, "pointer"), str(row, "kind"), str(row, "value")));
        QVERIFY2(!m_document.modified(), pointer.c_str());
        QVERIFY(form.write(str(row, "pointer"), str(row, "kind"), samples.other));
        QCOMPARE(std::string(m_document.document().tree().at(pointer).raw()), samples.otherJson);
        QCOMPARE(str(current(), "value"), samples.other);
        QVERIFY(form.write(str(row, "pointer"), str(row, "kind"), QString()));
        QVERIFY2(!m_document.document().tree().at(pointer), pointer.c_str());
        undoAll();
    }
}

void TestInspector::fieldsThatExcludeEachOtherAreOneControl() {
    open(R"({"StartAt":"A","States":{"A":{"Type":"Task","Resource":"r","TimeoutSeconds": 5,"End":true}}})");
    StateInspector form;
    form.setDocument(&m_document);
    form.setPointer(QStringLiteral("/States/A"));
    const QVariantMap row = rowOf(form.configure(), QStringLiteral("TimeoutSeconds"));
    QCOMPARE(row[QStringLiteral("choices")].toList().size(), 2);
    QVERIFY(rowOf(form.configure(), QStringLiteral("TimeoutSecondsPath")).isEmpty());
    QVERIFY(form.replace(str(row, "pointer"), QStringLiteral("TimeoutSecondsPath"), QStringLiteral("path"),
                         QStringLiteral("$.t")));
    QVERIFY(has(R"("Resource":"r","TimeoutSecondsPath": "$.t","End")"));
    QVERIFY(rowOf(form.configure(), QStringLiteral("TimeoutSeconds")).isEmpty());
    undoAll();
    // Nothing there yet: the chosen one is made.
    const QVariantMap beat = rowOf(form.configure(), QStringLiteral("HeartbeatSeconds"));
    QVERIFY(!beat[QStringLiteral("present")].toBool());
    QVERIFY(form.replace(str(beat, "pointer"), QStringLiteral("HeartbeatSecondsPath"), QStringLiteral("path"),
                         QStringLiteral("$.h")));
    QVERIFY(has(R"("HeartbeatSecondsPath": "$.h")") || has(R"("HeartbeatSecondsPath":"$.h")"));
    undoAll();
    // Both there: both are shown.
    open(R"({"StartAt":"A","States":{"A":{"Type":"Wait","Seconds": 5,"Timestamp":"x","End":true}}})");
    QVERIFY(!rowOf(form.configure(), QStringLiteral("Seconds")).isEmpty());
    QVERIFY(!rowOf(form.configure(), QStringLiteral("Timestamp")).isEmpty());
    QVERIFY(rowOf(form.configure(), QStringLiteral("SecondsPath")).isEmpty());
}

void TestInspector::whatAFormCannotShowStaysAsText() {
    open(
        R"({"StartAt":"A","States":{"A":{"Type":"Map","Comment": 5,"ItemsPath": {"a":1},"MaxConcurrency":${N},
  "Label":"x","Label":"y","Color": "red", "Items": [1], "ItemReader": ${R}, "ItemBatcher": {"Foo": 2}, "End":true}}})");
    StateInspector form;
    form.setDocument(&m_document);
    form.setPointer(QStringLiteral("/States/A"));
    for (const char* path : {"Comment", "ItemsPath", "MaxConcurrency"}) {
        const QVariantMap row = rowOf(form.configure(), QLatin1String(path));
        QCOMPARE(str(row, "kind"), QStringLiteral("raw"));
        QVERIFY(!str(row, "note").isEmpty());
        QVERIFY(form.write(str(row, "pointer"), str(row, "kind"), str(row, "value")));
    }
    QVERIFY(!m_document.modified());
    QCOMPARE(str(rowOf(form.configure(), QStringLiteral("Label")), "value"), QStringLiteral("y"));
    QStringList others;
    for (const QVariant& row : form.others())
        others << str(row, "name") + QLatin1Char('=') + str(row, "value");
    QCOMPARE(others, QStringList({QStringLiteral("Label=\"x\""), QStringLiteral("Color=\"red\""),
                                  QStringLiteral("Items=[1]"), QStringLiteral("ItemReader=${R}"),
                                  QStringLiteral("ItemBatcher.Foo=2")}));
    QVERIFY(rowOf(form.configure(), QStringLiteral("ItemReader/Resource")).isEmpty());
    const QVariantMap first = rowOf(form.others(), QStringLiteral("Label"));
    QVERIFY(form.write(str(first, "pointer"), QStringLiteral("raw"), QStringLiteral("\"z\"")));
    QVERIFY(has(R"("Label":"z","Label":"y")"));
    undoAll();
}

void TestInspector::whatIsShownWrittenBackChangesNothing() {
    QVERIFY(m_document.open(QStringLiteral(STEPLOOM_SOURCE_DIR "/resources/samples/bookshop.asl.json")));
    StateInspector form;
    form.setDocument(&m_document);
    for (const model::State& state : m_document.workflow()->states) {
        form.setPointer(QString::fromStdString(state.pointer));
        for (const QVariantList& rows : {form.configure(), form.data(), form.others()}) {
            for (const QVariant& row : rows) {
                if (row.toMap()[QStringLiteral("present")].toBool())
                    QVERIFY(form.write(str(row, "pointer"), str(row, "kind"), str(row, "value")));
            }
        }
        QVERIFY(form.write(form.pointer(), QStringLiteral("raw"), form.valueText()));
    }
    QVERIFY(!m_document.modified());
}

void TestInspector::nestedFieldsComeAndGoWithTheirObjects() {
    open(
        R"({"StartAt":"A","States":{"A":{"Type":"Map","ItemProcessor":{"ProcessorConfig":{"Mode":"DISTRIBUTED"}},"End":true}}})");
    StateInspector form;
    form.setDocument(&m_document);
    form.setPointer(QStringLiteral("/States/A"));
    const QString type = QStringLiteral("/States/A/ItemReader/ReaderConfig/InputType");
    QVERIFY(form.write(type, QStringLiteral("word"), QStringLiteral("CSV")));
    QVERIFY(has(R"("ItemReader":{"ReaderConfig":{"InputType":"CSV"}})"));
    QVERIFY(form.write(type, QStringLiteral("word"), QString()));
    QVERIFY(!has("ItemReader"));
    undoAll();
}

void TestInspector::expressionsOfJsonataStates() {
    open(
        R"({"QueryLanguage":"JSONata","StartAt":"A","States":{"A":{"Type":"Task","TimeoutSeconds":"{% 1 + 1 %}","Output":"{% $states.result %}","Arguments":"plain","End":true}}})");
    StateInspector form;
    form.setDocument(&m_document);
    form.setPointer(QStringLiteral("/States/A"));
    const QVariantMap timeout = rowOf(form.configure(), QStringLiteral("TimeoutSeconds"));
    QCOMPARE(str(timeout, "value"), QStringLiteral("{% 1 + 1 %}"));
    QCOMPARE(str(timeout, "kind"), QStringLiteral("number"));
    QVERIFY(form.write(str(timeout, "pointer"), str(timeout, "kind"), QStringLiteral("{% 3 %}")));
    QVERIFY(has(R"("TimeoutSeconds":"{% 3 %}")"));
    QCOMPARE(str(rowOf(form.data(), QStringLiteral("Arguments")), "value"), QStringLiteral("\"plain\""));
    const QVariantMap output = rowOf(form.data(), QStringLiteral("Output"));
    QCOMPARE(str(output, "value"), QStringLiteral("{% $states.result %}"));
    QVERIFY(form.write(str(output, "pointer"), str(output, "kind"),
                       QStringLiteral("{% $states.result.\"a\" %}")));
    QVERIFY(has(R"("Output":"{% $states.result.\"a\" %}")"));
    QVERIFY(!form.write(str(output, "pointer"), str(output, "kind"), QStringLiteral("{ nonsense")));
    undoAll();
}

void TestInspector::retriersWait() {
    open(R"({"StartAt":"A","States":{"A":{"Type":"Task","Retry":[
  {"ErrorEquals":["E"],"IntervalSeconds":5,"MaxAttempts":3},
  {"ErrorEquals":["F"],"IntervalSeconds":2,"MaxAttempts":5,"BackoffRate":3,"MaxDelaySeconds":20,"JitterStrategy":"FULL"},
  {"ErrorEquals":["G"],"MaxAttempts":0}, {"ErrorEquals":["H"],"MaxAttempts":99999999}, 7],"End":true}}})");
    FailureForm form;
    form.setDocument(&m_document);
    form.setPointer(QStringLiteral("/States/A"));
    const QVariantList retriers = form.retriers();
    QCOMPARE(retriers.size(), 5);
    const auto waits = [&](int index) {
        return retriers[index].toMap()[QStringLiteral("waits")].toMap();
    };
    QCOMPARE(waits(0)[QStringLiteral("waits")].toList(), QVariantList({5.0, 10.0, 20.0}));
    QCOMPARE(waits(0)[QStringLiteral("total")].toDouble(), 35.0);
    QCOMPARE(waits(0)[QStringLiteral("attempts")].toInt(), 4);
    QCOMPARE(waits(0)[QStringLiteral("jitter")].toBool(), false);
    QCOMPARE(waits(1)[QStringLiteral("waits")].toList(), QVariantList({2.0, 6.0, 18.0, 20.0, 20.0}));
    QCOMPARE(waits(1)[QStringLiteral("jitter")].toBool(), true);
    QCOMPARE(waits(2)[QStringLiteral("attempts")].toInt(), 1);
    QCOMPARE(waits(3)[QStringLiteral("attempts")].toInt(), 100'000'000);
    QVERIFY(waits(3)[QStringLiteral("total")].toDouble() > 9e15 / 1000);
    QVERIFY(!retriers[4].toMap()[QStringLiteral("raw")].toList().isEmpty());
    QVERIFY(form.moveItem(QStringLiteral("/States/A/Retry/1"), 0));
    QCOMPARE(str(form.retriers()[0].toMap()[QStringLiteral("errors")].toList()[0], "name"),
             QStringLiteral("F"));
    undoAll();
}

void TestInspector::errorNames() {
    open(
        R"({"StartAt":"A","States":{"A":{"Type":"Task","Resource":"arn:aws:states:::lambda:invoke","Retry":[{"ErrorEquals":["States.Timeout"]},{"ErrorEquals":"x"}],"Next":"F"},"F":{"Type":"Fail","Error":"Mine"}}})");
    FailureForm form;
    form.setDocument(&m_document);
    form.setPointer(QStringLiteral("/States/A"));
    const QString retrier = QStringLiteral("/States/A/Retry/0");
    const QStringList known = form.knownErrors(retrier, QString());
    QVERIFY(known.contains(QStringLiteral("Mine")));
    QVERIFY(known.contains(QStringLiteral("States.ALL")));
    QVERIFY(known.contains(QStringLiteral("Lambda.TooManyRequestsException")));
    QVERIFY(!known.contains(QStringLiteral("States.Timeout"))); // it has that one
    QCOMPARE(form.knownErrors(retrier, QStringLiteral("mi")).first(), QStringLiteral("Mine"));
    QVERIFY(form.addError(retrier, QStringLiteral(" Mine ")));
    QVERIFY(has(R"(["States.Timeout","Mine"])") || has(R"(["States.Timeout", "Mine"])"));
    QVERIFY(!form.addError(retrier, QStringLiteral(" ")));
    QVERIFY(form.removeItem(QStringLiteral("/States/A/Retry/0/ErrorEquals/0")));
    QVERIFY(has(R"("ErrorEquals":["Mine"])"));
    undoAll();
    const QVariantMap second = form.retriers()[1].toMap();
    QVERIFY(!second[QStringLiteral("listed")].toBool());
    QCOMPARE(str(second[QStringLiteral("others")].toList()[0], "value"), QStringLiteral("\"x\""));
}

void TestInspector::catchersLeadSomewhere() {
    open(
        R"({"StartAt":"A","States":{"A":{"Type":"Task","Next":"B"},"B":{"Type":"Pass","End":true},"F":{"Type":"Fail"}}})");
    FailureForm form;
    form.setDocument(&m_document);
    form.setPointer(QStringLiteral("/States/A"));
    QVERIFY(!form.catchesAll());
    QVERIFY(form.addCatcher());
    QVERIFY(form.catchesAll());
    QCOMPARE(str(form.catchers()[0], "next"), QStringLiteral("F"));
    QVERIFY(form.writeTarget(QStringLiteral("/States/A/Catch/0/Next"), QStringLiteral("B")));
    QCOMPARE(str(form.catchers()[0], "next"), QStringLiteral("B"));
    QVERIFY(form.writeNewTarget(QStringLiteral("/States/A/Catch/0/Next")));
    QCOMPARE(str(form.catchers()[0], "next"), QStringLiteral("Pass"));
    QVERIFY(has(R"("Pass":{"Type":"Pass","Next":"B"})"));
    undoAll();
}

void TestInspector::rulesAreBuilt() {
    open(R"({"StartAt":"C","States":{"C":{"Type":"Choice","Choices":[
  {"Variable":"$.a","NumericEquals":5,"Next":"X"},
  {"Not":{"Or":[{"Variable":"$.b","IsNull":true},{"And":[{"Variable":"$.c","StringMatches":"x*"}]}]},"Next":"Y","Comment":"c"},
  {"Variable":"$.a","NumericEquals":"five","Next":"X"}, 5],"Default":"X"},"X":{"Type":"Succeed"},"Y":{"Type":"Succeed"}}})");
    ChoiceForm form;
    form.setDocument(&m_document);
    form.setPointer(QStringLiteral("/States/C"));
    QVariantList rules = form.rules();
    QCOMPARE(rules.size(), 4);
    QCOMPARE(form.fallback(), QStringLiteral("X"));
    const QVariantList nested = rules[1].toMap()[QStringLiteral("tests")].toList();
    QStringList shape;
    for (const QVariant& row : nested)
        shape << str(row, "depth") + str(row, "kind") + str(row, "op");
    QCOMPARE(shape, QStringList({QStringLiteral("0groupNot"), QStringLiteral("1groupOr"),
                                 QStringLiteral("2testIsNull"), QStringLiteral("2groupAnd"),
                                 QStringLiteral("3testStringMatches")}));
    QVERIFY(nested[2].toMap()[QStringLiteral("removable")].toBool());
    QVERIFY(!nested[4].toMap()[QStringLiteral("removable")].toBool());
    QVERIFY(!rules[2].toMap()[QStringLiteral("raw")].toList().isEmpty()); // a number is due
    QVERIFY(!rules[3].toMap()[QStringLiteral("raw")].toList().isEmpty());
    const QString first = QStringLiteral("/States/C/Choices/0");
    QVERIFY(form.compareBy(first, QStringLiteral("NumericEquals"), QStringLiteral("NumericGreaterThan")));
    QVERIFY(has(R"("NumericGreaterThan":5)"));
    QVERIFY(form.compareBy(first, QStringLiteral("NumericGreaterThan"), QStringLiteral("NumericEqualsPath")));
    QVERIFY(has(R"("NumericEqualsPath":"$.other")"));
    QVERIFY(form.widen(first, QStringLiteral("And")));
    QCOMPARE(form.rules()[0].toMap()[QStringLiteral("tests")].toList().size(), 3);
    QVERIFY(form.addTest(first, QStringLiteral("And")));
    QVERIFY(form.widen(first + QStringLiteral("/And/0"), QStringLiteral("And")));
    QCOMPARE(form.rules()[0].toMap()[QStringLiteral("tests")].toList().size(), 5);
    QVERIFY(form.widen(first + QStringLiteral("/And/0"), QStringLiteral("Not")));
    QVERIFY(form.dissolve(first + QStringLiteral("/And/0")));
    QVERIFY(form.removeItem(first + QStringLiteral("/And/3")));
    QVERIFY(form.removeItem(first + QStringLiteral("/And/2")));
    QVERIFY(form.renameGroup(first, QStringLiteral("And"), QStringLiteral("Or")));
    QCOMPARE(form.rules()[0].toMap()[QStringLiteral("tests")].toList().size(), 3);
    QVERIFY(!form.dissolve(first));
    QVERIFY(form.removeItem(first + QStringLiteral("/Or/1")));
    QVERIFY(form.dissolve(first));
    QCOMPARE(form.rules()[0].toMap()[QStringLiteral("tests")].toList().size(), 1);
    QVERIFY(form.addRule());
    QCOMPARE(form.rules().size(), 5);
    QVERIFY(form.moveItem(first, 1));
    QVERIFY(form.writeFallback(QString()));
    QCOMPARE(form.fallback(), QString());
    QVERIFY(form.writeFallback(QStringLiteral("Y")));
    QCOMPARE(form.fallback(), QStringLiteral("Y"));
    undoAll();
}

void TestInspector::everyComparisonIsShown() {
    ChoiceForm form;
    QCOMPARE(form.comparisons().size(), 39);
    open(
        R"({"StartAt":"C","States":{"C":{"Type":"Choice","Choices":[{"Variable":"$.a","IsPresent":true,"Next":"X"}]},"X":{"Type":"Succeed"}}})");
    form.setDocument(&m_document);
    form.setPointer(QStringLiteral("/States/C"));
    QString before = QStringLiteral("IsPresent");
    for (const QString& name : form.comparisons()) {
        QVERIFY2(form.compareBy(QStringLiteral("/States/C/Choices/0"), before, name), qPrintable(name));
        const QVariantMap rule = form.rules()[0].toMap();
        QVERIFY2(rule.contains(QStringLiteral("tests")), qPrintable(name));
        QCOMPARE(str(rule[QStringLiteral("tests")].toList()[0], "op"), name);
        before = name;
    }
    undoAll();
}

void TestInspector::variablesAreAssignedAndRenamed() {
    open(
        R"({"StartAt":"A","States":{"A":{"Type":"Pass","Assign":{"n":1,"o.$":"$.x"},"Next":"P"},"P":{"Type":"Parallel","Branches":[{"StartAt":"B","States":{"B":{"Type":"Pass","Parameters":{"v.$":"$n"},"Assign":{"inner":2},"End":true}}}],"End":true}}})");
    VariableForm form;
    form.setDocument(&m_document);
    form.setPointer(QStringLiteral("/States/A"));
    QCOMPARE(form.assigned().size(), 2);
    QCOMPARE(str(form.assigned()[1], "name"), QStringLiteral("o"));
    QCOMPARE(str(form.assigned()[1], "kind"), QStringLiteral("path"));
    QVERIFY(form.writeValue(str(form.assigned()[0], "pointer"), QStringLiteral("$.y")));
    QVERIFY(has(R"("n.$":"$.y")"));
    QVERIFY(form.writeValue(str(form.assigned()[1], "pointer"), QStringLiteral("[1]")));
    QVERIFY(has(R"("o":[1])"));
    QVERIFY(form.assign(QStringLiteral("$fresh"), QStringLiteral("States.UUID()")));
    QVERIFY(has(R"("fresh.$":"States.UUID()"));
    QVERIFY(!form.assign(QStringLiteral("fresh"), QStringLiteral("1")));
    QVERIFY(!form.assign(QStringLiteral("two words"), QStringLiteral("1")));
    QVERIFY(form.renameOwn(QStringLiteral("n"), QStringLiteral("m")));
    QVERIFY(has(R"("v.$":"$m")"));
    undoAll();
    form.setPointer(QStringLiteral("/States/P/Branches/0/States/B"));
    const QVariantList seen = form.inScope();
    QCOMPARE(seen.size(), 3);
    QStringList names;
    for (const QVariant& row : seen)
        names << str(row, "name") +
                     (row.toMap()[QStringLiteral("own")].toBool() ? QStringLiteral("*") : QString());
    QCOMPARE(names, QStringList({QStringLiteral("n"), QStringLiteral("o"), QStringLiteral("inner*")}));
    QCOMPARE(str(seen[0].toMap()[QStringLiteral("from")].toList()[0], "name"), QStringLiteral("A"));
    QCOMPARE(str(seen[0].toMap()[QStringLiteral("reads")].toList()[0], "name"), QStringLiteral("B"));
    QVERIFY(form.remove(QStringLiteral("/States/P/Branches/0/States/B/Assign/inner")));
    QVERIFY(!has("inner") && !has("Assign\":{}"));
    undoAll();
}

void TestInspector::theMachineHasAForm() {
    open(
        R"({"Comment":"c","StartAt":"A","Odd":1,"States":{"A":{"Type":"Pass","Next":"B"},"B":{"Type":"Pass","End":true}}})");
    MachineForm form;
    form.setDocument(&m_document);
    QVERIFY(form.editable());
    QCOMPARE(form.fields().size(), 4);
    QCOMPARE(str(form.fields()[0], "value"), QStringLiteral("c"));
    QCOMPARE(form.others().size(), 1);
    QCOMPARE(form.startAt(), QStringLiteral("A"));
    QCOMPARE(form.targets(), QStringList({QStringLiteral("A"), QStringLiteral("B")}));
    QCOMPARE(form.counts().size(), 1);
    QVERIFY(form.writeStart(QStringLiteral("B")));
    QVERIFY(form.write(QStringLiteral("/TimeoutSeconds"), QStringLiteral("number"), QStringLiteral("60")));
    QVERIFY(form.write(QStringLiteral("/Comment"), QStringLiteral("lines"), QString()));
    QVERIFY(has(R"("StartAt":"B")") && has(R"("TimeoutSeconds":60)") && !has("Comment"));
    undoAll();
    const QString* kept = form.targets().constData(); // QML asks once for every name
    QCOMPARE(form.targets().constData(), kept);
    QVERIFY(m_document.rename(QStringLiteral("/States/B"), QStringLiteral("Z")));
    QCOMPARE(form.targets(), QStringList({QStringLiteral("A"), QStringLiteral("Z")}));
    m_document.undo();
    QCOMPARE(form.targets(), QStringList({QStringLiteral("A"), QStringLiteral("B")}));
    open(R"({"A":{"Type":"Pass","End":true}})");
    QVERIFY(!form.editable());
}

QTEST_MAIN(TestInspector)
#include "tst_inspector.moc"
