// SPDX-License-Identifier: Apache-2.0
#include "engine/debug/comparison.h"
#include "engine/debug/debugger.h"
#include "engine/debug/edit_impact.h"
#include "tests/support/engine_run.h"

#include <QTest>

using namespace steploom::engine;
using namespace steploom::tests;

namespace {

const char* const kMachine = "{'StartAt':'A','States':{'A':{'Type':'Pass','Next':'C'},'C':{'Type':'Choice','"
                             "Choices':[{'Variable':'$.n',"
                             "'NumericGreaterThan':5,'Next':'Big'}],'Default':'Small'},'Big':{'Type':'Pass','"
                             "Result':'big','Next':'P'},"
                             "'Small':{'Type':'Pass','Result':'small','Next':'P'},'P':{'Type':'Parallel','"
                             "Branches':[{'StartAt':'X','States':"
                             "{'X':{'Type':'Pass','End':true}}},{'StartAt':'Y','States':{'Y':{'Type':'Pass','"
                             "End':true}}}],'End':true}}}";

Debugger ended(const std::string& definition, const char* input) {
    DebugRun run;
    run.document = json(definition);
    run.definition = machine(definition);
    run.options = withInput(input);
    Debugger debugger(std::move(run));
    debugger.go(DebugGoal::Kind::End);
    return debugger;
}

std::string replaced(std::string text, const std::string& what, const std::string& by) {
    return text.replace(text.find(what), what.size(), by);
}

} // namespace

class TestComparison : public QObject {
    Q_OBJECT
private slots:
    void values_data() {
        QTest::addColumn<QString>("before");
        QTest::addColumn<QString>("after");
        QTest::addColumn<QString>("changes");
        const auto row = [](const char* name, const char* before, const char* after, const char* changes) {
            QTest::newRow(name) << before << after << changes;
        };
        row("same", "{'a':[1,2],'b':{}}", "{'b':{},'a':[1,2.0]}", "");
        row("leaf", "{'a':{'b':1},'c':2}", "{'a':{'b':3},'c':2}", "~/a/b 1 3");
        row("members", "{'a':1,'b':2}", "{'b':2,'c':3}", "-/a 1 absent; +/c absent 3");
        row("type", "{'a':{'b':1}}", "{'a':[1]}", "~/a {\"b\":1} [1]");
        row("inserted", "[1,2,3]", "[1,9,2,3]", "+/1 absent 9");
        row("removed", "[1,2,3,4]", "[1,4]", "-/1 2 absent; -/2 3 absent");
        row("element", "[1,{'a':1},3]", "[1,{'a':2},3]", "~/1/a 1 2");
        row("escaped", "{'a/b':1}", "{'a/b':2}", "~/a~1b 1 2");
        row("whole", "1", "'x'", "~ 1 \"x\"");
    }
    void values() {
        QFETCH(QString, before);
        QFETCH(QString, after);
        QStringList told;
        for (const ValueChange& change : diffValues(json(before.toStdString()), json(after.toStdString())))
            told << QStringLiteral("%1%2 %3 %4")
                        .arg(QLatin1Char("+-~"[static_cast<int>(change.kind)]))
                        .arg(QString::fromStdString(change.pointer), textOf(change.before),
                             textOf(change.after));
        QTEST(told.join(QStringLiteral("; ")), "changes");
        const auto most = diffValues(json("[[1],[2],[3]]"), json("[[4],[5],[6]]"), 2);
        QCOMPARE(most.size(), std::size_t(2));
    }

    void runsThatAreTheSame() {
        const Debugger one = ended(kMachine, "{'n':1}");
        const Debugger other = ended(kMachine, "{'n':1}");
        const RunComparison comparison = compareRuns(one.execution(), other.execution());
        QCOMPARE(comparison.event, 0U);
        QCOMPARE(comparison.divergence, kNone);
        QVERIFY(comparison.sameStatus && comparison.sameOutput);
    }

