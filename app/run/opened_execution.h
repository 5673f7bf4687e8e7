// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <functional>
#include <memory>
#include <string>
#include <vector>

#include "app/run/gantt.h"
#include "model/history/open.h"
#include "model/history/outline.h"
#include "model/history/run_comparison.h"
#include "model/history/run_tables.h"
#include "model/history/summary.h"
#include "model/workflow/workflow.h"

// What stands behind History mode, made away from the window's thread and never changed afterwards.
namespace steploom::app {

/// One execution with all that its first view shows.
struct OpenedExecution {
    std::shared_ptr<const model::Recording> recording;
    std::shared_ptr<const model::Outline> outline;
    model::HistorySummary summary;
    std::vector<model::StateTotals> states;
    std::vector<model::EdgeTotal> edges;
    std::shared_ptr<const Gantt> gantt; ///< its rows have no pointers: they belong to no definition
    std::uint64_t bytes = 0;            ///< of its events in their texts
    std::uint64_t largestPayload = 0;   ///< bytes of its largest event, about

    /// Visits of a state by its label, in the order in which they were entered.
    std::vector<std::uint32_t> visitsOf(std::uint32_t label) const;

private:
    friend std::shared_ptr<const OpenedExecution> readExecution(std::shared_ptr<model::Recording> recording);
    friend std::shared_ptr<const OpenedExecution> executionOf(model::OpenedRun run);
    void tabulate(model::OpenedRun run);

    std::vector<std::uint32_t>
        m_firstVisit; ///< by label: where its visits begin in m_visits; one more at the end
    std::vector<std::uint32_t> m_visits;
};

std::shared_ptr<const OpenedExecution> readExecution(std::shared_ptr<model::Recording> recording);
/// The same of a run of the engine, without a summary and a timeline.
std::shared_ptr<const OpenedExecution> executionOf(model::OpenedRun run);

/// Where the definition comes from that a history is shown on.
enum class DefinitionOrigin : std::uint8_t {
    Present,  ///< the one that is open has all its states
    Inside,   ///< it was among the files
    Beside,   ///< a file in the same folder has all its states
    Inferred, ///< made of the events
};

/// The execution that is shown, and on what.
struct ShownExecution {
    std::size_t shown = 0;                            ///< in OpenedHistory::bundle.executions
    std::shared_ptr<const OpenedExecution> execution; ///< that one; null where there is none
    DefinitionOrigin origin = DefinitionOrigin::Present;
    std::string definition;     ///< its text; empty: the present one
    std::string definitionPath; ///< of the file that it is in; empty where it has none of its own
};

struct OpenedHistory : ShownExecution {
    std::vector<std::string> paths;
    model::HistoryBundle bundle;

    bool isEmpty() const { return execution == nullptr && bundle.mapRuns.empty(); }
};

/// Opens files as one history, finds the definition, and reads what the first view needs. `present`: the
/// document's graph. `progress` takes what is done, 0 … 1; false from it stops: the result is of no use then.
std::shared_ptr<const OpenedHistory> readHistoryFiles(const std::vector<std::string>& paths,
                                                      const model::Workflow& present,
                                                      const std::function<bool(double)>& progress);
/// Another execution of what was opened, and its definition; away from the window's thread.
ShownExecution showExecution(const OpenedHistory& opened, std::size_t number, const model::Workflow& present);
/// What was opened with that one shown; in the window's thread, to which its values belong.
std::shared_ptr<const OpenedHistory> withExecution(const OpenedHistory& opened, ShownExecution shown);

/// Names of all states that were visited.
std::vector<std::string> visitedStates(const OpenedExecution& execution);
bool hasAllStates(const model::Workflow& workflow, const std::vector<std::string>& names);

/// Whether a file is rather a history, or a companion of one, than a definition; by what it begins with.
bool looksLikeHistory(const std::string& path);

} // namespace steploom::app
