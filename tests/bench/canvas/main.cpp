// SPDX-License-Identifier: Apache-2.0
#include <QFile>
#include <QGuiApplication>
#include <QQuickWindow>
#include <QTemporaryDir>

#include <cstdio>
#include <string>
#include <vector>

#include "engine/value/json_writer.h"
#include "engine/value/value.h"
#include "tests/bench/canvas/frames.h"
#include "tests/bench/canvas/opening.h"
#include "tests/bench/canvas/session_run.h"
#include "tests/support/large_definitions.h"

// `steploom-bench canvas --session`: a long run in the window's debug session.
// `steploom-bench canvas [--states N] [--samples N] [--frames | --openings] [FILE...]`

namespace {

using namespace steploom;
using engine::ObjectBuilder;

constexpr int kUsage = 2;

struct Options {
    std::vector<int> states;
    int samples = 5;
    bool frames = true;
    bool openings = true;
    QStringList files;
    bool good = true;
};

Options readOptions(const QStringList& arguments) {
    Options options;
    for (int i = 0; i < arguments.size(); ++i) {
        const QString& argument = arguments[i];
        if (argument == QLatin1String("--frames")) {
            options.openings = false;
        } else if (argument == QLatin1String("--openings")) {
            options.frames = false;
        } else if (argument == QLatin1String("--states") || argument == QLatin1String("--samples")) {
            const int value = arguments.value(++i).toInt();
            options.good = options.good && value > 0 && value <= 1'000'000;
            if (argument == QLatin1String("--states"))
                options.states.push_back(value);
            else
                options.samples = value;
        } else {
            options.good = options.good && !argument.startsWith(QLatin1Char('-')) && QFile::exists(argument);
            options.files.append(argument);
        }
    }
    if (options.states.empty())
        options.states = {1'000, 10'000};
    return options;
}

QString write(const QTemporaryDir& folder, const QString& name, const std::string& text) {
    QFile file(folder.filePath(name));
    if (file.open(QIODevice::WriteOnly))
        file.write(text.data(), static_cast<qint64>(text.size()));
    return file.fileName();
}

bench::Opening open(const QString& program, const QString& file, int samples) {
    std::vector<bench::Opening> openings(static_cast<std::size_t>(samples));
    for (bench::Opening& one : openings)
        one = bench::open(program, file);
    return bench::median(std::move(openings));
}

bool measure(const QString& file, const Options& options, const QString& program, double emptyMiB) {
    ObjectBuilder row;
    row.add("definition", file.section(QLatin1Char('/'), -1).toStdString());
    bool ok = true;
    if (options.frames) {
        const std::vector<bench::FrameTimes> times = bench::measureFrames(file);
        ok = !times.empty();
        double worst = 0;
        ObjectBuilder zooms;
        for (const bench::FrameTimes& one : times) {
            worst = std::max(worst, one.median);
            zooms.add(QString::number(one.zoom).toStdString(),
                      engine::Value::object({{"median", one.median}, {"worst", one.worst}}));
        }
        row.add("frameMs", worst);
        row.add("frameMsByZoom", zooms.build());
    }
    if (options.openings) {
        const bench::Opening opening = open(program, file, options.samples);
        ok = ok && opening.ok;
        row.add("openMs", opening.milliseconds);
        row.add("peakRssMiB", opening.peakRssMiB);
        row.add("aboveEmptyMiB", opening.peakRssMiB - emptyMiB);
    }
    row.add("ok", ok);
    std::printf("%s\n", engine::toJson(row.build()).c_str());
    std::fflush(stdout);
    return ok;
}

} // namespace

int main(int argc, char** argv) {
    qputenv("QT_QPA_PLATFORM", "offscreen");
    qputenv("STEPLOOM_REDUCED_MOTION", "1");
    QQuickWindow::setGraphicsApi(QSGRendererInterface::Software);
    QGuiApplication application(argc, argv);
    if (QCoreApplication::arguments().value(1) == QLatin1String("--session"))
        return bench::measureSession();
    const Options options = readOptions(QCoreApplication::arguments().mid(1));
    if (!options.good) {
        std::fprintf(stderr,
                     "usage: steploom-bench canvas [--states N] [--samples N] [--frames | --openings] "
                     "[FILE...]\n       steploom-bench canvas --session\n");
        return kUsage;
    }
    const QString program = QCoreApplication::applicationDirPath() + QStringLiteral("/steploom");
    const QTemporaryDir folder;
    double emptyMiB = 0;
    if (options.openings) {
        const QString empty = write(folder, QStringLiteral("empty.asl.json"),
                                    R"({ "StartAt": "Done", "States": { "Done": { "Type": "Succeed" } } })");
        emptyMiB = open(program, empty, options.samples).peakRssMiB;
    }
    bool ok = true;
    for (const QString& file : options.files)
        ok = measure(file, options, program, emptyMiB) && ok;
    if (options.files.isEmpty())
        for (const testing::Shape shape : testing::kShapes)
            for (const int states : options.states)
                ok = measure(write(folder,
                                   QStringLiteral("%1-%2.asl.json")
                                       .arg(QLatin1String(testing::nameOf(shape)))
                                       .arg(states),
                                   testing::makeDefinition(shape, static_cast<std::size_t>(states))),
                             options, program, emptyMiB) &&
                     ok;
    return ok ? 0 : 1;
}
