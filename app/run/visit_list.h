// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QAbstractListModel>
#include <QPointer>
#include <QtQml/qqmlregistration.h>

#include <vector>

#include "app/run/shown_run.h"

namespace steploom::app {

/// The visits of one state, in the order in which they were entered: branch or iteration, attempts, outcome.
class VisitList : public QAbstractListModel {
    Q_OBJECT
    QML_ELEMENT
    QML_UNCREATABLE("belongs to RunTables")
    Q_PROPERTY(QString pointer READ pointer WRITE setPointer NOTIFY pointerChanged)
    Q_PROPERTY(QString state READ state NOTIFY shown)
    Q_PROPERTY(int count READ count NOTIFY shown)

public:
    enum Role {
        NumberRole = Qt::UserRole + 1, ///< from 1
        VisitRole,                     ///< in the whole execution
        StatusRole,                    ///< done, caught, failed, aborted, open
        StatusTextRole,
        WordsRole, ///< number, place, attempts and error in a line
        PlaceRole, ///< `item 3`, `branch 2`; empty at the top
        AttemptsRole,
        StartRole, ///< texts
        DurationRole,
        ErrorRole,
    };

    explicit VisitList(QObject* parent = nullptr);

    ShownRun* run() const { return m_run; }
    void setRun(ShownRun* run);
    QString pointer() const { return m_pointer; }
    void setPointer(const QString& pointer);
    QString state() const { return m_state; }
    int count() const { return static_cast<int>(m_visits.size()); }

    int rowCount(const QModelIndex& parent = {}) const override { return parent.isValid() ? 0 : count(); }
    QVariant data(const QModelIndex& index, int role) const override;
    QHash<int, QByteArray> roleNames() const override;

    Q_INVOKABLE int rowOf(int visit) const;

signals:
    void pointerChanged();
    void shown();

private:
    void refresh();

    QPointer<ShownRun> m_run;
    std::shared_ptr<const OpenedExecution> m_execution;
    QString m_pointer;
    QString m_state;
    std::vector<std::uint32_t> m_visits;
};

} // namespace steploom::app
