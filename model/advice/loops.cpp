// SPDX-License-Identifier: Apache-2.0
#include "model/advice/loops.h"

#include <algorithm>

namespace steploom::model {

namespace {

/// Tarjan's strongly connected components, without recursion: definitions may be 10,000 states long.
class Components {
public:
    explicit Components(const Workflow& workflow)
        : m_targets(workflow.states.size())
        , m_index(workflow.states.size(), kNone)
        , m_low(workflow.states.size(), 0)
        , m_open(workflow.states.size(), false) {
        for (const Transition& each : workflow.transitions) {
            if (each.to != kNone)
                m_targets[each.from].push_back(each.to);
        }
    }

    std::vector<std::vector<std::size_t>> find() {
        for (std::size_t state = 0; state < m_targets.size(); ++state) {
            if (m_index[state] == kNone)
                walk(state);
        }
        std::sort(m_found.begin(), m_found.end());
        return std::move(m_found);
    }

private:
    struct Step {
        std::size_t state = 0;
        std::size_t next = 0; ///< target to look at
    };

    void enter(std::size_t state, std::vector<Step>& steps) {
        m_index[state] = m_low[state] = m_count++;
        m_stack.push_back(state);
        m_open[state] = true;
        steps.push_back({state, 0});
    }

    void walk(std::size_t first) {
        std::vector<Step> steps;
        enter(first, steps);
        while (!steps.empty()) {
            Step& step = steps.back();
            const std::size_t state = step.state;
            if (step.next < m_targets[state].size()) {
                const std::size_t to = m_targets[state][step.next++];
                if (m_index[to] == kNone)
                    enter(to, steps);
                else if (m_open[to])
                    m_low[state] = std::min(m_low[state], m_index[to]);
                continue;
            }
            steps.pop_back();
            if (!steps.empty())
                m_low[steps.back().state] = std::min(m_low[steps.back().state], m_low[state]);
            if (m_low[state] == m_index[state])
                close(state);
        }
    }

    void close(std::size_t root) {
        std::vector<std::size_t> component;
        while (component.empty() || component.back() != root) {
            component.push_back(m_stack.back());
            m_open[m_stack.back()] = false;
            m_stack.pop_back();
        }
        const auto& targets = m_targets[root];
        const bool itself = std::find(targets.begin(), targets.end(), root) != targets.end();
        if (component.size() == 1 && !itself)
            return;
        std::sort(component.begin(), component.end());
        m_found.push_back(std::move(component));
    }

    std::vector<std::vector<std::size_t>> m_targets;
    std::vector<std::size_t> m_index;
    std::vector<std::size_t> m_low;
    std::vector<bool> m_open;
    std::vector<std::size_t> m_stack;
    std::vector<std::vector<std::size_t>> m_found;
    std::size_t m_count = 0;
};

} // namespace

std::vector<std::vector<std::size_t>> loopsOf(const Workflow& workflow) {
    return Components(workflow).find();
}

} // namespace steploom::model
