// SPDX-License-Identifier: Apache-2.0
#include "engine/debug/capture.h"
#include "engine/debug/lines.h"
#include "engine/debug/provenance.h"
#include "engine/value/json_reader.h"
#include "engine/value/json_writer.h"
#include "engine/value/pointer.h"
#include "tests/conformance/aws_suite.h"
#include "tests/conformance/execution_case.h"
#include "tests/conformance/task_replayer.h"
#include "tests/support/effort.h"
#include "tests/support/shared_data.h"
#include "tests/support/visible_state.h"

#include <QTest>

#include <algorithm>
#include <filesystem>
#include <map>
#include <set>

// What the debugger promises, over the executions recorded from the service: every position is the same
// backwards, a capture replays to the same history, and what a change of the input changes was foretold.

using namespace steploom;
using namespace steploom::engine;

namespace {

/// Gives each task attempt what it got before.
class SameAnswers final : public TaskHandler {
public:
    explicit SameAnswers(TaskHandler* first)
        : m_first(first) {}
    TaskAnswer start(const TaskRequest& request) override {
        const auto found = m_answers.find(request.id);
        if (found != m_answers.end())
            return found->second;
        const TaskAnswer answer = m_first != nullptr ? m_first->start(request) : TaskAnswer::pending();
        if (m_first != nullptr)
            m_answers.emplace(request.id, answer);
        return answer;
    }
    void close() { m_first = nullptr; }

private:
    TaskHandler* m_first;
    std::map<TaskId, TaskAnswer> m_answers;
};

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
    std::string token = pointer.substr(1, end - 1);
    const std::string rest = pointer.substr(end);
    if (value.isArray()) {
        const auto index = static_cast<std::size_t>(std::stoul(token));
        return value.withAt(index, perturbed(value.at(index), rest));
    }
    for (const auto& [escaped, plain] : {std::pair("~1", "/"), std::pair("~0", "~")}) {
        for (std::size_t at = 0; (at = token.find(escaped, at)) != std::string::npos; ++at)
            token.replace(at, 2, plain);
    }
    return value.with(token, perturbed(value.get(token), rest));
}

bool sameWay(const Execution& a, const Execution& b) {
    const auto& x = a.history().visits;
    const auto& y = b.history().visits;
    if (x.size() != y.size() || a.status() != b.status())
        return false;
    for (std::size_t i = 0; i < x.size(); ++i) {
        if (x[i].state != y[i].state || x[i].status != y[i].status || x[i].parent != y[i].parent ||
            x[i].branch != y[i].branch || x[i].transition.target != y[i].transition.target ||
            x[i].leftTime != y[i].leftTime)
            return false;
    }
    return true;
}

struct Run {
    std::string id;
    DebugRun start;
    std::shared_ptr<SameAnswers> tasks;
};

} // namespace

class TestDebuggerCases : public QObject {
    Q_OBJECT

    std::vector<conformance::Case> m_cases;

