// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QObject>
#include <QTimer>
#include <QtQml/qqmlregistration.h>

#include <memory>

#include "engine/debug/edit_impact.h"
#include "model/workflow/workflow.h"

namespace steploom::app {

class DebugSession;

/// What editing the definition meant for the run on screen: which of its steps are no longer what they would
/// be, marked on the graph, in the events and on the timeline, and from where it can go on as if it had
/// always been so. Worked out a moment after an edit, while the run stands still.
class EditMarks : public QObject {
    Q_OBJECT
    QML_ELEMENT
    QML_UNCREATABLE("belongs to its session")
    Q_PROPERTY(bool active READ active NOTIFY changed)
    Q_PROPERTY(QString summary READ summary NOTIFY changed)
    Q_PROPERTY(QString problem READ problem NOTIFY changed)
    Q_PROPERTY(bool touchesRun READ touchesRun NOTIFY changed)
    Q_PROPERTY(int position READ position NOTIFY changed)

public:
    explicit EditMarks(DebugSession* session);

    /// The definition means something else than the one of the run.
    bool active() const { return m_active; }
    /// Which states changed, and how many steps of the run that concerns.
    QString summary() const;
    /// Why the definition as it is cannot be run; empty where it can.
    QString problem() const { return m_problem; }
    /// Some step of the run is invalid.
    bool touchesRun() const { return !m_impact.visits.empty(); }
    /// The last position at which nothing that changed had been used.
    int position() const { return static_cast<int>(m_impact.position); }

    /// Goes back to `position` and takes the edited definition there. In words why not; empty where it was
    /// done.
    Q_INVOKABLE QString goOnBefore();
    /// Works it out now.
    void look();

signals:
    void changed();

private:
    void follow();
    void mark();

    DebugSession* m_session;
    QTimer m_wait;
    bool m_active = false;
    QString m_problem;
    engine::EditImpact m_impact;
    std::shared_ptr<const model::Workflow> m_looked; ///< the graph that it was worked out for
    const void* m_run = nullptr;                     ///< and the run
    int m_lastPosition = -1;
};

} // namespace steploom::app
