// SPDX-License-Identifier: Apache-2.0
#include "tests/bench/long_runs.h"

#include "engine/debug/debugger.h"
#include "engine/definition/compiler.h"
#include "engine/value/json_reader.h"
#include "engine/value/json_writer.h"
#include "tests/bench/measurement.h"

#include <algorithm>
#include <chrono>
#include <cstdio>
#include <cstdlib>
#include <functional>
#include <optional>
#include <string>
#include <utility>
#include <vector>

#include <sys/wait.h>
#include <unistd.h>

namespace steploom::bench {

using engine::Value;

namespace {

constexpr double kMostMiB = 150;
constexpr int kMoves = 200;

double millisecondsOf(const std::function<void()>& work) {
    using Clock = std::chrono::steady_clock;
    const auto begin = Clock::now();
    work();
    return std::chrono::duration<double, std::milli>(Clock::now() - begin).count();
}

/// Rows of a payload of about 50 KB of JSON; `lap` is in each of them.
Value rowsOf(std::int64_t lap) {
    std::vector<Value> rows;
    rows.reserve(500);
    for (int i = 0; i < 500; ++i)
        rows.push_back(Value::object({{"id", Value(i)},
                                      {"lap", Value(lap)},
                                      {"name", Value("row " + std::to_string(lap) + "/" + std::to_string(i))},
                                      {"note", "some words that every row of it has"}}));
    return Value::array(std::move(rows));
}

Value textOf(std::int64_t lap) {
    std::string text;
    while (text.size() < 50'000)
        text += "line " + std::to_string(lap) + "/" + std::to_string(text.size()) + ' ';
    return Value(text);
}

/// Gives a payload of its own to each call.
class Maker final : public engine::TaskHandler {
public:
    explicit Maker(Value (*make)(std::int64_t))
        : m_make(make) {}
    engine::TaskAnswer start(const engine::TaskRequest& request) override {
        return engine::TaskAnswer::succeeded(Value::object(
            {{"i", Value(++m_calls)}, {"n", request.parameters.get("n")}, {"rows", m_make(m_calls)}}));
    }

private:
    Value (*m_make)(std::int64_t);
    std::int64_t m_calls = 0;
};

constexpr const char* kHandedOn = R"json({"StartAt":"Inc","States":{
 "Inc":{"Type":"Pass","Parameters":{"i.$":"States.MathAdd($.i, 1)"},"ResultPath":"$.step","Next":"Copy"},
 "Copy":{"Type":"Pass","Parameters":{"i.$":"$.step.i","n.$":"$.n","rows.$":"$.rows"},"Next":"Check"},
 "Check":{"Type":"Choice","Choices":[{"Variable":"$.i","NumericLessThanPath":"$.n","Next":"Inc"}],"Default":"Done"},
 "Done":{"Type":"Succeed"}}})json";
constexpr const char* kNew = R"json({"StartAt":"Inc","States":{
 "Inc":{"Type":"Pass","Parameters":{"i.$":"States.MathAdd($.i, 1)","n.$":"$.n"},"Next":"Rows"},
 "Rows":{"Type":"Task","Resource":"arn:aws:states:::lambda:invoke","ResultPath":"$.rows","Next":"Check"},
 "Check":{"Type":"Choice","Choices":[{"Variable":"$.i","NumericLessThanPath":"$.n","Next":"Inc"}],"Default":"Done"},
 "Done":{"Type":"Succeed"}}})json";
constexpr const char* kEach = R"json({"StartAt":"A","States":{
 "A":{"Type":"Task","Resource":"arn:aws:states:::lambda:invoke","Next":"B"},
 "B":{"Type":"Task","Resource":"arn:aws:states:::lambda:invoke","Next":"C"},
 "C":{"Type":"Task","Resource":"arn:aws:states:::lambda:invoke","Next":"D"},
 "D":{"Type":"Task","Resource":"arn:aws:states:::lambda:invoke","Next":"Check"},
 "Check":{"Type":"Choice","Choices":[{"Variable":"$.i","NumericLessThanPath":"$.n","Next":"A"}],"Default":"Done"},
 "Done":{"Type":"Succeed"}}})json";

struct LongRun {
    const char* what;
    const char* definition;
    std::int64_t laps;
    Value (*payload)(std::int64_t);
};

constexpr LongRun kRuns[] = {
    {"25,000 events, 50 KB handed on", kHandedOn, 4170, rowsOf},
    {"25,000 events, 50 KB new in each lap", kNew, 2780, rowsOf},
    {"25,000 events, 50 KB new from every task", kEach, 4536, rowsOf},
    {"25,000 events, a text of 50 KB new from every task", kEach, 4536, textOf},
};

