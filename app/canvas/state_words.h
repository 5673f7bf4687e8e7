// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QCoreApplication>
#include <QString>

#include <memory>
#include <vector>

#include "model/workflow/workflow.h"

namespace steploom::app {

/// What a person who does not see the graph is told of its states. States are indices of the workflow.
class StateWords {
    Q_DECLARE_TR_FUNCTIONS(StateWords)

public:
    explicit StateWords(std::shared_ptr<const model::Workflow> workflow);

    const std::shared_ptr<const model::Workflow>& workflow() const { return m_workflow; }

    /// Type, name, and each way out with where it leads: `Task CheckInventory, next ProcessPayment, catches
    /// OutOfStockError to NotifyBackorder`; of a Choice its rules, of a Parallel or Map what is in it. Says
    /// so where a way leads to no state.
    QString sentence(std::size_t state) const;
    /// The container it stands in, `branch 2 of FulfillOrder`; empty in the machine itself.
    QString place(std::size_t state) const;

private:
    QString way(const model::Transition& transition) const;
    QString inside(const model::State& state) const;
    QString ending(const model::State& state) const;

    std::shared_ptr<const model::Workflow> m_workflow;
    std::vector<std::size_t> m_first; ///< of each state where its ways begin in m_ways; one more than states
    std::vector<std::size_t> m_ways;  ///< transitions, by the state they leave
};

} // namespace steploom::app
