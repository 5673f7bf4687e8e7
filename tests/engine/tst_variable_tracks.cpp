// SPDX-License-Identifier: Apache-2.0
#include "engine/debug/debugger.h"
#include "engine/debug/variable_tracks.h"
#include "tests/support/engine_run.h"

#include <QTest>

using namespace steploom::engine;
using namespace steploom::tests;

namespace {

Debugger debugging(const char* definition, const char* input) {
    DebugRun run;
    run.document = json(definition);
    run.definition = machine(definition);
    run.options = withInput(input);
    return Debugger(std::move(run));
}

/// `n: A 1, B 2; m in M 0: X 3`; a star marks what was changed by hand.
QString told(const History& history) {
    QStringList tracks;
    for (const VariableTrack& track : variableTracks(history)) {
        QStringList writes;
        for (const VariableWrite& write : track.writes) {
            const auto name = history.visits[write.visit].name.asString();
            writes << QStringLiteral("%1%2 %3").arg(QLatin1String(name.data(), static_cast<int>(name.size())),
                                                    QLatin1String(write.edited ? "*" : ""),
                                                    textOf(write.value));
        }
        QString where;
        if (track.parent != kNone) {
            const auto name = history.visits[track.parent].name.asString();
            where = QStringLiteral(" in %1 %2")
                        .arg(QLatin1String(name.data(), static_cast<int>(name.size())))
                        .arg(track.branch);
        }
        tracks << QString::fromStdString(track.name) + where + QStringLiteral(": ") +
                      writes.join(QStringLiteral(", "));
    }
    return tracks.join(QStringLiteral("; "));
}

const char* const kLoop = "{'StartAt':'A','States':{'A':{'Type':'Pass','Assign':{'n':0,'k':'x'},'Next':'B'},"
                          "'B':{'Type':'Pass','Assign':{'n.$':'States.MathAdd($n, 1)'},'Next':'C'},"
                          "'C':{'Type':'Choice','Choices':[{'Variable':'$n','NumericLessThan':3,'Next':'B'}],"
                          "'Default':'D'},'D':{'Type':'Pass','End':true}}}";

const char* const kMap =
    "{'StartAt':'A','States':{'A':{'Type':'Pass','Assign':{'v':1},'Next':'M'},'M':{'Type':'Map',"
    "'ItemsPath':'$.l','ResultPath':'$.m','Next':'Z','ItemProcessor':{'StartAt':'X','States':{'X':{'Type':'"
    "Pass','Assign':{'w.$':'$'},'Next':'Y'},'Y':{'Type':'Pass','End':true}}}},'Z':{'Type':'Pass','Assign':{'"
    "v'"
    ":2},'End':true}}}";

} // namespace

class TestVariableTracks : public QObject {
    Q_OBJECT
private slots:
    void everyAssignmentInItsScope() {
        Debugger loop = debugging(kLoop, "{}");
        loop.go(DebugGoal::Kind::End);
        QCOMPARE(told(loop.execution().history()), QStringLiteral("n: A 0, B 1, B 2, B 3; k: A \"x\""));

        Debugger map = debugging(kMap, "{'l':[7,8]}");
        map.go(DebugGoal::Kind::End);
        QCOMPARE(told(map.execution().history()),
                 QStringLiteral("v: A 1, Z 2; w in M 0: X 7; w in M 1: X 8"));
    }

    void nothingWhereNothingIsAssigned() {
        Debugger plain = debugging("{'StartAt':'A','States':{'A':{'Type':'Pass','End':true}}}", "{}");
        QVERIFY(variableTracks(plain.execution().history()).empty());
        plain.go(DebugGoal::Kind::End);
        QVERIFY(variableTracks(plain.execution().history()).empty());
    }

    void whatWasChangedByHand() {
        Debugger debugger = debugging(kLoop, "{}");
        debugger.go({DebugGoal::Kind::State, "/States/C", {}, {}, 0});
        const auto strand = debugger.execution().strands().front();
        QCOMPARE(debugger.setVariables(strand, json("{'n':2,'k':'x','new':true}")), EditProblem::None);
        debugger.go(DebugGoal::Kind::End);
        QCOMPARE(told(debugger.execution().history()),
                 QStringLiteral("n: A 0, B 1, C* 2, B 3; k: A \"x\"; new: C* true"));
    }

    void anInnerScopeSeesTheOneAroundIt() {
        Debugger debugger = debugging(kMap, "{'l':[7]}");
        debugger.go({DebugGoal::Kind::State, "/States/M/ItemProcessor/States/Y", {}, {}, 0});
        const auto strand = debugger.stop().strand;
        QCOMPARE(debugger.setVariables(strand, json("{'v':9,'w':7}")), EditProblem::None);
        debugger.go(DebugGoal::Kind::End);
        QCOMPARE(told(debugger.execution().history()), QStringLiteral("v: A 1, Y* 9, Z 2; w in M 0: X 7"));
    }
};

QTEST_APPLESS_MAIN(TestVariableTracks)
#include "tst_variable_tracks.moc"
