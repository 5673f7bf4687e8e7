// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QPointer>

#include <map>

#include "app/document/measured_runs.h"
#include "app/history/history_view.h"
#include "app/run/background.h"

namespace steploom::app {

/// Measures the executions that are shown, each once, on another thread.
class RunAdvice : public steploom::app::HistoryView {
    Q_OBJECT
    QML_ELEMENT
    Q_PROPERTY(steploom::app::MeasuredRuns* measured MEMBER m_measured REQUIRED)

public:
    using HistoryView::HistoryView;

private:
    void refresh() override;

    QPointer<MeasuredRuns> m_measured;               ///< are told
    std::shared_ptr<const OpenedExecution> m_read;   ///< the one that was measured last
    std::map<std::string, model::RunMeasure> m_runs; ///< by ARN, or what else tells them apart
    Background m_background;
};

} // namespace steploom::app
