// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <cstdint>
#include <functional>
#include <memory>
#include <string>
#include <string_view>
#include <unordered_map>
#include <vector>

#include "model/history/event_row.h"
#include "model/history/history_text.h"
#include "model/history/label_table.h"

// What the readers of model/history collect on their way through the files. openHistories() makes recordings
// of it.
namespace steploom::model {

/// Events that stood together, so that they are of one execution: the elements of one array, or the lines of
/// a log that name the same execution.
struct EventGroup {
    std::string arn;
    std::string name;           ///< where the file gives one
    std::string definition;     ///< text, where the file has it beside the events
    std::string input;          ///< JSON text, likewise
    std::string status;         ///< likewise
    std::size_t file = 0;       ///< number of the file that it was in
    bool isPage = false;        ///< a nextToken says that more follows
    std::vector<EventRow> rows; ///< in the order of the text
};

/// An object that tells of an execution or a Map Run from outside.
struct Companion {
    enum class Kind : std::uint8_t {
        Execution,  ///< DescribeExecution
        MapRun,     ///< DescribeMapRun
        Manifest,   ///< of a ResultWriter
        MapItem,    ///< a child execution in a result file
        BareOutput, ///< its output alone, as WriterConfig can have it
        Definition,
    };
    Kind kind = Kind::Execution;
    std::uint16_t text = 0;
    std::uint64_t offset = 0;
    std::uint64_t length = 0;
};

/// What a reader saw in a text that it has not read itself: unwrapped messages, unpacked data.
struct WrappedText {
    std::shared_ptr<HistoryText> text;
    std::size_t file = 0;
    int depth = 0;
};

struct Reading {
    std::vector<std::shared_ptr<HistoryText>> texts;
    std::shared_ptr<LabelTable> labels = std::make_shared<LabelTable>();
    std::vector<EventGroup> groups;
    std::vector<Companion> companions;
    std::vector<WrappedText> wrapped; ///< to be read next
    std::vector<HistoryProblem> problems;
    std::size_t file = 0; ///< number of the file that is being read
    /// False stops. Called now and then with the place in the text.
    std::function<bool(std::uint64_t offset)> goOn;
    bool stopped = false;

    /// The group of an ARN, or a new one.
    EventGroup& groupOf(std::string_view arn);
    void report(std::string code, std::vector<std::string> args, std::uint16_t text, std::uint64_t offset);

private:
    std::unordered_map<std::string, std::size_t> m_byArn;
};

/// More problems than this of one file say nothing more.
inline constexpr std::size_t kMaxProblems = 100;

} // namespace steploom::model
