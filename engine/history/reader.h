// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "engine/definition/definition.h"
#include "engine/history/history.h"
#include "engine/value/json_reader.h"

#include <memory>
#include <string>
#include <string_view>

// Histories written by others: the answer of `aws stepfunctions get-execution-history`, or the bare array of
// events, oldest or newest first, with ISO or epoch timestamps. Unknown event types are kept; missing pages
// leave gaps.
namespace steploom::engine {

struct HistoryReadResult {
    /// Events in ascending order and the visits rebuilt from them. VisitRecord::state is kNone: match() fills
    /// it.
    History history;
    /// Code "" on success; the codes of readJson(), or history.shape where the JSON is no history.
    JsonError error;
    explicit operator bool() const noexcept { return error.code.empty(); }
};

/// Makes a history of events one after the other, wherever they come from.
class HistoryAssembler {
public:
    HistoryAssembler();
    ~HistoryAssembler();
    HistoryAssembler(const HistoryAssembler&) = delete;
    HistoryAssembler& operator=(const HistoryAssembler&) = delete;

    /// One event in the shape of GetExecutionHistory. Ids ascend; one that was there already is passed over,
    /// one that is missing leaves a gap. False where it is no event.
    bool add(const Value& event);
    /// The history; nothing can be added afterwards.
    History finish();

private:
    History m_history;
    std::unique_ptr<class VisitBuilder> m_builder;
};

HistoryReadResult readHistory(std::string_view json);
HistoryReadResult historyFromValue(const Value& document);

/// Finds the states that the visits are of in a definition, and with them how they were left: the target, the
/// rule or catcher that leads there. Names that the definition does not have stay kNone. Returns how many
/// were found.
std::size_t matchHistory(History& history, const Definition& definition);

} // namespace steploom::engine
