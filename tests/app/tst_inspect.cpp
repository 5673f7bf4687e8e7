// SPDX-License-Identifier: Apache-2.0
#include <QAbstractItemModelTester>
#include <QElapsedTimer>
#include <QFile>
#include <QRandomGenerator>
#include <QSet>
#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTest>

#include "app/debugger/debug_session.h"
#include "app/inspect/console.h"
#include "app/inspect/hover_value.h"
#include "app/inspect/paused_scope.h"
#include "app/inspect/provenance_view.h"
#include "app/inspect/scope_assist.h"
#include "app/inspect/watch_list.h"
#include "app/payload/payload_model.h"
#include "app/payload/payload_paths.h"
#include "engine/value/json_reader.h"
#include "engine/value/json_writer.h"
#include "engine/value/pointer.h"

using namespace steploom;
using namespace steploom::app;
using steploom::engine::Value;

namespace {

const char kSample[] = STEPLOOM_SOURCE_DIR "/resources/samples/bookshop.asl.json";

Value json(const std::string& text) {
    const engine::JsonReadResult read = engine::readJson(text);
    return read ? read.value : Value();
}

QVariant payloadOf(const Value& value, const Value& before = {}) {
    Payload payload;
    payload.value = value;
    payload.before = before;
    return QVariant::fromValue(payload);
}

QStringList rowsOf(const PayloadModel& model) {
    QStringList rows;
    for (int row = 0; row < model.rowCount(); ++row) {
        const QModelIndex index = model.index(row);
        rows << QString(index.data(PayloadModel::DepthRole).toInt(), QLatin1Char(' ')) +
                    index.data(PayloadModel::NameRole).toString() + QLatin1Char('=') +
                    index.data(PayloadModel::TextRole).toString() +
                    index.data(PayloadModel::ChangeRole).toString().prepend(QLatin1Char('|'));
    }
    return rows;
}

Value randomValue(QRandomGenerator& random, int depth) {
    const auto kind = random.bounded(depth > 3 ? 4 : 7);
    if (kind < 4)
        return kind == 0   ? Value(nullptr)
               : kind == 1 ? Value(true)
               : kind == 2 ? Value(random.bounded(9))
                           : Value("text");
    if (kind == 4) {
        std::vector<Value> items;
        for (int i = random.bounded(5); i > 0; --i)
            items.push_back(randomValue(random, depth + 1));
        return Value::array(std::move(items));
    }
    engine::ObjectBuilder members;
    for (int i = random.bounded(5); i > 0; --i)
        members.add(std::to_string(i) + "/~", randomValue(random, depth + 1));
    return members.build();
}

/// The pointers of all rows, from what is unfolded alone.
void flatten(const Value& value, const std::string& pointer, const QSet<QString>& open, QStringList& rows) {
    for (std::size_t i = 0; i < value.size(); ++i) {
        std::string inner = pointer;
        if (value.isObject())
            engine::appendPointerToken(inner, value.keyAt(i));
        else
            engine::appendPointerToken(inner, i);
        rows << QString::fromStdString(inner);
        if (open.contains(rows.last()))
            flatten(value.at(i), inner, open, rows);
    }
}

} // namespace

class TestInspect : public QObject {
    Q_OBJECT

private slots:
    void init() {
        m_document = std::make_unique<DocumentController>();
        m_session = std::make_unique<DebugSession>();
        m_session->setDocument(m_document.get());
        QVERIFY(m_document->open(QLatin1String(kSample)));
    }
    void cleanup() {
        m_session.reset();
        m_document.reset();
    }

    // The payload

    void rowsAreWhatIsUnfolded() {
        QRandomGenerator random(7);
        for (int round = 0; round < 60; ++round) {
            PayloadModel model;
            const QAbstractItemModelTester tester(&model,
                                                  QAbstractItemModelTester::FailureReportingMode::QtTest);
            Value value = randomValue(random, 0);
            while (value.size() < 2 || value.isString())
                value = randomValue(random, 0);
            model.setPayload(payloadOf(value));
            for (int step = 0; step < 30; ++step) {
                const int row = random.bounded(model.rowCount());
                if (random.bounded(3) > 0)
                    model.unfold(row);
                else
                    model.fold(row);
                QSet<QString> open;
                QStringList seen;
                for (int i = 0; i < model.rowCount(); ++i) {
                    seen << model.pointerAt(i);
                    if (model.index(i).data(PayloadModel::UnfoldedRole).toBool())
                        open << seen.last();
                    QCOMPARE(model.rowOf(seen.last()), i);
                }
                QStringList wanted;
                flatten(value, {}, open, wanted);
                QCOMPARE(seen, wanted);
            }
        }
    }

