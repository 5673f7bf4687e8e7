// SPDX-License-Identifier: Apache-2.0
#include "app/service/window_driver.h"

#include <algorithm>

#include "engine/execution/execution.h"
#include "engine/value/json_reader.h"
#include "model/history/live_record.h"

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

void WindowDriver::ended(const engine::ExecutionRecord& record, const engine::Execution& execution) {
    constexpr double kMost = 100; ///< at once, and each second
    const auto now = std::chrono::steady_clock::now();
    const double seconds = std::chrono::duration<double>(now - m_measured).count();
    m_measured = now;
    m_mayMeasure = std::min(kMost, m_mayMeasure + seconds * kMost);
    if (m_mayMeasure < 1)
        return;
    m_mayMeasure -= 1;
    const model::OpenedRun run = model::recordOf(execution.history(), execution.options().type);
    onEnd({record.arn, model::visitsOnly(run),
           model::measureRun(*run.recording, *run.outline, model::RunSource::Service)});
}

void WindowDriver::stopped(const std::string& executionArn) {
    onStop(executionArn);
}

} // namespace steploom::app
