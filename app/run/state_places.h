// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QString>

#include <unordered_map>
#include <vector>

#include "app/run/opened_execution.h"

namespace steploom::app {

/// Where the states of a recorded execution stand in a workflow: events name states, a graph has pointers.
class StatePlaces {
public:
    StatePlaces() = default;
    StatePlaces(const OpenedExecution& execution, const model::Workflow& workflow) {
        m_states.assign(execution.recording->labels->size(), model::kNone);
        m_pointers.resize(m_states.size());
        for (const model::StateTotals& state : execution.states) {
            const std::size_t found = workflow.findByName(execution.recording->labels->at(state.label));
            if (found == model::kNone || state.label == 0) {
                m_strangers += static_cast<int>(state.visits);
                continue;
            }
            m_states[state.label] = found;
            m_pointers[state.label] = QString::fromStdString(workflow.states[found].pointer);
            m_labels.emplace(found, state.label);
        }
    }

    /// Index in Workflow::states; model::kNone where the workflow does not have it.
    std::size_t state(std::uint32_t label) const {
        return label < m_states.size() ? m_states[label] : model::kNone;
    }
    const QString& pointer(std::uint32_t label) const {
        static const QString none;
        return label < m_pointers.size() ? m_pointers[label] : none;
    }
    /// 0 where the execution never entered that state.
    std::uint32_t label(std::size_t state) const {
        const auto found = m_labels.find(state);
        return found == m_labels.end() ? 0 : found->second;
    }
    /// Visits of states that the workflow does not have.
    int strangers() const { return m_strangers; }

private:
    std::vector<std::size_t> m_states; ///< by label
    std::vector<QString> m_pointers;   ///< by label
    std::unordered_map<std::size_t, std::uint32_t> m_labels;
    int m_strangers = 0;
};

} // namespace steploom::app
