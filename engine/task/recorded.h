// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "engine/history/history.h"
#include "engine/task/handler.h"

#include <cstdint>
#include <string>
#include <unordered_map>
#include <vector>

namespace steploom::engine {

/// Answers tasks as they were answered in a recorded execution: the n-th attempt of a state gets what the
/// n-th one got there; inside branches and iterations, what the same branch or iteration got, by the
/// parameters where these tell more. States and attempts that the recording does not have go to the fallback,
/// or stay open without one.
///
/// Which answer an attempt gets depends only on the request, so one handler serves a run that is stepped
/// backwards and forwards again.
class RecordedTaskHandler final : public TaskHandler {
public:
    explicit RecordedTaskHandler(const History& history, TaskHandler* fallback = nullptr);
    TaskAnswer start(const TaskRequest& request) override;
    /// Child executions have histories of their own, so a Map Run is answered as a whole: by what its Map
    /// state gave, where that says what the result was.
    TaskAnswer mapRun(const MapRunRequest& request) override;

private:
    struct Recorded {
        std::vector<std::uint32_t> place; ///< branches and iterations around it, outermost first
        Value parameters;
        TaskAnswer answer;
    };
    /// A Map Run, and what its state gave in the end.
    struct RecordedRun {
        std::vector<std::uint32_t> place;
        TaskAnswer answer; ///< Succeeded without an output: `output` of the state has it in it
        Value output;
    };
    const Recorded* find(const TaskRequest& request) const;
    void addMapRuns(const History& history);

    std::unordered_map<std::string, std::vector<Recorded>> m_byState; ///< in the order of the events
    std::unordered_map<std::string, std::vector<RecordedRun>> m_mapRuns;
    TaskHandler* m_fallback;
};

} // namespace steploom::engine
