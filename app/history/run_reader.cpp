// SPDX-License-Identifier: Apache-2.0
#include "app/history/run_reader.h"

#include <QDirIterator>
#include <QFileInfo>

#include <algorithm>
#include <map>
#include <set>

#include "model/history/open.h"

namespace steploom::app {

namespace {

constexpr double kReading = 0.85; ///< share of the work that reading is

QString nameOf(const model::HistorySummary& summary, const QString& path) {
    if (!summary.name.empty())
        return QString::fromStdString(summary.name);
    const std::string last = summary.arn.substr(summary.arn.rfind(':') + 1);
    return last.empty() ? QFileInfo(path).fileName() : QString::fromStdString(last);
}

void findSlowest(ReadRun& run) {
    for (const model::StateTotals& totals : model::stateTotals(*run.opened.outline)) {
        if (totals.total <= run.slowestTime)
            continue;
        run.slowestTime = totals.total;
        const std::string_view name = run.opened.recording->labels->at(totals.label);
        run.slowest = QString::fromUtf8(name.data(), static_cast<qsizetype>(name.size()));
    }
}

} // namespace

QStringList filesIn(const QStringList& places) {
    QStringList files;
    for (const QString& place : places) {
        if (!QFileInfo(place).isDir()) {
            files << place;
            continue;
        }
        QStringList inside;
        QDirIterator walk(place, QDir::Files, QDirIterator::Subdirectories);
        while (walk.hasNext())
            inside << walk.next();
        inside.sort();
        files << inside;
    }
    files.removeDuplicates();
    return files;
}

ReadRuns readRuns(const QStringList& files, const std::function<bool(double)>& progress) {
    ReadRuns result;
    std::vector<std::string> paths;
    paths.reserve(static_cast<std::size_t>(files.size()));
    for (const QString& file : files)
        paths.push_back(file.toStdString());
    model::HistoryOpenOptions options;
    options.progress = [&](double done) {
        return progress(done * kReading);
    };
    const model::HistoryBundle bundle = model::openHistoryFiles(paths, options);
    result.stopped = bundle.stopped;
    std::map<std::string, std::size_t> inFile;
    std::set<std::string> used;
    for (std::size_t i = 0; i < bundle.executions.size() && !result.stopped; ++i) {
        const auto& recording = bundle.executions[i];
        if (recording->rows.empty())
            continue;
        for (const model::EventRow& row : recording->rows)
            used.insert(recording->file(row));
        ReadRun run;
        run.opened = {recording, std::make_shared<model::Outline>(model::outlineOf(*recording))};
        const std::string& file = recording->file(recording->rows.front());
        run.path = QString::fromStdString(file);
        run.inFile = inFile[file]++;
        run.summary = model::summarise(*recording, *run.opened.outline);
        run.name = nameOf(run.summary, run.path);
        findSlowest(run);
        result.runs.push_back(std::move(run));
        const double share = static_cast<double>(i + 1) / static_cast<double>(bundle.executions.size());
        result.stopped = !progress(kReading + (1 - kReading) * share);
    }
    result.without = static_cast<int>(std::count_if(
        paths.begin(), paths.end(), [&](const std::string& path) { return used.count(path) == 0; }));
    const auto unread = std::find_if(
        bundle.problems.begin(), bundle.problems.end(),
        [](const model::HistoryProblem& problem) { return problem.code.rfind("file.", 0) == 0; });
    if (unread != bundle.problems.end())
        result.problem = model::Message{unread->code, unread->args};
    return result;
}

} // namespace steploom::app
