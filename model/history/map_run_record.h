// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <cstdint>
#include <memory>
#include <string>
#include <vector>

#include "engine/history/map_run.h"
#include "engine/value/value.h"
#include "model/history/history_text.h"

namespace steploom::model {

/// One child execution of a Map Run, as its result files have it.
struct MapRunItem {
    std::string name;
    std::string arn;
    std::string status; ///< SUCCEEDED, FAILED, TIMED_OUT, ABORTED, PENDING
    std::string error;
    std::int64_t start = 0; ///< ms since 1970; 0: did not start
    std::int64_t stop = 0;
    /// Where it stands, for its input, output and cause.
    std::uint16_t text = 0;
    std::uint64_t offset = 0;
    std::uint64_t length = 0;
    bool bare = false; ///< only the output was written
};

/// A result file that a manifest names.
struct MapResultFile {
    std::string status; ///< SUCCEEDED, FAILED or PENDING
    std::string key;
    std::uint64_t size = 0;
    bool opened = false; ///< a file of its size and content was opened beside it
};

/// A Map Run, from what DescribeMapRun, a ResultWriter's manifest and the files of that say of it.
struct MapRunRecord {
    std::string arn;
    std::string label;  ///< "Machine/Label" of the ARNs of the run and its children; may be empty
    std::string status; ///< RUNNING, SUCCEEDED, FAILED, ABORTED; empty where only items tell
    std::int64_t start = 0;
    std::int64_t stop = 0;
    engine::Value described; ///< DescribeMapRun; absent without
    std::vector<MapResultFile> files;
    std::vector<MapRunItem> items;

    /// By DescribeMapRun where there is one, else by the items that were opened.
    engine::MapRunCounts counts() const;
    /// Items that did not succeed, in the order of the files.
    std::vector<std::size_t> failedItems() const;
};

/// The object of an item as it is written, read: Input and Output are JSON texts in it. Of a bare one its
/// output is that.
engine::Value readMapRunItem(const MapRunItem& item,
                             const std::vector<std::shared_ptr<const HistoryText>>& texts);

struct Reading;
/// Of what was collected: the Map Runs, and their items.
std::vector<MapRunRecord> mapRunsOf(const Reading& reading);

} // namespace steploom::model
