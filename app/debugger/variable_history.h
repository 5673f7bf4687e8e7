// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QPointer>
#include <QVariantList>
#include <QtQml/qqmlregistration.h>

#include <vector>

#include "app/debugger/debug_session.h"
#include "engine/debug/variable_tracks.h"

namespace steploom::app {

/// The variables of a run under control over time, those of branches and iterations too: where each was
/// assigned or changed by hand, what it became, and the way back there. Read only while somebody looks.
class VariableHistory : public QObject {
    Q_OBJECT
    QML_ELEMENT
    Q_PROPERTY(
        steploom::app::DebugSession* session READ session WRITE setSession NOTIFY sessionChanged REQUIRED)
    Q_PROPERTY(bool active READ active WRITE setActive NOTIFY activeChanged)
    /// Maps {name, scope, steps (count), value: short text where the run stands}.
    Q_PROPERTY(QVariantList variables READ variables NOTIFY changed)
    Q_PROPERTY(int chosen READ chosen WRITE setChosen NOTIFY chosenChanged)
    /// Of the chosen one: maps {state, time, text, edited, ahead}; ahead: not yet where the run stands.
    Q_PROPERTY(QVariantList steps READ steps NOTIFY stepsChanged)

public:
    explicit VariableHistory(QObject* parent = nullptr);

    DebugSession* session() const { return m_session; }
    void setSession(DebugSession* session);
    bool active() const { return m_active; }
    void setActive(bool active);
    QVariantList variables() const { return m_variables; }
    int chosen() const { return m_chosen; }
    void setChosen(int chosen);
    QVariantList steps() const { return m_steps; }
    /// The payload of a step of the chosen one, with the value before it.
    Q_INVOKABLE QVariant payload(int step) const;
    /// Takes the run to right after a step of the chosen one; of one made by hand, to where its state begins.
    Q_INVOKABLE void go(int step);
    /// Of the state and the visit that a step is of; empty and -1 for none.
    Q_INVOKABLE QString pointer(int step) const;
    Q_INVOKABLE int visit(int step) const;

signals:
    void sessionChanged();
    void activeChanged();
    void changed();
    void chosenChanged();
    void stepsChanged();

private:
    void refresh();
    void showSteps();
    bool isAhead(const engine::VariableWrite& write) const;
    const engine::VariableWrite* chosenWrite(int step) const;

    QPointer<DebugSession> m_session;
    bool m_active = false;
    int m_chosen = 0;
    std::vector<engine::VariableTrack> m_tracks;
    QVariantList m_variables;
    QVariantList m_steps;
};

} // namespace steploom::app
