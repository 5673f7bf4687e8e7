// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <functional>
#include <memory>
#include <string>
#include <vector>

#include "model/history/map_run_record.h"
#include "model/history/recording.h"

// Opens what production left behind: the answers of the CLI and of SDKs in every writing of theirs (JSON and
// YAML, pages, any order, with or without payloads), what CloudWatch Logs has of Express workflows, result
// files of Map Runs, captures. Files are recognised by what is in them. Whatever is broken gives what can be
// read of it, and a problem with the byte where it breaks.
namespace steploom::model {

struct HistoryInput {
    std::string name; ///< for messages
    std::string bytes;
};

struct HistoryOpenOptions {
    /// Called now and then with how much is done, 0 … 1; false stops. In the thread that opens.
    std::function<bool(double)> progress;
};

/// Everything that was in the files.
struct HistoryBundle {
    /// In the order of the files, and in each by their first event. Pages of one are one; so are events of
    /// one execution in several files.
    std::vector<std::shared_ptr<Recording>> executions;
    std::vector<MapRunRecord> mapRuns;
    std::vector<std::string> definitions; ///< texts of state machines that were among the files
    std::vector<HistoryProblem> problems;
    std::vector<std::shared_ptr<const HistoryText>> texts; ///< what items of Map Runs stand in
    bool stopped = false; ///< by the progress function: nothing else is of use then
};

HistoryBundle openHistories(std::vector<HistoryInput> files, const HistoryOpenOptions& options = {});
/// Files by their paths; those that cannot be read are problems (codes file.…), not failures.
HistoryBundle openHistoryFiles(const std::vector<std::string>& paths, const HistoryOpenOptions& options = {});

} // namespace steploom::model
