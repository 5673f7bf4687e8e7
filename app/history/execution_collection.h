// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QObject>
#include <QtQml/qqmlregistration.h>

#include "app/history/coverage_view.h"
#include "app/history/run_comparison_view.h"
#include "app/history/run_set.h"

namespace steploom::app {

/// A set of recorded executions beside the document's definition, and what is to be learnt of them: the two
/// picked ones compared, and what all of them took.
class ExecutionCollection : public QObject {
    Q_OBJECT
    QML_ELEMENT
    Q_PROPERTY(
        steploom::app::DebugSession* session READ session WRITE setSession NOTIFY sessionChanged REQUIRED)
    Q_PROPERTY(steploom::app::RunSet* runs READ runs CONSTANT)
    Q_PROPERTY(steploom::app::RunComparisonView* comparison READ comparison CONSTANT)
    Q_PROPERTY(steploom::app::CoverageView* coverage READ coverage CONSTANT)
    Q_PROPERTY(bool busy READ busy NOTIFY busyChanged)

public:
    explicit ExecutionCollection(QObject* parent = nullptr);

    DebugSession* session() const { return m_session; }
    void setSession(DebugSession* session);
    RunSet* runs() { return &m_runs; }
    RunComparisonView* comparison() { return &m_comparison; }
    CoverageView* coverage() { return &m_coverage; }
    bool busy() const { return m_runs.busy() || m_comparison.busy() || m_coverage.busy(); }

signals:
    void sessionChanged();
    void busyChanged();

private:
    DebugSession* m_session = nullptr;
    RunSet m_runs;
    RunComparisonView m_comparison;
    CoverageView m_coverage;
};

} // namespace steploom::app
