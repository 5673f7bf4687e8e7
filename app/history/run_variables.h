// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QVariantList>

#include "app/history/history_view.h"
#include "app/run/background.h"
#include "model/history/variables.h"

namespace steploom::app {

/// The variables of a run over time: each assignment, where it was, and what it made of the value before.
/// Read on another thread, and only while somebody looks.
class RunVariables : public steploom::app::HistoryView {
    Q_OBJECT
    QML_ELEMENT
    Q_PROPERTY(bool active READ active WRITE setActive NOTIFY activeChanged)
    Q_PROPERTY(bool ready READ ready NOTIFY changed)
    /// Maps {name, scope, steps (count), value: short text at the session's position}.
    Q_PROPERTY(QVariantList variables READ variables NOTIFY valuesChanged)
    Q_PROPERTY(int chosen READ chosen WRITE setChosen NOTIFY chosenChanged)
    /// Of the chosen one: maps {state, time, text, position, ahead}.
    Q_PROPERTY(QVariantList steps READ steps NOTIFY stepsChanged)

public:
    explicit RunVariables(QObject* parent = nullptr);

    bool active() const { return m_active; }
    void setActive(bool active);
    bool ready() const { return m_ready; }
    QVariantList variables() const;
    int chosen() const { return m_chosen; }
    void setChosen(int chosen);
    QVariantList steps() const;
    /// The payload of an assignment of the chosen one, with the value before it.
    Q_INVOKABLE QVariant payload(int step) const;

signals:
    void activeChanged();
    void changed();
    void valuesChanged();
    void chosenChanged();
    void stepsChanged();

private:
    void refresh() override;

    bool m_active = false;
    bool m_ready = false;
    int m_chosen = 0;
    std::shared_ptr<const OpenedExecution> m_read;
    std::vector<model::VariableTrack> m_tracks;
    bool m_following = false; ///< the session's position is listened to
    Background m_background;
};

} // namespace steploom::app
