// SPDX-License-Identifier: Apache-2.0
#include "engine/debug/lines.h"
#include "engine/debug/provenance.h"
#include "engine/value/pointer.h"
#include "tests/support/effort.h"
#include "tests/support/engine_run.h"
#include "tests/support/random_flows.h"

#include <QTest>

#include <set>

using namespace steploom::engine;
using namespace steploom::tests;
using steploom::testing::effort;

namespace {

/// The value with one leaf changed to another of its kind.
Value perturbed(const Value& value, const std::string& pointer) {
    if (pointer.empty()) {
        if (value.isInt())
            return Value(value.asInt() + 1);
        if (value.isDouble())
            return Value(value.asDouble() + 0.5);
        if (value.isBool())
            return Value(!value.asBool());
        return value.isString() ? Value(std::string(value.asString()) + "~") : Value("~");
    }
    const std::size_t end = std::min(pointer.find('/', 1), pointer.size());
    const std::string token = pointer.substr(1, end - 1);
    const std::string rest = pointer.substr(end);
    if (value.isArray()) {
        const auto index = static_cast<std::size_t>(std::stoul(token));
        return value.withAt(index, perturbed(value.at(index), rest));
    }
    return value.with(token, perturbed(value.get(token), rest));
}

Execution runOf(const Value& definition, const Value& input) {
    const CompileResult compiled = compileDefinition(definition);
    if (compiled.definition == nullptr)
        throw std::runtime_error(textOf(compiled.diagnostics).toStdString() + toJson(definition));
    ExecutionOptions options;
    options.input = input;
    FlowMaker::Tasks tasks;
    Execution run(compiled.definition, options);
    run.run(tasks);
    return run;
}

/// Whether two runs went the same way.
bool sameWay(const Execution& a, const Execution& b) {
    const auto& x = a.history().visits;
    const auto& y = b.history().visits;
    if (x.size() != y.size() || a.status() != b.status())
        return false;
    for (std::size_t i = 0; i < x.size(); ++i) {
        if (x[i].state != y[i].state || x[i].status != y[i].status || x[i].parent != y[i].parent ||
            x[i].branch != y[i].branch || x[i].transition.target != y[i].transition.target)
            return false;
    }
    return true;
}

struct Tally {
    int runs = 0;
    int otherWay = 0;
    int changed = 0;
    int exact = 0;
};

} // namespace

class TestProvenance : public QObject {
    Q_OBJECT

