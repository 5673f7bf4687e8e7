// SPDX-License-Identifier: Apache-2.0
#include <QTest>

#include <deque>

#include "engine/debug/capture.h"
#include "engine/debug/task_desk.h"
#include "engine/definition/compiler.h"
#include "engine/history/writer.h"
#include "engine/value/json_reader.h"
#include "engine/value/json_writer.h"

using namespace steploom::engine;

namespace {

using Turn = TaskDesk::Turn::Kind;
using Reason = DebugStop::Reason;

Value json(const std::string& text) {
    const JsonReadResult read = readJson(text);
    if (!read)
        qFatal("%s", text.c_str());
    return read.value;
}

/// Somebody elsewhere, who is done when the test says so.
class Elsewhere final : public TaskRunner {
public:
    bool takes(const TaskCall&) const override { return true; }
    TaskAnswer start(const TaskCall& call, AnswerLater later) override {
        started.push_back({call.executionArn, call.request.id, std::move(later)});
        return TaskAnswer::pending();
    }
    void cancel(const std::string& key, TaskId) override { cancelled.push_back(key); }

    struct Started {
        std::string key;
        TaskId task = 0;
        AnswerLater later;
    };
    std::deque<Started> started;
    std::vector<std::string> cancelled;
};

const char kTask[] = R"({"StartAt": "A", "States": {"A": {"Type": "Task",
    "Resource": "arn:aws:states:::lambda:invoke", "Parameters": {"FunctionName": "f"}, %s"End": true}}})";

std::string machine(const std::string& fields = "") {
    std::string text(kTask);
    text.replace(text.find("%s"), 2, fields);
    return text;
}

struct Run {
    explicit Run(const std::string& definition, const std::string& settings = "{}",
                 std::shared_ptr<TaskHandler> mocks = nullptr, TaskDesk::Who local = TaskDesk::Who::Local) {
        TaskSettingsResult read = readTaskSettings(json(settings));
        if (!read.diagnostics.empty())
            qFatal("%s", read.diagnostics.front().code.c_str());
        TaskDesk::Sources sources;
        sources.settings = read.settings;
        sources.mocks = std::move(mocks);
        sources.functions = elsewhere;
        sources.local = {{std::make_shared<Elsewhere>(), local}};
        desk = std::make_shared<TaskDesk>(std::move(sources));
        DebugRun made;
        made.document = json(definition);
        made.definition = compileDefinition(made.document).definition;
        made.options.input = Value::emptyObject();
        made.tasks = desk;
        debugger = std::make_unique<Debugger>(std::move(made));
        desk->serve(debugger.get());
    }
    /// Until the end, or until there is nothing to be done for it here.
    Turn go(DebugGoal::Kind goal = DebugGoal::Kind::End) {
        debugger->begin({goal, {}, {}, {}, 0});
        return on();
    }
    Turn on() {
        while (true) {
            const DebugStop& stop = debugger->advance(0);
            if (stop.reason != Reason::WaitingForTask)
                return Turn::Nothing;
            const Turn turn = desk->turn(*debugger).kind;
            if (turn != Turn::Delivered)
                return turn;
        }
    }
    std::string ended() const {
        const Execution& execution = debugger->execution();
        return execution.status() == ExecutionStatus::Succeeded ? toJson(execution.output())
               : execution.hasEnded()                           ? std::string(execution.error().asString())
                                                                : "running";
    }
    std::int64_t seconds() const {
        return (debugger->execution().now() - debugger->execution().options().startTime) / 1000;
    }
    /// Every position says the same again when it is gone back to.
    void goesBackExactly() {
        const std::string history = toJson(historyToValue(debugger->execution().history()));
        const std::uint32_t end = debugger->timeline().end();
        debugger->go({DebugGoal::Kind::Start, {}, {}, {}, 0});
        debugger->go({DebugGoal::Kind::Position, {}, {}, {}, end});
        QCOMPARE(toJson(historyToValue(debugger->execution().history())), history);
        // And so does the file that it is kept as, with nobody to ask.
        const CaptureRead read = readCapture(json(toJson(captureOf(*debugger))));
        QVERIFY(read.capture);
        const CaptureReplay replay = replayCapture(*read.capture);
        QVERIFY(replay.same);
        QCOMPARE(toJson(historyToValue(replay.debugger->execution().history())), history);
    }

    std::shared_ptr<Elsewhere> elsewhere = std::make_shared<Elsewhere>();
    std::shared_ptr<TaskDesk> desk;
    std::unique_ptr<Debugger> debugger;
};