    void runsThatPart() {
        const Debugger one = ended(kMachine, "{'n':1}");
        Debugger other = one; // a fork: everything up to here is shared
        other.go({DebugGoal::Kind::Start, {}, {}, {}, 0});
        other.go({DebugGoal::Kind::State, "/States/C", {}, {}, 0});
        QCOMPARE(other.setPayload(other.stop().strand, json("{'n':7}")), EditProblem::None);
        other.go(DebugGoal::Kind::End);
        const RunComparison comparison = compareRuns(one.execution(), other.execution());
        QCOMPARE(comparison.event, 4U); // C is entered with something else
        QCOMPARE(comparison.divergence, 1U);
        QStringList pairs;
        for (const VisitPair& pair : comparison.pairs)
            pairs << QStringLiteral("%1-%2%3%4%5%6")
                         .arg(static_cast<int>(pair.first))
                         .arg(static_cast<int>(pair.second))
                         .arg(pair.sameState ? "s" : "")
                         .arg(pair.sameInput ? "i" : "")
                         .arg(pair.sameOutput ? "o" : "")
                         .arg(pair.sameWay ? "w" : "");
        QCOMPARE(pairs.join(QLatin1Char(' ')), QStringLiteral("0-0siow 1-1s 2-2w 3-3sw 4-4sw 5-5sw"));
        QVERIFY(comparison.sameStatus && !comparison.sameOutput);
    }

    void whatAnEditInvalidates() {
        const Debugger run = ended(kMachine, "{'n':1}");
        const Value before = json(kMachine);
        const auto impact = [&](const std::string& after) {
            const EditImpact found = impactOfEdit(run.timeline(), before, json(after));
            QStringList states;
            for (const EditImpact::State& state : found.states)
                states << QString::fromStdString(state.name) +
                              QLatin1Char("~+-"[static_cast<int>(state.change)]);
            QStringList visits;
            for (const std::uint32_t visit : found.visits)
                visits << QString::number(visit);
            return QStringLiteral("%1 | %2 | %3")
                .arg(states.join(QLatin1Char(' ')), visits.join(QLatin1Char(' ')))
                .arg(found.position == run.timeline().end() ? -1 : static_cast<int>(found.position));
        };
        QCOMPARE(impact(kMachine), QStringLiteral(" |  | -1"));
        QCOMPARE(impact(replaced(kMachine, "'big'", "'huge'")), QStringLiteral("Big~ |  | -1")); // not used
        const int small = static_cast<int>(run.timeline().positionOfEntry(2)) - 1;
        QCOMPARE(impact(replaced(kMachine, "'small'", "'tiny'")),
                 QStringLiteral("Small~ | 2 | %1").arg(small));
        const int inner = static_cast<int>(run.timeline().positionOfEntry(5)) - 1;
        QCOMPARE(impact(replaced(kMachine, "'Y':{'Type':'Pass'", "'Y':{'Type':'Pass','Result':1")),
                 QStringLiteral("Y~ | 5 | %1").arg(inner));
        QCOMPARE(impact(replaced(kMachine, "'Y':{'Type':'Pass'", "'Y':{'Type':'Pass','Comment':'c'")),
                 QStringLiteral(" |  | -1"));
        QCOMPARE(impact(replaced(kMachine, "'StartAt':'A'", "'TimeoutSeconds':5,'StartAt':'A'")),
                 QStringLiteral(" | 0 | 0"));
        QVERIFY(impact("{'StartAt':'A','States':{'A':{'Type':'Pass','Next':'B'},'B':{'Type':'Succeed'}}}")
                    .startsWith(QStringLiteral("A~ C- Big- Small- P- X- Y- B+ | 0 1 2 3 4 5 | ")));
    }

    void goesOnFromWhereTheEditBegins() {
        Debugger run = ended(kMachine, "{'n':1}");
        const std::string after = replaced(
            replaced(kMachine, "'Small':{'Type':'Pass','Result':'small'", "'Small':{'Type':'Succeed'"),
            ",'Next':'P'},'P'", "},'P'");
        const EditImpact impact = impactOfEdit(run.timeline(), run.document(), json(after));
        run.go({DebugGoal::Kind::Position, {}, {}, {}, impact.position});
        QCOMPARE(run.replaceDefinition(machine(after), json(after)), EditProblem::None);
        run.go(DebugGoal::Kind::End);
        QCOMPARE(textOf(run.execution().output()), QStringLiteral("{\"n\":1}"));
        // As if it had always been so.
        const Debugger fresh = ended(after, "{'n':1}");
        QCOMPARE(compareRuns(run.execution(), fresh.execution()).event, 0U);
    }
};

QTEST_APPLESS_MAIN(TestComparison)
#include "tst_comparison.moc"
