// SPDX-License-Identifier: Apache-2.0
#include "app/history/run_advice.h"

#include <vector>

namespace steploom::app {

void RunAdvice::refresh() {
    const auto run = execution();
    if (run == nullptr || run == m_read)
        return;
    m_read = run;
    m_background.start([this, run](const std::function<bool()>&) {
        model::RunMeasure measure = model::measureRun(*run->recording, *run->outline);
        return Background::Finish([this, run, measure = std::move(measure)] {
            const model::HistorySummary& summary = run->summary;
            const std::string key =
                summary.arn.empty() ? summary.name + '@' + std::to_string(summary.start) : summary.arn;
            m_runs[key] = measure;
            std::vector<model::RunMeasure> runs;
            runs.reserve(m_runs.size());
            for (const auto& [arn, each] : m_runs)
                runs.push_back(each);
            if (m_measured != nullptr)
                m_measured->setRecorded(std::move(runs));
        });
    });
}

} // namespace steploom::app
