// SPDX-License-Identifier: Apache-2.0
#include "app/service/window_driver.h"

#include <algorithm>

#include "engine/value/json_reader.h"

namespace steploom::app {

void WindowDriver::want(const void* owner, std::string definition) {
    const std::lock_guard lock(m_mutex);
    if (definition.empty())
        m_wanted.erase(owner);
    else
        m_wanted[owner] = std::move(definition);
}

bool WindowDriver::takes(const engine::ExecutionRecord& record, const engine::Revision& revision) {
    DrivenStart start;
    {
        const std::lock_guard lock(m_mutex);
        if (m_wanted.empty())
            return false;
        // Tools that deploy put the members in an order of their own.
        const engine::Value definition = engine::readJson(revision.definition).value;
        const auto found = std::find_if(m_wanted.begin(), m_wanted.end(), [&](const auto& one) {
            return engine::readJson(one.second).value == definition;
        });
        if (found == m_wanted.end())
            return false;
        start.owner = found->first;
        start.definition = std::move(found->second);
        m_wanted.erase(found);
    }
    start.arn = record.arn;
    start.name = record.name;
    start.machineArn = record.machineArn;
    start.roleArn = revision.roleArn;
    start.input = record.input;
    start.started = record.started;
    start.seed = record.seed;
    start.express = revision.type == engine::WorkflowType::Express;
    onStart(start);
    return true;
}

void WindowDriver::answered(const std::string& executionArn, engine::TaskId task,
                            const engine::DrivenAnswer& answer) {
    onAnswer(executionArn, task, answer);
}

void WindowDriver::stopped(const std::string& executionArn) {
    onStop(executionArn);
}

} // namespace steploom::app
