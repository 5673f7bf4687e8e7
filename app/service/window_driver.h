// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "engine/service/run_driver.h"

#include <chrono>
#include <cstdint>
#include <functional>
#include <map>
#include <mutex>
#include <string>

#include "model/advice/run_advice.h"
#include "model/history/run_comparison.h"

namespace steploom::app {

/// What a debug session needs to run an execution of the service.
struct DrivenStart {
    const void* owner = nullptr; ///< who wanted it
    std::string definition;      ///< as it was wanted
    std::string arn;
    std::string name;
    std::string machineArn;
    std::string roleArn;
    std::string input; ///< JSON
    std::int64_t started = 0;
    std::uint64_t seed = 0;
    bool express = false;
};

/// Between the thread of the service and the windows: takes the next execution of a machine whose definition
/// is open in one of them with breakpoints, one at a time for each.
/// An execution that the service ran itself, when it has ended: numbers and names, for any thread.
struct EndedExecution {
    std::string arn;
    model::OpenedRun run;
    model::RunMeasure measure;
};

class WindowDriver final : public engine::RunDriver {
public:
    /// Told on the thread of the service.
    std::function<void(const DrivenStart&)> onStart;
    std::function<void(const std::string& arn, engine::TaskId, const engine::DrivenAnswer&)> onAnswer;
    std::function<void(const std::string& arn)> onStop;
    /// Of a hundred executions a second at most, over a while: what is said of a machine needs no more.
    std::function<void(const EndedExecution&)> onEnd;

    /// The definition, as JSON, of which `owner` wants the next execution; empty: none. Once it has one, it
    /// wants no other until it says so again. From any thread.
    void want(const void* owner, std::string definition);

    bool takes(const engine::ExecutionRecord& record, const engine::Revision& revision) override;
    void answered(const std::string& executionArn, engine::TaskId task,
                  const engine::DrivenAnswer& answer) override;
    void stopped(const std::string& executionArn) override;
    void ended(const engine::ExecutionRecord& record, const engine::Execution& execution) override;

private:
    std::mutex m_mutex;
    std::map<const void*, std::string> m_wanted;
    std::chrono::steady_clock::time_point m_measured; ///< on the thread of the service, as the next
    double m_mayMeasure = 0;                          ///< executions
};

} // namespace steploom::app
