// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QPointer>

#include <map>

#include "app/document/document_controller.h"
#include "app/history/background.h"
#include "app/history/history_view.h"
#include "model/advice/run_advice.h"

namespace steploom::app {

/// Measures the executions that are shown, each once, on another thread, and tells the document, whose advice
/// takes it in.
class RunAdvice : public steploom::app::HistoryView {
    Q_OBJECT
    QML_ELEMENT
    Q_PROPERTY(steploom::app::DocumentController* document MEMBER m_document REQUIRED)

public:
    using HistoryView::HistoryView;

private:
    void refresh() override;

    QPointer<DocumentController> m_document;
    std::shared_ptr<const OpenedExecution> m_read;   ///< the one that was measured last
    std::map<std::string, model::RunMeasure> m_runs; ///< by ARN, or what else tells them apart
    Background m_background;
};

} // namespace steploom::app
