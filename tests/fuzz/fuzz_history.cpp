// SPDX-License-Identifier: Apache-2.0
#include "engine/definition/compiler.h"
#include "engine/value/json_reader.h"
#include "model/history/coverage.h"
#include "model/history/event_search.h"
#include "model/history/inferred_definition.h"
#include "model/history/limits.h"
#include "model/history/open.h"
#include "model/history/redrive.h"
#include "model/history/reexecution.h"
#include "model/history/run_comparison.h"
#include "model/history/run_tables.h"
#include "model/history/run_tests.h"
#include "model/history/summary.h"
#include "model/history/variables.h"

#include <cstdint>
#include <cstdlib>
#include <string>

// Files as people drop them: opened, looked at from every side, run once more. Whatever they are, there is a
// place for each problem, and the events ascend.

using namespace steploom;

namespace {

void require(bool holds) {
    if (!holds)
        std::abort();
}

/// Two files where a byte that is in no text parts them.
std::vector<model::HistoryInput> filesOf(std::string_view bytes) {
    constexpr char kBetween = '\xF8';
    std::vector<model::HistoryInput> files;
    const std::size_t at = bytes.find(kBetween);
    files.push_back({"a", std::string(bytes.substr(0, at))});
    if (at != std::string_view::npos)
        files.push_back({"b", std::string(bytes.substr(at + 1))});
    return files;
}

void repeat(const model::Recording& recording, const model::Outline& outline) {
    const std::string text = model::inferDefinition(recording, outline);
    const engine::JsonReadResult read = engine::readJson(text);
    require(bool(read));
    const engine::CompileResult compiled = engine::compileDefinition(read.value);
    if (compiled.definition == nullptr)
        return;
    model::Coverage coverage(compiled.definition);
    coverage.add(recording, outline);
    int turns = 0;
    model::ReexecutionOptions options;
    options.goOn = [&turns] {
        return ++turns < 5;
    };
    const auto again = model::reexecute(recording, compiled.definition, read.value, options);
    if (!again)
        return;
    require(again->agreed <= recording.rows.size());
    const auto start = model::redriveStart(recording, again->recorded);
    if (start)
        model::RedriveTaskHandler(again->recorded, start->visit, nullptr);
    model::mockFileOf(again->recorded, "M", "C");
}

void lookAt(model::Recording& recording) {
    for (std::size_t i = 0; i < recording.rows.size(); ++i) {
        const model::EventRow& row = recording.rows[i];
        require(row.offset + row.length <= recording.texts[row.text]->size());
        require(i == 0 || recording.rows[i - 1].id < row.id);
        require(recording.rowOf(row.id) == i);
    }
    const model::Outline outline = model::outlineOf(recording);
    const model::HistorySummary summary = model::summarise(recording, outline);
    require(summary.events == recording.rows.size());
    model::stateTotals(outline);
    model::edgeTotals(outline);
    model::timeShares(model::timeline(recording, outline));
    model::limitsOf(recording, outline);
    model::costOf(recording, outline);
    const auto tracks = model::variableTracks(recording, outline);
    if (!outline.visits.empty())
        model::variablesAt(tracks, outline, static_cast<std::uint32_t>(outline.visits.size() - 1));
    model::EventQuery query;
    query.text = "\"a";
    const auto found = model::findEvents(recording, outline, query);
    query.text = "\"ab";
    const auto narrower = model::findEvents(recording, outline, query);
    require(narrower.size() <= found.size());
    constexpr std::uint32_t kPlausible = 2000; // ids of a hostile file may leave gaps of a million
    if (recording.rows.empty() || recording.rows.back().id < kPlausible)
        repeat(recording, outline);
}

} // namespace

extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t* data, std::size_t size) {
    const std::string_view bytes(reinterpret_cast<const char*>(data), size);
    model::HistoryBundle bundle = model::openHistories(filesOf(bytes));
    for (const auto& recording : bundle.executions)
        lookAt(*recording);
    for (const model::MapRunRecord& run : bundle.mapRuns) {
        run.counts();
        for (const std::size_t item : run.failedItems())
            model::readMapRunItem(run.items[item], bundle.texts);
    }
    if (bundle.executions.size() > 1) {
        std::vector<model::OpenedRun> runs;
        for (const auto& recording : bundle.executions)
            runs.push_back({recording, std::make_shared<model::Outline>(model::outlineOf(*recording))});
        model::compareRuns(runs[0], runs[1]);
        model::compareMany(runs);
    }
    return 0;
}
