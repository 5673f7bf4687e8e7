// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QVariantList>

#include "app/history/history_view.h"
#include "app/run/background.h"
#include "model/history/limits.h"

namespace steploom::app {

/// How near a run came to what the service allows, and what it costs as Standard and as Express. Read on
/// another thread, and only while somebody looks.
class RunLimits : public steploom::app::HistoryView {
    Q_OBJECT
    QML_ELEMENT
    /// Somebody looks.
    Q_PROPERTY(bool active READ active WRITE setActive NOTIFY activeChanged)
    Q_PROPERTY(bool ready READ ready NOTIFY changed)
    Q_PROPERTY(double eventShare READ eventShare NOTIFY changed) ///< of the limit; may pass 1; below 0: none
    Q_PROPERTY(QString eventText READ eventText NOTIFY changed)
    Q_PROPERTY(QString forecast READ forecast NOTIFY changed) ///< empty where nothing comes round
    Q_PROPERTY(QString chain READ chain NOTIFY changed)
    Q_PROPERTY(QString payloadText READ payloadText NOTIFY changed)
    /// Descending: maps {state, field, size, share, position}.
    Q_PROPERTY(QVariantList payloads READ payloads NOTIFY changed)
    /// Maps {label, value, tone}.
    Q_PROPERTY(QVariantList costs READ costs NOTIFY changed)
    Q_PROPERTY(QString express READ express NOTIFY changed) ///< whether it could be one

public:
    explicit RunLimits(QObject* parent = nullptr);

    bool active() const { return m_active; }
    void setActive(bool active);
    bool ready() const { return m_ready; }
    double eventShare() const;
    QString eventText() const;
    QString forecast() const;
    QString chain() const;
    QString payloadText() const;
    QVariantList payloads() const;
    QVariantList costs() const;
    QString express() const;

signals:
    void activeChanged();
    void changed();

private:
    void refresh() override;
    QString labelOf(std::uint32_t visit) const;

    bool m_active = false;
    bool m_ready = false;
    std::shared_ptr<const OpenedExecution> m_read; ///< the one that the reports are of
    model::LimitsReport m_limits;
    model::CostReport m_cost;
    Background m_background;
};

} // namespace steploom::app
