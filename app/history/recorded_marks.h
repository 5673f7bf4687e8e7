// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <memory>
#include <unordered_map>
#include <vector>

#include "app/run/opened_execution.h"
#include "app/run/run_marks.h"
#include "app/run/state_places.h"

namespace steploom::app {

/// The marks of a recorded execution after any of its events. Going on costs what lies between; going back
/// begins at the last of the pictures that are kept every few thousand events.
class RecordedMarks {
public:
    RecordedMarks() = default;
    RecordedMarks(std::shared_ptr<const OpenedExecution> execution,
                  std::shared_ptr<const model::Workflow> workflow, StatePlaces places);

    struct Picture {
        QHash<QString, NodeMark> nodes; ///< with the heat of the whole execution
        QSet<QString> taken;
        QHash<QString, int> passes;
    };
    /// After the event `position`, from 1; 0: before the first.
    Picture at(int position, HeatKind heat);
    /// The transition that led into a visit, its predecessor's or the scope's start; empty where the workflow
    /// has none such.
    QString transitionInto(std::uint32_t visit) const;

private:
    struct State {                         ///< the walk between two events
        std::vector<NodeMark> marks;       ///< by state that was visited
        std::vector<std::uint32_t> passes; ///< by transition that was taken
    };

    void take(std::uint32_t row);
    void enter(std::uint32_t number, NodeMark& mark);
    void leave(std::uint32_t number, NodeMark& mark) const;
    void within(const model::EventRow& row, NodeMark& mark) const;
    void end();
    std::size_t transitionOf(std::uint32_t visit) const;
    int mostAttempts(std::uint32_t label, std::string_view error) const;
    void addHeat(QHash<QString, NodeMark>& nodes, HeatKind heat) const;

    std::shared_ptr<const OpenedExecution> m_execution;
    std::shared_ptr<const model::Workflow> m_workflow;
    StatePlaces m_places;
    std::vector<std::size_t> m_slotOfLabel;                  ///< in State::marks; kNone: not in the workflow
    std::vector<std::uint32_t> m_labels;                     ///< by slot
    std::vector<QString> m_transitions;                      ///< pointers, by number in State::passes
    std::unordered_map<std::uint64_t, std::size_t> m_edges;  ///< by labels and whether an error was caught
    std::unordered_map<std::uint32_t, std::size_t> m_starts; ///< by label of a scope's first state
    State m_now;
    std::uint32_t m_at = 0; ///< events that m_now has
    std::vector<State> m_kept;
};

} // namespace steploom::app
