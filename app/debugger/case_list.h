// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QAbstractListModel>
#include <QTimer>
#include <QtQml/qqmlregistration.h>

#include <optional>
#include <vector>

#include "app/debugger/debug_session.h"
#include "model/testing/case_run.h"

namespace steploom::app {

/// The test cases of the mock file that are about this workflow, and how they ended when they were run last:
/// as `steploom-cli test` runs them. One is run between two events of the window, so that it stays live.
class CaseList : public QAbstractListModel {
    Q_OBJECT
    QML_ELEMENT
    QML_UNCREATABLE("belongs to its desk")
    Q_PROPERTY(int count READ count NOTIFY changed)
    Q_PROPERTY(int current READ current NOTIFY changed)
    Q_PROPERTY(bool running READ running NOTIFY changed)
    Q_PROPERTY(QString summary READ summary NOTIFY changed)

public:
    enum Role {
        NameRole = Qt::UserRole + 1,
        VerdictRole, ///< "none", "passed" or "failed"
        DetailRole,  ///< of one that passed how long it took, of one that failed why
    };

    explicit CaseList(QObject* parent = nullptr);

    DebugSession* session() const { return m_session; }
    void setSession(DebugSession* session);
    int rowCount(const QModelIndex& parent = {}) const override;
    QVariant data(const QModelIndex& index, int role) const override;
    QHash<int, QByteArray> roleNames() const override;
    int count() const { return static_cast<int>(m_rows.size()); }
    /// The row of the chosen case; -1: none.
    int current() const;
    bool running() const { return m_soon.isActive(); }
    /// How many passed and failed; empty before they are run.
    QString summary() const;

    /// Runs all of them, with definition and files as they are now.
    Q_INVOKABLE void runAll();
    /// Chooses a case.
    Q_INVOKABLE void choose(int row);
    /// Runs it in the debugger, with its own answers and input, whatever is chosen for the tasks of other
    /// runs. False (and a notice) where it cannot be.
    Q_INVOKABLE bool debug(int row);

signals:
    void changed();

private:
    struct Row {
        model::TestCase testCase;
        std::optional<model::CaseOutcome> outcome;
    };
    void look();
    void readCases();
    void runNext();
    QString detail(const Row& row) const;

    DebugSession* m_session = nullptr;
    std::vector<Row> m_rows;
    std::shared_ptr<const engine::Definition> m_definition;
    engine::ExecutionOptions m_options;
    std::size_t m_next = 0;
    QTimer m_soon;
};

} // namespace steploom::app
