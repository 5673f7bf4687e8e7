// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <cstdint>
#include <memory>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

#include "engine/history/history.h"
#include "engine/value/value.h"
#include "model/history/event_row.h"
#include "model/history/history_text.h"
#include "model/history/label_table.h"

namespace steploom::model {

inline constexpr std::size_t kNoRow = static_cast<std::size_t>(-1);

/// What somebody said of an execution besides its events: DescribeExecution, or an emulator's dump.
struct ExecutionFacts {
    std::string arn;
    std::string machineArn;
    std::string name;
    std::string status;     ///< SUCCEEDED, FAILED …; empty where not told
    bool express = false;   ///< it is known to be one, whatever its ARN says
    std::int64_t start = 0; ///< ms since 1970; 0: not told
    std::int64_t stop = 0;
    engine::Value input;
    engine::Value output;
    std::string error;
    std::string cause;
};

/// Events that a history lacks: [first, last] by id.
struct EventGap {
    std::uint32_t first = 0;
    std::uint32_t last = 0;
};

/// How much of the payloads a history has.
enum class PayloadExtent : std::uint8_t { Full, Truncated, None };

/// One execution that was recorded: the events in ascending order of their ids, over the texts that they
/// stand in. Nothing of a payload is read before somebody asks for it.
class Recording {
public:
    ExecutionFacts facts;
    std::string definition; ///< its text, where a file had it beside the events
    std::string input;      ///< JSON text, likewise
    std::vector<EventRow> rows;
    std::vector<EventGap> gaps;
    std::shared_ptr<const LabelTable> labels;
    std::vector<std::shared_ptr<const HistoryText>> texts;

    std::string_view label(const EventRow& row) const { return labels->at(row.label); }
    /// The row of an event, or kNoRow.
    std::size_t rowOf(std::uint32_t id) const;
    /// The object as it is written; empty where there is no text (live_record.h).
    std::string_view raw(const EventRow& row) const;
    std::uint64_t offsetInFile(const EventRow& row) const;
    const std::string& file(const EventRow& row) const { return texts[row.text]->file; }
    /// As GetExecutionHistory gives it, whatever the file has it as. Absent where it cannot be read.
    engine::Value event(const EventRow& row) const;
    /// Its …EventDetails; absent where it has none.
    engine::Value details(const EventRow& row) const;
    /// Its input, output or parameters, read from their JSON text; the text itself where that is no JSON (cut
    /// off). Absent where it has none.
    engine::Value payload(const EventRow& row) const;
    PayloadExtent extent() const;
    /// For the debugger, the inspector and a repetition: everything read. Costs many times what the rows
    /// cost; meant for what the service allows, 25,000 events.
    engine::History toHistory() const;
    bool isExpress() const;
};

/// The details of an event as GetExecutionHistory gives it.
const engine::Value& detailsOf(const engine::Value& event);
/// JSON text read; the text itself where it is none.
engine::Value readPayloadText(const engine::Value& text);

} // namespace steploom::model
