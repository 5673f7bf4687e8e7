// SPDX-License-Identifier: Apache-2.0
#include "engine/debug/breakpoint_set.h"
#include "engine/debug/timeline.h"
#include "engine/task/mock.h"
#include "tests/support/effort.h"
#include "tests/support/engine_run.h"
#include "tests/support/random_machines.h"
#include "tests/support/shared_data.h"
#include "tests/support/visible_state.h"

#include <QTest>

#include <ctime>
#include <fstream>
#include <iterator>
#include <thread>

using namespace steploom::engine;
using namespace steploom::tests;
using steploom::testing::effort;

namespace {

/// One move of somebody who does whatever comes to mind, edits included.
void doSomething(Timeline& run, InteractiveTaskHandler& nobody, Random& random, bool edits) {
    const std::vector<StrandId> ready = run.execution().readyStrands();
    const std::vector<TaskRequest> open = run.execution().openTasks();
    const auto any = [&](std::size_t count) {
        return below(random, static_cast<std::uint32_t>(count));
    };
    if (edits && below(random, 12) == 0) {
        const std::vector<StrandId> live = run.execution().strands();
        ExecutionEdit edit;
        edit.strand = live.empty() ? 0 : live[any(live.size())];
        edit.kind = static_cast<ExecutionEdit::Kind>(below(random, 6));
        edit.value = Value::object({{"edited", Value(below(random, 9))}});
        edit.error = Value("Flaky");
        edit.answer = TaskAnswer::succeeded(Value("forced"));
        edit.target = below(random, static_cast<std::uint32_t>(run.execution().definition().states().size()));
        if (run.edit(edit) == EditProblem::None)
            return;
    }
    if (!ready.empty() && (open.empty() || below(random, 3) != 0)) {
        const StrandId strand = ready[any(ready.size())];
        run.step(nobody, below(random, 2) == 0 ? kNone : strand);
    } else if (!open.empty() && below(random, 8) != 0) {
        const TaskRequest& task = open[any(open.size())];
        switch (below(random, 7)) {
        case 0:
            run.answer(task.id, TaskAnswer::failed(Value("Flaky"), Value("it is")));
            break;
        case 1:
            run.answer(task.id, TaskAnswer::timedOut());
            break;
        case 2:
            run.heartbeat(task.id);
            run.submit(task.id, Value("submitted"));
            break;
        default:
            run.answer(task.id, TaskAnswer::succeeded(Value::object({{"task", Value(task.id)}})));
        }
    } else if (!run.advanceToNextTimer() && ready.empty() && open.empty()) {
        run.abort(Value("Stopped"));
    }
}

std::string readFile(const std::string& path) {
    std::ifstream in(path, std::ios::binary);
    return {std::istreambuf_iterator<char>(in), {}};
}

/// A loop of `laps` over four states with a payload of about `bytes`, of which each lap changes a little.
Timeline longRun(std::uint32_t laps, std::size_t bytes) {
    std::vector<Value> rows;
    for (std::size_t i = 0; i * 50 < bytes; ++i)
        rows.push_back(Value::object(
            {{"id", Value(static_cast<std::int64_t>(i))}, {"text", Value("a row of the payload")}}));
    ExecutionOptions options;
    options.quotas.historyEvents = 0;
    options.input =
        Value::object({{"i", Value(0)}, {"n", Value(laps)}, {"rows", Value::array(std::move(rows))}});
    return Timeline(
        machine(
            "{'StartAt':'Inc','States':{'Inc':{'Type':'Pass','Parameters':{'i.$':'States.MathAdd($.i, 1)'},"
            "'ResultPath':'$.step','Next':'Copy'},'Copy':{'Type':'Pass','Parameters':{'i.$':'$.step.i','n.$':"
            "'$.n',"
            "'rows.$':'$.rows'},'Next':'Check'},'Check':{'Type':'Choice','Choices':[{'Variable':'$.i',"
            "'NumericLessThanPath':'$.n','Next':'Inc'}],'Default':'Done'},'Done':{'Type':'Succeed'}}}"),
        options);
}

/// Of this thread, whatever else runs beside it.
double millisecondsOf(const std::function<void()>& work) {
    const std::clock_t begin = std::clock();
    work();
    return 1000.0 * static_cast<double>(std::clock() - begin) / CLOCKS_PER_SEC;
}

} // namespace