std::size_t readPayloads(const engine::History& history) {
    std::size_t bytes = 0;
    for (engine::EventId id = 1; id <= history.eventCount(); ++id)
        bytes += engine::toJson(history.event(id).payload).size();
    return bytes;
}

/// What somebody sees of the payload at a position.
void look(const engine::Debugger& debugger) {
    for (const engine::StrandId strand : debugger.execution().strands())
        (void)engine::toJson(debugger.execution().strand(strand).value);
}

int measureRun(const LongRun& one) {
    engine::DebugRun run;
    run.definition = engine::compileDefinition(engine::readJson(one.definition).value).definition;
    run.options.quotas.historyEvents = 0;
    run.options.input = Value::object({{"i", Value(0)}, {"n", Value(one.laps)}, {"rows", one.payload(0)}});
    run.tasks = std::make_shared<Maker>(one.payload);
    std::optional<engine::Debugger> debugger(std::in_place, std::move(run));
    const double ran = millisecondsOf([&] { debugger->go(engine::DebugGoal::Kind::End); });
    const double ranMiB = peakRssMiB();
    const bool right = debugger->execution().status() == engine::ExecutionStatus::Succeeded;
    const auto events = debugger->execution().history().events.size();
    std::vector<double> back;
    std::vector<double> jump;
    for (int i = 0; i < kMoves; ++i)
        back.push_back(millisecondsOf([&] {
            debugger->go(engine::DebugGoal::Kind::BackOperation);
            look(*debugger);
        }));
    std::uint32_t place = 1;
    for (int i = 0; i < kMoves; ++i) {
        place = place * 1103515245U + 12345U;
        engine::DebugGoal goal;
        goal.kind = engine::DebugGoal::Kind::Position;
        goal.position = (place >> 8) % debugger->timeline().end();
        jump.push_back(millisecondsOf([&] {
            debugger->go(goal);
            look(*debugger);
        }));
    }
    const double travelledMiB = peakRssMiB();
    engine::DebugGoal end;
    end.kind = engine::DebugGoal::Kind::Position;
    end.position = debugger->timeline().end();
    debugger->go(end);
    std::size_t read = 0;
    const double reading = millisecondsOf([&] { read = readPayloads(debugger->execution().history()); });
    const double readMiB = peakRssMiB();
    const engine::TimelineFigures figures = debugger->timeline().figures();
    const double dropping = millisecondsOf([&] { debugger.reset(); });
    const auto number = [](std::size_t count) {
        return Value(static_cast<std::int64_t>(count));
    };
    const auto slowest = [](const std::vector<double>& times) {
        return Value(*std::max_element(times.begin(), times.end()));
    };
    const auto median = [](std::vector<double> times) {
        std::sort(times.begin(), times.end());
        return Value(times[times.size() / 2]);
    };
    const bool ok = right && peakRssMiB() <= kMostMiB;
    std::printf(
        "%s\n",
        engine::toJson(Value::object({{"what", one.what},
                                      {"ok", ok},
                                      {"events", number(events)},
                                      {"runMs", ran},
                                      {"ranPeakMiB", ranMiB},
                                      {"travelledPeakMiB", travelledMiB},
                                      {"readPeakMiB", readMiB},
                                      {"peakRssMiB", peakRssMiB()},
                                      {"payloadMB", static_cast<double>(read) / 1e6},
                                      {"fileMiB", static_cast<double>(figures.memory.fileBytes) / 1048576},
                                      {"snapshots", number(figures.snapshots)},
                                      {"snapshotBytes", number(figures.snapshotBytes)},
                                      {"stepBackMs", median(back)},
                                      {"slowestStepBackMs", slowest(back)},
                                      {"jumpMs", median(jump)},
                                      {"slowestJumpMs", slowest(jump)},
                                      {"readAllMs", reading},
                                      {"takeDownMs", dropping}}))
            .c_str());
    std::fflush(stdout);
    return ok ? 0 : 1;
}

} // namespace

int measureLongRuns() {
    int worst = 0;
    for (const LongRun& one : kRuns) {
        std::fflush(stdout);
        const pid_t child = ::fork();
        if (child == 0)
            ::_exit(measureRun(one));
        int status = 0;
        const bool ended = child > 0 && ::waitpid(child, &status, 0) == child && WIFEXITED(status);
        worst = std::max(worst, ended ? WEXITSTATUS(status) : 1);
    }
    return worst;
}

} // namespace steploom::bench
