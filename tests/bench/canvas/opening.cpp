// SPDX-License-Identifier: Apache-2.0
#include "tests/bench/canvas/opening.h"

#include <QElapsedTimer>
#include <QFile>
#include <QTemporaryDir>

#include <algorithm>
#include <vector>

#include <spawn.h>
#include <sys/resource.h>
#include <sys/wait.h>
#include <unistd.h>

namespace steploom::bench {

Opening open(const QString& program, const QString& file) {
    const QTemporaryDir folder;
    const QByteArray path = QFile::encodeName(program);
    const QByteArray picture = QFile::encodeName(folder.filePath(QStringLiteral("picture.png")));
    const QByteArray definition = QFile::encodeName(file);
    std::vector<QByteArray> words{path, "--screenshot", picture, "--size", "1440x900", definition};
    std::vector<char*> arguments;
    for (QByteArray& word : words)
        arguments.push_back(word.data());
    arguments.push_back(nullptr);

    QElapsedTimer timer;
    timer.start();
    pid_t child = 0;
    Opening opening;
    if (posix_spawn(&child, path.constData(), nullptr, nullptr, arguments.data(), environ) != 0)
        return opening;
    int status = 0;
    rusage used{};
    if (wait4(child, &status, 0, &used) != child)
        return opening;
    opening.milliseconds = static_cast<double>(timer.nsecsElapsed()) / 1e6;
    opening.peakRssMiB = static_cast<double>(used.ru_maxrss) / 1024;
    opening.ok = WIFEXITED(status) && WEXITSTATUS(status) == 0;
    return opening;
}

Opening median(std::vector<Opening> openings) {
    Opening out;
    if (openings.empty())
        return out;
    const auto middle = [&](double Opening::*figure) {
        std::sort(openings.begin(), openings.end(),
                  [figure](const Opening& a, const Opening& b) { return a.*figure < b.*figure; });
        return openings[openings.size() / 2].*figure;
    };
    out.ok = std::all_of(openings.begin(), openings.end(), [](const Opening& one) { return one.ok; });
    out.milliseconds = middle(&Opening::milliseconds);
    out.peakRssMiB = middle(&Opening::peakRssMiB);
    return out;
}

} // namespace steploom::bench