class TestTimeline : public QObject {
    Q_OBJECT

    /// Compares every position of a run, in an order of chance, with what it was on the way forwards.
    void compareAll(Timeline& timeline, const std::vector<Execution>& forwards,
                    const std::vector<std::string>& texts, Random& random, const std::string& what) {
        QCOMPARE(timeline.end() + 1, static_cast<std::uint32_t>(forwards.size()));
        QCOMPARE(texts.size(), forwards.size());
        for (std::uint32_t position = timeline.end() + 1; position-- > 0;) {
            timeline.goTo(position);
            const std::string difference = differenceOf(timeline.execution(), forwards[position]);
            QVERIFY2(difference.empty(),
                     (what + ", back at " + std::to_string(position) + ": " + difference).c_str());
            QVERIFY2(historyToJson(timeline.execution().history()) == texts[position],
                     (what + ", texts of " + std::to_string(position)).c_str());
        }
        for (int i = 0; i < 10; ++i) {
            const std::uint32_t position = below(random, timeline.end() + 1);
            timeline.goTo(position);
            const std::string difference = differenceOf(timeline.execution(), forwards[position]);
            QVERIFY2(difference.empty(),
                     (what + ", jump to " + std::to_string(position) + ": " + difference).c_str());
        }
        while (timeline.forward()) {
            const std::string difference = differenceOf(timeline.execution(), forwards[timeline.position()]);
            QVERIFY2(
                difference.empty(),
                (what + ", forward to " + std::to_string(timeline.position()) + ": " + difference).c_str());
        }
    }

    void goBackThroughRandomRuns() {
        int ended = 0;
        for (int seed = 0; seed < effort(500); ++seed) {
            Random random(static_cast<unsigned>(seed));
            const std::string definition = MachineMaker(random).make();
            const bool edits = seed % 3 == 0;
            InteractiveTaskHandler nobody;
            TimelineOptions settings;
            settings.replaySteps = 1 + below(random, 60);
            if (seed % 4 == 0)
                settings.snapshotBytes = 400'000; // room for a few
            Timeline timeline(machine(definition), withInput("{'items':[1,2,3]}"), settings);
            std::vector<Execution> forwards{timeline.execution()};
            // As texts too: the values of what is kept are those of the run itself, wherever they are.
            std::vector<std::string> texts{historyToJson(timeline.execution().history())};
            while (!timeline.execution().hasEnded() && timeline.end() < 400) {
                const std::uint32_t before = timeline.end();
                doSomething(timeline, nobody, random, edits);
                if (timeline.end() == before + 1) {
                    forwards.push_back(timeline.execution());
                    texts.push_back(historyToJson(timeline.execution().history()));
                } else if (timeline.end() == before + 2) { // a heartbeat and a submission
                    const std::uint32_t at = timeline.position();
                    for (const std::uint32_t position : {at - 1, at}) {
                        timeline.goTo(position);
                        forwards.push_back(timeline.execution());
                        texts.push_back(historyToJson(timeline.execution().history()));
                    }
                }
            }
            ended += timeline.execution().hasEnded() ? 1 : 0;
            compareAll(timeline, forwards, texts, random, "seed " + std::to_string(seed));
            if (QTest::currentTestFailed())
                return;
            QVERIFY(settings.snapshotBytes > 400'000 || timeline.figures().snapshotBytes <= 800'000);
        }
        QVERIFY2(ended > effort(400), qPrintable(QString::number(ended)));
    }

