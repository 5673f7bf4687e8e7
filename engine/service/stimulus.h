// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "engine/execution/execution.h"
#include "engine/task/handler.h"

#include <cstdint>
#include <functional>
#include <string>
#include <string_view>

// What an execution is told from outside, kept as text: with it, its options and its definition, a run can be
// had again step by step and event by event (decision 4 of the architecture). One JSON array a line:
// [steps done before, what, …].
namespace steploom::engine {

/// A run together with everything that it was told. All that reaches an execution of the service goes through
/// here.
class RecordedRun {
public:
    /// `keeps` false: nothing can bring it back, and nothing is written down.
    RecordedRun(std::shared_ptr<const Definition> definition, ExecutionOptions options, bool keeps);

    const Execution& execution() const noexcept { return m_execution; }

    /// Asks the handler where a task starts.
    StepResult step(TaskHandler& handler);
    bool setClock(std::int64_t time);
    /// Of one that has ended, before it is redriven.
    void setEndedClock(std::int64_t time);
    bool fireTimer();
    bool answer(TaskId task, const TaskAnswer& answer);
    bool submit(TaskId task, Value response);
    bool heartbeat(TaskId task);
    bool startQueued(TaskId task, Value workerName);
    void abort(Value error, Value cause);
    bool redrive();
    bool updateMapRun(std::uint32_t run, const Value& maxConcurrency, const Value& count,
                      const Value& percentage);

    /// What was written down since the last call.
    std::string takeNew();
    /// All of it.
    const std::string& stimuli() const noexcept { return m_all; }

    /// Brings a new run to where the one was that these were written down of. False where they do not fit:
    /// another version of the interpreter may take other steps.
    bool replay(std::string_view stimuli);

private:
    template <typename... Args>
    void note(std::string_view what, const Args&... args);
    bool replayLine(std::string_view line);

    Execution m_execution;
    std::uint64_t m_steps = 0;
    std::string m_all;
    std::size_t m_taken = 0;
    std::uint64_t m_told = 0; ///< steps that were written down
    bool m_keeps;
};

} // namespace steploom::engine
