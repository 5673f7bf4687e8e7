// SPDX-License-Identifier: Apache-2.0
#include "app/service/window_driver.h"

#include "engine/value/json_reader.h"
#include "engine/value/json_writer.h"

namespace steploom::app {

void WindowDriver::want(std::string definition) {
    const std::lock_guard lock(m_mutex);
    m_definition = std::move(definition);
}

void WindowDriver::release() {
    const std::lock_guard lock(m_mutex);
    m_busy = false;
}

bool WindowDriver::takes(const engine::ExecutionRecord& record, const engine::Revision& revision) {
    {
        const std::lock_guard lock(m_mutex);
        if (m_busy || m_definition.empty() ||
            engine::toJson(engine::readJson(revision.definition).value) != m_definition)
            return false;
        m_busy = true;
    }
    onStart({record.arn, record.name, record.machineArn, revision.roleArn, record.input, record.started,
             record.seed, revision.type == engine::WorkflowType::Express});
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
