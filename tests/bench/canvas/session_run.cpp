// SPDX-License-Identifier: Apache-2.0
#include "tests/bench/canvas/session_run.h"

#include <QCoreApplication>
#include <QElapsedTimer>
#include <QFile>
#include <QTemporaryDir>

#include <algorithm>
#include <cstdio>
#include <vector>

#include "app/debugger/debug_session.h"
#include "engine/value/json_writer.h"

#include <sys/resource.h>

namespace steploom::bench {

namespace {

constexpr double kMostMiB = 150;
constexpr int kMoves = 100;
constexpr int kLaps = 4160; ///< of six events

constexpr char kDefinition[] = R"json({"StartAt": "Inc", "States": {
 "Inc": {"Type": "Pass", "Parameters": {"i.$": "States.MathAdd($.i, 1)", "n.$": "$.n", "text.$": "$.text"},
         "Next": "Rows"},
 "Rows": {"Type": "Pass", "Parameters": {"i.$": "$.i", "n.$": "$.n", "text.$": "$.text",
          "rows.$": "States.StringSplit(States.Format('{} {}', $.i, $.text), ' ')"}, "Next": "Check"},
 "Check": {"Type": "Choice", "Choices": [{"Variable": "$.i", "NumericLessThanPath": "$.n", "Next": "Inc"}],
           "Default": "Done"},
 "Done": {"Type": "Succeed"}}})json";

double peakMiB() {
    rusage used{};
    getrusage(RUSAGE_SELF, &used);
    return static_cast<double>(used.ru_maxrss) / 1024;
}

/// Words that come to 50 KB.
QString words() {
    QStringList all;
    for (int i = 0; i < 1000; ++i)
        all << QStringLiteral("word-%1-of-the-payload-of-this-long-run-as-it-was").arg(i);
    return all.join(QLatin1Char(' '));
}

void waitWhileRunning(const app::DebugSession& session) {
    while (session.status() == app::DebugSession::Status::Running)
        QCoreApplication::processEvents(QEventLoop::WaitForMoreEvents, 20);
}

} // namespace

int measureSession() {
    const QTemporaryDir folder;
    QFile file(folder.filePath(QStringLiteral("long.asl.json")));
    if (!file.open(QIODevice::WriteOnly))
        return 1;
    file.write(kDefinition);
    file.close();
    app::DocumentController document;
    app::DebugSession session;
    session.setDocument(&document);
    if (!document.open(file.fileName()))
        return 1;
    session.setInput(QStringLiteral("{\"i\": 0, \"n\": %1, \"text\": \"%2\"}").arg(kLaps).arg(words()));
    const double before = peakMiB();
    QElapsedTimer timer;
    timer.start();
    session.run();
    waitWhileRunning(session);
    const double ran = static_cast<double>(timer.elapsed());
    const double ranMiB = peakMiB() - before;
    const bool right = session.status() == app::DebugSession::Status::Succeeded;
    const int events = session.events()->count();
    const auto timed = [&](const auto& move) {
        QElapsedTimer own;
        own.start();
        move();
        waitWhileRunning(session);
        return static_cast<double>(own.nsecsElapsed()) / 1e6;
    };
    std::vector<double> back;
    std::vector<double> jump;
    for (int i = 0; i < kMoves; ++i)
        back.push_back(timed([&] { session.stepBack(); }));
    std::uint32_t place = 1;
    for (int i = 0; i < kMoves && events > 0; ++i) {
        place = place * 1103515245U + 12345U;
        const int event = 1 + static_cast<int>((place >> 8) % static_cast<std::uint32_t>(events));
        jump.push_back(timed([&] { session.goToEvent(event); }));
    }
    const double travelledMiB = peakMiB() - before;
    qsizetype read = 0;
    for (int row = 0; row < events; ++row)
        read += session.events()->json(row).size();
    const double most = peakMiB() - before;
    const auto median = [](std::vector<double> times) {
        std::sort(times.begin(), times.end());
        return times.empty() ? 0.0 : times[times.size() / 2];
    };
    const auto slowest = [](const std::vector<double>& times) {
        return times.empty() ? 0.0 : *std::max_element(times.begin(), times.end());
    };
    const bool ok = right && most <= kMostMiB;
    std::printf("%s\n",
                engine::toJson(engine::Value::object(
                                   {{"what", "25,000 events, 50 KB new in each lap, in the window's session"},
                                    {"ok", ok},
                                    {"events", engine::Value(static_cast<std::int64_t>(events))},
                                    {"runMs", ran},
                                    {"ranPeakMiB", ranMiB},
                                    {"travelledPeakMiB", travelledMiB},
                                    {"aboveDocumentMiB", most},
                                    {"documentMiB", before},
                                    {"readMB", static_cast<double>(read) / 1e6},
                                    {"shown", session.memory().toStdString()},
                                    {"stepBackMs", median(back)},
                                    {"slowestStepBackMs", slowest(back)},
                                    {"jumpMs", median(jump)},
                                    {"slowestJumpMs", slowest(jump)}}))
                    .c_str());
    return ok ? 0 : 1;
}

} // namespace steploom::bench
