// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QVariant>

#include "app/history/history_view.h"
#include "engine/value/value.h"

namespace steploom::app {

/// Two points of a run whose payloads are laid side by side: what an event carried, or what a visit got or
/// gave.
class PayloadPoints : public steploom::app::HistoryView {
    Q_OBJECT
    QML_ELEMENT
    Q_PROPERTY(QString first READ first NOTIFY changed) ///< in words; empty where none is chosen
    Q_PROPERTY(QString second READ second NOTIFY changed)
    /// The second payload with the first one as what was before it; invalid until both are chosen.
    Q_PROPERTY(QVariant payload READ payload NOTIFY changed)
    Q_PROPERTY(int differences READ differences NOTIFY changed)
    /// Maps {kind (added, removed, changed), pointer, before, after}: the first some hundred of them.
    Q_PROPERTY(QVariantList changes READ changes NOTIFY changed)

public:
    using HistoryView::HistoryView;

    QString first() const { return m_points[0].words; }
    QString second() const { return m_points[1].words; }
    QVariant payload() const;
    int differences() const { return static_cast<int>(m_changes.size()); }
    QVariantList changes() const { return m_changes; }

    /// What a visit got (`slot` input) or gave (output). `place` 0 is the first point, 1 the second.
    Q_INVOKABLE void setVisit(int place, int visit, const QString& slot);
    Q_INVOKABLE void swap();
    Q_INVOKABLE void clear();

signals:
    void changed();

private:
    struct Point {
        QString words;
        engine::Value value;
    };

    void refresh() override;
    void compare();

    Point m_points[2];
    QVariantList m_changes;
    std::shared_ptr<const OpenedExecution> m_of;
};

} // namespace steploom::app