    /// Changes one leaf of the input, runs again and compares what changed with what was foretold.
    void check(const Provenance& provenance, const Value& definition, const std::string& leaf, Tally& tally) {
        const Execution& before = provenance.execution();
        const Value& input = before.options().input;
        const Execution after = runOf(definition, perturbed(input, leaf));
        const Readers readers = provenance.readers({kNone, Slot::ExecutionInput, leaf});
        const auto about = [&](const std::string& what) {
            return what + "\n" + leaf + " of " + toJson(input) + "\n" + toJson(definition);
        };
        ++tally.runs;
        if (!sameWay(before, after)) {
            ++tally.otherWay;
            bool opaque = false;
            for (const TraceStep& step : readers.trace)
                opaque = opaque || step.opaque || !step.copied; // an expression may have failed on it
            QVERIFY2(readers.decides || opaque,
                     about("it went another way, and nobody reads the leaf").c_str());
            return;
        }
        std::map<std::pair<std::uint32_t, Slot>, std::vector<const TraceStep*>> named;
        for (const TraceStep& step : readers.trace)
            named[{step.place.visit, step.place.slot}].push_back(&step);
        const auto compare = [&](std::uint32_t visit, Slot slot) {
            const Value x = payloadIn(before, visit, slot);
            const Value y = payloadIn(after, visit, slot);
            if (x.isAbsent() && y.isAbsent())
                return;
            std::set<std::string> leaves;
            for (const Value* value : {&x, &y}) {
                for (std::string& each : leavesOf(*value))
                    leaves.insert(std::move(each));
            }
            const auto& steps = named[{visit, slot}];
            for (const std::string& each : leaves) {
                const Value* a = resolvePointer(x, each);
                const Value* b = resolvePointer(y, each);
                const bool changed = a == nullptr || b == nullptr || !(*a == *b);
                bool foretold = false;
                bool certain = false;
                for (const TraceStep* step : steps) {
                    foretold = foretold || isPointerWithin(each, step->place.pointer) ||
                               isPointerWithin(step->place.pointer, each);
                    certain = certain || (step->copied && step->place.pointer == each);
                }
                const std::string place =
                    (visit == kNone ? std::string() : toJson(before.history().visits[visit].name) + " ") +
                    "visit " + std::to_string(visit) + " slot " + std::to_string(static_cast<int>(slot)) +
                    " at '" + each + "'";
                if (changed) {
                    ++tally.changed;
                    tally.exact += certain ? 1 : 0;
                    QVERIFY2(foretold, about(place + " changed, which nobody foretold").c_str());
                } else {
                    QVERIFY2(!certain, about(place + " was to change and did not").c_str());
                }
            }
        };
        for (std::uint32_t visit = 0; visit < before.history().visits.size(); ++visit) {
            for (const Slot slot : {Slot::Input, Slot::VariablesBefore, Slot::AfterInputPath,
                                    Slot::AfterParameters, Slot::Result, Slot::AfterResultPath, Slot::Output,
                                    Slot::VariablesAfter, Slot::ErrorOutput}) {
                compare(visit, slot);
                if (QTest::currentTestFailed())
                    return;
            }
        }
        compare(kNone, Slot::ExecutionOutput);
        compare(kNone, Slot::ExecutionError);
        // Dead data changes nothing that anybody sees.
        if (provenance.isDead({kNone, Slot::ExecutionInput, leaf})) {
            QVERIFY2(!readers.inOutput && readers.readers.empty(), about("dead, and read").c_str());
            QVERIFY2(before.output() == after.output(), about("dead, and in the output").c_str());
        }
    }

    static QStringList told(const Provenance& provenance, const std::vector<TraceStep>& trace) {
        static const char* const payloads[] = {"$input", "in",       "vars",    "selected", "items",
                                               "params", "result",   "error",   "selector", "placed",
                                               "out",    "assigned", "$output", "$error"};
        static const char* const origins[] = {"", "!input", "!task", "!definition", "!context", "!edited"};
        QStringList list;
        for (const TraceStep& step : trace) {
            const QString name =
                step.place.visit == kNone
                    ? QString()
                    : textOf(provenance.execution().history().visits[step.place.visit].name).remove('"') +
                          ".";
            list << name + QLatin1String(payloads[static_cast<int>(step.place.slot)]) +
                        QString::fromStdString(step.place.pointer) +
                        (step.copied   ? ""
                         : step.opaque ? "??"
                                       : "?") +
                        QLatin1String(origins[static_cast<int>(step.origin)]);
        }
        return list;
    }

private slots:
    void tellsTheChainOfALeaf() {
        const Value definition = json("{'StartAt':'A','States':{'A':{'Type':'Pass','Parameters':{'p.$':'$.x."
                                      "y','c':1},'ResultPath':'$.r','Next':'B'},"
                                      "'B':{'Type':'Pass','InputPath':'$.r','Parameters':{'q.$':'States."
                                      "JsonToString($.p)','t.$':'$.c'},'End':true}}}");
        const Provenance provenance(runOf(definition, json("{'x':{'y':5},'z':6}")));
        QCOMPARE(
            told(provenance, provenance.backward({1, Slot::Output, "/q"})).join(QLatin1Char(' ')),
            QStringLiteral(
                "B.out/q B.placed/q B.selector/q B.result/q B.params/q B.selected/p? B.in/r/p? A.out/r/p? "
                "A.placed/r/p? A.selector/p? A.result/p? A.params/p? A.selected/x/y? A.in/x/y? "
                "$input/x/y?!input"));
        QCOMPARE(told(provenance, provenance.backward({1, Slot::Output, "/t"})).last(),
                 QStringLiteral("A.params/c!definition"));
        const Readers readers = provenance.readers({kNone, Slot::ExecutionInput, "/x/y"});
        QVERIFY(readers.inOutput && !readers.decides);
        QVERIFY(provenance.isDead({kNone, Slot::ExecutionInput, "/z"}));
        QVERIFY(!provenance.isDead({kNone, Slot::ExecutionInput, "/x/y"}));
        QVERIFY(!provenance.isDead({kNone, Slot::ExecutionInput, "/x"}));
        QCOMPARE(provenance.deadLeaves(0, Slot::Output), (std::vector<std::string>{"/x/y", "/z"}));
    }

