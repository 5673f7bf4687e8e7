// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QObject>
#include <QPointer>
#include <QStringList>
#include <QVariantList>
#include <QtQml/qqmlregistration.h>

#include <memory>

#include "app/debugger/debug_session.h"
#include "app/inspect/trace_rows.h"
#include "app/payload/payload.h"
#include "engine/debug/provenance.h"

namespace steploom::app {

/// Where a place of a payload comes from, or who reads it: the states and expressions of the way, as a list
/// and as marks on the graph. Follows a run; nothing is worked out before somebody asks.
class ProvenanceView : public QObject {
    Q_OBJECT
    QML_ELEMENT
    Q_PROPERTY(steploom::app::DebugSession* session READ session WRITE setSession NOTIFY sessionChanged)
    Q_PROPERTY(bool active READ active NOTIFY changed)
    /// Who reads it, instead of where it comes from.
    Q_PROPERTY(bool forward READ forward WRITE setForward NOTIFY changed)
    /// The place that was asked for: `$.total · Output of ChargeCard`.
    Q_PROPERTY(QString title READ title NOTIFY changed)
    Q_PROPERTY(QString summary READ summary NOTIFY changed)
    /// Nearest first: { number, state, stage, path, expression, kind, words, certain, pointer, visit };
    /// `kind` is one of copied, computed, opaque, task, origin, passed, decides.
    Q_PROPERTY(QVariantList steps READ steps NOTIFY changed)
    /// Grows when what deadLeaves() says may be another thing.
    Q_PROPERTY(int revision READ revision NOTIFY revisionChanged)

public:
    explicit ProvenanceView(QObject* parent = nullptr);
    ~ProvenanceView() override;

    DebugSession* session() const { return m_session; }
    void setSession(DebugSession* session);
    bool active() const { return m_active; }
    bool forward() const { return m_forward; }
    void setForward(bool forward);
    QString title() const;
    QString summary() const;
    QVariantList steps() const { return m_steps; }
    int revision() const { return m_revision; }

    /// `payload`: an app::Payload that is placed in the run.
    Q_INVOKABLE void trace(const QVariant& payload, const QString& pointer, bool forward);
    Q_INVOKABLE void clear();
    /// Shows the visit that a step is of, and asks for its place.
    Q_INVOKABLE void show(int step);
    /// To the moment at which the visit of a step begins.
    Q_INVOKABLE void travelTo(int step);
    /// To where the place was written last.
    Q_INVOKABLE void travelToWrite(const QVariant& payload, const QString& pointer);
    /// Pointers of the leaves that nobody reads; none while the run goes on, as they may be read yet.
    Q_INVOKABLE QStringList deadLeaves(const QVariant& payload, int revision) const;

signals:
    void sessionChanged();
    void changed();
    void revisionChanged();
    /// The state of a step is to be selected.
    void stateRequested(const QString& pointer);
    /// A place of the visit that is shown is to be shown; `places`: of these slots the first that is there.
    void placeRequested(const QVariantList& places, const QString& pointer);

private:
    void follow();
    void look();
    void mark();
    bool knows(std::uint32_t visit) const;
    const engine::Provenance& provenance() const;

    QPointer<DebugSession> m_session;
    mutable std::unique_ptr<engine::Provenance> m_provenance; ///< of the run as it is at m_position
    bool m_whole = false;    ///< the run that it would be worked out of has ended
    int m_position = -1;     ///< of the run, when it was looked at last
    int m_lastPosition = -1; ///< of its recording
    bool m_active = false;
    bool m_forward = false;
    Payload m_payload;
    std::string m_pointer;
    std::vector<TraceRow> m_rows;
    QVariantList m_steps;
    int m_revision = 0;
};

} // namespace steploom::app
