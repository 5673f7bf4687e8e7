// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <cstddef>
#include <string>
#include <vector>

#include "model/document/message.h"
#include "model/workflow/workflow.h"

namespace steploom::model {

/// What a person who does not see the graph is told of its states: by screen readers, and in pictures.
/// States are indices of the workflow, which must live as long.
class StateWords {
public:
    StateWords(const Workflow& workflow, Speak speak);

    /// Type, name, and each way out with where it leads: `Task CheckInventory, next ProcessPayment, catches
    /// OutOfStockError to NotifyBackorder`; of a Choice its rules, of a Parallel or Map what is in it. Says
    /// so where a way leads to no state. `detail`: also what the state does, as its node shows it.
    std::string sentence(std::size_t state, bool detail = false) const;
    /// The container it stands in, `branch 2 of FulfillOrder`; empty in the machine itself.
    std::string place(std::size_t state) const;

private:
    std::string way(const Transition& transition) const;
    std::string inside(const State& state) const;
    std::string ending(const State& state) const;

    const Workflow& m_workflow;
    Speak m_speak;
    std::vector<std::size_t> m_first; ///< of each state where its ways begin in m_ways; one more than states
    std::vector<std::size_t> m_ways;  ///< transitions, by the state they leave
};

/// And of the whole: how many states there are and where it begins.
std::string workflowWords(const Workflow& workflow, const Speak& speak);

} // namespace steploom::model
