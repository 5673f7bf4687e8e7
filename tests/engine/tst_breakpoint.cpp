// SPDX-License-Identifier: Apache-2.0
#include "engine/debug/breakpoint_set.h"
#include "tests/support/engine_run.h"

#include <QTest>

using namespace steploom::engine;
using namespace steploom::tests;

namespace {

const char* const kMachine =
    "{'StartAt':'A','States':{'A':{'Type':'Pass','Assign':{'n.$':'$.n'},'Next':'T'},"
    "'T':{'Type':'Task','Resource':'arn:aws:states:::lambda:invoke','ResultPath':'$.r',"
    "'Retry':[{'ErrorEquals':['Flaky'],'MaxAttempts':2}],"
    "'Catch':[{'ErrorEquals':['States.ALL'],'ResultPath':'$.e','Next':'C'}],'Next':'P'},"
    "'C':{'Type':'Pass','Next':'P'},"
    "'P':{'Type':'Parallel','Branches':[{'StartAt':'X','States':{'X':{'Type':'Fail','Error':'Inner'}}}],"
    "'Catch':[{'ErrorEquals':['Inner'],'Next':'M'}],'Next':'M'},"
    "'M':{'Type':'Map','ItemsPath':'$$.Execution.Input.l','ItemProcessor':{'StartAt':'I','States':{"
    "'I':{'Type':'Pass','End':true}}},'End':true}}}";

TaskAnswer flaky(const TaskRequest& request) {
    return request.attempt < 2 ? TaskAnswer::failed(Value("Flaky"), Value("again"))
                               : TaskAnswer::failed(Value("Broken"), {});
}

/// Runs to the end and tells each hit as "position:state/event".
QStringList watch(BreakpointSet& set, const std::string& definition = kMachine) {
    Answering handler(flaky);
    Execution run(machine(definition), withInput("{'n':3,'l':[1,2,3]}"));
    set.bind(run.definition());
    QStringList hits;
    for (std::uint32_t position = 1; position < 500 && !run.hasEnded(); ++position) {
        const std::vector<StrandId> ready = run.readyStrands();
        set.before(run, ready.empty() ? kNone : ready.front());
        if (ready.empty())
            run.advanceToNextTimer();
        else
            run.step(handler);
        for (const BreakpointHit& hit : set.after(run, position)) {
            const QString where = hit.visit == kNone
                                      ? QStringLiteral("execution")
                                      : textOf(run.history().visits[hit.visit].name).remove('"');
            hits << QStringLiteral("%1#%2%3%4")
                        .arg(where)
                        .arg(hit.count)
                        .arg(hit.message.empty() ? "" : " " + QString::fromStdString(hit.message))
                        .arg(hit.problem.empty() ? "" : " !" + QString::fromStdString(hit.problem));
        }
    }
    return hits;
}

} // namespace

class TestBreakpoint : public QObject {
    Q_OBJECT
private slots:
    void kinds_data() {
        QTest::addColumn<QString>("breakpoint");
        QTest::addColumn<QString>("hits");
        const auto row = [](const char* name, const char* breakpoint, const char* hits) {
            QTest::newRow(name) << breakpoint << hits;
        };
        row("entry", "{'kind':'stateEntry','state':'/States/T'}", "T#1");
        row("entry anywhere", "{'kind':'stateEntry'}", "A#1 T#2 C#3 P#4 X#5 M#6 I#7 I#8 I#9");
        row("exit", "{'kind':'stateExit'}", "A#1 T#2 C#3 X#4 P#5 I#6 I#7 I#8 M#9");
        row("retry", "{'kind':'retry'}", "T#1 T#2");
        row("catch", "{'kind':'catch'}", "T#1 P#2");
        row("error", "{'kind':'error','error':'Inner'}", "X#1 P#1");
        row("any error", "{'kind':'error','state':'/States/T'}", "T#1 T#2 T#3");
        row("transition", "{'kind':'transition','state':'/States/T','target':'/States/C'}", "T#1");
        row("transition elsewhere", "{'kind':'transition','state':'/States/T','target':'/States/P'}", "");
        row("into", "{'kind':'transition','target':'/States/M'}", "P#1");
        row("size", "{'kind':'payloadSize','bytes':40,'state':'/States/C'}", "C#1 C#2");
        row("event", "{'kind':'event','event':'MapIterationStarted'}", "M#1 M#2 M#3");
        row("end", "{'kind':'event','event':'ExecutionSucceeded'}", "execution#1");
        row("condition", "{'kind':'stateEntry','condition':'$states.input = 2'}", "I#1");
        row("in braces", "{'kind':'stateEntry','condition':'{% $states.input = 2 %}'}", "I#1");
        row("variable", "{'kind':'stateEntry','condition':'$n = 3','state':'/States/C'}", "C#1");
        row("context", "{'kind':'stateExit','condition':'$states.context.Map.Item.Index > 0'}", "I#1 I#2");
        row("on event", "{'kind':'event','event':'TaskFailed','condition':'$event.error != \\'Flaky\\''}",
            "T#1");
        row("error output", "{'kind':'catch','condition':'$states.errorOutput.Error = \\'Broken\\''}", "T#1");
        row("bad condition", "{'kind':'stateEntry','state':'/States/A','condition':'1 + \\'a\\''}",
            "A#1 !T2002: The right side of the \"+\" operator must evaluate to a number");
        row("equal", "{'kind':'stateEntry','hits':{'equal':3}}", "C#3");
        row("at least", "{'kind':'stateEntry','hits':{'atLeast':8}}", "I#8 I#9");
        row("multiple", "{'kind':'stateEntry','hits':{'multiple':4}}", "P#4 I#8");
        row("log", "{'kind':'stateEntry','state':'/States/A','log':'n is {% $states.input.n %}, {% $x %}'}",
            "A#1 n is 3, undefined");
        row("disabled", "{'kind':'stateEntry','enabled':false}", "");
        row("nowhere", "{'kind':'stateEntry','state':'/States/Q'}", "");
    }
    void kinds() {
        QFETCH(QString, breakpoint);
        QFETCH(QString, hits);
        std::string text = breakpoint.toStdString();
        for (std::size_t at = 0; (at = text.find("\\'", at)) != std::string::npos;)
            text.replace(at, 2, "~");
        for (char& c : text)
            c = c == '\'' ? '"' : c == '~' ? '\'' : c;
        const BreakpointsRead read = breakpointsFromValue(Value::array({json(text)}));
        QCOMPARE(textOf(read.diagnostics), QString());
        BreakpointSet set;
        set.add(read.breakpoints.front());
        QCOMPARE(watch(set).join(QLatin1Char(' ')), hits);
    }

