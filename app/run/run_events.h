// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QAbstractListModel>
#include <QtQml/qqmlregistration.h>

#include <memory>

#include "app/run/gantt.h"

namespace steploom::app {

/// The events of a run as a list, and what a timeline needs of them. Positions count the events of the run
/// from 1, whether the list shows them or not.
class RunEvents : public QAbstractListModel {
    Q_OBJECT
    QML_ELEMENT
    QML_UNCREATABLE("belongs to its session")
    Q_PROPERTY(int eventCount READ eventCount NOTIFY shown)

public:
    using QAbstractListModel::QAbstractListModel;

    virtual int eventCount() const = 0;
    /// When an event was, ms since 1970; of the last one of a live run what its clock says.
    virtual std::int64_t timeOf(int position) const = 0;
    /// The last event that is not later; 0 before the first.
    virtual int positionAt(std::int64_t time) const = 0;
    virtual std::shared_ptr<const Gantt> gantt() const = 0;
    /// What an edit of the definition means for a visit; only of a run that is debugged.
    virtual VisitEdit editOf(std::uint32_t /*visit*/) const { return VisitEdit::None; }
    /// The state of a row; empty where the definition does not have it.
    virtual QString pointerOf(const GanttRow& row) const { return row.pointer; }

signals:
    /// Another run, or more of it, or a later time.
    void shown();
};

} // namespace steploom::app
