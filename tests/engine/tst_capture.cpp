// SPDX-License-Identifier: Apache-2.0
#include "engine/debug/capture.h"
#include "engine/debug/redaction_count.h"
#include "tests/support/effort.h"
#include "tests/support/engine_run.h"
#include "tests/support/random_machines.h"
#include "tests/support/visible_state.h"

#include <QTest>

using namespace steploom::engine;
using namespace steploom::tests;
using steploom::testing::effort;

namespace {

const char* const kMachine =
    "{'StartAt':'A','States':{'A':{'Type':'Pass','Parameters':{'mail.$':'$.mail','hello.$':'$.hello','n.$':'$"
    ".n'},'Next':'T'},"
    "'T':{'Type':'Task','Resource':'arn:aws:states:::lambda:invoke','ResultPath':'$.r','Next':'C'},"
    "'C':{'Type':'Choice','Choices':[{'Variable':'$.n','NumericGreaterThan':0,'Next':'Z'}],'Default':'Z'},"
    "'Z':{'Type':'Succeed'}}}";

Debugger debugging(const std::string& definition, const char* input,
                   std::shared_ptr<TaskHandler> tasks = nullptr) {
    DebugRun run;
    run.document = json(definition);
    run.definition = machine(definition);
    run.options = withInput(input);
    run.options.seed = 0xFFFFFFFFFFFFFFF0ULL;
    run.tasks = std::move(tasks);
    return Debugger(std::move(run));
}

Debugger answered() {
    Debugger debugger =
        debugging(kMachine, "{'mail':'ann@example.org','hello':'Hello ann@example.org!','n':3}",
                  std::make_shared<Answering>([](const TaskRequest& request) {
                      return TaskAnswer::succeeded(
                          Value::object({{"sent", request.parameters.get("mail")}, {"code", Value(1.0)}}));
                  }));
    debugger.go(DebugGoal::Kind::End);
    return debugger;
}

/// As a file has it.
Value written(const Value& capture) {
    return json(toJson(capture, {2, false}));
}

} // namespace

class TestCapture : public QObject {
    Q_OBJECT
private slots:
    void replaysToTheSameHistory() {
        const Debugger debugger = answered();
        const Value document = written(captureOf(debugger));
        const CaptureRead read = readCapture(document);
        QCOMPARE(textOf(read.diagnostics), QString());
        const CaptureReplay replay = replayCapture(*read.capture);
        QVERIFY(replay.same);
        QCOMPARE(QString::fromStdString(differenceOf(replay.debugger->execution(), debugger.execution())),
                 QString());
        QCOMPARE(textOf(captureOf(*replay.debugger)), textOf(document));
        // It is a run like any other.
        replay.debugger->go(DebugGoal::Kind::BackState);
        QCOMPARE(replay.debugger->stop().state, std::string("/States/Z"));
    }

    /// Who answered is told by the file alone: nothing that is played depends on it.
    void saysWhoAnswered() {
        const Debugger debugger = answered();
        AnswerNotes notes{{1, 0, Answerer::Endpoint, true, 42}, {2, 3, Answerer::Mock, false, 0}};
        AnswerNotes more = notes;
        more.push_back({99, 0, Answerer::Person, false, 0}); // of a visit that there is not any more
        const Value document = written(captureOf(debugger, {}, more));
        QCOMPARE(textOf(document.get("answers")),
                 QStringLiteral(R"([{"visit":1,"attempt":0,"by":"endpoint","spoiled":true,"workMs":42},)"
                                R"({"visit":2,"attempt":3,"by":"mock"}])"));
        const CaptureRead read = readCapture(document);
        QCOMPARE(textOf(read.diagnostics), QString());
        QVERIFY(read.capture->notes == notes);
        QVERIFY(replayCapture(*read.capture).same);
        Redaction all;
        all.payloads = true;
        QCOMPARE(textOf(captureOf(debugger, all, notes).get("answers")), textOf(document.get("answers")));
        QVERIFY(readCapture(written(captureOf(debugger))).capture->notes.empty());
        for (int who = 0; who <= static_cast<int>(Answerer::Fault); ++who)
            QVERIFY(answererFromName(answererName(static_cast<Answerer>(who))) == static_cast<Answerer>(who));
    }
    void refusesWhoAnswered_data() {
        QTest::addColumn<QString>("answers");
        QTest::addColumn<QString>("said");
        QTest::newRow("no list") << "{}"
                                 << "capture.answer at /answers";
        QTest::newRow("nobody known") << "[{'visit': 1, 'attempt': 0, 'by': 'cat'}]"
                                      << "capture.answer at /answers/0";
        QTest::newRow("no visit") << "[{'attempt': 0, 'by': 'mock'}]"
                                  << "capture.answer at /answers/0";
        QTest::newRow("no attempt") << "[{'visit': 0, 'attempt': -1, 'by': 'mock'}]"
                                    << "capture.answer at /answers/0";
        QTest::newRow("one of two") << "[{'visit': 0, 'attempt': 0, 'by': 'mock'}, 7]"
                                    << "capture.answer at /answers/1";
    }
    void refusesWhoAnswered() {
        QFETCH(QString, answers);
        QFETCH(QString, said);
        const CaptureRead read =
            readCapture(written(captureOf(answered())).with("answers", json(answers.toStdString())));
        QCOMPARE(textOf(read.diagnostics), said);
        QVERIFY(!read.capture);
    }

