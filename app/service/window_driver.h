// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "engine/service/run_driver.h"

#include <cstdint>
#include <functional>
#include <mutex>
#include <string>

namespace steploom::app {

/// What a debug session needs to run an execution of the service.
struct DrivenStart {
    std::string arn;
    std::string name;
    std::string machineArn;
    std::string roleArn;
    std::string input; ///< JSON
    std::int64_t started = 0;
    std::uint64_t seed = 0;
    bool express = false;
};

/// Between the thread of the service and the window: takes the next execution of the machine whose definition
/// is open there with breakpoints, one at a time.
class WindowDriver final : public engine::RunDriver {
public:
    /// Told on the thread of the service.
    std::function<void(const DrivenStart&)> onStart;
    std::function<void(const std::string& arn, engine::TaskId, const engine::DrivenAnswer&)> onAnswer;
    std::function<void(const std::string& arn)> onStop;

    /// The definition, as compact JSON, whose executions are wanted; empty: none. From any thread.
    void want(std::string definition);
    /// The window is done with the one it has. From any thread.
    void release();

    bool takes(const engine::ExecutionRecord& record, const engine::Revision& revision) override;
    void answered(const std::string& executionArn, engine::TaskId task,
                  const engine::DrivenAnswer& answer) override;
    void stopped(const std::string& executionArn) override;

private:
    std::mutex m_mutex;
    std::string m_definition;
    bool m_busy = false;
};

} // namespace steploom::app