    /// Runs every case to its end, or as far as its tasks have answers, and hands it over.
    template <typename Check>
    int each(Check check) {
        int runs = 0;
        for (const conformance::Case& testCase : m_cases) {
            const Value& data = testCase.data;
            if (!(data.get("kind") == Value("execution")) || !data.get("definition").isObject() ||
                data.find("input_text") != nullptr)
                continue;
            const CompileResult compiled = compileDefinition(data.get("definition"));
            if (compiled.definition == nullptr)
                continue;
            const conformance::PlaceholderRules rules =
                conformance::readPlaceholderRules(data.get("placeholders"));
            conformance::TaskReplayer replayer(data, *compiled.definition, rules, 0);
            auto tasks = std::make_shared<SameAnswers>(&replayer);
            DebugRun start;
            start.document = data.get("definition");
            start.definition = compiled.definition;
            start.options = conformance::optionsOfCase(data);
            start.tasks = tasks;
            Debugger debugger(start);
            debugger.begin({});
            debugger.advance(100'000);
            tasks->close();
            ++runs;
            check(Run{testCase.id, start, tasks}, debugger);
            if (QTest::currentTestFailed()) {
                qWarning("%s", testCase.id.c_str());
                return runs;
            }
        }
        return runs;
    }

private slots:
    void initTestCase() {
        namespace fs = std::filesystem;
        const fs::path folder = fs::path(steploom::test::sharedFolder()) / "conformance" / "aws";
        if (!fs::is_directory(folder))
            QSKIP("NO SHARED DATA: the debugger was not tried on the recorded executions (STEPLOOM_SHARED)");
        for (const fs::directory_entry& file : fs::directory_iterator(folder)) {
            const std::string name = file.path().filename().string();
            if (name.rfind("execution-", 0) != 0)
                continue;
            conformance::CaseFile read =
                conformance::readCaseFile(file.path().string(), conformance::substituteAwsNames);
            QVERIFY2(read.problem.empty(), read.problem.c_str());
            std::move(read.cases.begin(), read.cases.end(), std::back_inserter(m_cases));
        }
        QVERIFY(m_cases.size() > 100);
    }

    void everyPositionIsTheSameBackwards() {
        const int runs = each([](const Run& run, Debugger& debugger) {
            const Execution last = debugger.execution();
            const std::uint32_t end = debugger.timeline().end();
            Timeline forwards(run.start.definition, run.start.options);
            std::vector<Execution> kept{forwards.execution()};
            for (std::uint32_t position = 0; position < end; ++position) {
                QVERIFY(forwards.apply(debugger.timeline().operationAt(position)));
                kept.push_back(forwards.execution());
            }
            const std::uint32_t step = std::max(1U, end / 200);
            for (std::uint32_t position = end; position >= step; position -= step) {
                debugger.go({DebugGoal::Kind::Position, {}, {}, {}, position - step});
                const std::string difference =
                    tests::differenceOf(debugger.execution(), kept[debugger.timeline().position()]);
                QVERIFY2(difference.empty(), difference.c_str());
            }
            debugger.go({DebugGoal::Kind::Position, {}, {}, {}, end});
            QCOMPARE(QString::fromStdString(tests::differenceOf(debugger.execution(), last)), QString());
        });
        qInfo("%d recorded executions", runs);
        QVERIFY(runs > 100 || m_cases.empty());
    }

    void capturesReplayToTheSameHistory() {
        const int runs = each([](const Run&, Debugger& debugger) {
            const JsonReadResult file = readJson(toJson(captureOf(debugger), {1, false}));
            QVERIFY(file);
            const CaptureRead read = readCapture(file.value);
            QVERIFY2(read.capture.has_value(),
                     read.diagnostics.empty() ? "" : diagnosticText(read.diagnostics.front()).c_str());
            const CaptureReplay replay = replayCapture(*read.capture);
            QVERIFY2(replay.same, ("event " + std::to_string(replay.firstDifference)).c_str());
            QCOMPARE(QString::fromStdString(
                         tests::differenceOf(replay.debugger->execution(), debugger.execution())),
                     QString());
        });
        QVERIFY(runs > 100 || m_cases.empty());
    }

    void whatChangesIsWhatIsForetold() {
        int leaves = 0;
        int changed = 0;
        int otherWay = 0;
        each([&](const Run& run, Debugger& debugger) {
            const Execution before = debugger.execution();
            if (before.history().visits.size() > 400)
                return;
            const Provenance provenance(before);
            const Value& input = run.start.options.input;
            std::vector<std::string> pointers = leavesOf(input, 12);
            if (steploom::testing::kSanitized && pointers.size() > 3)
                pointers.resize(3);
            for (const std::string& leaf : pointers) {
                // Another value, not another type: what is no object takes no result.
                const Value* old = resolvePointer(input, leaf);
                if (old == nullptr || old->isNull() || old->kind() > Kind::String)
                    continue;
                ++leaves;
                DebugRun again = run.start;
                again.options.input = perturbed(input, leaf);
                Debugger other(again);
                other.begin({});
                other.advance(100'000);
                const Execution& after = other.execution();
                const Readers readers = provenance.readers({kNone, Slot::ExecutionInput, leaf});
                const auto about = [&](const std::string& what) {
                    return run.id + ": " + leaf + ": " + what + " " +
                           toJson(run.start.document).substr(0, 3000);
                };
                if (!sameWay(before, after)) {
                    ++otherWay;
                    bool mayFail = readers.decides;
                    for (const TraceStep& step : readers.trace)
                        mayFail = mayFail || !step.copied;
                    QVERIFY2(mayFail, about("it went another way, and nobody reads the leaf").c_str());
                    continue;
                }
                std::map<std::pair<std::uint32_t, Slot>, std::vector<const TraceStep*>> named;
                for (const TraceStep& step : readers.trace)
                    named[{step.place.visit, step.place.slot}].push_back(&step);
                const auto compare = [&](std::uint32_t visit, Slot slot) {
                    const Value x = payloadIn(before, visit, slot);
                    const Value y = payloadIn(after, visit, slot);
                    std::set<std::string> places;
                    for (const Value* value : {&x, &y}) {
                        for (std::string& place : leavesOf(*value))
                            places.insert(std::move(place));
                    }
                    for (const std::string& place : places) {
                        const Value* a = x.isAbsent() ? nullptr : resolvePointer(x, place);
                        const Value* b = y.isAbsent() ? nullptr : resolvePointer(y, place);
                        const bool differs = a == nullptr || b == nullptr || !(*a == *b);
                        bool foretold = false;
                        bool certain = false;
                        for (const TraceStep* step : named[{visit, slot}]) {
                            foretold = foretold || isPointerWithin(place, step->place.pointer) ||
                                       isPointerWithin(step->place.pointer, place);
                            certain = certain || (step->copied && step->place.pointer == place);
                        }
                        changed += differs ? 1 : 0;
                        const std::string where = "visit " + std::to_string(visit) + " slot " +
                                                  std::to_string(static_cast<int>(slot)) + " at '" + place +
                                                  "'";
                        QVERIFY2(!differs || foretold,
                                 about(where + " changed, which nobody foretold").c_str());
                        QVERIFY2(differs || !certain, about(where + " was to change and did not").c_str());
                    }
                };
                for (std::uint32_t visit = 0; visit < before.history().visits.size(); ++visit) {
                    for (const Slot slot :
                         {Slot::Input, Slot::VariablesBefore, Slot::AfterInputPath, Slot::AfterParameters,
                          Slot::Items, Slot::Result, Slot::AfterResultPath, Slot::Output,
                          Slot::VariablesAfter, Slot::ErrorOutput}) {
                        compare(visit, slot);
                        if (QTest::currentTestFailed())
                            return;
                    }
                }
                compare(kNone, Slot::ExecutionOutput);
                compare(kNone, Slot::ExecutionError);
            }
        });
        qInfo("%d leaves of inputs, %d of them sent it another way, %d places changed", leaves, otherWay,
              changed);
        QVERIFY(changed > 100 || m_cases.empty());
    }
};

QTEST_APPLESS_MAIN(TestDebuggerCases)
#include "tst_debugger_cases.moc"