    /// Of a long run with a new payload from each task, of which little may be in memory.
    void recallNewPayloads() {
        constexpr std::size_t kPayload = 100'000;
        class Maker final : public TaskHandler {
        public:
            TaskAnswer start(const TaskRequest& request) override {
                const char letter = static_cast<char>('a' + request.id % 26);
                std::vector<Value> rows;
                for (std::size_t i = 0; i < kPayload / 200; ++i) // small nodes as well as a large one
                    rows.push_back(Value::object({{"row", Value(std::string(100, letter))}}));
                return TaskAnswer::succeeded(
                    Value::object({{"text", Value(std::string(kPayload / 2, letter))},
                                   {"rows", Value::array(std::move(rows))}}));
            }
        } tasks;
        ExecutionOptions options;
        options.quotas.historyEvents = 0;
        Timeline timeline(machine("{'StartAt':'A','States':{'A':{'Type':'Task','Resource':'arn:aws:states:::"
                                  "lambda:invoke','Next':'A'}}}"),
                          options);
        const auto calls = static_cast<std::uint32_t>(effort(400));
        std::size_t most = 0;
        while (timeline.execution().history().visits.size() <= calls) {
            QCOMPARE(timeline.step(tasks).kind, StepResult::Kind::Progressed);
            most = std::max(most, spill::figures().residentBytes);
        }
        const spill::Figures figures = timeline.figures().memory;
        QVERIFY2(figures.fileBytes > calls * kPayload, qPrintable(QString::number(figures.fileBytes)));
        const auto right = [&](std::uint32_t visit) {
            const Value& output = timeline.execution().history().visits[visit].output;
            const char letter = static_cast<char>('a' + (visit + 1) % 26);
            return output.get("text").asString() == std::string(kPayload / 2, letter) &&
                   output.get("rows").size() == kPayload / 200 &&
                   output.get("rows").at(7).get("row").asString() == std::string(100, letter);
        };
        for (std::uint32_t visit = 0; visit + 1 < calls; ++visit) {
            QVERIFY2(right(visit), qPrintable(QString::number(visit)));
            spill::touched(kPayload);
            most = std::max(most, spill::figures().residentBytes);
        }
        Random random(3);
        for (int i = 0; i < 20; ++i) {
            timeline.goTo(below(random, timeline.end()) + 1);
            most = std::max(most, spill::figures().residentBytes);
            const std::size_t visits = timeline.execution().history().visits.size();
            if (visits > 1)
                QVERIFY(right(below(random, static_cast<std::uint32_t>(visits - 1))));
        }
        // A region, and what is touched between two looks.
        QVERIFY2(most <= std::size_t{8} << 20, qPrintable(QString::number(most)));
    }

private slots:
    void everyPositionIsTheSameBackwards() { goBackThroughRandomRuns(); }

    void everyPositionIsTheSameBackwardsWithNextToNothingInMemory() {
        // A thread of its own has no memory yet, so that all that it needs comes from the file.
        const spill::Limits before = spill::limits();
        spill::setLimits({0, std::size_t{1} << 20});
        const std::size_t heap = spill::figures().heapBytes;
        const std::size_t times = spill::figures().timesPutAside;
        std::thread([this] {
            const spill::Use use;
            goBackThroughRandomRuns();
        }).join();
        spill::setLimits(before);
        if (steploom::testing::kSanitized) // all is on the heap then, for the sanitizer to see
            return;
        const spill::Figures figures = spill::figures();
        QVERIFY(figures.bounded);
        QCOMPARE(figures.heapBytes, heap);
        QVERIFY(figures.fileBytes > 0);
        QVERIFY2(figures.timesPutAside - times >= static_cast<std::size_t>(effort(500)),
                 qPrintable(QString::number(figures.timesPutAside - times)));
    }

    void longRunsArePutAside() {
        if (steploom::testing::kSanitized)
            QSKIP("all is on the heap, for the sanitizer to see");
        const spill::Limits before = spill::limits();
        spill::setLimits({0, std::size_t{2} << 20});
        std::thread([this] { recallNewPayloads(); }).join();
        spill::setLimits(before);
    }