const char kHandled[] = R"({"states": {"A": {"command": ["x"]}}})";

} // namespace

class TestTaskDesk : public QObject {
    Q_OBJECT

private slots:
    void whatNobodyDoesIsAsked() {
        Run run(machine(), R"({"states": {"A": {"answer": "asked"}}})");
        QCOMPARE(run.go(), Turn::Nothing);
        QVERIFY(run.desk->asks(1));
        QVERIFY(run.elsewhere->started.empty());
        QCOMPARE(run.ended(), std::string("running"));
    }

    void workElsewhereIsWaitedForAndGoesOn() {
        Run run(machine(), kHandled);
        QCOMPARE(run.go(), Turn::Working);
        QCOMPARE(run.desk->working().size(), std::size_t{1});
        QVERIFY(!run.desk->asks(1));
        run.elsewhere->started.front().later(TaskAnswer::succeeded(json(R"({"n": 1})")));
        run.on();
        QCOMPARE(run.ended(), std::string(R"({"n":1})"));
        const TaskDesk::Note* note = run.desk->noteOf(0, 0);
        QVERIFY(note != nullptr);
        QCOMPARE(note->who, TaskDesk::Who::Command);
        QVERIFY(note->workMs > 0);
        // What is known of it can be kept, and be known again.
        TaskDesk other{TaskDesk::Sources()};
        QVERIFY(other.notes().empty());
        other.remember(run.desk->notes());
        QVERIFY(other.noteOf(0, 0) != nullptr && *other.noteOf(0, 0) == *note);
        run.goesBackExactly();
    }

    void whatIsDoneElsewhereIsNotSaidToBeDoneHere() {
        using Who = TaskDesk::Who;
        for (const Who who : {Who::Local, Who::Endpoint, Who::HttpApi}) {
            Run run(machine(), R"({"states": {"A": {"answer": "local"}}})", nullptr, who);
            run.go();
            const TaskDesk::Note* note = run.desk->noteOf(0, 0);
            QVERIFY(note != nullptr);
            QCOMPARE(note->who, who);
        }
    }

    void anAnswerThatComesWhileOneLooksBackIsNotLost() {
        Run run(machine(), kHandled);
        run.go();
        const std::uint32_t end = run.debugger->timeline().end();
        run.debugger->go({DebugGoal::Kind::Start, {}, {}, {}, 0});
        run.elsewhere->started.front().later(TaskAnswer::succeeded(json("7")));
        QCOMPARE(run.debugger->timeline().end(), end);
        run.go();
        QCOMPARE(run.ended(), std::string("7"));
        QCOMPARE(run.elsewhere->started.size(), std::size_t{1});
    }

    void anotherWayFromBeforeTheAnswerGetsItAgain() {
        Run run(machine(), kHandled);
        run.go();
        const std::uint32_t waiting = run.debugger->timeline().end();
        run.elsewhere->started.front().later(TaskAnswer::succeeded(json("7")));
        run.on();
        run.debugger->go({DebugGoal::Kind::Position, {}, {}, {}, waiting});
        run.debugger->forgetFuture();
        QCOMPARE(run.ended(), std::string("running"));
        run.go();
        QCOMPARE(run.ended(), std::string("7"));
        QCOMPARE(run.elsewhere->started.size(), std::size_t{1});
    }

    void whatIsStartedAgainEndsTheFormerWork() {
        Run run(machine(), kHandled);
        run.go();
        run.debugger->go({DebugGoal::Kind::Start, {}, {}, {}, 0});
        run.debugger->forgetFuture();
        run.go();
        QCOMPARE(run.elsewhere->started.size(), std::size_t{2});
        QCOMPARE(run.elsewhere->cancelled.size(), std::size_t{1});
        run.elsewhere->started[0].later(TaskAnswer::succeeded(json("1")));
        QCOMPARE(run.on(), Turn::Working);
        run.elsewhere->started[1].later(TaskAnswer::succeeded(json("2")));
        run.on();
        QCOMPARE(run.ended(), std::string("2"));
    }

    void anotherAnswersInsteadAndTheWorkEnds() {
        Run run(machine(), kHandled);
        run.go();
        const StrandId strand = run.debugger->stop().strand;
        QCOMPARE(run.debugger->answerTask(strand, TaskAnswer::succeeded(json("3"))), EditProblem::None);
        run.desk->takeOver(1);
        QCOMPARE(run.elsewhere->cancelled.size(), std::size_t{1});
        run.go();
        QCOMPARE(run.ended(), std::string("3"));
        QCOMPARE(run.desk->noteOf(0, 0)->who, TaskDesk::Who::Person);
    }