    void aScalarIsOneRow() {
        PayloadModel model;
        QCOMPARE(model.rowCount(), 0);
        model.setPayload(payloadOf(Value("a \"b\"")));
        QCOMPARE(rowsOf(model), QStringList{QStringLiteral("=\"a \\\"b\\\"\"|")});
        model.setPayload(payloadOf(json("{}")));
        QCOMPARE(rowsOf(model), QStringList{QStringLiteral("={}|")});
    }

    void aLargePayloadIsAsQuickAsASmallOne() {
        std::vector<Value> items;
        items.reserve(100'000);
        for (int i = 0; i < 100'000; ++i)
            items.push_back(json(R"({"id": )" + std::to_string(i) + R"(, "name": "a name of some length"})"));
        const Value value = Value::object({{"items", Value::array(std::move(items))}, {"last", Value("x")}});
        QVERIFY(value.jsonSize() > 4'000'000);
        PayloadModel model;
        QElapsedTimer clock;
        clock.start();
        model.setPayload(payloadOf(value));
        model.unfold(0);
        model.unfold(90'001);
        const QModelIndex inner = model.index(90'002);
        QCOMPARE(inner.data(PayloadModel::PointerRole).toString(), QStringLiteral("/items/90000/id"));
        QCOMPARE(inner.data(PayloadModel::TextRole).toString(), QStringLiteral("90000"));
        for (int row = 0; row < 200; ++row)
            model.index(row).data(PayloadModel::TextRole);
        QVERIFY2(clock.elapsed() < 200, qPrintable(QString::number(clock.elapsed())));
        QVERIFY(model.quota() > 15);
        model.setSearch(QStringLiteral("99999"));
        QCOMPARE(model.matchCount(), 1);
        QCOMPARE(model.pointerAt(model.goToMatch(true)), QStringLiteral("/items/99999/id"));
    }

    void whatWasUnfoldedStaysSo() {
        PayloadModel model;
        Value value = json(R"({"a": {"b": [1, 2]}, "c": 1})");
        model.setPayload(payloadOf(value));
        QCOMPARE(model.rowCount(), 5); // a short one is unfolded at once
        model.fold(0);
        QCOMPARE(model.rowCount(), 2);
        model.setPayload(payloadOf(value.with("d", Value(2))));
        QCOMPARE(model.rowCount(), 3);
        QCOMPARE(model.reveal(QStringLiteral("/a/b/1")), 3);
    }

    void searchFindsNamesAndValues() {
        PayloadModel model;
        model.setPayload(
            payloadOf(json(R"({"Total": 5, "deep": [{"note": "the TOTAL is 5"}, 15], "total": {}})")));
        model.setSearch(QStringLiteral("total"));
        QCOMPARE(model.matchCount(), 3);
        QStringList found;
        for (int i = 0; i < 4; ++i)
            found << model.pointerAt(model.goToMatch(true));
        QCOMPARE(found, (QStringList{QStringLiteral("/Total"), QStringLiteral("/deep/0/note"),
                                     QStringLiteral("/total"), QStringLiteral("/Total")}));
        QCOMPARE(model.pointerAt(model.goToMatch(false)), QStringLiteral("/total"));
        QCOMPARE(model.matchNumber(), 3);
        model.setSearch(QStringLiteral("15"));
        QCOMPARE(model.pointerAt(model.goToMatch(true)), QStringLiteral("/deep/1"));
        model.setSearch(QStringLiteral("nowhere"));
        QCOMPARE(model.goToMatch(true), -1);
    }

    void differencesAreMarked() {
        PayloadModel model;
        const QAbstractItemModelTester tester(&model, QAbstractItemModelTester::FailureReportingMode::QtTest);
        const Value before = json(R"({"a": 1, "gone": {"x": 1}, "in": {"y": 1, "z": 2}})");
        const Value after = json(R"({"a": 1, "in": {"y": 3, "z": 2}, "new": [true]})");
        model.setPayload(payloadOf(after, before));
        QVERIFY(model.comparing());
        QCOMPARE(rowsOf(model),
                 (QStringList{QStringLiteral("a=1|"), QStringLiteral("in={ 2 member(s) }|inside"),
                              QStringLiteral(" y=3|changed"), QStringLiteral(" z=2|"),
                              QStringLiteral("new=[ 1 item(s) ]|added"), QStringLiteral(" [0]=true|added"),
                              QStringLiteral("gone={ 1 member(s) }|removed")}));
        QCOMPARE(model.added() + model.changed() + model.removed(), 3);
        QCOMPARE(model.index(2).data(PayloadModel::EarlierRole).toString(), QStringLiteral("1"));
        model.unfold(6);
        QCOMPARE(rowsOf(model).last(), QStringLiteral(" x=1|removed"));
        model.setComparing(false);
        QCOMPARE(model.rowCount(), 6);
        // Where nothing stayed, there is nothing to see unless it is asked for.
        PayloadModel other;
        other.setPayload(payloadOf(json(R"({"p": 1})"), json(R"({"q": 2})")));
        QVERIFY(!other.comparing());
        QVERIFY(other.comparable());
    }

    void pathsNameTheirPlaceInBothLanguages() {
        Value value =
            json("{\"plain\": 1, \"and\": {\"in\": 3}, \"\": 4, \"dollar$\": 6, \"7\": {\"0\": 8}}");
        const Value words =
            Value::object({{"quo'te", Value(2)}, {"back`tick", json("[[1, 2], {\"1st\": 5}]")}});
        value = value.with("two words", words);
        value = value.with("quote\"\\", Value(7)).with("\u00fcnicode", json("[5]"));
        engine::DebugScope scope;
        scope.payload = scope.input = value;
        Payload payload;
        payload.value = value;
        int checked = 0;
        for (const std::string& leaf : engine::leavesOf(value)) {
            for (const auto language : {engine::QueryLanguage::JsonPath, engine::QueryLanguage::Jsonata}) {
                const std::string path = pathTo(payload, leaf, language).toStdString();
                const Evaluation evaluation = evaluateIn(scope, path, language);
                QVERIFY2(evaluation.kind == Evaluation::Kind::Value &&
                             evaluation.result.whole.value == *engine::resolvePointer(value, leaf),
                         (leaf + " " + path + " " + evaluation.problem.toStdString()).c_str());
                ++checked;
            }
        }
        QCOMPARE(checked, 22); // eleven leaves, two languages
        payload.slot = engine::Slot::VariablesAfter;
        QCOMPARE(pathTo(payload, "/and/in", engine::QueryLanguage::JsonPath), QStringLiteral("$and.in"));
    }

    // Where values come from

    void theStagesOfAVisitHoldItsPayloads() {
        run("BankBusyTwice");
        const QVariant parameters = stage("ChargeCard", engine::Slot::AfterParameters);
        QCOMPARE(
            engine::toJson(*engine::resolvePointer(parameters.value<Payload>().value, "/Payload/amount")),
            std::string("64.5"));
        const Payload merged = stage("ChargeCard", engine::Slot::AfterResultPath).value<Payload>();
        QVERIFY(merged.placed);
        PayloadModel model;
        model.setPayload(QVariant::fromValue(merged));
        QVERIFY(model.comparing());
        QCOMPARE(model.added(), 1);
        QCOMPARE(model.changed() + model.removed(), 0);
    }

    void aLeafIsTracedToWhereItBegan() {
        run("BankBusyTwice");
        ProvenanceView view;
        view.setSession(m_session.get());
        view.trace(stage("ChargeCard", engine::Slot::AfterParameters), QStringLiteral("/Payload/amount"),
                   false);
        QVERIFY(view.active());
        QCOMPARE(view.title(), QStringLiteral("$.Payload.amount · Request of ChargeCard"));
        const QVariantMap first = view.steps().first().toMap();
        QCOMPARE(first[QStringLiteral("state")].toString(), QStringLiteral("ChargeCard"));
        QCOMPARE(first[QStringLiteral("stage")].toString(), QStringLiteral("Parameters"));
        QCOMPARE(first[QStringLiteral("expression")].toString(), QStringLiteral("$.total"));
        QCOMPARE(first[QStringLiteral("kind")].toString(), QStringLiteral("copied"));
        QStringList way;
        for (const QVariant& step : view.steps())
            way << step.toMap()[QStringLiteral("state")].toString() + QLatin1Char(' ') +
                       step.toMap()[QStringLiteral("kind")].toString();
        QCOMPARE(way,
                 (QStringList{QStringLiteral("ChargeCard copied"), QStringLiteral("ReserveCopies passed"),
                              QStringLiteral("CheckBasket copied"), QStringLiteral("CheckBasket task"),
                              QStringLiteral("Execution origin")}));
        QCOMPARE(view.summary(), QStringLiteral("Unchanged from the answer of CheckBasket"));
        QCOMPARE(m_session->marks()->traced(QStringLiteral("/States/ChargeCard")), 1);
        QCOMPARE(m_session->marks()->traced(QStringLiteral("/States/CheckBasket")), 3);
        QVERIFY(m_session->marks()
                    ->wordsOf(QStringLiteral("/States/ReserveCopies"))
                    .contains(QLatin1String("step 2")));
        view.clear();
        QCOMPARE(m_session->marks()->traced(QStringLiteral("/States/ChargeCard")), 0);
    }

    void aStepShowsItsVisitAndTravels() {
        run("SoldOutOnce");
        ProvenanceView view;
        view.setSession(m_session.get());
        QSignalSpy places(&view, &ProvenanceView::placeRequested);
        view.trace(stage("SendBooks", engine::Slot::Input), QStringLiteral("/reservation/shelf"), false);
        int step = 0;
        while (view.steps().value(step).toMap()[QStringLiteral("state")] != QLatin1String("ReserveCopies"))
            QVERIFY(++step < view.steps().size());
        const int visit = view.steps()[step].toMap()[QStringLiteral("visit")].toInt();
        view.show(step);
        QCOMPARE(m_session->visit()->title(), QStringLiteral("ReserveCopies"));
        QCOMPARE(m_session->visit()->index(), visit);
        QVERIFY(m_session->visit()->subtitle().contains(QLatin1String("visit 2 of 2")));
        QCOMPARE(places.count(), 1);
        view.travelTo(step);
        QTRY_COMPARE(m_session->current(), QStringLiteral("/States/ReserveCopies"));
        QVERIFY(!m_session->live());
        QVERIFY(view.active()); // what was told of the recording still holds
    }

    void whoReadsALeafIsTold() {
        run("BankBusyTwice");
        ProvenanceView view;
        view.setSession(m_session.get());
        view.trace(stage("CheckBasket", engine::Slot::Result), QStringLiteral("/card"), true);
        QStringList readers;
        for (const QVariant& step : view.steps())
            readers << step.toMap()[QStringLiteral("state")].toString() + QLatin1Char(' ') +
                           step.toMap()[QStringLiteral("words")].toString();
        QVERIFY2(readers.contains(QStringLiteral("ChargeCard copied")),
                 qPrintable(readers.join(QLatin1Char('\n'))));
        QVERIFY(readers.contains(QStringLiteral("Execution in the output of the execution")));
    }

    void deadLeavesAreThoseThatNobodyReads() {
        QTemporaryDir folder;
        const QString path = folder.filePath(QStringLiteral("m.asl.json"));
        QFile file(path);
        QVERIFY(file.open(QIODevice::WriteOnly));
        file.write(
            R"({"StartAt": "A", "States": {"A": {"Type": "Pass", "Parameters": {"kept.$": "$.used"}, "Next": "B"},
            "B": {"Type": "Pass", "End": true}}})");
        file.close();
        QVERIFY(m_document->open(path));
        m_session->setInput(QStringLiteral(R"({"used": 1, "unused": {"x": 2}})"));
        ProvenanceView view;
        view.setSession(m_session.get());
        m_session->stepOver();
        m_session->look(QStringLiteral("/States/A"));
        QVERIFY(view.deadLeaves(stage("A", engine::Slot::Input), view.revision())
                    .isEmpty()); // it may be read yet
        m_session->run();
        QTRY_VERIFY(m_session->ended());
        QCOMPARE(view.deadLeaves(stage("A", engine::Slot::Input), view.revision()),
                 QStringList{QStringLiteral("/unused/x")});
    }

    // Expressions

    void watchesFollowTheRun() {
        QTemporaryDir folder;
        const QString path = folder.filePath(QStringLiteral("bookshop.asl.json"));
        QVERIFY(QFile::copy(QLatin1String(kSample), path));
        QVERIFY(m_document->open(path));
        m_session->setInput(QStringLiteral(R"({"n": 1})"));
        WatchList watches;
        const QAbstractItemModelTester tester(&watches,
                                              QAbstractItemModelTester::FailureReportingMode::QtTest);
        watches.setSession(m_session.get());
        QCOMPARE(watches.count(), 0);
        QVERIFY(watches.add(QStringLiteral(" $.n ")));
        QVERIFY(!watches.add(QStringLiteral("$.n")));
        QVERIFY(watches.add(QStringLiteral("$sum([1, 2])")));
        QCOMPARE(watches.index(0).data(WatchList::KindRole).toString(), QString());
        m_session->stepOver();
        QCOMPARE(watches.index(0).data(WatchList::ResultRole).toString(), QStringLiteral("1"));
        QCOMPARE(watches.index(0).data(WatchList::LanguageRole).toString(), QStringLiteral("JSONPath"));
        QCOMPARE(watches.index(1).data(WatchList::ResultRole).toString(), QStringLiteral("3"));
        QCOMPARE(watches.index(1).data(WatchList::LanguageRole).toString(), QStringLiteral("JSONata"));
        m_session->run();
        QTRY_VERIFY(m_session->taskOpen());
        QVERIFY(m_session->succeedTask(QStringLiteral(R"({"n": 2})")));
        QTRY_COMPARE(m_session->current(), QStringLiteral("/States/ReserveCopies"));
        QCOMPARE(watches.index(0).data(WatchList::ResultRole).toString(), QStringLiteral("2"));
        QVERIFY(watches.index(0).data(WatchList::ChangedRole).toBool());
        QVERIFY(!watches.index(1).data(WatchList::ChangedRole).toBool());
        watches.change(1, QStringLiteral("$$.State.Name"));
        QCOMPARE(watches.index(1).data(WatchList::ResultRole).toString(),
                 QStringLiteral("\"ReserveCopies\""));
        // They are kept for this file, and no other.
        WatchList again;
        again.setSession(m_session.get());
        QCOMPARE(again.count(), 2);
        QVERIFY(m_document->open(QLatin1String(kSample)));
        QCOMPARE(again.count(), 0);
        QVERIFY(m_document->open(path));
        again.remove(0);
        again.remove(0);
        WatchList none;
        none.setSession(m_session.get());
        QCOMPARE(none.count(), 0);
    }

    void theConsoleAnswersAndExplains() {
        Console console;
        const QAbstractItemModelTester tester(&console,
                                              QAbstractItemModelTester::FailureReportingMode::QtTest);
        console.setSession(m_session.get());
        QVERIFY(!console.evaluate(QStringLiteral("1 + 1")));
        QVERIFY(!console.ready());
        m_session->setInput(QStringLiteral(R"({"order": {"items": [{"price": 2}, {"price": 3}]}})"));
        m_session->stepOver();
        QCOMPARE(console.place(), QStringLiteral("CheckBasket"));
        const auto answer = [&](const char* expression) {
            console.evaluate(QString::fromUtf8(expression));
            const QModelIndex last = console.index(console.count() - 1);
            return last.data(Console::KindRole).toString() + QLatin1Char(' ') +
                   last.data(Console::ResultRole).toString();
        };
        QCOMPARE(answer("$.order.items[1].price"), QStringLiteral("value 3"));
        QCOMPARE(answer("$sum($states.input.order.items.price)"), QStringLiteral("value 5"));
        QCOMPARE(answer("{% $states.input.order.items[0].price + 1 %}"), QStringLiteral("value 3"));
        QCOMPARE(answer("States.ArrayLength($.order.items)"), QStringLiteral("value 2"));
        QCOMPARE(answer("$$.State.Name"), QStringLiteral("value \"CheckBasket\""));
        QCOMPARE(answer("$states.input.order.itms.price"), QStringLiteral("undefined undefined"));
        QStringList lost;
        for (const QVariant& piece : console.index(console.count() - 1).data(Console::PiecesRole).toList()) {
            if (piece.toMap()[QStringLiteral("culprit")].toBool())
                lost << piece.toMap()[QStringLiteral("text")].toString();
        }
        QVERIFY2(lost.size() == 1 && lost.first().endsWith(QLatin1String("itms")),
                 qPrintable(lost.join(QLatin1Char(','))));
        QVERIFY(answer("1 + \"a\"").startsWith(QLatin1String("error T2002")));
        QVERIFY(answer("$sum(").startsWith(QLatin1String("error ")));
        QCOMPARE(console.earlier(QStringLiteral("dra")), QStringLiteral("$sum("));
        QCOMPARE(console.earlier(QStringLiteral("$sum(")), QStringLiteral("1 + \"a\""));
        QCOMPARE(console.later({}), QStringLiteral("$sum("));
        QCOMPARE(console.later({}), QStringLiteral("dra"));
        QCOMPARE(console.later(QStringLiteral("dra")), QStringLiteral("dra"));
        console.clear();
        QCOMPARE(console.count(), 0);
    }

    void completionKnowsTheValues() {
        m_session->setInput(QStringLiteral(R"({"order": {"items": [{"price": 2}], "odd name": 1}})"));
        m_session->stepOver();
        ScopeAssist assist;
        assist.setSession(m_session.get());
        const auto labels = [&](const QString& text) {
            assist.ask(text, static_cast<int>(text.size()));
            QStringList found;
            for (const QVariant& entry : assist.entries())
                found << entry.toMap()[QStringLiteral("label")].toString();
            return found;
        };
        QCOMPARE(labels(QStringLiteral("$.or")), QStringList{QStringLiteral("order")});
        QCOMPARE(assist.taken(0), (QVariantList{2, 4, QStringLiteral("order"), 7}));
        QCOMPARE(labels(QStringLiteral("$sum($states.input.order.items.")),
                 QStringList{QStringLiteral("price")});
        QVERIFY(labels(QStringLiteral("$states.input.order.")).contains(QStringLiteral("items")));
        QVERIFY(labels(QStringLiteral("{% $uppe")).contains(QStringLiteral("$uppercase")));
        QVERIFY(labels(QStringLiteral("States.Arr")).contains(QStringLiteral("States.ArrayLength")));
        assist.dismiss();
        QVERIFY(!assist.offering());
    }

    void thePointerShowsValuesInTheText() {
        HoverValue hover;
        hover.setSession(m_session.get());
        const QString text = QString::fromStdString(m_document->document().bytes());
        const int offset = static_cast<int>(text.indexOf(QLatin1String("\"$.Payload.receipt\"")) + 5);
        QVERIFY(hover.at(offset).isEmpty());
        run("BankBusyTwice");
        QVariantMap found = hover.at(offset);
        QCOMPARE(found[QStringLiteral("text")].toString(), QStringLiteral("$.Payload"));
        QCOMPARE(found[QStringLiteral("value")].toString(), QStringLiteral("{\"receipt\":\"r-88\"}"));
        found = hover.at(offset + 9);
        QCOMPARE(found[QStringLiteral("value")].toString(), QStringLiteral("\"r-88\""));
        QVERIFY(hover.at(static_cast<int>(text.indexOf(QLatin1String("charge-card\"")))).isEmpty());
        // In a field that is being typed, too.
        found = hover.in(QStringLiteral("/States/ChargeCard/ResultSelector/more.$"),
                         QStringLiteral("$.Payload.receipt"), 12, true);
        QCOMPARE(found[QStringLiteral("value")].toString(), QStringLiteral("\"r-88\""));
        found = hover.in(QStringLiteral("/States/ChargeCard/Parameters"),
                         QStringLiteral(R"({"ü": 1, "a.$": "$.total"})"), 21, false);
        QCOMPARE(found[QStringLiteral("value")].toString(), QStringLiteral("64.5"));
    }

private:
    void run(const char* testCase) {
        const int index = static_cast<int>(m_session->mocks()->cases().indexOf(QLatin1String(testCase)));
        QVERIFY(index > 0);
        m_session->mocks()->setChosen(index);
        m_session->run();
        QTRY_VERIFY(m_session->ended());
    }

    /// A payload of the latest visit of a state at the top.
    QVariant stage(const char* state, engine::Slot slot) {
        m_session->look(QStringLiteral("/States/") + QLatin1String(state));
        for (const QVariant& row : m_session->visit()->stages()) {
            if (row.toMap().value(QStringLiteral("slot"), -1).toInt() == static_cast<int>(slot))
                return row.toMap()[QStringLiteral("payload")];
        }
        qWarning() << state << "has no such stage";
        return {};
    }

    std::unique_ptr<DocumentController> m_document;
    std::unique_ptr<DebugSession> m_session;
};

QTEST_MAIN(TestInspect)
#include "tst_inspect.moc"