    void workloadsAreTheSameBackwards_data() {
        QTest::addColumn<QString>("name");
        for (const char* name : {"W1", "W2", "W3", "W4", "W5", "W6", "W7", "W8"})
            QTest::newRow(name) << QString::fromLatin1(name);
    }
    void workloadsAreTheSameBackwards() {
        const std::string folder = steploom::test::sharedFolder();
        if (folder.empty())
            QSKIP("NO SHARED DATA: the workloads were not looked at (STEPLOOM_SHARED)");
        QFETCH(QString, name);
        const std::string base = folder + "/bench/workloads/";
        const Value description = readJson(readFile(base + name.toStdString() + ".json")).value;
        const auto part = [&](const Value& object, const char* key) {
            const Value& file = object.get(std::string(key) + "File");
            return file.isString() ? readJson(readFile(base + std::string(file.asString()))).value
                                   : object.get(key);
        };
        const Value& first = description.get("cases").at(0);
        ExecutionOptions options;
        options.input = part(first, "input");
        options.quotas = Quotas::none();
        std::unique_ptr<TaskHandler> handler = std::make_unique<InteractiveTaskHandler>();
        if (description.get("mockConfig").isString()) {
            const auto mocks = readMockConfig(
                readJson(readFile(base + std::string(description.get("mockConfig").asString()))).value);
            QVERIFY(mocks.config != nullptr);
            handler = std::make_unique<MockTaskHandler>(
                mocks.config, description.get("stateMachine").asString(), first.get("testCase").asString());
        }
        const auto compiled =
            compileDefinition(readJson(readFile(base + name.toStdString() + ".asl.json")).value);
        QVERIFY(compiled.definition != nullptr);
        Timeline timeline(compiled.definition, options);
        const std::uint32_t most = static_cast<std::uint32_t>(effort(30'000));
        std::vector<std::pair<std::uint32_t, Execution>> kept;
        while (!timeline.execution().hasEnded() && timeline.end() < most) {
            if (timeline.end() % 997 == 0)
                kept.emplace_back(timeline.end(), timeline.execution());
            if (timeline.step(*handler).kind != StepResult::Kind::Progressed &&
                !timeline.advanceToNextTimer())
                break;
        }
        kept.emplace_back(timeline.end(), timeline.execution());
        QVERIFY(timeline.end() > 1);
        for (auto each = kept.rbegin(); each != kept.rend(); ++each) {
            timeline.goTo(each->first);
            QCOMPARE(QString::fromStdString(differenceOf(timeline.execution(), each->second)), QString());
        }
    }

    void goesAnotherWayFromAnEarlierPosition() {
        InteractiveTaskHandler nobody;
        Timeline timeline(
            machine(
                "{'StartAt':'A','States':{'A':{'Type':'Pass','Next':'B'},'B':{'Type':'Pass','End':true}}}"),
            withInput("{'x':1}"));
        while (timeline.step(nobody).kind == StepResult::Kind::Progressed) {
        }
        const Timeline first = timeline; // a fork
        timeline.goTo(2);                // A is entered
        ExecutionEdit edit;
        edit.strand = 0;
        edit.value = json("{'x':2}");
        QCOMPARE(timeline.edit(edit), EditProblem::None);
        QVERIFY(timeline.isLive());
        while (timeline.step(nobody).kind == StepResult::Kind::Progressed) {
        }
        QCOMPARE(textOf(timeline.execution().output()), QStringLiteral("{\"x\":2}"));
        QCOMPARE(textOf(first.execution().output()), QStringLiteral("{\"x\":1}"));
        QCOMPARE(textOf(timeline.execution().history().visits[0].input), QStringLiteral("{\"x\":2}"));
        QCOMPARE(textOf(first.execution().history().visits[0].input), QStringLiteral("{\"x\":1}"));
    }

    void findsPositions() {
        InteractiveTaskHandler nobody;
        TimelineOptions often;
        often.replaySteps = 2;
        Timeline timeline(
            machine("{'StartAt':'A','States':{'A':{'Type':'Pass','Next':'W'},'W':{'Type':'Wait','Seconds':5,"
                    "'Next':'B'},'B':{'Type':'Pass','End':true}}}"),
            {}, often);
        while (timeline.step(nobody).kind == StepResult::Kind::Progressed || timeline.advanceToNextTimer()) {
        }
        const History& history = timeline.execution().history();
        for (EventId id = 1; id <= history.eventCount(); ++id) {
            Timeline looked = timeline;
            looked.goTo(timeline.positionOfEvent(id));
            QCOMPARE(looked.execution().history().eventCount(), id);
        }
        for (std::uint32_t visit = 0; visit < history.visits.size(); ++visit) {
            Timeline looked = timeline;
            looked.goTo(timeline.positionOfEntry(visit));
            QCOMPARE(looked.execution().history().visits.size(), std::size_t(visit + 1));
            looked.goTo(timeline.positionOfLeave(visit));
            QCOMPARE(looked.execution().history().visits[visit].status, VisitStatus::Succeeded);
            looked.goTo(looked.position() - 1);
            QCOMPARE(looked.execution().history().visits[visit].status, VisitStatus::Running);
        }
        QCOMPARE(timeline.positionOfEvent(100), timeline.end() + 1);
    }

    void longRunsGoBackQuickly() {
        InteractiveTaskHandler nobody;
        Timeline timeline = longRun(static_cast<std::uint32_t>(effort(4200)), 50'000);
        while (timeline.step(nobody).kind == StepResult::Kind::Progressed) {
        }
        QVERIFY(timeline.execution().history().eventCount() > static_cast<EventId>(effort(25'000)));
        Random random(7);
        double slowestStep = 0;
        double slowestJump = 0;
        for (int i = 0; i < 40; ++i)
            slowestStep =
                std::max(slowestStep, millisecondsOf([&] { timeline.goTo(timeline.position() - 1); }));
        for (int i = 0; i < 40; ++i)
            slowestJump =
                std::max(slowestJump, millisecondsOf([&] { timeline.goTo(below(random, timeline.end())); }));
        const TimelineFigures figures = timeline.figures();
        qInfo("%u positions, %zu snapshots, %.1f MB of them; slowest step back %.2f ms, slowest jump %.2f ms",
              figures.positions, figures.snapshots, static_cast<double>(figures.snapshotBytes) / 1e6,
              slowestStep, slowestJump);
        QVERIFY(figures.snapshotBytes <= figures.boundBytes);
        if (!steploom::testing::kSanitized)
            QVERIFY2(slowestStep <= 20 && slowestJump <= 16, "slower than a frame");
    }

    void staysWithinItsBound() {
        InteractiveTaskHandler nobody;
        TimelineOptions settings;
        settings.snapshotBytes = 1'000'000;
        settings.replaySteps = 50;
        Timeline base = longRun(static_cast<std::uint32_t>(effort(2000)), 500);
        Timeline timeline(std::make_shared<const Definition>(base.execution().definition()),
                          base.execution().options(), settings);
        std::size_t most = 0;
        while (timeline.step(nobody).kind == StepResult::Kind::Progressed)
            most = std::max(most, timeline.figures().snapshotBytes);
        QVERIFY2(most <= settings.snapshotBytes * 11 / 10, qPrintable(QString::number(most)));
        QVERIFY(timeline.figures().snapshots > 5);
        const Execution last = timeline.execution();
        timeline.goTo(0);
        timeline.goTo(timeline.end());
        QCOMPARE(QString::fromStdString(differenceOf(timeline.execution(), last)), QString());
    }
};

QTEST_APPLESS_MAIN(TestTimeline)
#include "tst_timeline.moc"