    void tellsWhoDecidesByALeaf() {
        const Value definition = json("{'StartAt':'C','States':{'C':{'Type':'Choice','Choices':[{'Variable':'"
                                      "$.n','NumericEquals':1,'Next':'T'}],"
                                      "'Default':'T'},'T':{'Type':'Task','Resource':'arn:aws:states:::lambda:"
                                      "invoke','Parameters':{'m.$':'$.m'},"
                                      "'ResultPath':null,'OutputPath':'$.k','End':true}}}");
        const Provenance provenance(runOf(definition, json("{'n':1,'m':2,'k':3,'d':4}")));
        const auto readers = [&](const char* leaf) {
            const Readers found = provenance.readers({kNone, Slot::ExecutionInput, leaf});
            QStringList fields;
            for (const Readers::Reader& reader : found.readers)
                fields << QString::fromStdString(provenance.uses()[reader.use].field);
            return fields.join(QLatin1Char(' ')) + (found.inOutput ? " output" : "") +
                   (found.decides ? " decides" : "");
        };
        QCOMPARE(readers("/n"), QStringLiteral("/Choices/0/Variable decides"));
        QCOMPARE(readers("/m"), QStringLiteral("/Resource"));
        QCOMPARE(readers("/k"), QStringLiteral(" output"));
        QCOMPARE(readers("/d"), QString());
        QVERIFY(provenance.isDead({kNone, Slot::ExecutionInput, "/d"}));
        QVERIFY(!provenance.isDead({kNone, Slot::ExecutionInput, "/m"}));
    }

    void whatChangesIsWhatIsForetold_data() {
        QTest::addColumn<bool>("query");
        QTest::newRow("JSONPath") << false;
        QTest::newRow("JSONata") << true;
    }
    void whatChangesIsWhatIsForetold() {
        QFETCH(bool, query);
        Tally tally;
        for (int seed = 0; seed < effort(100); ++seed) {
            Random random(static_cast<unsigned>(seed));
            const Value definition = FlowMaker(random, query).make();
            const Provenance provenance(runOf(definition, FlowMaker::input()));
            std::vector<std::string> leaves = leavesOf(FlowMaker::input());
            std::shuffle(leaves.begin(), leaves.end(), random);
            leaves.resize(8);
            for (const std::string& leaf : leaves) {
                check(provenance, definition, leaf, tally);
                if (QTest::currentTestFailed()) {
                    qWarning("seed %d", seed);
                    return;
                }
            }
        }
        qInfo("%d runs, %d of them went another way, %d leaves changed, %d of them foretold exactly",
              tally.runs, tally.otherWay, tally.changed, tally.exact);
        QVERIFY(tally.changed > effort(10'000));
        QVERIFY(tally.exact * 3 > tally.changed);
        QVERIFY(tally.otherWay > effort(10));
        QVERIFY(tally.otherWay * 4 < tally.runs);
    }
};

QTEST_APPLESS_MAIN(TestProvenance)
#include "tst_provenance.moc"
