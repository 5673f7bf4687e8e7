// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "model/history/open.h"
#include "model/history/outline.h"
#include "model/history/run_comparison.h"
#include "tests/support/engine_run.h"

#include <memory>
#include <string>

// Histories for the model's suites: run here, written as the service would, and opened again.
namespace steploom::tests {

inline model::HistoryBundle opened(std::string bytes, const model::HistoryOpenOptions& options = {}) {
    std::vector<model::HistoryInput> files;
    files.push_back({"file", std::move(bytes)});
    return model::openHistories(std::move(files), options);
}

/// The text of a run of a machine, tasks answered by a function.
inline std::string historyOf(const std::string& definition, const std::string& input,
                             std::function<engine::TaskAnswer(const engine::TaskRequest&)> answer = {}) {
    Answering tasks(answer ? std::move(answer) : [](const engine::TaskRequest& request) {
        return engine::TaskAnswer::succeeded(request.parameters);
    });
    engine::Execution run(machine(definition), withInput(input));
    run.run(tasks);
    return engine::historyToJson(run.history());
}

/// The only execution in a text.
inline model::OpenedRun openedRun(std::string bytes) {
    model::HistoryBundle bundle = opened(std::move(bytes));
    if (bundle.executions.size() != 1)
        throw std::runtime_error("not one execution");
    auto outline = std::make_shared<model::Outline>(model::outlineOf(*bundle.executions[0]));
    return {bundle.executions[0], outline};
}

} // namespace steploom::tests