    void replaysWhateverSomebodyDid() {
        for (int seed = 0; seed < effort(120); ++seed) {
            Random random(static_cast<unsigned>(seed));
            const std::string definition = MachineMaker(random).make();
            Debugger debugger = debugging(definition, "{'items':[1,2,3]}");
            for (int i = 0; i < 60 && !debugger.execution().hasEnded(); ++i) {
                debugger.begin({});
                debugger.advance(1 + below(random, 9));
                const std::vector<StrandView> strands = debugger.strands();
                const std::vector<TaskRequest> open = debugger.execution().openTasks();
                const StrandId strand =
                    strands.empty() ? 0
                                    : strands[below(random, static_cast<std::uint32_t>(strands.size()))].id;
                switch (below(random, 9)) {
                case 0:
                    debugger.fail(strand, Value("Flaky"), Value("by hand"));
                    break;
                case 1:
                    debugger.setPayload(strand, json("{'put':1.0}"));
                    break;
                case 2:
                    debugger.setVariables(strand, json("{'w':[null]}"));
                    break;
                case 3:
                    debugger.replaceDefinition(machine(definition), json(definition));
                    break;
                case 4:
                    debugger.exhaustRetries(strand, Value("Flaky"), {});
                    break;
                case 5:
                    debugger.go(DebugGoal::Kind::BackOperation);
                    debugger.forgetFuture();
                    break;
                default:
                    for (const TaskRequest& task : open)
                        debugger.answerTask(strandInVisit(debugger.execution(), task.visit),
                                            below(random, 4) == 0 ? TaskAnswer::timedOut()
                                                                  : TaskAnswer::succeeded(Value(task.id)));
                }
            }
            if (!debugger.execution().hasEnded() && below(random, 2) == 0)
                debugger.abort(Value("Stopped"), Value("enough"));
            const CaptureRead read = readCapture(written(captureOf(debugger)));
            QCOMPARE(textOf(read.diagnostics), QString());
            const CaptureReplay replay = replayCapture(*read.capture);
            QVERIFY2(replay.same,
                     ("seed " + std::to_string(seed) + ", event " + std::to_string(replay.firstDifference))
                         .c_str());
            QCOMPARE(QString::fromStdString(differenceOf(replay.debugger->execution(), debugger.execution())),
                     QString());
        }
    }

    void leavesOutWhatIsRedacted() {
        const Debugger debugger = answered();
        Redaction redaction;
        redaction.paths = {"**/mail"};
        const Value document = written(captureOf(debugger, redaction));
        const std::string text = toJson(document);
        QVERIFY2(text.find("ann@example.org") == std::string::npos, text.c_str()); // nor where it went on to
        QVERIFY(text.find("Hello redacted!") != std::string::npos);
        QVERIFY(document.get("replays").asBool());
        QVERIFY(replayCapture(*readCapture(document).capture).same);

        redaction.paths = {"/r/code", "/n"};
        QVERIFY(!toJson(captureOf(debugger, redaction)).empty());
        QCOMPARE(textOf(captureOf(debugger, redaction).get("input").get("n")), QStringLiteral("0"));
        QVERIFY(!captureOf(debugger, redaction).get("replays").asBool()); // it goes another way at C

        redaction = {true, {}};
        const Value all = captureOf(debugger, redaction);
        QCOMPARE(textOf(all.get("input")),
                 QStringLiteral("{\"mail\":\"redacted\",\"hello\":\"redacted\",\"n\":0}"));
        QVERIFY(toJson(all).find("Hello") == std::string::npos);
        QVERIFY(readCapture(all).capture->redacted);
    }