    void countsFollowThePosition() {
        BreakpointSet set;
        Breakpoint breakpoint;
        breakpoint.hits = {Breakpoint::Hits::Rule::AtLeast, 2};
        const std::uint32_t id = set.add(breakpoint);
        const QStringList first = watch(set);
        QCOMPARE(set.hitCount(id), 9U);
        QCOMPARE(watch(set), first); // the same positions again
        QCOMPARE(set.hitCount(id), 9U);
        set.forgetAfter(0);
        QCOMPARE(set.hitCount(id), 0U);
    }

    void switches() {
        BreakpointSet set;
        QVERIFY(!set.isArmed());
        const std::uint32_t id = set.add({});
        QVERIFY(set.isArmed());
        set.setAllEnabled(false);
        QVERIFY(!set.isArmed());
        set.setAllEnabled(true);
        QVERIFY(set.setEnabled(id, false));
        QVERIFY(!set.isArmed());
        QVERIFY(set.setEnabled(id, true));
        QVERIFY(set.isArmed());
        QVERIFY(set.remove(id));
        QVERIFY(!set.remove(id));
        QVERIFY(!set.isArmed());
    }

    void staysWithTheStateInAnotherDefinition() {
        BreakpointSet set;
        Breakpoint breakpoint;
        breakpoint.state = "/States/B";
        const std::uint32_t id = set.add(breakpoint);
        set.bind(*machine("{'StartAt':'A','States':{'A':{'Type':'Succeed'}}}"));
        QVERIFY(!set.isBound(id));
        QVERIFY(!set.isArmed());
        set.bind(
            *machine("{'StartAt':'A','States':{'A':{'Type':'Pass','Next':'B'},'B':{'Type':'Succeed'}}}"));
        QVERIFY(set.isBound(id));
        QVERIFY(set.isArmed());
    }

    void readsWhatItWrites() {
        const Value written = json(
            R"([{"kind":"stateEntry","state":"/States/A"},{"kind":"transition","state":"/States/A","target":"/States/B"},
               {"kind":"error","error":"States.Timeout","condition":"$n > 3","hits":{"multiple":4}},
               {"kind":"payloadSize","bytes":262144},{"kind":"event","event":"TaskFailed","log":"at {% $event.id %}","enabled":false},
               {"kind":"retry"},{"kind":"catch","hits":{"equal":1}},{"kind":"stateExit","hits":{"atLeast":2}}])");
        const BreakpointsRead read = breakpointsFromValue(written);
        QCOMPARE(textOf(read.diagnostics), QString());
        QCOMPARE(textOf(breakpointsToValue(read.breakpoints)), textOf(written));
    }

    void saysWhatIsWrong() {
        const BreakpointsRead read = breakpointsFromValue(json(
            "[7,{'kind':'never'},{'kind':'event','event':'X'},{'kind':'payloadSize'},{'kind':'retry','hits':"
            "{'equal':0}},{'kind':'catch','condition':'1 +'},{'kind':'catch','log':'{% ) "
            "%}'},{'kind':'catch',"
            "'state':5,'enabled':1},{'kind':'catch'}]"));
        QCOMPARE(textOf(read.diagnostics),
                 QStringLiteral(
                     "breakpoint.shape at /0; breakpoint.kind at /1/kind; breakpoint.event at /2/event; "
                     "breakpoint.field at /3/bytes; breakpoint.hits at /4/hits; breakpoint.condition at "
                     "/5/condition; breakpoint.message at /6/log; breakpoint.field at /7/state; "
                     "breakpoint.field at /7/enabled"));
        QCOMPARE(read.breakpoints.size(), std::size_t(1));
        QCOMPARE(textOf(breakpointsFromValue(json("{}")).diagnostics),
                 QStringLiteral("breakpoint.shape at "));
        for (const Diagnostic& each : read.diagnostics)
            QVERIFY2(!diagnosticSentence(each.code).empty(), each.code.c_str());
    }
};

QTEST_APPLESS_MAIN(TestBreakpoint)
#include "tst_breakpoint.moc"
