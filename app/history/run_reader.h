// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QString>
#include <QStringList>

#include <cstddef>
#include <functional>
#include <optional>
#include <vector>

#include "model/document/message.h"
#include "model/history/run_comparison.h"
#include "model/history/summary.h"

namespace steploom::app {

/// One recorded execution of many, with what a table says of it.
struct ReadRun {
    model::OpenedRun opened;
    QString path;           ///< of the file that its first event is in
    std::size_t inFile = 0; ///< which of the executions of that file
    QString name;           ///< of the execution; the file's where it has none
    model::HistorySummary summary;
    QString slowest;              ///< the state that took longest in all
    std::int64_t slowestTime = 0; ///< ms, all its visits
};

struct ReadRuns {
    std::vector<ReadRun> runs;
    int without = 0;                       ///< files that hold no execution
    std::optional<model::Message> problem; ///< the first file that could not be read at all
    bool stopped = false;
};

/// All files in `places`; folders stand for what is in them, at any depth. Hidden ones are passed over.
QStringList filesIn(const QStringList& places);

/// Opens files as one set of executions; pages of one are joined. `progress` takes what is done, 0 … 1; false
/// from it stops. For a thread of its own.
ReadRuns readRuns(const QStringList& files, const std::function<bool(double)>& progress);

} // namespace steploom::app