    void leavesOutAllTextsOrWholePayloads() {
        const Debugger debugger = answered();
        Redaction redaction;
        QCOMPARE(countRedaction(debugger, redaction).redacted, std::size_t{0});
        const std::size_t leaves = countRedaction(debugger, redaction).leaves;
        redaction.texts = true;
        const Value texts = captureOf(debugger, redaction);
        QCOMPARE(textOf(texts.get("input")),
                 QStringLiteral("{\"mail\":\"redacted\",\"hello\":\"redacted\",\"n\":3}"));
        QVERIFY(toJson(texts).find("ann@") == std::string::npos);
        QVERIFY(texts.get("replays").asBool()); // numbers decide here, and they stay
        const RedactionCount some = countRedaction(debugger, redaction);
        QCOMPARE(some.leaves, leaves);
        QVERIFY(some.redacted > 0 && some.redacted < leaves);

        redaction = {};
        redaction.payloads = true;
        const Value payloads = captureOf(debugger, redaction);
        QCOMPARE(textOf(payloads.get("input")), QStringLiteral("{}"));
        QVERIFY(toJson(payloads).find("\"sent\"") == std::string::npos); // nor the names
        QVERIFY(readCapture(payloads).capture->redacted);
        QCOMPARE(countRedaction(debugger, redaction).redacted, leaves);
        const RedactionCount stopped = countRedaction(debugger, redaction, 2);
        QVERIFY(!stopped.whole);
        QCOMPARE(stopped.leaves, std::size_t{2});
    }

    void aClockThatIsFollowedIsPartOfTheRun() {
        Debugger debugger = debugging(
            "{'StartAt':'W','States':{'W':{'Type':'Wait','Seconds':10,'Next':'T'},'T':{'Type':'Task',"
            "'Resource':'arn:aws:states:::lambda:invoke','TimeoutSeconds':60,'End':true}}}",
            "{}");
        debugger.setPassTimers(false);
        debugger.go(DebugGoal::Kind::End);
        const std::int64_t start = debugger.execution().options().startTime;
        QVERIFY(debugger.advanceClock(start + 4000));
        QCOMPARE(debugger.stop().reason, DebugStop::Reason::WaitingForTime);
        QCOMPARE(debugger.execution().now(), start + 4000);
        QVERIFY(!debugger.advanceClock(start + 1000)); // never back
        QVERIFY(debugger.advanceClock(start + 90'000));
        QCOMPARE(debugger.execution().now(), start + 10'000); // not beyond the timer
        QVERIFY(debugger.passTimer());
        debugger.go(DebugGoal::Kind::End);
        QVERIFY(debugger.advanceClock(start + 12'500));
        QCOMPARE(debugger.answerTask(debugger.stop().strand, TaskAnswer::succeeded(Value(1))),
                 EditProblem::None);
        debugger.go(DebugGoal::Kind::End);
        QVERIFY(debugger.execution().hasEnded());
        const CaptureReplay replay = replayCapture(*readCapture(written(captureOf(debugger))).capture);
        QVERIFY(replay.same);
        QCOMPARE(replay.debugger->execution().now(), start + 12'500);
        debugger.go(DebugGoal::Kind::Start);
        debugger.go(DebugGoal{DebugGoal::Kind::Position, {}, {}, {}, debugger.timeline().end()});
        QCOMPARE(debugger.execution().now(), start + 12'500);
    }

    void saysWhatIsWrong_data() {
        QTest::addColumn<QString>("field");
        QTest::addColumn<QString>("value");
        QTest::addColumn<QString>("problem");
        const auto row = [](const char* field, const char* value, const char* problem) {
            QTest::newRow(field) << field << value << problem;
        };
        row("steploomCapture", "2", "capture.version at /steploomCapture");
        row("events", "1", "capture.shape at ");
        row("options", "{}", "capture.option at /options");
        row("operations",
            "[{'op':'step','count':2},{'op':'dance'},{'op':'answer','answer':{'kind':'?'}},{'op':'step',"
            "'count':-1},{'op':'edit','edit':{}}]",
            "capture.operation at /operations/1; capture.operation at /operations/2; capture.operation at "
            "/operations/3; capture.operation at /operations/4");
        row("definition", "{'StartAt':'A'}", "states.missing at /definition");
    }
    void saysWhatIsWrong() {
        QFETCH(QString, field);
        QFETCH(QString, value);
        const Value document = captureOf(answered()).with(field.toStdString(), json(value.toStdString()));
        const CaptureRead read = readCapture(document);
        QVERIFY(!read.capture);
        QTEST(textOf(read.diagnostics), "problem");
        QVERIFY(!readCapture(json("[]")).capture);
        for (const Diagnostic& each : read.diagnostics)
            QVERIFY2(!diagnosticSentence(each.code).empty(), each.code.c_str());
    }

    void saysWhereItIsAnotherRun() {
        Value document = captureOf(answered());
        const Value changed = document.get("input").with("n", Value(4));
        const CaptureReplay replay = replayCapture(*readCapture(document.with("input", changed)).capture);
        QVERIFY(!replay.same);
        QCOMPARE(replay.firstDifference, 1U);
    }
};

QTEST_APPLESS_MAIN(TestCapture)
#include "tst_capture.moc"