    void aHungWorkerTimesOutByTheStatesTimeout() {
        Run run(machine(R"("TimeoutSeconds": 1, )"), kHandled);
        QCOMPARE(run.go(), Turn::Working);
        QTRY_VERIFY_WITH_TIMEOUT(run.on() == Turn::Nothing, 5000);
        QCOMPARE(run.ended(), std::string("States.Timeout"));
        QCOMPARE(run.seconds(), std::int64_t{1});
        run.goesBackExactly();
    }

    void aSubmissionComesBeforeTheTokensAnswer() {
        Run run(R"({"StartAt": "A", "States": {"A": {"Type": "Task",
            "Resource": "arn:aws:states:::sqs:sendMessage.waitForTaskToken",
            "Parameters": {"MessageBody.$": "$$.Task.Token"}, "End": true}}})",
                kHandled);
        run.go();
        TaskAnswer submitted = TaskAnswer::pending();
        submitted.submitted = json(R"({"MessageId": "m"})");
        run.elsewhere->started.front().later(submitted);
        QCOMPARE(run.on(), Turn::Nothing);
        QVERIFY(run.desk->asks(1));
        QCOMPARE(run.debugger->execution().history().events.back().type, EventType::TaskSubmitted);
        QVERIFY(run.debugger->deliver(1, TaskAnswer::succeeded(json("1")), 0));
        run.on();
        QCOMPARE(run.ended(), std::string("1"));
        run.goesBackExactly();
    }

    // ---- faults

    void faults_data() {
        QTest::addColumn<QString>("fields");
        QTest::addColumn<QString>("faults");
        QTest::addColumn<QString>("ends");
        QTest::addColumn<int>("seconds");
        QTest::addColumn<int>("started");
        const char* retry =
            R"("Retry": [{"ErrorEquals": ["Bank.Busy"], "IntervalSeconds": 2, "MaxAttempts": 3}], )";
        QTest::newRow("the first attempt") << retry << R"([{"attempt": 1, "error": "Bank.Busy"}])"
                                           << "5" << 2 << 1;
        QTest::newRow("the second one only") << retry << R"([{"attempt": 2, "error": "Bank.Busy"}])"
                                             << "5" << 0 << 1;
        QTest::newRow("every one") << retry << R"([{"error": "Bank.Busy", "cause": "c"}])"
                                   << "Bank.Busy" << 14 << 0;
        QTest::newRow("late") << ""
                              << R"([{"delaySeconds": 30}])"
                              << "5" << 30 << 1;
        QTest::newRow("too late") << R"("TimeoutSeconds": 10, )"
                                  << R"([{"delaySeconds": 30}])"
                                  << "States.Timeout" << 10 << 1;
        QTest::newRow("late and failed") << ""
                                         << R"([{"delaySeconds": 3, "error": "E"}])"
                                         << "E" << 3 << 0;
        QTest::newRow("oversize") << ""
                                  << R"([{"oversize": true}])"
                                  << "States.DataLimitExceeded" << 0 << 0;
        QTest::newRow("timed out") << R"("TimeoutSeconds": 10, )"
                                   << R"([{"timeout": true}])"
                                   << "States.Timeout" << 10 << 0;
        QTest::newRow("timed out without a limit") << ""
                                                   << R"([{"timeout": true}])"
                                                   << "States.Timeout" << 0 << 0;
    }
    void faults() {
        QFETCH(QString, fields);
        QFETCH(QString, faults);
        QFETCH(QString, ends);
        QFETCH(int, seconds);
        QFETCH(int, started);
        Run run(machine(fields.toStdString()),
                R"({"states": {"A": {"command": ["x"], "faults": )" + faults.toStdString() + "}}}");
        Turn turn = run.go();
        // The work itself takes no time that counts here.
        for (std::size_t answered = 0; turn == Turn::Working && answered < run.elsewhere->started.size();
             ++answered) {
            run.elsewhere->started[answered].later(TaskAnswer::succeeded(json("5")));
            turn = run.on();
        }
        QCOMPARE(QString::fromStdString(run.ended()), ends);
        QCOMPARE(static_cast<int>(run.seconds()), seconds);
        QCOMPARE(static_cast<int>(run.elsewhere->started.size()), started);
        run.goesBackExactly();
    }

    void delaysOfBranchesPassInTheirOrder() {
        const std::string branch =
            R"({"StartAt": "NAME", "States": {"NAME": {"Type": "Task", "Resource": "arn:aws:lambda:us-east-1:1:function:f", "End": true}}})";
        const auto named = [&](const std::string& name) {
            std::string text = branch;
            for (std::size_t at = text.find("NAME"); at != std::string::npos; at = text.find("NAME"))
                text.replace(at, 4, name);
            return text;
        };
        Run run(R"({"StartAt": "P", "States": {"P": {"Type": "Parallel", "End": true, "Branches": [)" +
                    named("A") + "," + named("B") +
                    R"(,{"StartAt": "W", "States": {"W": {"Type": "Wait", "Seconds": 20, "End": true}}}]}}})",
                R"({"states": {"A": {"faults": [{"delaySeconds": 30, "error": "E"}]},
                               "B": {"faults": [{"delaySeconds": 10, "oversize": true}]}}})");
        run.go();
        QCOMPARE(run.ended(), std::string("States.DataLimitExceeded"));
        QCOMPARE(run.seconds(), std::int64_t{10});
    }

    void timeIsNotJumpedOverWhereItFollowsAClock() {
        Run run(machine(), R"({"states": {"A": {"faults": [{"delaySeconds": 30, "error": "E"}]}}})");
        run.debugger->begin({DebugGoal::Kind::End, {}, {}, {}, 0});
        QCOMPARE(run.debugger->advance(0).reason, Reason::WaitingForTask);
        const TaskDesk::Turn turn = run.desk->turn(*run.debugger, false);
        QCOMPARE(turn.kind, Turn::Later);
        QCOMPARE(turn.until, run.debugger->execution().options().startTime + 30'000);
        QVERIFY(run.debugger->advanceClock(turn.until));
        QCOMPARE(run.desk->turn(*run.debugger, false).kind, Turn::Delivered);
        run.on();
        QCOMPARE(run.ended(), std::string("E"));
        QCOMPARE(run.seconds(), std::int64_t{30});
    }

    void settingsAreJudged_data() {
        QTest::addColumn<QString>("text");
        QTest::addColumn<QString>("code");
        QTest::newRow("no such answer") << R"({"states": {"A": {"answer": "nobody"}}})"
                                        << "settings.answer";
        QTest::newRow("two ways") << R"({"states": {"A": {"answer": "mock", "command": ["x"]}}})"
                                  << "settings.answerer";
        QTest::newRow("none") << R"({"resources": {"*": {}}})"
                              << "settings.answerer";
        QTest::newRow("no object") << R"({"states": {"A": 1}})"
                                   << "settings.object";
        QTest::newRow("two faults in one")
            << R"({"states": {"A": {"faults": [{"error": "E", "oversize": true}]}}})"
            << "settings.fault";
        QTest::newRow("an empty fault") << R"({"states": {"A": {"faults": [{"attempt": 1}]}}})"
                                        << "settings.fault";
        QTest::newRow("attempt 0") << R"({"states": {"A": {"faults": [{"attempt": 0, "error": "E"}]}}})"
                                   << "settings.unknown";
        QTest::newRow("good") << R"({"states": {"A": {"python": "a.py:b", "faults": [{"error": "E"}]}},
            "resources": {"*": {"answer": "local"}}, "recording": "r.json"})"
                              << "";
    }
    void settingsAreJudged() {
        QFETCH(QString, text);
        QFETCH(QString, code);
        const TaskSettingsResult read = readTaskSettings(json(text.toStdString()));
        QCOMPARE(QString::fromStdString(read.diagnostics.empty() ? "" : read.diagnostics.front().code), code);
    }

    void aStateComesBeforeItsResourceAndThatBeforeAllOthers() {
        const TaskSettings settings =
            readTaskSettings(json(R"({"states": {"A": {"answer": "mock"}, "B": {"faults": [{"error": "E"}]}},
            "resources": {"r": {"answer": "local"}, "*": {"answer": "asked"}}})"))
                .settings;
        using Kind = TaskAnswerer::Kind;
        QCOMPARE(settings.answererFor("A", "r")->kind, Kind::Mock);
        QCOMPARE(settings.answererFor("B", "r")->kind, Kind::Local);
        QCOMPARE(settings.answererFor("C", "s")->kind, Kind::Asked);
        QVERIFY(settings.faultOf("B", "r", 2) != nullptr);
        QVERIFY(settings.faultOf("A", "r", 1) == nullptr);
    }
};

QTEST_GUILESS_MAIN(TestTaskDesk)
#include "tst_task_desk.moc"
